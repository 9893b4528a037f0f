// The attacker at work on a whole system: one questioning for all targets, block by block.
import { verdeel, type Voorwerk } from './blokken.ts';
import { Blokonderzoek } from './blokonderzoek.ts';
import { isGetuige, waardeVan } from './getuige.ts';
import { laadOplosser, Onbeslist, type Oplosser } from './oplosser.ts';
import type { Doel, Stelsel } from './stelsel.ts';

/** What the published numbers allow for one target. */
export interface Bereik {
	lo: number;
	/** Infinity without end. */
	hi: number;
}

/** How a judgement came about: every value shown by a checked table, or not. */
export interface Oordeel {
	veilig: boolean;
	/** Values of `nodig` for which no table was found. */
	ontbreekt: number[];
	/** The solver came to no answer for at least one value: not proven, so not safe. */
	onbeslist: boolean;
}

export interface Keuze {
	/** Time for a single run of the solver. */
	seconden?: number;
	/** A whole table to try first, cell by cell. */
	poging?: ArrayLike<number>;
}

/**
 * Opens with `await Onderzoek.open(…)`, closes with `sluit()`. The solver is only loaded when something is unknown.
 * With `tegenspraak` set there is no table at all that agrees, and nothing can be asked.
 */
export class Onderzoek {
	/** Why no table agrees; undefined when one does. `uitspraak` is an index into the statements, when one is to blame. */
	readonly tegenspraak: { uitspraak?: number; blok?: number } | undefined;
	readonly voorwerk: Voorwerk;
	readonly #tafel: Float64Array;
	readonly #blokken: Blokonderzoek[];

	private constructor(voorwerk: Voorwerk, tafel: Float64Array, blokken: Blokonderzoek[], tegenspraak: Onderzoek['tegenspraak']) {
		this.voorwerk = voorwerk;
		this.#tafel = tafel;
		this.#blokken = blokken;
		this.tegenspraak = tegenspraak;
	}

	/** Throws Onbeslist when not even one table that agrees is found within the time. */
	static async open(stelsel: Stelsel, doelen: readonly Doel[], { seconden = 20, poging }: Keuze = {}): Promise<Onderzoek> {
		const voorwerk = verdeel(stelsel, doelen);
		const { grenzen, blokken, blokVan, plekVan } = voorwerk;
		const tafel = Float64Array.from(grenzen.onder);
		if (grenzen.strijdig !== undefined) return new Onderzoek(voorwerk, tafel, [], { uitspraak: grenzen.strijdig });
		const nodig = blokken.some(({ rijen }) => rijen.length) || doelen.some(({ cellen }) => cellen.length > 1);
		const oplosser: Oplosser | undefined = nodig ? await laadOplosser() : undefined;
		const geef = (): Oplosser => oplosser!;
		const bezig = blokken.map((blok) => new Blokonderzoek(blok, plekVan, stelsel.cellen, tafel, geef, seconden));
		for (const doel of doelen) {
			const blok = blokvan(doel, blokVan);
			if (blok >= 0) bezig[blok]!.volg(doel);
		}
		const onderzoek = (tegenspraak: Onderzoek['tegenspraak']): Onderzoek => new Onderzoek(voorwerk, tafel, bezig, tegenspraak);
		try {
			for (const [b, blok] of bezig.entries()) if (!blok.zoekBasis(poging)) return onderzoek({ blok: b });
		} catch (fout) {
			for (const blok of bezig) blok.weg();
			throw fout;
		}
		if (!isGetuige(stelsel, tafel)) throw new Onbeslist('the blocks do not make one table');
		return onderzoek(undefined);
	}

	/** One table that agrees with everything published, cell by cell. */
	get tafel(): Float64Array {
		return this.#tafel;
	}

	/** Collects tables that show `doelen` at `drempelVan` or higher, many targets at a time; nothing is decided by it. */
	verken(drempelVan: (doel: Doel) => number): void {
		for (const blok of this.#blokken) blok.verken((doel) => blok.gezien(doel).hi < drempelVan(doel));
	}

	/** Collects tables that show `doelen` at these values, many targets at a time; nothing is decided by it. */
	spreid(waardenVan: (doel: Doel) => readonly number[]): void {
		for (const blok of this.#blokken) blok.spreid(waardenVan);
	}

	/** Lowest and highest whole value. Throws Onbeslist. */
	bereik(doel: Doel): Bereik {
		return this.#bij(doel, (blok) => ({ lo: blok.uiterste(doel, 1), hi: blok.uiterste(doel, -1) }), (waarde) => ({ lo: waarde, hi: waarde }));
	}

	/** Whether a checked table shows this value. Throws Onbeslist. */
	kanZijn(doel: Doel, waarde: number): boolean {
		return this.#bij(doel, (blok) => blok.kanZijn(doel, waarde), (bekend) => bekend === waarde);
	}

	/** Whether a checked table shows `waarde` or more. Throws Onbeslist. */
	kanMinstens(doel: Doel, waarde: number): boolean {
		return this.#bij(doel, (blok) => blok.kanMinstens(doel, waarde), (bekend) => bekend >= waarde);
	}

	/** Whether a checked table shows `waarde` or less. Throws Onbeslist. */
	kanHoogstens(doel: Doel, waarde: number): boolean {
		return this.#bij(doel, (blok) => blok.kanHoogstens(doel, waarde), (bekend) => bekend <= waarde);
	}

	/** Statements (by index) that the highest value of an unknown target leans on, without those that only fix known cells. */
	steunTop(doel: Doel): number[] {
		const blok = blokvan(doel, this.voorwerk.blokVan);
		return blok < 0 ? [] : this.#blokken[blok]!.steunTop(doel).map((r) => this.voorwerk.blokken[blok]!.bron[r]!);
	}

	/** Whether two checked tables differ in it. Throws Onbeslist. */
	isOpen(doel: Doel): boolean {
		return this.#bij(doel, (blok) => {
			const gezien = blok.gezien(doel);
			return gezien.lo < gezien.hi || blok.kanMinstens(doel, gezien.hi + 1) || blok.kanHoogstens(doel, gezien.lo - 1);
		}, () => false);
	}

	/** Rule R2 and its kin: each value of `nodig` shown by a checked table. */
	beoordeel(doel: Doel, nodig: readonly number[]): Oordeel {
		const ontbreekt: number[] = [];
		let onbeslist = false;
		// The ends first: what lies between them is then mostly near.
		for (const waarde of [nodig.at(-1), ...nodig.slice(0, -1)].filter((een) => een !== undefined)) {
			try {
				if (!this.kanZijn(doel, waarde)) ontbreekt.push(waarde);
			} catch (fout) {
				if (!(fout instanceof Onbeslist)) throw fout;
				onbeslist = true;
				ontbreekt.push(waarde);
			}
		}
		return { veilig: ontbreekt.length === 0, ontbreekt: ontbreekt.sort((a, b) => a - b), onbeslist };
	}

	/** Gives the solver's memory back. */
	sluit(): void {
		for (const blok of this.#blokken) blok.weg();
	}

	#bij<T>(doel: Doel, open: (blok: Blokonderzoek) => T, bekend: (waarde: number) => T): T {
		if (this.tegenspraak) throw new Error('no table agrees: there is nothing to ask');
		const blok = blokvan(doel, this.voorwerk.blokVan);
		return blok < 0 ? bekend(waardeVan(doel, this.#tafel)) : open(this.#blokken[blok]!);
	}
}

const blokvan = ({ cellen }: Doel, blokVan: Int32Array): number => {
	for (const cel of cellen) if (blokVan[cel]! >= 0) return blokVan[cel]!;
	return -1;
};
