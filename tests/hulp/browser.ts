// A real browser. Without one these tests fail; they are never skipped.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { zoekBrowser } from '../../src/commands/browser.ts';

const ARGUMENTEN = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-smooth-scrolling'];

export async function openBrowser(): Promise<Browser> {
	const executablePath = zoekBrowser();
	if (!executablePath) throw new Error('no browser: install Chrome, Edge or Chromium, or set CHROME_PATH');
	return chromium.launch({ executablePath, args: ARGUMENTEN });
}

/** Calls `doe` on each of `lijst`, `tegelijk` at a time; the answers keep the order of the list. */
export async function perStuk<T, U>(lijst: readonly T[], tegelijk: number, doe: (een: T) => Promise<U>): Promise<U[]> {
	const uit: U[] = [];
	let volgende = 0;
	const werker = async (): Promise<void> => {
		while (volgende < lijst.length) {
			const i = volgende++;
			uit[i] = await doe(lijst[i]!);
		}
	};
	await Promise.all(Array.from({ length: tegelijk }, werker));
	return uit;
}

/**
 * As `perStuk`, in `tegelijk` tabs that go from one to the next: a new tab each time would cost a process of the browser.
 * `maak` is called once for each tab and gives what is done in it.
 */
export async function perTab<T, U>(context: BrowserContext, lijst: readonly T[], tegelijk: number, maak: (pagina: Page) => (een: T) => Promise<U>): Promise<U[]> {
	const vrij: ((een: T) => Promise<U>)[] = [];
	return perStuk(lijst, tegelijk, async (een) => {
		const doe = vrij.pop() ?? maak(await context.newPage());
		const gedaan = await doe(een);
		vrij.push(doe);
		return gedaan;
	});
}
