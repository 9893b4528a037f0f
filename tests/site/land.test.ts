// The national picture in a real browser: complete without JavaScript, sorted and filtered by keyboard with it, the same numbers everywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from '../hulp/browser.ts';
import { htmlVan, uitSitemap } from '../hulp/paginas.ts';

const MAP = inject('map');
const ADRES = inject('adres');
const LAND = '/stand-van-het-land/';
const STANDEN = ['ja', 'in ontwikkeling', 'nee', 'onbekend'];

interface Rij {
	regio: string;
	indicator: string;
	status: string;
	opmerking: string;
}
const rijen = Papa.parse<Rij>(readFileSync(join(MAP, 'cijfers/stand-van-het-land.csv'), 'utf8'), { header: true, skipEmptyLines: true }).data;
const woord = (status: string): string => status.replaceAll('-', ' ');
const tel = (keuze: (rij: Rij) => boolean): number[] => STANDEN.map((stand) => rijen.filter((rij) => keuze(rij) && woord(rij.status) === stand).length);

const lees = (adres: string): Document => parseHTML(htmlVan(MAP, adres)).document as unknown as Document;
const kaal = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The counts beside the words of the legend. */
const legenda = (document: Document): number[] => [...document.querySelectorAll('main .zicht-legenda')[0]!.querySelectorAll('li')].map((li) => Number(kaal(li).replace(/^\D+/, '').replace('.', '')));

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

async function open(pad: string, opties: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
	const pagina = await browser.newPage({ baseURL: ADRES, viewport: { width: 1280, height: 900 }, ...opties });
	onTestFinished(() => pagina.close());
	await pagina.goto(pad);
	return pagina;
}

/** Names of the regions in the table, in the order in which they are seen. */
const zichtbaar = (pagina: Page): Promise<string[]> => pagina.evaluate(() => [...document.querySelectorAll<HTMLTableRowElement>('#landtabel tbody tr')].filter((rij) => rij.getClientRects().length > 0).map((rij) => rij.cells[0]!.querySelector('a')!.textContent));
const melding = (pagina: Page): Promise<string | null> => pagina.locator('#landmelding').textContent();

describe('the numbers of the download', () => {
	test('are those of the table, mark by mark', () => {
		const document = lees(LAND);
		const koppen = [...document.querySelectorAll('#landtabel thead tr:nth-child(2) th a')].map((link) => kaal(lees(link.getAttribute('href')!).querySelector('.zicht-bovenkop')).replace(/^[^:]*: /, ''));
		expect(koppen).toHaveLength(17);
		const inTabel = [...document.querySelectorAll('#landtabel tbody tr')].flatMap((rij) => {
			const regio = kaal(rij.querySelector('th'));
			return [...rij.querySelectorAll('td:not(.telling)')].map((cel, i) => `${regio} / ${koppen[i]}: ${kaal(cel)}`);
		});
		expect(inTabel).toHaveLength(765);
		expect(inTabel).toEqual(rijen.map(({ regio, indicator, status, opmerking }) => `${regio} / ${indicator}: ${woord(status)}${opmerking ? ', met opmerking' : ''}`));
	});

	test('are counted the same on the page of the country, of every region and of every point', () => {
		expect(legenda(lees(LAND))).toEqual(tel(() => true));
		const links = [...lees(LAND).querySelectorAll('#landtabel tbody th a')];
		for (const regio of new Set(rijen.map((rij) => rij.regio))) {
			const link = links.find((een) => kaal(een) === regio)!;
			expect(legenda(lees(link.getAttribute('href')!)), regio).toEqual(tel((rij) => rij.regio === regio));
		}
		for (const link of lees(`${LAND}indicatoren/`).querySelectorAll('main h3 a')) {
			const document = lees(link.getAttribute('href')!);
			expect(legenda(document), kaal(link)).toEqual(tel((rij) => rij.indicator === kaal(link)));
			expect(document.querySelectorAll('.zicht-regiolijst li'), kaal(link)).toHaveLength(45);
		}
	});

	test('are those of the chart', () => {
		const rijenVanGrafiek = [...lees('/cijfers/stand-van-het-land/').querySelectorAll('#per-indicator tbody tr')].map((rij) => [...rij.querySelectorAll('td')].map((cel) => Number(kaal(cel))));
		expect(rijenVanGrafiek).toEqual([...new Set(rijen.map((rij) => rij.indicator))].map((indicator) => tel((rij) => rij.indicator === indicator)));
	});

	test('have a page each in the sitemap', () => {
		const paginas = uitSitemap(MAP).filter((adres) => adres.startsWith(LAND));
		expect(paginas).toHaveLength(45 + 17 + 3);
	});
});

describe('without JavaScript', () => {
	test.each([1280, 820, 390])('every mark is there, and no control that does nothing (%i px)', async (width) => {
		const pagina = await open(LAND, { javaScriptEnabled: false, viewport: { width, height: 844 } });
		expect(await pagina.locator('#landfilter').isVisible()).toBe(false);
		const cellen = pagina.locator('#landtabel tbody td:not(.telling)');
		expect(await cellen.count()).toBe(765);
		for (const i of [0, 400, 764]) expect(await cellen.nth(i).isVisible()).toBe(true);
		expect(await pagina.locator('#landtabel tbody tr').count()).toBe(45);
	});

	test('on a phone each mark stands with the name of its point', async () => {
		const pagina = await open(LAND, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
		const namen = await pagina.locator('#landtabel tbody tr').first().locator('td').evaluateAll((cellen) => cellen.map((cel) => getComputedStyle(cel, '::before').content));
		expect(namen.slice(0, 2)).toEqual(['"Regiovisie vastgesteld"', '"In overleg gemaakt"']);
		expect(namen).toHaveLength(18);
	});
});

describe('by keyboard', () => {
	test('a column sorts, tells so, and turns round', async () => {
		const pagina = await open(LAND);
		const knop = pagina.getByRole('button', { name: 'Sorteer op Hoe vaak ja' });
		await knop.focus();
		await pagina.keyboard.press('Enter');
		const kop = pagina.locator('#landtabel th[data-volgorde=telling]');
		expect(await kop.getAttribute('aria-sort')).toBe('descending');
		const meeste = Math.max(...[...new Set(rijen.map(({ regio }) => regio))].map((regio) => tel((rij) => rij.regio === regio)[0]!));
		const eerste = (await zichtbaar(pagina))[0]!;
		expect(tel((rij) => rij.regio === eerste)[0]).toBe(meeste);
		expect(await melding(pagina)).toBe('Alle 45 regio’s, gesorteerd: hoe vaak ja.');
		const volgorde = await zichtbaar(pagina);
		await pagina.keyboard.press('Enter');
		expect(await kop.getAttribute('aria-sort')).toBe('ascending');
		expect(await zichtbaar(pagina)).toEqual(volgorde.toReversed());
		expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Sorteer op Hoe vaak ja');
	});

	test('a point sorts from the first word of the scale to the last', async () => {
		const pagina = await open(LAND);
		await pagina.getByRole('button', { name: 'Sorteer op Spreiding' }).press('Enter');
		const namen = await zichtbaar(pagina);
		const rang = (regio: string): number => STANDEN.indexOf(woord(rijen.find((rij) => rij.regio === regio && rij.indicator === 'Spreiding voorzieningen')!.status));
		const rangen = namen.map(rang);
		expect(rangen).toEqual(rangen.toSorted((a, b) => a - b));
		expect(new Set(rangen).size).toBe(4);
	});

	test('a point and a state leave the regions that have it, in the address too', async () => {
		const pagina = await open(LAND);
		const kies = async (label: string, keuze: string): Promise<void> => {
			const lijst = pagina.getByLabel(label, { exact: true });
			await lijst.focus();
			for (let i = 0; i < 20 && (await lijst.locator('option:checked').textContent()) !== keuze; i++) await pagina.keyboard.press('ArrowDown');
			expect(await lijst.locator('option:checked').textContent()).toBe(keuze);
		};
		await kies('Punt', 'Financiële solidariteit');
		await kies('Stand', 'nee');
		const verwacht = rijen.filter((rij) => rij.indicator === 'Financiële solidariteit' && rij.status === 'nee').map(({ regio }) => regio);
		expect(verwacht.length).toBeGreaterThan(3);
		expect(await zichtbaar(pagina)).toEqual(verwacht);
		expect(await melding(pagina)).toBe(`${verwacht.length} van de 45 regio’s met nee bij „Financiële solidariteit”.`);
		expect(new URL(pagina.url()).search).toBe('?punt=financiele-solidariteit&stand=nee');

		const gedeeld = await open(`${LAND}?punt=financiele-solidariteit&stand=nee`);
		expect(await zichtbaar(gedeeld)).toEqual(verwacht);
		await gedeeld.getByRole('button', { name: 'Alles tonen' }).press('Enter');
		expect((await zichtbaar(gedeeld)).length).toBe(45);
		expect(new URL(gedeeld.url()).search).toBe('');
	});

	test('typing a name finds the region, with or without accents, and says so when there is none', async () => {
		const pagina = await open(LAND);
		await pagina.getByLabel('Regio of centrumgemeente').focus();
		await pagina.keyboard.type('fryslan');
		expect(await zichtbaar(pagina)).toEqual(['Fryslân']);
		await pagina.getByLabel('Regio of centrumgemeente').fill('roermond');
		expect(await zichtbaar(pagina)).toEqual(['Noord- en Midden-Limburg']);
		await pagina.getByLabel('Regio of centrumgemeente').fill('xqz');
		expect(await pagina.getByText('Geen regio past bij deze keuze.').isVisible()).toBe(true);
	});

	test('an address that names what is not there shows everything', async () => {
		const pagina = await open(`${LAND}?punt=bestaat-niet&volgorde=ook-niet`);
		expect((await zichtbaar(pagina)).length).toBe(45);
	});

	test('on a phone a chosen point leaves one line for each region', async () => {
		const pagina = await open(`${LAND}?punt=toegang`, { viewport: { width: 390, height: 844 } });
		const eerste = pagina.locator('#landtabel tbody tr').first();
		expect(await eerste.locator('td').evaluateAll((cellen) => cellen.filter((cel) => cel.getClientRects().length > 0).map((cel) => (cel as HTMLElement).dataset['label']))).toEqual(['Toegang']);
	});

	test('the map goes from north to south and leads to each region', async () => {
		const pagina = await open(LAND);
		const kaart = pagina.getByRole('list', { name: 'De 45 regiobeelden op de kaart' });
		expect(await kaart.getByRole('link').count()).toBe(45);
		const boven = await kaart.getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
		expect(boven).toEqual(boven.toSorted((a, b) => a - b));
		await kaart.getByRole('link').first().focus();
		await pagina.keyboard.press('Tab');
		await pagina.keyboard.press('Enter');
		await pagina.waitForURL(`${ADRES}${LAND}groninger-gemeenten/`);
		expect(await pagina.locator('h1').innerText()).toBe('Groninger gemeenten');
		expect(await pagina.locator('.zicht-landkaart [aria-current=page]').innerText()).toContain('Groningen');
	});
});

test('the front page and the search lead to it', async () => {
	expect(lees('/').querySelectorAll('.zicht-landkaart a')).toHaveLength(45);
	const pagina = await open('/zoeken/?q=wachtlijst+enschede');
	const treffers = pagina.locator('ol#zoekresultaten > li');
	await treffers.first().waitFor();
	expect((await treffers.allInnerTexts()).join('\n')).toContain('80 plekken');
});
