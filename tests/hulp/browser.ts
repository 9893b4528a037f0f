// A real browser. Without one these tests fail; they are never skipped.
import { chromium, type Browser } from 'playwright-core';
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
