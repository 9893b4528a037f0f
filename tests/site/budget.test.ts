// What a page may cost a reader: bytes, requests, scripts, and things that move while it loads. Measured in a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, perStuk } from '../hulp/browser.ts';
import { allePaginas } from '../hulp/paginas.ts';

const ADRES = inject('adres');
const MAP = inject('map');
const PAGINAS = allePaginas(MAP);
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

interface Bezoek {
	pad: string;
	verzoeken: string[];
	verschuiving: number;
}

async function bezoek(pad: string): Promise<Bezoek> {
	const pagina = await browser.newPage({ viewport: { width: 390, height: 844 } });
	const verzoeken: string[] = [];
	pagina.on('request', (vraag) => verzoeken.push(vraag.url()));
	await pagina.addInitScript(() => {
		(globalThis as unknown as { som: number }).som = 0;
		new PerformanceObserver((lijst) => {
			for (const een of lijst.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!een.hadRecentInput) (globalThis as unknown as { som: number }).som += een.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await pagina.goto(ADRES + pad, { waitUntil: 'networkidle' });
	await pagina.evaluate(() => document.fonts.ready);
	await pagina.mouse.wheel(0, 4000);
	const verschuiving = await pagina.evaluate(() => (globalThis as unknown as { som: number }).som);
	await pagina.close();
	return { pad, verzoeken, verschuiving };
}

describe('every page', () => {
	let bezoeken: Bezoek[];
	beforeAll(async () => {
		bezoeken = await perStuk(PAGINAS, 3, bezoek);
	}, 240_000);

	const teVeel = (kies: (een: Bezoek) => string | undefined): string[] => bezoeken.flatMap((een) => { const klacht = kies(een); return klacht ? [`${een.pad} ${klacht}`] : []; });
	const paden = ({ verzoeken }: Bezoek): string[] => verzoeken.map((url) => decodeURIComponent(new URL(url).pathname));

	test('asks for at most six files, and for none of another site', () => {
		expect(teVeel(({ verzoeken }) => (verzoeken.length > 6 ? verzoeken.join(' ') : undefined))).toEqual([]);
		expect(teVeel(({ verzoeken }) => verzoeken.find((url) => !url.startsWith(ADRES)))).toEqual([]);
	});

	test('weighs at most 60 kB without its font, the font at most 30 kB, scripts at most 15 kB', () => {
		const som = (een: Bezoek, kies: RegExp): number => paden(een).filter((pad) => kies.test(pad)).reduce((tot, pad) => tot + gewicht(pad), 0);
		expect(teVeel((een) => { const bytes = som(een, /^(?!.*\.woff2$)/); return bytes > 60 * KB ? `${bytes} B` : undefined; })).toEqual([]);
		expect(teVeel((een) => { const bytes = som(een, /\.woff2$/); return bytes > 30 * KB ? `${bytes} B font` : undefined; })).toEqual([]);
		expect(teVeel((een) => { const bytes = som(een, /\.js$/); return bytes > 15 * KB ? `${bytes} B script` : undefined; })).toEqual([]);
	});

	test('stays where it is while it loads', () => {
		expect(teVeel(({ verschuiving }) => (verschuiving > 0 ? String(verschuiving) : undefined))).toEqual([]);
	});
});

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
