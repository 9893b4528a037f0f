// What follows from the published numbers by plain sums: bounds on every cell, without a solver and without rounding.
import type { Cel, Uitspraak } from './stelsel.ts';

export interface Grenzen {
	onder: Float64Array;
	boven: Float64Array;
	/** The statement that last moved a bound: index into the statements, -1 for what is known beforehand. */
	doorOnder: Int32Array;
	doorBoven: Int32Array;
	/** The statement that cannot hold any more: the published numbers contradict each other. */
	strijdig: number | undefined;
}

/** Beyond this, sums of floats may round: such a bound is not used, which only makes the outcome weaker. */
const GROOT = 2 ** 52;
/** A statement is looked at this often at most; a later stop would only be tighter. */
const KEREN = 60;

const alsIndex = (cellen: readonly Cel[], uitspraken: readonly Uitspraak[]): { start: Int32Array; rijen: Int32Array } => {
	const start = new Int32Array(cellen.length + 1);
	for (const { cellen: van } of uitspraken) for (const cel of van) start[cel + 1]!++;
	for (let i = 0; i < cellen.length; i++) start[i + 1]! += start[i]!;
	const vol = start.slice();
	const rijen = new Int32Array(start[cellen.length]!);
	uitspraken.forEach(({ cellen: van }, r) => {
		for (const cel of van) rijen[vol[cel]!++] = r;
	});
	return { start, rijen };
};

/** Which statements name a cell. */
export interface Index {
	van(cel: number): Int32Array;
}

export function indexVan(cellen: readonly Cel[], uitspraken: readonly Uitspraak[]): Index {
	const { start, rijen } = alsIndex(cellen, uitspraken);
	return { van: (cel) => rijen.subarray(start[cel], start[cel + 1]) };
}

/** Tightens all bounds until nothing moves (or long enough). Every bound is proven: no whole table that agrees lies outside. */
export function plantVoort(cellen: readonly Cel[], uitspraken: readonly Uitspraak[], index: Index = indexVan(cellen, uitspraken)): Grenzen {
	const onder = Float64Array.from(cellen, ({ lo }) => Math.ceil(lo));
	const boven = Float64Array.from(cellen, ({ hi }) => Math.floor(hi));
	const doorOnder = new Int32Array(cellen.length).fill(-1);
	const doorBoven = new Int32Array(cellen.length).fill(-1);
	const rij: number[] = uitspraken.map((_, r) => r);
	const wacht = new Uint8Array(uitspraken.length).fill(1);
	const keren = new Uint8Array(uitspraken.length);
	let strijdig: number | undefined;

	const wek = (cel: number): void => {
		for (const r of index.van(cel)) {
			if (wacht[r] || keren[r]! >= KEREN) continue;
			wacht[r] = 1;
			rij.push(r);
		}
	};

	for (let kop = 0; kop < rij.length && strijdig === undefined; kop++) {
		const r = rij[kop]!;
		wacht[r] = 0;
		keren[r]!++;
		const { cellen: van, co, lo, hi } = uitspraken[r]!;
		let [minst, meest, geenMinst, geenMeest] = [0, 0, 0, 0];
		for (let k = 0; k < van.length; k++) {
			const a = co[k]!;
			const [laag, hoog] = a > 0 ? [onder[van[k]!]!, boven[van[k]!]!] : [boven[van[k]!]!, onder[van[k]!]!];
			if (Number.isFinite(laag)) minst += a * laag;
			else geenMinst++;
			if (Number.isFinite(hoog)) meest += a * hoog;
			else geenMeest++;
		}
		if (Math.abs(minst) > GROOT || Math.abs(meest) > GROOT) continue;
		if ((geenMinst === 0 && minst > hi) || (geenMeest === 0 && meest < lo)) {
			strijdig = r;
			break;
		}
		if ((geenMinst > 1 || hi === Infinity) && (geenMeest > 1 || lo === -Infinity)) continue;
		for (let k = 0; k < van.length; k++) {
			const cel = van[k]!;
			const a = co[k]!;
			const [laag, hoog] = a > 0 ? [onder[cel]!, boven[cel]!] : [boven[cel]!, onder[cel]!];
			let [nieuwOnder, nieuwBoven] = [-Infinity, Infinity];
			// The others at their least leave at most this for a·x; at their most, at least that.
			if (hi !== Infinity && geenMinst - (Number.isFinite(laag) ? 0 : 1) === 0) {
				const rest = hi - (minst - (Number.isFinite(laag) ? a * laag : 0));
				if (a > 0) nieuwBoven = Math.floor(rest / a);
				else nieuwOnder = Math.ceil(rest / a);
			}
			if (lo !== -Infinity && geenMeest - (Number.isFinite(hoog) ? 0 : 1) === 0) {
				const rest = lo - (meest - (Number.isFinite(hoog) ? a * hoog : 0));
				if (a > 0) nieuwOnder = Math.max(nieuwOnder, Math.ceil(rest / a));
				else nieuwBoven = Math.min(nieuwBoven, Math.floor(rest / a));
			}
			const [wasOnder, wasBoven] = [onder[cel]!, boven[cel]!];
			if (nieuwOnder > wasOnder) {
				onder[cel] = nieuwOnder;
				doorOnder[cel] = r;
			}
			if (nieuwBoven < wasBoven) {
				boven[cel] = nieuwBoven;
				doorBoven[cel] = r;
			}
			if (onder[cel]! > boven[cel]!) {
				strijdig = r;
				break;
			}
			if (nieuwOnder > wasOnder || nieuwBoven < wasBoven) {
				wek(cel);
				// The sums at hand still count with the old bounds, which is safe; look again with the new ones.
				if (!wacht[r] && keren[r]! < KEREN && van.length > 1) {
					wacht[r] = 1;
					rij.push(r);
				}
			}
		}
	}
	return { onder, boven, doorOnder, doorBoven, strijdig };
}
