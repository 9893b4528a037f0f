// Tables as they may stand on a page, found by what is in them.
import { losgeknipt } from '../../domain/blokken.ts';
import { telgetallen } from './getallen.ts';
import { kaleTekst, leesTabel } from './tabelcellen.ts';
import type { Verwachtetabel } from './verwacht.ts';

/** What counts in the names of rows and columns: their words come back on every page. */
export class Tabelnamen {
	readonly #gemeenten: readonly string[];
	readonly #bekend = new Map<string, string>();

	/** `gemeenten`: their names, the longest first: which row is whose. */
	constructor(gemeenten: readonly string[]) {
		this.#gemeenten = gemeenten;
	}

	/** Of a name count the numbers in it, and the gemeente it begins with. */
	telt(tekst: string): string {
		let telt = this.#bekend.get(tekst);
		if (telt === undefined) this.#bekend.set(losgeknipt(tekst), (telt = [this.#gemeenten.find((naam) => tekst.startsWith(naam)) ?? '', ...telgetallen(tekst)].join()));
		return telt;
	}
}

const CIJFER = /\d/;

export class Tabellenboek {
	/** The tables there may be, by their number of rows; written out when a page first shows one as long. */
	readonly #verwacht: ReadonlyMap<number, readonly Verwachtetabel[]>;
	readonly #bekend = new Map<number, Set<string>>();
	readonly #namen: Tabelnamen;

	constructor(tabellen: readonly Verwachtetabel[], namen: Tabelnamen) {
		this.#namen = namen;
		this.#verwacht = Map.groupBy(tabellen, ({ rijen }) => rijen);
	}

	/** Whether the table is one of those that may stand on a page, every cell as expected. */
	kent(html: string): boolean {
		return this.kentCellen(leesTabel(html).cellen);
	}

	/** The same, of what its cells show. */
	kentCellen(cellen: readonly string[][]): boolean {
		let bekend = this.#bekend.get(cellen.length);
		if (!bekend) this.#bekend.set(cellen.length, (bekend = new Set((this.#verwacht.get(cellen.length) ?? []).map(({ cellen: maak }) => this.#gelijk(maak().map((rij) => rij.map(kaleTekst)))))));
		return bekend.has(this.#gelijk(cellen));
	}

	/** The same text for tables that say the same. A sign may carry its words for screen readers; a number may carry nothing but itself. */
	#gelijk(tabel: readonly string[][]): string {
		let uit = '';
		for (const [i, rij] of tabel.entries()) {
			uit += `\n${rij.length}`;
			for (const [kolom, cel] of rij.entries()) {
				const telt = kolom > 0 && i > 0 ? (CIJFER.test(cel) ? cel : '') : this.#namen.telt(cel);
				// With its length before it nothing in it can be taken for the end of a cell.
				uit += ` ${telt.length}:${telt}`;
			}
		}
		return uit;
	}
}
