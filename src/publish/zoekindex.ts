// The search index: Pagefind reads the built pages, and every figure goes in as a record of its own.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { adresVan } from '../domain/adressen.ts';
import { noemPeriode } from '../domain/periode.ts';
import type { Item, MdNode, Portaal } from '../domain/portaal.ts';
import { veldMetRol, type Dataset } from '../domain/tabel.ts';
import type { Uitgave } from '../charts/uitgave.ts';
import { zinVan } from '../charts/zin.ts';
import { alleCijfers, type Cijfer } from '../figures/cijfer.ts';
import { titelAlleen, type Figure } from '../figures/vorm.ts';

/** Interface files of Pagefind that this site does not use. */
const OVERBODIG = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js', 'pagefind-component-ui.js', 'pagefind-component-ui.css'];

/** A record of the index. */
export interface Zoekstuk {
	titel: string;
	tekst: string;
	adres: string;
	filters: Record<string, string>;
}

/** What a search for a number answers: the number, its unit, period, area, status and source in one line. */
export function zoekrecord(cijfer: Cijfer): { titel: string; tekst: string } {
	const bron = cijfer.bronnen[0];
	const gedrukt = cijfer.gedrukt ? ` In de bron staat: ${cijfer.gedrukt}.` : '';
	const verzonnen = cijfer.status === 'fictief' ? ' Verzonnen voorbeeldcijfer.' : '';
	// An amount of money says what it is: kosten, inkomsten. A count says so by its unit.
	const maat = cijfer.lang.startsWith('€') ? `, ${cijfer.maat.toLowerCase()}` : '';
	return {
		titel: `${cijfer.label}${maat}: ${cijfer.lang}${cijfer.status === 'fictief' ? ' (verzonnen)' : ''}`,
		tekst: `${cijfer.label}: ${cijfer.lang}. ${cijfer.maat}, ${noemPeriode(cijfer.periode)}, ${cijfer.gebied}.${gedrukt}${verzonnen} Bron: ${bron ? `${bron.naam}, ${bron.plaats}` : 'onbekend'}.`,
	};
}

/** Where a dataset has a row for every period and area, its figures answer: one record each, with the latest numbers. */
export const figuurrecord = (figuur: Figure): { titel: string; tekst: string } => ({
	titel: `${titelAlleen(figuur)}${figuur.status === 'fictief' ? ' (verzonnen)' : ''}`,
	tekst: `${figuur.titel}. ${zinVan(figuur)} ${figuur.gebied}. Bron: ${figuur.bronnen.map((bron) => `${bron.naam}, ${bron.plaats}`).join('; ')}.`,
});

/** A term answers under every name it has: "BW" finds beschermd wonen, and the reverse. */
export function begriprecord({ data }: Item<'begrippen'>): { titel: string; tekst: string } {
	const namen = [data.afkorting, ...data.synoniemen].filter(Boolean);
	return { titel: data.afkorting ? `${data.titel} (${data.afkorting})` : data.titel, tekst: `${data.titel}: ${data.kort}${namen.length ? ` Ook: ${namen.join(', ')}.` : ''}` };
}

/** The words of a text, without its markup. */
const proza = (node: MdNode): string => (node.value !== undefined && node.type === 'text' ? node.value : (node.children ?? []).map(proza).join(node.type === 'root' ? ' ' : ''));

/** What stands with many on one page answers by itself, at its own place on that page. */
export function losseRecords({ inhoud }: Portaal): Zoekstuk[] {
	return [
		...inhoud.begrippen.map((item) => ({ ...begriprecord(item), adres: adresVan(item), filters: { soort: 'begrip' } })),
		...inhoud.acties.map((item) => ({ titel: item.data.titel, tekst: [item.data.titel, item.data.wie ?? '', item.data.oplevering ?? '', proza(item.lichaam.boom)].filter(Boolean).join('. '), adres: adresVan(item), filters: { soort: 'actie', ...(item.regio ? { regio: item.regio } : {}) } })),
		...inhoud.tegenspraken.map((item) => ({ titel: item.data.titel, tekst: [item.data.titel, ...item.data.beweringen.map(({ tekst }) => tekst), item.data.gevolg].join(' '), adres: adresVan(item), filters: { soort: 'tegenspraak', ...(item.regio ? { regio: item.regio } : {}) } })),
	];
}

const ontsnap = (tekst: string): string => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** How much a title weighs: a number or a term answers a question itself; what is said about a page comes after the page. */
const GEWICHT: Record<string, number> = { cijfer: 10, begrip: 10, actie: 3, tegenspraak: 2 };
/** The national picture has hundreds of numbers of other regions: they answer after one's own. */
const LANDELIJK = 2;

/** A record as the page it would be, so that its title weighs as the title of a page does. */
const alsPagina = ({ titel, tekst, filters }: Zoekstuk): string =>
	`<!doctype html><html lang="nl"><head><meta data-pagefind-meta="soort[content]" content="${ontsnap(filters['soort']!)}">${Object.entries(filters).map(([naam, waarde]) => `<meta data-pagefind-filter="${naam}[content]" content="${ontsnap(waarde)}">`).join('')}</head><body data-pagefind-body><h1 data-pagefind-weight="${filters['thema'] === 'landelijk' ? LANDELIJK : GEWICHT[filters['soort']!] ?? 7}">${ontsnap(titel)}</h1><p>${ontsnap(tekst)}</p></body></html>`;

/** Words per piece of the index, as Pagefind counts them: a question fetches the pieces of its words, and on a phone a small piece is a quick answer. */
const BROKJE = '1000';

function eis<T extends { errors: string[] }>(antwoord: T): T {
	if (antwoord.errors.length) throw new Error(`search index: ${antwoord.errors.join('; ')}`);
	return antwoord;
}

const alsZoekstuk = ({ titel, tekst }: { titel: string; tekst: string }, { regio, beschrijving }: Dataset, { adres, periode }: Pick<Figure, 'adres' | 'periode'>): Zoekstuk =>
	({ titel, tekst, adres, filters: { soort: 'cijfer', ...(regio ? { regio } : {}), jaar: periode.slice(0, 4), thema: beschrijving.zicht.thema } });

/** Every record of the index beside the pages: the figures first, then what stands with many on one page. The figures of a gemeente are found by its page. */
export function zoekstukken({ portaal, figuren }: Pick<Uitgave, 'portaal' | 'figuren'>): Zoekstuk[] {
	const metSleutel = (dataset: Dataset): boolean => veldMetRol(dataset, 'sleutel') !== undefined;
	const perDataset = Map.groupBy(figuren.values(), (figuur) => figuur.dataset);
	return [
		...portaal.datasets.filter(metSleutel).flatMap((dataset) => alleCijfers(portaal, dataset).filter((cijfer) => cijfer.waarde.getal !== null).map((cijfer) => alsZoekstuk(zoekrecord(cijfer), dataset, cijfer))),
		...portaal.datasets.filter((dataset) => !metSleutel(dataset)).flatMap((dataset) => (perDataset.get(dataset.id) ?? []).map((figuur) => alsZoekstuk(figuurrecord(figuur), dataset, figuur))),
		...losseRecords(portaal),
	];
}

/** Charts, which Pagefind passes over, and tables of numbers, which stand in what it is told to ignore: most of a page, and nothing of it is found. */
const STIL = /<svg class="zicht-grafiek[^>]*>[^]*?<\/svg>|(?<=<div data-pagefind-ignore>\s*)<table[^>]*>[^]*?<\/table>/g;

/** A page without what is not searched. */
export const zonderStil = (html: string): string => html.replace(STIL, '');

/** Pages and records that are handed over before the first of them must be taken in. */
const ONDERWEG = 256;

/** The index in the making. Pagefind works in a process of its own: what is handed over is taken in while the next page is drawn. */
export class Zoekindex {
	readonly #index: pagefind.PagefindIndex;
	#onderweg: Promise<unknown>[] = [];
	#paginas = 0;
	#cijfers = 0;

	private constructor(index: pagefind.PagefindIndex) {
		this.#index = index;
	}

	static async begin(): Promise<Zoekindex> {
		process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = BROKJE;
		const { index } = eis(await pagefind.createIndex({ forceLanguage: 'nl', writePlayground: false } as pagefind.PagefindServiceConfig));
		if (!index) throw new Error('search index: not created');
		return new Zoekindex(index);
	}

	async #voegToe(werk: Promise<{ errors: string[] }>): Promise<void> {
		this.#onderweg.push(werk.then(eis));
		if (this.#onderweg.length < ONDERWEG) return;
		// What waits to be taken in stands in memory: no more of it than this.
		const eerst = this.#onderweg;
		this.#onderweg = [];
		await Promise.all(eerst);
	}

	/** Takes in a built page; `bestand` is its place below the site. */
	pagina(bestand: string, html: string): Promise<void> {
		this.#paginas++;
		return this.#voegToe(this.#index.addHTMLFile({ sourcePath: bestand, content: zonderStil(html) }));
	}

	/** Takes in a record beside the pages. */
	stuk(stuk: Zoekstuk): Promise<void> {
		if (stuk.filters['soort'] === 'cijfer') this.#cijfers++;
		return this.#voegToe(this.#index.addHTMLFile({ url: stuk.adres, content: alsPagina(stuk) }));
	}

	/** Writes the index to `map`/pagefind/. Returns the number of pages and of figures. */
	async voltooi(map: string): Promise<{ paginas: number; cijfers: number }> {
		await Promise.all(this.#onderweg);
		eis(await this.#index.writeFiles({ outputPath: join(map, 'pagefind') }));
		await pagefind.close();
		for (const naam of OVERBODIG) rmSync(join(map, 'pagefind', naam), { force: true });
		return { paginas: this.#paginas, cijfers: this.#cijfers };
	}

	/** Lets go of a build that comes to nothing. */
	async laatLos(): Promise<void> {
		await Promise.allSettled(this.#onderweg);
		await pagefind.close();
	}
}
