import { describe, expect, test } from 'vitest';
import { blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';
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

test('a lead, in which no component can stand, may repeat a number but not contradict one', () => {
	const lead = (tekst: string) => {
		const root = proefroot({ ...dataset(), 'content/regios/streek/rapportages/x.mdx': blad(VOORWERK.replace('Wat er gebeurde.', tekst)) });
		return { codes: root.gevonden(), plekken: root.plekken, problemen: root.problemen() };
	};
	const fout = lead('▶BW basis heeft 45 plekken.');
	expect(fout.codes).toEqual([`cijfer-spreekt-tegen ${fout.plekken[0]}`]);
	expect(fout.problemen[0]!.hint).toMatch(/^Klopt het cijfer in data\/\? Verbeter dan het getal hier\. /);
	expect(lead('BW basis heeft 43 plekken.').codes).toEqual([]);
	expect(lead('In het plan staat „BW basis heeft 45 plekken”.').codes).toEqual([]);
});
