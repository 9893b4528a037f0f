// The audit against exhaustive search: two and a half thousand small random tables, of every kind of statement there is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { natellen } from '../../tests/hulp/natellen.ts';
import { isGetuige } from './getuige.ts';
import { Onderzoek } from './onderzoek.ts';
import { laadOplosser } from './oplosser.ts';
import { doel, Stelsel, type Doel } from './stelsel.ts';

const TOP = 8;
const ZAAD = 20_261_122;

/** A table with margins, some of its numbers hidden, some of its margins kept back, and now and then a share, a rounded number or an order. */
const tabel = fc.record({
	rijen: fc.integer({ min: 1, max: 3 }),
	kolommen: fc.integer({ min: 2, max: 3 }),
	waarden: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 }),
	verborgen: fc.array(fc.integer({ min: 0, max: 2 }).map((lot) => lot > 0), { minLength: 9, maxLength: 9 }),
	marges: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
	extra: fc.constantFrom('niets', 'aandeel', 'afgerond', 'volgorde', 'gewogen'),
	paar: fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })),
});
type Tabel = typeof tabel extends fc.Arbitrary<infer T> ? T : never;

/** The system, and two targets: a cell and a sum of two. */
function maak({ rijen, kolommen, waarden, verborgen, marges, extra, paar }: Tabel): { stelsel: Stelsel; doelen: Doel[]; waar: number[] } {
	const stelsel = new Stelsel();
	const n = rijen * kolommen;
	const waar = waarden.slice(0, n);
	for (let i = 0; i < n; i++) stelsel.cel(`c${i}`, 0, TOP);
	const som = (delen: number[]): number => delen.reduce((s, i) => s + waar[i]!, 0);
	const marge = (delen: number[]): void => void stelsel.zeg(delen.map((i) => [i, 1] as const), som(delen), som(delen));
	const alle = [...Array(n).keys()];
	for (let r = 0; r < rijen; r++) if (marges[r]) marge(alle.filter((i) => Math.floor(i / kolommen) === r));
	for (let k = 0; k < kolommen; k++) if (marges[3 + k]) marge(alle.filter((i) => i % kolommen === k));
	if (marges[6]) marge(alle);
	for (const i of alle) if (!verborgen[i]) stelsel.toon(i, waar[i]!);
	const [a, b] = [paar[0] % n, paar[1] % n];
	const totaal = som(alle);
	if (extra === 'aandeel' && totaal > 0) {
		const procent = Math.round((100 * waar[a]!) / totaal);
		stelsel.zeg(alle.map((i) => [i, i === a ? `${200 - 2 * procent + 1}/200` : `${-2 * procent + 1}/200`] as const), 0, null);
		stelsel.zeg(alle.map((i) => [i, i === a ? `${200 - 2 * procent - 1}/200` : `${-2 * procent - 1}/200`] as const), null, 0);
	} else if (extra === 'afgerond') stelsel.zeg([[a, 1]], 5 * Math.round(waar[a]! / 5) - 2, 5 * Math.round(waar[a]! / 5) + 2);
	else if (extra === 'volgorde' && a !== b) stelsel.zeg([[a, waar[a]! >= waar[b]! ? 1 : -1], [b, waar[a]! >= waar[b]! ? -1 : 1]], 0, null);
	else if (extra === 'gewogen' && a !== b) stelsel.zeg([[a, 2], [b, 3]], 2 * waar[a]! + 3 * waar[b]!, 2 * waar[a]! + 3 * waar[b]!);
	return { stelsel, doelen: [doel('cel', [[a, 1]]), doel('som', a === b ? [[a, 2]] : [[a, 1], [b, 1]])], waar };
}

describe('every interval and every possible value is that of exhaustive search', () => {
	test('over two thousand random tables', async () => {
		let [open, gaten] = [0, 0];
		await fc.assert(
			fc.asyncProperty(tabel, async (gegeven) => {
				const { stelsel, doelen } = maak(gegeven);
				const goed = natellen(stelsel, doelen, TOP);
				const onderzoek = await Onderzoek.open(stelsel, doelen);
				try {
					expect(onderzoek.tegenspraak).toBeUndefined();
					expect(isGetuige(stelsel, onderzoek.tafel)).toBe(true);
					doelen.forEach((een, i) => {
						const mogelijk = goed[i]!;
						expect(onderzoek.bereik(een)).toEqual({ lo: mogelijk[0], hi: mogelijk.at(-1) });
						for (let waarde = 0; waarde <= 8; waarde++) expect(onderzoek.kanZijn(een, waarde), `${waarde}`).toBe(mogelijk.includes(waarde));
						expect(onderzoek.kanMinstens(een, 5)).toBe(mogelijk.at(-1)! >= 5);
						expect(onderzoek.isOpen(een)).toBe(mogelijk.length > 1);
						if (mogelijk.length > 1) open++;
						if (mogelijk.length < mogelijk.at(-1)! - mogelijk[0]! + 1) gaten++;
					});
				} finally {
					onderzoek.sluit();
				}
			}),
			{ seed: ZAAD, numRuns: 2000 },
		);
		// The tables are worth the trouble: most are open, and some have values that cannot be between values that can.
		expect(open).toBeGreaterThan(1000);
		expect(gaten).toBeGreaterThan(20);
	}, 300_000);

	test('over six hundred systems of statements of any shape: with one bound or none, telling much, or nothing any more', async () => {
		const grens = fc.constantFrom(null, 0, 0, 1, 3);
		const uitspraak = fc.record({ co: fc.array(fc.constantFrom(-2, -1, 0, 0, 1, 1, 2, 3), { minLength: 4, maxLength: 4 }), onder: grens, boven: grens });
		let open = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(fc.integer({ min: 0, max: TOP }), { minLength: 4, maxLength: 4 }), fc.array(uitspraak, { minLength: 1, maxLength: 4 }), async (waar, uitspraken) => {
				const stelsel = new Stelsel();
				waar.forEach((_, i) => stelsel.cel(`c${i}`, 0, TOP));
				for (const { co, onder, boven } of uitspraken) {
					const som = co.reduce<number>((s, factor, i) => s + factor * waar[i]!, 0);
					stelsel.zeg(co.flatMap((factor, i) => (factor ? [[i, factor] as const] : [])), onder === null ? null : som - onder, boven === null ? null : som + boven);
				}
				const doelen = waar.map((_, i) => doel(`c${i}`, [[i, 1]]));
				const goed = natellen(stelsel, doelen, TOP);
				const onderzoek = await Onderzoek.open(stelsel, doelen);
				try {
					doelen.forEach((een, i) => {
						const mogelijk = goed[i]!;
						for (let waarde = 0; waarde <= TOP; waarde++) expect(onderzoek.kanZijn(een, waarde), `${waarde}`).toBe(mogelijk.includes(waarde));
						expect(onderzoek.bereik(een)).toEqual({ lo: mogelijk[0], hi: mogelijk.at(-1) });
						if (mogelijk.length > 1) open++;
					});
				} finally {
					onderzoek.sluit();
				}
			}),
			{ seed: ZAAD, numRuns: 600 },
		);
		expect(open).toBeGreaterThan(600);
	}, 120_000);

	test('numbers that contradict each other are seen, however they do', async () => {
		let strijdig = 0;
		await fc.assert(
			fc.asyncProperty(tabel, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 3 }), async (gegeven, welke, scheef) => {
				const { stelsel, doelen } = maak(gegeven);
				if (!stelsel.uitspraken.length) return;
				const een = stelsel.uitspraken[welke % stelsel.uitspraken.length]!;
				een.lo += scheef;
				een.hi += scheef;
				const [goed] = natellen(stelsel, doelen, TOP);
				const onderzoek = await Onderzoek.open(stelsel, doelen);
				expect(onderzoek.tegenspraak !== undefined).toBe(goed!.length === 0);
				if (goed!.length === 0) strijdig++;
				onderzoek.sluit();
			}),
			{ seed: ZAAD, numRuns: 500 },
		);
		expect(strijdig).toBeGreaterThan(100);
	}, 120_000);
});

test('a statement that tells nothing any more may name cells that have nothing to do with each other', async () => {
	const stelsel = new Stelsel();
	const [a, b, c] = ['a', 'b', 'c'].map((naam) => stelsel.cel(naam, 0, 14)) as [number, number, number];
	stelsel.zeg([[a, 1], [b, 1]], 0, 20);
	stelsel.zeg([[a, 1], [b, 1], [c, 1]], 0, 42);
	const doelen = [a, b, c].map((cel) => doel('', [[cel, 1]]));
	const onderzoek = await Onderzoek.open(stelsel, doelen);
	for (const een of doelen) expect(onderzoek.beoordeel(een, [0, 1, 5, 14, 15])).toEqual({ veilig: false, ontbreekt: [15], onbeslist: false });
	onderzoek.sluit();
});

test('fractions alone would call a leak safe', async () => {
	// 2c + p = 5: in fractions c reaches 2½, so two of them reach 5; whole people stop at 4.
	const stelsel = new Stelsel();
	for (const blok of [1, 2]) {
		const [a, b, c, p] = ['a', 'b', 'c', 'p'].map((naam) => stelsel.cel(`${naam}${blok}`)) as [number, number, number, number];
		for (const [x, y] of [[a, b], [b, c], [a, c]] as const) stelsel.zeg([[x, 1], [y, 1], [p, 1]], 5, 5);
	}
	const samen = doel('c1+c2', [[stelsel.nummerVan('c1')!, 1], [stelsel.nummerVan('c2')!, 1]]);
	const model = (await laadOplosser()).model({ onder: stelsel.cellen.map(({ lo }) => lo), boven: stelsel.cellen.map(({ hi }) => hi), rijen: stelsel.uitspraken, geheel: false, kosten: stelsel.cellen.map((_, i) => (samen.cellen.includes(i) ? -1 : 0)) });
	try {
		const uit = model.los();
		expect(uit.soort === 'best' && -uit.doel).toBeCloseTo(5);
	} finally {
		model.weg();
	}
	const onderzoek = await Onderzoek.open(stelsel, [samen]);
	expect(onderzoek.bereik(samen)).toEqual({ lo: 0, hi: 4 });
	expect(onderzoek.kanZijn(samen, 5)).toBe(false);
	onderzoek.sluit();
});
