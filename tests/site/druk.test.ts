// A printed page is a paper: what a raadslid takes to the meeting. Printed by a real browser, and the PDF read back.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { openBrowser } from '../hulp/browser.ts';

const ADRES = inject('adres');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

interface Papier {
	titel: string;
	bladen: string[];
	/** Words of the screen: headings, rows of tables, words in the wide charts, and the addresses of links in the text. */
	koppen: string[];
	rijen: string[];
	grafieken: string[][];
	koppelingen: string[];
}

const plat = (tekst: string): string => tekst.replace(/[\s\u00ad\u200b]+/g, '');

async function druk(pad: string): Promise<Papier> {
	const pagina = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await pagina.goto(ADRES + pad, { waitUntil: 'networkidle' });
	const gezien = await pagina.evaluate(() => ({
		koppen: [...document.querySelectorAll('main :is(h1, h2, h3)')].map((kop) => kop.textContent ?? ''),
		rijen: [...document.querySelectorAll('main tbody tr')].map((rij) => { const cel = rij.querySelector('th, td'); return (cel?.querySelector('a') ?? cel)?.textContent ?? ''; }),
		grafieken: [...document.querySelectorAll('main .grafiek-breed svg')].map((svg) => [...svg.querySelectorAll('text')].map((tekst) => tekst.textContent ?? '')),
		koppelingen: [...document.querySelectorAll('main .zicht-bron a[href^="/"]')].map((link) => link.getAttribute('href')!),
	}));
	const pdf = await getDocumentProxy(new Uint8Array(await pagina.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
	const { text } = await extractText(pdf, { mergePages: false });
	const { info } = await pdf.getMetadata();
	await pagina.close();
	return { titel: (info as { Title?: string }).Title ?? '', bladen: text, ...gezien };
}

describe.each(['/maastricht-heuvelland/rapportages/jaarverslag-2023/', '/maastricht-heuvelland/resultaten/eerste-opvang/', '/cijfers/maastricht-heuvelland-capaciteit-2023/', '/cijfers/maastricht-heuvelland-meldingen/'])('%s on paper', (pad) => {
	let papier: Papier;
	let alles: string;
	beforeAll(async () => {
		papier = await druk(pad);
		alles = plat(papier.bladen.join(' '));
	});

	test('has its title, its date and its address', () => {
		expect(papier.titel).toMatch(/ · Zicht$/);
		expect(alles).toContain(plat(papier.koppen[0]!));
		expect(alles).toMatch(/Bijgewerktop\d{1,2}[a-z]+\d{4}/);
		expect(alles).toContain(`Dezepagina:https://zicht.example${pad}`);
	});

	test('numbers its pages', () => {
		papier.bladen.forEach((blad, i) => expect(plat(blad), `page ${i + 1}`).toContain(`${i + 1}van${papier.bladen.length}`));
	});

	test('has every heading and every row of its tables, unfolded', () => {
		expect(papier.koppen.length).toBeGreaterThan(1);
		if (pad.startsWith('/cijfers/')) expect(papier.rijen.length).toBeGreaterThan(5);
		expect([...papier.koppen, ...papier.rijen].filter((tekst) => !alles.includes(plat(tekst)))).toEqual([]);
	});

	test('has its charts, in the wide layout', () => {
		expect(papier.grafieken.flat().filter((tekst) => tekst && !alles.includes(plat(tekst)))).toEqual([]);
	});

	test('spells out where its sources are', () => {
		expect(papier.koppelingen.length).toBeGreaterThan(0);
		expect(papier.koppelingen.filter((href) => !alles.includes(`https://zicht.example${href}`))).toEqual([]);
	});

	test('has nothing that only works on a screen', () => {
		expect(alles).not.toContain('Zoekbelofteofcijfer');
		expect(alles).not.toContain('Vastekoppeling');
		expect(alles).not.toContain('Citerenen');
	});
});
