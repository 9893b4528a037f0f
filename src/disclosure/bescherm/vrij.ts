// What can still differ when it is settled which cells are hidden: whatever is shown falls out, and the rest falls apart in blocks.
import { ruimteVan } from './afwijking.ts';
import { dunneRijen } from './dun.ts';
import type { Tabellen } from './tabellen.ts';

/** `lo <= Σ factor · difference <= hi` over the counts of a block, by their place in it. */
export interface Vrijrij {
	plekken: number[];
	factoren: number[];
	lo: number;
	hi: number;
}

export interface Vrijblok {
	/** Finest counts. */
	delen: number[];
	rijen: Vrijrij[];
}

export interface Vrij {
	blokken: Vrijblok[];
	/** Block of each finest count, -1 when it cannot differ, and its place there. */
	blokVan: Int32Array;
	plekVan: Int32Array;
	/** The row of each hidden sum, without bounds: it says nothing until somebody asks about it. All its counts are in one block. */
	losseRijen: ReadonlyMap<number, { blok: number; rij: Vrijrij }>;
}

/** Splits what can differ; `mag` says of a cell whether it may. Bounds are those on differences from the truth. */
export function watVrijIs({ waar, cellen, verbanden }: Tabellen, mag: (cel: number) => boolean): Vrij {
	const vrij = new Uint8Array(waar.length).fill(1);
	cellen.forEach(({ delen }, i) => {
		if (delen.length === 1 && !mag(i)) vrij[delen[0]!] = 0;
	});
	const dicht = dunneRijen(cellen.flatMap(({ delen }, i) => (delen.length > 1 && !mag(i) ? [delen] : [])), vrij);
	const ouder = Int32Array.from(waar, (_, i) => i);
	const wortel = (i: number): number => {
		while (ouder[i] !== i) i = ouder[i] = ouder[ouder[i]!]!;
		return i;
	};
	const rijen: (Omit<Vrijrij, 'plekken'> & { delen: number[]; cel: number })[] = [];
	const neem = (delen: readonly number[], factoren: readonly number[] | undefined, lo: number, hi: number, cel: number): void => {
		const open = [...delen.keys()].filter((i) => vrij[delen[i]!]);
		if (!open.length) return;
		for (const i of open) ouder[wortel(delen[i]!)] = wortel(delen[open[0]!]!);
		rijen.push({ delen: open.map((i) => delen[i]!), factoren: open.map((i) => factoren?.[i] ?? 1), lo, hi, cel });
	};
	for (const delen of dicht) neem(delen, undefined, 0, 0, -1);
	cellen.forEach(({ delen }, i) => {
		if (delen.length > 1 && mag(i)) neem(delen, undefined, -Infinity, Infinity, i);
	});
	for (const verband of verbanden) {
		const { lo, hi } = ruimteVan({ waar }, verband);
		neem(verband.delen, verband.factoren, lo, hi, -1);
	}
	const blokken: Vrijblok[] = [];
	const blokVan = new Int32Array(waar.length).fill(-1);
	const plekVan = new Int32Array(waar.length);
	const blokVanWortel = new Map<number, number>();
	waar.forEach((_, deel) => {
		if (!vrij[deel]) return;
		const w = wortel(deel);
		const b = blokVanWortel.get(w) ?? blokken.push({ delen: [], rijen: [] }) - 1;
		blokVanWortel.set(w, b);
		blokVan[deel] = b;
		plekVan[deel] = blokken[b]!.delen.push(deel) - 1;
	});
	const losseRijen = new Map<number, { blok: number; rij: Vrijrij }>();
	for (const { delen, factoren, lo, hi, cel } of rijen) {
		const blok = blokVan[delen[0]!]!;
		const rij = { plekken: delen.map((deel) => plekVan[deel]!), factoren, lo, hi };
		if (cel < 0) blokken[blok]!.rijen.push(rij);
		else losseRijen.set(cel, { blok, rij });
	}
	return { blokken, blokVan, plekVan, losseRijen };
}
