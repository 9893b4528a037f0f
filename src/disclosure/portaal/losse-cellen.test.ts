// Cutting off the counts that stand alone changes no verdict: held against every table there is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Stelsel } from '../stelsel.ts';
import type { Doelwit } from './gegevensstelsel.ts';
import { splits } from './losse-cellen.ts';
import { pasRegelEenToe } from './regel-een.ts';

const CELLEN = 4;
const HOOGST = 5;
const DREMPEL = 4;

interface Gezegd {
	termen: [number, number][];
	lo: number;
	hi: number;
}

const zin = fc.record({
	cellen: fc.uniqueArray(fc.integer({ min: 0, max: CELLEN - 1 }), { minLength: 1, maxLength: 3 }),
	tekens: fc.array(fc.constantFrom(1, -1, 2), { minLength: 3, maxLength: 3 }),
	lo: fc.integer({ min: -4, max: 6 }),
	breed: fc.integer({ min: 0, max: 5 }),
}).map(({ cellen, tekens, lo, breed }): Gezegd => ({ termen: cellen.map((cel, i) => [cel, tekens[i]!]), lo, hi: lo + breed }));

/** Statements over one cell more often than over several, so that some cells stand alone. */
const gezegd = fc.array(fc.oneof({ weight: 1, arbitrary: zin.map((een) => ({ ...een, termen: een.termen.slice(0, 1) })) }, zin), { maxLength: 5 });
const soorten = fc.array(fc.constantFrom('verborgen' as const, 'open' as const, 'afgerond' as const), { minLength: CELLEN, maxLength: CELLEN });

function alleTabellen(zinnen: Gezegd[]): number[][] {
	const uit: number[][] = [];
	for (let n = 0; n < (HOOGST + 1) ** CELLEN; n++) {
		const tabel = Array.from({ length: CELLEN }, (_, i) => Math.floor(n / (HOOGST + 1) ** i) % (HOOGST + 1));
		if (zinnen.every(({ termen, lo, hi }) => { const som = termen.reduce((s, [cel, co]) => s + co * tabel[cel]!, 0); return som >= lo && som <= hi; })) uit.push(tabel);
	}
	return uit;
}

function isLek(soort: Doelwit['soort'], waarden: number[]): boolean {
	const [laag, hoog] = [Math.min(...waarden), Math.max(...waarden)];
	if (soort === 'afgerond') return [1, 2, 3].some((waarde) => !waarden.includes(waarde));
	return soort === 'verborgen' ? hoog < DREMPEL || laag === hoog : hoog < DREMPEL && hoog >= 1;
}

test('verdict and interval of every target are those of all tables together', async () => {
	let [los, vast, strijdig] = [0, 0, 0];
	await fc.assert(fc.asyncProperty(gezegd, soorten, async (zinnen, soort) => {
		const stelsel = new Stelsel();
		for (let i = 0; i < CELLEN; i++) stelsel.cel(`c${i}`, 0, HOOGST);
		for (const { termen, lo, hi } of zinnen) stelsel.zeg(termen, lo, hi);
		const doelwitten = soort.map((een, cel): Doelwit => ({ cel, soort: een, drempel: DREMPEL, naam: () => `c${cel}`, plek: () => ({ file: '', line: 1, column: 1 }), ...(een === 'afgerond' ? { klasse: [1, 3] as [number, number] } : {}) }));
		const poging = new Float64Array(CELLEN);
		const tabellen = alleTabellen(zinnen);
		const uitslag = await pasRegelEenToe({ stelsel, doelwitten, poging }, 0);
		expect(uitslag.onbeslist).toBe(false);
		expect(uitslag.strijdig !== undefined).toBe(tabellen.length === 0);
		if (!tabellen.length) return void strijdig++;
		const lekken = new Map(uitslag.lekken.map((lek) => [lek.doelwit.cel, lek]));
		const { bandVan } = splits(stelsel, poging);
		soort.forEach((een, cel) => {
			const waarden = tabellen.map((tabel) => tabel[cel]!);
			const [lo, hi] = [Math.min(...waarden), Math.max(...waarden)];
			if (bandVan(cel)) los++;
			else vast++;
			if (bandVan(cel)) expect(bandVan(cel)).toEqual({ lo, hi });
			expect(lekken.has(cel), `c${cel} ${een}`).toBe(isLek(een, waarden));
			if (lekken.has(cel)) expect(lekken.get(cel)!.bereik).toEqual({ lo, hi });
		});
	}), { numRuns: 1500, seed: 71 });
	// Both ways were walked, and often.
	expect(los).toBeGreaterThan(500);
	expect(vast).toBeGreaterThan(500);
	expect(strijdig).toBeGreaterThan(30);
});
