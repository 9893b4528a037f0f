// Reading the site in a real browser: the ways people go, and what every page owes every reader.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../src/commands/project.ts';
import { openBrowser, perStuk } from '../hulp/browser.ts';
import { allePaginas, htmlVan } from '../hulp/paginas.ts';

const MAP = inject('map');
const ADRES = inject('adres');
const PAGINAS = allePaginas(MAP);
const BREED = { width: 1280, height: 900 };
const SMAL = { width: 360, height: 780 };

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

async function open(pad: string, opties: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
	const pagina = await browser.newPage({ baseURL: ADRES, viewport: BREED, ...opties });
	onTestFinished(() => pagina.close());
	await pagina.goto(pad);
	return pagina;
}

/** Clicks a link and waits for the page it leads to. */
async function volg(pagina: Page, link: Locator): Promise<void> {
	const doel = new URL((await link.getAttribute('href'))!, pagina.url()).href;
	await link.click();
	await pagina.waitForURL(doel);
}

const h1 = async (pagina: Page): Promise<string> => (await pagina.locator('h1').innerText()).trim();

describe('the first path', () => {
	test('leads by clicks from the front page to a region, to a promise, to its number, and to the source of that number', async () => {
		const pagina = await open('/');
		expect(await h1(pagina)).toBe('Wat is beloofd, wat is gedaan, wat kost het');
		await volg(pagina, pagina.locator('main').getByRole('link', { name: 'Maastricht-Heuvelland', exact: true }));
		await volg(pagina, pagina.locator('main').getByRole('link', { name: /^Eerste opvang duurt hoogstens 6 weken/ }).first());
		expect(await h1(pagina)).toBe('Eerste opvang duurt hoogstens 6 weken');

		await volg(pagina, pagina.locator('main a[href*="#regel-"]').first());
		expect(new URL(pagina.url()).pathname).toBe('/cijfers/maastricht-heuvelland-capaciteit-2023/');
		const rij = pagina.locator(':target');
		expect((await rij.innerText()).replace(/\s+/g, ' ').trim()).toMatch(/^MO met verblijf, 18\+ Oud product: .+ 20$/);
		await expect.poll(() => rij.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);

		await volg(pagina, pagina.getByRole('link', { name: 'Uitvoeringsplan 2023' }).first());
		expect(await h1(pagina)).toMatch(/^Uitvoeringsplan/);
		expect(await pagina.locator('main').innerText()).toContain('concept');
	});

	test('leads from the front page straight to each gemeente of each region', async () => {
		const pagina = await open('/');
		const kaarten = pagina.locator('main .zicht-tegelkaart');
		expect(await kaarten.evaluateAll((lijsten) => lijsten.map((lijst) => lijst.querySelectorAll('a').length))).toEqual([6, 14]);
		await volg(pagina, kaarten.getByRole('link', { name: 'Weert', exact: true }));
		expect(await h1(pagina)).toBe('Weert');
		expect(await pagina.locator('section[aria-labelledby=lokaal] li').count()).toBe(8);
	});

	test('leads from the front page to a theme, to both regions and to the sources of why they do not compare', async () => {
		const pagina = await open('/');
		await volg(pagina, pagina.locator('main').getByRole('link', { name: 'Geld', exact: true }));
		const niet = pagina.locator('section[aria-labelledby=niet]');
		expect(await niet.innerText()).toContain('Geen enkel document noemt een bedrag per inwoner');
		expect(await niet.getByRole('link', { name: 'Beleidsagenda 2022-2023' }).count()).toBeGreaterThan(0);
		const cijfers = pagina.locator('section[aria-labelledby=cijfers]');
		expect((await cijfers.innerText()).replace(/\u00a0/g, ' ')).toMatch(/Regiobegroting 2023\s+Kosten: € 14\.584\.830[^]*Extra kosten in 2023\s+Kosten: € 550\.000/);
		await volg(pagina, cijfers.getByRole('link', { name: '€ 550.000' }));
		expect((await pagina.locator(':target').innerText()).replace(/\s+/g, ' ')).toContain('Totaal extra kosten');
	});

	test('and back: the source leads to what the portal takes from it', async () => {
		const pagina = await open('/bronnen/uitvoeringsplan-2023/');
		await volg(pagina, pagina.locator('section[aria-labelledby=gebruik]').getByRole('link', { name: 'Eerste opvang duurt hoogstens 6 weken' }).first());
		expect(await h1(pagina)).toBe('Eerste opvang duurt hoogstens 6 weken');
	});
});

describe('search', () => {
	const treffers = (pagina: Page): Locator => pagina.locator('ol#zoekresultaten > li');

	test('from the header answers a question for a number with that number, linked to its row', async () => {
		const pagina = await open('/begrippen/');
		await pagina.getByRole('banner').getByRole('searchbox').fill('crisisopvang 2023');
		await pagina.keyboard.press('Enter');
		await pagina.waitForURL(`${ADRES}/zoeken/?q=crisisopvang+2023`);
		const eerste = treffers(pagina).first();
		await eerste.waitFor();
		expect(await eerste.innerText()).toContain('2 plekken');
		await volg(pagina, eerste.locator('a').first());
		expect(pagina.url()).toBe(`${ADRES}/cijfers/maastricht-heuvelland-capaciteit-2023/#regel-crisisopvang`);
		expect((await pagina.locator(':target').innerText()).replace(/\s+/g, ' ').trim()).toBe('Crisisopvang 2');
	});

	test('tells a screen reader how many answers there are, and keeps the question in the address', async () => {
		const pagina = await open('/zoeken/');
		const melding = pagina.getByRole('status');
		expect(await melding.textContent()).toBe('');
		await pagina.locator('#zoekvraag').fill('huisvestingsplan');
		await expect.poll(() => melding.textContent()).toMatch(/^\d+ resultaten? voor „huisvestingsplan”/);
		expect(pagina.url()).toBe(`${ADRES}/zoeken/?q=huisvestingsplan`);
		expect(await pagina.title()).toBe('Zoeken: huisvestingsplan · Zicht');
		expect(await pagina.locator('#alles').isVisible()).toBe(false);

		const gedeeld = await open(pagina.url());
		await treffers(gedeeld).first().waitFor();
		expect(await gedeeld.locator('#zoekvraag').inputValue()).toBe('huisvestingsplan');
		expect(await treffers(gedeeld).allInnerTexts()).toEqual(await treffers(pagina).allInnerTexts());
	});

	test('finds a term by its abbreviation', async () => {
		const pagina = await open('/zoeken/?q=Wlz');
		await treffers(pagina).first().waitFor();
		expect(await treffers(pagina).first().locator('a').getAttribute('href')).toMatch(/\/begrippen\/#wlz$/);
	});

	test('says so when nothing is found, and offers the list of pages', async () => {
		const pagina = await open('/zoeken/?q=xqzvw');
		await expect.poll(() => pagina.getByRole('status').textContent()).toMatch(/^Niets gevonden voor „xqzvw”/);
		expect(await treffers(pagina).count()).toBe(0);
		expect(await pagina.locator('#alles').isVisible()).toBe(true);
	});

	test('shows what was typed as text, never as HTML', async () => {
		const pagina = await open(`/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
		await expect.poll(() => pagina.getByRole('status').textContent()).toContain('„<img src=x onerror=alert(1)>”');
		expect(await pagina.locator('main img').count()).toBe(0);
	});
});

describe('without JavaScript', () => {
	test('the search page is an index of the site, and says why', async () => {
		const pagina = await open('/zoeken/?q=crisisopvang', { javaScriptEnabled: false });
		expect(await pagina.locator('main').innerText()).toContain('Zoeken werkt alleen met JavaScript');
		expect(await pagina.locator('#alles').isVisible()).toBe(true);
		await pagina.locator('#alles summary').filter({ hasText: 'Begrippen' }).click();
		await volg(pagina, pagina.locator('#alles').getByRole('link', { name: 'Crisisopvang', exact: true }));
		expect(pagina.url()).toBe(`${ADRES}/begrippen/#crisisopvang`);
	});

	test('every page reads: text, charts and tables are all there', async () => {
		const context = await browser.newContext({ baseURL: ADRES, viewport: BREED, javaScriptEnabled: false });
		onTestFinished(() => context.close());
		const gebreken = await perStuk(PAGINAS, 4, async (pad) => {
			const pagina = await context.newPage();
			await pagina.goto(pad);
			const gevonden = await pagina.evaluate(() => {
				const zichtbaar = (element: Element): boolean => element.getClientRects().length > 0 && element.getBoundingClientRect().width > 0;
				const main = document.querySelector('main');
				const kaarten = [...document.querySelectorAll('.zicht-grafieken')];
				for (const details of document.querySelectorAll('details')) details.open = true;
				return [
					...((main?.innerText.length ?? 0) < 60 ? ['hardly any text'] : []),
					...(kaarten.some((kaart) => [...kaart.querySelectorAll('svg')].filter(zichtbaar).length !== 1) ? ['not exactly one layout of a chart is visible'] : []),
					...([...document.querySelectorAll('.zicht-datakaart')].some((kaart) => !kaart.querySelector('table')) ? ['a card without its table'] : []),
					...([...document.querySelectorAll('main table')].some((tabel) => !zichtbaar(tabel) || !tabel.querySelector('caption') || tabel.querySelectorAll('tbody tr').length === 0) ? ['a table that is empty, hidden or nameless'] : []),
				];
			});
			await pagina.close();
			return gevonden.map((gebrek) => `${pad}: ${gebrek}`);
		});
		expect(gebreken.flat()).toEqual([]);
		expect(PAGINAS.filter((pad) => htmlVan(MAP, pad).includes('zicht-grafieken')).length).toBeGreaterThan(3);
	});
});

describe('with the keyboard', () => {
	/** What has the focus, and whether a reader can see that: outlined, and in the window. */
	const ring = (pagina: Page): Promise<{ waar: string; zichtbaar: boolean }> =>
		pagina.evaluate(async () => {
			// A browser scrolls to the focus in the next frame.
			for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
			const element = document.activeElement!;
			const stijl = getComputedStyle(element);
			const { width, height, top, bottom } = element.getBoundingClientRect();
			const omlijnd = stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2;
			return { waar: element.textContent.replace(/\s+/g, ' ').trim(), zichtbaar: omlijnd && width > 20 && height > 10 && top + height / 2 > 0 && bottom - height / 2 < innerHeight };
		});

	test('the first stop is the link to the content, and it leads there', async () => {
		const pagina = await open('/');
		await pagina.keyboard.press('Tab');
		expect(await ring(pagina)).toEqual({ waar: 'Ga naar de inhoud', zichtbaar: true });
		await pagina.keyboard.press('Enter');
		expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('inhoud');
		await pagina.keyboard.press('Tab');
		expect(await pagina.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('inhoud');
	});

	test.each([['light', BREED], ['dark', SMAL]] as const)('every stop of a region’s front page shows that it has the focus (%s)', async (colorScheme, viewport) => {
		const pagina = await open('/maastricht-heuvelland/', { colorScheme, viewport });
		const stops: { waar: string; zichtbaar: boolean }[] = [];
		const aantal = await pagina.locator('a[href], button, input, summary').count();
		for (let i = 0; i < aantal; i++) {
			await pagina.keyboard.press('Tab');
			if (await pagina.evaluate(() => document.activeElement === document.body)) break;
			stops.push(await ring(pagina));
		}
		expect(stops.filter(({ zichtbaar }) => !zichtbaar)).toEqual([]);
		const teksten = stops.map(({ waar }) => waar);
		expect(teksten).toEqual(expect.arrayContaining(['Resultaten', 'Plekken', 'Geld', 'Verslagen']));
		expect(teksten.some((tekst) => tekst.startsWith('Eerste opvang duurt hoogstens 6 weken'))).toBe(true);
	});

	test('a table unfolds with Enter', async () => {
		const pagina = await open('/maastricht-heuvelland/capaciteit/');
		const tabel = pagina.locator('.zicht-datakaart table').first();
		expect(await tabel.isVisible()).toBe(false);
		await pagina.locator('.zicht-datakaart summary').first().focus();
		await pagina.keyboard.press('Enter');
		expect(await tabel.isVisible()).toBe(true);
	});
});

interface Bezoek {
	pad: string;
	/** What the console, the network or the security policy complained about. */
	klachten: string[];
	/** Requests to another site. */
	buiten: string[];
	/** Widths at which the page is wider than its window. */
	teBreed: number[];
	bouw: { h1: number; dubbel: string[]; sprongen: string[]; grafieken: string[] };
	axe: string[];
	/** Addresses of the scripts it loads. */
	scripts: string[];
	/** How many files it asks for, itself included. */
	verzoeken: number;
	/** How far things moved while it loaded (cumulative layout shift). */
	verschuiving: number;
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
const LABELS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe over the page as it stands; each violation in one line. */
const keur = (pagina: Page, wanneer: string): Promise<string[]> =>
	pagina.evaluate(
		async ([labels, hoe]) => {
			const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: labels, resultTypes: ['violations'] });
			return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${hoe}: ${id} (${help}) ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`));
		},
		[LABELS, wanneer] as const,
	);

async function bezoek(context: BrowserContext, pad: string): Promise<Bezoek> {
	const pagina = await context.newPage();
	const klachten: string[] = [];
	const buiten: string[] = [];
	const scripts: string[] = [];
	let verzoeken = 0;
	pagina.on('console', (bericht) => ['error', 'warning'].includes(bericht.type()) && klachten.push(bericht.text()));
	pagina.on('pageerror', (fout) => klachten.push(fout.message));
	pagina.on('request', (vraag) => {
		verzoeken++;
		if (!/^(?:data|blob):/.test(vraag.url()) && new URL(vraag.url()).origin !== ADRES) buiten.push(vraag.url());
		if (vraag.resourceType() === 'script') scripts.push(new URL(vraag.url()).pathname);
	});
	pagina.on('requestfailed', (vraag) => klachten.push(`${vraag.url()}: ${vraag.failure()?.errorText ?? ''}`));
	pagina.on('response', (antwoord) => antwoord.status() >= 400 && klachten.push(`${antwoord.url()}: ${antwoord.status()}`));
	try {
		await pagina.goto(pad, { waitUntil: 'load' });
		const bouw = await pagina.evaluate(lees);
		const [gevraagd, verschuiving] = [verzoeken, await pagina.evaluate(() => (globalThis as unknown as { verschoven: number }).verschoven)];
		// What is folded away is read too.
		await pagina.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
		await pagina.evaluate(AXE);
		const licht = await keur(pagina, 'light, 1280 px');
		const teBreed: number[] = [];
		for (const width of [BREED.width, 820, SMAL.width]) {
			await pagina.setViewportSize({ width, height: 900 });
			if (await pagina.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth || document.body.scrollWidth > innerWidth)) teBreed.push(width);
		}
		await pagina.emulateMedia({ colorScheme: 'dark' });
		const donker = await keur(pagina, 'dark, 360 px');
		return { pad, klachten, buiten, teBreed, bouw, axe: [...licht, ...donker], scripts, verzoeken: gevraagd, verschuiving };
	} finally {
		await pagina.close();
	}
}

describe('every page', () => {
	let bezoeken: Bezoek[];
	beforeAll(async () => {
		const context = await browser.newContext({ baseURL: ADRES, viewport: BREED, colorScheme: 'light' });
		await context.addInitScript(() => document.addEventListener('securitypolicyviolation', (schending) => console.error(`CSP: ${schending.violatedDirective} ${schending.blockedURI}`)));
		await context.addInitScript(() => {
			const wereld = globalThis as unknown as { verschoven: number };
			wereld.verschoven = 0;
			new PerformanceObserver((lijst) => {
				for (const een of lijst.getEntries() as (PerformanceEntry & { value: number })[]) wereld.verschoven += een.value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		bezoeken = await perStuk(PAGINAS, 4, (pad) => bezoek(context, pad));
		await context.close();
	}, 540_000);

	/** What `kies` finds on each page, with the page before it. */
	const overal = (kies: (bezoek: Bezoek) => unknown[]): string[] => bezoeken.flatMap((een) => kies(een).map((wat) => `${een.pad} ${String(wat)}`));
	const gz = (pad: string): number => gzipSync(readFileSync(join(MAP, pad))).length;

	test('is visited: those of the sitemap, the front page, the search page and the error page', () => {
		expect(PAGINAS.length).toBeGreaterThan(60);
		expect(bezoeken.map(({ pad }) => pad)).toEqual(PAGINAS);
	});
	test('loads without a complaint of the console, the network or the security policy', () => expect(overal(({ klachten }) => klachten)).toEqual([]));
	test('asks nothing of another site', () => expect(overal(({ buiten }) => buiten)).toEqual([]));
	test('fits its window at 360, 820 and 1280 px', () => expect(overal(({ teBreed }) => teBreed)).toEqual([]));
	test('has one h1', () => expect(overal(({ bouw }) => (bouw.h1 === 1 ? [] : [bouw.h1]))).toEqual([]));
	test('skips no heading level', () => expect(overal(({ bouw }) => bouw.sprongen)).toEqual([]));
	test('gives no id twice', () => expect(overal(({ bouw }) => bouw.dubbel)).toEqual([]));
	test('names and describes each of its charts', () => expect(overal(({ bouw }) => bouw.grafieken)).toEqual([]));
	test('passes axe, in light and dark, on a wide and a narrow screen', () => expect(overal((een) => een.axe)).toEqual([]));
	test('asks for at most six files', () => expect(overal(({ verzoeken }) => (verzoeken > 6 ? [verzoeken] : []))).toEqual([]));
	test('stays where it is while it loads', () => expect(overal(({ verschuiving }) => (verschuiving > 0 ? [verschuiving] : []))).toEqual([]));
	test('comes with one font of at most 30 kB', () => {
		const letters = readdirSync(join(MAP, '_zicht/fonts'));
		expect(letters).toHaveLength(1);
		expect(readFileSync(join(MAP, '_zicht/fonts', letters[0]!)).length).toBeLessThanOrEqual(30_000);
	});
	test('weighs less than 60 kB with its style, and its scripts less than 15 kB', () => {
		expect(
			overal(({ pad, scripts }) => {
				const html = htmlVan(MAP, pad);
				const stijl = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].reduce((som, [, href]) => som + gz(href!), 0);
				const eigen = scripts.filter((script) => !script.startsWith('/pagefind/')).reduce((som, script) => som + gz(script.slice(1)), 0);
				return [...(gzipSync(html).length + stijl > 60_000 ? [`${gzipSync(html).length} + ${stijl} bytes`] : []), ...(eigen > 15_000 ? [`${eigen} bytes of script`] : [])];
			}),
		).toEqual([]);
	});
});
