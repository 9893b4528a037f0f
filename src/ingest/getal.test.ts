import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERINGEN } from '../domain/waarde.ts';
import { leesEenvoudig, leesGetal } from './getal.ts';

const fout = (tekst: string): string => {
	const gelezen = leesGetal(tekst);
	return 'fout' in gelezen ? gelezen.fout : JSON.stringify(gelezen);
};

test.each([
	['216', 216],
	['-5', -5],
	['0', 0],
	['  43 ', 43],
	['9260474', 9260474],
	['€ 9.260.474,-', 9260474],
	['€ 9.260.474', 9260474],
	['€9.260.474,00', 9260474],
	['€ 1.234', 1234],
	['€ 1.234,-', 1234],
	['1.234,-', 1234],
	['1.234,–', 1234],
	['€ 12,50', 12.5],
	['-€ 5', -5],
	['€ -5,00', -5],
	['− 5'.replace(' ', ''), -5],
	['–5', -5],
	['1.234,5', 1234.5],
	['1.234.567', 1234567],
	['1.234.567,8', 1234567.8],
	['7,2', 7.2],
	['12,3%', 12.3],
	['12 %', 12],
	['1 234', 1234],
	['1 234 567,5', 1234567.5],
	['1\u00a0234', 1234],
	['1\u202f234', 1234],
	['€\u00a01.234', 1234],
	['\u00a012\u00a0', 12],
	['216*', 216],
	['216 **', 216],
	['12%*', 12],
	['€ 9.260,-*', 9260],
])('„%s” is %d', (tekst, getal) => {
	expect(leesGetal(tekst)).toEqual({ getal });
});

test.each([
	['', 'leeg'],
	['   ', 'leeg'],
	['\u00a0', 'leeg'],
	['?', 'onbekend'],
	['onbekend', 'onbekend'],
	['n.v.t.', 'niet-van-toepassing'],
	['N.v.t.', 'niet-van-toepassing'],
	['nvt', 'niet-van-toepassing'],
	['pm', 'pro-memorie'],
	['PM', 'pro-memorie'],
	['p.m.', 'pro-memorie'],
	['€ pm', 'pro-memorie'],
	['pm*', 'pro-memorie'],
	['.', 'onderdrukt'],
	['<10', 'onderdrukt'],
	['< 10', 'onderdrukt'],
])('„%s” is no number but %s, and never zero', (tekst, markering) => {
	expect(leesGetal(tekst)).toEqual({ markering });
});

test.each(['-', '–', '—', '€ -', '€ –', '1.234', '12.345', '-1.234', '1.234*', '1.5', '1234.56', '0.123', '€ 0.123', '12.5%'])('„%s” can be read in two ways, so it is asked', (tekst) => {
	expect(fout(tekst)).toBe('dubbelzinnig');
});

test.each(['abc', '12 34', '1.23.456', '1,2,3', '5 plekken', '1e5', '0x10', '--5', '5-', '*', '**', '€', '%', 'Infinity', 'NaN', '10-20', '=1+1', 'constructor', '__proto__', 'toString', '٣', '1 2345', '<', '≤ 5', '99999999999999999999'])('„%s” is no number', (tekst) => {
	expect(fout(tekst)).toBe('geen-getal');
});

test('a number of four hundred digits is not infinite but refused', () => {
	expect(fout('9'.repeat(400))).toBe('geen-getal');
});

test('the question names both readings', () => {
	expect(leesGetal('1.234')).toMatchInlineSnapshot(`
		{
		  "fout": "dubbelzinnig",
		  "hint": "Dit kan 1234 zijn of 1,234. Schrijf 1234 zonder punt, of 1,234 met een komma.",
		}
	`);
	expect(leesGetal('1.5')).toMatchInlineSnapshot(`
		{
		  "fout": "dubbelzinnig",
		  "hint": "Schrijf een komma voor de decimalen: 1,5.",
		}
	`);
	expect(leesGetal('-')).toMatchInlineSnapshot(`
		{
		  "fout": "dubbelzinnig",
		  "hint": "Een streepje kan nul, onbekend of niet van toepassing betekenen. Schrijf 0, ? of n.v.t., of laat de cel leeg.",
		}
	`);
});

describe('whatever stands in a cell', () => {
	test('every amount we write ourselves is read back as the same amount', () => {
		fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (getal) => {
			expect(leesGetal(schrijfKort(getal, 'euro'))).toEqual({ getal });
		}));
	});

	test('the short way to a number gives what the long way gives, to the last bit', () => {
		const cel = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789,-. '), maxLength: 20 }), fc.tuple(fc.maxSafeNat(), fc.nat(99_999)).map(([heel, deel]) => `${heel % 1e9},${deel}`));
		fc.assert(fc.property(cel, (tekst) => {
			const getal = leesEenvoudig(tekst);
			if (!Number.isNaN(getal)) expect(leesGetal(tekst)).toEqual({ getal });
		}), { numRuns: 3000 });
		expect(['0', '-0', '7,25', '-12', '123456789012345'].map(leesEenvoudig)).toEqual([0, 0, 7.25, -12, 123456789012345]);
		expect(['', '-', ',5', '5,', '1,2,3', '1.5', ' 1', '1234567890123456'].map(leesEenvoudig)).toEqual(Array(8).fill(Number.NaN));
	});

	test('reading gives a finite number, a known reason or a hint, and never throws', () => {
		const tekst = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-–−€%* <?pmnvt\u00a0') }), fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)));
		fc.assert(fc.property(tekst, (cel) => {
			const gelezen = leesGetal(cel);
			if ('getal' in gelezen) expect(Number.isFinite(gelezen.getal)).toBe(true);
			else if ('markering' in gelezen) expect(MARKERINGEN).toContain(gelezen.markering);
			else expect(gelezen.hint).not.toBe('');
		}), { numRuns: 2000 });
	});
});

test.each([
	['#VERW!', 'foutmelding van Excel'], ['#DEEL/0!', 'foutmelding van Excel'], ['#N/B', 'foutmelding van Excel'], ['#NAAM?', 'foutmelding van Excel'], ['#####', 'te smal'], ['=10+10', 'formule'], ['20.', 'weg: 20.'], ["'20", 'weg: 20.'], ['1,2E+05', 'opmaak Getal'], ['1.2e5', 'opmaak Getal'],
	['(300.000)', 'Schrijf het min-teken ervoor: -300.000.'], ['300000-', 'Schrijf het min-teken ervoor: -300000.'], ['(€ 12)', '-12.'], ['1-mrt', 'Excel maakte hier een datum van'], ['10-15', 'Schrijf er één'], ['10 tot 15', 'Schrijf er één'],
	['ca. 12', 'zonder woord of teken ervoor: 12.'], ['±12', '12.'], ['>5', '5.'], ['12 (1)', 'Haal het weg: 12.'], ['12¹', 'Haal het weg: 12.'], ['12 plekken', 'Schrijf alleen het getal: 12.'], ['12 stuks', '12.'], ['1O', 'Bedoelde u 10?'], ['l2', 'Bedoelde u 12?'], ['veel', 'Schrijf een getal, of waarom het er niet is'],
	['1,96 mln', 'zonder woord erachter: 1960000.'], ['€ 2 miljoen', ': 2000000.'], ['1,5 mld.', ': 1500000000.'], ['3 miljard', ': 3000000000.'], ['12k', ': 12000.'], ['1960 x 1.000', ': 1960000.'], ['2 × 1000', ': 2000.'], ['1.960 mln', 'Schrijf het hele getal, zonder woord erachter.'], ['EUR 1.959.628', 'Schrijf het euroteken in plaats van het woord: € 1.959.628.'], ['1,959,628', 'Bedoelde u 1959628?'], ['200x', 'Bedoelde u 200?'],
])('what Excel and people write for a number is told with its remedy: %s', (tekst, remedie) => {
	expect(leesGetal(tekst)).toEqual({ fout: 'geen-getal', hint: expect.stringContaining(remedie) });
});
