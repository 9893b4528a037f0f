// Everything published, as an attacker writes it down: `lo <= Σ a·x <= hi` over whole, unknown cells.
import { breuk, ggd, plafond, vloer, type Breuk } from './breuk.ts';

/** An exact number as it may be handed in: 12, '485/4', 0.5 (read as the decimal it prints). */
export type Exact = number | string | bigint | Breuk;

/** Where a reader can see a statement, and what it says there. */
export interface Herkomst {
	file: string;
	line: number;
	column: number;
	/** What it is, in the words of a message: „instroom in 2024-Q1, Vaals: 12”. */
	wat: string;
	/** A short kind: cel, totaal, som, percentage, eerdere uitgave, … */
	soort: string;
}

export const ZONDER_PLEK: Herkomst = { file: '', line: 1, column: 1, wat: '', soort: 'regel' };

/** An unknown whole number: a count of persons or a total of such counts. */
export interface Cel {
	naam: string;
	/** What anyone knows beforehand; a count is never below 0. */
	lo: number;
	hi: number;
}

/**
 * One published statement, scaled to whole coefficients and bounds (±Infinity is no bound).
 * Scaling is exact: the bounds are rounded inwards, which over whole cells says the same.
 */
export interface Uitspraak {
	cellen: Int32Array;
	co: Float64Array;
	lo: number;
	hi: number;
	herkomst: Herkomst;
}

export type Term = readonly [cel: number, coefficient: Exact];

/** Something whose value must not be known: usually one cell. Coefficients are whole. */
export interface Doel {
	naam: string;
	cellen: Int32Array;
	co: Float64Array;
}

const veilig = (getal: bigint): number => {
	const uit = Number(getal);
	if (!Number.isSafeInteger(uit)) throw new RangeError(`too large to be exact: ${getal}`);
	return uit;
};

function telSamen(termen: Iterable<Term>): Map<number, Breuk> {
	const som = new Map<number, Breuk>();
	for (const [cel, coefficient] of termen) {
		const erbij = breuk(coefficient);
		const al = som.get(cel);
		som.set(cel, al ? { teller: al.teller * erbij.noemer + erbij.teller * al.noemer, noemer: al.noemer * erbij.noemer } : erbij);
	}
	return som;
}

/** Whole coefficients without common divisor, and the factor (teller/noemer) the statement was multiplied by. */
function schaal(termen: Iterable<Term>): { cellen: Int32Array; co: Float64Array; factor: Breuk } {
	const som = [...telSamen(termen)].filter(([, { teller }]) => teller !== 0n);
	const veelvoud = som.reduce((kgv, [, { noemer }]) => (kgv / ggd(kgv, noemer)) * noemer, 1n);
	const heel = som.map(([, { teller, noemer }]) => (teller * veelvoud) / noemer);
	const deler = heel.reduce((d, getal) => ggd(d, getal), 0n) || 1n;
	return { cellen: Int32Array.from(som, ([cel]) => cel), co: Float64Array.from(heel, (getal) => veilig(getal / deler)), factor: { teller: veelvoud, noemer: deler } };
}

/**
 * The whole of what is published over one set of cells. Cells get a number when they are named first; statements only add.
 * Totals may be cells too (a total minus its parts is 0): then a published total cuts the problem in two.
 */
export class Stelsel {
	readonly cellen: Cel[] = [];
	readonly uitspraken: Uitspraak[] = [];
	readonly #nummers = new Map<string, number>();

	/** Number of the cell called `naam`; made when new. Bounds only ever become tighter. */
	cel(naam: string, lo = 0, hi = Infinity): number {
		const al = this.#nummers.get(naam);
		if (al === undefined) {
			this.#nummers.set(naam, this.cellen.length);
			return this.cellen.push({ naam, lo, hi }) - 1;
		}
		const cel = this.cellen[al]!;
		cel.lo = Math.max(cel.lo, lo);
		cel.hi = Math.min(cel.hi, hi);
		return al;
	}

	nummerVan(naam: string): number | undefined {
		return this.#nummers.get(naam);
	}

	/** Adds `lo <= Σ coefficient·cel <= hi`; null is no bound. Throws RangeError for numbers that cannot be held exactly. */
	zeg(termen: Iterable<Term>, lo: Exact | null, hi: Exact | null, herkomst: Herkomst = ZONDER_PLEK): Uitspraak {
		const { cellen, co, factor } = schaal(termen);
		const maal = (grens: Exact, rond: typeof vloer): number => {
			const { teller, noemer } = breuk(grens);
			return veilig(rond(teller * factor.teller, noemer * factor.noemer));
		};
		const uitspraak: Uitspraak = { cellen, co, lo: lo === null ? -Infinity : maal(lo, plafond), hi: hi === null ? Infinity : maal(hi, vloer), herkomst };
		this.uitspraken.push(uitspraak);
		return uitspraak;
	}

	/** A published number: this cell is exactly `waarde`. */
	toon(cel: number, waarde: Exact, herkomst?: Herkomst): Uitspraak {
		return this.zeg([[cel, 1]], waarde, waarde, herkomst);
	}

	/** `totaal` is the sum of `delen`. */
	telOp(totaal: number, delen: Iterable<number>, herkomst?: Herkomst): Uitspraak {
		return this.zeg([[totaal, 1], ...[...delen].map((deel): Term => [deel, -1])], 0, 0, herkomst);
	}
}

/** A target over whole coefficients; throws RangeError for fractions. */
export function doel(naam: string, termen: Iterable<readonly [cel: number, coefficient: number]>): Doel {
	const lijst = [...termen];
	if (lijst.some(([, co]) => !Number.isSafeInteger(co))) throw new RangeError(`a target has whole coefficients: ${naam}`);
	return { naam, cellen: Int32Array.from(lijst, ([cel]) => cel), co: Float64Array.from(lijst, ([, co]) => co) };
}
