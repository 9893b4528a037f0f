// What a reader waits for on a slow line with a slow phone: until the last chart of a page is painted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zoekBrowser } from '../browser.ts';
import { Gebruiksfout } from '../opties.ts';
import { dien } from '../serve.ts';
import { spreidingVan } from './spreiding.ts';

/** Slow 4G as the throttling of browsers has it: 1.6 Mbit/s down, 0.75 up, 150 ms away; and a processor four times slower. */
const LIJN = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const TRAAGHEID = 4;
const RONDES = 5;

/** Measures the pages with the most charts of the site in `map`; one line a page: milliseconds until the last chart, median of five cold visits. */
export async function meetLezer(map: string, schrijf: (regel: string) => void): Promise<void> {
	if (!existsSync(join(map, 'index.html'))) throw new Gebruiksfout(`In ${map} staat geen gebouwde site. Bouw hem eerst: npm run build`);
	const browserpad = zoekBrowser();
	if (!browserpad) throw new Gebruiksfout('Er is geen browser gevonden. Zet het pad in CHROME_PATH.');
	const paginas = [...readFileSync(join(map, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, adres]) => new URL(adres!).pathname)
		.map((pad) => ({ pad, grafieken: (readFileSync(join(map, pad, 'index.html'), 'utf8').match(/class="grafiek-smal"/g) ?? []).length }))
		.sort((a, b) => b.grafieken - a.grafieken || a.pad.localeCompare(b.pad)).slice(0, 5);
	const { chromium } = await import('playwright-core');
	const { server, adres } = await dien(map, 4600);
	const browser = await chromium.launch({ executablePath: browserpad, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
	try {
		for (const { pad, grafieken } of paginas) {
			const tijden: number[] = [];
			let bytes = 0;
			for (let ronde = 0; ronde < RONDES; ronde++) {
				// A context of its own: nothing is in the cache.
				const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
				const pagina = await context.newPage();
				const lijn = await context.newCDPSession(pagina);
				await lijn.send('Network.enable');
				await lijn.send('Network.emulateNetworkConditions', LIJN);
				await lijn.send('Emulation.setCPUThrottlingRate', { rate: TRAAGHEID });
				await pagina.goto(new URL(pad, adres).href, { waitUntil: 'load' });
				const gemeten = await pagina.evaluate(() => {
					const [bezoek] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
					const [verf] = performance.getEntriesByName('first-contentful-paint');
					return { ms: Math.max(bezoek!.domContentLoadedEventEnd, verf?.startTime ?? 0), bytes: bezoek!.encodedBodySize };
				});
				tijden.push(gemeten.ms);
				bytes = gemeten.bytes;
				await context.close();
			}
			schrijf(JSON.stringify({ pagina: pad, grafieken, html_gzip: bytes, laatste_grafiek_ms: spreidingVan(tijden.map((ms) => Math.round(ms))) }));
		}
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
}
