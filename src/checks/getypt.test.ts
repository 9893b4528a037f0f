import { describe, expect, test } from 'vitest';
import { belofte, blad, BRON, CSV, dataset, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { kwartalen, reeks } from '../../tests/hulp/reeks.ts';

const VOORWERK = `titel: Verslag\nlead: Wat er gebeurde.\nsoort: jaarverslag\nperiode: { van: 2023, tot: 2023 }\ndatum: 2024-03-01\nplan: plan-2023\nstatus: concept\n${BRON}`;
/** What is told of one text, at the marks in it. */
function getypt(tekst: string, bestanden: Record<string, string> = dataset(), naam = 'x.mdx') {
	const root = proefroot({ ...bestanden, [`content/regios/streek/rapportages/${naam}`]: blad(VOORWERK, `\n${tekst}\n`) });
	const gevonden = root.problemen();
	expect(gevonden.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(root.plekken);
	expect(gevonden.every((een) => een.severity === 'warning')).toBe(true);
	return gevonden.map((een) => een.code);
}
const hint = (tekst: string, bestanden: Record<string, string> = dataset(), naam = 'x.mdx'): string => proefroot({ ...bestanden, [`content/regios/streek/rapportages/${naam}`]: blad(VOORWERK, tekst) }).problemen()[0]!.hint;

describe('a number that stands in the data', () => {
	test.each(['De streek koopt ▶43 plekken in.', 'Van BW basis: **▶43 plekken**.', '- een punt\n- er zijn ▶43 bedden\n', 'Een zin.\nEn ▶43 plaatsen.', 'Een [koppeling](/over/) en ▶43 plekken.'.replace('/over/', 'https://x.example/')])('is told at its place: %j', (tekst) => {
		expect(getypt(tekst)).toEqual(['getypt-cijfer']);
	});

	test('with the very component that shows it', () => {
		expect(hint('Er zijn 43 plekken.')).toContain('Schrijf: <Cijfer dataset="plekken" regel="basis" maat="plekken" />.');
		expect(hint('Er zijn 43 plekken.', dataset(), 'x.md')).toContain('Geef dit bestand dan de extensie .mdx.');
		expect(hint('In 2022 waren er 131 meldingen.', reeks(kwartalen([120, 125, 128, 130, 131])))).toContain('<Cijfer dataset="plekken" periode="2022-Q1" maat="bezoeken" />');
	});

	test('also an amount, in full or rounded to millions', () => {
		const geld = reeks(['2022;9260474', '2023;9990000'], { maten: { kosten: 'euro' } });
		for (const tekst of ['Het kostte ▶€ 9.260.474.', 'Het kostte ▶€ 9.260.474,-.', 'Het kostte ▶€ 9,3 miljoen.', 'Het kostte ▶9.260.474 euro.', 'In 2022 was dat ▶€\u00a09,3 miljoen.']) expect(getypt(tekst, geld), tekst).toEqual(['getypt-cijfer']);
		expect(getypt('Het kostte € 9,4 miljoen.', geld)).toEqual([]);
		expect(getypt('In 2021 kostte het € 9.260.474.', geld)).toEqual([]);
	});

	test.each([
		'In 43 kwam er een wet.', 'Zie artikel 43 en paragraaf 2.43.', 'Op bladzijde 43 staat het.', 'In 2043 zijn we klaar.', '> Er zijn 43 plekken.', 'De bron zegt: „er zijn 43 plekken”.', 'De bron zegt: ‘43 plekken’.',
		'## De 43 plekken', '`43 plekken`', 'Zie [de 43 plekken](https://x.example/).', '<Cijfer dataset="plekken" regel="basis" maat="plekken" />', 'Er zijn 143 plekken en 43.000 mensen.', 'Er kwamen 4 plekken bij.', 'Het is 43 weken geleden.',
	])('but not so: %j', (tekst) => {
		expect(getypt(tekst)).toEqual([]);
	});

	test('a number that stands in two places is told only where the sentence says which', () => {
		const twee = dataset(['licht;BW licht;Wonen;post;totaal;43', 'basis;BW basis;Wonen;post;totaal;43', 'totaal;Totaal;;totaal;;86']);
		expect(getypt('Er zijn 43 plekken.', twee)).toEqual([]);
		expect(getypt('BW basis heeft ▶43 plekken.', twee)).toEqual(['getypt-cijfer']);
	});
});

describe('a number that contradicts the data', () => {
	test('is told with what stands there', () => {
		expect(getypt('BW basis heeft ▶45 plekken.')).toEqual(['cijfer-spreekt-tegen']);
		expect(getypt('In 2023 had BW basis ▶9 plekken.')).toEqual(['cijfer-spreekt-tegen']);
	});

	test.each([
		'BW basis heeft ongeveer 45 plekken.', 'Voor BW basis waren 6 plekken extra nodig.', 'In 2021 had BW basis 45 plekken.', 'BW basis en BW licht hebben 45 plekken.', 'BW basis kreeg 12 plekken, later 45 plekken.', 'De bron zegt dat BW basis „45 plekken” heeft.',
		'BW basis helpt 45 mensen.', 'BW basisplus heeft 45 plekken.', 'BW basis groeit. Er zijn 45 plekken elders.',
	])('but not so: %j', (tekst) => {
		expect(getypt(tekst)).toEqual([]);
	});
});

describe('where no component can stand', () => {
	const gevonden = (bestanden: Record<string, string>) => {
		const root = proefroot({ ...dataset(), ...bestanden });
		const problemen = root.problemen();
		expect(problemen.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(root.plekken);
		return problemen.map(({ code, hint: remedie }) => `${code}: ${remedie}`);
	};
	const lead = (tekst: string): string[] => gevonden({ 'content/regios/streek/rapportages/x.mdx': blad(VOORWERK.replace('Wat er gebeurde.', tekst)) });

	test('a lead says it without the number, and the text below it shows it', () => {
		expect(lead('Nu heeft BW basis ▶43 plekken.')).toEqual(['getypt-cijfer: Zeg het hier zonder het getal, en toon het in de tekst eronder: <Cijfer dataset="plekken" regel="basis" maat="plekken" />. Is het een ander getal dat toevallig gelijk is? Dan mag het zo blijven.']);
		expect(lead('"Een \\u0061ntal: BW basis heeft ▶45 plekken."')[0]).toMatch(/^cijfer-spreekt-tegen: Klopt het cijfer in data\/\? Zeg het hier zonder het getal/);
		expect(lead('>-\n  Wat er gebeurde.\n\n  En BW basis heeft ▶45 plekken.')[0]).toMatch(/^cijfer-spreekt-tegen/);
		expect(lead('In het plan staat „BW basis heeft 45 plekken”.')).toEqual([]);
		expect(lead('De gemeenten bouwen in 2043 plekken.')).toEqual([]);
	});

	test('so do the other texts of front matter, of every kind that tells our own story', () => {
		expect(gevonden({ 'content/regios/streek/resultaten/r.md': blad(belofte('standen:\n  - periode: 2023\n    status: aandacht\n    oorzaak: BW basis heeft ▶45 plekken.\n    gevolg: Het duurt langer.\n    bijsturing: Er komt hulp.\n')) }).filter((een) => een.startsWith('cijfer'))).toHaveLength(1);
		expect(gevonden({ 'content/paginas/p.md': blad('titel: Wonen\nlead: Wat er is.', 'BW basis heeft ▶45 plekken.\n') })[0]).toMatch(/^cijfer-spreekt-tegen/);
		expect(gevonden({ 'content/begrippen/b.md': blad('titel: Basis\nafkorting: BW\nkort: BW basis heeft ▶45 plekken.') })[0]).toMatch(/^cijfer-spreekt-tegen/);
	});

	test('what documents say against one another, and what is wanted, is not ours', () => {
		expect(gevonden({ 'content/regios/streek/tegenspraken/t.md': blad(`titel: Twee getallen\nsoort: aantal\nbeweringen:\n  - tekst: BW basis heeft 45 plekken.\n    ${BRON.replaceAll('\n', '\n    ')}\n  - tekst: BW basis heeft 43 plekken.\n    ${BRON.replaceAll('\n', '\n    ')}\ngevolg: Wij tonen wat het stuk zegt.`) }).filter((een) => /cijfer/.test(een))).toEqual([]);
		expect(gevonden({ 'content/regios/streek/resultaten/r.md': blad(belofte('streefwaarde: { waarde: 45, eenheid: plekken, tekst: BW basis heeft 45 plekken, bronnen: [{ bron: stuk, plaats: p. 1 }] }')) }).filter((een) => /cijfer/.test(een))).toEqual([]);
	});

	test('a descriptor does not repeat its own figures', () => {
		const { [CSV]: csv, [YAML]: yaml } = dataset();
		expect(gevonden({ [CSV]: csv!, [YAML]: yaml!.replace('Hoeveel plekken er zijn.', 'Zo heeft BW basis ▶43 plekken.') })).toEqual(['getypt-cijfer: Zeg het hier zonder het getal: het staat in de cijfers zelf. Is het een ander getal dat toevallig gelijk is? Dan mag het zo blijven.']);
	});
});
