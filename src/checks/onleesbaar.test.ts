// A fault in one file is told once, in that file, and not again by everything that refers to it.
import { expect, test } from 'vitest';
import { BASIS, belofte, blad, BRON, CSV, dataset, proefroot, YAML } from '../../tests/hulp/proefroot.ts';

const streek = 'content/regios/streek';
const codes = (bestanden: Record<string, string>): string[] => proefroot(bestanden).gevonden().map((probleem) => String(probleem));

test('a misspelt key in a promise is one problem, though actions, indicators and links lead to that promise', () => {
	const goed = {
		[`${streek}/resultaten/loket.md`]: blad(belofte('', 'De belofte')),
		[`${streek}/acties/bouw.md`]: blad(`titel: De actie\nplan: plan-2023\nwanneer: 2023\nthema: x\nresultaten: [loket]\n${BRON}`, 'Zie [de belofte](/streek/resultaten/loket/).'),
		[`${streek}/indicatoren/wachttijd.md`]: blad(`titel: Wachttijd\ndefinitie: Weken tussen melding en start.\nresultaten: [loket]\n${BRON}`),
	};
	expect(codes(goed)).toEqual([]);
	const fout = codes({ ...goed, [`${streek}/resultaten/loket.md`]: goed[`${streek}/resultaten/loket.md`]!.replace('nummer:', 'numer:') });
	expect(fout).toHaveLength(1);
});

test('a descriptor that cannot be read is told once, not by every number that uses it', () => {
	const tekst = { [`${streek}/rapportages/verslag.mdx`]: blad(`titel: Het verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\n${BRON}`, '<Cijfer dataset="plekken" regel="licht" maat="plekken" /> en [de cijfers](/cijfers/streek-plekken/).') };
	const data = dataset();
	expect(codes({ ...data, ...tekst })).toEqual([]);
	const kapot = codes({ ...data, ...tekst, [YAML]: data[YAML]!.replace('description: ', 'omschrijving: ') });
	expect(kapot.length).toBeGreaterThan(0);
	expect(new Set(proefroot({ ...data, ...tekst, [YAML]: data[YAML]!.replace('description: ', 'omschrijving: ') }).lees().problemen.map((p) => p.file))).toEqual(new Set([YAML]));
	expect(kapot.every((regel) => !regel.includes('verslag.mdx'))).toBe(true);
});

const VERSLAG = { [`${streek}/rapportages/verslag.mdx`]: blad(`titel: Het verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\n${BRON}`, '<Cijfer dataset="plekken" regel="licht" maat="plekken" /> en [de cijfers](/cijfers/streek-plekken/).') };

test.each([
	['without its first line', (csv: string) => csv.replace(/^.*\n/, ''), 'geen-kop'],
	['with a slip in the name of a column', (csv: string) => csv.replace('regel;', 'rgel;'), 'onbekende-kolom'],
	['without a column', (csv: string) => csv.replace(/^[^;]*;/gm, ''), 'ontbrekende-kolom'],
	['that is empty', () => '', 'leeg-bestand'],
])('a table %s is one problem', (_, maak, code) => {
	const data = dataset();
	expect(codes({ ...data, ...VERSLAG, [CSV]: maak(data[CSV]!) })).toEqual([`${code} ${CSV}:1:1`]);
});

test('a table as a workbook, or without its descriptor, or a descriptor without its table, is one problem', () => {
	const { [CSV]: csv, [YAML]: yaml } = dataset();
	expect(codes({ ...VERSLAG, [YAML]: yaml!, 'data/streek/plekken.xlsx': 'PK' })).toEqual(['bestandssoort data/streek/plekken.xlsx:1:1']);
	expect(codes({ ...VERSLAG, [CSV]: csv! })).toEqual([`data-zonder-beschrijving ${CSV}:1:1`]);
	expect(codes({ ...VERSLAG, [YAML]: yaml! })).toEqual([`beschrijving-zonder-data ${YAML}:1:1`]);
});

test.each([['content/bgrippen/opvang.md', 'onbekende-map'], ['content/begrippen/Opvang.md', 'bestandsnaam'], ['content/begrippen/opvang.docx', 'bestandssoort']])('a text in the wrong place or of the wrong kind is one problem: %s', (pad, code) => {
	const tekst = { 'content/paginas/wonen.md': blad('titel: Wonen\nlead: Kort.', '[Opvang](/begrippen/#opvang) is er ook.\n'), 'content/begrippen/nazorg.md': blad('titel: Nazorg\nkort: Hulp daarna.\nzie_ook: [opvang]') };
	expect(codes({ ...tekst, 'content/begrippen/opvang.md': blad('titel: Opvang\nkort: Een bed.') })).toEqual([]);
	expect(codes({ ...tekst, [pad]: blad('titel: Opvang\nkort: Een bed.') })).toEqual([`${code} ${pad}:1:1`]);
	expect(codes(tekst)).toHaveLength(2);
});

test('a term that cannot be read explains no word, but is not missing either', () => {
	const tekst = { 'content/paginas/wonen.md': blad('titel: Wonen\nlead: Kort.', 'De SVB biedt warme overdracht en rechtspositieverbeteringsafspraken.\n'), 'content/begrippen/zorg.md': blad('titel: Zorg\nkort: Hulp.') };
	expect(codes(tekst)).toHaveLength(3);
	expect(codes({ ...tekst, 'content/begrippen/svb.md': blad('titel: SVB\nkrot: Een bank.') })).toEqual(['onbekende-sleutel content/begrippen/svb.md:3:1']);
});

test('settings that cannot be read set no limits and know no names', () => {
	const tekst = { 'content/paginas/wonen.md': blad('titel: Wonen\nlead: Kort.', 'KPMG biedt warme overdracht.\n'), 'content/begrippen/zorg.md': blad('titel: Zorg\nkort: Hulp.') };
	expect(codes({ ...tekst, 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('organisatie:', 'organistie:') })).toEqual([expect.stringContaining('onbekende-sleutel zicht.config.yaml')]);
});

test('a property with a slip in its name is one problem', () => {
	const data = dataset();
	for (const [goed, fout] of [['maat', 'maatt'], ['regel', 'reegel'], ['dataset', 'datset']] as const) expect(codes({ ...data, [`${streek}/rapportages/verslag.mdx`]: VERSLAG[`${streek}/rapportages/verslag.mdx`]!.replace(`${goed}=`, `${fout}=`) }), fout).toHaveLength(1);
});
