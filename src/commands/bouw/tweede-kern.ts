// The other core: while pages are made here, the root is checked there, and then each page is looked at as it is made.
import type { Worker } from 'node:worker_threads';
import type { Problem } from '../../domain/problem.ts';
import type { Verwachtdeel } from '../../disclosure/site/verwacht.ts';
import { beginDraad } from '../draad.ts';
import type { Overdracht } from './overdracht.ts';

export interface Opdracht {
	wortel: string;
	alleen: string | undefined;
	datum: string | undefined;
	/** Files that are known to hold nothing of persons. */
	schoon: readonly string[];
}

/** What checking the root gives. */
export interface Gecontroleerd {
	/** As `npm run check` gives them. */
	problemen: Problem[];
	/** Files that hold nothing of persons. */
	schoon: string[];
}

/** What the page of a gemeente may say: its own part, and of the rest what does not come from the tables `dicht`. */
export interface Deelverwachting {
	tekeningen: ReadonlySet<string>;
	zinnen: readonly string[];
	/** Of each table its cells, as one text: that is handed over many times quicker than a list of lists. */
	tabellen: readonly string[];
	dicht: readonly string[];
}

export interface Pagina {
	pad: string;
	/** In UTF-8. */
	html: Uint8Array;
	deel?: Deelverwachting | undefined;
}

/** A root to check, the texts of that root, and then a page to look at, or the address of a table to write. */
export type Vraag = ({ soort: 'controle' } & Opdracht) | { soort: 'teksten'; teksten: Overdracht } | ({ soort: 'pagina'; nummer: number } & Pagina) | { soort: 'download'; nummer: number; adres: string };

export type Antwoord = { soort: 'tabellen'; tabellen: Overdracht } | ({ soort: 'controle' } & Gecontroleerd) | { soort: 'pagina' | 'download'; nummer: number; antwoord: Problem[] | Uint8Array };

/** Bytes of pages that may wait to be looked at: enough to go on with while the root is checked; more only takes memory. */
const HOOGSTENS = 48e6;

/** Signs that no text has. */
const RIJ = '\u001e';
const CEL = '\u001f';

export const alsDeelverwachting = ({ tekeningen, zinnen, tabellen }: Verwachtdeel, dicht: ReadonlySet<string>): Deelverwachting =>
	({ tekeningen, zinnen, tabellen: tabellen.map(({ cellen }) => cellen().map((rij) => rij.join(CEL)).join(RIJ)), dicht: [...dicht].sort() });

export const cellenVan = (tabel: string): string[][] => tabel.split(RIJ).map((rij) => rij.split(CEL));

const begin = (): Worker => beginDraad(new URL('tweede-kern-werk.ts', import.meta.url));

let klaar: Worker | undefined;

/** Sets the other core going before anybody knows which root: it loads what it needs meanwhile. Nothing waits for it until it is asked. */
export function zetKlaar(): void {
	klaar = begin();
	klaar.unref();
}

export class TweedeKern {
	readonly #controle = Promise.withResolvers<Gecontroleerd>();
	readonly #tabellen = Promise.withResolvers<Overdracht>();
	readonly #werker: Worker;
	readonly #wacht = new Map<number, { bytes: number; klaar: (antwoord: never) => void; mislukt: (fout: unknown) => void }>();
	#ruimte: (() => void)[] = [];
	#nummer = 0;
	#wachtend = 0;
	#fout: unknown;

	constructor(opdracht: Opdracht) {
		this.#werker = klaar ?? begin();
		klaar = undefined;
		this.#werker.ref();
		this.#werker.postMessage({ soort: 'controle', ...opdracht } satisfies Vraag);
		this.#werker.on('message', (antwoord: Antwoord) => {
			if (antwoord.soort === 'tabellen') return this.#tabellen.resolve(antwoord.tabellen);
			if (antwoord.soort === 'controle') return this.#controle.resolve(antwoord);
			const { bytes, klaar: gedaan } = this.#wacht.get(antwoord.nummer)!;
			this.#wacht.delete(antwoord.nummer);
			this.#wachtend -= bytes;
			gedaan(antwoord.antwoord as never);
			this.#laatIn();
		});
		this.#werker.on('error', (fout) => {
			this.#fout = fout;
			this.#tabellen.reject(fout);
			this.#controle.reject(fout);
			for (const een of this.#wacht.values()) een.mislukt(fout);
			this.#wacht.clear();
			this.#laatIn();
		});
		this.#tabellen.promise.catch(() => {});
	}

	/** Of reading the root each core does a part: hands over the texts, and gives the tables. Only then the root is checked. Rejects only for bugs. */
	ruil(teksten: Overdracht): Promise<Overdracht> {
		this.#werker.postMessage({ soort: 'teksten', teksten } satisfies Vraag);
		return this.#tabellen.promise;
	}

	/** What checking the root gives. Rejects only for bugs. */
	get controle(): Promise<Gecontroleerd> {
		return this.#controle.promise;
	}

	#laatIn(): void {
		for (const verder of this.#ruimte.splice(0)) verder();
	}

	/** Has a page looked at. Resolves once it is taken on, which may take a while when many wait; `bevonden` later. */
	async bekijk(pad: string, html: Uint8Array, deel?: Deelverwachting): Promise<{ bevonden: Promise<Problem[]> }> {
		while (this.#wachtend >= HOOGSTENS && !this.#fout) await new Promise<void>((verder) => this.#ruimte.push(verder));
		if (this.#fout) throw this.#fout;
		return { bevonden: this.#vraag<Problem[]>(html.length, (nummer) => ({ soort: 'pagina', nummer, pad, html, deel })) };
	}

	/** Resolves once nothing waits to be done there. */
	async rust(): Promise<void> {
		while (this.#wacht.size && !this.#fout) await new Promise<void>((verder) => this.#ruimte.push(verder));
	}

	/** Has a table written, once the root is checked. */
	download = (adres: string): Promise<Uint8Array> => this.#vraag(0, (nummer) => ({ soort: 'download', nummer, adres }));

	#vraag<T>(bytes: number, maak: (nummer: number) => Vraag): Promise<T> {
		if (this.#fout) return Promise.reject(this.#fout as Error);
		const nummer = this.#nummer++;
		this.#wachtend += bytes;
		const antwoord = new Promise<T>((klaar, mislukt) => this.#wacht.set(nummer, { bytes, klaar, mislukt }));
		this.#werker.postMessage(maak(nummer));
		return antwoord;
	}

	/** Ends the work there, done or not. */
	async sluit(): Promise<void> {
		await this.#werker.terminate();
	}
}
