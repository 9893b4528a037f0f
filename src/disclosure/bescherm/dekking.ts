// The book of proofs: for each small count, which of the values 1..T another table gives it.
// A deviation that is found once is a direction: the truth can be moved along it any whole number of times, forth and back, as long as no count
// drops below zero and what everybody knows still holds. So one answer of the solver proves many values, of many cells.
import { ruimteVan, type Afwijking, type Raakvlak } from './afwijking.ts';
import { waardeVan, type Tabellen } from './tabellen.ts';

export interface Bewijs {
	/** The cell, and the value it takes in the other table. */
	cel: number;
	waarde: number;
	afwijking: Afwijking;
}

interface Richting {
	/** The smallest step along it. */
	stap: Afwijking;
	/** Cells that move, each by how much in one step. */
	verschillen: ReadonlyMap<number, number>;
	/** Least and largest number of steps that leave a possible table; 0 lies between. */
	van: number;
	tot: number;
	/** How many of the cells that move may not. */
	dicht: number;
}

interface Plek {
	richting: Richting;
	stappen: number;
}

const deler = (a: number, b: number): number => (b === 0 ? Math.abs(a) : deler(b, a % b));

export class Dekking {
	private readonly waarden: number[];
	private readonly boek = new Map<number, (Plek | undefined)[]>();
	private readonly perCel = new Map<number, Richting[]>();
	private readonly bekend = new Set<string>();
	private readonly raakvlak: Raakvlak;
	private readonly tabellen: Tabellen;
	private readonly drempel: number;

	constructor(tabellen: Tabellen, raakvlak: Raakvlak, doelen: number[], drempel: number) {
		this.tabellen = tabellen;
		this.raakvlak = raakvlak;
		this.waarden = tabellen.cellen.map(({ delen }) => waardeVan(delen, tabellen.waar));
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

	/** How far the truth can go along a direction: exact, in whole steps. */
	private grenzen(stap: Afwijking): { van: number; tot: number } {
		let [van, tot] = [-Infinity, Infinity];
		const ruimte = (per: number, lo: number, hi: number): void => {
			if (per === 0) return;
			const [a, b] = per > 0 ? [lo / per, hi / per] : [hi / per, lo / per];
			van = Math.max(van, Math.ceil(a));
			tot = Math.min(tot, Math.floor(b));
		};
		const verbanden = new Set<number>();
		for (const [deel, per] of stap) {
			ruimte(per, -this.tabellen.waar[deel]!, Infinity);
			for (const verband of this.raakvlak.verbandPerDeel[deel]!) verbanden.add(verband);
		}
		for (const nummer of verbanden) {
			const verband = this.tabellen.verbanden[nummer]!;
			const { lo, hi } = ruimteVan(this.tabellen, verband);
			let per = 0;
			verband.delen.forEach((deel, i) => (per += verband.factoren[i]! * (stap.get(deel) ?? 0)));
			ruimte(per, lo, hi);
		}
		return { van, tot };
	}

	/** Takes every proof that one deviation gives, for whatever cell. It touches only cells that may move. */
	leer(afwijking: Afwijking): void {
		const grootste = [...afwijking.values()].reduce(deler, 0);
		const stap = new Map([...afwijking].map(([deel, getal]) => [deel, getal / grootste]));
		const sleutel = [...stap].sort(([a], [b]) => a - b).join(';');
		if (this.bekend.has(sleutel)) return;
		this.bekend.add(sleutel);
		const richting: Richting = { stap, verschillen: this.raakvlak.geraakt(stap), ...this.grenzen(stap), dicht: 0 };
		for (const cel of richting.verschillen.keys()) {
			const lijst = this.perCel.get(cel);
			if (lijst) lijst.push(richting);
			else this.perCel.set(cel, [richting]);
			this.schrijf(cel, richting);
		}
	}

	/** Fills what is open of a cell with what a direction gives it. */
	private schrijf(cel: number, richting: Richting): void {
		const eigen = this.boek.get(cel);
		if (!eigen) return;
		const per = richting.verschillen.get(cel)!;
		for (let waarde = 1; waarde <= this.drempel; waarde++) {
			if (eigen[waarde] || waarde === this.waarden[cel]) continue;
			const stappen = (waarde - this.waarden[cel]!) / per;
			if (Number.isInteger(stappen) && stappen >= richting.van && stappen <= richting.tot) eigen[waarde] = { richting, stappen };
		}
	}

	/** From now on a cell may not move: gives the values that lose their proof and find no other among what is known, the ends first. */
	sluit(cel: number): { cel: number; waarde: number }[] {
		const geraakt = new Set<number>();
		for (const richting of this.perCel.get(cel) ?? []) {
			richting.dicht++;
			for (const doel of richting.verschillen.keys()) if (this.boek.has(doel)) geraakt.add(doel);
		}
		const weg: { cel: number; waarde: number }[] = [];
		for (const doel of geraakt) {
			const eigen = this.boek.get(doel)!;
			const kwijt = eigen.flatMap((plek, waarde) => (plek && plek.richting.dicht > 0 ? [waarde] : []));
			if (!kwijt.length) continue;
			for (const waarde of kwijt) eigen[waarde] = undefined;
			for (const richting of this.perCel.get(doel)!) if (richting.dicht === 0) this.schrijf(doel, richting);
			for (const waarde of kwijt) if (!eigen[waarde]) weg.push({ cel: doel, waarde });
		}
		const rang = (waarde: number): number => (waarde === this.drempel ? 0 : waarde === 1 ? 1 : 2);
		return weg.sort((a, b) => rang(a.waarde) - rang(b.waarde));
	}

	/** The cell may move after all: what was proven with it is proven again. */
	heropen(cel: number): void {
		for (const richting of this.perCel.get(cel) ?? []) {
			richting.dicht--;
			if (richting.dicht === 0) for (const doel of richting.verschillen.keys()) this.schrijf(doel, richting);
		}
	}

	alle(): Bewijs[] {
		return [...this.boek].flatMap(([cel, lijst]) => lijst.flatMap((plek, waarde) => (plek ? [{ cel, waarde, afwijking: new Map([...plek.richting.stap].map(([deel, getal]) => [deel, getal * plek.stappen])) }] : [])));
	}
}
