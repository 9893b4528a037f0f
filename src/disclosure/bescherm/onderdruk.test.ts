import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klopt } from './afwijking.ts';
import { onderdruk } from './onderdruk.ts';
import type { Onderdrukking } from './poging.ts';
import { isGevoelig, metFijnste, waardeVan, type Cel, type Tabellen, type Verband } from './tabellen.ts';
import { bereikbaar } from '../../../tests/hulp/uitputtend.ts';

const cel = (id: string, delen: number[], meer: Partial<Cel> = {}): Cel => ({ id, delen, gewicht: delen.length > 1 ? 2 : 1, ...meer });

/** A table of rows by columns with all its totals. */
function tabel(getallen: number[][]): Tabellen {
	const [rijen, kolommen] = [getallen.length, getallen[0]!.length];
	const nummer = (i: number, j: number): number => i * kolommen + j;
	const alleRijen = getallen.map((_, i) => i);
	const alleKolommen = Array.from({ length: kolommen }, (_, j) => j);
	const cellen = [
		...alleRijen.flatMap((i) => alleKolommen.map((j) => cel(`${i}/${j}`, [nummer(i, j)]))),
		...(kolommen > 1 ? alleRijen.map((i) => cel(`${i}/totaal`, alleKolommen.map((j) => nummer(i, j)))) : []),
		...(rijen > 1 ? alleKolommen.map((j) => cel(`totaal/${j}`, alleRijen.map((i) => nummer(i, j)))) : []),
		cel('totaal', getallen.flatMap((rij, i) => rij.map((_, j) => nummer(i, j)))),
	];
	return metFijnste({ waar: getallen.flat(), cellen, verbanden: [] });
}

const WERK = { zaad: 'proef', pogingen: 1 };

/** Sensitive cells with the values 1..T that no table at all gives them, tried one by one without a solver. */
function lekken(tabellen: Tabellen, { verborgen }: Pick<Onderdrukking, 'verborgen'>, drempel: number): string[] {
	const vast = tabellen.cellen.flatMap((een, i) => (een.nooitGetoond || verborgen.has(i) ? [] : [{ delen: een.delen, waarde: waardeVan(een.delen, tabellen.waar) }]));
	return tabellen.cellen.flatMap((een, i) => {
		if (!isGevoelig(waardeVan(een.delen, tabellen.waar), { drempel })) return [];
		if (!een.nooitGetoond && !verborgen.has(i)) return [`${een.id} is shown`];
		const kan = bereikbaar(tabellen.waar.length, vast, tabellen.verbanden, een.delen, drempel);
		return Array.from({ length: drempel }, (_, v) => v + 1).filter((v) => !kan.has(v)).map((v) => `${een.id} cannot be ${v}`);
	});
}

describe('suppression', () => {
	test('hides a small count and what gives it away', async () => {
		const tabellen = tabel([[20, 2], [15, 30]]);
		const uitkomst = await onderdruk(tabellen, { drempel: 5 }, WERK);
		expect(uitkomst.onbeschermd).toEqual([]);
		expect([...uitkomst.verborgen].map((i) => tabellen.cellen[i]!.id).sort()).toEqual(['0/0', '0/1', '1/0', '1/1']);
		expect([...uitkomst.klein].map((i) => tabellen.cellen[i]!.id)).toEqual(['0/1']);
	});

	test('hides nothing where nothing is small', async () => {
		expect((await onderdruk(tabel([[20, 0], [15, 30]]), { drempel: 5 }, WERK)).verborgen.size).toBe(0);
	});

	test('may hide a zero to protect another', async () => {
		const tabellen = tabel([[3, 0, 40], [0, 50, 60]]);
		const uitkomst = await onderdruk(tabellen, { drempel: 5 }, WERK);
		expect(uitkomst.onbeschermd).toEqual([]);
		expect(lekken(tabellen, uitkomst, 5)).toEqual([]);
	});

	test('says so when it cannot: all that could help is fixed', async () => {
		const tabellen = tabel([[20, 2], [15, 30]]);
		const vast = { ...tabellen, cellen: tabellen.cellen.map((een) => (een.id === '0/1' ? een : { ...een, vast: true })) };
		expect((await onderdruk(vast, { drempel: 5 }, WERK)).onbeschermd.map((i) => vast.cellen[i]!.id)).toEqual(['0/1']);
	});

	test('does not show a small count because it was shown before, but says that it stands unprotected', async () => {
		const tabellen = tabel([[20, 2], [15, 30]]);
		const eerder = { ...tabellen, cellen: tabellen.cellen.map((een) => (een.id === '0/1' ? { ...een, vast: true } : een)) };
		expect((await onderdruk(eerder, { drempel: 5 }, WERK)).onbeschermd.map((i) => eerder.cellen[i]!.id)).toEqual(['0/1']);
	});

	test('protects a finest count that stands in no table, but follows from two that do', async () => {
		// Six gemeenten in one table, five in another: the sixth is the difference.
		const tabellen = metFijnste({ waar: [30, 3], cellen: [cel('zes', [0, 1]), cel('vijf', [0])], verbanden: [] });
		const uitkomst = await onderdruk(tabellen, { drempel: 5 }, WERK);
		expect(uitkomst.onbeschermd).toEqual([]);
		expect(uitkomst.verborgen.size).toBe(1);
	});

	test('keeps to what everybody knows: who came back came in', async () => {
		// 12 came in, of whom 3 came back; the 9 others cannot be more than 12 together with them.
		const verband: Verband = { delen: [0, 1], factoren: [1, -1], lo: 0, hi: Infinity };
		const tabellen = metFijnste({ waar: [12, 3], cellen: [cel('instroom', [0]), cel('terugval', [1])], verbanden: [verband] });
		const uitkomst = await onderdruk(tabellen, { drempel: 15 }, WERK);
		expect(uitkomst.onbeschermd).toEqual([]);
		for (const { afwijking } of uitkomst.bewijzen) expect(klopt(tabellen, afwijking)).toBe(true);
		expect(lekken(tabellen, uitkomst, 15)).toEqual([]);
	});

	test('gives a proof for every value of every small count, and each holds exactly', async () => {
		const tabellen = tabel([[4, 11, 0], [7, 2, 30], [25, 40, 8]]);
		const uitkomst = await onderdruk(tabellen, { drempel: 5 }, WERK);
		const gezien = new Set<string>();
		for (const { cel: doel, waarde, afwijking } of uitkomst.bewijzen) {
			expect(klopt(tabellen, afwijking)).toBe(true);
			const anders = tabellen.waar.map((getal, i) => getal + (afwijking.get(i) ?? 0));
			expect(waardeVan(tabellen.cellen[doel]!.delen, anders)).toBe(waarde);
			tabellen.cellen.forEach((een, i) => {
				if (!een.nooitGetoond && !uitkomst.verborgen.has(i)) expect(waardeVan(een.delen, anders), een.id).toBe(waardeVan(een.delen, tabellen.waar));
			});
			gezien.add(`${doel}=${waarde}`);
		}
		for (const doel of uitkomst.klein) for (const waarde of [1, 2, 3, 4, 5]) expect(gezien.has(`${doel}=${waarde}`) || waardeVan(tabellen.cellen[doel]!.delen, tabellen.waar) === waarde).toBe(true);
	});

	test('ends when the work runs out, says so, and calls nothing protected that has no proof', async () => {
		const tabellen = tabel([[4, 11, 0], [7, 2, 30], [25, 40, 8]]);
		const gezegd: string[] = [];
		const uitkomst = await onderdruk(tabellen, { drempel: 5 }, { ...WERK, werk: 2 * tabellen.cellen.length, meld: (tekst) => void gezegd.push(tekst) });
		expect(uitkomst.onbeschermd.length).toBeGreaterThan(0);
		expect(gezegd).toEqual([expect.stringContaining('te veel werk')]);
		expect((await onderdruk(tabellen, { drempel: 5 }, WERK)).onbeschermd).toEqual([]);
	});

	test('is the same with the same seed, and not bound to it to be safe', async () => {
		const tabellen = tabel([[20, 20, 20], [20, 2, 20], [20, 20, 20]]);
		const keer = async (zaad: string): Promise<number[]> => [...(await onderdruk(tabellen, { drempel: 5 }, { zaad, pogingen: 1 })).verborgen].sort((a, b) => a - b);
		expect(await keer('a')).toEqual(await keer('a'));
		const anders = await Promise.all(['b', 'c', 'd', 'e', 'f'].map(keer));
		expect(new Set(anders.map(String)).size).toBeGreaterThan(1);
	});
});

describe('against exhaustive search', () => {
	const getal = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 2, arbitrary: fc.integer({ min: 4, max: 9 }) });
	const klein = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 3 })).chain(([rijen, kolommen]) => fc.array(fc.array(getal, { minLength: kolommen, maxLength: kolommen }), { minLength: rijen, maxLength: rijen }));

	test('2000 small tables with totals: what is called protected is protected, every value of every cell', { timeout: 240_000 }, async () => {
		let beschermd = 0;
		await fc.assert(fc.asyncProperty(klein, fc.constantFrom(2, 3, 4), async (getallen, drempel) => {
			const tabellen = tabel(getallen);
			const uitkomst = await onderdruk(tabellen, { drempel }, WERK);
			if (uitkomst.onbeschermd.length) return;
			beschermd++;
			expect(lekken(tabellen, uitkomst, drempel)).toEqual([]);
		}), { numRuns: 2000, seed: 6 });
		expect(beschermd).toBeGreaterThan(1900);
	});

	test('600 sets of linked tables that share some of their counts', { timeout: 240_000 }, async () => {
		const gekoppeld = fc.record({
			waar: fc.array(getal, { minLength: 5, maxLength: 5 }),
			sommen: fc.array(fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }), { minLength: 2, maxLength: 6 }),
		});
		let beschermd = 0;
		await fc.assert(fc.asyncProperty(gekoppeld, fc.constantFrom(2, 3), async ({ waar, sommen }, drempel) => {
			const tabellen = metFijnste({ waar, cellen: sommen.map((delen, i) => cel(`som ${i}`, delen)), verbanden: [] });
			const uitkomst = await onderdruk(tabellen, { drempel }, WERK);
			if (uitkomst.onbeschermd.length) return;
			beschermd++;
			expect(lekken(tabellen, uitkomst, drempel)).toEqual([]);
		}), { numRuns: 600, seed: 7 });
		expect(beschermd).toBeGreaterThan(550);
	});
});
