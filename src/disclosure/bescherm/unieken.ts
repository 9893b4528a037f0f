// People, each counted once. Whoever is in a part is in the whole, and the parts together are no fewer than the whole: over areas, kinds of help and time, in all tables at once.
import type { Geteld } from './gebeurtenissen.ts';
import type { Domein, Keuze } from './grondslag.ts';
import type { Verband } from './tabellen.ts';

const ASSEN = ['gemeente', 'product', 'kwartaal'] as const;
type As = (typeof ASSEN)[number];

/** Where and when people are counted: of each direction the values that take part. */
export type Plek = Record<As, readonly string[]>;

const lijst = (waarde: string | readonly string[]): readonly string[] => (typeof waarde === 'string' ? [waarde] : waarde);

/** What a choice takes in; choices that come to the same are one place. */
export function plekVan({ gemeente, product, groep, kwartaal, jaar }: Keuze, domein: Domein, groepVan: (product: string) => string): Plek {
	const kies = (as: As, gekozen: string | readonly string[] | undefined, mag: (waarde: string) => boolean): string[] => domein[as]!.filter((waarde) => (gekozen === undefined || lijst(gekozen).includes(waarde)) && mag(waarde));
	return {
		gemeente: kies('gemeente', gemeente, () => true),
		product: kies('product', product, (een) => groep === undefined || lijst(groep).includes(groepVan(een))),
		kwartaal: kies('kwartaal', kwartaal, (een) => jaar === undefined || lijst(jaar).includes(een.slice(0, 4))),
	};
}

const ligtIn = (klein: readonly string[], groot: readonly string[]): boolean => klein.every((een) => groot.includes(een));

/** The sets of values of one direction that are asked for, with how they lie in each other. */
class Richting {
	readonly sets: (readonly string[])[];
	readonly #nummers: Map<string, number>;

	constructor(gevraagd: readonly (readonly string[])[]) {
		this.#nummers = new Map();
		this.sets = gevraagd.filter((set) => !this.#nummers.has(set.join()) && this.#nummers.set(set.join(), this.#nummers.size));
	}

	nummer = (set: readonly string[]): number | undefined => this.#nummers.get(set.join());

	/** All sets around this one, itself included. */
	rond(set: readonly string[]): number[] {
		return this.sets.flatMap((ander, i) => (ligtIn(set, ander) ? [i] : []));
	}

	/** The smallest of them. */
	nauwst(set: readonly string[]): number[] {
		const rond = this.rond(set);
		return rond.filter((i) => !rond.some((j) => j !== i && ligtIn(this.sets[j]!, this.sets[i]!)));
	}

	/** What holds of people counted in these sets: Σ factor · people >= 0. */
	regels(): [set: number, factor: number][][] {
		return this.sets.flatMap((geheel, w) => {
			const binnen = this.sets.flatMap((deel, i) => (i !== w && ligtIn(deel, geheel) ? [i] : []));
			const lager = (a: number, b: number): boolean => a !== b && ligtIn(this.sets[a]!, this.sets[b]!);
			const grootste = binnen.filter((i) => !binnen.some((j) => lager(i, j)));
			const fijnste = binnen.filter((i) => !binnen.some((j) => lager(j, i)));
			const dekt = (delen: readonly number[]): boolean => geheel.every((een) => delen.some((i) => this.sets[i]!.includes(een)));
			const dekkingen = [grootste, ...(fijnste.join() === grootste.join() ? [] : [fijnste])].filter((delen) => delen.length > 1 && dekt(delen));
			// Of two that overlap, whoever is in both is counted twice.
			const paren = binnen.flatMap((a) => binnen.filter((b) => a < b && !lager(a, b) && !lager(b, a) && dekt([a, b])).map((b) => [a, b, this.nummer(this.sets[a]!.filter((een) => this.sets[b]!.includes(een)))] as const)).filter(([, , beide]) => beide !== undefined);
			return [
				...grootste.map((deel): [number, number][] => [[w, 1], [deel, -1]]),
				...dekkingen.map((delen): [number, number][] => [[w, -1], ...delen.map((deel): [number, number] => [deel, 1])]),
				...paren.map(([a, b, beide]): [number, number][] => [[w, -1], [a, 1], [b, 1], [beide!, -1]]),
			];
		});
	}
}

export interface Onderbouw {
	waar: number[];
	verbanden: Verband[];
	/** Counts that stand in no table and only tie others. */
	hulp: Set<number>;
}

/** Every place of the tables, and what ties them. */
export class Unieken {
	readonly #richtingen: Record<As, Richting>;
	/** Index in the whole of each place. */
	readonly #deel: Int32Array;
	readonly #gevraagd: { plek: Plek; deel: number }[];
	readonly #onder: Onderbouw;
	readonly #drempel: number;

	constructor({ aanwezig }: Geteld, gevraagd: readonly Plek[], onder: Onderbouw, drempel: number) {
		this.#onder = onder;
		this.#drempel = drempel;
		const richting = (as: As): Richting => new Richting(gevraagd.map((plek) => plek[as]));
		const { gemeente, product, kwartaal } = (this.#richtingen = { gemeente: richting('gemeente'), product: richting('product'), kwartaal: richting('kwartaal') });
		const mensen = Array.from({ length: gemeente.sets.length * product.sets.length * kwartaal.sets.length }, () => new Set<string>());
		const rond = (as: As): ((waarde: string) => number[]) => { const bekend = new Map<string, number[]>(); return (waarde) => bekend.get(waarde) ?? bekend.set(waarde, this.#richtingen[as].rond([waarde])).get(waarde)!; };
		const [perGemeente, perProduct, perKwartaal] = [rond('gemeente'), rond('product'), rond('kwartaal')];
		for (const een of aanwezig) for (const g of perGemeente(een.gemeente)) for (const p of perProduct(een.product)) for (const k of perKwartaal(een.kwartaal)) mensen[this.#plaats([g, p, k])]!.add(een.client);
		this.#deel = Int32Array.from(mensen, ({ size }) => onder.waar.push(size) - 1);
		const perDeel = new Map(gevraagd.map((plek) => [this.deel(plek), plek]));
		this.#gevraagd = [...perDeel].map(([deel, plek]) => ({ plek, deel }));
		for (const deel of this.#deel) if (!perDeel.has(deel)) onder.hulp.add(deel);
		this.#bind();
		for (const { plek, deel } of this.#gevraagd) this.#verschillen(plek, [deel]);
	}

	#plaats([g, p, k]: readonly [number, number, number]): number {
		const { product, kwartaal } = this.#richtingen;
		return (g * product.sets.length + p) * kwartaal.sets.length + k;
	}

	/** The count of a place that was asked for. */
	deel(plek: Plek): number {
		const [g, p, k] = ASSEN.map((as) => this.#richtingen[as].nummer(plek[as])!);
		return this.#deel[this.#plaats([g!, p!, k!])]!;
	}

	#bind(): void {
		for (const [i, as] of ASSEN.entries()) {
			const [een, ander] = ASSEN.filter((_, j) => j !== i).map((naam) => this.#richtingen[naam].sets.keys().toArray());
			for (const regel of this.#richtingen[as].regels()) {
				for (const a of een!) for (const b of ander!) {
					const op = (set: number): number => this.#deel[this.#plaats([a, b].toSpliced(i, 0, set) as [number, number, number])]!;
					this.#onder.verbanden.push({ delen: regel.map(([set]) => op(set)), factoren: regel.map(([, factor]) => factor), lo: 0, hi: Infinity });
				}
			}
		}
	}

	/** Who is in the whole and not in the part: few of them are as few as any, and shown in no table. */
	#verschillen(plek: Plek, delen: readonly number[]): void {
		const { waar, verbanden } = this.#onder;
		const som = delen.reduce((tot, deel) => tot + waar[deel]!, 0);
		for (const { plek: groot, deel } of this.#gevraagd) {
			const verschil = waar[deel]! - som;
			if (verschil < 1 || verschil >= this.#drempel || !ASSEN.every((as) => ligtIn(plek[as], groot[as]))) continue;
			verbanden.push({ delen: [deel, ...delen, waar.push(verschil) - 1], factoren: [1, ...delen.map(() => -1), -1], lo: 0, hi: 0 });
		}
	}

	/** These people were all there, at this place or in it. A count of what happened may hold somebody twice, and then says less. */
	bevat(plek: Plek, delen: readonly number[]): void {
		const { waar, verbanden } = this.#onder;
		const som = delen.reduce((tot, deel) => tot + waar[deel]!, 0);
		const nauwst = ASSEN.map((as) => this.#richtingen[as].nauwst(plek[as]));
		for (const g of nauwst[0]!) for (const p of nauwst[1]!) for (const k of nauwst[2]!) {
			const deel = this.#deel[this.#plaats([g, p, k])]!;
			if (waar[deel]! >= som) verbanden.push({ delen: [deel, ...delen], factoren: [1, ...delen.map(() => -1)], lo: 0, hi: Infinity });
		}
		this.#verschillen(plek, delen);
	}
}
