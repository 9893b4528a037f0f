import { describe, expect, test } from 'vitest';
import { metHoofdletter, schrijfCel, schrijfDatum, schrijfGetal, schrijfGroot, schrijfKort, schrijfLang, schrijfTelwoord, somOp } from './eenheid.ts';
import { alsWaarde, MARKERINGEN, MARKERING_TEKST } from './waarde.ts';

const NBSP = '\u00a0';
const MIN = '\u2212';

describe('a number is written the Dutch way', () => {
	test('with a point between thousands', () => {
		expect(schrijfGetal(1234)).toBe('1.234');
		expect(schrijfGetal(9260474)).toBe('9.260.474');
		expect(schrijfGetal(216)).toBe('216');
	});

	test('with a comma before decimals', () => {
		expect(schrijfGetal(7.25, 1)).toBe('7,3');
		expect(schrijfGetal(7, 1)).toBe('7,0');
		expect(schrijfGetal(1234.5, 2)).toBe('1.234,50');
	});

	test('with a true minus, not a hyphen', () => {
		expect(schrijfGetal(-5)).toBe(`${MIN}5`);
		expect(schrijfKort(-9260, 'euro')).toBe(`€${NBSP}${MIN}9.260`);
	});

	test('with zero as 0, never as minus 0', () => {
		expect(schrijfGetal(0)).toBe('0');
		expect(schrijfGetal(-0)).toBe('0');
		expect(schrijfGetal(-0.4)).toBe('0');
	});
});

describe('a number with its unit', () => {
	test('is written as it stands where it is a year, and without a word where the label says what is counted', () => {
		expect([schrijfKort(2023, 'jaartal'), schrijfLang(2023, 'jaartal')]).toEqual(['2023', '2023']);
		expect([schrijfLang(1, 'aantal'), schrijfLang(10000, 'aantal')]).toEqual(['1', '10.000']);
	});

	test('keeps the euro sign on the line of its amount', () => {
		expect(schrijfKort(9260474, 'euro')).toBe(`€${NBSP}9.260.474`);
	});

	test('is a bare number in a cell and has its word in a sentence', () => {
		expect(schrijfKort(206, 'plekken')).toBe('206');
		expect(schrijfLang(206, 'plekken')).toBe('206 plekken');
		expect(schrijfLang(0, 'plekken')).toBe('0 plekken');
		expect(schrijfLang(6, 'weken')).toBe('6 weken');
	});

	test('is singular for one', () => {
		expect(schrijfLang(1, 'plekken')).toBe('1 plek');
		expect(schrijfGroot(1, 'mensen')).toEqual({ cijfers: '1', woord: 'mens' });
		expect(schrijfGroot(-1, 'mensen')).toEqual({ cijfers: `${MIN}1`, woord: 'mens' });
	});

	test('has no space before a percent sign', () => {
		expect(schrijfLang(72, 'procent')).toBe('72%');
		expect(schrijfGroot(72, 'procent')).toEqual({ cijfers: '72%', woord: '' });
	});

	test('is told in millions in a heading, from a million on', () => {
		expect(schrijfGroot(14584830, 'euro')).toEqual({ cijfers: `€${NBSP}14,6`, woord: 'miljoen' });
		expect(schrijfGroot(-2000000, 'euro')).toEqual({ cijfers: `€${NBSP}${MIN}2,0`, woord: 'miljoen' });
		expect(schrijfGroot(999999, 'euro')).toEqual({ cijfers: `€${NBSP}999.999`, woord: '' });
	});
});

test('a cell without a number shows the sign of its reason, each reason its own', () => {
	const zonder = MARKERINGEN.filter((markering) => markering !== 'waarde');
	const tekens = zonder.map((markering) => schrijfCel({ getal: null, markering }, 'plekken'));
	expect(tekens).toEqual(['–', '?', 'n.v.t.', '•', 'pm']);
	expect(new Set(zonder.map((markering) => MARKERING_TEKST[markering].lang)).size).toBe(zonder.length);
	expect(schrijfCel(alsWaarde(0), 'plekken')).toBe('0');
});

test('numbers up to twenty are words, above that digits', () => {
	expect([0, 1, 12, 20, 21].map(schrijfTelwoord)).toEqual(['nul', 'één', 'twaalf', 'twintig', '21']);
	expect(metHoofdletter('vier')).toBe('Vier');
	expect(metHoofdletter('één')).toBe('Eén');
	expect(metHoofdletter('')).toBe('');
});

test('a list ends in „en”, without a comma before it', () => {
	expect(somOp(['a', 'b', 'c'])).toBe('a, b en c');
	expect(somOp(['a'])).toBe('a');
});

test('a date is written as far as it is known', () => {
	expect(schrijfDatum('2022-11-30')).toBe('30 november 2022');
	expect(schrijfDatum('2022-03-01')).toBe('1 maart 2022');
	expect(schrijfDatum('2022-11')).toBe('november 2022');
	expect(schrijfDatum('2022')).toBe('2022');
});

test('a share or a duration keeps the decimal it was delivered with', () => {
	expect(schrijfKort(12.3, 'procent')).toBe('12,3%');
	expect(schrijfKort(12, 'procent')).toBe('12%');
	expect(schrijfLang(6.5, 'weken')).toBe('6,5 weken');
	expect(schrijfLang(6, 'weken')).toBe('6 weken');
});
