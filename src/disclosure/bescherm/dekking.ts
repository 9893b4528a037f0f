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

/** A value of a cell that lost its proof, and the direction that was the proof. */
export interface Kwijt extends Plek {
	cel: number;
	waarde: number;
}

interface Plek {
	richting: Richting;
	stappen: number;
}

/** So many known directions at most are piled on each other. */
const HOOP = 40;
/** Of a cell that closes so many directions are used to go around it. */
const OMWEGEN = 3;

const deler = (a: number, b: number): number => (b === 0 ? Math.abs(a) : deler(b, a % b));

/** A deviation without the factor that all its steps have in common, and that factor. */
function kleinste(afwijking: Afwijking): { afwijking: Afwijking; deler: number } {
	const grootste = [...afwijking.values()].reduce(deler, 0);
	return { deler: grootste, afwijking: grootste === 1 ? afwijking : new Map([...afwijking].map(([deel, getal]) => [deel, getal / grootste])) };
}

/** How many steps of `per` make this difference; undefined when none do. */
function stappenNaar(verschil: number, per: number, { van, tot }: Pick<Richting, 'van' | 'tot'>): number | undefined {
	const stappen = verschil / per;
	return Number.isInteger(stappen) && stappen >= van && stappen <= tot ? stappen : undefined;
}

/** `a` times `keer` plus `b` times `maal`, without what cancels. */
function samen(a: Afwijking, keer: number, b: Afwijking, maal: number): Afwijking {
	const uit = new Map([...a].map(([deel, getal]) => [deel, getal * keer]));
	for (const [deel, getal] of b) {
		const som = (uit.get(deel) ?? 0) + getal * maal;
		if (som === 0) uit.delete(deel);
		else uit.set(deel, som);
	}
	return uit;
}

const maalGenomen = (stap: Afwijking, stappen: number): Afwijking => stappen === 1 ? stap : new Map([...stap].map(([deel, getal]) => [deel, getal * stappen]));

export class Dekking {
	private readonly waarden: number[];
	private readonly boek = new Map<number, (Plek | undefined)[]>();
	private readonly perCel = new Map<number, Richting[]>();
	private readonly bekend = new Set<string>();
	/** Cells that may not move any more. */
	private readonly gesloten = new Set<number>();
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

	/** The proof of a value, as a deviation; undefined when there is none, or it needs none. */
	bewijs(doel: number, waarde: number): Afwijking | undefined {
		const plek = this.boek.get(doel)?.[waarde];
		return plek && maalGenomen(plek.richting.stap, plek.stappen);
	}

	/** How far the truth, or the truth with `vooraf`, can go along a direction: exact, in whole steps. */
	private grenzen(stap: Afwijking, vooraf?: Afwijking): { van: number; tot: number } {
		let [van, tot] = [-Infinity, Infinity];
		const ruimte = (per: number, lo: number, hi: number): void => {
			if (per === 0) return;
			const [a, b] = per > 0 ? [lo / per, hi / per] : [hi / per, lo / per];
			van = Math.max(van, Math.ceil(a));
			tot = Math.min(tot, Math.floor(b));
		};
		const verbanden = new Set<number>();
		for (const [deel, per] of stap) {
			ruimte(per, -this.tabellen.waar[deel]! - (vooraf?.get(deel) ?? 0), Infinity);
			for (const verband of this.raakvlak.verbandPerDeel[deel]!) verbanden.add(verband);
		}
		for (const nummer of verbanden) {
			const verband = this.tabellen.verbanden[nummer]!;
			const { lo, hi } = ruimteVan(this.tabellen, verband);
			let [per, al] = [0, 0];
			verband.delen.forEach((deel, i) => {
				per += verband.factoren[i]! * (stap.get(deel) ?? 0);
				al += verband.factoren[i]! * (vooraf?.get(deel) ?? 0);
			});
			ruimte(per, lo - al, hi - al);
		}
		return { van, tot };
	}

	/** Takes every proof that one deviation gives, for whatever cell. It touches only cells that may move. */
	leer(afwijking: Afwijking): void {
		if (!afwijking.size) return;
		const { afwijking: stap } = kleinste(afwijking);
		const sleutel = [...stap].sort(([a], [b]) => a - b).join(';');
		if (this.bekend.has(sleutel)) return;
		this.bekend.add(sleutel);
		const richting: Richting = { stap, verschillen: this.raakvlak.geraakt(stap), ...this.grenzen(stap), dicht: 0 };
		for (const cel of richting.verschillen.keys()) if (this.gesloten.has(cel)) richting.dicht++;
		for (const cel of richting.verschillen.keys()) {
			const lijst = this.perCel.get(cel);
			if (lijst) lijst.push(richting);
			else this.perCel.set(cel, [richting]);
			if (richting.dicht === 0) this.schrijf(cel, richting);
		}
	}

	/** Fills what is open of a cell with what a direction gives it. */
	private schrijf(cel: number, richting: Richting): void {
		const eigen = this.boek.get(cel);
		if (!eigen) return;
		const per = richting.verschillen.get(cel)!;
		for (let waarde = 1; waarde <= this.drempel; waarde++) {
			if (eigen[waarde] || waarde === this.waarden[cel]) continue;
			const stappen = stappenNaar(waarde - this.waarden[cel]!, per, richting);
			if (stappen !== undefined) eigen[waarde] = { richting, stappen };
		}
	}

	/**
	 * Ways around a cell that closed: two directions that both move it make one that does not. The proofs that were lost with it are
	 * joined with the smallest directions over it; what proves nothing that is open is forgotten.
	 */
	omzeil(cel: number, kwijt: readonly Kwijt[]): void {
		const klein = (this.perCel.get(cel) ?? []).filter(({ dicht }) => dicht === 1).sort((a, b) => a.stap.size - b.stap.size).slice(0, OMWEGEN);
		for (const [eerst, verloren] of Map.groupBy(kwijt, ({ richting }) => richting)) {
			for (const ander of klein) {
				const [keer, maal] = [ander.verschillen.get(cel)!, -eerst.verschillen.get(cel)!];
				const over = ander === eerst ? [] : verloren.filter(({ cel: doel, waarde }) => !this.heeft(doel, waarde));
				if (!over.length) continue;
				const stap = kleinste(samen(eerst.stap, keer, ander.stap, maal));
				const grenzen = this.grenzen(stap.afwijking);
				const bewijst = ({ cel: doel, waarde }: Kwijt): boolean => stappenNaar(waarde - this.waarden[doel]!, (keer * eerst.verschillen.get(doel)! + maal * (ander.verschillen.get(doel) ?? 0)) / stap.deler, grenzen) !== undefined;
				if (over.some(bewijst)) this.leer(stap.afwijking);
			}
		}
	}

	/**
	 * Piles known directions on each other until a cell has this value, each as far as the pile before it leaves room; every value on the way is
	 * proven too. Whether the value was reached. Costs no solver, and finds most of what the solver would.
	 */
	stapel(doel: number, waarde: number): boolean {
		let over = waarde - this.waarden[doel]!;
		let hoop: Afwijking = new Map();
		const richtingen = (this.perCel.get(doel) ?? []).filter(({ dicht, verschillen }) => dicht === 0 && Math.abs(verschillen.get(doel)!) <= Math.abs(over)).sort((a, b) => a.stap.size - b.stap.size).slice(0, HOOP);
		for (const { stap, verschillen } of richtingen) {
			const per = verschillen.get(doel)!;
			if (Math.abs(per) > Math.abs(over)) continue;
			const kant = per * over > 0 ? 1 : -1;
			const { van, tot } = this.grenzen(stap, hoop);
			const stappen = kant * Math.min(Math.floor(Math.abs(over / per)), kant > 0 ? tot : -van);
			if (stappen === 0) continue;
			// One by one where every value between needs a proof.
			const keren = Math.abs(stappen);
			for (let keer = 1; keer <= keren; keer++) {
				hoop = samen(hoop, 1, stap, kant);
				over -= kant * per;
				if (!this.heeft(doel, waarde - over)) this.leer(hoop);
			}
			if (over === 0) return this.heeft(doel, waarde);
		}
		return false;
	}

	/** From now on a cell may not move: gives the values that lose their proof and find no other among what is known, the ends first. */
	sluit(cel: number): Kwijt[] {
		this.gesloten.add(cel);
		for (const richting of this.perCel.get(cel) ?? []) richting.dicht++;
		const weg: Kwijt[] = [];
		for (const [doel, eigen] of this.boek) {
			const kwijt = eigen.flatMap((plek, waarde) => (plek && plek.richting.dicht > 0 ? [{ cel: doel, waarde, ...plek }] : []));
			if (!kwijt.length) continue;
			for (const { waarde } of kwijt) eigen[waarde] = undefined;
			for (const richting of this.perCel.get(doel)!) if (richting.dicht === 0) this.schrijf(doel, richting);
			weg.push(...kwijt.filter(({ waarde }) => !eigen[waarde]));
		}
		const rang = (waarde: number): number => (waarde === this.drempel ? 0 : waarde === 1 ? 1 : 2);
		const wegen = new Map([...new Set(weg.map((een) => een.cel))].map((doel) => [doel, this.perCel.get(doel)!.filter(({ dicht }) => dicht === 0).length]));
		return weg.sort((a, b) => rang(a.waarde) - rang(b.waarde) || wegen.get(a.cel)! - wegen.get(b.cel)!);
	}

	/** The cell may move after all: the proofs that were lost with it stand again. */
	heropen(cel: number, kwijt: readonly Kwijt[]): void {
		this.gesloten.delete(cel);
		for (const richting of this.perCel.get(cel) ?? []) richting.dicht--;
		for (const { cel: doel, waarde, richting, stappen } of kwijt) this.boek.get(doel)![waarde] ??= { richting, stappen };
	}

	alle(): Bewijs[] {
		return [...this.boek].flatMap(([cel, lijst]) => lijst.flatMap((plek, waarde) => (plek ? [{ cel, waarde, afwijking: maalGenomen(plek.richting.stap, plek.stappen) }] : [])));
	}
}
