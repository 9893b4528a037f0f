// Counting after: which tables agree with what is published, by trying them all. No solver, no fractions of floats: the answer others are held against.
import { reken } from '../../src/disclosure/getuige.ts';
import type { Doel, Stelsel } from '../../src/disclosure/stelsel.ts';

/**
 * Every value a target takes in a table that agrees, ascending. Cells without an upper bound are tried up to `top`.
 * Tries cells in turn and turns back as soon as a statement can no longer hold.
 */
export function natellen({ cellen, uitspraken }: Pick<Stelsel, 'cellen' | 'uitspraken'>, doelen: readonly Doel[], top: number): number[][] {
	const gevonden = doelen.map(() => new Set<number>());
	const waarden = cellen.map(() => 0);
	const laag = cellen.map(({ lo }) => Math.ceil(lo));
	const hoog = cellen.map(({ hi }) => Math.min(Math.floor(hi), top));
	const perCel = cellen.map((_, cel) => uitspraken.filter(({ cellen: van }) => van.includes(cel)));
	const kan = (cel: number): boolean =>
		perCel[cel]!.every(({ cellen: van, co, lo, hi }) => {
			let [minst, meest] = [0, 0];
			van.forEach((een, k) => {
				const a = co[k]!;
				const [onder, boven] = een <= cel ? [waarden[een]!, waarden[een]!] : [laag[een]!, hoog[een]!];
				minst += a > 0 ? a * onder : a * boven;
				meest += a > 0 ? a * boven : a * onder;
			});
			return minst <= hi && meest >= lo;
		});
	const zet = (cel: number): void => {
		if (cel === cellen.length) {
			doelen.forEach((doel, i) => gevonden[i]!.add(Number(reken(doel.cellen, doel.co, waarden))));
			return;
		}
		for (waarden[cel] = laag[cel]!; waarden[cel]! <= hoog[cel]!; waarden[cel]!++) if (kan(cel)) zet(cel + 1);
	};
	zet(0);
	return gevonden.map((een) => [...een].sort((a, b) => a - b));
}
