// Rows that stand by name, by code, in time or by class tell nothing of what they count. Any other order may be that of the counts themselves.
import { PERIODE_PATROON, vergelijkPeriode } from '../../domain/periode.ts';
import type { TekstKolom } from '../../domain/tabel.ts';
import { isTotaal } from './rooster.ts';

/** Below 0 when `a` stands before `b`; NaN when this order does not know one of the two. */
export type Vergelijking = (a: string, b: string) => number;

/** A column of words that rows can be ordered by, with the orders a reader would take for no order of size. */
export interface Rijas extends Pick<TekstKolom, 'codes' | 'woorden'> {
	ordes: Iterable<Vergelijking>;
}

/** The row order of a table: the axes it must follow, and columns that may explain it too, such as the group a row is in. */
export interface Rijorde {
	assen: ReadonlyMap<string, Rijas>;
	erbij: readonly Rijas[];
	/** Rows of one number are parts of one line; only those are held against each other. */
	onder: ArrayLike<number> | undefined;
}

const opTeken: Vergelijking = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const nl = new Intl.Collator('nl', { numeric: true, ignorePunctuation: true });

const DAGEN: [RegExp, number][] = [[/dag/i, 1], [/we(?:ek|ken)/i, 7], [/maand|mnd/i, 30], [/kwarta/i, 91], [/jaar|jaren/i, 365]];

/** The least of a class: „3 tot 6 maanden” begins at 3 months, „tot 3 maanden” just below it, „1 jaar of langer” at a year. */
function beginVan(klasse: string): number {
	const getal = /\d+(?:[.,]\d+)?/.exec(klasse);
	if (!getal) return Number.NaN;
	const eenheid = DAGEN.map(([woord, dagen]) => ({ plek: klasse.slice(getal.index).search(woord), dagen })).filter(({ plek }) => plek >= 0).sort((a, b) => a.plek - b.plek)[0];
	const onder = /^\s*(?:tot|korter|minder|jonger|onder|hoogstens|<)/i.test(klasse) ? -0.5 : /^\s*(?:meer|langer|ouder|boven|>)/i.test(klasse) ? 0.5 : 0;
	return (Number(getal[0].replace(',', '.')) + onder / 1000) * (eenheid?.dagen ?? 1);
}

/** What is left over stands at the end of a list, or before it, whatever the order of the rest. */
const REST = /^(?:onbekend|niet[ -]bekend|overig|ander[es]|geen|rest|elders|buiten|weet)/i;

const inLijst = (lijst: readonly string[]): Vergelijking => {
	const plek = new Map(lijst.map((woord, i) => [woord, i]));
	return (a, b) => (plek.get(a) ?? Number.NaN) - (plek.get(b) ?? Number.NaN);
};

const andersom = (orde: Vergelijking): Vergelijking => (a, b) => orde(b, a);

export interface Ordewoorden {
	soort: 'periode' | 'gebied' | 'overig';
	/** What a reader sees in the place of a word; more than one name may be known. */
	namen?: readonly ((woord: string) => string | undefined)[];
	/** Orders that were declared, beside the figures. */
	lijsten?: readonly (readonly string[])[];
	/** Stands before or behind all others: a region, the gemeente that serves the others. */
	apart?: (woord: string) => boolean;
}

/** What is asked for more than once and mostly ends at the first: kept as it is made. */
class Onthouden<T> implements Iterable<T> {
	readonly #bron: Iterator<T>;
	readonly #al: T[] = [];

	constructor(bron: Iterator<T>) {
		this.#bron = bron;
	}

	*[Symbol.iterator](): Generator<T> {
		for (let i = 0; ; i++) {
			if (i === this.#al.length) {
				const volgende = this.#bron.next();
				if (volgende.done) return;
				this.#al.push(volgende.value);
			}
			yield this.#al[i]!;
		}
	}
}

export const isRest = (woord: string): boolean => REST.test(woord);

function* maakOrdes(woorden: readonly string[], { soort, namen = [], lijsten = [], apart = () => false }: Ordewoorden): Generator<Vergelijking> {
	if (soort === 'periode' && woorden.every((woord) => PERIODE_PATROON.test(woord))) {
		yield vergelijkPeriode;
		yield andersom(vergelijkPeriode);
		return;
	}
	const opBegin: Vergelijking = (a, b) => beginVan(a) - beginVan(b);
	const gewoon = [opTeken, nl.compare, ...namen.map((naam): Vergelijking => (a, b) => nl.compare(naam(a) ?? a, naam(b) ?? b)), opBegin, andersom(opBegin), ...lijsten.map(inLijst)];
	yield* gewoon;
	for (const los of [(woord: string): boolean => isRest(woord) || namen.some((naam) => isRest(naam(woord) ?? '')), apart]) {
		const lossen = new Set(woorden.filter((woord) => los(woord) || isTotaal(woord)));
		if (!lossen.size) continue;
		for (const kant of [1, -1]) for (const orde of gewoon) yield (a, b) => {
			const [hier, daar] = [lossen.has(a), lossen.has(b)];
			return hier !== daar ? kant * (Number(hier) - Number(daar)) : hier ? 0 : orde(a, b);
		};
	}
}

/** The orders in which a reader would take these words for sorted by something else than size, the most likely first. */
export const ordesVan = (woorden: readonly string[], over: Ordewoorden): Iterable<Vergelijking> => new Onthouden(maakOrdes(woorden, over));

/** Whether the words stand in this order within every run of rows that `grens` marks the beginnings of. */
function volgt(rijen: ArrayLike<number>, { codes, woorden }: Rijas, orde: Vergelijking, grens: Uint8Array): boolean {
	for (let i = 1; i < rijen.length; i++) {
		const [vorige, deze] = [codes[rijen[i - 1]!]!, codes[rijen[i]!]!];
		if (grens[i] || vorige === deze) continue;
		if (!(orde(woorden[vorige]!, woorden[deze]!) <= 0)) return false;
	}
	return true;
}

function volgtEen(rijen: ArrayLike<number>, as: Rijas, grens: Uint8Array): boolean {
	for (const orde of as.ordes) if (volgt(rijen, as, orde, grens)) return true;
	return false;
}

/**
 * Whether rows are sorted by columns of words: by one of them, within it by another, and so on until all axes are used. It does not
 * matter which column that can be next is taken first: what is in order within large groups is so within smaller ones.
 */
export function staatOpNaam(rijen: ArrayLike<number>, assen: readonly Rijas[], erbij: readonly Rijas[] = []): boolean {
	const grens = new Uint8Array(rijen.length);
	const nodig = new Set(assen);
	const over = new Set([...assen, ...erbij]);
	for (let verder = true; verder && nodig.size; ) {
		verder = false;
		for (const as of over) {
			if (!volgtEen(rijen, as, grens)) continue;
			for (let i = 1; i < rijen.length; i++) if (as.codes[rijen[i - 1]!] !== as.codes[rijen[i]!]) grens[i] = 1;
			over.delete(as);
			nodig.delete(as);
			verder = true;
		}
	}
	return nodig.size === 0;
}

/** Rows that are held against each other: all, or the parts of each line by themselves. */
function* groepenVan(rijen: ArrayLike<number>, onder: ArrayLike<number> | undefined): Generator<ArrayLike<number>> {
	if (!onder) yield rijen;
	else yield* Map.groupBy(Array.from(rijen), (rij) => onder[rij]!).values();
}

/** Whether rows stand in an order that tells nothing of what they count. */
export function ordeIsBekend(rijen: ArrayLike<number>, { assen, erbij, onder }: Rijorde): boolean {
	for (const groep of groepenVan(rijen, onder)) if (!staatOpNaam(groep, [...assen.values()], erbij)) return false;
	return true;
}
