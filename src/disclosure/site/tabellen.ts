// Tables as they may stand on a page, found by what is in them.
import { kaal } from './bestand.ts';
import { telgetallen } from './getallen.ts';
import { ontsleutel, zegtNiets } from './html.ts';
import type { Verwachtetabel } from './verwacht.ts';

/** Numbers and names come back on page after page. */
const bekendeTeksten = new Map<string, string>();
const ONTHOUD = 50_000;

function kaleTekst(tekst: string): string {
	let uit = bekendeTeksten.get(tekst);
	if (uit !== undefined) return uit;
	uit = kaal(tekst);
	if (bekendeTeksten.size >= ONTHOUD) bekendeTeksten.clear();
	bekendeTeksten.set(tekst, uit);
	return uit;
}

/** The end of a cell, and after it nothing but tags. */
const EINDE = /<\/t[dh]>(?:\s*<[^>]*>)*\s*$/y;

/** What a cell shows, without its markup. The number of a footnote stands beside it. */
function celtekst(html: string): string {
	const begin = html.indexOf('>') + 1;
	const einde = html.indexOf('<', begin);
	// Nothing in it but text, and nothing after it.
	const tekst = html.slice(begin, einde);
	EINDE.lastIndex = einde;
	if (begin > 0 && einde > 0 && !tekst.includes('&') && EINDE.test(html)) return kaleTekst(tekst);
	return kaleTekst(ontsleutel(html.replace(/<sup\b[^>]*>\s*<a [^>]*href="#[^"]*noot[^"]*"[^>]*>[\s\S]*?<\/a>\s*<\/sup>/gi, '').replace(/<[^>]*>/g, ' ')));
}

/** The cells of a table in HTML, row by row. */
const cellenVan = (html: string): string[][] => html.split(/<tr\b/i).slice(1).map((rij) => rij.split(/<t[hd]\b/i).slice(1).map((cel) => celtekst(`<td${cel}`)));

const wit = (deel: string): string => ' '.repeat(deel.length);

/**
 * A table with nothing in it but what its attributes say: of a table that is as expected, what stands in the cells need not be
 * read again. Places stay where they are. A table that is written in an odd way stays as it is.
 */
export function zonderCellen(html: string): string {
	const begin = html.indexOf('>') + 1;
	const einde = html.lastIndexOf('<');
	const binnen = html.slice(begin, einde);
	// A sign within quotes that looks like the end of a tag, or what is no tag at all.
	if (/<!|=\s*"[^"<>]*[<>]|'/.test(binnen)) return html;
	return html.slice(0, begin) + binnen.replace(/<[^>]*>|[^<]+/g, (deel) => (deel.startsWith('<') && !zegtNiets(deel) ? deel : wit(deel))) + html.slice(einde);
}

export class Tabellenboek {
	/** The tables there may be, by their number of rows; written out when a page first shows one as long. */
	readonly #verwacht: ReadonlyMap<number, readonly Verwachtetabel[]>;
	readonly #bekend = new Map<number, Set<string>>();
	/** Words of headers and first columns come back on every page. */
	readonly #namen = new Map<string, string>();

	/** Names of gemeenten, the longest first: which row is whose. */
	readonly #gemeenten: readonly string[];

	constructor(tabellen: readonly Verwachtetabel[], gemeenten: readonly string[]) {
		this.#gemeenten = gemeenten;
		this.#verwacht = Map.groupBy(tabellen, ({ rijen }) => rijen);
	}

	/** Whether the table is one of those that may stand on a page, every cell as expected. */
	kent(html: string): boolean {
		const cellen = cellenVan(html);
		let bekend = this.#bekend.get(cellen.length);
		if (!bekend) this.#bekend.set(cellen.length, (bekend = new Set((this.#verwacht.get(cellen.length) ?? []).map(({ cellen: maak }) => this.#gelijk(maak().map((rij) => rij.map(kaleTekst)))))));
		return bekend.has(this.#gelijk(cellen));
	}

	/** The same text for tables that say the same. A sign may carry its words for screen readers; a number may carry nothing but itself. */
	#gelijk(tabel: readonly string[][]): string {
		return JSON.stringify(tabel.map((rij, i) => rij.map((cel, kolom) => (kolom > 0 && i > 0 ? (/\d/.test(cel) ? cel : '') : this.#naam(cel)))));
	}

	/** Of a name count the numbers in it, and the gemeente it begins with. */
	#naam(tekst: string): string {
		let getallen = this.#namen.get(tekst);
		if (getallen === undefined) this.#namen.set(tekst, (getallen = [this.#gemeenten.find((naam) => tekst.startsWith(naam)) ?? '', ...telgetallen(tekst)].join()));
		return getallen;
	}
}
