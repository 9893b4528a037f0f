// What is made goes out here: to the disk, and to the search index. A thread of its own does it, so that the next page is drawn meanwhile.
import type { Worker } from 'node:worker_threads';
import type { Zoekstuk } from '../../publish/zoekindex.ts';
import { beginDraad } from '../draad.ts';
import type { Gehouden, Houden } from './neerleggen.ts';

export interface Opdracht {
	/** Folder of the site in the making. */
	werkmap: string;
	/** The site of before, as far as it may be used again. */
	vorige: string | undefined;
}

export type Vraag =
	/** Search takes in these pages first, in this order, whenever they come. */
	| { soort: 'voorop'; bestanden: string[] }
	| { soort: 'leg'; bestanden: [adres: string, inhoud: Uint8Array][] }
	| { soort: 'pagina'; bestand: string; html: Uint8Array }
	/** The page is the first; `zoekdeel` is what search is told of it. */
	| { soort: 'haal'; nummer: number; bestanden: Gehouden[]; zoekdeel: string }
	| { soort: 'stuk'; stuk: Zoekstuk }
	/** No more pages and records come. */
	| { soort: 'indexeer' }
	/** No more files come. */
	| { soort: 'voltooi' }
	| { soort: 'houd'; bestanden: Houden[] };

/** A file on its way to the site. */
export type Bestand = readonly [adres: string, inhoud: string | Uint8Array];

/** What was laid down. */
export interface Gelegd {
	/** Fingerprint of every file that was laid down, by address. */
	afdrukken: Map<string, string>;
	/** Of every page that was made now: words with a digit in what search was told of it. */
	woorden: Map<string, string>;
	/** Of those that go first: what search was told of them. */
	zoekdelen: Map<string, string>;
}

/** What search holds. */
export interface Vindbaar {
	paginas: number;
	cijfers: number;
}

export type Antwoord =
	/** How many bytes of the questions are dealt with. */
	| { soort: 'verwerkt'; bytes: number }
	| { soort: 'gehaald'; nummer: number; goed: boolean }
	| ({ soort: 'gelegd' } & Gelegd)
	| ({ soort: 'vindbaar' } & Vindbaar)
	| { soort: 'gehouden' }
	| { soort: 'fout'; fout: unknown };

/** Bytes on the way: more only takes memory. */
const HOOGSTENS = 16e6;
/** Bytes that are told to be dealt with at a time: waking a thread costs more than what it is woken for. */
export const SAMEN = 2e6;

/** What a question holds of files that are not on the disk yet. */
export const bytesIn = (vraag: Vraag): number => (vraag.soort === 'leg' ? vraag.bestanden.reduce((som, [, { length }]) => som + length, 0) : vraag.soort === 'pagina' ? vraag.html.length : 0);

const tekens = new TextEncoder();

export class Afvoer {
	readonly #werker: Worker;
	readonly #gelegd = Promise.withResolvers<Gelegd>();
	readonly #vindbaar = Promise.withResolvers<Vindbaar>();
	readonly #gehouden = Promise.withResolvers<void>();
	readonly #haalt = new Map<number, (goed: boolean) => void>();
	#onderweg = 0;
	/** Who waits for room: more than one may give at a time. */
	#ruimte: (() => void)[] = [];
	#nummer = 0;
	#fout: unknown;

	constructor(opdracht: Opdracht) {
		this.#werker = beginDraad(new URL('afvoer-werk.ts', import.meta.url), opdracht);
		const stop = (fout: unknown): void => {
			this.#fout ??= fout;
			this.#gelegd.reject(fout);
			this.#vindbaar.reject(fout);
			this.#gehouden.reject(fout);
			for (const een of this.#haalt.values()) een(false);
			this.#laatIn();
		};
		this.#werker.on('error', stop);
		this.#werker.on('message', (antwoord: Antwoord) => {
			if (antwoord.soort === 'fout') return stop(antwoord.fout);
			if (antwoord.soort === 'gelegd') return this.#gelegd.resolve(antwoord);
			if (antwoord.soort === 'vindbaar') return this.#vindbaar.resolve(antwoord);
			if (antwoord.soort === 'gehouden') return this.#gehouden.resolve();
			if (antwoord.soort === 'verwerkt') {
				this.#onderweg -= antwoord.bytes;
				return this.#laatIn();
			}
			this.#haalt.get(antwoord.nummer)!(antwoord.goed);
			this.#haalt.delete(antwoord.nummer);
		});
		// They are asked for at the end; until then they are no loose ends.
		for (const { promise } of [this.#gelegd, this.#vindbaar, this.#gehouden]) promise.catch(() => {});
	}

	#laatIn(): void {
		for (const verder of this.#ruimte.splice(0)) verder();
	}

	async #stuur(vraag: Vraag, geeft: ArrayBuffer[] = []): Promise<void> {
		this.#onderweg += bytesIn(vraag);
		this.#werker.postMessage(vraag, geeft);
		while (this.#onderweg >= HOOGSTENS && !this.#fout) await new Promise<void>((verder) => this.#ruimte.push(verder));
		if (this.#fout) throw this.#fout;
	}

	/** Puts files in their places; their bytes are given away. Waits only when much is on its way. Throws what went wrong with these or with some before. */
	leg(bestanden: readonly Bestand[]): Promise<void> {
		// A text would be copied there and back.
		const alsBytes = bestanden.map(([adres, inhoud]): [string, Uint8Array] => [adres, typeof inhoud === 'string' ? tekens.encode(inhoud) : inhoud]);
		// What shares its memory with others cannot be given away.
		return this.#stuur({ soort: 'leg', bestanden: alsBytes }, alsBytes.flatMap(([, { buffer, byteLength }]) => (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : [])));
	}

	/** The same of bytes that are somebody's. */
	legAfschrift(bestanden: readonly Bestand[]): Promise<void> {
		return this.leg(bestanden.map(([adres, inhoud]) => [adres, typeof inhoud === 'string' ? inhoud : inhoud.slice()]));
	}

	/** Search takes in these pages first, in this order, whenever they come. */
	voorop = (bestanden: string[]): Promise<void> => this.#stuur({ soort: 'voorop', bestanden });

	/** Puts down a page, and has it found by search. The bytes are given away. */
	pagina = (bestand: string, html: Uint8Array<ArrayBuffer>): Promise<void> => this.#stuur({ soort: 'pagina', bestand, html }, [html.buffer]);

	/** Has a record found by search. */
	stuk = (stuk: Zoekstuk): Promise<void> => this.#stuur({ soort: 'stuk', stuk });

	/** Puts down a page and its files as they were made before, the page first; later tells whether all of them still were what they were. */
	async haal(bestanden: Gehouden[], zoekdeel: string): Promise<{ gehaald: Promise<boolean> }> {
		const nummer = this.#nummer++;
		const gehaald = new Promise<boolean>((klaar) => this.#haalt.set(nummer, klaar));
		await this.#stuur({ soort: 'haal', nummer, bestanden, zoekdeel });
		return { gehaald };
	}

	/** No more pages and records come: the search index is finished while files are still laid down. `vindbaar` once it is on the disk. */
	async indexeer(): Promise<{ vindbaar: Promise<Vindbaar> }> {
		await this.#stuur({ soort: 'indexeer' });
		return { vindbaar: this.#vindbaar.promise };
	}

	/** Until every file but those of the search index is on the disk. */
	async voltooi(): Promise<Gelegd> {
		await this.#stuur({ soort: 'voltooi' });
		return this.#gelegd.promise;
	}

	/** Keeps files of the site for a next one. They must stay where they are until it is done. */
	async houd(bestanden: Houden[]): Promise<{ gehouden: Promise<void> }> {
		await this.#stuur({ soort: 'houd', bestanden });
		return { gehouden: this.#gehouden.promise };
	}

	/** Ends the work there, done or not. */
	async sluit(): Promise<void> {
		await this.#werker.terminate();
	}
}
