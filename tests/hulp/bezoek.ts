// A visit to a page: what it asks of the network, what the console says of it, how it is built, whether it fits, and what axe finds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { PROJECT } from '../../src/commands/project.ts';
import { perTab } from './browser.ts';
import { BREED, SMAL } from './lezer.ts';

export interface Bezoek {
	pad: string;
	/** What the console, the network or the security policy complained about. */
	klachten: string[];
	/** Requests to another site. */
	buiten: string[];
	/** Addresses of the scripts it loads. */
	scripts: string[];
	/** How many files it asks for while it is looked at, itself included. */
	verzoeken: number;
	/** How far things moved while it loaded (cumulative layout shift). */
	verschuiving: number;
	bouw: { h1: number; dubbel: string[]; sprongen: string[]; grafieken: string[] };
	/** Widths of the window as the page knew them, and those at which the page is wider. */
	breedtes: number[];
	teBreed: number[];
	/** What axe was run on, and each violation it found in one line. */
	gekeurd: Staat[];
	axe: string[];
}

/** A page as axe met it, told by the page itself; `regels` are all the rules that were tried on it. */
export interface Staat {
	thema: 'licht' | 'donker';
	breedte: number;
	regels: string[];
}

/** Runs in the page: its headings, ids and charts. */
function lees(): Bezoek['bouw'] {
	const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
	const koppen = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((kop) => ({ niveau: Number(kop.tagName[1]), tekst: kop.textContent.trim() }));
	const wijst = (svg: Element, soort: string): boolean => {
		const element = svg.querySelector(`:scope > ${soort}`);
		return Boolean(element?.textContent.trim() && svg.getAttribute('aria-labelledby')?.split(' ').includes(element.id));
	};
	return {
		h1: koppen.filter(({ niveau }) => niveau === 1).length,
		dubbel: ids.filter((id, i) => ids.indexOf(id) !== i),
		sprongen: koppen.filter(({ niveau }, i) => niveau > (koppen[i - 1]?.niveau ?? 0) + 1).map(({ niveau, tekst }) => `h${niveau} ${tekst}`),
		grafieken: [...document.querySelectorAll('svg.zicht-grafiek')].filter((svg) => svg.getAttribute('role') !== 'img' || !wijst(svg, 'title') || !wijst(svg, 'desc')).map((svg) => svg.outerHTML.slice(0, 120)),
	};
}

// Evaluated in the page by the browser itself, which the security policy of the page does not stop.
const AXE = readFileSync(join(PROJECT, 'node_modules/axe-core/axe.min.js'), 'utf8');
export const LABELS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe over the page as it stands. It need not read the style sheets beforehand: only a rule that is experimental, and so not run, asks for them. */
async function keur(pagina: Page, bezoek: Bezoek): Promise<void> {
	const { gebreken, ...staat } = await pagina.evaluate(async (labels) => {
		const { violations, passes, incomplete, inapplicable } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: labels, resultTypes: ['violations'], preload: { assets: ['media'] } });
		const thema = matchMedia('(prefers-color-scheme: dark)').matches ? ('donker' as const) : ('licht' as const);
		return {
			thema, breedte: innerWidth,
			regels: [...new Set([violations, passes, incomplete, inapplicable].flat().map(({ id }) => id))].sort(),
			gebreken: violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${thema}, ${innerWidth} px: ${id} (${help}) ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`)),
		};
	}, LABELS);
	bezoek.gekeurd.push(staat);
	bezoek.axe.push(...gebreken);
}

/** Notes whether the page fits in a window of `width` pixels. */
async function pas(pagina: Page, bezoek: Bezoek, width: number): Promise<void> {
	await pagina.setViewportSize({ width, height: BREED.height });
	const { breed, past } = await pagina.evaluate(() => ({ breed: innerWidth, past: document.documentElement.scrollWidth <= document.documentElement.clientWidth && document.body.scrollWidth <= innerWidth }));
	bezoek.breedtes.push(breed);
	if (!past) bezoek.teBreed.push(width);
}

/** A tab that goes from page to page. */
class Tab {
	readonly #pagina: Page;
	/** Where each request belongs: the last of a page may end when the next is there. */
	readonly #van = new WeakMap<Request, Bezoek>();
	#nu: Bezoek | undefined;

	constructor(pagina: Page, adres: string) {
		this.#pagina = pagina;
		pagina.on('console', (bericht) => ['error', 'warning'].includes(bericht.type()) && this.#nu?.klachten.push(bericht.text()));
		pagina.on('pageerror', (fout) => this.#nu?.klachten.push(fout.message));
		pagina.on('request', (vraag) => this.#noteer(vraag, adres));
		pagina.on('requestfailed', (vraag) => this.#van.get(vraag)?.klachten.push(`${vraag.url()}: ${vraag.failure()?.errorText ?? ''}`));
		pagina.on('response', (antwoord) => antwoord.status() >= 400 && this.#van.get(antwoord.request())?.klachten.push(`${antwoord.url()}: ${antwoord.status()}`));
	}

	#noteer(vraag: Request, adres: string): void {
		if (!this.#nu) return;
		this.#van.set(vraag, this.#nu);
		this.#nu.verzoeken++;
		if (!/^(?:data|blob):/.test(vraag.url()) && new URL(vraag.url()).origin !== adres) this.#nu.buiten.push(vraag.url());
		if (vraag.resourceType() === 'script') this.#nu.scripts.push(new URL(vraag.url()).pathname);
	}

	/** Loads a page light and wide, and waits until it has been seen; how far things moved meanwhile. */
	async #laad(pad: string): Promise<number> {
		await this.#pagina.emulateMedia({ colorScheme: 'light' });
		await this.#pagina.setViewportSize(BREED);
		await this.#pagina.goto(pad, { waitUntil: 'load' });
		return this.#pagina.evaluate(async () => {
			for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
			return (globalThis as unknown as { verschoven: number }).verschoven;
		});
	}

	async bezoek(pad: string): Promise<Bezoek> {
		const pagina = this.#pagina;
		const nu: Bezoek = (this.#nu = { pad, klachten: [], buiten: [], scripts: [], verzoeken: 0, verschuiving: 0, bouw: { h1: 0, dubbel: [], sprongen: [], grafieken: [] }, breedtes: [], teBreed: [], gekeurd: [], axe: [] });
		nu.verschuiving = await this.#laad(pad);
		nu.bouw = await pagina.evaluate(lees);
		// What is folded away is read too.
		await pagina.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
		await pagina.evaluate(AXE);
		await keur(pagina, nu);
		for (const width of [BREED.width, 820, SMAL.width]) await pas(pagina, nu, width);
		await pagina.emulateMedia({ colorScheme: 'dark' });
		await keur(pagina, nu);
		// A browser that is kept waiting shows half a page and moves it when the rest comes. What moves every time is the page's own doing.
		this.#nu = undefined;
		for (let keer = 0; keer < 2 && nu.verschuiving > 0; keer++) nu.verschuiving = Math.min(nu.verschuiving, await this.#laad(pad));
		return nu;
	}
}

/** Visits every one of `paden`, `tegelijk` at a time; the visits keep the order of the list. `adres` is where the site is, without a slash at the end. */
export async function bezoekAlle(context: BrowserContext, adres: string, paden: readonly string[], tegelijk: number): Promise<Bezoek[]> {
	await context.addInitScript(() => document.addEventListener('securitypolicyviolation', (schending) => console.error(`CSP: ${schending.violatedDirective} ${schending.blockedURI}`)));
	await context.addInitScript(() => {
		const wereld = globalThis as unknown as { verschoven: number };
		wereld.verschoven = 0;
		new PerformanceObserver((lijst) => {
			for (const een of lijst.getEntries() as (PerformanceEntry & { value: number })[]) wereld.verschoven += een.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return perTab(context, paden, tegelijk, (pagina) => {
		const tab = new Tab(pagina, adres);
		return (pad) => tab.bezoek(pad);
	});
}
