// What a search may cost a reader on a phone. Measured in a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../hulp/browser.ts';

const ADRES = inject('adres');
const MAP = inject('map');
const KB = 1024;

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Bytes on the line of a file of the site, compressed as a web server would. */
const gewicht = (pad: string): number => {
	const bytes = readFileSync(join(MAP, pad.endsWith('/') ? `${pad}index.html` : pad));
	return /\.(?:woff2|png|jpg|wasm|pagefind|pf_\w+)$/.test(pad) ? bytes.length : gzipSync(bytes, { level: 6 }).length;
};

describe('search', () => {
	test('costs at most 110 kB the first time, and 15 kB for a question after that', async () => {
		const pagina = await browser.newPage();
		await pagina.goto(`${ADRES}/zoeken/`, { waitUntil: 'networkidle' });
		let bytes = 0;
		pagina.on('request', (vraag) => { const { pathname } = new URL(vraag.url()); if (/^\/(?:pagefind|_zicht)\//.test(pathname)) bytes += gewicht(decodeURIComponent(pathname)); });
		const vraag = async (woorden: string): Promise<number> => {
			bytes = 0;
			await pagina.locator('#zoekvraag').fill(woorden);
			await pagina.locator('#zoekvraag').press('Enter');
			await expect.poll(() => pagina.locator('#zoekmelding').textContent()).toContain(`„${woorden}”`);
			await pagina.waitForLoadState('networkidle');
			return bytes;
		};
		const kosten = [await vraag('crisisopvang 2023'), await vraag('begroting'), await vraag('wachttijd vaals'), await vraag('beschermd wonen')];
		expect(kosten[0], kosten.join(' ')).toBeLessThanOrEqual(110 * KB);
		expect(Math.max(...kosten.slice(1)), kosten.join(' ')).toBeLessThanOrEqual(15 * KB);
		await pagina.close();
	});
});
