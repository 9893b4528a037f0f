// What a printed mean, rate or share gives away, against trying every table there could be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reeks } from '../../../tests/hulp/reeks.ts';
import { CSV, YAML } from '../../../tests/hulp/proefroot.ts';
import { leesDataset } from '../../ingest/dataset.ts';
import { leesYaml } from '../../ingest/yaml.ts';
import { Onderzoek } from '../onderzoek.ts';
import { doel } from '../stelsel.ts';
import { bouwStelsel } from './gegevensstelsel.ts';
import { roosterVan } from './rooster.ts';
import { delingenVan } from './verhoudingen.ts';

const TOP = 6;
/** Days of one person; so a sum of days is at most this often the number of people. */
const DAGEN = 4;

interface Soort {
	maten: Record<string, string>;
	/** Printed is `van` × maal / (`op` × door). */
	maal: number;
	door: number;
	van: 'dagen' | 'deel';
	op: 'mensen' | 'inwoners';
}

const SOORTEN: Soort[] = [
	{ maten: { dagen: 'dagen, optelbaar: true', mensen: 'mensen', duur: 'dagen, gemiddelde: { van: dagen, op: mensen }' }, maal: 1, door: 1, van: 'dagen', op: 'mensen' },
	{ maten: { dagen: 'dagen, optelbaar: true', mensen: 'mensen', duur: 'weken, gemiddelde: { van: dagen, op: mensen }' }, maal: 1, door: 7, van: 'dagen', op: 'mensen' },
	{ maten: { deel: 'mensen', mensen: 'mensen', duur: 'procent, aandeel: { van: deel, op: mensen }' }, maal: 100, door: 1, van: 'deel', op: 'mensen' },
	{ maten: { deel: 'mensen', inwoners: 'mensen', duur: 'per_duizend, per_duizend: { van: deel, op: inwoners }' }, maal: 1000, door: 1, van: 'deel', op: 'inwoners' },
];

/** Rows: a quarter each, and a year that is their sum; which of the numbers are hidden; decimals. */
const gevallen = fc.record({
	soort: fc.constantFrom(...SOORTEN),
	rijen: fc.array(fc.record({ op: fc.integer({ min: 0, max: 3 }), per: fc.array(fc.integer({ min: 0, max: DAGEN }), { minLength: 3, maxLength: 3 }), vanWeg: fc.boolean(), opWeg: fc.boolean(), duurWeg: fc.boolean() }), { minLength: 1, maxLength: 2 }),
	decimalen: fc.integer({ min: 0, max: 2 }),
	som: fc.boolean(),
});

const GROOT: Record<Soort['op'], number> = { mensen: 1, inwoners: 50 };

test('every value that is still possible, in 600 small tables with a mean, a rate or a share', { timeout: 120_000 }, async () => {
	let [nauw, bekeken] = [0, 0];
	await fc.assert(fc.asyncProperty(gevallen, async ({ soort, rijen, decimalen, som }) => {
		const halfjaren = rijen.map((rij, i) => {
			const op = rij.op * GROOT[soort.op];
			const van = soort.van === 'dagen' ? rij.per.slice(0, rij.op).reduce((a, b) => a + b, 0) : Math.min(rij.op, rij.per[0]!);
			return { ...rij, op, van, periode: `2023-H${i + 1}` };
		});
		const jaar = halfjaren.length === 2 && som ? [{ op: halfjaren[0]!.op + halfjaren[1]!.op, van: halfjaren[0]!.van + halfjaren[1]!.van, vanWeg: false, opWeg: false, duurWeg: true, periode: '2023' }] : [];
		const alle = [...halfjaren, ...jaar];
		const stap = 10 ** decimalen;
		const gedrukt = alle.map(({ van, op, duurWeg }) => (op === 0 || duurWeg ? undefined : Math.round((van * soort.maal * stap) / (op * soort.door)) / stap));
		const bestanden = reeks(alle.map(({ periode, van, op, vanWeg, opWeg }, i) => `${periode};${vanWeg ? '.' : van};${opWeg ? '.' : op};${gedrukt[i] === undefined ? '.' : gedrukt[i]!.toFixed(decimalen).replace('.', ',')}`), { maten: soort.maten, type: 'integer' });
		bestanden[YAML] = bestanden[YAML]!.replace('name: duur, type: integer', 'name: duur, type: number');
		const { dataset, problemen } = leesDataset({ id: 'streek-plekken', naam: 'plekken', regio: 'streek', bestand: CSV, bytes: new TextEncoder().encode(bestanden[CSV]), beschrijvingBestand: YAML, beschrijving: leesYaml(bestanden[YAML]!, YAML) });
		expect(problemen).toEqual([]);
		const rooster = roosterVan(dataset!)!;
		const { stelsel } = bouwStelsel([{ rooster, boomsommen: [], delingen: delingenVan(dataset!, rooster) }], [], () => []);
		// A cell each for numerator and denominator, row after row.
		const cellen = alle.flatMap((_, i) => [soort.van, soort.op].map((maat) => stelsel.nummerVan(rooster.cellen.find((cel) => cel.rij === i && cel.maat === maat)!.sleutel)!));
		const top = cellen.map((_, k) => (k % 2 ? TOP * GROOT[soort.op] : TOP * DAGEN));
		cellen.forEach((cel, k) => (stelsel.cellen[cel]!.hi = Math.min(stelsel.cellen[cel]!.hi, top[k]!)));
		const echt = Math.max(0, ...gedrukt.map((getal) => (getal === undefined ? 0 : (String(getal).split('.')[1]?.length ?? 0))));
		const past = (i: number, van: number, op: number): boolean => {
			const rij = alle[i]!;
			if ((!rij.vanWeg && van !== rij.van) || (!rij.opWeg && op !== rij.op)) return false;
			return gedrukt[i] === undefined || (op > 0 && Math.abs(2 * 10 ** echt * (van * soort.maal) - 2 * Math.round(gedrukt[i]! * 10 ** echt) * op * soort.door) <= op * soort.door);
		};
		const gezien = cellen.map(() => new Set<number>());
		const zet = (i: number, x: number[]): void => {
			if (i === halfjaren.length) {
				if (jaar.length && (x[0]! + x[2]! !== jaar[0]!.van || x[1]! + x[3]! !== jaar[0]!.op)) return;
				x.forEach((waarde, k) => gezien[k]!.add(waarde));
				return;
			}
			for (let van = 0; van <= top[2 * i]!; van++) for (let op = 0; op <= top[2 * i + 1]!; op++) if (past(i, van, op)) zet(i + 1, [...x, van, op]);
		};
		zet(0, []);
		const doelen = cellen.map((cel, k) => doel(String(k), [[cel, 1]]));
		const onderzoek = await Onderzoek.open(stelsel, doelen);
		try {
			expect(onderzoek.tegenspraak).toBeUndefined();
			for (const [k, waarden] of gezien.entries()) {
				if (k >= 2 * halfjaren.length) continue;
				const goed = [...waarden].sort((a, b) => a - b);
				expect(onderzoek.bereik(doelen[k]!)).toEqual({ lo: goed[0], hi: goed.at(-1) });
				for (const waarde of goed.slice(0, 12)) expect(onderzoek.kanZijn(doelen[k]!, waarde)).toBe(true);
				for (let waarde = goed[0]!; waarde < Math.min(goed.at(-1)!, 30); waarde++) expect(onderzoek.kanZijn(doelen[k]!, waarde)).toBe(waarden.has(waarde));
				bekeken++;
				if (goed.length > 1 && goed.length < top[k]!) nauw++;
			}
		} finally {
			onderzoek.sluit();
		}
	}), { numRuns: 600, seed: 31 });
	expect(bekeken).toBeGreaterThan(1200);
	expect(nauw).toBeGreaterThan(150);
});
