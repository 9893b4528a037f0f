// What the protector lets out, counted again without it: every table that agrees with what is published is tried. Another formulation, no solver, no proofs of its own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { natellen } from '../../../tests/hulp/natellen.ts';
import { doel, Stelsel } from '../stelsel.ts';
import { onderdruk } from './onderdruk.ts';
import { klasseVan, rondAf } from './rond.ts';
import { isGevoelig, metFijnste, waardeVan, type Cel, type Tabellen } from './tabellen.ts';

const DREMPEL = 3;
const BASIS = 3;
const TOP = 14;

/** Two rows by two or three columns with their totals, mostly small. */
const gevallen = fc.integer({ min: 2, max: 3 }).chain((kolommen) => fc.array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 2 }) }, { weight: 2, arbitrary: fc.integer({ min: 3, max: 8 }) }), { minLength: 2 * kolommen, maxLength: 2 * kolommen }).map((waar): Tabellen => {
	const reeks = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
	const cellen: Cel[] = [
		...reeks(2 * kolommen).map((i) => [i]),
		...[0, 1].map((r) => reeks(kolommen).map((k) => r * kolommen + k)),
		...reeks(kolommen).map((k) => [k, kolommen + k]),
		reeks(2 * kolommen),
	].map((delen) => ({ id: delen.join(), delen, gewicht: delen.length }));
	return metFijnste({ waar, cellen, verbanden: [] });
}));

/** Values of each sensitive cell in some table that agrees with what a reader sees. */
function kanZijn({ waar, cellen, verbanden }: Tabellen, toon: (stelsel: Stelsel, cel: Cel, i: number) => void): Map<number, number[]> {
	const stelsel = new Stelsel();
	waar.forEach((_, i) => stelsel.cel(`vak ${i}`));
	for (const { delen, factoren, lo, hi } of verbanden) stelsel.zeg(delen.map((deel, i) => [deel, factoren[i]!]), lo, Number.isFinite(hi) ? hi : null);
	cellen.forEach((cel, i) => toon(stelsel, cel, i));
	const gevoelig = cellen.flatMap((cel, i) => (isGevoelig(waardeVan(cel.delen, waar), { drempel: DREMPEL }) ? [i] : []));
	const gevonden = natellen(stelsel, gevoelig.map((i) => doel(cellen[i]!.id, cellen[i]!.delen.map((deel) => [deel, 1]))), TOP);
	return new Map(gevoelig.map((i, k) => [i, gevonden[k]!]));
}

test('of what is hidden, every value up to the threshold stays possible', { timeout: 120_000 }, async () => {
	let [gezien, verborgenCellen] = [0, 0];
	await fc.assert(fc.asyncProperty(gevallen, async (tabellen) => {
		const { verborgen, onbeschermd } = await onderdruk(tabellen, { drempel: DREMPEL }, { zaad: 'nageteld', pogingen: 1 });
		const mogelijk = kanZijn(tabellen, (stelsel, { delen, nooitGetoond }, i) => {
			const waarde = waardeVan(delen, tabellen.waar);
			if (!nooitGetoond && !verborgen.has(i)) stelsel.zeg(delen.map((deel) => [deel, 1]), waarde, waarde);
		});
		for (const [i, waarden] of mogelijk) if (!onbeschermd.includes(i)) expect(waarden, tabellen.cellen[i]!.id).toEqual(expect.arrayContaining([1, 2, 3]));
		gezien += mogelijk.size;
		verborgenCellen += verborgen.size;
	}), { numRuns: 120, seed: 11 });
	expect(gezien).toBeGreaterThan(200);
	expect(verborgenCellen).toBeGreaterThan(gezien);
});

/** What everybody knows ties two counts: one is part of the other, or they differ by what is told elsewhere. Then a class that is printed may be too wide. */
const gebonden = fc.tuple(gevallen, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 2 })).map(([tabellen, banden]): Tabellen => {
	const { waar } = tabellen;
	return { ...tabellen, verbanden: banden.flatMap(([i, j, precies]) => {
		const [een, ander] = [i % waar.length, j % waar.length];
		const verschil = waar[een]! - waar[ander]!;
		return een === ander || verschil < 0 ? [] : [{ delen: [een, ander], factoren: [1, -1], lo: precies ? verschil : 0, hi: precies ? verschil : Infinity }];
	}) };
});

test('of what is rounded, every value that rounds so stays possible, or the protector says it does not', { timeout: 120_000 }, async () => {
	let [gezien, nauw] = [0, 0];
	await fc.assert(fc.asyncProperty(gebonden, async (tabellen) => {
		const afronding = await rondAf(tabellen, BASIS, DREMPEL);
		if (!afronding) return;
		const mogelijk = kanZijn(tabellen, (stelsel, { delen, nooitGetoond }, i) => {
			const [lo, hi] = klasseVan(afronding.waarden[i]!, BASIS);
			if (!nooitGetoond) stelsel.zeg(delen.map((deel) => [deel, 1]), lo, hi);
		});
		for (const [i, waarden] of mogelijk) {
			// By hand: a multiple is printed, and what lies less than one multiple from it rounds to it.
			const rond = afronding.waarden[i]!;
			const klasse = Array.from({ length: rond + BASIS }, (_, v) => v).filter((v) => Math.abs(v - rond) < BASIS);
			expect(rond % BASIS).toBe(0);
			const vrij = klasse.every((v) => waarden.includes(v));
			expect(afronding.onbeschermd.includes(i), `${tabellen.cellen[i]!.id}: ${waarden} of ${klasse}`).toBe(!vrij);
			if (vrij) gezien++;
			else nauw++;
		}
	}), { numRuns: 200, seed: 12 });
	expect(gezien).toBeGreaterThan(100);
	expect(nauw).toBeGreaterThan(20);
});
