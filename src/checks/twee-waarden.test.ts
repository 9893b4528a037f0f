import { expect, test } from 'vitest';
import { blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';
import { kwartalen, reeks } from '../../tests/hulp/reeks.ts';

const TELT = '  telt: { wat: meldingen, hoe: geteld, bereik: de streek }\n';
const twee = (hier: string[], daar: string[], hoe = TELT, meer: Record<string, string> = {}) => proefroot({ ...reeks(hier, { zicht: TELT, naam: 'a' }), ...reeks(daar, { zicht: hoe, naam: 'b' }), ...meer });

test('two files that count the same and differ are told, with the place of the other', () => {
	const root = twee(kwartalen([120, 125]), kwartalen([120, '▶152']));
	expect(root.gevonden()).toEqual([`twee-waarden ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('Hier staat 152, maar in data/streek/a.csv op regel 3 staat voor hetzelfde 125.');
});

test('not when they agree, when one is not known, or when they say to count something else', () => {
	expect(twee(kwartalen([120, 125]), kwartalen([120, '?', 7])).gevonden()).toEqual([]);
	expect(twee(kwartalen([120, 125]), kwartalen([120, 152]), TELT.replace('geteld', 'geschat')).gevonden()).toEqual([]);
	expect(twee(kwartalen([120, 125]), kwartalen([120, 152]), '').gevonden()).toEqual([]);
});

test('not when an editor registered the contradiction', () => {
	const tegenspraak = blad(`titel: Twee getallen\nsoort: aantal\nbeweringen:\n  - tekst: Het ene stuk zegt iets anders.\n    ${BRON.replaceAll('\n', '\n    ')}\ngevolg: Wij tonen beide.\nraakt:\n  datasets: [a, b]`);
	expect(twee(kwartalen([120, 125]), kwartalen([120, 152]), TELT, { 'content/regios/streek/tegenspraken/x.md': tegenspraak }).gevonden()).toEqual([]);
});

test('rows are found by what they are about, in any order', () => {
	const per = (regels: string[], naam: string) => reeks(regels, { dimensies: ['soort', 'leeftijd'], zicht: TELT, naam });
	const root = proefroot({ ...per(['2021;x;jong;60', '2021;y;jong;61', '2022;x;oud;62'], 'a'), ...per(['2022;x;oud;62', '2021;y;jong;▶16', '2021;x;jong;60', '2021;y;oud;7'], 'b') });
	expect(root.gevonden()).toEqual([`twee-waarden ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('Hier staat 16, maar in data/streek/a.csv op regel 3 staat voor hetzelfde 61.');
});

test('two ways to divide the same total have the same sums', () => {
	const per = (regels: string[], dimensie: string, naam: string) => reeks(regels, { dimensies: [dimensie], zicht: TELT, naam });
	const root = proefroot({ ...per(['2021;x;60', '2021;y;60', '2022;x;70', '2022;y;50'], 'soort', 'a'), ...per(['2021;jong;20', '2021;oud;100', '2022;jong;▶20', '2022;oud;101'], 'leeftijd', 'b') });
	expect(root.gevonden()).toEqual([`twee-waarden ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('In 2022 is „Maat” hier samen 121, maar in data/streek/a.csv 120.');
	expect(proefroot({ ...per(['2021;x;60', '2021;y;.'], 'soort', 'a'), ...per(['2021;jong;20', '2021;oud;9'], 'leeftijd', 'b') }).gevonden()).toEqual([]);
});

test('columns of a period each are held against the column of that period and unit, whatever its name', () => {
	const jaren = (naam: string, maten: Record<string, string>, regel: string) => {
		const { [`data/streek/${naam}.csv`]: csv, [`data/streek/${naam}.yaml`]: yaml } = reeks([], { dimensies: ['soort'], maten, zicht: TELT, naam });
		return { [`data/streek/${naam}.csv`]: `${csv!.replace('periode;', '')}${regel}\n`, [`data/streek/${naam}.yaml`]: yaml!.replace(/ {4}- \{ name: periode.*\n/, '').replace('[periode, soort]', '[soort]') };
	};
	const eerste = jaren('a', { begroot: 'plekken, periode: 2021', later: 'plekken, periode: 2022', prijs: 'euro, periode: 2021' }, 'x;60;70;500');
	const root = proefroot({ ...eerste, ...jaren('b', { toen: 'plekken, periode: 2021', nu: 'plekken, periode: 2022' }, 'x;60;▶71') });
	expect(root.gevonden()).toEqual([`twee-waarden ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('Hier staat 71, maar in data/streek/a.csv op regel 2 staat voor hetzelfde 70.');
	expect(proefroot({ ...eerste, ...jaren('b', { toen: 'euro, periode: 2022' }, 'x;60') }).gevonden()).toEqual([]);
});

test('lines under totals are not summed: they would count twice', () => {
	const soorten = reeks(['2021;x;60', '2021;y;60'], { dimensies: ['groep'], zicht: TELT, naam: 'a' });
	const [csv, yaml] = ['data/streek/b.csv', 'data/streek/b.yaml'];
	const leeftijden = reeks(['2021;jong;20', '2021;oud;100', '2021;totaal;120'], { dimensies: ['leeftijd'], zicht: TELT, naam: 'b' });
	const metTotaal = { [csv]: leeftijden[csv]!.replace('leeftijd;', 'leeftijd;soort;').replace('jong;', 'jong;post;').replace('oud;', 'oud;post;').replace('totaal;', 'totaal;totaal;'), [yaml]: leeftijden[yaml]!.replace('    - { name: bezoeken', '    - { name: soort, type: string, title: Soort, constraints: { required: true, enum: [post, subtotaal, totaal] }, zicht: { rol: regelsoort } }\n    - { name: bezoeken') };
	expect(proefroot({ ...soorten, ...metTotaal }).gevonden()).toEqual([]);
	expect(proefroot({ ...soorten, ...leeftijden }).problemen().map(({ code }) => code)).toEqual(['twee-waarden']);
});
