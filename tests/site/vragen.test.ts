// What raadsleden and residents type, and the page that answers: among the first three hits, in the real index and a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { PROJECT } from '../../src/commands/project.ts';
import { openBrowser } from '../hulp/browser.ts';

const VRAGEN = JSON.parse(readFileSync(join(PROJECT, 'tests/vragen.json'), 'utf8')) as { vraag: string; antwoord: string }[];
const ADRES = inject('adres');

let browser: Browser;
let pagina: Page;
beforeAll(async () => {
	browser = await openBrowser();
	pagina = await browser.newPage();
	await pagina.goto(`${ADRES}/zoeken/`);
});
afterAll(() => browser?.close());

/** The addresses of the first hits, as a reader who types gets them. */
async function eersteDrie(vraag: string): Promise<string[]> {
	await pagina.locator('#zoekvraag').fill(vraag);
	await pagina.locator('#zoekvraag').press('Enter');
	await expect.poll(() => pagina.locator('#zoekmelding').textContent()).toMatch(/^(?:\d+ resulta|Niets)/);
	await expect.poll(() => pagina.locator('#zoekmelding').textContent()).toContain(`„${vraag}”`);
	return pagina.locator('ol#zoekresultaten > li > a:first-child').evaluateAll((links) => links.slice(0, 3).map((link) => { const { pathname, hash } = new URL((link as HTMLAnchorElement).href); return pathname + hash; }));
}

describe('a question is answered among the first three hits', () => {
	test('at least forty of them', () => expect(VRAGEN.length).toBeGreaterThanOrEqual(40));

	test.each(VRAGEN)('$vraag', async ({ vraag, antwoord }) => {
		const gevonden = await eersteDrie(vraag);
		const goed = antwoord.split('|').some((deel) => gevonden.some((adres) => adres.startsWith(deel)));
		expect(goed, `${vraag} → ${gevonden.join('  ')}`).toBe(true);
	});
});

describe('the filters', () => {
	test('each of their choices finds something', async () => {
		await pagina.goto(`${ADRES}/zoeken/`);
		const keuzes = await pagina.locator('#verfijn option:not([value=""])').evaluateAll((opties) => opties.map((optie) => [optie.parentElement!.getAttribute('name')!, (optie as HTMLOptionElement).value] as const));
		expect(keuzes.length).toBeGreaterThan(15);
		const leeg: string[] = [];
		for (const [naam, waarde] of keuzes) {
			await pagina.goto(`${ADRES}/zoeken/?${new URLSearchParams({ [naam]: waarde })}`);
			await expect.poll(() => pagina.locator('#zoekmelding').textContent()).toMatch(/^(?:\d+ resulta|Niets)/);
			if (!(await pagina.locator('ol#zoekresultaten > li').count())) leeg.push(`${naam}=${waarde}`);
		}
		expect(leeg).toEqual([]);
	});

	test('narrow a question, and travel with its address', async () => {
		await pagina.goto(`${ADRES}/zoeken/?q=opvang&soort=begrip`);
		await pagina.locator('ol#zoekresultaten > li').first().waitFor();
		const soorten = await pagina.locator('ol#zoekresultaten > li > span').allTextContents();
		expect(new Set(soorten)).toEqual(new Set(['begrip']));
		expect(await pagina.locator('#filter-soort').inputValue()).toBe('begrip');
		await pagina.locator('#filter-soort').selectOption('resultaat');
		await expect.poll(() => pagina.url()).toBe(`${ADRES}/zoeken/?q=opvang&soort=resultaat`);
		await expect.poll(async () => new Set(await pagina.locator('ol#zoekresultaten > li > span').allTextContents())).toEqual(new Set(['resultaat']));
	});
});
