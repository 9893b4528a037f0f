import { describe, expect, test } from 'vitest';
import { klopt, Raakvlak } from './afwijking.ts';
import { Dekking } from './dekking.ts';
import { metFijnste, waardeVan, type Verband } from './tabellen.ts';

/** Four counts, each a cell, with the totals of the first two and the last two; all sensitive below 6. */
function boek(waar: number[], verbanden: Verband[] = []) {
	const tabellen = metFijnste({ waar, verbanden, cellen: [[0, 1], [2, 3]].map((delen, i) => ({ id: `som ${i}`, delen, gewicht: 1 })) });
	const doelen = tabellen.cellen.flatMap(({ delen }, i) => (delen.length === 1 ? [i] : []));
	const dekking = new Dekking(tabellen, new Raakvlak(tabellen), doelen, 6);
	const proven = (deel: number): number[] => dekking.alle().filter(({ cel }) => cel === doelen[deel]).map(({ waarde }) => waarde);
	return { tabellen, doelen, dekking, proven };
}

describe('the book of proofs', () => {
	test('takes from one deviation every whole multiple of its smallest step, forth and back, until a count would drop below zero', () => {
		const { tabellen, doelen, dekking, proven } = boek([2, 3, 9, 9]);
		dekking.leer(new Map([[0, 2], [1, -2]]));
		// From (2, 3): one step is (+1, -1), from (0, 5) to (5, 0).
		expect([proven(0), proven(1)]).toEqual([[1, 3, 4, 5], [1, 2, 4, 5]]);
		for (const { cel, waarde, afwijking } of dekking.alle()) {
			expect(klopt(tabellen, afwijking)).toBe(true);
			expect(waardeVan(tabellen.cellen[cel]!.delen, tabellen.waar.map((getal, i) => getal + (afwijking.get(i) ?? 0)))).toBe(waarde);
		}
		expect(dekking.open(doelen[0]!)).toEqual([6]);
	});

	test('goes no further than what everybody knows', () => {
		// The first is at most one more than the third.
		const { proven } = (() => { const een = boek([2, 3, 2, 9], [{ delen: [0, 2], factoren: [1, -1], lo: -Infinity, hi: 1 }]); een.dekking.leer(new Map([[0, 1], [1, -1]])); return een; })();
		expect([proven(0), proven(1)]).toEqual([[1, 3], [2, 4, 5]]);
	});

	test('loses what moved a cell that may not move, finds another way where there is one, and gets it back when it may', () => {
		const { doelen, dekking, proven } = boek([2, 3, 2, 3]);
		dekking.leer(new Map([[0, 1], [1, -1], [2, 1], [3, -1]]));
		dekking.leer(new Map([[0, 1], [1, -1]]));
		const alles = [0, 1, 2, 3].map(proven);
		const verloren = dekking.sluit(doelen[2]!);
		const kwijt = verloren.map(({ cel, waarde }) => [doelen.indexOf(cel), waarde]);
		// The first two still have the first direction; the last two have none.
		expect([proven(0), proven(1)]).toEqual([[1, 3, 4, 5], [1, 2, 4, 5]]);
		expect([proven(2), proven(3)]).toEqual([[], []]);
		expect(kwijt.map(String).sort()).toEqual(['2,1', '2,3', '2,4', '2,5', '3,1', '3,2', '3,4', '3,5']);
		dekking.heropen(doelen[2]!, verloren);
		expect([0, 1, 2, 3].map(proven)).toEqual(alles);
	});
});
