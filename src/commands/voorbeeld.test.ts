import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { maakToeval } from '../disclosure/bescherm/toeval.ts';
import { PROJECT } from './project.ts';
import { losseBestanden, voorbeeld, VOORBEELDMAP } from './voorbeeld.ts';
import { verzinRegistratie } from './voorbeeld/registratie.ts';

type Rij = Record<string, string>;
const lees = (inhoud: string): Rij[] => Papa.parse<Rij>(inhoud, { header: true, delimiter: ';', skipEmptyLines: true }).data;
const gepubliceerd = (naam: string): string => readFileSync(join(PROJECT, VOORBEELDMAP, naam), 'utf8');
const rijen = (naam: string): Rij[] => lees(gepubliceerd(`${naam}.csv`));

/** Tables that come from the recipe, with the columns that count people. */
const MENSEN: Record<string, string[]> = {
	'in-door-uitstroom': ['instroom', 'doorstroom', 'uitstroom'], 'in-door-uitstroom-gemeenten': ['instroom', 'uitstroom'], 'instroom-per-gemeente-en-voorziening': ['instroom'],
	'uitstroom-bestemming': ['uitstroom'], bezetting: ['bezet'], terugval: ['terugval'], dakloosheid: ['buitenslapers', 'daklozen'],
};

describe('the sample made again', () => {
	const map = mkdtempSync(join(tmpdir(), 'zicht-proef-'));
	/** Where temporary files come, with those of nobody else. */
	const tijdelijk = join(map, 'tijdelijk');
	afterAll(() => rmSync(map, { recursive: true, force: true }));
	let nieuw: Map<string, string>;

	beforeAll(async () => {
		mkdirSync(tijdelijk);
		vi.stubEnv('TMPDIR', tijdelijk);
		const root = join(map, 'root');
		mkdirSync(join(root, 'data'), { recursive: true });
		writeFileSync(join(root, 'zicht.config.yaml'), '');
		cpSync(join(PROJECT, VOORBEELDMAP), join(root, VOORBEELDMAP), { recursive: true, filter: (pad) => !pad.endsWith('.csv') && !pad.endsWith('.md') });
		vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		expect(await voorbeeld(['--root', root])).toBe(0);
		vi.restoreAllMocks();
		vi.unstubAllEnvs();
		nieuw = new Map(readdirSync(join(root, VOORBEELDMAP)).map((naam) => [naam, readFileSync(join(root, VOORBEELDMAP, naam), 'utf8')]));
	}, 300_000);

	test('is byte for byte what stands in data/, descriptors and report too', () => {
		expect([...nieuw.keys()].filter((naam) => naam.endsWith('.csv') || naam.endsWith('.md')).length).toBe(9 + losseBestanden().size + 1);
		for (const [naam, inhoud] of nieuw) expect(inhoud, naam).toBe(gepubliceerd(naam));
	});

	test('leaves no record behind', () => {
		expect(readdirSync(tijdelijk)).toEqual([]);
		const clienten = [...new Set(lees(verzinRegistratie()).map(({ client }) => client!))];
		expect(clienten.length).toBeGreaterThan(1000);
		for (const [naam, inhoud] of nieuw) expect(clienten.filter((client) => inhoud.includes(client)), naam).toEqual([]);
	});
});

describe('the sample in data/', () => {
	test('calls itself invented in every descriptor', () => {
		for (const naam of [...Object.keys(MENSEN), 'meldingen', 'wachttijd', 'tevredenheid', 'realisatie-2023', 'inkomsten-2023']) expect(gepubliceerd(`${naam}.yaml`), naam).toContain('\n  status: fictief\n');
	});

	test.each(Object.entries(MENSEN))('shows zero, ten or more, or the sign: %s', (naam, kolommen) => {
		const waarden = rijen(naam).flatMap((rij) => kolommen.map((kolom) => rij[kolom]!));
		expect(waarden.length).toBeGreaterThan(10);
		expect(waarden.filter((waarde) => waarde !== '.' && waarde !== '0' && !(Number(waarde) >= 10))).toEqual([]);
	});

	test('hides some of it, and rounds what is to be rounded', () => {
		expect(rijen('instroom-per-gemeente-en-voorziening').filter(({ instroom }) => instroom === '.').length).toBeGreaterThan(20);
		expect(rijen('meldingen').filter(({ meldingen }) => Number(meldingen) % 5 !== 0)).toEqual([]);
	});

	test('says in every descriptor how people are protected, and names the report', () => {
		for (const naam of Object.keys(MENSEN)) expect(gepubliceerd(`${naam}.yaml`), naam).toMatch(/\n {2}bescherming:\n {4}methode: onderdrukken\n {4}drempel: 10\n {4}verslag: bescherming\.md\n/);
		expect(gepubliceerd('meldingen.yaml')).toContain('methode: afronden');
		expect(gepubliceerd('in-door-uitstroom-gemeenten.yaml')).toContain('- kwartaal-naar-jaar');
	});

	test('adds up: in the years in which all is shown, the gemeenten together are the voorzieningen together', () => {
		const som = (alle: Rij[], jaar: string): number => alle.filter(({ periode }) => periode!.startsWith(jaar)).reduce((totaal, { instroom }) => totaal + Number(instroom), 0);
		for (const jaar of ['2021', '2022', '2023', '2024']) expect(som(rijen('in-door-uitstroom-gemeenten'), jaar)).toBe(som(rijen('in-door-uitstroom'), jaar));
	});

	test('tells of everybody who left where they went, or that it is not known', () => {
		const per = (alle: Rij[], jaar: string, voorziening: string): (string | undefined)[] => alle.filter((rij) => rij['periode']!.startsWith(jaar) && rij['voorziening'] === voorziening).map(({ uitstroom }) => uitstroom);
		const heel = ['2021', '2022', '2023', '2024'].flatMap((jaar) => ['mo-met-verblijf', 'bw-zonder-verblijf', 'bw-licht', 'bw-basis'].map((naam) => [per(rijen('uitstroom-bestemming'), jaar, naam), per(rijen('in-door-uitstroom'), jaar, naam)] as const)).filter(([waarheen]) => !waarheen.includes('.'));
		expect(heel.length).toBeGreaterThan(8);
		const som = (waarden: readonly (string | undefined)[]): number => waarden.reduce((totaal, waarde) => totaal + Number(waarde), 0);
		for (const [waarheen, uitstroom] of heel) expect(som(waarheen)).toBe(som(uitstroom));
	});

	test('repeats no amount of the real budget', () => {
		const echt = new Set(lees(gepubliceerd('regiobegroting-2023.csv')).flatMap((rij) => [rij['kosten'], rij['inkomsten']]).filter((bedrag) => Number(bedrag) > 0));
		const verzonnen = ['realisatie-2023', 'inkomsten-2023'].flatMap((naam) => rijen(naam).flatMap((rij) => [rij['begroot'], rij['gerealiseerd']]));
		expect(echt.size).toBeGreaterThan(10);
		expect(verzonnen.filter((bedrag) => echt.has(bedrag))).toEqual([]);
	});

	test('names no post that the real budget does not have', () => {
		const posten = new Set(lees(gepubliceerd('regiobegroting-2023.csv')).map((rij) => `${rij['post']}/${rij['onderdeel_van']}`));
		expect(rijen('realisatie-2023').map((rij) => `${rij['post']}/${rij['onderdeel_van']}`).filter((post) => !posten.has(post))).toEqual([]);
	});
});

test('chance is the same on every machine', () => {
	const toeval = maakToeval(2023);
	expect([toeval(), toeval(), toeval()].map((getal) => getal.toFixed(6))).toMatchInlineSnapshot(`
		[
		  "0.346355",
		  "0.504356",
		  "0.856900",
		]
	`);
	expect(new Set(Array.from({ length: 1000 }, maakToeval(1)))).toHaveProperty('size', 1000);
});
