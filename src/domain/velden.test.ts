import { describe, expect, test } from 'vitest';
import { bronnen, datum, tekst } from './velden.ts';

const fout = (schema: { safeParse(waarde: unknown): { error?: { issues: { message: string }[] } | undefined } }, waarde: unknown): string[] => schema.safeParse(waarde).error?.issues.map((issue) => issue.message) ?? [];

describe('a date', () => {
	test.each(['2022-11-30', '2024-02-29', '2022-11', '2022'])('may be %s', (waarde) => {
		expect(datum.parse(waarde)).toBe(waarde);
	});

	test('may be a year as a number, or what YAML made a date of', () => {
		expect(datum.parse(2022)).toBe('2022');
		expect(datum.parse(new Date('2022-11-30'))).toBe('2022-11-30');
	});

	test.each(['30-11-2022', '2022-13-01', '2022-00', '2022-11-31', '2023-02-29', '2022-02-30', '22', '2022-1-1', 'binnenkort'])('may not be %s', (waarde) => {
		expect(fout(datum, waarde)).toEqual(['datum']);
	});
});

test('a text of only spaces is no text', () => {
	expect(tekst.parse(' plek ')).toBe('plek');
	expect(fout(tekst, '  ')).toEqual(['leeg']);
});

test('nothing goes without a source', () => {
	expect(fout(bronnen, [])).toEqual(['geen-bron']);
});
