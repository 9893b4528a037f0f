import { describe, expect, test } from 'vitest';
import { laadOplosser, type LineairModel, type Rij } from './oplosser.ts';
import { spreid, vastLot, zoekHeel, type Mikpunt } from './spreiding.ts';

const rij = (cellen: number[], lo: number, hi: number): Rij => ({ cellen, co: cellen.map(() => 1), lo, hi });

/** A program over `n` whole counts from 0 to `top`, thrown away afterwards. */
async function met(n: number, top: number, rijen: Rij[], kosten: number[], doe: (model: LineairModel, onder: number[], boven: number[]) => void): Promise<void> {
	const [onder, boven] = [new Array<number>(n).fill(0), new Array<number>(n).fill(top)];
	const model = (await laadOplosser()).model({ onder, boven, rijen, kosten, geheel: false });
	try {
		doe(model, onder, boven);
	} finally {
		model.weg();
	}
}

/** Lowest and highest of each column, by the program itself. */
const ruimte = (model: LineairModel, n: number): number[][] => Array.from({ length: n }, (_, kolom) => [1, -1].map((kant) => {
	model.zetKosten(kolom, kant);
	const uit = model.los();
	model.zetKosten(kolom, 0);
	return uit.soort === 'best' ? uit.waarden[kolom]! : Number.NaN;
}));

const mikpunt = (model: LineairModel, kolom: number, top: number, nu: number, gezien: ReadonlySet<number>): Mikpunt => ({
	kolommen: [kolom], nu, open: () => [0, 1, 2, 3].filter((waarde) => !gezien.has(waarde)),
	klem: (lo, hi) => model.zetGrenzen(kolom, Math.max(lo, 0), Math.min(hi, top)), los: () => model.zetGrenzen(kolom, 0, top),
});

describe('tables that show many targets at once', () => {
	test('few tables show every value of every count, and each keeps the sums', async () => {
		// Six by six with rows and columns of 12: 36 counts of 2, each with the three other values open.
		const lijnen = [0, 1, 2, 3, 4, 5].flatMap((i) => [[0, 1, 2, 3, 4, 5].map((j) => 6 * i + j), [0, 1, 2, 3, 4, 5].map((j) => 6 * j + i)]);
		await met(36, 12, lijnen.map((lijn) => rij(lijn, 12, 12)), [], (model) => {
			const gezien = Array.from({ length: 36 }, () => new Set([2]));
			let tafels = 0;
			spreid({ model, onder: new Array(36).fill(0), boven: new Array(36).fill(12) }, gezien.map((eigen, kolom) => mikpunt(model, kolom, 12, 2, eigen)), vastLot(1), (waarden) => {
				tafels++;
				for (const lijn of lijnen) expect(lijn.reduce((som, cel) => som + waarden[cel]!, 0)).toBe(12);
				waarden.forEach((waarde, cel) => gezien[cel]!.add(Math.round(waarde)));
			});
			expect(gezien.reduce((som, eigen) => som + [0, 1, 3].filter((waarde) => !eigen.has(waarde)).length, 0)).toBeLessThanOrEqual(8);
			expect(tafels).toBeLessThan(40);
		});
	});

	test('leave the program as it was: the room of every count, and no price', async () => {
		await met(4, 9, [rij([0, 1, 2, 3], 9, 9), rij([0, 1], 4, 9)], [], (model, onder, boven) => {
			const voor = ruimte(model, 4);
			const gezien = Array.from({ length: 4 }, () => new Set<number>());
			spreid({ model, onder, boven }, gezien.map((eigen, kolom) => mikpunt(model, kolom, 9, 5, eigen)), vastLot(1), () => {});
			expect(ruimte(model, 4)).toEqual(voor);
			expect(voor).toEqual([[0, 9], [0, 9], [0, 5], [0, 5]]);
		});
	});
});

describe('an answer in whole numbers', () => {
	// Of each two at most one together: in fractions half of each is best.
	const driehoek = [rij([0, 1], 0, 1), rij([1, 2], 0, 1), rij([0, 2], 0, 1)];

	test('is found where the program has halves, and keeps what holds', async () => {
		await met(3, 1, driehoek, [-1, -1, -1], (model, onder, boven) => {
			const half = model.los();
			expect(half.soort === 'best' && [...half.waarden]).toEqual([0.5, 0.5, 0.5]);
			expect(Array.from(zoekHeel({ model, onder, boven }, () => model.los())!, Math.abs).sort()).toEqual([0, 0, 1]);
			// Nothing stays held.
			expect(model.los()).toEqual(half);
		});
	});

	test('goes up where down does not fit', async () => {
		await met(1, 3, [{ cellen: [0], co: [2], lo: 1, hi: 6 }], [1], (model, onder, boven) => {
			expect([...zoekHeel({ model, onder, boven }, () => model.los())!]).toEqual([1]);
		});
	});

	test('is not made up where there is none', async () => {
		await met(3, 1, driehoek.map((een) => ({ ...een, lo: 1 })), [], (model, onder, boven) => {
			expect(zoekHeel({ model, onder, boven }, () => model.los())).toBeUndefined();
		});
	});
});
