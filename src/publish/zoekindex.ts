// The search index: Pagefind reads the built pages, and every figure goes in as a record of its own.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { blokvervanger } from '../domain/blokken.ts';
import { ZOEKMAP } from './zoekmap.ts';

/** Interface files of Pagefind that this site does not use. */
const OVERBODIG = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js', 'pagefind-component-ui.js', 'pagefind-component-ui.css'];

/** A record of the index. */
export interface Zoekstuk {
	titel: string;
	tekst: string;
	adres: string;
	filters: Record<string, string>;
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

/** What Pagefind is told to ignore begins with this. */
const STIL = '<div data-pagefind-ignore>';
const vervang = blokvervanger({ '<svg class="zicht-grafiek': '</svg>', '<table': '</table>' });

/** A page without what is not searched: of its body only what it is about, and of that no charts and no tables of numbers. */
export function zonderStil(html: string): string {
	const kop = html.indexOf('<body');
	const begin = html.indexOf('<main ', kop);
	const einde = html.indexOf('</main>', begin);
	const kern = kop < 0 || begin < 0 || einde < 0 ? html : `${html.slice(0, kop)}<body>${html.slice(begin, einde)}</main></body></html>`;
	// Charts, which it passes over, and tables of numbers in what it ignores: most of a page, and nothing of it is found.
	return vervang(kern, (blok, begin, plaats) => (begin === '<table' && !kern.slice(0, plaats).trimEnd().endsWith(STIL) ? blok : ''));
}

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

	/** Takes in a built page as `zonderStil` leaves it; `bestand` is its place below the site. */
	pagina(bestand: string, deel: string): Promise<void> {
		this.#paginas++;
		return this.#voegToe(this.#index.addHTMLFile({ sourcePath: bestand, content: deel }));
	}

	/** Takes in a record beside the pages. */
	stuk(stuk: Zoekstuk): Promise<void> {
		if (stuk.filters['soort'] === 'cijfer') this.#cijfers++;
		return this.#voegToe(this.#index.addHTMLFile({ url: stuk.adres, content: alsPagina(stuk) }));
	}

	/** Writes the index to `map`/pagefind/. Returns the number of pages and of figures. */
	async voltooi(map: string): Promise<{ paginas: number; cijfers: number }> {
		await Promise.all(this.#onderweg);
		eis(await this.#index.writeFiles({ outputPath: join(map, ZOEKMAP) }));
		await pagefind.close();
		for (const naam of OVERBODIG) rmSync(join(map, ZOEKMAP, naam), { force: true });
		return { paginas: this.#paginas, cijfers: this.#cijfers };
	}

	/** Lets go of a build that comes to nothing. */
	async laatLos(): Promise<void> {
		await Promise.allSettled(this.#onderweg);
		await pagefind.close();
	}
}
