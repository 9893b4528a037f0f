import { describe, expect, test } from 'vitest';
import { BASIS, beschrijving, CSV, dataset, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';
import { maakFiguur } from '../figures/figuur.ts';
import { kopVan } from './kop.ts';
import { zinVan } from './zin.ts';

type Vraag = Partial<Parameters<typeof maakFiguur>[2]>;
function figuur(bestanden: Record<string, string>, vraag: Vraag = {}) {
	const { portaal, dataset: gelezen } = proefroot(bestanden).dataset();
	return maakFiguur(portaal, gelezen, { ...gelezen.beschrijving.zicht.figuren[0]!, ...vraag });
}
const zin = (bestanden: Record<string, string>, vraag?: Vraag): string => zinVan(figuur(bestanden, vraag)).replaceAll('\u00a0', ' ');
const kop = (bestanden: Record<string, string>, vraag?: Vraag): string | undefined => kopVan(figuur(bestanden, vraag))?.replaceAll('\u00a0', ' ');
const met = (eenheid: string, regels: string[]): Record<string, string> => ({ [CSV]: [KOP, ...regels].join('\n'), [YAML]: beschrijving({ maat: `eenheid: ${eenheid}` }) });

describe('the sentence under bars', () => {
	test('tells the total and the highest', () => {
		expect(zin(dataset())).toBe('Samen zijn het 100 plekken. Het hoogste getal is dat van BW basis: 43 plekken.');
	});

	test('tells groups with their share of the total', () => {
		expect(zin(dataset(), { groep: 'groep' })).toBe('Van de 100 plekken zijn er 80 voor wonen (80%) en 20 voor opvang.');
	});

	test('says what the source prints instead', () => {
		expect(zin(dataset([...REGELS.slice(0, -1), 'totaal;Totaal;;totaal;;110']))).toContain('Samen zijn het 100 plekken.');
		expect(zin(dataset([...REGELS.slice(0, -1), 'totaal;Totaal;;totaal;;110']))).toContain(' In de bron staat als totaal een ander getal: 110.');
	});

	test('of a part does not tell the total of the whole', () => {
		expect(zin(dataset(), { waar: { groep: 'Wonen' } })).toBe('Het hoogste getal is dat van BW basis: 43 plekken.');
	});

	test('does not add up what is not wholly known', () => {
		expect(zin(dataset(['a;A;;post;totaal;5', 'b;B;;post;totaal;?', 'totaal;T;;totaal;;']))).toBe('Het hoogste getal is dat van A: 5 plekken. Bij B is het getal niet bekend.');
	});

	test('gives each reason for a missing number its own words', () => {
		expect(zin(dataset(['a;A;;post;;5', 'b;B;;post;;?', 'c;C;;post;;?', 'd;D;;post;;pm', 'e;E;;post;;n.v.t.', 'f;F;;post;;<5', 'g;G;;post;;']))).toBe('Het hoogste getal dat wij tonen, is dat van A: 5 plekken. Bij B en C is het getal niet bekend. Bij D staat in de bron pm, zonder getal. Bij E is een getal niet van toepassing. Bij F tonen wij het getal niet, om mensen te beschermen. Bij G staat in de bron geen getal.');
	});

	test('without any number says so', () => {
		expect(zin(dataset(['a;A;;post;;?']))).toBe('Er zijn nog geen getallen. Bij A is het getal niet bekend.');
	});

	test('of zeros is no empty sentence', () => {
		expect(zin(dataset(['a;A;x;post;totaal;0', 'b;B;y;post;totaal;0', 'totaal;T;;totaal;;0']), { groep: 'groep' })).toBe('Samen zijn het 0 plekken. Het hoogste getal is dat van A: 0 plekken.');
	});

	test.each([['procent', '60%'], ['weken', '60 weken'], ['rapportcijfer', '60,0 punten']])('does not add up %s', (eenheid, hoogste) => {
		expect(zin(met(eenheid, ['a;A;;post;totaal;60', 'b;B;;post;totaal;55', 'totaal;T;;totaal;;58']))).toBe(`Het hoogste getal is dat van A: ${hoogste}.`);
	});

	test('of invented numbers begins with that', () => {
		const root = { ...dataset(undefined, { status: 'fictief' }), 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('false', 'true') };
		expect(zin(root)).toBe('Verzonnen cijfers, als voorbeeld. Samen zijn het 100 plekken. Het hoogste getal is dat van BW basis: 43 plekken.');
	});
});

describe('the sentence under two amounts', () => {
	const velden = '    - { name: inkomsten, type: number, title: Inkomsten, zicht: { rol: maat, eenheid: euro } }\n';
	const balans = (...regels: string[]) => ({ [CSV]: [`${KOP};inkomsten`, ...regels].join('\n'), [YAML]: beschrijving({ maat: 'eenheid: euro', velden }).replace('title: Plekken\n', 'title: Kosten\n') });
	const vraag: Vraag = { vorm: 'balans', maten: ['plekken', 'inkomsten'] };

	test.each([
		['10;4', 'De kosten zijn € 10 en de inkomsten € 4. Dat is een nadeel van € 6.', 'In 2023 komt de regio volgens de begroting € 6 tekort'],
		['4;10', 'De kosten zijn € 4 en de inkomsten € 10. Dat is een voordeel van € 6.', 'In 2023 houdt de regio volgens de begroting € 6 over'],
		['4;4', 'De kosten zijn € 4 en de inkomsten € 4. Dat is precies in evenwicht.', 'In 2023 zijn kosten en inkomsten gelijk'],
	])('of %s tells the difference', (bedragen, zinnen, koptekst) => {
		const bestanden = balans(`a;A;;post;totaal;${bedragen}`, `totaal;T;;totaal;;${bedragen}`);
		expect(zin(bestanden, vraag)).toBe(zinnen);
		expect(kop(bestanden, vraag)).toBe(koptekst);
	});

	test('of budget and outcome has the words and the order that the dataset gives the difference', () => {
		const verschil = '    - { name: verschil, type: number, title: Verschil, zicht: { rol: maat, eenheid: euro, berekening: { van: plekken, af: inkomsten, positief: voordeel, negatief: nadeel } } }\n';
		const uit = (bedragen: string) => zin({ [CSV]: [`${KOP};inkomsten`, `a;A;;post;totaal;${bedragen}`, `totaal;T;;totaal;;${bedragen}`].join('\n'), [YAML]: beschrijving({ maat: 'eenheid: euro', velden: velden.replace('title: Inkomsten', 'title: Werkelijke kosten') + verschil }).replace('title: Plekken\n', 'title: Begrote kosten\n') }, vraag);
		expect(uit('10;4')).toBe('De begrote kosten zijn € 10 en de werkelijke kosten € 4. Dat is een voordeel van € 6.');
		expect(uit('4;10')).toBe('De begrote kosten zijn € 4 en de werkelijke kosten € 10. Dat is een nadeel van € 6.');
	});

	test('without a total says so, and is never empty', () => {
		expect(zin(balans('a;A;;post;;10;4', 'b;B;;post;;pm;pm'), vraag)).toBe('De kosten en de inkomsten staan hier per regel. Een totaal is er niet. Bij B staat in de bron pm, zonder getal.');
		expect(kop(balans('a;A;;post;;10;4'), vraag)).toBeUndefined();
	});

	test('names what the source prints for each', () => {
		expect(zin(balans('a;A;;post;totaal;10;4', 'totaal;T;;totaal;;11;5'), vraag)).toContain('In de bron staat een ander totaal: € 11 kosten en € 5 inkomsten.');
	});
});

describe('the sentence under lines', () => {
	const kolommen = '    - { name: inkomsten, type: number, title: Bedden, zicht: { rol: maat, eenheid: plekken } }\n';
	const lijn = (eenheid: string, ...regels: string[]) => ({ [CSV]: `${[`${KOP};inkomsten`, ...regels].join('\n')}\n`, [YAML]: beschrijving({ maat: `eenheid: ${eenheid}`, velden: kolommen }) });
	const kwartalen = ['2022-Q4;;;post;;30;5', '2023-Q1;;;post;;20;5', '2023-Q4;;;post;;24;7'];

	test('tells the last value and that of a year before, the unit and the time once', () => {
		expect(zin(lijn('plekken', ...kwartalen), { vorm: 'lijn', maten: ['inkomsten'] })).toBe('In het vierde kwartaal van 2023: 7 plekken (een jaar eerder 5).');
		expect(zin(lijn('plekken', ...kwartalen), { vorm: 'lijn', maten: ['inkomsten', 'plekken'] })).toBe('In het vierde kwartaal van 2023: bedden 7 plekken (een jaar eerder 5) en plekken 24 (30).');
	});

	test('with a target tells it too', () => {
		const getekend = figuur(lijn('plekken', ...kwartalen), { vorm: 'lijn', maten: ['inkomsten'] });
		expect(zinVan({ ...getekend, doelen: [{ tekst: 'doel: hoogstens 5', waarde: 5, adres: '/' }] }).replaceAll('\u00a0', ' ')).toBe('In het vierde kwartaal van 2023: 7 plekken (een jaar eerder 5). Het doel is hoogstens 5.');
	});

	test('names each unit where there are two', () => {
		expect(zin(lijn('mensen', ...kwartalen), { vorm: 'lijn', maten: ['plekken', 'inkomsten'] })).toBe('In het vierde kwartaal van 2023: plekken 24 mensen (een jaar eerder 30) en bedden 7 plekken (5).');
	});

	test('without a value of a year before compares with the first, and says when that was', () => {
		expect(zin(lijn('plekken', ...kwartalen.slice(1)), { vorm: 'lijn', maten: ['plekken'] })).toBe('In het vierde kwartaal van 2023: 24 plekken (in het eerste kwartaal van 2023 20).');
		expect(zin(lijn('plekken', '2023;;;post;;24;7'), { vorm: 'lijn', maten: ['plekken'] })).toBe('In 2023: 24 plekken.');
	});

	test('of what is missing says why', () => {
		expect(zin(lijn('mensen', '2022;;;post;;30;5', '2023;;;post;;<5;?'), { vorm: 'lijn', maten: ['plekken', 'inkomsten'] })).toBe('In 2023: plekken niet getoond, om mensen te beschermen en bedden onbekend.');
	});
});

describe('the heading', () => {
	test('is the finding', () => {
		expect(kop(dataset(), { groep: 'groep' })).toBe('Acht van de tien plekken zijn voor wonen');
	});

	test('is not there without groups, or when a part is unknown, or when numbers do not add up', () => {
		expect(kop(dataset())).toBeUndefined();
		expect(kop(dataset([...REGELS.slice(0, 3), 'x;X;Opvang;post;totaal;?', 'totaal;T;;totaal;;']), { groep: 'groep' })).toBeUndefined();
		expect(kop(met('procent', REGELS), { groep: 'groep' })).toBeUndefined();
	});
});
