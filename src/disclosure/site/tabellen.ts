// Tables as they may stand on a page, found by what is in them.
import { kaal } from './bestand.ts';
import { telgetallen } from './getallen.ts';
import { ontsleutel } from './html.ts';
import type { Verwachtetabel } from './verwacht.ts';

/** What a cell shows, without its markup. The number of a footnote stands beside it. */
const celtekst = (html: string): string =>
	kaal(ontsleutel(html.replace(/<sup\b[^>]*>\s*<a [^>]*href="#[^"]*noot[^"]*"[^>]*>[\s\S]*?<\/a>\s*<\/sup>/gi, '').replace(/<[^>]*>/g, ' ')));

/** The cells of a table in HTML, row by row. */
const cellenVan = (html: string): string[][] => html.split(/<tr\b/i).slice(1).map((rij) => rij.split(/<t[hd]\b/i).slice(1).map((cel) => celtekst(`<td${cel}`)));

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
		if (!bekend) this.#bekend.set(cellen.length, (bekend = new Set((this.#verwacht.get(cellen.length) ?? []).map(({ cellen: maak }) => this.#gelijk(maak().map((rij) => rij.map(kaal)))))));
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
