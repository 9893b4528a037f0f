// What the audited figures may say on the site: the closed world that the built site is held against.

/** A table as it may stand on a page. */
export interface Verwachtetabel {
	/** How many rows it has, the header too. */
	rijen: number;
	/** The text of every cell, header first; made when a page shows a table as long. */
	cellen(): string[][];
}

/** A record of the search index, as it may stand there. */
export interface Verwachtstuk {
	titel: string;
	tekst: string;
	filters: Readonly<Record<string, string>>;
}

/** What may be said on one page and in its own files, beside what may be said anywhere. */
export interface Verwachtdeel {
	bestanden: ReadonlyMap<string, () => string | Uint8Array>;
	tekeningen: ReadonlySet<string>;
	zinnen: readonly string[];
	tabellen: readonly Verwachtetabel[];
}

/** What may be said, each in the words the site says it in. */
export interface Verwacht {
	/** Ids of datasets that count people. */
	personen: ReadonlySet<string>;
	/** Names and codes of gemeenten: a number beside one of these could count its people. */
	gemeenten: readonly string[];
	/** Of each region the orders its gemeenten may stand in: by name, and with the centrumgemeente first. */
	volgordes: readonly (readonly (readonly string[])[])[];
	/** Addresses of pages. */
	paginas: ReadonlySet<string>;
	/** Contents of every file beside the pages, by address; made when asked for. */
	bestanden: ReadonlyMap<string, () => string | Uint8Array>;
	/** Addresses of files that a root publishes as they are. */
	vast: ReadonlySet<string>;
	/** The list of pages, from their paths in any order. */
	sitemap(paden: string[]): string;
	/** Charts as they stand in a page. */
	tekeningen: ReadonlySet<string>;
	/** Signs that stand beside words: what is drawn in them. */
	iconen: ReadonlySet<string>;
	/** Maps of borders: each outline, and each name with its place as „x y naam”. */
	grenzen: ReadonlySet<string>;
	/** Sentences, titles and captions made from the figures. */
	zinnen: readonly string[];
	/** What a link to a figure may show, of the dataset with this id. */
	cijfers(dataset: string): ReadonlySet<string>;
	tabellen: readonly Verwachtetabel[];
	/** Records of the search index, by address. */
	zoekstukken: ReadonlyMap<string, readonly Verwachtstuk[]>;
	/** Pages that may say more, by address; made when such a page is looked at. */
	delen: ReadonlyMap<string, () => Verwachtdeel>;
	/** Which of those pages a file beside the pages belongs to; undefined for none. */
	deelVanBestand(adres: string): string | undefined;
	/** All that editors wrote, as one text. */
	redactie: string;
}
