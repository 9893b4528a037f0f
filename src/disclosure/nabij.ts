// The nearest other table: from one that agrees, with as little changed as can be. Such a change is mostly whole, and can be walked in steps.
import { Onbeslist, type LineairModel, type Oplosser, type Rij } from './oplosser.ts';

/** Change per cell, by its place; never 0. */
export type Verandering = ReadonlyMap<number, number>;

const heel = (aantal: number, van: (i: number) => number): Map<number, number> | undefined => {
	const uit = new Map<number, number>();
	for (let i = 0; i < aantal; i++) {
		const getal = van(i);
		const rond = Math.round(getal);
		if (Math.abs(getal - rond) > 1e-6) return undefined;
		if (rond !== 0) uit.set(i, rond);
	}
	return uit;
};

/** Questions about one block around one table of it. A suggestion, never a proof: whoever asks checks the outcome. `weg()` gives the memory back. */
export class Nabij {
	readonly #oplosser: Oplosser;
	readonly #onder: Float64Array;
	readonly #boven: Float64Array;
	readonly #rijen: Rij[];
	readonly #perCel: number[][];
	readonly #stappen = new Map<number, Verandering[]>();
	#model: LineairModel | undefined;

	/** `tafel` is the table, by place; bounds and rows are those of the block. */
	constructor(oplosser: Oplosser, onder: ArrayLike<number>, boven: ArrayLike<number>, rijen: readonly Rij[], tafel: ArrayLike<number>) {
		this.#oplosser = oplosser;
		this.#onder = Float64Array.from(onder, (lo, i) => lo - tafel[i]!);
		this.#boven = Float64Array.from(boven, (hi, i) => hi - tafel[i]!);
		this.#perCel = Array.from(onder, (): number[] => []);
		this.#rijen = rijen.map((rij, r) => {
			let nu = 0;
			for (let k = 0; k < rij.cellen.length; k++) {
				nu += rij.co[k]! * tafel[rij.cellen[k]!]!;
				this.#perCel[rij.cellen[k]!]!.push(r);
			}
			return { cellen: rij.cellen, co: rij.co, lo: rij.lo - nu, hi: rij.hi - nu };
		});
	}

	/** Changes known so far in which this cell moves. */
	bekend(plek: number): readonly Verandering[] {
		return this.#stappen.get(plek) ?? [];
	}

	/** Remembers a change that was found good. */
	onthoud(verandering: Verandering): void {
		for (const plek of verandering.keys()) {
			const lijst = this.#stappen.get(plek);
			if (!lijst) this.#stappen.set(plek, [verandering]);
			else if (lijst.length < 40) lijst.push(verandering);
		}
	}

	/** The smallest change that moves one cell by `verschil`; undefined when none was found, or none that is whole. */
	zoek(plek: number, verschil: number): Verandering | undefined {
		if (verschil < this.#onder[plek]! || verschil > this.#boven[plek]!) return undefined;
		// Part of a change that goes further in the same direction: a program of a few columns.
		for (const ver of this.bekend(plek).slice(0, 2)) {
			const grootst = ver.get(plek)!;
			const gevonden = grootst * verschil > 0 && Math.abs(grootst) > Math.abs(verschil) ? this.#deel(ver, plek, verschil) : undefined;
			if (gevonden) return gevonden;
		}
		const model = (this.#model ??= this.#maak());
		const [op, neer] = [2 * plek, 2 * plek + 1];
		model.zetGrenzen(op, Math.max(0, verschil), Math.max(0, verschil));
		model.zetGrenzen(neer, Math.max(0, -verschil), Math.max(0, -verschil));
		try {
			const waarden = los(model);
			return waarden && heel(this.#onder.length, (i) => waarden[2 * i]! - waarden[2 * i + 1]!);
		} finally {
			model.zetGrenzen(op, 0, Math.max(0, this.#boven[plek]!));
			model.zetGrenzen(neer, 0, Math.max(0, -this.#onder[plek]!));
		}
	}

	weg(): void {
		this.#model?.weg();
		this.#model = undefined;
	}

	/** A rise and a fall per cell, each costing its size. */
	#maak(): LineairModel {
		const n = this.#onder.length;
		const rijen = this.#rijen.map(({ cellen, co, lo, hi }): Rij => ({ cellen: Array.from(cellen).flatMap((cel) => [2 * cel, 2 * cel + 1]), co: Array.from(co).flatMap((a) => [a, -a]), lo, hi }));
		return this.#oplosser.model({ onder: new Float64Array(2 * n), boven: Float64Array.from({ length: 2 * n }, (_, k) => Math.max(0, k % 2 ? -this.#onder[k >> 1]! : this.#boven[k >> 1]!)), rijen, kosten: new Float64Array(2 * n).fill(1), geheel: false, vanNul: true });
	}

	#deel(ver: Verandering, plek: number, verschil: number): Verandering | undefined {
		const cellen = [...ver.keys()];
		const nieuw = new Map(cellen.map((cel, i) => [cel, i]));
		const rijen = [...new Set(cellen.flatMap((cel) => this.#perCel[cel]!))].map((r): Rij => {
			const rij = this.#rijen[r]!;
			const mee = Array.from(rij.cellen).flatMap((cel, k) => (nieuw.has(cel) ? [[nieuw.get(cel)!, rij.co[k]!] as const] : []));
			return { cellen: mee.map(([i]) => i), co: mee.map(([, a]) => a), lo: rij.lo, hi: rij.hi };
		});
		const einden = cellen.map((cel) => ver.get(cel)!);
		const grens = (kies: (...getallen: number[]) => number): number[] => einden.map((getal, i) => (cellen[i] === plek ? verschil : kies(0, getal)));
		const model = this.#oplosser.model({ onder: grens(Math.min), boven: grens(Math.max), rijen, kosten: einden.map(Math.sign), geheel: false });
		try {
			const waarden = los(model);
			const gevonden = waarden && heel(cellen.length, (i) => waarden[i]!);
			return gevonden && new Map([...gevonden].map(([i, getal]) => [cellen[i]!, getal]));
		} finally {
			model.weg();
		}
	}
}

function los(model: LineairModel): Float64Array | undefined {
	try {
		const uit = model.los();
		return uit.soort === 'best' ? uit.waarden : undefined;
	} catch (fout) {
		if (fout instanceof Onbeslist) return undefined;
		throw fout;
	}
}
