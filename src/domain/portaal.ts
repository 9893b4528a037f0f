// Everything one root holds, read and validated: what the rest of the street works on.
import type { Inhoudscollectie, Inhoudstypen } from './collecties.ts';
import type { Kaart } from './kaart.ts';
import type { Configuratie } from './configuratie.ts';
import type { Place, Problem } from './problem.ts';
import type { Dataset } from './tabel.ts';
import type { Collectie } from './verwijzing.ts';

/** A node of the Markdown tree (mdast), as far as this project reads it. */
export interface MdNode {
	type: string;
	value?: string;
	url?: string;
	alt?: string | null;
	/** Name that a reference and its definition share. */
	identifier?: string;
	depth?: number;
	name?: string | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: MdNode[];
	position?: { start: { line: number; column: number; offset: number }; end: { line: number; column: number; offset: number } };
}

export interface Lichaam {
	/** Markdown after the front matter. */
	tekst: string;
	/** Lines of the file before the body; add to a line of `boom` to get the line in the file. */
	regelsErvoor: number;
	boom: MdNode;
}

export interface Item<C extends Inhoudscollectie = Inhoudscollectie> {
	collectie: C;
	/** File name without extension; of a hoofdstuk `<plan>/<name>`. */
	id: string;
	/** Region whose folder it stands in; undefined for what all share. */
	regio: string | undefined;
	/** Unique within the collection: `<regio>/<id>` or `<id>`. */
	sleutel: string;
	bestand: string;
	formaat: 'md' | 'mdx';
	data: Inhoudstypen[C];
	lichaam: Lichaam;
	/** Place of a front-matter key; of the nearest parent if the key is absent. With `teken` of that character (from 0) of the text there. */
	plekVan(pad: (string | number)[], teken?: number): Place;
}

export type Inhoud = { [C in Inhoudscollectie]: Item<C>[] };

/** A file that is there but could not be read: its own faults are told, what refers to it is not. */
export interface Onleesbaar {
	collectie: Collectie;
	id: string;
	regio: string | undefined;
	/** Every way to refer to it in full. */
	sleutel: string;
}

export interface Portaal {
	/** Absolute path of the root folder. */
	wortel: string;
	configuratie: Configuratie;
	/** The day the site looks from, by which is judged what is late; undefined where nobody knows. Never the clock. */
	datum: string | undefined;
	inhoud: Inhoud;
	datasets: Dataset[];
	/** Announced datasets: described, with a header, and without a number yet. */
	verwacht: Dataset[];
	onleesbaar: Onleesbaar[];
	/** Tables without one of their columns: looked at for persons, and for nothing else. */
	onvolledig: Dataset[];
	/** Boundaries of gemeenten, for the regions that have them; the others show tiles. */
	kaarten: Kaart[];
	/** Everything found wrong so far, in reading order. */
	problemen: Problem[];
}

/** Ways into the entries of a collection, made once for as long as the list is the same. */
interface Wijzer {
	aantal: number;
	opSleutel: Map<string, Item>;
	opTitel: Map<string, Item>;
	perRegio: Map<string | undefined, Item[]>;
	/** Of gemeenten: by their code, and by `<region>/<code>`. */
	opCode: Map<string, Item>;
}

const wijzers = new WeakMap<readonly Item[], Wijzer>();

/** Of two entries of one name the first counts, as it does for a reader of the list. */
function wijzerVan(items: readonly Item[]): Wijzer {
	const klaar = wijzers.get(items);
	// While a root is being read its lists still grow.
	if (klaar?.aantal === items.length) return klaar;
	const wijzer: Wijzer = { aantal: items.length, opSleutel: new Map(), opTitel: new Map(), perRegio: Map.groupBy(items, ({ regio }) => regio), opCode: new Map() };
	const zet = (op: Map<string, Item>, naam: string | undefined, item: Item): void => {
		if (naam !== undefined && !op.has(naam)) op.set(naam, item);
	};
	for (const item of items) {
		const { titel, code } = item.data as { titel?: string; code?: string };
		zet(wijzer.opSleutel, item.sleutel, item);
		zet(wijzer.opTitel, titel, item);
		zet(wijzer.opCode, code, item);
		if (code !== undefined) zet(wijzer.opCode, `${item.regio}/${code}`, item);
	}
	wijzers.set(items, wijzer);
	return wijzer;
}

/** The entry `id` of `collectie` as seen from `regio`: the region's own first, then shared, then `<regio>/<id>` in full. */
export function zoekItem<C extends Inhoudscollectie>(portaal: Portaal, collectie: C, id: string, regio?: string): Item<C> | undefined {
	const { opSleutel } = wijzerVan(portaal.inhoud[collectie] as Item[]);
	return ((regio ? opSleutel.get(`${regio}/${id}`) : undefined) ?? opSleutel.get(id)) as Item<C> | undefined;
}

/** The entry a cell names, by id or by title as its column says. */
export function zoekGenoemd<C extends Inhoudscollectie>(portaal: Portaal, { verwijst, op }: { verwijst: C; op: 'id' | 'titel' }, waarde: string, regio?: string): Item<C> | undefined {
	if (op === 'id') return zoekItem(portaal, verwijst, waarde, regio);
	return wijzerVan(portaal.inhoud[verwijst] as Item[]).opTitel.get(waarde) as Item<C> | undefined;
}

/** The dataset called `naam` as seen from `regio`. */
export function zoekDataset({ datasets }: Pick<Portaal, 'datasets'>, naam: string, regio?: string): Dataset | undefined {
	return datasets.find((dataset) => dataset.naam === naam && dataset.regio === regio) ?? datasets.find((dataset) => dataset.id === naam);
}

/** The announced dataset called `naam` as seen from `regio`. */
export const zoekVerwacht = ({ verwacht }: Portaal, naam: string, regio?: string): Dataset | undefined => zoekDataset({ datasets: verwacht }, naam, regio);

const isOnleesbaar = (portaal: Portaal, collectie: Collectie, id: string, regio?: string): boolean =>
	portaal.onleesbaar.some((een) => een.collectie === collectie && ((een.id === id && een.regio === regio) || een.sleutel === id || (een.id === id && een.regio === undefined)));

/** Whether there is such an entry, be it one that could not be read or a dataset that is to come. */
export const bestaat = (portaal: Portaal, collectie: Collectie, id: string, regio?: string): boolean =>
	(collectie === 'datasets' ? zoekDataset(portaal, id, regio) ?? zoekVerwacht(portaal, id, regio) : zoekItem(portaal, collectie, id, regio)) !== undefined || isOnleesbaar(portaal, collectie, id, regio);

export const vanRegio = <C extends Inhoudscollectie>(portaal: Portaal, collectie: C, regio: string): Item<C>[] =>
	[...(wijzerVan(portaal.inhoud[collectie] as Item[]).perRegio.get(regio) ?? [])] as Item<C>[];

/** The gemeente that bears a code of the CBS; of a region alone, where one is given. */
export const zoekGemeente = ({ inhoud }: Pick<Portaal, 'inhoud'>, code: string, regio?: string): Item<'gemeenten'> | undefined =>
	wijzerVan(inhoud.gemeenten as Item[]).opCode.get(regio === undefined ? code : `${regio}/${code}`) as Item<'gemeenten'> | undefined;
