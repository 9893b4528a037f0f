// Suppression: hides the small counts, and as few others as it can find, until every value 1..T of each small count stays possible.
// The proof is kept: for each value a whole table that fits all that is still shown.
import { laadOplosser, type Oplosser } from '../oplosser.ts';
import { Raakvlak, type Afwijking } from './afwijking.ts';
import { Dekking, type Bewijs } from './dekking.ts';
import { Gesloten } from './gesloten.ts';
import { Open, type Stand } from './open.ts';
import { isGevoelig, waardeVan, type Beleid, type Cel, type Tabellen } from './tabellen.ts';
import { lot } from './toeval.ts';
import { Voortgang } from './voortgang.ts';

export interface Onderdrukking {
	/** Cells that are hidden, of those that are shown in a table. */
	verborgen: Set<number>;
	/** Those hidden because they are small themselves, or were hidden before; never told apart from the others to a reader. */
	klein: Set<number>;
	/** Small counts of which not every value could be proven possible. Empty is safe; anything else may not be published. */
	onbeschermd: number[];
	bewijzen: Bewijs[];
}

export interface Werkwijze {
	/** Ties between cells of one price are broken by it. */
	zaad: string;
	/** How often to try again with other prices; the best outcome counts. */
	pogingen: number;
	/** Progress, in words. */
	meld?: (tekst: string) => void;
	/** Most questions to the solver, counted in cells: after that nothing new is proven, and what has no proof stands unprotected. The same on every machine. */
	werk?: number;
}

/** Half an hour to an hour, on tables of more than ten thousand cells. */
export const WERK = 2e8;
/** Showing cells again is a courtesy: it may take this part of all work. */
const OPRUIMEN = 0.25;

type Prijs = (cel: Cel, waarde: number) => number;

/** The first is the plain one; the others hold large numbers dearer or cheaper. */
const PRIJZEN: Prijs[] = [
	(cel, waarde) => cel.gewicht * (1 + Math.log2(1 + waarde) / 8),
	(cel) => cel.gewicht,
	(cel, waarde) => cel.gewicht * Math.sqrt(1 + waarde),
	(cel, waarde) => cel.gewicht / (1 + waarde / 100),
];

class Poging {
	readonly verborgen = new Set<number>();
	readonly klein = new Set<number>();
	readonly onbeschermd: number[] = [];
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
		const gevoelig = tabellen.cellen.flatMap((_, i) => (isGevoelig(waarden[i]!, beleid) ? [i] : []));
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

	/** Goes over all that has no proof yet, hiding the cells that a proof needs. */
	verberg(prijs: Prijs): void {
		const { cellen } = this.tabellen;
		const standen = cellen.map((cel, i): Stand => (this.beweegt(i) ? 'verborgen' : cel.vast ? 'dicht' : 'open'));
		const prijzen = cellen.map((cel, i) => prijs(cel, this.waarden[i]!) * (1 + 0.05 * this.loten[i]!));
		const open = new Open(this.oplosser, this.tabellen, this.raakvlak, standen, prijzen);
		const neem = (afwijking: Afwijking): void => {
			for (const cel of this.raakvlak.geraakt(afwijking).keys()) {
				if (this.beweegt(cel)) continue;
				this.verborgen.add(cel);
				open.verberg(cel);
			}
			this.dekking.leer(afwijking);
		};
		try {
			const { drempel } = this.beleid;
			for (const waarden of [[drempel, 1], Array.from({ length: drempel }, (_, i) => i + 1)]) {
				const over = this.bewijs(waarden);
				for (const [i, { doel, waarde }] of over.entries()) {
					this.voortgang.zet('Zoeken wat verborgen moet worden', i, over.length);
					if (this.dekking.heeft(doel, waarde) || this.dekking.stapel(doel, waarde)) continue;
					const afwijking = this.vragen-- > 0 ? open.zoek(doel, this.stap(doel, waarde)) : undefined;
					if (afwijking) neem(afwijking);
				}
			}
		} finally {
			open.weg();
		}
		for (const doel of this.doelen) if (this.dekking.open(doel).length) this.onbeschermd.push(doel);
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

	private isEinde = (waarde: number): boolean => waarde === 1 || waarde === this.beleid.drempel;

	/** The values between the truth and the ends that are proven. */
	private vulAan(gesloten: Gesloten, doel: number): void {
		for (const einde of [this.beleid.drempel, 1]) {
			const ver = this.dekking.bewijs(doel, einde);
			const open = ver ? this.dekking.open(doel).filter((waarde) => (waarde - this.waarden[doel]!) * (einde - waarde) > 0) : [];
			if (ver && open.length) gesloten.tussen(doel, ver, open.map((waarde) => this.stap(doel, waarde)), (afwijking) => this.dekking.leer(afwijking));
		}
	}

	/** Shows again each cell without which every proof still stands or can be given anew; the most useful cells first. */
	ruimOp(): void {
		const { cellen } = this.tabellen;
		const gesloten = new Gesloten(this.oplosser, this.tabellen, this.raakvlak, this.beweegt);
		const volgorde = [...this.verborgen].filter((cel) => !this.klein.has(cel)).sort((a, b) => cellen[b]!.gewicht - cellen[a]!.gewicht || this.waarden[b]! - this.waarden[a]! || this.loten[a]! - this.loten[b]!);
		try {
			const over = this.vragen * OPRUIMEN;
			let gevraagd = 0;
			for (const [i, cel] of volgorde.entries()) {
				if (gevraagd > over) break;
				this.voortgang.zet('Kijken wat toch getoond kan worden', i, volgorde.length);
				gesloten.zet(cel, false);
				const kwijt = this.dekking.sluit(cel);
				if (kwijt.length) this.dekking.omzeil(cel, kwijt);
				const gelukt = kwijt.every(({ cel: doel, waarde }) => {
					if (this.dekking.heeft(doel, waarde) || this.dekking.stapel(doel, waarde)) return true;
					if (!this.isEinde(waarde)) this.vulAan(gesloten, doel);
					if (this.dekking.heeft(doel, waarde)) return true;
					gevraagd++;
					const anders = gesloten.zoek(doel, this.stap(doel, waarde));
					if (anders) this.dekking.leer(anders);
					return this.dekking.heeft(doel, waarde);
				});
				if (gelukt) this.verborgen.delete(cel);
				else {
					gesloten.zet(cel, true);
					this.dekking.heropen(cel, kwijt);
				}
			}
		} finally {
			gesloten.weg();
		}
	}

	uitkomst(): Onderdrukking {
		return { verborgen: this.verborgen, klein: this.klein, onbeschermd: this.onbeschermd, bewijzen: this.dekking.alle() };
	}
}

/** Fewest cells hidden; of equals the one that hides the smaller numbers. Anything unprotected loses. */
function isBeter(a: Onderdrukking, b: Onderdrukking, waarden: number[]): boolean {
	const som = ({ verborgen }: Onderdrukking): number => [...verborgen].reduce((totaal, cel) => totaal + waarden[cel]!, 0);
	return (a.onbeschermd.length - b.onbeschermd.length || a.verborgen.size - b.verborgen.size || som(a) - som(b)) < 0;
}

/**
 * Hides what must be hidden so that for each sensitive cell every value from 1 to T stays possible.
 * Method: for each cell the cheapest deviation up to T and down to 1 (complementary cell suppression by linear programs,
 * after Fischetti and Salazar), then each value between, then a clean-up. Give it the outcome of `metFijnste`.
 */
export async function onderdruk(tabellen: Tabellen, beleid: Beleid, { zaad, pogingen, meld = () => {}, werk = WERK }: Werkwijze): Promise<Onderdrukking> {
	const oplosser = await laadOplosser();
	const raakvlak = new Raakvlak(tabellen);
	const waarden = tabellen.cellen.map((cel) => waardeVan(cel.delen, tabellen.waar));
	const voortgang = new Voortgang(meld);
	let beste: Onderdrukking | undefined;
	for (let i = 0; i < Math.max(1, pogingen); i++) {
		const poging = new Poging(oplosser, tabellen, raakvlak, waarden, beleid, `${zaad}/${i}`, voortgang, werk);
		poging.verberg(PRIJZEN[i % PRIJZEN.length]!);
		if (!poging.onbeschermd.length) poging.ruimOp();
		if (poging.isOp) meld('Dit is te veel werk om alles te bewijzen. Wat niet bewezen is, wordt niet gepubliceerd.');
		const uitkomst = poging.uitkomst();
		if (!beste || isBeter(uitkomst, beste, waarden)) beste = uitkomst;
		if (beste.verborgen.size === beste.klein.size && !beste.onbeschermd.length) break;
	}
	return beste!;
}
