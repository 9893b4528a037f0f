// What remains unknown falls apart in blocks that have nothing to do with each other; each is asked by itself.
import { indexVan, plantVoort, type Grenzen, type Index } from './voortplanting.ts';
import type { Doel, Stelsel, Uitspraak } from './stelsel.ts';
import type { Rij } from './oplosser.ts';

export interface Blok {
	/** Numbers of the cells in the system. */
	cellen: Int32Array;
	/** Statements over these cells as published: what a certificate is checked against. */
	uitspraken: Uitspraak[];
	/** The same with all that is already known taken out; cells by their place in the block. */
	rijen: Rij[];
	/** Which statement each of `rijen` comes from (index in the system). */
	bron: Int32Array;
	onder: Float64Array;
	boven: Float64Array;
}

export interface Voorwerk {
	grenzen: Grenzen;
	index: Index;
	blokken: Blok[];
	/** Block of each cell, -1 for a cell that is known, and its place there. */
	blokVan: Int32Array;
	plekVan: Int32Array;
}

class Vereniging {
	readonly #ouder: Int32Array;
	constructor(aantal: number) {
		this.#ouder = Int32Array.from({ length: aantal }, (_, i) => i);
	}
	vind(i: number): number {
		const ouder = this.#ouder;
		while (ouder[i] !== i) {
			ouder[i] = ouder[ouder[i]!]!;
			i = ouder[i]!;
		}
		return i;
	}
	voegSamen(a: number, b: number): void {
		this.#ouder[this.vind(a)] = this.vind(b);
	}
}

/** Takes out what is known and cuts the rest into blocks; cells of one target stay together. */
export function verdeel(stelsel: Stelsel, doelen: readonly Doel[]): Voorwerk {
	const { cellen, uitspraken } = stelsel;
	const index = indexVan(cellen, uitspraken);
	const grenzen = plantVoort(cellen, uitspraken, index);
	const { onder, boven } = grenzen;
	const blokVan = new Int32Array(cellen.length).fill(-1);
	const plekVan = new Int32Array(cellen.length).fill(-1);
	if (grenzen.strijdig !== undefined) return { grenzen, index, blokken: [], blokVan, plekVan };
	const open = (cel: number): boolean => onder[cel] !== boven[cel];

	const bijeen = new Vereniging(cellen.length);
	const bind = (van: Int32Array): void => {
		let eerste = -1;
		for (const cel of van) {
			if (!open(cel)) continue;
			if (eerste < 0) eerste = cel;
			else bijeen.voegSamen(eerste, cel);
		}
	};
	const rest: number[] = [];
	uitspraken.forEach((uitspraak, r) => {
		if (uitspraak.cellen.length < 2 || !zegtNogIets(uitspraak, onder, boven)) return;
		rest.push(r);
		bind(uitspraak.cellen);
	});
	for (const { cellen: van } of doelen) bind(van);

	const groepen = new Map<number, number[]>();
	cellen.forEach((_, cel) => {
		if (!open(cel)) return;
		const wortel = bijeen.vind(cel);
		const groep = groepen.get(wortel);
		if (groep) groep.push(cel);
		else groepen.set(wortel, [cel]);
	});
	const blokken = [...groepen.values()].map((groep, b): Blok => {
		groep.forEach((cel, plek) => {
			blokVan[cel] = b;
			plekVan[cel] = plek;
		});
		return { cellen: Int32Array.from(groep), uitspraken: [], rijen: [], bron: new Int32Array(0), onder: Float64Array.from(groep, (cel) => onder[cel]!), boven: Float64Array.from(groep, (cel) => boven[cel]!) };
	});
	const bronnen: number[][] = blokken.map(() => []);
	for (const r of rest) {
		const { cellen: van, co, lo, hi } = uitspraken[r]!;
		let bekend = 0;
		const [plekken, waarden]: [number[], number[]] = [[], []];
		let b = -1;
		van.forEach((cel, k) => {
			if (open(cel)) {
				b = blokVan[cel]!;
				plekken.push(plekVan[cel]!);
				waarden.push(co[k]!);
			} else bekend += co[k]! * onder[cel]!;
		});
		blokken[b]!.rijen.push({ cellen: plekken, co: waarden, lo: lo - bekend, hi: hi - bekend });
		bronnen[b]!.push(r);
	}
	blokken.forEach((blok, b) => {
		blok.bron = Int32Array.from(bronnen[b]!);
		// Every statement that names one of these cells, also those that no longer say anything: a certificate must keep them all.
		const alle = new Set<number>();
		for (const cel of blok.cellen) for (const r of index.van(cel)) alle.add(r);
		blok.uitspraken = [...alle].map((r) => uitspraken[r]!);
	});
	return { grenzen, index, blokken, blokVan, plekVan };
}

/** Whether a statement still forbids something within the bounds. Large sums count as saying something: that is never wrong. */
function zegtNogIets({ cellen, co, lo, hi }: Uitspraak, onder: Float64Array, boven: Float64Array): boolean {
	let [minst, meest] = [0, 0];
	for (let k = 0; k < cellen.length; k++) {
		const a = co[k]!;
		minst += a * (a > 0 ? onder[cellen[k]!]! : boven[cellen[k]!]!);
		meest += a * (a > 0 ? boven[cellen[k]!]! : onder[cellen[k]!]!);
	}
	return !(minst >= lo && meest <= hi) || Math.abs(minst) > 2 ** 52 || Math.abs(meest) > 2 ** 52;
}
