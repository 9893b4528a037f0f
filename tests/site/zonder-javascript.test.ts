// Without JavaScript nothing is lost: every page has its text, its charts and its tables, and the search page is an index.
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { perTab } from '../hulp/browser.ts';
import { BREED, lezer, volg } from '../hulp/lezer.ts';
import { allePaginas, htmlVan } from '../hulp/paginas.ts';

const MAP = inject('map');
const ADRES = inject('adres');
const PAGINAS = allePaginas(MAP);
const { browser, open } = lezer();

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
		const context = await browser().newContext({ baseURL: ADRES, viewport: BREED, javaScriptEnabled: false });
		onTestFinished(() => context.close());
		const gebreken = await perTab(context, PAGINAS, 2, (pagina) => async (pad) => {
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
			return gevonden.map((gebrek) => `${pad}: ${gebrek}`);
		});
		expect(gebreken.flat()).toEqual([]);
		expect(PAGINAS.filter((pad) => htmlVan(MAP, pad).includes('zicht-grafieken')).length).toBeGreaterThan(3);
	});
});
