import { describe, expect, test } from 'vitest';
import { recept } from '../../domain/recept.ts';
import { bezwarenTegen } from './bezwaren.ts';

const met = (tabellen: object[], meer: object = {}) => bezwarenTegen(recept.parse({
	regio: 'streek', gemeenten: ['GM0001'], van: '2023', tot: '2023', producten: { wonen: { groep: 'hulp' }, opvang: { groep: 'hulp' } }, ...meer,
	tabellen: tabellen.map((tabel, i) => ({ bestand: `tabel-${i}`, periode: 'jaar', ...tabel })),
}));
const telt = (telling: string, meer: object = {}) => ({ maten: { aantal: { telling, ...meer } } });

describe('a recipe is refused', () => {
	test.each([
		['duur', 'instroom', 'Indelen naar duur kan bij: uitstroom, doorstroom.'],
		['reden', 'stand', 'Indelen naar reden kan bij: uitstroom, doorstroom.'],
		['wacht', 'uniek', 'Indelen naar wacht kan bij: instroom, terugval, meldingen.'],
		['melding', 'instroom', 'Indelen naar melding kan bij: meldingen.'],
	])('that divides by %s what %s does not know', (as, telling, hint) => {
		expect(met([{ ...telt(telling), assen: { [as]: 'kolom' } }], { redenen: { huis: [] } })).toEqual([{ pad: ['tabellen', 0, 'assen', as], message: `„aantal” telt ${telling}; dat is niet in te delen naar ${as}.`, hint }]);
	});

	test('that asks for reasons and names none', () => {
		const tabel = { ...telt('uitstroom'), assen: { reden: 'bestemming' } };
		expect(met([tabel]).map(({ message }) => message)).toEqual(['Er is een tabel naar reden, maar het recept noemt geen redenen.']);
		expect(met([tabel], { redenen: { huis: [] } })).toEqual([]);
	});

	test('that misspells a product, with the one meant', () => {
		expect(met([{ ...telt('stand', { producten: ['wonnen'] }), producten: ['opvang'] }])).toEqual([{ pad: ['tabellen', 0, 'maten', 'aantal', 'producten', 0], message: 'Het product „wonnen” staat niet bij „producten”.', hint: 'Bedoelde u „wonen”?' }]);
		expect(met([{ ...telt('stand'), producten: ['opvan'] }])[0]!.pad).toEqual(['tabellen', 0, 'producten', 0]);
	});

	test.each<[naam: string, meer: object, tabel: object, pad: (string | number)[], message: RegExp]>([
		['a low threshold and no decision', { drempel: 5 }, {}, ['drempel'], /onder de 10 mag alleen met een besluit/],
		['a gemeente twice', { gemeenten: ['GM0001', 'GM0002', 'GM0001'] }, {}, ['gemeenten', 2], /„GM0001” staat er twee keer/],
		['a product twice', {}, { producten: ['wonen', 'wonen'] }, ['tabellen', 0, 'producten', 1], /twee keer/],
		['a product of a measure twice', {}, telt('instroom', { producten: ['wonen', 'wonen'] }), ['tabellen', 0, 'maten', 'aantal', 'producten', 1], /twee keer/],
		['half a year', { van: '2023-H2' }, {}, ['van'], /„2023-H2” is geen jaar en geen kwartaal/],
		['a month', { tot: '2023-06' }, {}, ['tot'], /„2023-06” is geen jaar en geen kwartaal/],
		['an end before the beginning', { van: '2024' }, {}, ['van'], /De eerste periode, 2024, ligt na de laatste, 2023/],
		['years of which one is not whole', { van: '2022-Q3' }, {}, ['tabellen', 0, 'periode'], /2022 is dan geen heel jaar/],
		['two columns of one name', {}, { assen: { gemeente: 'aantal' } }, ['tabellen', 0, 'maten', 'aantal'], /Twee kolommen van deze tabel heten „aantal”/],
		['a column called as the period', {}, { assen: { gemeente: 'periode' } }, ['tabellen', 0, 'assen', 'gemeente'], /heten „periode”/],
		['a total over what it does not divide by', {}, { totalen: ['product'] }, ['tabellen', 0, 'totalen', 0], /totaal gevraagd over „product”/],
		['no measure', {}, { maten: {} }, ['tabellen', 0, 'maten'], /telt niets/],
		['no product', {}, { producten: [] }, ['tabellen', 0, 'producten'], /geen enkel product/],
		['a product that reads as a total', { producten: { 'alle-zorg': { groep: 'hulp' } } }, {}, ['producten', 'alle-zorg'], /„alle-zorg” leest als een totaal/],
		['a reason that reads as a total', { redenen: { totaal: [] } }, {}, ['redenen', 'totaal'], /leest als een totaal/],
	])('that names %s', (_, meer, tabel, pad, message) => {
		expect(met([{ ...telt('instroom'), ...tabel }], meer)).toEqual([{ pad, message: expect.stringMatching(message) as string, hint: expect.stringMatching(/\.$/) as string }]);
	});

	test('not for part of a year, where it counts by quarter', () => {
		expect(met([{ ...telt('instroom'), periode: 'kwartaal' }], { van: '2022-Q3', tot: '2023-Q2' })).toEqual([]);
	});

	test('that gives one word of the export two meanings, in capitals or not', () => {
		const producten = { wonen: { groep: 'hulp', woorden: ['15A01', 'Wonen'] }, opvang: { groep: 'hulp', woorden: ['OPVANG', '15a01'] } };
		expect(met([telt('stand')], { producten })).toEqual([{ pad: ['producten', 'opvang', 'woorden', 1], message: 'Het woord „15a01” hoort bij „wonen” en bij „opvang”.', hint: 'Laat het bij één van de twee staan.' }]);
		expect(met([telt('stand')], { redenen: { huis: ['zorg'], zorg: [] } })).toMatchObject([{ pad: ['redenen', 'huis', 0], message: 'Het woord „zorg” hoort bij „zorg” en bij „huis”.' }]);
	});

	test('that writes two tables to one file', () => {
		expect(met([telt('stand'), { ...telt('meldingen'), bestand: 'tabel-0' }])).toMatchObject([{ pad: ['tabellen', 1, 'bestand'] }]);
	});

	test('that rounds what another table shows exactly', () => {
		expect(met([telt('stand'), { ...telt('uitstroom'), methode: 'afronden' }])).toMatchObject([{ pad: ['tabellen', 1, 'methode'] }]);
		expect(met([telt('stand'), { ...telt('meldingen'), methode: 'afronden' }])).toEqual([]);
	});

	test('that gives averages of a whole and of its parts: the rest follows', () => {
		expect(met([{ ...telt('wachttijd'), assen: { product: 'product' }, totalen: ['product'] }])).toMatchObject([{ pad: ['tabellen', 0, 'maten', 'aantal'], hint: 'Haal „totalen” weg bij deze tabel.' }]);
		expect(met([{ ...telt('wachttijd'), assen: { product: 'product' } }, telt('wachttijd')])).toMatchObject([{ pad: ['tabellen', 1, 'maten', 'aantal'] }]);
		expect(met([{ ...telt('wachttijd'), producten: ['wonen'] }, { ...telt('wachttijd'), producten: ['opvang'] }])).toEqual([]);
	});
});

test('the sample recipe has none of these', async () => {
	const { readFileSync } = await import('node:fs');
	const { leesYaml } = await import('../../ingest/yaml.ts');
	expect(bezwarenTegen(recept.parse(leesYaml(readFileSync(new URL('../../../voorbeeld/recept.yaml', import.meta.url), 'utf8'), 'recept.yaml').waarde))).toEqual([]);
});
