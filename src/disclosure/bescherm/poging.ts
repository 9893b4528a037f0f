// One attempt at suppression, with one set of prices: hides what the proofs need, and shows again what they can do without.
import type { Oplosser } from '../oplosser.ts';
import type { Raakvlak } from './afwijking.ts';
import { Dekking, type Bewijs, type Kwijt } from './dekking.ts';
import { Gesloten } from './gesloten.ts';
import { Open, type Stand } from './open.ts';
import { gevoeligen, type Beleid, type Cel, type Tabellen } from './tabellen.ts';
import { lot } from './toeval.ts';
import type { Voortgang } from './voortgang.ts';
import { zoekWijd } from './wijd.ts';

export interface Onderdrukking {
	/** Cells that are hidden, of those that are shown in a table. */
	verborgen: Set<number>;
	/** Those hidden because they are small themselves, or were hidden before; never told apart from the others to a reader. */
	klein: Set<number>;
	/** Small counts of which not every value could be proven possible. Empty is safe; anything else may not be published. */
	onbeschermd: number[];
	bewijzen: Bewijs[];
}

/** Showing cells again is a courtesy: it may take this part of all work. */
const OPRUIMEN = 0.25;

/** From so many lost proofs on they are sought many at a time first. */
const VEEL_KWIJT = 200;

/** Can this cell have this value? */
type Vraag = Pick<Bewijs, 'cel' | 'waarde'>;

/** What hiding a cell of this value costs. */
export type Prijs = (cel: Cel, waarde: number) => number;

export class Poging {
	readonly verborgen = new Set<number>();
	readonly klein = new Set<number>();
	readonly onbeschermd: number[] = [];
	/** The question for which each cell was hidden: mostly it still needs that cell. */
	private readonly reden = new Map<number, Vraag>();
	private readonly doelen: number[];
	private readonly dekking: Dekking;
	private readonly oplosser: Oplosser;
	private readonly tabellen: Tabellen;
	private readonly raakvlak: Raakvlak;
	private readonly waarden: number[];
	private readonly beleid: Beleid;
	private readonly loten: number[];
	private readonly voortgang: Voortgang;
	/** Questions that may still be asked. */
	private vragen: number;

	constructor(oplosser: Oplosser, tabellen: Tabellen, raakvlak: Raakvlak, waarden: number[], beleid: Beleid, zaad: string, voortgang: Voortgang, werk: number) {
		this.vragen = werk / tabellen.cellen.length;
		this.voortgang = voortgang;
		this.oplosser = oplosser;
		this.tabellen = tabellen;
		this.raakvlak = raakvlak;
		this.waarden = waarden;
		this.beleid = beleid;
		this.loten = tabellen.cellen.map((cel) => lot(zaad, cel.id));
		const gevoelig = gevoeligen(tabellen, beleid);
		for (const cel of gevoelig) {
			const { vast, nooitGetoond } = tabellen.cellen[cel]!;
			if (vast) this.onbeschermd.push(cel);
			else if (!nooitGetoond) {
				this.klein.add(cel);
				this.verborgen.add(cel);
			}
		}
		tabellen.cellen.forEach((cel, i) => {
			if (!cel.blijftVerborgen || cel.vast) return;
			this.klein.add(i);
			this.verborgen.add(i);
		});
		this.doelen = gevoelig.filter((cel) => !tabellen.cellen[cel]!.vast).sort((a, b) => waarden[a]! - waarden[b]! || this.loten[a]! - this.loten[b]!);
		this.dekking = new Dekking(tabellen, raakvlak, this.doelen, beleid.drempel);
	}

	/** Whether the work ran out before all was proven. */
	get isOp(): boolean {
		return this.vragen < 0 && this.onbeschermd.length > 0;
	}

	private beweegt = (cel: number): boolean => this.verborgen.has(cel) || this.tabellen.cellen[cel]!.nooitGetoond === true;

	private stap = (doel: number, waarde: number): number => waarde - this.waarden[doel]!;

	/**
	 * Hides what the proofs need: first for the far ends of every small count, then for all that lies between. What turns out not to be needed is
	 * shown again before the next step, so that no proof is sought twice. Stops where a proof cannot be had: such a table is of no use.
	 */
	verberg(prijs: Prijs): void {
		const { cellen } = this.tabellen;
		const standen = cellen.map((cel, i): Stand => (this.beweegt(i) ? 'verborgen' : cel.vast ? 'dicht' : 'open'));
		const prijzen = cellen.map((cel, i) => prijs(cel, this.waarden[i]!) * (1 + 0.05 * this.loten[i]!));
		const open = new Open(this.oplosser, this.tabellen, this.raakvlak, standen, prijzen);
		try {
			const { drempel } = this.beleid;
			for (const waarden of [[drempel, 1], Array.from({ length: drempel }, (_, i) => i + 1)]) {
				if (waarden.length > 2) this.bewijsWijd();
				const erbij = this.zoekBij(waarden, open);
				for (const doel of this.doelen) if (waarden.some((waarde) => !this.dekking.heeft(doel, waarde))) this.onbeschermd.push(doel);
				if (this.onbeschermd.length) return;
				if (erbij) this.ruimOp(new Set(waarden), open);
			}
		} finally {
			open.weg();
		}
	}

	/** Goes over all of these values that have no proof yet, hiding the cells that a proof needs. Whether any was hidden. */
	private zoekBij(waarden: readonly number[], open: Open): boolean {
		const voor = this.verborgen.size;
		const over = this.bewijs(waarden);
		for (const [i, { doel, waarde }] of over.entries()) {
			this.voortgang.zet('Zoeken wat verborgen moet worden', i, over.length);
			if (this.dekking.heeft(doel, waarde) || this.dekking.stapel(doel, waarde)) continue;
			const afwijking = this.vragen-- > 0 ? open.zoek(doel, this.stap(doel, waarde)) : undefined;
			if (!afwijking) continue;
			for (const cel of this.raakvlak.geraakt(afwijking).keys()) {
				if (this.beweegt(cel)) continue;
				this.verborgen.add(cel);
				this.reden.set(cel, { cel: doel, waarde });
				open.verberg(cel);
			}
			this.dekking.leer(afwijking);
		}
		return this.verborgen.size > voor;
	}

	/** Proofs of these values with what is hidden now; gives those that need more. The dearest way comes last. */
	private bewijs(waarden: readonly number[]): { doel: number; waarde: number }[] {
		const gesloten = new Gesloten(this.oplosser, this.tabellen, this.raakvlak, this.beweegt);
		const vragen = waarden.flatMap((waarde) => this.doelen.map((doel) => ({ doel, waarde })));
		try {
			return vragen.filter(({ doel, waarde }, i) => {
				this.voortgang.zet('Elke waarde bewijzen', i, vragen.length);
				if (this.dekking.heeft(doel, waarde) || this.dekking.stapel(doel, waarde)) return false;
				if (!this.isEinde(waarde)) this.vulAan(gesloten, doel);
				if (this.dekking.heeft(doel, waarde)) return false;
				const afwijking = this.vragen-- > 0 ? gesloten.zoek(doel, this.stap(doel, waarde)) : undefined;
				if (afwijking) this.dekking.leer(afwijking);
				return !afwijking;
			});
		} finally {
			gesloten.weg();
		}
	}

	/** Proofs of all that is still open, many at a time. */
	private bewijsWijd(): void {
		const { oplosser, tabellen, raakvlak, beweegt: mag, doelen, dekking } = this;
		zoekWijd({ oplosser, tabellen, raakvlak, mag, doelen, open: (doel) => dekking.open(doel).map((waarde) => this.stap(doel, waarde)), vind: (afwijking) => dekking.leer(afwijking) });
	}

	private isEinde = (waarde: number): boolean => waarde === 1 || waarde === this.beleid.drempel;

	/** The values between the truth and the ends that are proven. */
	private vulAan(gesloten: Gesloten, doel: number): void {
		for (const einde of [this.beleid.drempel, 1]) {
			const ver = this.dekking.bewijs(doel, einde);
			const open = ver ? this.dekking.open(doel).filter((waarde) => (waarde - this.waarden[doel]!) * (einde - waarde) > 0) : [];
			if (ver && open.length) gesloten.tussen(doel, ver, open.map((waarde) => this.stap(doel, waarde)), (afwijking) => this.dekking.leer(afwijking));
		}
	}

	/** Shows again each cell without which every proof of these values still stands or can be given anew; the most useful cells first. */
	private ruimOp(waarden: ReadonlySet<number>, open: Open): void {
		const { cellen } = this.tabellen;
		const gesloten = new Gesloten(this.oplosser, this.tabellen, this.raakvlak, this.beweegt);
		const volgorde = [...this.verborgen].filter((cel) => !this.klein.has(cel)).sort((a, b) => cellen[b]!.gewicht - cellen[a]!.gewicht || this.waarden[b]! - this.waarden[a]! || this.loten[a]! - this.loten[b]!);
		const over = this.vragen * OPRUIMEN;
		let gevraagd = 0;
		const bewijs = ({ cel: doel, waarde }: Vraag): boolean => {
			if (this.dekking.heeft(doel, waarde) || this.dekking.stapel(doel, waarde)) return true;
			if (!this.isEinde(waarde)) this.vulAan(gesloten, doel);
			if (this.dekking.heeft(doel, waarde)) return true;
			gevraagd++;
			const anders = gesloten.zoek(doel, this.stap(doel, waarde));
			if (anders) this.dekking.leer(anders);
			return this.dekking.heeft(doel, waarde);
		};
		try {
			for (const [i, cel] of volgorde.entries()) {
				if (gevraagd > over) break;
				this.voortgang.zet('Kijken wat toch getoond kan worden', i, volgorde.length);
				gesloten.zet(cel, false);
				this.verborgen.delete(cel);
				const kwijt = this.dekking.sluit(cel);
				const nodig = kwijt.filter(({ waarde }) => waarden.has(waarde));
				// The question a cell was hidden for mostly still needs it: that one first, and the others are not asked in vain.
				const reden = this.reden.get(cel)!;
				const eerst = nodig.filter((een) => een.cel === reden.cel && een.waarde === reden.waarde);
				if (eerst.every(bewijs) && this.geefAnders(cel, nodig, bewijs)) open.toon(cel);
				else {
					this.verborgen.add(cel);
					gesloten.zet(cel, true);
					this.dekking.heropen(cel, kwijt);
				}
			}
		} finally {
			gesloten.weg();
		}
		this.vragen -= gevraagd;
	}

	/** Whether all that was lost with a cell can be proven without it; the cheap ways first. */
	private geefAnders(cel: number, nodig: readonly Kwijt[], bewijs: (vraag: Vraag) => boolean): boolean {
		this.dekking.omzeil(cel, nodig);
		if (nodig.filter((een) => !this.dekking.heeft(een.cel, een.waarde)).length > VEEL_KWIJT) this.bewijsWijd();
		return nodig.every(bewijs);
	}

	uitkomst(): Onderdrukking {
		return { verborgen: this.verborgen, klein: this.klein, onbeschermd: this.onbeschermd, bewijzen: this.dekking.alle() };
	}
}
