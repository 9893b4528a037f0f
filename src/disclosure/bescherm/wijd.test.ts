import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bereikbaar } from '../../../tests/hulp/uitputtend.ts';
import { laadOplosser } from '../oplosser.ts';
import { Raakvlak } from './afwijking.ts';
import { metFijnste, waardeVan, type Tabellen } from './tabellen.ts';
import { zoekWijd } from './wijd.ts';

const T = 4;
const getal = fc.integer({ min: 0, max: 5 });
const reeks = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Two rows by three columns with all totals. */
const gevallen = fc.array(getal, { minLength: 6, maxLength: 6 }).map((waar): Tabellen => metFijnste({
	waar, verbanden: [],
	cellen: [...reeks(6).map((i) => [i]), ...reeks(2).map((r) => reeks(3).map((k) => 3 * r + k)), ...reeks(3).map((k) => [k, 3 + k]), reeks(6)].map((delen) => ({ id: delen.join(), delen, gewicht: 1 })),
}));

test('what many proofs at a time show is possible, holds exactly, and is nearly all there is', { timeout: 120_000 }, async () => {
	const oplosser = await laadOplosser();
	let [gevonden, mogelijk] = [0, 0];
	await fc.assert(fc.asyncProperty(gevallen, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (tabellen, kans) => {
		const raakvlak = new Raakvlak(tabellen);
		const mag = (cel: number): boolean => kans[cel]!;
		const doelen = reeks(tabellen.cellen.length).filter(mag);
		const waarden = tabellen.cellen.map(({ delen }) => waardeVan(delen, tabellen.waar));
		const gezien = new Map(doelen.map((doel) => [doel, new Set([waarden[doel]!])]));
		zoekWijd({
			oplosser, tabellen, raakvlak, mag, doelen,
			open: (doel) => reeks(T).flatMap((i) => (gezien.get(doel)!.has(i + 1) ? [] : [i + 1 - waarden[doel]!])),
			vind: (afwijking) => {
				const anders = tabellen.waar.map((was, i) => was + (afwijking.get(i) ?? 0));
				expect(Math.min(...anders)).toBeGreaterThanOrEqual(0);
				tabellen.cellen.forEach(({ delen }, i) => {
					const nu = waardeVan(delen, anders);
					if (mag(i)) gezien.get(i)!.add(nu);
					else expect(nu).toBe(waarden[i]);
				});
			},
		});
		const vast = tabellen.cellen.flatMap(({ delen }, i) => (mag(i) ? [] : [{ delen, waarde: waarden[i]! }]));
		for (const doel of doelen) {
			const kan = bereikbaar(6, vast, [], tabellen.cellen[doel]!.delen, T);
			const gevondenHier = [...gezien.get(doel)!].filter((waarde) => waarde >= 1 && waarde <= T);
			expect([...kan]).toEqual(expect.arrayContaining(gevondenHier));
			gevonden += gevondenHier.length;
			mogelijk += kan.size;
		}
		return Promise.resolve();
	}), { numRuns: 300 });
	expect(mogelijk).toBeGreaterThan(1000);
	expect(gevonden / mogelijk).toBeGreaterThan(0.85);
});

test('asks every block, and sums as well as single counts', async () => {
	// Twice two by two, of which all sums of rows and columns are shown: along each one step, from 0 to 20. The sum of a diagonal goes from 0 to 40.
	const blok = (vanaf: number): number[][] => [[0, 1], [2, 3], [0, 2], [1, 3]].map((delen) => delen.map((deel) => vanaf + deel));
	const diagonalen = [[0, 3], [4, 7]];
	const tabellen = metFijnste({ waar: new Array<number>(8).fill(10), verbanden: [], cellen: [...blok(0), ...blok(4), ...diagonalen].map((delen) => ({ id: delen.join(), delen, gewicht: 1 })) });
	const raakvlak = new Raakvlak(tabellen);
	const doelen = reeks(tabellen.cellen.length).filter((i) => tabellen.cellen[i]!.delen.length === 1 || diagonalen.some((delen) => delen.join() === tabellen.cellen[i]!.id));
	const gezien = new Map(doelen.map((doel) => [doel, new Set<number>()]));
	zoekWijd({
		oplosser: await laadOplosser(), tabellen, raakvlak, mag: (cel) => doelen.includes(cel), doelen,
		open: (doel) => [-8, -6, -4, -2, 2, 4, 6, 8].filter((verschil) => !gezien.get(doel)!.has(verschil)),
		vind: (afwijking) => { for (const [cel, verschil] of raakvlak.geraakt(afwijking)) gezien.get(cel)!.add(verschil); },
	});
	for (const doel of doelen) expect(gezien.get(doel)!.size, tabellen.cellen[doel]!.id).toBeGreaterThan(5);
});
