import { describe, expect, test } from 'vitest';
import { deelPeriode, eindeVan, jaarVan, noemPeriode, periode, vergelijkPeriode } from './periode.ts';

describe('a periode', () => {
	test.each(['2022', '2023-H1', '2023-H2', '2023-Q1', '2023-Q4', '2023-01', '2023-12'])('may be written as %s', (tekst) => {
		expect(periode.parse(tekst)).toBe(tekst);
	});

	test('may be a bare year in YAML, which is a number there', () => {
		expect(periode.parse(2023)).toBe('2023');
	});

	test.each(['23', '2023-Q5', '2023-Q0', '2023-H3', '2023-13', '2023-00', '2023-1', '2023-q1', '2023-06-01', ' 2023', '2023-', 'doorlopend', ''])('may not be written as „%s”', (tekst) => {
		const { success, error } = periode.safeParse(tekst);
		expect(success).toBe(false);
		expect(error!.issues[0]!.message).toBe('periode');
	});

	test.each([2023.5, true, null, undefined, ['2023']])('may not be %s', (waarde) => {
		expect(periode.safeParse(waarde).success).toBe(false);
	});

	test('falls apart into year, kind, number, first month and length', () => {
		expect(deelPeriode('2023')).toEqual({ jaar: 2023, soort: 'jaar', nummer: 1, maand: 1, maanden: 12 });
		expect(deelPeriode('2023-H2')).toEqual({ jaar: 2023, soort: 'halfjaar', nummer: 2, maand: 7, maanden: 6 });
		expect(deelPeriode('2023-Q3')).toEqual({ jaar: 2023, soort: 'kwartaal', nummer: 3, maand: 7, maanden: 3 });
		expect(deelPeriode('2023-11')).toEqual({ jaar: 2023, soort: 'maand', nummer: 11, maand: 11, maanden: 1 });
	});

	test('belongs to its year', () => {
		expect(['2021', '2022-Q4', '2023-H1'].map(jaarVan)).toEqual([2021, 2022, 2023]);
	});

	test('that is none is a bug, and says which', () => {
		expect(() => deelPeriode('Q1 2023')).toThrow('not a periode: Q1 2023');
	});
});

describe('the order of periods', () => {
	test('goes by start, and of two that start together the longer comes first', () => {
		const goed = ['2022', '2022-12', '2023', '2023-H1', '2023-Q1', '2023-01', '2023-02', '2023-Q2', '2023-H2', '2023-Q4', '2024'];
		expect(goed.toReversed().sort(vergelijkPeriode)).toEqual(goed);
	});

	test('by end puts a year together with its last quarter, half and month', () => {
		expect(new Set(['2023', '2023-H2', '2023-Q4', '2023-12'].map(eindeVan)).size).toBe(1);
		expect(eindeVan('2023-Q3')).toBeLessThan(eindeVan('2023'));
		expect(eindeVan('2024-01')).toBe(eindeVan('2023-12') + 1);
	});
});

test.each([
	['2023', '2023'],
	['2023-H1', 'eerste helft van 2023'],
	['2023-H2', 'tweede helft van 2023'],
	['2023-Q1', 'eerste kwartaal van 2023'],
	['2023-Q4', 'vierde kwartaal van 2023'],
	['2023-01', 'januari 2023'],
	['2023-12', 'december 2023'],
])('%s is called „%s”', (tekst, naam) => {
	expect(noemPeriode(tekst)).toBe(naam);
});
