// One table that shows many targets at once: all are driven towards a value they were not seen at, and held there.
// Where the answer has fractions, one after another is held at a whole number nearby. A suggestion, as all the solver says: whoever asks checks.
import { Onbeslist, type LineairModel, type Uitkomst } from './oplosser.ts';

export interface Mikpunt {
	/** Columns that it is the sum of. */
	kolommen: readonly number[];
	/** Its value in the table at hand. */
	nu: number;
	/** Values that no table has shown yet, of those that are wanted. */
	open(): number[];
	/** Holds it between two values. */
	klem(lo: number, hi: number): void;
	/** Gives it back the room it had. */
	los(): void;
}

/** The program, and the room of each column. Costs are 0 and come back to 0. */
export interface Speelveld {
	model: LineairModel;
	onder: ArrayLike<number>;
	boven: ArrayLike<number>;
}

/** So few open values are asked for one by one. */
const REST = 8;
/** A table must show this part of what is open; three that show less, and it is over. */
const WINST = 0.03;
/** So many fractions are held at most. */
const VAST = 60;

/** Numbers from 0 to 1 that look like chance and are always the same. */
export function vastLot(zaad: number): () => number {
	let stand = zaad >>> 0;
	return () => {
		stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
		return stand / 2 ** 32;
	};
}

/** Calls `neem` with each whole table that is found, until too few values are open or tables show too little. */
export function spreid(veld: Speelveld, mikpunten: readonly Mikpunt[], lot: () => number, neem: (waarden: Float64Array) => void): void {
	const tel = (): number => mikpunten.reduce((som, mikpunt) => som + mikpunt.open().length, 0);
	let over = tel();
	for (let mager = 0; over > REST && mager < 3; ) {
		const waarden = eenTafel(veld, mikpunten, lot);
		if (waarden) neem(waarden);
		const nu = tel();
		mager = over - nu < WINST * over ? mager + 1 : 0;
		over = nu;
	}
}

function eenTafel(veld: Speelveld, mikpunten: readonly Mikpunt[], lot: () => number): Float64Array | undefined {
	const { model } = veld;
	const kosten = new Map<number, number>();
	const geklemd: Mikpunt[] = [];
	for (const mikpunt of mikpunten) {
		const open = mikpunt.open();
		if (!open.length) continue;
		const waarde = open[Math.floor(open.length * lot())]!;
		const kant = waarde > mikpunt.nu ? 1 : -1;
		mikpunt.klem(kant > 0 ? -Infinity : waarde, kant > 0 ? waarde : Infinity);
		geklemd.push(mikpunt);
		const gewicht = 1 + lot();
		for (const kolom of mikpunt.kolommen) kosten.set(kolom, (kosten.get(kolom) ?? 0) - kant * gewicht);
	}
	for (const [kolom, prijs] of kosten) model.zetKosten(kolom, prijs);
	try {
		return zoekHeel(veld, () => model.los());
	} finally {
		for (const kolom of kosten.keys()) model.zetKosten(kolom, 0);
		for (const mikpunt of geklemd) mikpunt.los();
	}
}

/**
 * An answer in whole numbers: while there are fractions, the last of them is held at the whole number below, or else above. Not the best such
 * answer, and not always one. `begin` is the answer to start from; columns that were held get back the room of `veld`.
 */
export function zoekHeel({ model, onder, boven }: Speelveld, begin: () => Uitkomst): Float64Array | undefined {
	const vast: number[] = [];
	const houd = (kolom: number, waarde: number): Uitkomst => {
		model.zetGrenzen(kolom, waarde, waarde);
		return model.los(true);
	};
	try {
		for (let uit = begin(); uit.soort === 'best'; ) {
			const { waarden } = uit;
			const kolom = waarden.findLastIndex((waarde) => Math.abs(waarde - Math.round(waarde)) > 1e-6);
			if (kolom < 0) return waarden;
			if (vast.push(kolom) > VAST) return undefined;
			const laag = Math.floor(waarden[kolom]!);
			uit = houd(kolom, laag);
			if (uit.soort !== 'best') uit = houd(kolom, laag + 1);
		}
		return undefined;
	} catch (fout) {
		if (fout instanceof Onbeslist) return undefined;
		throw fout;
	} finally {
		for (const kolom of vast) model.zetGrenzen(kolom, onder[kolom]!, boven[kolom]!);
	}
}
