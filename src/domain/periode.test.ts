import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deelPeriode, eindeVan, hintBijPeriode, jaarVan, noemPeriode, PERIODE_PATROON, periode, raadPeriode, vergelijkPeriode, volgendePeriode } from './periode.ts';

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

test.each([['2023', '2024'], ['2023-H1', '2023-H2'], ['2023-H2', '2024-H1'], ['2023-Q3', '2023-Q4'], ['2023-Q4', '2024-Q1'], ['2023-09', '2023-10'], ['2023-12', '2024-01']])('%s is followed by %s', (tekst, volgende) => {
	expect(volgendePeriode(tekst)).toBe(volgende);
	expect(vergelijkPeriode(tekst, volgende)).toBeLessThan(0);
});

describe('what is no periode', () => {
	test.each([['2021Q1', '2021-Q1'], ['Q1 2021', '2021-Q1'], ['2021-K3', '2021-Q3'], ['2021KW04', '2021-Q4'], ['1e kwartaal 2021', '2021-Q1'], ['kwartaal 2 van 2021', '2021-Q2'], ['2e halfjaar 2021', '2021-H2'], ['H1 2021', '2021-H1'], ['juni 2021', '2021-06'], ['6-2021', '2021-06'], ['2021/6', '2021-06'], [' 2021 ', '2021']])('„%s” may have been meant as %s', (tekst, bedoeld) => {
		expect(raadPeriode(tekst)).toBe(bedoeld);
		expect(hintBijPeriode(tekst)).toContain(`Bedoelde u „${bedoeld}”?`);
	});

	test.each([['1-4-2026', '2026-04', '2026-Q2'], ['01/12/2023', '2023-12', '2023-Q4'], ['2023-03-31', '2023-03', '2023-Q1']])('„%s” is a day, which lies in a month and in a quarter', (tekst, maand, kwartaal) => {
		expect(raadPeriode(tekst)).toBe(maand);
		expect(hintBijPeriode(tekst)).toMatch(`Een dag is geen periode. Bedoelde u „${maand}” of „${kwartaal}”?`);
	});

	test.each([['jan-21', '2021-01'], ['mrt-23', '2023-03'], ['okt-22', '2022-10'], ['mrt 2023', '2023-03']])('„%s” is what Excel makes of %s', (tekst, bedoeld) => expect(raadPeriode(tekst)).toBe(bedoeld));

	test.each(['', 'doorlopend', '23', '32-4-2021', '1-13-2021', '2021-2022', '5e kwartaal 2021', '13-2021', 'voorjaar 2021'])('„%s” is not guessed at', (tekst) => {
		expect(raadPeriode(tekst)).toBeUndefined();
	});

	test('and does not exist is told so', () => {
		expect(hintBijPeriode('2023-Q5')).toBe('Een jaar heeft vier kwartalen: Q1 tot en met Q4.');
		expect(hintBijPeriode('2023-H3')).toBe('Een jaar heeft twee helften: H1 en H2.');
		expect(hintBijPeriode('2023-13')).toBe('Een jaar heeft twaalf maanden: 01 tot en met 12.');
	});

	test('whatever it is, gives a hint, and no guess that is itself no periode', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123 -/qkhwarteljune'), maxLength: 14 })), (tekst) => {
			expect(hintBijPeriode(tekst)).not.toBe('');
			const bedoeld = raadPeriode(tekst);
			if (bedoeld !== undefined) expect(bedoeld).toMatch(PERIODE_PATROON);
		}), { numRuns: 2000 });
	});
});
