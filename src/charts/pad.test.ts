// A path in steps leads through the very points it was made of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lijnpad, schrijfTiende } from './pad.ts';

/** What a browser makes of a path of M and l: its points in tenths, a list per stroke. */
function punten(d: string): [number, number][][] {
	const strepen: [number, number][][] = [];
	for (const [, opdracht, rest] of d.matchAll(/([Ml])([^Ml]*)/g)) {
		const getallen = [...rest!.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(([getal]) => Math.round(Number(getal) * 10));
		if (opdracht === 'M') strepen.push([[getallen[0]!, getallen[1]!]]);
		else for (let i = 0; i < getallen.length; i += 2) {
			const [x, y] = strepen.at(-1)!.at(-1)!;
			strepen.at(-1)!.push([x + getallen[i]!, y + getallen[i + 1]!]);
		}
	}
	return strepen;
}

test('a tenth is written short, and reads as what it is', () => {
	expect([125, -4, 30, 0, 4, -30, -125, 7].map(schrijfTiende)).toEqual(['12.5', '-.4', '3', '0', '.4', '-3', '-12.5', '.7']);
});

test('a line is broken where a point is missing; a point alone is no line', () => {
	expect(lijnpad([[1, 136], [21.83, 124.5], [42.5, 130]])).toBe('M1 136l20.8-11.5 20.7 5.5');
	expect(lijnpad([[0, 0], [1, 1], undefined, [2, 2], undefined, [3, 3], [4, 2]])).toBe('M0 0l1 1M3 3l1-1');
	expect(lijnpad([[5, 5]])).toBe('');
	expect(lijnpad([])).toBe('');
});

test('every point is where it was, however long the line', () => {
	const punt = fc.tuple(fc.double({ min: -50, max: 800, noNaN: true }), fc.double({ min: -50, max: 800, noNaN: true }));
	fc.assert(fc.property(fc.array(fc.option(punt, { nil: undefined, freq: 8 }), { maxLength: 80 }), (lijst) => {
		const strepen: [number, number][][] = [];
		let nu: [number, number][] = [];
		for (const een of [...lijst, undefined]) {
			if (een) nu.push([Math.round(een[0] * 10), Math.round(een[1] * 10)]);
			else {
				if (nu.length > 1) strepen.push(nu);
				nu = [];
			}
		}
		expect(punten(lijnpad(lijst)).map((streep) => streep.map(([x, y]) => [x + 0, y + 0]))).toEqual(strepen.map((streep) => streep.map(([x, y]) => [x + 0, y + 0])));
	}), { numRuns: 400, seed: 3 });
});
