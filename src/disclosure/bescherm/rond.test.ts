// A table that was rounded before, rounded again when somebody has come.
import { expect, test } from 'vitest';
import { klasseVan, rondAf } from './rond.ts';
import { waardeVan, type Cel, type Tabellen } from './tabellen.ts';

const [BASIS, DREMPEL, RIJEN, KOLOMMEN] = [5, 10, 3, 2];
const reeks = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Three rows by two columns with all totals; `was` is how each of them was rounded before. */
function kruistabel(waar: number[], was?: readonly number[]): Tabellen {
	const [rijen, kolommen] = [[...reeks(RIJEN), -1], [...reeks(KOLOMMEN), -1]];
	const cellen = rijen.flatMap((r) => kolommen.map((k): Cel => ({
		id: `${r}/${k}`, gewicht: 1, delen: reeks(RIJEN * KOLOMMEN).filter((deel) => (r < 0 || Math.floor(deel / KOLOMMEN) === r) && (k < 0 || deel % KOLOMMEN === k)),
	})));
	const verbanden: Tabellen['verbanden'] = [];
	for (const [i, cel] of was ? cellen.entries() : []) {
		const [lo, hi] = klasseVan(was![i]!, BASIS);
		const waarde = waardeVan(cel.delen, waar);
		cel.wasAfgerond = was![i]!;
		if (waarde < lo || waarde > hi) continue;
		cel.bekend = [lo, hi];
		verbanden.push({ delen: cel.delen, factoren: cel.delen.map(() => 1), lo, hi });
	}
	return { waar, cellen, verbanden };
}

async function tweeKeer(oud: number[], nu: number[]): Promise<{ eerst: number[]; daarna: number[]; onbeschermd: number[] }> {
	const eerst = (await rondAf(kruistabel(oud), BASIS, DREMPEL))!;
	expect(eerst.onbeschermd).toEqual([]);
	const { waarden, onbeschermd } = (await rondAf(kruistabel(nu, eerst.waarden), BASIS, DREMPEL))!;
	return { eerst: eerst.waarden, daarna: waarden, onbeschermd };
}

test('stays as it was, down to the last total, where it can', async () => {
	// By themselves the forty-three would be forty-five.
	const { eerst, daarna, onbeschermd } = await tweeKeer([1, 2, 2, 2, 3, 42], [1, 2, 2, 2, 3, 43]);
	expect([daarna, onbeschermd]).toEqual([eerst, []]);
	expect((await rondAf(kruistabel([1, 2, 2, 2, 3, 43]), BASIS, DREMPEL))!.waarden).not.toEqual(eerst);
});

test('where something must give way and the first choice tells too much, something else does', async () => {
	for (const [oud, nu] of [[[1, 27, 2, 8, 11, 6], [1, 27, 2, 8, 12, 6]], [[37, 9, 8, 57, 17, 6], [39, 9, 8, 57, 17, 6]], [[5, 6, 1, 10, 6, 3], [8, 6, 1, 10, 6, 3]]] as const) {
		const { eerst, daarna, onbeschermd } = await tweeKeer([...oud], [...nu]);
		expect(daarna, String(nu)).not.toEqual(eerst);
		expect(onbeschermd, String(nu)).toEqual([]);
	}
});

test('what no choice can hide is said to be at risk', async () => {
	const { onbeschermd } = await tweeKeer([1, 2, 2, 4, 3, 42], [1, 2, 2, 4, 3, 43]);
	expect(onbeschermd.length).toBeGreaterThan(0);
});
