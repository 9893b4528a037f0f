// Searching in a real browser: numbers first, answers counted aloud, the question in the address, and nothing typed is ever HTML.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { lezer, volg } from '../hulp/lezer.ts';

const ADRES = inject('adres');
const { open } = lezer();

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
