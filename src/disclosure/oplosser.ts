// A thin hand on HiGHS: models that stay, are thrown away, and whose word is never more than a suggestion.
import type { Highs, Model } from 'highs';

export interface Rij {
	cellen: ArrayLike<number>;
	co: ArrayLike<number>;
	lo: number;
	hi: number;
}

export interface Opgave {
	/** Lower and upper bound of each unknown. */
	onder: ArrayLike<number>;
	boven: ArrayLike<number>;
	rijen: readonly Rij[];
	/** Costs to minimise; zero when left out. */
	kosten?: ArrayLike<number>;
	/** Only whole numbers? */
	geheel: boolean;
	/** All zero is an answer to every question but for one bound: from there the way is shorter than from the last answer. */
	vanNul?: boolean;
}

/** The solver came to no answer: time, numbers, memory. For an audit that is the same as unsafe. */
export class Onbeslist extends Error {}

export type Uitkomst = { soort: 'best'; waarden: Float64Array; doel: number } | { soort: 'onhaalbaar' } | { soort: 'onbegrensd' };

let geladen: Promise<Highs> | undefined;

/** Loads the solver, once, and only when something is hidden. */
export async function laadOplosser(): Promise<Oplosser> {
	geladen ??= import('highs').then(({ default: laad }) => laad());
	return new Oplosser(await geladen);
}

export class Oplosser {
	readonly highs: Highs;

	constructor(highs: Highs) {
		this.highs = highs;
	}

	/** A model in the solver's memory; the caller calls `weg()` in a finally. `seconden` is the time for each single run. */
	model(opgave: Opgave, seconden = 20): LineairModel {
		return new LineairModel(this.highs, opgave, seconden);
	}
}

const oneindig = (highs: Highs, grens: number): number => (grens === Infinity ? highs.infinity : grens === -Infinity ? -highs.infinity : grens);

export class LineairModel {
	readonly #model: Model;
	readonly #highs: Highs;
	readonly #geheel: boolean;
	readonly #vanNul: boolean;

	constructor(highs: Highs, { onder, boven, rijen, kosten, geheel, vanNul = false }: Opgave, seconden: number) {
		const n = onder.length;
		const lengte = rijen.reduce((som, rij) => som + rij.cellen.length, 0);
		const starts = new Int32Array(rijen.length + 1);
		const indices = new Int32Array(lengte);
		const values = new Float64Array(lengte);
		let vol = 0;
		rijen.forEach(({ cellen, co }, r) => {
			for (let k = 0; k < cellen.length; k++, vol++) {
				indices[vol] = cellen[k]!;
				values[vol] = co[k]!;
			}
			starts[r + 1] = vol;
		});
		this.#highs = highs;
		this.#geheel = geheel;
		this.#vanNul = vanNul && !geheel;
		this.#model = highs.createModel({
			numCols: n,
			numRows: rijen.length,
			colCost: Float64Array.from({ length: n }, (_, i) => kosten?.[i] ?? 0),
			colLower: Float64Array.from(onder, (grens) => oneindig(highs, grens)),
			colUpper: Float64Array.from(boven, (grens) => oneindig(highs, grens)),
			rowLower: Float64Array.from(rijen, (rij) => oneindig(highs, rij.lo)),
			rowUpper: Float64Array.from(rijen, (rij) => oneindig(highs, rij.hi)),
			matrix: { format: 'csr', numRows: rijen.length, numCols: n, starts, indices, values },
			...(geheel ? { integrality: new Int32Array(n).fill(highs.constants.variableType.integer) } : {}),
		});
		this.#model.options.set({ output_flag: false, time_limit: seconden, ...(geheel ? { mip_rel_gap: 0, mip_abs_gap: 0.5 } : { solver: 'simplex', presolve: 'off' }) });
	}

	zetKosten(cel: number, kosten: number): void {
		this.#model.changeColCost(cel, kosten);
	}

	zetGrenzen(cel: number, lo: number, hi: number): void {
		this.#model.changeColBounds(cel, oneindig(this.#highs, lo), oneindig(this.#highs, hi));
	}

	zetRijgrenzen(rij: number, lo: number, hi: number): void {
		this.#model.changeRowBounds(rij, oneindig(this.#highs, lo), oneindig(this.#highs, hi));
	}

	/** Adds a row behind the others. */
	voegRijToe({ cellen, co, lo, hi }: Rij): void {
		this.#model.addRow(oneindig(this.#highs, lo), oneindig(this.#highs, hi), { indices: Int32Array.from(cellen), values: Float64Array.from(co) });
	}

	/** Takes a row away; those behind it move up. */
	haalRijWeg(rij: number): void {
		this.#model.deleteRows({ kind: 'range', from: rij, to: rij });
	}

	/** Minimises; `verder` goes on from the last answer in any case. Throws Onbeslist for every answer that is none. */
	los(verder = false): Uitkomst {
		const { modelStatus } = this.#highs.constants;
		// The time limit of a model that stays counts from its first run.
		this.#model.zeroAllClocks();
		if (this.#vanNul && !verder) this.#model.setLogicalBasis();
		this.#model.run();
		const stand = this.#model.getModelStatus();
		if (stand === modelStatus.optimal || stand === modelStatus.empty) {
			const { colValue } = this.#model.getSolution();
			return { soort: 'best', waarden: Float64Array.from(colValue), doel: this.#model.getObjectiveValue() };
		}
		if (stand === modelStatus.infeasible) return { soort: 'onhaalbaar' };
		if (stand === modelStatus.unbounded) return { soort: 'onbegrensd' };
		throw new Onbeslist(`solver status ${stand}${this.#geheel ? ' (whole numbers)' : ''}`);
	}

	/** Dual values of the rows after an optimal run: which statements the optimum leans on. */
	schaduwprijzen(): Float64Array {
		return Float64Array.from(this.#model.getSolution().rowDual ?? []);
	}

	/** Gives the memory back; garbage collection does not. */
	weg(): void {
		if (!this.#model.disposed) this.#model.dispose();
	}
}
