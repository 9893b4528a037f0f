// The question behind all protection: which other table fits what is published, and differs from the truth just so?
// An answer is a deviation: per finest count by how much it differs. It counts only after an exact check.
import type { Tabellen } from './tabellen.ts';

/** Differences from the truth: index of the finest count and a whole number, never 0. */
export type Afwijking = ReadonlyMap<number, number>;

/** Exact: whole numbers, no count below zero, and all that everybody knows still holds. */
export function klopt({ waar, verbanden }: Tabellen, afwijking: Afwijking): boolean {
	for (const [deel, verschil] of afwijking) if (!Number.isSafeInteger(verschil) || waar[deel]! + verschil < 0) return false;
	return verbanden.every(({ delen, factoren, lo, hi }) => {
		if (!delen.some((deel) => afwijking.has(deel))) return true;
		let som = 0;
		delen.forEach((deel, i) => (som += factoren[i]! * (waar[deel]! + (afwijking.get(deel) ?? 0))));
		return som >= lo && som <= hi;
	});
}

/** Which cells each finest count is part of, and what a deviation does to them. */
export class Raakvlak {
	readonly celPerDeel: number[][];
	/** Which relations each finest count is part of. */
	readonly verbandPerDeel: number[][];
	private readonly tabellen: Tabellen;

	constructor(tabellen: Tabellen) {
		this.tabellen = tabellen;
		this.celPerDeel = tabellen.waar.map(() => []);
		this.verbandPerDeel = tabellen.waar.map(() => []);
		tabellen.verbanden.forEach((verband, i) => verband.delen.forEach((deel) => this.verbandPerDeel[deel]!.push(i)));
		tabellen.cellen.forEach((cel, i) => cel.delen.forEach((deel) => this.celPerDeel[deel]!.push(i)));
	}

	/** The cells that differ, each with its difference. */
	geraakt(afwijking: Afwijking): Map<number, number> {
		const som = new Map<number, number>();
		for (const [deel, verschil] of afwijking) for (const cel of this.celPerDeel[deel]!) som.set(cel, (som.get(cel) ?? 0) + verschil);
		for (const [cel, verschil] of som) if (verschil === 0) som.delete(cel);
		return som;
	}

	/** What a deviation does to each cell, when it holds exactly and moves no cell that may not; otherwise undefined. */
	verschuivingen(afwijking: Afwijking, mag: (cel: number) => boolean): Map<number, number> | undefined {
		if (!klopt(this.tabellen, afwijking)) return undefined;
		const verschillen = this.geraakt(afwijking);
		for (const cel of verschillen.keys()) if (!mag(cel)) return undefined;
		return verschillen;
	}

	/** Whether a deviation is a proof: it holds exactly, cell `doel` differs by `verschil`, and no cell moves that may not. */
	isBewijs(afwijking: Afwijking, doel: number, verschil: number, mag: (cel: number) => boolean): boolean {
		return this.verschuivingen(afwijking, mag)?.get(doel) === verschil;
	}
}

/** What a relation leaves for deviations: its bounds minus its value in truth. */
export function ruimteVan({ waar }: Pick<Tabellen, 'waar'>, { delen, factoren, lo, hi }: Tabellen['verbanden'][number]): { lo: number; hi: number } {
	let nu = 0;
	delen.forEach((deel, i) => (nu += factoren[i]! * waar[deel]!));
	return { lo: lo - nu, hi: hi - nu };
}

/** Whole numbers from what the solver gives; undefined when they are not whole. */
export function leesHeel(aantal: number, verschilVan: (i: number) => number): Map<number, number> | undefined {
	const uit = new Map<number, number>();
	for (let i = 0; i < aantal; i++) {
		const verschil = verschilVan(i);
		const heel = Math.round(verschil);
		if (Math.abs(verschil - heel) > 1e-6) return undefined;
		if (heel !== 0) uit.set(i, heel);
	}
	return uit;
}

