import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { schrijf, tijdelijkeMap } from '../../tests/hulp/bestanden.ts';
import { roosterVan, sleutelVan, type Rooster } from '../disclosure/portaal/rooster.ts';
import { leesUitgaveboek, legVast } from '../disclosure/portaal/uitgaveboek.ts';
import { Woordenboek } from '../disclosure/portaal/woordenboek.ts';
import { leesDataset } from '../ingest/dataset.ts';
import { leesYaml } from '../ingest/yaml.ts';
import { Gebruiksfout } from './opties.ts';
import { protect } from './protect.ts';

const VERSLAG = 'bescherming.md';

const RECEPT = `regio: streek
gemeenten: [GM0001, GM0002, GM0003]
van: 2023
tot: 2023
producten: { wonen: { groep: hulp }, opvang: { groep: hulp } }
tabellen:
  - bestand: instroom
    periode: jaar
    assen: { gemeente: gemeente, product: voorziening }
    totalen: [gemeente, product]
    maten: { instroom: { telling: instroom } }
`;

const KOP = 'client;gemeente;product;begin;einde;reden;wachtdagen;melding';

/** So many people who came in 2023, per gemeente and product. */
function export_(aantallen: Record<string, number>, van = 0): string {
	let nummer = van;
	const rijen = Object.entries(aantallen).flatMap(([waar, aantal]) => Array.from({ length: aantal }, () => `zeker-${++nummer};${waar.replace('/', ';')};2023-05-0${1 + (nummer % 9)};;;21;nieuw`));
	return `${[KOP, ...rijen].join('\n')}\n`;
}

const AANTALLEN = { 'GM0001/wonen': 41, 'GM0001/opvang': 57, 'GM0002/wonen': 23, 'GM0002/opvang': 37, 'GM0003/wonen': 7, 'GM0003/opvang': 29 };

interface Bureau {
	in: string;
	recept: string;
	uit: string;
	doe(extra?: string[]): Promise<{ code: number; tekst: string }>;
}

function bureau(registratie = export_(AANTALLEN), recept = RECEPT): Bureau {
	const map = tijdelijkeMap();
	schrijf(map, { 'geheim/export.csv': registratie, 'geheim/recept.yaml': recept, 'geheim/zout.txt': 'zout', 'portaal/zicht.config.yaml': '', 'portaal/data/.leeg': '' });
	const [invoer, receptpad, uit] = [join(map, 'geheim/export.csv'), join(map, 'geheim/recept.yaml'), join(map, 'portaal/data/streek')];
	return {
		in: invoer, recept: receptpad, uit,
		async doe(extra = []) {
			const gezegd: string[] = [];
			const hoor = (tekst: unknown): boolean => gezegd.push(String(tekst)) > 0;
			const bespied = [vi.spyOn(process.stdout, 'write').mockImplementation(hoor), vi.spyOn(process.stderr, 'write').mockImplementation(hoor)];
			try {
				const code = await protect(['--in', invoer, '--recipe', receptpad, '--out', uit, '--secret', join(map, 'geheim/zout.txt'), ...extra]);
				return { code, tekst: gezegd.join('') };
			} finally {
				for (const een of bespied) een.mockRestore();
			}
		},
	};
}

/** Runs without a word on the screen. */
async function stil<T>(doe: () => Promise<T>): Promise<T> {
	const bespied = [vi.spyOn(process.stdout, 'write').mockReturnValue(true), vi.spyOn(process.stderr, 'write').mockReturnValue(true)];
	try {
		return await doe();
	} finally {
		for (const een of bespied) een.mockRestore();
	}
}

const geschreven = (map: string): string[] => (existsSync(map) ? readdirSync(map).sort() : []);

/** Puts on record that this number of a gemeente was published before. */
function legEerderVast({ uit }: Bureau, getal: number | null, gebied = 'GM0003', maat = 'instroom'): void {
	const plaats = { periode: '2023', gebied };
	const telling = 'dataset streek-instroom';
	const rooster: Rooster = {
		id: 'streek-instroom', bestand: 'data/streek/instroom.csv', telling, drempel: 10, basis: 1, assen: ['periode', 'gebied'],
		cellen: [{ sleutel: sleutelVan(telling, maat, plaats), maat, plaats, waarde: getal === null ? { getal, markering: 'onderdrukt' } : { getal, markering: 'waarde' }, rij: 0 }],
		plekVan: () => ({ file: '', line: 1, column: 1 }), noem: () => maat,
	};
	const wortel = join(uit, '../..');
	legVast(wortel, leesUitgaveboek(wortel, new Woordenboek([])), [{ rooster, boomsommen: [] }], '2024-02-01');
}

describe('npm run protect', () => {
	test('writes the protected table, its descriptor and the report, and nothing else', async () => {
		const werk = bureau();
		expect(await werk.doe()).toMatchObject({ code: 0 });
		expect(geschreven(werk.uit)).toEqual([VERSLAG, 'instroom.csv', 'instroom.yaml']);
		const csv = readFileSync(join(werk.uit, 'instroom.csv'), 'utf8');
		expect(csv.split('\n')[0]).toBe('periode;gemeente;voorziening;instroom');
		expect(csv).toContain('2023;GM0003;wonen;.\n');
		expect(csv).toContain('2023;streek;totaal;194\n');
		// The small one follows from its row or column if it is hidden alone.
		expect(csv.match(/;\.\n/g)!.length).toBeGreaterThanOrEqual(4);
	});

	test('says in the report which tables the independent audit went over, and which hold averages only', async () => {
		const werk = bureau(export_(AANTALLEN), `${RECEPT}  - bestand: wachttijd\n    periode: jaar\n    maten: { wachttijd: { telling: wachttijd } }\n`);
		expect(await werk.doe()).toMatchObject({ code: 0, tekst: expect.stringContaining('Geschreven: 2 beschermde tabellen, hun beschrijvingen en bescherming.md.') as string });
		const verslag = readFileSync(join(werk.uit, VERSLAG), 'utf8');
		expect(verslag).toContain('Onafhankelijke controle: 1 tabel nagerekend zoals een aanvaller dat zou doen, samen met eerdere uitgaven. Niets gevonden. Hier staan alleen gemiddelden in: wachttijd. Een gemiddelde is alleen te zien als het over 10 mensen of meer gaat.');
		expect(readFileSync(join(werk.uit, 'wachttijd.csv'), 'utf8')).toBe('periode;wachttijd\n2023;3\n');
	});

	test('says in none of it, nor on the screen, what was hidden, who it was, or where the input lay', async () => {
		const werk = bureau();
		const { tekst } = await werk.doe();
		const alles = [tekst, ...geschreven(werk.uit).map((naam) => readFileSync(join(werk.uit, naam), 'utf8'))].join('\n');
		expect(alles).toContain('Beschermingsverslag');
		for (const geheim of ['zeker-', 'export.csv', 'geheim', 'zout', werk.in]) expect(alles, geheim).not.toContain(geheim);
		const csv = readFileSync(join(werk.uit, 'instroom.csv'), 'utf8');
		const verborgen = Object.entries(AANTALLEN).filter(([waar]) => csv.includes(`2023;${waar.replace('/', ';')};.\n`)).map(([, aantal]) => aantal);
		expect(verborgen.length).toBeGreaterThanOrEqual(4);
		const cijfers = `${tekst}\n${readFileSync(join(werk.uit, VERSLAG), 'utf8').replace(/`[0-9a-f]{64}`/g, '')}`;
		for (const aantal of verborgen.filter((een) => een > 12)) expect(cijfers, String(aantal)).not.toMatch(new RegExp(`(?<!\\d)${aantal}(?!\\d)`));
	});

	test('writes rows by period and by name, in whatever order the recipe names things: an order by size would tell', async () => {
		const meer = `${RECEPT.replace('GM0001, GM0002, GM0003', 'GM0034, GM0003, GM0014')}  - bestand: duur\n    periode: kwartaal\n    assen: { duur: duur, reden: reden }\n    totalen: [duur]\n    maten: { uitstroom: { telling: uitstroom } }\nredenen: { verhuisd: [], beter: [] }\n`;
		const rijen = export_({ 'GM0034/wonen': 41, 'GM0034/opvang': 57, 'GM0003/wonen': 23, 'GM0003/opvang': 37, 'GM0014/wonen': 17, 'GM0014/opvang': 29 });
		const schrijfMet = async (recept: string): Promise<string[]> => {
			const werk = bureau(rijen, recept);
			expect(await werk.doe()).toMatchObject({ code: 0 });
			return ['instroom.csv', 'duur.csv'].map((naam) => readFileSync(join(werk.uit, naam), 'utf8').replace(/;[^;\n]*\n/g, '\n'));
		};
		const [instroom, duur] = await schrijfMet(meer);
		// Almere, Appingedam, Groningen; the region behind them.
		expect(instroom!.trim().split('\n').slice(1)).toEqual(['GM0034', 'GM0003', 'GM0014', 'streek'].flatMap((gemeente) => ['opvang', 'wonen', 'totaal'].map((product) => `2023;${gemeente};${product}`)));
		expect(duur!.trim().split('\n').slice(1, 16)).toEqual(['tot 3 maanden', '3 tot 6 maanden', '6 tot 12 maanden', '1 jaar of langer', 'totaal'].flatMap((klasse) => ['beter', 'verhuisd', 'onbekend'].map((reden) => `2023-Q1;${klasse};${reden}`)));
		expect(await schrijfMet(meer.replace('GM0034, GM0003, GM0014', 'GM0014, GM0034, GM0003').replace('wonen: { groep: hulp }, opvang: { groep: hulp }', 'opvang: { groep: hulp }, wonen: { groep: hulp }').replace('verhuisd: [], beter: []', 'beter: [], verhuisd: []'))).toEqual([instroom, duur]);
	});

	test('gives the same bytes for the same secret', async () => {
		const [een, ander] = [bureau(), bureau()];
		await een.doe();
		await ander.doe();
		for (const naam of geschreven(een.uit)) expect(readFileSync(join(ander.uit, naam), 'utf8'), naam).toBe(readFileSync(join(een.uit, naam), 'utf8'));
	});

	test('keeps the words of a descriptor that is there, and says how people are protected', async () => {
		const werk = bureau();
		await werk.doe();
		const pad = join(werk.uit, 'instroom.yaml');
		writeFileSync(pad, readFileSync(pad, 'utf8').replace('Vul in wat deze cijfers zeggen.', 'Wie er nieuw kwam.'));
		await werk.doe();
		expect(readFileSync(pad, 'utf8')).toContain('Wie er nieuw kwam.');
		expect(readFileSync(pad, 'utf8')).toContain('bescherming:\n    methode: onderdrukken\n    drempel: 10\n    verslag: bescherming.md\n');
	});

	test('explains itself', async () => {
		expect(await bureau().doe(['--help'])).toMatchObject({ code: 0, tekst: expect.stringContaining('Gebruik: npm run protect') as string });
		await expect(protect(['--wat'])).rejects.toThrow(Gebruiksfout);
		await expect(protect(['--in', '/bestaat-niet'])).rejects.toThrow('Het bestand bij --in bestaat niet.');
	});
});

describe('it refuses', () => {
	test('to read records from a folder that git keeps, also by way of a link', async () => {
		const werk = bureau();
		mkdirSync(join(werk.in, '../.git'));
		await expect(werk.doe()).rejects.toThrow('een map die git bewaart');
		const elders = join(tijdelijkeMap(), 'koppeling.csv');
		symlinkSync(werk.in, elders);
		await expect(protect(['--in', elders, '--recipe', werk.recept, '--out', werk.uit])).rejects.toThrow('een map die git bewaart');
		expect(geschreven(werk.uit)).toEqual([]);
	});

	test('to read records from the folder of the portal', async () => {
		const werk = bureau();
		const binnen = join(werk.uit, '../export.csv');
		writeFileSync(binnen, readFileSync(werk.in));
		await expect(protect(['--in', binnen, '--recipe', werk.recept, '--out', werk.uit])).rejects.toThrow('map van het portaal');
	});

	test.each(['../../content', '../..', '..', 'dieper'])('to write in %s of the portal', async (weg) => {
		const werk = bureau();
		await expect(protect(['--in', werk.in, '--recipe', werk.recept, '--out', join(werk.uit, weg)])).rejects.toThrow('alleen in data/<regio>/');
	});

	test('to write the tables of one region in the folder of another', async () => {
		const werk = bureau();
		const ander = join(werk.uit, '../kust');
		await expect(protect(['--in', werk.in, '--recipe', werk.recept, '--out', ander])).rejects.toThrow('Het recept is voor de regio „streek”, maar --out is de map van „kust”. Kies --out data/streek');
		expect(existsSync(ander)).toBe(false);
	});

	test.each([['in', 'instroom.csv'], ['recipe', 'instroom.yaml'], ['secret', 'bescherming.md']])('to write over what it reads: --%s', async (optie, naam) => {
		const werk = bureau();
		const map = tijdelijkeMap();
		const paden: Record<string, string> = { in: werk.in, recipe: werk.recept, secret: join(werk.in, '../zout.txt') };
		const doel = join(map, naam);
		copyFileSync(paden[optie]!, doel);
		const voor = readFileSync(doel, 'utf8');
		const argumenten = Object.entries({ ...paden, [optie]: doel }).flatMap(([een, pad]) => [`--${een}`, pad]);
		// A report that is no report gives way to a name with a number, so nothing needs to be refused.
		if (optie === 'secret') expect(await stil(() => protect([...argumenten, '--out', map]))).toBe(0);
		else await expect(protect([...argumenten, '--out', map])).rejects.toThrow(`Het bestand bij --${optie} zou worden overschreven: in de map bij --out komt ${naam}.`);
		expect(readFileSync(doel, 'utf8')).toBe(voor);
		expect(geschreven(map)).toEqual(optie === 'secret' ? ['bescherming-2.md', 'bescherming.md', 'instroom.csv', 'instroom.yaml'] : [naam]);
	});

	test('to write over what it reads by way of a link', async () => {
		const werk = bureau();
		const map = tijdelijkeMap();
		symlinkSync(werk.in, join(map, 'instroom.csv'));
		await expect(protect(['--in', werk.in, '--recipe', werk.recept, '--out', map])).rejects.toThrow('--in zou worden overschreven');
	});

	test('nothing for what else lies there: folders, links to nowhere, texts that are no table', async () => {
		const werk = bureau();
		schrijf(werk.uit, { 'map.csv/x': '', 'map.yaml/x': '', 'kapot.csv': '\u0000', 'kapot.yaml': '[', 'bescherming.md/x': '' });
		symlinkSync('/nergens', join(werk.uit, 'weg.yaml'));
		expect((await werk.doe()).code).toBe(0);
		expect(geschreven(werk.uit)).toEqual(['bescherming-2.md', 'bescherming.md', 'instroom.csv', 'instroom.yaml', 'kapot.csv', 'kapot.yaml', 'map.csv', 'map.yaml', 'weg.yaml']);
	});

	test('a folder where a file must come', async () => {
		const werk = bureau();
		mkdirSync(join(werk.uit, 'instroom.csv'), { recursive: true });
		await expect(werk.doe()).rejects.toThrow('In de map bij --out staat iets dat instroom.csv heet en geen bestand is.');
		expect(geschreven(werk.uit)).toEqual(['instroom.csv']);
	});

	test.each([
		['a text that is no descriptor', RECEPT, /^instroom\.yaml:1:1 {2}Dit bestand staat al in de map bij --out, en is geen beschrijving/m],
		['one that cannot be read', 'title: [x\nzicht: {}\n', /^instroom\.yaml:\d+:\d+ {2}/m],
	])('%s where the descriptor must come, in words', async (_, yaml, melding) => {
		const werk = bureau();
		schrijf(werk.uit, { 'instroom.yaml': yaml });
		const { code, tekst } = await werk.doe();
		expect([code, geschreven(werk.uit), readFileSync(join(werk.uit, 'instroom.yaml'), 'utf8')]).toEqual([1, ['instroom.yaml'], yaml]);
		expect(tekst).toMatch(melding);
	});

	test('to write in any other folder that git keeps', async () => {
		const werk = bureau();
		const map = tijdelijkeMap();
		mkdirSync(join(map, '.git'));
		await expect(protect(['--in', werk.in, '--recipe', werk.recept, '--out', join(map, 'uit')])).rejects.toThrow('geen data/<regio>/ van een portaal');
		expect(readdirSync(map)).toEqual(['.git']);
	});

	test('wrong records, with the place and never the value, and writes nothing', async () => {
		const werk = bureau(`${KOP}\nJansen-geheim;GM0001;Gasthuisstraat 5;2023-05-01;;;drie;nieuw\nzeker-2;GM9999;wonen;5/6/2023;2022-01-01;;1;misschien\n;GM0001;wonen;;;;;\n`);
		const { code, tekst } = await werk.doe();
		expect(code).toBe(1);
		expect(geschreven(werk.uit)).toEqual([]);
		for (const waarde of ['Jansen', 'Gasthuis', 'drie', 'GM9999', '5/6', 'misschien']) expect(tekst, waarde).not.toContain(waarde);
		expect([...tekst.matchAll(/registratie:(\d+):(\d+) .*\((.*)\)/g)].map((een) => een.slice(1).join(' '))).toEqual([
			'2 22 onbekende-waarde', '2 52 geen-heel-getal', '3 22 dubbelzinnig', '3 9 onbekende-waarde', '3 45 onbekende-waarde', '4 1 lege-cel', '4 15 lege-cel',
		]);
	});

	test('one fault on many lines is told a few times and then counted, another beside it in full', async () => {
		const { tekst } = await bureau(`${KOP}\n${'zeker-1;GM0009;wonen;2023-05-01;;;;\n'.repeat(40)}zeker-2;GM0001;woonen;2023-05-01;;;;\n`).doe();
		expect(tekst.match(/De gemeente staat niet in het recept/g)).toHaveLength(3);
		expect(tekst).toContain('En nog 37 keer „onbekende-waarde” in dit bestand: regel 5, 6');
		expect(tekst).toMatch(/registratie:42:\d+ {2}Het product staat niet in het recept/);
	});

	test('a reason that the recipe does not name, without repeating it; named, it is published under that name', async () => {
		const recept = `${RECEPT.replace('tabellen:', 'redenen: { huis: [Eigen woning] }\ntabellen:')}  - bestand: uitstroom\n    periode: jaar\n    assen: { reden: bestemming }\n    maten: { uitstroom: { telling: uitstroom } }\n`;
		const regels = (reden: string): string => `${export_(AANTALLEN)}${Array.from({ length: 14 }, (_, i) => `weg-${i};GM0001;wonen;2022-05-01;2023-05-01;${i ? 'eigen woning' : reden};;\n`).join('')}`;
		const vreemd = await bureau(regels('Naar zijn zus in Vaals'), recept).doe();
		expect(vreemd.code).toBe(1);
		expect(vreemd.tekst).toMatch(/registratie:196:\d+ {2}De reden staat niet in het recept/);
		expect(vreemd.tekst).not.toContain('zus');
		const bekend = bureau(regels('huis'), recept);
		expect((await bekend.doe()).code).toBe(0);
		expect(readFileSync(join(bekend.uit, 'uitstroom.csv'), 'utf8')).toBe('periode;bestemming;uitstroom\n2023;huis;14\n2023;onbekend;0\n');
	});

	test('a threshold below ten that nobody decided on; with a decision it is published', async () => {
		const laag = await bureau(undefined, RECEPT.replace('van: 2023', 'drempel: 5\nvan: 2023')).doe();
		expect(laag.code).toBe(1);
		expect(laag.tekst).toContain('besluit');
		const besloten = bureau(undefined, RECEPT.replace('van: 2023', 'drempel: 5\nbesluit: Het college besloot dit op 1 mei 2023.\nvan: 2023'));
		expect((await besloten.doe()).code).toBe(0);
		for (const naam of [VERSLAG, 'instroom.yaml']) expect(readFileSync(join(besloten.uit, naam), 'utf8'), naam).toContain('Het college besloot dit op 1 mei 2023.');
		expect(readFileSync(join(besloten.uit, 'instroom.csv'), 'utf8')).toContain('GM0003;wonen;7\n');
	});

	test('to round a table while another shows the same people exactly', async () => {
		const twee = `${RECEPT}  - bestand: rond\n    periode: jaar\n    maten: { uitstroom: { telling: uitstroom } }\n    methode: afronden\n`;
		const { code, tekst } = await bureau(undefined, twee).doe();
		expect(code).toBe(1);
		expect(tekst).toContain('De tabel „rond” wordt afgerond, maar een andere tabel laat dezelfde mensen precies zien.');
	});
});

describe('what cannot be protected', () => {
	test('becomes coarser in the stated order, and is withheld after the last step', async () => {
		// One person in all: no table of this can ever be shown.
		const werk = bureau(export_({ 'GM0001/wonen': 3 }), RECEPT.replace('periode: jaar', 'periode: kwartaal').replace('totalen: [gemeente, product]', 'vergroof_boven: 0'));
		const { code, tekst } = await werk.doe();
		expect(code).toBe(0);
		const stappen = [...tekst.matchAll(/instroom wordt grover: (.*)\./g)].map((een) => een[1]);
		expect(stappen).toEqual(['per jaar in plaats van per kwartaal', 'per soort hulp in plaats van per voorziening', 'voor de hele regio in plaats van per gemeente']);
	});

	/** An earlier release told that three people came to GM0002: that cannot be taken back, whatever is hidden now. */
	const DRIE = export_({ 'GM0001/wonen': 41, 'GM0002/wonen': 3, 'GM0003/wonen': 52 });
	const TWEE = `${RECEPT.replace('assen: { gemeente: gemeente, product: voorziening }', 'assen: { gemeente: gemeente }').replace('[gemeente, product]', '[]')}  - bestand: meldingen\n    periode: jaar\n    maten: { meldingen: { telling: meldingen } }\n`;

	test('is withheld when no step is left, and what can be protected is published without it', async () => {
		const werk = bureau(DRIE, TWEE);
		legEerderVast(werk, 3, 'GM0002');
		const { code, tekst } = await werk.doe();
		expect(code).toBe(0);
		expect(tekst).toContain('instroom wordt grover: voor de hele regio in plaats van per gemeente.\n');
		expect(tekst).toContain('instroom is niet te beschermen en wordt niet gepubliceerd.\n');
		expect(geschreven(werk.uit)).toEqual([VERSLAG, 'meldingen.csv', 'meldingen.yaml']);
		expect(readFileSync(join(werk.uit, 'meldingen.csv'), 'utf8')).toBe('periode;meldingen\n2023;96\n');
		expect(readFileSync(join(werk.uit, VERSLAG), 'utf8')).toContain('Niet gepubliceerd, want niet te beschermen: instroom.');
	});

	test('may not stand there from before either', async () => {
		const werk = bureau(DRIE, TWEE);
		legEerderVast(werk, 3, 'GM0002');
		schrijf(werk.uit, { 'instroom.csv': 'periode;gemeente;instroom\n2023;GM0002;3\n' });
		const { code, tekst } = await werk.doe();
		expect(code).toBe(1);
		expect(tekst).toContain('Haal instroom.csv en instroom.yaml weg uit de map bij --out');
		expect(geschreven(werk.uit)).toEqual(['instroom.csv']);
	});

	test('is told in report and descriptor', async () => {
		const werk = bureau(undefined, RECEPT.replace('periode: jaar', 'periode: kwartaal').replace('totalen: [gemeente, product]', 'vergroof_boven: 0.01'));
		expect((await werk.doe()).code).toBe(0);
		expect(readFileSync(join(werk.uit, 'instroom.yaml'), 'utf8')).toContain('kwartaal-naar-jaar');
		expect(readFileSync(join(werk.uit, VERSLAG), 'utf8')).toContain('per jaar in plaats van per kwartaal');
	});
});

describe('the report of one recipe', () => {
	const ANDER = RECEPT.replace('bestand: instroom', 'bestand: meldingen').replace('instroom: { telling: instroom }', 'meldingen: { telling: meldingen }');
	const verslagIn = ({ uit }: Bureau, naam: string): string | undefined => /verslag: (.*)/.exec(readFileSync(join(uit, `${naam}.yaml`), 'utf8'))?.[1];

	test('is not written over by that of another, and is its own again the next time', async () => {
		const werk = bureau();
		expect((await werk.doe()).code).toBe(0);
		const getekend = `${readFileSync(join(werk.uit, VERSLAG), 'utf8').trimEnd()} 1 mei 2024\n`;
		writeFileSync(join(werk.uit, VERSLAG), getekend);
		for (let keer = 0; keer < 2; keer++) {
			writeFileSync(werk.recept, ANDER);
			expect(await werk.doe()).toMatchObject({ code: 0, tekst: expect.stringContaining('en bescherming-2.md.') as string });
			expect(readFileSync(join(werk.uit, VERSLAG), 'utf8')).toBe(getekend);
			expect([verslagIn(werk, 'instroom'), verslagIn(werk, 'meldingen')]).toEqual([VERSLAG, 'bescherming-2.md']);
		}
		writeFileSync(werk.recept, RECEPT);
		expect((await werk.doe()).tekst).toContain(`en ${VERSLAG}.`);
		expect(geschreven(werk.uit)).toEqual(['bescherming-2.md', VERSLAG, 'instroom.csv', 'instroom.yaml', 'meldingen.csv', 'meldingen.yaml']);
		const lijst = readFileSync(join(werk.uit, 'bescherming-2.md'), 'utf8');
		expect([lijst.includes('| meldingen.csv |'), lijst.includes('instroom.csv')]).toEqual([true, false]);
	});

	test('stays for as long as a table rests on it that the recipe names no more', async () => {
		const werk = bureau(undefined, `${RECEPT}${ANDER.slice(ANDER.indexOf('  - bestand'))}`);
		expect((await werk.doe()).code).toBe(0);
		const samen = readFileSync(join(werk.uit, VERSLAG), 'utf8');
		writeFileSync(werk.recept, RECEPT);
		expect((await werk.doe()).code).toBe(0);
		expect([verslagIn(werk, 'instroom'), verslagIn(werk, 'meldingen'), readFileSync(join(werk.uit, VERSLAG), 'utf8')]).toEqual(['bescherming-2.md', VERSLAG, samen]);
		for (const naam of ['meldingen.csv', 'meldingen.yaml', 'bescherming-2.md']) rmSync(join(werk.uit, naam));
		expect((await werk.doe()).code).toBe(0);
		expect(geschreven(werk.uit)).toEqual([VERSLAG, 'instroom.csv', 'instroom.yaml']);
	});
});

describe('people who come once', () => {
	const STROOM = `${RECEPT.replace('van: 2023\ntot: 2023', 'van: 2022\ntot: 2023').slice(0, RECEPT.indexOf('tabellen:'))}tabellen:\n  - bestand: mensen\n    periode: kwartaal\n    assen: { gemeente: gemeente }\n    maten: { MATEN }\n`;
	const MATEN = 'stand: { telling: stand }, instroom: { telling: instroom }, uitstroom: { telling: uitstroom }';
	const dag = (nummer: number): string => new Date(Date.UTC(2021, 0, 1) + 86_400_000 * nummer).toISOString().slice(0, 10);
	/** One row per person, who came and maybe left. */
	const rijen = (aantal: number): string => `${[KOP, ...Array.from({ length: aantal }, (_, i) => `c${i};GM000${i % 5 ? 1 : 2};${i % 3 ? 'wonen' : 'opvang'};${dag((i * 37) % 1000)};${i % 4 ? dag(((i * 37) % 1000) + 20 + ((i * i) % 400)) : ''};;;`)].join('\n')}\n`;

	test.each([[150, MATEN], [400, MATEN], [150, `uniek: { telling: uniek }, ${MATEN}`], [700, `${MATEN}, door: { telling: doorstroom }`]])('%i of them: what closes in every row is known of the rows that hide something, and the table is published as asked', async (aantal, maten) => {
		const werk = bureau(rijen(aantal), STROOM.replace('MATEN', maten));
		const { code, tekst } = await werk.doe();
		expect({ code, tekst }).toEqual({ code: 0, tekst: expect.not.stringMatching(/keurt|grover/) as string });
		const csv = readFileSync(join(werk.uit, 'mensen.csv'), 'utf8');
		expect(csv).toMatch(/2022-Q\d;GM0001;.*\d\d/);
		expect(csv).toContain(';.');
	});

	test('what the control still sees leads to a coarser table, told in words and in the report', async () => {
		// Three were there, twelve came; what a reader sees in the other rows lets him think that nobody did.
		const export2 = `${[KOP, ...Array.from({ length: 55 }, (_, i) => `c${i};GM000${i < 15 ? 1 : 2};wonen;${i < 3 || i > 14 ? '2021-05-01' : '2023-02-02'};;;;`)].join('\n')}\n`;
		const werk = bureau(export2, STROOM.replace('MATEN', `uniek: { telling: uniek }, ${MATEN}`));
		const { code, tekst } = await werk.doe();
		expect(code).toBe(0);
		expect(tekst).toContain('De onafhankelijke controle keurt dit nog af: mensen (terug-te-rekenen).\nmensen wordt grover: per jaar in plaats van per kwartaal.\n');
		expect(readFileSync(join(werk.uit, VERSLAG), 'utf8')).toContain('De onafhankelijke controle keurde eerst af: mensen. Daarna zijn deze tabellen grover gemaakt of weggelaten.');
	});
});

describe('an average wait', () => {
	const WACHT = RECEPT.replace('assen: { gemeente: gemeente, product: voorziening }', 'assen: { gemeente: gemeente, wacht: wachtklasse }').replace('[gemeente, product]', '[wacht]') + '  - bestand: gemiddeld\n    periode: jaar\n    assen: { gemeente: gemeente }\n    maten: { wachttijd: { telling: wachttijd } }\n';
	const wie = (gemeente: number, dagen: number[]): string => dagen.map((dag, i) => `g${gemeente}-${i};GM000${gemeente};wonen;2023-05-01;;;${dag};`).join('\n');
	const keer = (aantal: number, dagen: number): number[] => Array.from({ length: aantal }, () => dagen);
	const export3 = `${KOP}\n${wie(1, [...keer(11, 0), 100])}\n${wie(2, [...keer(12, 10), ...keer(12, 50), ...keer(12, 100)])}\n`;
	const csv = ({ uit }: Bureau, naam: string): string => readFileSync(join(uit, `${naam}.csv`), 'utf8');

	test('is left out where it tells that at most one waited long, and the counts are hidden no further for it', async () => {
		const werk = bureau(export3, WACHT);
		expect(await werk.doe()).toMatchObject({ code: 0 });
		// Twelve people with a mean below a week and a half have 125 days together: there is no room for a second wait of 84.
		for (const regel of ['2023;GM0001;.', '2023;GM0002;8', '2023;GM0003;.']) expect(csv(werk, 'gemiddeld').split('\n')).toContain(regel);
		const [met, zonder] = [csv(werk, 'instroom'), bureau(export3, WACHT.slice(0, WACHT.indexOf('  - bestand: gemiddeld')))];
		expect(await zonder.doe()).toMatchObject({ code: 0 });
		expect(met).toBe(csv(zonder, 'instroom'));
		expect(readFileSync(join(werk.uit, VERSLAG), 'utf8')).toContain('In gemiddeld zijn gemiddelden weggelaten.');
	});

	test('stands beside counts that are not told by class', async () => {
		const werk = bureau(export3, WACHT.replace('    assen: { gemeente: gemeente, wacht: wachtklasse }\n    totalen: [wacht]\n', ''));
		expect(await werk.doe()).toMatchObject({ code: 0 });
		expect(csv(werk, 'gemiddeld')).toContain('2023;GM0001;1\n');
	});
});

describe('rounding', () => {
	test('gives multiples of five that add up, each less than five from the truth', async () => {
		const werk = bureau(undefined, `${RECEPT}    methode: afronden\n`);
		expect((await werk.doe()).code).toBe(0);
		const csv = readFileSync(join(werk.uit, 'instroom.csv'), 'utf8').trim().split('\n').slice(1).map((regel) => regel.split(';'));
		const van = (gemeente: string, product: string): number => Number(csv.find((rij) => rij[1] === gemeente && rij[2] === product)![3]);
		for (const [waar, aantal] of Object.entries(AANTALLEN)) {
			const [gemeente, product] = waar.split('/') as [string, string];
			expect(van(gemeente, product) % 5).toBe(0);
			expect(Math.abs(van(gemeente, product) - aantal)).toBeLessThan(5);
		}
		for (const product of ['wonen', 'opvang', 'totaal']) expect(van('GM0001', product) + van('GM0002', product) + van('GM0003', product)).toBe(van('streek', product));
		for (const gemeente of ['GM0001', 'GM0002', 'GM0003']) expect(van(gemeente, 'wonen') + van(gemeente, 'opvang')).toBe(van(gemeente, 'totaal'));
	});
});

describe('earlier releases', () => {
	const ZONDER_TOTALEN = RECEPT.replace('    totalen: [gemeente, product]\n', '');
	const verborgenIn = ({ uit }: Bureau): string[] => readFileSync(join(uit, 'instroom.csv'), 'utf8').split('\n').filter((regel) => regel.endsWith(';.'));

	test('alone, the small count is hidden and nothing else', async () => {
		const werk = bureau(undefined, ZONDER_TOTALEN);
		expect((await werk.doe()).code).toBe(0);
		expect(verborgenIn(werk)).toEqual(['2023;GM0003;wonen;.']);
	});

	test('a total that was published before in another table would give it away: its neighbour is hidden too', async () => {
		const werk = bureau(undefined, ZONDER_TOTALEN);
		legEerderVast(werk, 36);
		expect((await werk.doe()).code).toBe(0);
		expect(verborgenIn(werk)).toEqual(['2023;GM0003;opvang;.', '2023;GM0003;wonen;.']);
	});

	test('a total of different people that was published before says how many there are at least in the hidden part', async () => {
		const werk = bureau(undefined, ZONDER_TOTALEN.replace('instroom: { telling: instroom }', 'mensen: { telling: uniek }'));
		legEerderVast(werk, 36, 'GM0003', 'mensen');
		expect((await werk.doe()).code).toBe(0);
		expect(verborgenIn(werk)).toEqual(['2023;GM0003;opvang;.', '2023;GM0003;wonen;.']);
	});

	const METTOTAAL = RECEPT.replace('assen: { gemeente: gemeente, product: voorziening }', 'assen: { gemeente: gemeente }').replace('[gemeente, product]', '[]');

	test.each([['hidden', null, ['2023;GM0003;.']], ['shown', 36, []]] as const)('what was %s before stays so', async (_, was, verborgen) => {
		const werk = bureau(undefined, METTOTAAL);
		legEerderVast(werk, was);
		expect(await werk.doe()).toMatchObject({ code: 0 });
		expect(verborgenIn(werk)).toEqual(verborgen);
	});

	test('a number that changed by a few since is not published: the difference is those few', async () => {
		const werk = bureau(undefined, METTOTAAL);
		legEerderVast(werk, 33);
		const { code, tekst } = await werk.doe();
		expect(code).toBe(0);
		expect(tekst).toContain('De onafhankelijke controle keurt dit nog af: instroom (terug-te-rekenen).\ninstroom wordt grover: voor de hele regio in plaats van per gemeente.\n');
		expect(readFileSync(join(werk.uit, 'instroom.csv'), 'utf8')).toBe('periode;instroom\n2023;194\n');
		expect(readFileSync(join(werk.uit, VERSLAG), 'utf8')).toContain('De onafhankelijke controle keurde eerst af: instroom.');
	});

	test('where nothing is left that may be published, it says what gives people away', async () => {
		const werk = bureau(undefined, METTOTAAL.replace('    assen: { gemeente: gemeente }\n', ''));
		legEerderVast(werk, 191, 'streek');
		const { code, tekst } = await werk.doe();
		expect(code).toBe(1);
		expect(tekst).toContain('instroom is niet te beschermen en wordt niet gepubliceerd.\n');
		expect(tekst).toContain('onder de drempel van 10');
		expect(geschreven(werk.uit)).toEqual([]);
	});

	/** Records what stands in the folder of the region, as npm run audit -- --leg-vast does. `zonder`: by a program that did not write down who was counted. */
	function legVastZoalsHetStaat({ uit }: Bureau, zonder = false): void {
		const wortel = join(uit, '../..');
		const bronnen = geschreven(uit).filter((naam) => naam.endsWith('.csv')).flatMap((naam) => {
			const kaal = naam.slice(0, -4);
			const { dataset } = leesDataset({ id: `streek-${kaal}`, naam: kaal, regio: 'streek', bestand: `data/streek/${naam}`, bytes: readFileSync(join(uit, naam)), beschrijvingBestand: `${kaal}.yaml`, beschrijving: leesYaml(readFileSync(join(uit, `${kaal}.yaml`), 'utf8'), `${kaal}.yaml`) });
			const rooster = roosterVan(dataset!)!;
			return [{ rooster: zonder ? { ...rooster, betekenis: undefined } : rooster, boomsommen: [] }];
		});
		legVast(wortel, leesUitgaveboek(wortel, new Woordenboek([])), bronnen, '2024-02-01');
		for (const naam of geschreven(uit)) rmSync(join(uit, naam));
	}

	// Twenty and four: whoever knows the gemeenten and the region knows the four.
	const VIER = export_({ 'GM0001/wonen': 20, 'GM0002/wonen': 4 });
	const tabel = (regels: string): string => `${RECEPT.slice(0, RECEPT.indexOf('tabellen:'))}tabellen:\n${regels}`;
	const PER_GEMEENTE = tabel('  - bestand: gemeenten\n    periode: jaar\n    assen: { gemeente: gemeente }\n    maten: { instroom: { telling: instroom } }\n');
	const REGIO = (meer = '', maat = 'nieuw: { telling: instroom }'): string => tabel(`  - bestand: regiocijfer\n    periode: jaar\n${meer}    maten: { ${maat} }\n`);
	const regio = ({ uit }: Bureau): string => readFileSync(join(uit, 'regiocijfer.csv'), 'utf8').trim().split('\n').at(-1)!;

	test('of the same people under other names hide what would tell', async () => {
		const werk = bureau(VIER, PER_GEMEENTE);
		expect((await werk.doe()).code).toBe(0);
		legVastZoalsHetStaat(werk);
		writeFileSync(werk.recept, REGIO());
		expect((await werk.doe()).code).toBe(0);
		expect(regio(werk)).toBe('2023;.');
		expect(readFileSync(join(werk.uit, 'regiocijfer.yaml'), 'utf8')).toContain('telt:\n      regio: streek\n      assen: {}\n      producten: {wonen: hulp, opvang: hulp}\n      maten: {nieuw: {telling: instroom}}\n');
	});

	test('so do tables of another recipe that stand beside, whether they are recorded or not', async () => {
		const werk = bureau(VIER, PER_GEMEENTE);
		expect((await werk.doe()).code).toBe(0);
		writeFileSync(werk.recept, REGIO());
		expect((await werk.doe()).code).toBe(0);
		expect(regio(werk)).toBe('2023;.');
	});

	test('of other people under the same name hide nothing', async () => {
		const werk = bureau(VIER, PER_GEMEENTE);
		expect((await werk.doe()).code).toBe(0);
		legVastZoalsHetStaat(werk);
		writeFileSync(werk.recept, REGIO('', 'instroom: { telling: meldingen }'));
		expect((await werk.doe()).code).toBe(0);
		expect(regio(werk)).toBe('2023;24');
	});

	test('of which nobody wrote down who was counted are refused, until the recipe says it', async () => {
		const werk = bureau(VIER, PER_GEMEENTE);
		expect((await werk.doe()).code).toBe(0);
		legVastZoalsHetStaat(werk, true);
		writeFileSync(werk.recept, REGIO());
		const { code, tekst } = await werk.doe();
		expect([code, geschreven(werk.uit)]).toEqual([1, []]);
		expect(tekst).toMatch(/uitgaven\/0001\.json:\d+:1 {2}De tabel „gemeenten” is eerder gepubliceerd, maar nergens staat wie er geteld zijn\..*\n.*telt_anders: \[gemeenten\]/);
		// In the recipe again, it is understood.
		writeFileSync(werk.recept, `${PER_GEMEENTE}${REGIO().slice(REGIO().indexOf('  - bestand'))}`);
		expect((await werk.doe()).code).toBe(0);
		expect(regio(werk)).toBe('2023;.');
		// Whoever says that it is about others, answers for it.
		for (const naam of geschreven(werk.uit)) rmSync(join(werk.uit, naam));
		writeFileSync(werk.recept, `telt_anders: [gemeenten]\n${REGIO()}`);
		expect((await werk.doe()).code).toBe(0);
		expect(regio(werk)).toBe('2023;24');
	});

	test('that are contradicted because figures were mended since are told so, with what to do', async () => {
		const perKwartaal = PER_GEMEENTE.replace('periode: jaar', 'periode: kwartaal');
		const werk = bureau(export_({ 'GM0001/wonen': 20, 'GM0002/wonen': 34, 'GM0003/wonen': 41 }), perKwartaal);
		expect((await werk.doe()).code).toBe(0);
		legVastZoalsHetStaat(werk);
		writeFileSync(werk.in, export_({ 'GM0001/wonen': 20, 'GM0002/wonen': 34, 'GM0003/wonen': 61 }));
		const perJaar = REGIO('    assen: { gemeente: waar }\n');
		writeFileSync(werk.recept, perJaar);
		expect(await werk.doe()).toMatchObject({ code: 1, tekst: expect.stringContaining('Publiceer dan ook de tabel uit die uitgave opnieuw, met de verbeterde cijfers.') as string });
		writeFileSync(werk.recept, `${perKwartaal}${perJaar.slice(perJaar.indexOf('  - bestand'))}`);
		expect((await werk.doe()).code).toBe(0);
		expect(readFileSync(join(werk.uit, 'regiocijfer.csv'), 'utf8')).toContain('2023;GM0003;61\n');
	});

	test('that were exact are not rounded afterwards', async () => {
		const werk = bureau(VIER, PER_GEMEENTE);
		expect((await werk.doe()).code).toBe(0);
		legVastZoalsHetStaat(werk);
		writeFileSync(werk.recept, REGIO('    methode: afronden\n'));
		const { code, tekst } = await werk.doe();
		expect([code, geschreven(werk.uit)]).toEqual([1, []]);
		expect(tekst).toContain('De tabel „regiocijfer” wordt afgerond, maar een eerdere uitgave liet dezelfde mensen precies zien.');
	});

	/** Rounded and recorded, and then again when so many came to GM0003. */
	async function rondTweeKeer(erbij: number, daarnaast: number): Promise<{ eerst: string; nu: string; tekst: string }> {
		const met = (aantal: number): string => export_({ 'GM0001/wonen': 1, 'GM0001/opvang': 2, 'GM0002/wonen': 2, 'GM0002/opvang': daarnaast, 'GM0003/wonen': 3, 'GM0003/opvang': 42 + aantal });
		const werk = bureau(met(0), `${RECEPT}    methode: afronden\n`);
		expect((await werk.doe()).code).toBe(0);
		const lees = (): string => readFileSync(join(werk.uit, 'instroom.csv'), 'utf8');
		const eerst = lees();
		legVastZoalsHetStaat(werk);
		writeFileSync(werk.in, met(erbij));
		const { code, tekst } = await werk.doe();
		expect(code).toBe(0);
		return { eerst, nu: lees(), tekst };
	}

	test('keep their rounding when somebody comes whom it need not change', async () => {
		// Forty-three is nearer forty-five: by itself it would be rounded so.
		const { eerst, nu } = await rondTweeKeer(1, 2);
		expect(eerst).toContain('2023;GM0003;opvang;40\n');
		expect(nu).toBe(eerst);
	});

	test('make a table coarser when no other rounding of it can be shown beside the first', async () => {
		// Of fifty-five people in all, which stood there as fifty, something has to be rounded anew.
		const { tekst, nu } = await rondTweeKeer(1, 4);
		expect(tekst).toContain('instroom wordt grover: per soort hulp in plaats van per voorziening.');
		expect(nu).toContain('2023;streek;totaal;55\n');
	});
});
