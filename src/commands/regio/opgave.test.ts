// What a person types about a region, read and refused.
import { describe, expect, test } from 'vitest';
import { jarenIn, leesGemeenten, leesJaar, plaatsOpKaart, slugVan } from './opgave.ts';

test.each([
	['Zeeland', 'zeeland'], ['Súdwest-Fryslân', 'sudwest-fryslan'], ['Bergen (L.)', 'bergen-l'], ['’s-Hertogenbosch', 's-hertogenbosch'], ['Gooi & Vechtstreek', 'gooi-vechtstreek'], ['  !  ', ''],
])('the name %s is %s in an address', (naam, id) => expect(slugVan(naam)).toBe(id));

describe('gemeenten', () => {
	test('are read with the code before or after the name, split by semicolons or commas', () => {
		const twee = [{ code: 'GM0687', naam: 'Middelburg', id: 'middelburg' }, { code: 'GM0893', naam: 'Bergen (L.)', id: 'bergen-l' }];
		expect(leesGemeenten('GM0687 Middelburg; GM0893 Bergen (L.)')).toEqual(twee);
		expect(leesGemeenten('Middelburg gm0687, GM0893: Bergen (L.)')).toEqual(twee);
	});

	test.each([
		['', 'Noem minstens één gemeente'],
		['Goes', 'In „Goes” staat geen GM-code. Schrijf GM en vier cijfers'],
		['GM664 Goes', 'Bedoelde u „GM0664 …”?'],
		['664 Goes', 'Bedoelde u „GM0664 …”?'],
		['GM06640 Goes', 'geen GM-code'],
		['GM0664', 'ontbreekt de naam'],
		['GM0664 Goes GM0687 Middelburg', 'staan twee codes. Zet tussen twee gemeenten een puntkomma.'],
		['GM0664 Goes; GM0664 Reimerswaal', 'GM0664 Reimerswaal staat er twee keer'],
		['GM0664 Goes; GM0665 Goes', 'GM0665 Goes staat er twee keer'],
		[Array.from({ length: 65 }, (_, i) => `GM${String(i).padStart(4, '0')} Naam ${i}`).join(';'), 'passen 64 gemeenten. U noemt er 65.'],
	])('„%s” is refused', (tekst, fout) => expect(leesGemeenten(tekst)).toEqual({ fout: expect.stringContaining(fout) }));

	test('each have a place of their own on the map, of eight by eight', () => {
		for (const aantal of [1, 2, 6, 14, 64]) {
			const plekken = plaatsOpKaart(aantal);
			expect(new Set(plekken.map(({ kolom, rij }) => `${kolom},${rij}`)).size).toBe(aantal);
			for (const { kolom, rij } of plekken) expect([kolom, rij].every((getal) => getal >= 1 && getal <= 8)).toBe(true);
		}
	});
});

test('a year is four digits, and a title says which', () => {
	expect(leesJaar('2025')).toBe(2025);
	expect(leesJaar('25')).toEqual({ fout: '„25” is geen jaar. Schrijf vier cijfers, bijvoorbeeld 2025.' });
	expect(jarenIn('Regiovisie 2025–2028')).toEqual({ van: '2025', tot: '2028' });
	expect(jarenIn('Plan 2026')).toEqual({ van: '2026', tot: '2026' });
	expect(jarenIn('Samen verder')).toEqual({});
});
