// The list is held against what is known of it from elsewhere: how many gemeenten there were on the first of January.
import { expect, test } from 'vitest';
import { gemeenteMetCode, gemeentenMetNaam } from './gemeentecodes.ts';
import { GEMEENTELIJST } from './gemeentelijst.ts';

const alle = Object.values(GEMEENTELIJST).flatMap((regels) => regels.trim().split('\n').map((regel) => gemeenteMetCode(`GM${regel.slice(0, 4)}`)!));

test.each([[1990, 672], [2000, 537], [2010, 431], [2015, 393], [2018, 380], [2019, 355], [2021, 352], [2022, 345], [2023, 342], [2026, 342]])('in %i there were %i', (jaar, aantal) => {
	// Two were renamed or joined during a year, and so have one year too many: De Friese Meren in 2015.
	expect(alle.filter(({ van = 0, tot = 9999 }) => van <= jaar && tot >= jaar)).toHaveLength(aantal + (jaar === 2015 ? 1 : 0));
});

test('every code is there once, with a name and years in order', () => {
	expect(new Set(alle.map(({ code }) => code)).size).toBe(alle.length);
	for (const { code, naam, van, tot } of alle) {
		expect(code).toMatch(/^GM\d{4}$/);
		expect(naam).toMatch(/\p{L}/u);
		expect(van ?? 1990).toBeLessThanOrEqual(tot ?? 2026);
	}
});

test('a name of two is given with the one of today first', () => {
	expect(gemeentenMetNaam('Rijswijk').map(({ code }) => code)[0]).toBe('GM0603');
	expect(gemeentenMetNaam('Bergen').map(({ code }) => code).sort()).toEqual(['GM0373', 'GM0893']);
	expect(gemeentenMetNaam('Noordstreek')).toEqual([]);
});
