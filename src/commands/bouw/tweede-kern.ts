// The other core: while pages are made here, the root is checked there, and then each page is looked at as it is made.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { leesEnControleer, type Gelezen } from '../../charts/lees-en-controleer.ts';
import { maakUitgave } from '../../charts/maak-uitgave.ts';
import type { Problem } from '../../domain/problem.ts';
import { Paginalezer } from '../../disclosure/site/pagina.ts';
import { woordenVanPagina } from '../../disclosure/site/verantwoord.ts';
import type { Verwachtdeel } from '../../disclosure/site/verwacht.ts';
import { verwachtVan } from '../../publish/verwacht.ts';
import { zonderStil } from '../../publish/zoekindex.ts';

interface Opdracht {
	wortel: string;
	alleen: string | undefined;
	datum: string | undefined;
}

/** What the page of a gemeente may say: its own part, and of the rest what does not come from the tables `dicht`. */
export interface Deelverwachting {
	tekeningen: ReadonlySet<string>;
	zinnen: readonly string[];
	tabellen: readonly string[][][];
	dicht: readonly string[];
}

interface Vraag {
	nummer: number;
	pad: string;
	html: string;
	deel?: Deelverwachting | undefined;
}

/** What looking at a page gives. */
export interface Bevonden {
	problemen: Problem[];
	/** Words with a digit in what search is told of the page. */
	woorden: string[];
}

type Antwoord = { soort: 'controle'; problemen: Problem[] } | ({ soort: 'pagina'; nummer: number } & Bevonden);

/** Pages that may wait to be looked at; more only takes memory. */
const HOOGSTENS = 64;

export const alsDeelverwachting = ({ tekeningen, zinnen, tabellen }: Verwachtdeel, dicht: ReadonlySet<string>): Deelverwachting =>
	({ tekeningen, zinnen, tabellen: tabellen.map(({ cellen }) => cellen()), dicht: [...dicht].sort() });

export class TweedeKern {
	/** The problems of the root, as `npm run check` gives them. Rejects only for bugs. */
	readonly controle: Promise<Problem[]>;
	readonly #werker: Worker;
	readonly #wacht = new Map<number, { klaar: (bevonden: Bevonden) => void; mislukt: (fout: unknown) => void }>();
	#ruimte: (() => void)[] = [];
	#nummer = 0;
	#fout: unknown;

	constructor(opdracht: Opdracht) {
		this.#werker = new Worker(new URL(import.meta.url), { workerData: opdracht });
		this.controle = new Promise((klaar, mislukt) => {
			this.#werker.on('message', (antwoord: Antwoord) => {
				if (antwoord.soort === 'controle') return klaar(antwoord.problemen);
				this.#wacht.get(antwoord.nummer)!.klaar(antwoord);
				this.#wacht.delete(antwoord.nummer);
				this.#laatIn();
			});
			this.#werker.on('error', (fout) => {
				this.#fout = fout;
				mislukt(fout);
				for (const een of this.#wacht.values()) een.mislukt(fout);
				this.#wacht.clear();
				this.#laatIn();
			});
		});
	}

	#laatIn(): void {
		for (const verder of this.#ruimte.splice(0)) verder();
	}

	/** Has a page looked at. Resolves once it is taken on, which may take a while when many wait; `bevonden` later. */
	async bekijk(pad: string, html: string, deel?: Deelverwachting): Promise<{ bevonden: Promise<Bevonden> }> {
		while (this.#wacht.size >= HOOGSTENS && !this.#fout) await new Promise<void>((verder) => this.#ruimte.push(verder));
		if (this.#fout) throw this.#fout;
		const nummer = this.#nummer++;
		const bevonden = new Promise<Bevonden>((klaar, mislukt) => this.#wacht.set(nummer, { klaar, mislukt }));
		this.#werker.postMessage({ nummer, pad, html, deel } satisfies Vraag);
		return { bevonden };
	}

	/** Ends the work there, done or not. */
	async sluit(): Promise<void> {
		await this.#werker.terminate();
	}
}

/** Looks at pages, against what the root that was just checked may say. */
function maakBekijker(gelezen: Gelezen, datum: string | undefined): (vraag: Vraag) => Bevonden {
	const leeg = { adres: '', inhoud: '' };
	const uitgave = maakUitgave(gelezen, { stijl: leeg, grafiekstijl: '', scripts: {}, datum, voorbeeldweergave: false });
	const lezers = new Map<string, Paginalezer>();
	const lezerZonder = (dicht: readonly string[]): Paginalezer => {
		const al = lezers.get(dicht.join());
		if (al) return al;
		const lezer = new Paginalezer(verwachtVan(uitgave, new Map(), new Set(dicht)));
		lezers.set(dicht.join(), lezer);
		return lezer;
	};
	return ({ pad, html, deel }) => {
		const eigen = deel && { ...deel, tabellen: deel.tabellen.map((cellen) => ({ rijen: cellen.length, cellen: () => cellen })) };
		return { problemen: lezerZonder(deel?.dicht ?? []).lees(pad, html, eigen), woorden: [...woordenVanPagina(zonderStil(html))] };
	};
}

if (!isMainThread && parentPort) {
	const poort = parentPort;
	const { wortel, alleen, datum } = workerData as Opdracht;
	const gelezen = await leesEnControleer(wortel, alleen);
	poort.postMessage({ soort: 'controle', problemen: gelezen.problemen } satisfies Antwoord);
	let bekijk: ReturnType<typeof maakBekijker> | undefined;
	poort.on('message', (vraag: Vraag) => {
		bekijk ??= maakBekijker(gelezen, datum);
		poort.postMessage({ soort: 'pagina', nummer: vraag.nummer, ...bekijk(vraag) } satisfies Antwoord);
	});
}
