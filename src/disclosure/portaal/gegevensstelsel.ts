// All counts of people of a portal in one system: every table, the sums between them, and what was published before.
import type { Place } from '../../domain/problem.ts';
import { breuk } from '../breuk.ts';
import { Stelsel, type Herkomst } from '../stelsel.ts';
import { isUniek, koppel, plaatsVan, tellingenVan, zoalsGeteld, type Tellingdeel } from './koppeling.ts';
import { aardVan, bandVan, sommenIn, type Som } from './optelassen.ts';
import type { Rijorde } from './ordening.ts';
import { tellingVanCel, type Rooster, type Roostercel } from './rooster.ts';
import type { Verband } from './standenstroom.ts';
import type { Deling } from './verhoudingen.ts';

/** A sum that a dataset declares by its lines: a total and the lines below it. */
export interface Boomsom {
	totaal: Roostercel;
	delen: Roostercel[];
	/** Nobody says so; it is seen in the rows that are shown. */
	gegist?: true;
}

/** People of one number that are all among those of another. */
export interface Nest {
	groot: Roostercel;
	klein: Roostercel;
	/** What the small one is, in words. */
	naam: string;
}

/** Something else that is told of numbers: lo <= Σ factor · number <= hi. */
export interface Gezegd {
	termen: (readonly [cel: Roostercel, factor: number])[];
	lo: number | null;
	hi: number | null;
	herkomst: Herkomst;
}

export interface Bron {
	rooster: Rooster;
	/** Sums that the source declares itself, or shows. */
	boomsommen: Boomsom[];
	/** What follows from the period before. */
	verbanden?: Verband[];
	/** Numbers in which others lie. */
	nesten?: Nest[];
	/** Means that tell of the classes they are taken over. */
	gezegd?: Gezegd[];
	/** Percentages, rates and means that tell of hidden counts. */
	delingen?: Deling[];
	/** By what its rows can be ordered; without it nothing is read from their order. */
	orde?: Rijorde | undefined;
	/** Invented figures, that say so. */
	verzonnen?: boolean;
	/** Name of the release this was published in; undefined for what is published now. */
	uitgave?: string;
}

/** What must not be worked out, and how it came to be unknown. */
export interface Doelwit {
	cel: number;
	/** `verborgen`: hidden on purpose. `open`: nobody printed it. `afgerond`: printed as a multiple. */
	soort: 'verborgen' | 'open' | 'afgerond';
	drempel: number;
	/** Values that must stay possible, for what is rounded. */
	klasse?: [number, number];
	/** In words, and where; asked for when something is told of it. */
	naam(): string;
	plek(): Place;
	uitgave?: string | undefined;
}

export interface Revisie {
	bron: Bron;
	cel: Roostercel;
	was: number;
	werd: number;
	uitgave: string;
}

export interface Gegevensstelsel {
	stelsel: Stelsel;
	doelwitten: Doelwit[];
	/** Published now, exactly, and between 1 and the threshold. */
	klein: { cel: Roostercel; bron: Bron }[];
	nietAfgerond: { cel: Roostercel; bron: Bron }[];
	revisies: Revisie[];
	/** A whole table to try first. */
	poging: Float64Array;
	/** Every table, with the number of each of its cells in the system. */
	tabellen: { bron: Bron; nummer(cel: Roostercel): number }[];
}

export type Leden = (gebied: string) => readonly string[];

/** Whether a measure says that it counts everybody once. */
const teltEenKeer = ({ noem }: Rooster, maat: string): boolean => /\b(?:verschillende|unieke?)\b/i.test(`${maat.replaceAll('_', ' ')} ${noem({ maat, plaats: {} })}`);

class Bouw {
	readonly stelsel = new Stelsel();
	readonly doelwitten = new Map<number, Doelwit>();
	readonly klein: Gegevensstelsel['klein'] = [];
	readonly nietAfgerond: Gegevensstelsel['nietAfgerond'] = [];
	readonly revisies: Revisie[] = [];
	readonly pogingen = new Map<number, number>();
	readonly #vast = new Set<number>();
	readonly #leden: Leden;

	constructor(leden: Leden) {
		this.#leden = leden;
	}

	/** Which cell a count is; a count that was revised since is another one in the release of before. */
	nummers(bron: Bron, nu: Map<string, Roostercel>): (cel: Roostercel) => number {
		const { uitgave } = bron;
		return (cel) => {
			if (uitgave === undefined) return this.stelsel.cel(cel.sleutel);
			const was = cel.waarde.getal;
			const werd = nu.get(cel.sleutel)?.waarde.getal ?? null;
			return this.stelsel.cel(was !== null && werd !== null && was !== werd ? `${cel.sleutel}\u0003${uitgave}` : cel.sleutel);
		};
	}

	voegToe(bron: Bron, nu: Map<string, Roostercel>): void {
		const { rooster, uitgave } = bron;
		const nummer = this.nummers(bron, nu);
		for (const cel of rooster.cellen) {
			const n = nummer(cel);
			const herkomst = (): Herkomst => ({ ...rooster.plekVan(cel), wat: `${rooster.noem(cel)}: ${cel.waarde.getal ?? '•'}${uitgave === undefined ? '' : ` (uitgave ${uitgave})`}`, soort: uitgave === undefined ? 'cel' : 'eerdere uitgave' });
			const { getal, markering } = cel.waarde;
			if (getal === null && markering !== 'niet-van-toepassing') {
				// What was hidden before and is shown now, is shown on purpose.
				if (!cel.hulp && (uitgave === undefined || (nu.get(cel.sleutel)?.waarde.getal ?? null) === null)) this.mik(n, bron, cel, markering === 'onderdrukt' ? 'verborgen' : 'open');
				continue;
			}
			// Half a person and fewer than none are no counts: other checks tell.
			if (getal !== null && (getal < 0 || !Number.isInteger(getal))) continue;
			const [lo, hi] = bandVan(cel, cel.hulp ? 1 : rooster.basis);
			this.stelsel.zeg([[n, 1]], lo, hi, herkomst);
			if (getal === null) continue;
			this.pogingen.set(n, getal);
			if (lo === hi) this.#vast.add(n);
			if (cel.hulp) continue;
			if (uitgave !== undefined) {
				const later = nu.get(cel.sleutel)?.waarde.getal ?? null;
				if (rooster.basis === 1 && later !== null && later !== getal) this.revisies.push({ bron, cel, was: getal, werd: later, uitgave });
				continue;
			}
			if (rooster.basis === 1) {
				if (getal > 0 && getal < rooster.drempel) this.klein.push({ cel, bron });
			} else if (getal % rooster.basis !== 0) this.nietAfgerond.push({ cel, bron });
			else if (lo < rooster.drempel) this.mik(n, bron, cel, 'afgerond', [lo, hi]);
		}
		for (const [, familie] of Map.groupBy(sommenIn(rooster.cellen, rooster.assen, this.#leden), ({ as, totaal }) => `${as}\u0001${totaal.maat}`)) this.#telFamilie(familie, () => bron, nummer);
		for (const deling of bron.delingen ?? []) this.#deel(deling, uitgave, nummer);
		for (const { termen, bij } of bron.verbanden ?? []) this.stelsel.zeg(termen.map(([cel, keer]) => [nummer(cel), keer] as const), 0, 0, () => ({ ...rooster.plekVan(bij), wat: `${rooster.noem(bij)} volgt uit de periode ervoor`, soort: 'verloop' }));
		for (const nest of bron.nesten ?? []) this.#nest(nest, bron, nummer);
		for (const { termen, lo, hi, herkomst } of bron.gezegd ?? []) this.stelsel.zeg(termen.map(([cel, factor]) => [nummer(cel), factor] as const), lo, hi, herkomst);
		for (const { totaal, delen } of bron.boomsommen) this.stelsel.telOp(nummer(totaal), delen.map(nummer), this.#somherkomst(bron, totaal));
	}

	/** A quotient is rounded: the true one lies within half a step, ends included. And it was divided by something. */
	#deel({ deel, geheel, maal, door, stappen, perEen, plek, wat }: Deling, uitgave: string | undefined, nummer: (cel: Roostercel) => number): void {
		const herkomst = { ...plek, ...(uitgave === undefined ? { wat, soort: 'cel' } : { wat: `${wat} (uitgave ${uitgave})`, soort: 'eerdere uitgave' }) };
		for (const [kant, helft] of [['onder', -1], ['boven', 1]] as const) {
			const termen: [number, number][] = [];
			let vast = breuk(0);
			for (const [van, co] of [[deel, 2 * perEen * maal], [geheel, -(2 * stappen + helft) * door]] as const) {
				if (typeof van !== 'number') termen.push([nummer(van), co]);
				else {
					const { teller, noemer } = breuk(van);
					vast = { teller: vast.teller * noemer - BigInt(co) * teller * vast.noemer, noemer: vast.noemer * noemer };
				}
			}
			this.stelsel.zeg(termen, kant === 'onder' ? vast : null, kant === 'boven' ? vast : null, herkomst);
		}
		if (typeof geheel !== 'number') this.stelsel.zeg([[nummer(geheel), 1]], 1, null, herkomst);
	}

	/** Who is in the one number and not in the other. */
	#nest({ groot, klein, naam }: Nest, bron: Bron, nummer: (cel: Roostercel) => number): void {
		const { rooster } = bron;
		const rest = this.stelsel.cel(`${groot.sleutel}\u0004min ${klein.sleutel}`);
		this.stelsel.telOp(nummer(groot), [nummer(klein), rest], () => ({ ...rooster.plekVan(groot), wat: `in „${rooster.noem(groot)}” telt ook mee: ${naam}`, soort: 'ongelijkheid' }));
		this.mik(rest, bron, groot, 'open', undefined, () => `${rooster.noem(groot)}, zonder: ${naam}`);
	}

	#somherkomst({ rooster }: Bron, totaal: Roostercel): Herkomst {
		return { ...rooster.plekVan(totaal), wat: `${rooster.noem(totaal)} is de som van de delen`, soort: 'som' };
	}

	mik(cel: number, { rooster, uitgave }: Bron, van: Roostercel, soort: Doelwit['soort'], klasse?: [number, number], naam = (): string => rooster.noem(van)): void {
		const al = this.doelwitten.get(cel);
		// Hidden anywhere is hidden; the strictest threshold counts.
		if (al && (al.soort === 'verborgen' || soort !== 'verborgen')) {
			al.drempel = Math.max(al.drempel, rooster.drempel);
			return;
		}
		this.doelwitten.set(cel, { cel, soort, drempel: Math.max(rooster.drempel, al?.drempel ?? 0), naam, plek: () => rooster.plekVan(van), uitgave, ...(klasse ? { klasse } : {}) });
	}

	#telFamilie(familie: Som[], bronVan: (cel: Roostercel) => Bron, nummer: (cel: Roostercel) => number): void {
		const { stelsel } = this;
		const aard = aardVan(familie, Math.max(...familie.flatMap(({ totaal, delen }) => [totaal, ...delen]).map((cel) => bronVan(cel).rooster.basis)), isUniek(familie[0]!.totaal) || teltEenKeer(bronVan(familie[0]!.totaal).rooster, familie[0]!.totaal.maat));
		if (aard === 'los') return;
		for (const { totaal, delen } of familie) {
			const bron = bronVan(totaal);
			const [geheel, stukken] = [nummer(totaal), delen.map(nummer)];
			const herkomst = this.#somherkomst(bron, totaal);
			if (aard === 'gelijk') stelsel.telOp(geheel, stukken, herkomst);
			else if (aard === 'uniek') {
				// People counted in two parts count once in the whole.
				const uniek = { ...herkomst, wat: `${bron.rooster.noem(totaal)} telt niemand dubbel`, soort: 'ongelijkheid' };
				if (bron.uitgave === undefined && bron.rooster.basis === 1) for (const deel of delen) this.#nest({ groot: totaal, klein: deel, naam: bronVan(deel).rooster.noem(deel) }, bron, nummer);
				else for (const stuk of stukken) stelsel.zeg([[geheel, 1], [stuk, -1]], 0, null, uniek);
				stelsel.zeg([[geheel, -1], ...stukken.map((stuk) => [stuk, 1] as const)], 0, null, uniek);
			} else {
				const rest = stelsel.cel(`${totaal.sleutel}\u0004rest ${totaal.maat} ${familie[0]!.as}${bron.uitgave ? `\u0003${bron.uitgave}` : ''}`);
				stelsel.telOp(geheel, [...stukken, rest], { ...herkomst, wat: `${bron.rooster.noem(totaal)} is de som van de delen en een rest` });
				if (bron.uitgave === undefined) this.mik(rest, bron, totaal, 'open', undefined, () => `de rest bij ${bron.rooster.noem(totaal)}`);
			}
		}
	}

	/** A year in one table and its quarters in another are one sum, and so are a region and its areas; also where one of them was published before. */
	telOver(tellingen: Iterable<Tellingdeel<Bron>[]>, nu: Map<string, Roostercel>): void {
		for (const groep of tellingen) {
			if (groep.length < 2) continue;
			const vanSleutel = new Map<string, Roostercel>();
			const bronVan = new Map<Roostercel, Bron>();
			// What is published now goes before what was published last, and that before what was published first.
			for (const { bron, cellen } of [...groep.filter(({ bron }) => bron.uitgave === undefined), ...groep.filter(({ bron }) => bron.uitgave !== undefined).reverse()]) {
				for (const cel of cellen) {
					if (vanSleutel.has(cel.sleutel)) continue;
					vanSleutel.set(cel.sleutel, cel);
					bronVan.set(cel, bron);
				}
			}
			const nummers = new Map(groep.map(({ bron }) => [bron, this.nummers(bron, nu)]));
			const sommen = sommenIn([...vanSleutel.values()], ['periode', 'gebied'], this.#leden, zoalsGeteld).filter(({ as, totaal, delen }) => new Set([totaal, ...delen].map((cel) => bronVan.get(cel))).size > 1 && (as !== 'gebied' || delen.length === this.#leden(plaatsVan(totaal)['gebied']!).length));
			for (const [, familie] of Map.groupBy(sommen, ({ as }) => as)) this.#telFamilie(familie, (cel) => bronVan.get(cel)!, (cel) => nummers.get(bronVan.get(cel)!)!(cel));
		}
	}

	klaar(tabellen: Gegevensstelsel['tabellen']): Gegevensstelsel {
		const { stelsel, klein, nietAfgerond, revisies } = this;
		// Whatever is shown exactly is no target any more, unless it was hidden on purpose elsewhere.
		const doelwitten = [...this.doelwitten.values()].filter(({ cel, soort }) => soort !== 'open' || !this.#vast.has(cel));
		return { stelsel, doelwitten, klein, nietAfgerond, revisies, tabellen, poging: Float64Array.from(stelsel.cellen, ({ lo }, i) => this.pogingen.get(i) ?? Math.max(0, lo)) };
	}
}

/**
 * Whether a release of before was rounded, and so is all that is published now of the people in it. That a rounded number is the same is no sign that
 * the people are: taken for the same, releases that are both right would contradict each other. Of two roundings only who knows the truth can say what
 * they tell together; protect does.
 */
function isAfgerondGebleven({ rooster }: Bron, bronnen: readonly Bron[]): boolean {
	if (rooster.basis === 1) return false;
	const geteld = new Set(rooster.cellen.map((cel) => tellingVanCel(rooster, cel)));
	return !bronnen.some((nu) => nu.rooster.basis === 1 && nu.rooster.cellen.some((cel) => geteld.has(tellingVanCel(nu.rooster, cel))));
}

/** `bronnen` are what is published now, `eerder` all releases before, oldest first. `leden` gives the areas of a region, and for '' all regions. */
export function bouwStelsel(bronnen: Bron[], eerder: Bron[], leden: Leden): Gegevensstelsel {
	const bouw = new Bouw(leden);
	const nu = new Map(bronnen.flatMap(({ rooster }) => rooster.cellen.map((cel) => [cel.sleutel, cel] as const)));
	const alle = [...bronnen, ...eerder.filter((bron) => !isAfgerondGebleven(bron, bronnen))];
	for (const bron of alle) bouw.voegToe(bron, nu);
	const tellingen = tellingenVan(alle);
	bouw.telOver(tellingen, nu);
	koppel({ stelsel: bouw.stelsel, leden, nummerIn: (bron) => bouw.nummers(bron, nu), mik: (cel, bron, van, naam) => bouw.mik(cel, bron, van, 'open', undefined, naam) }, tellingen);
	return bouw.klaar(alle.map((bron) => ({ bron, nummer: bouw.nummers(bron, nu) })));
}
