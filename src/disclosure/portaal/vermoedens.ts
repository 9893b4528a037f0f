// Rows in no order by name may stand by size. What an attacker then takes for true: each number at least as large as the next, hidden ones too.
import { GM_CODE } from '../../domain/regio.ts';
import type { Bron } from './gegevensstelsel.ts';
import { isRest, ordeIsBekend, staatOpNaam, type Rijas, type Rijorde } from './ordening.ts';
import { isTotaal, type Roostercel } from './rooster.ts';

/** Lowest and highest that is known of each cell of the system. */
export interface Grenzen {
	onder: ArrayLike<number>;
	boven: ArrayLike<number>;
}

/** What stands in one row, or in the rows of one category: a sum of cells. */
interface Schakel {
	/** Numbers in the system. */
	cellen: number[];
	/** The first of its rows. */
	eerste: Roostercel;
}

/** Rows of one slice, each at least (`af`) or at most (`op`) what stands before it. */
export interface Keten {
	richting: 'af' | 'op';
	schakels: Schakel[];
}

/** Chains of one measure that are taken for true together or not at all. */
export interface Vermoeden {
	bron: Bron;
	maat: string;
	ketens: Keten[];
	/** Rows that were not sorted would hardly ever look so. */
	sterk: boolean;
}

/** In two rows there is hardly an order to see, unless it comes back slice after slice. */
const MINSTENS = 3;
/** Seldom enough to be no accident. */
const SELDEN = 0.1;

const grensVan = ({ cellen }: Schakel, grenzen: ArrayLike<number>): number => cellen.reduce((som, cel) => som + grenzen[cel]!, 0);

/** In which directions rows can stand by size, as far as is known of each by itself. */
function richtingen(schakels: readonly Schakel[], { onder, boven }: Grenzen): { af: boolean; op: boolean } {
	const uit = { af: true, op: true };
	let [minst, meest] = [Infinity, -Infinity];
	for (const schakel of schakels) {
		const [laag, hoog] = [grensVan(schakel, onder), grensVan(schakel, boven)];
		if (laag > minst) uit.af = false;
		if (hoog < meest) uit.op = false;
		minst = Math.min(minst, hoog);
		meest = Math.max(meest, laag);
	}
	return uit;
}

/** How often rows in no order at all would run up or down like this, by the numbers that are shown. Equal numbers say nothing of their order. */
function kansOp({ schakels }: Pick<Keten, 'schakels'>, { onder, boven }: Grenzen): number {
	const getoond = schakels.flatMap((schakel) => (schakel.cellen.every((cel) => onder[cel] === boven[cel]) ? [grensVan(schakel, onder)] : schakel.eerste.waarde.getal !== null && schakel.cellen.length === 1 ? [schakel.eerste.waarde.getal] : []));
	let kans = 1;
	getoond.forEach((_, i) => (kans /= i + 1));
	for (const gelijk of Map.groupBy(getoond, (getal) => getal).values()) gelijk.forEach((_, i) => (kans *= i + 1));
	return kans;
}

type Blik = { schakels: Schakel[]; richting: 'af' | 'op' | 'beide' | 'geen' };

/** Whether slices name what they have in one order; not all need to have all. */
function isEenLijst(sneden: readonly (readonly string[])[]): boolean {
	const langste = sneden.reduce((tot, snede) => (snede.length > tot.length ? snede : tot), []);
	const plek = new Map(langste.map((woord, i) => [woord, i]));
	return sneden.every((snede) => {
		const plekken = snede.flatMap((woord) => plek.get(woord) ?? []);
		return plekken.every((een, i) => i === 0 || plekken[i - 1]! < een);
	});
}

class Zoeker {
	readonly #bron: Bron;
	readonly #orde: Rijorde;
	readonly #maat: string;
	readonly #nummer: (cel: Roostercel) => number;
	readonly #grenzen: Grenzen;

	constructor(bron: Bron, orde: Rijorde, maat: string, nummer: (cel: Roostercel) => number, grenzen: Grenzen) {
		this.#bron = bron;
		this.#orde = orde;
		this.#maat = maat;
		this.#nummer = nummer;
		this.#grenzen = grenzen;
	}

	/** What may be seen in the rows of `cellen`, which stand in the order of the file. */
	zoek(cellen: readonly Roostercel[]): Vermoeden[] {
		const gebruikt = [...this.#orde.assen].filter(([, { codes }]) => cellen.some(({ rij }) => codes[rij] !== codes[cellen[0]!.rij])).map(([naam]) => naam);
		const uit: Vermoeden[] = [];
		// Every choice of axes that change within a slice; the most first, for what holds of all rows holds of some.
		const keuzes = Array.from({ length: 2 ** gebruikt.length - 1 }, (_, i) => gebruikt.filter((_, k) => ((i + 1) >> k) & 1)).sort((a, b) => b.length - a.length);
		for (const vrij of gebruikt.length > 6 ? keuzes.filter(({ length }) => length === 1 || length === gebruikt.length) : keuzes) uit.push(...this.#inSneden(cellen, vrij, gebruikt.filter((as) => !vrij.includes(as))));
		if (gebruikt.length > 1) for (const as of gebruikt) if (as !== 'periode') uit.push(...this.#inSommen(cellen, as));
		return uit;
	}

	#as = (naam: string): Rijas => this.#orde.assen.get(naam)!;
	#woord = (naam: string, { rij }: Roostercel): string => this.#as(naam).woorden[this.#as(naam).codes[rij]!]!;
	#opNaam = (cellen: readonly Roostercel[], assen: readonly string[], erbij = this.#orde.erbij): boolean => staatOpNaam(cellen.map(({ rij }) => rij), assen.map(this.#as), erbij);
	/** Whether rows stand by an axis that changes in them: then size can only order them within it. */
	#beginOpNaam = (cellen: readonly Roostercel[], assen: readonly string[]): boolean => assen.some((as) => cellen.some(({ rij }) => this.#as(as).codes[rij] !== this.#as(as).codes[cellen[0]!.rij]) && this.#opNaam(cellen, [as], []));
	/** All of an axis together. A region is so beside its gemeenten. */
	#isGeheel = (naam: string, cel: Roostercel): boolean => isTotaal(this.#woord(naam, cel)) || (naam === 'gebied' && !GM_CODE.test(this.#woord(naam, cel)) && this.#as(naam).woorden.some((woord) => GM_CODE.test(woord)));

	/** `keer`: in so many ways the rows could have run by accident. What is weak counts where much speaks for it and nothing against it; two rows are hardly an order. */
	#vermoeden(alle: Keten[], kansVan: (kansen: number[]) => number, keer: number, magZwak: boolean): Vermoeden[] {
		const ketens = alle.filter(({ schakels }) => schakels.length > 1);
		const sterk = keer * kansVan(ketens.map((keten) => kansOp(keten, this.#grenzen))) < SELDEN;
		return sterk || (magZwak && ketens.some(({ schakels }) => schakels.length >= MINSTENS)) ? [{ bron: this.#bron, maat: this.#maat, ketens, sterk }] : [];
	}

	/** How rows can stand; first all but totals, which are never less than a part, else without what is left over too. */
	#bekijk(alle: Schakel[], assen: readonly string[]): Blik {
		const zie = (schakels: Schakel[]): Blik => {
			const { af, op } = richtingen(schakels, this.#grenzen);
			return { schakels, richting: af && op ? 'beide' : af ? 'af' : op ? 'op' : 'geen' };
		};
		const delen = alle.filter(({ eerste }) => !assen.some((as) => this.#isGeheel(as, eerste)));
		const eerst = zie(delen);
		if (eerst.richting !== 'geen') return eerst;
		const kaal = delen.filter(({ eerste }) => !assen.some((as) => isRest(this.#woord(as, eerste))));
		return kaal.length < delen.length ? zie(kaal) : eerst;
	}

	#inSneden(cellen: readonly Roostercel[], vrij: readonly string[], vast: readonly string[]): Vermoeden[] {
		const sneden = [...Map.groupBy(cellen, (cel) => [...vast.map((as) => this.#as(as).codes[cel.rij]!), this.#orde.onder?.[cel.rij] ?? 0].join()).values()].filter(({ length }) => length > 1);
		const vreemd = new Set(sneden.filter((snede) => !this.#beginOpNaam(snede, vrij) && !this.#opNaam(snede, vrij)));
		if (!vreemd.size) return [];
		const blikken = sneden.map((snede) => ({ ...this.#bekijk(snede.map((eerste) => ({ cellen: [this.#nummer(eerste)], eerste })), vrij), snede }));
		const gezien = new Set(blikken.map(({ richting }) => richting));
		if (!gezien.has('af') && !gezien.has('op')) return [];
		const eenLijst = isEenLijst(sneden.map((snede) => snede.filter((cel) => !vrij.some((as) => this.#isGeheel(as, cel))).map((cel) => vrij.map((as) => this.#as(as).codes[cel.rij]!).join())));
		const kleinste = (kansen: number[]): number => Math.min(...kansen);
		// Slice after slice in the same direction: the whole table was sorted so. Of one list the slices are no evidence apart.
		if (!gezien.has('geen') && !(gezien.has('af') && gezien.has('op'))) {
			const richting = gezien.has('af') ? 'af' : 'op';
			return this.#vermoeden(blikken.map(({ schakels }) => ({ richting, schakels })), eenLijst ? kleinste : (kansen) => kansen.reduce((maal, kans) => maal * kans, 1), 2, 2 * blikken.filter(({ richting: een }) => een === richting).length >= blikken.length);
		}
		// Else other slices run otherwise, and one that runs up or down may do so by accident, in one of them or in another choice of axes. One list can be sorted by the first, the last, or the total of all.
		const alleenGeheel = (snede: readonly Roostercel[]): boolean => vast.every((as) => as === 'periode' || this.#isGeheel(as, snede[0]!));
		const apart = eenLijst ? blikken.filter(({ snede }) => alleenGeheel(snede)).filter((_, i, gehelen) => i === 0 || i === gehelen.length - 1) : blikken;
		return apart.filter(({ snede }) => vreemd.has(snede)).flatMap(({ richting, schakels }) => (richting === 'af' || richting === 'op' ? this.#vermoeden([{ richting, schakels }], kleinste, eenLijst ? 2 : 2 * apart.length * 2 ** (vrij.length + vast.length), eenLijst) : []));
	}

	/** A list of categories by what each of them is in all: also where that total is not printed. */
	#inSommen(cellen: readonly Roostercel[], as: string): Vermoeden[] {
		const anders = [...this.#orde.assen.keys()].filter((een) => een !== as);
		const fijn = cellen.filter((cel) => !anders.some((een) => this.#isGeheel(een, cel)));
		const lijst = [...Map.groupBy(fijn, ({ rij }) => this.#as(as).codes[rij]!).values()];
		if (lijst.length < MINSTENS || this.#orde.onder || this.#opNaam(lijst.map(([eerste]) => eerste!), [as])) return [];
		const { schakels, richting } = this.#bekijk(lijst.map((deel) => ({ cellen: deel.map(this.#nummer), eerste: deel[0]! })), [as]);
		return richting === 'af' || richting === 'op' ? this.#vermoeden([{ richting, schakels }], ([kans]) => kans!, 2, false) : [];
	}
}

/** Whether a reader may take the rows of a table for sorted by what they count: something is hidden, and they stand in no order by name. */
export function kanOpGrootteStaan({ rooster, orde }: Bron): boolean {
	if (!orde) return false;
	return rooster.cellen.some(({ waarde }) => waarde.getal === null) && !ordeIsBekend([...new Set(rooster.cellen.map(({ rij }) => rij))].sort((a, b) => a - b), orde);
}

/** What an attacker may take for true of the order of the rows. `nummer` gives the number of a cell in the system. */
export function vermoedensIn(bron: Bron, nummer: (cel: Roostercel) => number, grenzen: Grenzen): Vermoeden[] {
	const { orde, rooster } = bron;
	if (!orde) return [];
	return [...Map.groupBy(rooster.cellen, ({ maat }) => maat)].flatMap(([maat, alle]) => {
		// A blank has no place in an order of numbers.
		const cellen = alle.filter(({ hulp, waarde: { markering } }) => !hulp && ['waarde', 'onderdrukt', 'onbekend'].includes(markering)).sort((a, b) => a.rij - b.rij);
		if (cellen.every((cel) => grenzen.onder[nummer(cel)] === grenzen.boven[nummer(cel)])) return [];
		return new Zoeker(bron, orde, maat, nummer, grenzen).zoek(cellen);
	});
}
