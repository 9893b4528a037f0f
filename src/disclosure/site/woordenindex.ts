// Finds a piece of text in a long one without reading the long one again: by its rarest word.

interface Woord {
	tekst: string;
	/** Offset of the word in its text. */
	van: number;
}

const woordenVan = (tekst: string): Woord[] => Array.from(tekst.matchAll(/[^ ]+/g), (deel) => ({ tekst: deel[0], van: deel.index }));

/** A long text, words with one space between them, that is asked many times whether it holds another. */
export class Woordenindex {
	readonly #tekst: string;
	readonly #plaatsen = new Map<string, number[]>();

	constructor(tekst: string) {
		this.#tekst = tekst;
		for (const { tekst: woord, van } of woordenVan(tekst)) {
			const plaatsen = this.#plaatsen.get(woord);
			if (plaatsen) plaatsen.push(van);
			else this.#plaatsen.set(woord, [van]);
		}
	}

	/** Whether `stuk` stands in the text, as `includes` has it: its first and last word may be part of a word there. */
	bevat(stuk: string): boolean {
		const binnen = woordenVan(stuk).slice(1, -1);
		// Too short to have a word that must be there whole; or white space that the text does not have.
		if (!binnen.length) return this.#tekst.includes(stuk);
		let zeldzaamst: { van: number; plaatsen: readonly number[] } | undefined;
		for (const { tekst, van } of binnen) {
			const plaatsen = this.#plaatsen.get(tekst);
			if (!plaatsen) return false;
			if (!zeldzaamst || plaatsen.length < zeldzaamst.plaatsen.length) zeldzaamst = { van, plaatsen };
		}
		const { van, plaatsen } = zeldzaamst!;
		return plaatsen.some((plaats) => plaats >= van && this.#tekst.startsWith(stuk, plaats - van));
	}
}
