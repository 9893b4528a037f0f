import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { BASIS, beschrijving, blad, BRON, CSV, dataset, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';
import { reeks } from '../../tests/hulp/reeks.ts';
import { maakUitgave } from '../charts/maak-uitgave.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { LAND, TEKENS } from '../../tests/hulp/land.ts';
import { zoekDataset } from '../domain/portaal.ts';
import { bijproducten, gemeenteproducten, zoekBijproduct } from './index.ts';
import { datapakket } from './beschrijving.ts';
import { maakFiguur } from '../figures/figuur.ts';
import * as csv from './csv.ts';
import { figuurrecord } from './zoekstukken.ts';


const schrijfCsv = (...vraag: Parameters<typeof csv.schrijfCsv>): string => String(csv.schrijfCsv(...vraag));
const schrijfExcelCsv = (...vraag: Parameters<typeof csv.schrijfExcelCsv>): string => String(csv.schrijfExcelCsv(...vraag));

type Rij = Record<string, string>;
function uit(bestanden: Record<string, string>) {
	const { portaal, dataset: gelezen } = proefroot(bestanden).dataset();
	const [machine, excel] = [schrijfCsv(gelezen), schrijfExcelCsv(gelezen)];
	return {
		machine, excel,
		rijen: Papa.parse<Rij>(machine, { header: true, skipEmptyLines: true, delimiter: ',' }).data,
		excelrijen: Papa.parse<Rij>(excel.slice(1), { header: true, skipEmptyLines: true, delimiter: ';' }).data,
		pakket: datapakket(portaal, gelezen) as { resources: { schema: { fields: { name: string }[] } }[]; sources: unknown[] } & Record<string, unknown>,
	};
}

describe('a download', () => {
	test('of stands is what was delivered: no column is added', () => {
		const portaal = proefroot(LAND).lees();
		const land = zoekDataset(portaal, 'land')!;
		expect(schrijfCsv(land)).toBe(TEKENS.replaceAll(';', ','));
		const [bron] = (datapakket(portaal, land) as { resources: { schema: { fields: { name: string; constraints?: unknown }[] } }[] }).resources;
		expect(bron!.schema.fields.map(({ name }) => name)).toEqual(['regio', 'punt', 'teken', 'regel', 'noot']);
		expect(bron!.schema.fields[2]!.constraints).toEqual({ enum: ['ja', 'bezig', 'nee', 'onbekend'] });
	});

	test('has every line with its value, period, area, status and source', () => {
		expect(uit(dataset()).rijen[0]).toEqual({ regel: 'licht', naam: 'BW licht', groep: 'Wonen', soort: 'post', onder: 'totaal', plekken: '37', plekken_gedrukt: '', plekken_reden: '', periode: '2023', gebied: 'streek', status: 'definitief', bron: 'stuk: bijlage 1' });
	});

	test('keeps a printed total beside the computed one', () => {
		expect(uit(dataset([...REGELS.slice(0, -1), 'totaal;Totaal;;totaal;;110'])).rijen.at(-1)).toMatchObject({ plekken: '100', plekken_gedrukt: '110' });
		expect(uit(dataset()).rijen.at(-1)).toMatchObject({ plekken: '100', plekken_gedrukt: '100' });
	});

	test('leaves a missing number empty and says why; a zero is 0', () => {
		const { rijen, excelrijen } = uit(dataset(['a;A;;post;;?', 'b;B;;post;;pm', 'c;C;;post;;n.v.t.', 'd;D;;post;;<5', 'e;E;;post;;', 'f;F;;post;;0']));
		for (const vorm of [rijen, excelrijen]) expect(vorm.map((rij) => [rij['plekken'], rij['plekken_reden']])).toEqual([['', 'onbekend'], ['', 'pro-memorie'], ['', 'niet-van-toepassing'], ['', 'onderdrukt'], ['', 'leeg'], ['0', '']]);
	});

	test('for machines is UTF-8 with comma and decimal point, for Excel has a BOM, semicolon and decimal comma', () => {
		const { machine, excel } = uit({ [CSV]: `${KOP}\na;Één;;post;;1.234,5\n`, [YAML]: beschrijving({ maat: 'eenheid: rapportcijfer' }).replace('type: integer', 'type: number') });
		expect(machine.split('\n')[1]).toBe('a,Één,,post,,1234.5,,,2023,streek,definitief,stuk: bijlage 1');
		expect(excel.split('\r\n')[1]).toBe('a;Één;;post;;1234,5;;;2023;streek;definitief;stuk: bijlage 1');
		expect([machine.charCodeAt(0), excel.charCodeAt(0)]).toEqual(['r'.charCodeAt(0), 0xfeff]);
		expect([machine.endsWith('\n'), excel.endsWith('\r\n')]).toEqual([true, true]);
	});

	test('says of invented data on every line that it is', () => {
		const { rijen } = uit({ ...dataset(undefined, { status: 'fictief' }), 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('false', 'true') });
		expect(rijen.map((rij) => rij['status'])).toEqual(Array(4).fill('fictief'));
	});

	test.each(['=1+1', '+31 6', '-kosten', '@SUM(A1)', '=HYPERLINK("https://evil.example";"x")'])('cannot make Excel run %j', (tekst) => {
		const { rijen, excelrijen } = uit(dataset([`a;"${tekst.replaceAll('"', '""')}";;post;;1`]));
		for (const vorm of [rijen, excelrijen]) expect(vorm[0]!['naam']).toBe(`'${tekst}`);
	});

	test('leaves a negative number a number', () => {
		const { rijen, excelrijen } = uit(dataset(['a;A;;post;;-5']));
		expect([rijen[0]!['plekken'], excelrijen[0]!['plekken']]).toEqual(['-5', '-5']);
	});

	test('keeps delimiters, quotes and line ends in a text', () => {
		const { rijen, excelrijen } = uit(dataset(['a;"een; ""twee"", drie\nvier";;post;;1']));
		for (const vorm of [rijen, excelrijen]) expect(vorm[0]!['naam']).toBe('een; "twee", drie\nvier');
	});
});

test('a chart taken away from the site has its own paint, and says so when it is invented', () => {
	const svg = (status: string): string => {
		const root = proefroot({ ...dataset(undefined, { status }), 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('false', 'true') });
		const uitgave = maakUitgave({ portaal: leesPortaal(root.pad), problemen: [], alleen: undefined }, { stijl: { adres: '/x.css', inhoud: '' }, grafiekstijl: '.lijn1{stroke:red}', scripts: {}, datum: undefined, voorbeeldweergave: false });
		return String(bijproducten(uitgave).find(({ adres }) => adres.endsWith('.svg'))!.inhoud());
	};
	expect(svg('definitief')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/desc><style>\.lijn1\{stroke:red\}<\/style>/);
	expect(svg('definitief')).not.toContain('>Verzonnen cijfers');
	expect(svg('fictief')).toContain('>Verzonnen cijfers, als voorbeeld</text></svg>');
});

test('a series is downloaded with its own period and area, and without row numbers', () => {
	const root = proefroot({ [CSV]: 'periode;groep;plekken\n2023-Q1;Wonen;12\n2023-Q2;Wonen;<10\n', [YAML]: beschrijving().replace(/.*name: (regel|naam|soort|onder),.*\n/g, '').replace('primaryKey: [regel]', 'primaryKey: [periode, groep]').replace('  fields:\n', '  fields:\n    - { name: periode, type: string, title: Kwartaal, zicht: { rol: periode } }\n').replace('per: regel, waar: { soort: post }', 'per: periode') });
	expect(root.gevonden()).toEqual([]);
	const { portaal, dataset: gelezen } = root.dataset();
	expect(schrijfCsv(gelezen)).toBe('periode,groep,plekken,plekken_reden,gebied,status,bron\n2023-Q1,Wonen,12,,streek,definitief,stuk: bijlage 1\n2023-Q2,Wonen,,onderdrukt,streek,definitief,stuk: bijlage 1\n');
	const { titel, tekst } = figuurrecord(maakFiguur(portaal, gelezen, { ...gelezen.beschrijving.zicht.figuren[0]!, vorm: 'lijn' }));
	expect([titel, tekst]).toEqual(['Plekken per regel', 'Plekken per regel. In het tweede kwartaal van 2023: niet getoond, om mensen te beschermen. De Streek. Bron: Stuk 2023, bijlage 1.']);
});

describe('the Data Package beside it', () => {
	const ZONDER_SOORT = beschrijving().replace(/.*name: soort.*\n/, '').replace('waar: { soort: post }', 'volgorde: bron');

	test.each([
		['with totals', dataset()],
		['without a total in the data', dataset(REGELS.slice(0, 3).map((regel) => regel.replace('totaal', '')))],
		['without kinds of lines', { [CSV]: 'regel;naam;groep;onder;plekken\na;A;;;1\n', [YAML]: ZONDER_SOORT }],
	])('names the very columns of the CSV, in order: %s', (_, bestanden) => {
		const { machine, pakket } = uit(bestanden);
		expect(pakket.resources[0]!.schema.fields.map((veld) => veld.name)).toEqual(machine.split('\n')[0]!.split(','));
	});

	test('carries licence, source and definition', () => {
		expect(uit(dataset()).pakket).toMatchObject({
			name: 'streek-plekken', licenses: [{ title: 'CC0 1.0' }], homepage: 'https://proef.example/cijfers/streek-plekken/',
			sources: [{ title: 'Stuk 2023, bijlage 1', path: 'https://proef.example/bronnen/stuk/' }], 'zicht:definitie': 'Een plek voor één persoon.', 'zicht:gebied': 'De Streek',
		});
	});
});

test('a gemeente has downloads of its own rows: the lines of the whole, and all of them', () => {
	const gemeente = (titel: string, code: string): string => blad(`titel: ${titel}\ncode: ${code}\nrol: regiogemeente\ntegel: { kolom: ${Number(code.slice(-2, -1)) + 1}, rij: 1 }\nlead: Hier.\n${BRON}`);
	const root = proefroot({
		...reeks(['2022;GM0034;7', '2022;GM0014;<10', '2023;GM0014;1234', '2023;GM0034;pm'], { dimensies: ['gemeente'], maten: { bezoeken: 'plekken' }, zicht: '  figuren: [{ id: verloop, titel: Bezoeken, vorm: lijn, maten: [bezoeken], per: periode, elk: gemeente }]\n' }),
		'content/regios/streek/gemeenten/noord.md': gemeente('Noord', 'GM0014'), 'content/regios/streek/gemeenten/zuid.md': gemeente('Zuid', 'GM0034'),
	});
	expect(root.gevonden()).toEqual([]);
	const uitgave = maakUitgave({ portaal: leesPortaal(root.pad), problemen: [], alleen: undefined }, { stijl: { adres: '/x.css', inhoud: '' }, grafiekstijl: '', scripts: {}, datum: undefined, voorbeeldweergave: false });
	const producten = [...bijproducten(uitgave), ...uitgave.portaal.inhoud.gemeenten.flatMap((item) => gemeenteproducten(uitgave, item))];
	const regels = (eind: string): string[] => String(producten.find(({ adres }) => adres === `/cijfers/streek-plekken${eind}`)!.inhoud()).trimEnd().split(/\r?\n/);
	for (const soort of ['.csv', '.excel.csv']) {
		const [kop, ...alle] = regels(soort);
		const [noord, zuid] = ['noord', 'zuid'].map((naam) => regels(`/${naam}${soort}`)) as [string[], string[]];
		expect([noord[0], zuid[0]]).toEqual([kop, kop]);
		expect(noord.slice(1)).toEqual(alle.filter((regel) => regel.includes('GM0014')));
		expect([...noord.slice(1), ...zuid.slice(1)].sort()).toEqual(alle.sort());
	}
	expect(regels('/noord.csv')[1]).toBe('2022,GM0014,,onderdrukt,streek,definitief,stuk: bijlage 2');
	expect(producten.map(({ adres }) => adres).filter((adres) => adres.endsWith('.svg') && adres.startsWith('/cijfers/'))).toEqual(['/cijfers/streek-plekken/noord.verloop.svg', '/cijfers/streek-plekken/zuid.verloop.svg']);
	for (const { adres, inhoud } of producten) expect(zoekBijproduct(uitgave, adres)!.inhoud()).toEqual(inhoud());
	expect(zoekBijproduct(uitgave, '/cijfers/streek-plekken/west.csv')).toBeUndefined();
});
