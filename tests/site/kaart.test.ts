// The data card in a real browser: what it lets a reader take away.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../hulp/browser.ts';

const ADRES = inject('adres');
const PAGINA = '/cijfers/maastricht-heuvelland-meldingen/';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('a data card', () => {
	test('saves its chart as a PNG twice the size of the drawing, not blank, under a name of its own', async () => {
		const pagina = await browser.newPage();
		const klachten: string[] = [];
		pagina.on('console', (bericht) => bericht.type() === 'error' && klachten.push(bericht.text()));
		await pagina.goto(ADRES + PAGINA);
		const [download] = await Promise.all([pagina.waitForEvent('download'), pagina.getByRole('link', { name: 'Grafiek (PNG)' }).first().click()]);
		expect(download.suggestedFilename()).toBe('maastricht-heuvelland-meldingen-per-soort.png');
		const png = readFileSync(await download.path());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		const [breedte, hoogte] = [png.readUInt32BE(16), png.readUInt32BE(20)];
		const viewBox = (await pagina.locator('.grafiek-breed svg').first().getAttribute('viewBox'))!.split(' ').map(Number);
		expect([breedte, hoogte]).toEqual([(viewBox[2]! + 32) * 2, (Math.floor(viewBox[3]!) + 32) * 2]);
		// As many colours as a drawing with two filled parts, ink and paper has; a blank sheet has one.
		const kleuren = await pagina.evaluate(async (base64) => {
			const beeld = new Image();
			beeld.src = `data:image/png;base64,${base64}`;
			await beeld.decode();
			const doek = document.createElement('canvas');
			[doek.width, doek.height] = [beeld.width, beeld.height];
			const pen = doek.getContext('2d')!;
			pen.drawImage(beeld, 0, 0);
			const { data } = pen.getImageData(0, 0, beeld.width, beeld.height);
			const tellen = new Map<string, number>();
			for (let i = 0; i < data.length; i += 4) { const kleur = `${data[i]},${data[i + 1]},${data[i + 2]}`; tellen.set(kleur, (tellen.get(kleur) ?? 0) + 1); }
			return [...tellen].filter(([, aantal]) => aantal > 500).map(([kleur]) => kleur);
		}, png.toString('base64'));
		expect(kleuren).toContain('255,255,255');
		expect(kleuren).toContain('11,85,97');
		expect(klachten).toEqual([]);
		expect(await pagina.getByRole('link', { name: 'Grafiek (PNG)' }).count()).toBe(1);
		await pagina.close();
	});

	test('offers no PNG without JavaScript, and the SVG all the same', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const pagina = await context.newPage();
		await pagina.goto(ADRES + PAGINA);
		expect(await pagina.getByText('Grafiek (PNG)').isVisible()).toBe(false);
		const svg = await pagina.request.get(ADRES + (await pagina.getByRole('link', { name: 'Grafiek (SVG)' }).first().getAttribute('href'))!);
		expect(await svg.text()).toMatch(/^<svg xmlns[^]*<style>[^]*\.g1\{fill:#0b5561\}/);
		await context.close();
	});

	test('gives words to cite and to embed, with whole addresses and the doubt', async () => {
		const pagina = await browser.newPage();
		await pagina.goto(ADRES + PAGINA);
		await pagina.getByText('Citeren en insluiten').first().click();
		const [citaat, insluiten] = await pagina.locator('.zicht-kopieer').allInnerTexts();
		expect(citaat).toMatch(/^Meldingen per kwartaal, nieuw en bestaand, .*verzonnen cijfers.*https:\/\/zicht\.example\/cijfers\/maastricht-heuvelland-meldingen\/#per-soort$/);
		expect(insluiten).toMatch(/^<a href="https:\/\/zicht\.example\/[^"]+"><img src="https:\/\/zicht\.example\/[^"]+\.svg" alt="Meldingen[^"]*Verzonnen cijfers[^"]*"><\/a>$/);
		await pagina.close();
	});
});
