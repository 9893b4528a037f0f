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
