// A reader at the built site: a real browser, pages that close when their test is done, and links that are followed by a click.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { openBrowser } from './browser.ts';

export const BREED = { width: 1280, height: 900 };
export const SMAL = { width: 360, height: 780 };

/** Opens a page of the site: `pad` is its address on it. */
type Opener = (pad: string, opties?: Parameters<Browser['newPage']>[0]) => Promise<Page>;

/** One browser for the tests of a file, and the way to open a page in it, 1280 pixels wide unless told otherwise. */
export function lezer(): { browser: () => Browser; open: Opener } {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser?.close());
	return {
		browser: () => browser,
		async open(pad, opties = {}) {
			const pagina = await browser.newPage({ baseURL: inject('adres'), viewport: BREED, ...opties });
			onTestFinished(() => pagina.close());
			await pagina.goto(pad);
			return pagina;
		},
	};
}

/** Clicks a link and waits for the page it leads to. */
export async function volg(pagina: Page, link: Locator): Promise<void> {
	const doel = new URL((await link.getAttribute('href'))!, pagina.url()).href;
	await link.click();
	await pagina.waitForURL(doel);
}

export const h1 = async (pagina: Page): Promise<string> => (await pagina.locator('h1').innerText()).trim();
