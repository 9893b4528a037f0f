// The book of proofs: for each small count, which of the values 1..T another table gives it.
import type { Afwijking, Raakvlak } from './afwijking.ts';

export interface Bewijs {
	/** The cell, and the value it takes in the other table. */
	cel: number;
	waarde: number;
	afwijking: Afwijking;
}

export class Dekking {
	private readonly waarden: number[];
	private readonly boek = new Map<number, (Afwijking | undefined)[]>();
	private readonly raakvlak: Raakvlak;
	private readonly drempel: number;

	constructor(raakvlak: Raakvlak, doelen: number[], waarden: number[], drempel: number) {
		this.raakvlak = raakvlak;
		this.waarden = waarden;
		this.drempel = drempel;
		for (const doel of doelen) this.boek.set(doel, []);
	}

	/** The truth itself proves that its own value is possible. */
	heeft(doel: number, waarde: number): boolean {
		return this.waarden[doel] === waarde || this.boek.get(doel)![waarde] !== undefined;
	}

	/** Values still without a proof: the ends first, they carry the others. */
	open(doel: number): number[] {
		return [this.drempel, 1, ...Array.from({ length: Math.max(0, this.drempel - 2) }, (_, i) => i + 2)].filter((waarde) => !this.heeft(doel, waarde));
	}

	/** Takes every proof that one deviation gives, for whatever cell. */
	leer(afwijking: Afwijking): void {
		for (const [cel, verschil] of this.raakvlak.geraakt(afwijking)) {
			const eigen = this.boek.get(cel);
			const waarde = this.waarden[cel]! + verschil;
			if (eigen && waarde >= 1 && waarde <= this.drempel) eigen[waarde] ??= afwijking;
		}
	}

	/** A part of a known deviation, where it divides: half of +8 is +4. */
	deel(doel: number, waarde: number): Afwijking | undefined {
		const stap = waarde - this.waarden[doel]!;
		const einde = stap > 0 ? this.drempel : 1;
		const heel = this.boek.get(doel)![einde];
		const verschil = einde - this.waarden[doel]!;
		if (!heel || verschil === 0) return undefined;
		const uit = new Map<number, number>();
		for (const [i, getal] of heel) {
			const stuk = (getal * stap) / verschil;
			if (!Number.isInteger(stuk)) return undefined;
			uit.set(i, stuk);
		}
		return uit;
	}

	/** Takes out the proofs in which a cell moves, the ends first; gives them back. */
	neemUit(cel: number): Bewijs[] {
		const weg: Bewijs[] = [];
		const kent = new Map<Afwijking, boolean>();
		for (const [doel, lijst] of this.boek) {
			lijst.forEach((afwijking, waarde) => {
				if (!afwijking) return;
				let raakt = kent.get(afwijking);
				if (raakt === undefined) kent.set(afwijking, (raakt = this.raakvlak.verschilVan(cel, afwijking) !== 0));
				if (!raakt) return;
				weg.push({ cel: doel, waarde, afwijking });
				lijst[waarde] = undefined;
			});
		}
		const rang = (waarde: number): number => (waarde === this.drempel ? 0 : waarde === 1 ? 1 : 2);
		return weg.sort((a, b) => rang(a.waarde) - rang(b.waarde));
	}

	zetTerug({ cel, waarde, afwijking }: Bewijs): void {
		this.boek.get(cel)![waarde] = afwijking;
	}

	alle(): Bewijs[] {
		return [...this.boek].flatMap(([cel, lijst]) => lijst.flatMap((afwijking, waarde) => (afwijking ? [{ cel, waarde, afwijking }] : [])));
	}
}
