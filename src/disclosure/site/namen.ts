// Names that may stand anywhere in a text, all looked for in one walk of it.

const WOORD = /[\p{L}\d]+/gu;
const BINNEN = /[\p{L}\d-]/u;

/** Finds whether a text has one of many names in it, as a word or words of its own. */
export class Namenzoeker {
	/** By the first run of letters and digits of each name: the name, and how far into it that run stands. */
	readonly #namen = new Map<string, { naam: string; begin: number }[]>();

	constructor(namen: Iterable<string>) {
		for (const naam of new Set(namen)) {
			const eerste = naam.matchAll(WOORD).next().value;
			if (!eerste) continue;
			const lijst = this.#namen.get(eerste[0]);
			if (lijst) lijst.push({ naam, begin: eerste.index });
			else this.#namen.set(eerste[0], [{ naam, begin: eerste.index }]);
		}
	}

	staatIn(tekst: string): boolean {
		for (const { 0: woord, index } of tekst.matchAll(WOORD)) {
			for (const { naam, begin } of this.#namen.get(woord) ?? []) {
				const van = index - begin;
				if (van >= 0 && tekst.startsWith(naam, van) && !BINNEN.test(tekst.slice(Math.max(0, van - 1), van)) && !BINNEN.test(tekst.slice(van + naam.length, van + naam.length + 1))) return true;
			}
		}
		return false;
	}
}
