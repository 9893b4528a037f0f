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

/** The same for what is nearly always said: whole numbers, each cell once. Undefined for anything else. */
function alsGeheel(termen: readonly Term[]): Pick<Uitspraak, 'cellen' | 'co'> | undefined {
	if (termen.length > 8 && new Set(termen.map(([cel]) => cel)).size < termen.length) return undefined;
	const cellen = new Int32Array(termen.length);
	const co = new Float64Array(termen.length);
	for (let i = 0; i < termen.length; i++) {
		const [cel, getal] = termen[i]!;
		if (getal !== 1 && getal !== -1) return undefined;
		if (termen.length <= 8) for (let k = 0; k < i; k++) if (cellen[k] === cel) return undefined;
		cellen[i] = cel;
		co[i] = getal;
	}
	return termen.length ? { cellen, co } : undefined;
}

const isHeel = (grens: Exact | null): grens is number | null => grens === null || (typeof grens === 'number' && Number.isSafeInteger(grens));

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

	/** The same cells under the same numbers, with the same statements; what is added to it stays out of this one. */
	kopie(): Stelsel {
		const uit = new Stelsel();
		for (const { naam, lo, hi } of this.cellen) uit.cel(naam, lo, hi);
		for (const uitspraak of this.uitspraken) uit.uitspraken.push(uitspraak);
		return uit;
	}

	nummerVan(naam: string): number | undefined {
		return this.#nummers.get(naam);
	}

	/** Adds `lo <= Σ coefficient·cel <= hi`; null is no bound. Throws RangeError for numbers that cannot be held exactly. */
	zeg(termen: Iterable<Term>, lo: Exact | null, hi: Exact | null, herkomst: Herkomst | (() => Herkomst) = ZONDER_PLEK): Uitspraak {
		const lijst = Array.isArray(termen) ? (termen as Term[]) : [...termen];
		const geheel = isHeel(lo) && isHeel(hi) ? alsGeheel(lijst) : undefined;
		if (geheel) return this.#leg(geheel, (lo as number | null) ?? -Infinity, (hi as number | null) ?? Infinity, herkomst);
		const { cellen, co, factor } = schaal(lijst);
		const maal = (grens: Exact, rond: typeof vloer): number => {
			const { teller, noemer } = breuk(grens);
			return veilig(rond(teller * factor.teller, noemer * factor.noemer));
		};
		return this.#leg({ cellen, co }, lo === null ? -Infinity : maal(lo, plafond), hi === null ? Infinity : maal(hi, vloer), herkomst);
	}

	/** Where it came from is worked out when someone asks: of a hundred thousand statements a few are ever told of. */
	#leg({ cellen, co }: Pick<Uitspraak, 'cellen' | 'co'>, lo: number, hi: number, herkomst: Herkomst | (() => Herkomst)): Uitspraak {
		const uitspraak: Uitspraak = typeof herkomst === 'function' ? { cellen, co, lo, hi, get herkomst() { return herkomst(); } } : { cellen, co, lo, hi, herkomst };
		this.uitspraken.push(uitspraak);
		return uitspraak;
	}

	/** A published number: this cell is exactly `waarde`. */
	toon(cel: number, waarde: Exact, herkomst?: Herkomst): Uitspraak {
		return this.zeg([[cel, 1]], waarde, waarde, herkomst);
	}

	/** `totaal` is the sum of `delen`. */
	telOp(totaal: number, delen: Iterable<number>, herkomst?: Herkomst | (() => Herkomst)): Uitspraak {
		return this.zeg([[totaal, 1], ...[...delen].map((deel): Term => [deel, -1])], 0, 0, herkomst);
	}
}

/** A target over whole coefficients; throws RangeError for fractions. */
export function doel(naam: string, termen: Iterable<readonly [cel: number, coefficient: number]>): Doel {
	const lijst = [...termen];
	if (lijst.some(([, co]) => !Number.isSafeInteger(co))) throw new RangeError(`a target has whole coefficients: ${naam}`);
	return { naam, cellen: Int32Array.from(lijst, ([cel]) => cel), co: Float64Array.from(lijst, ([, co]) => co) };
}
