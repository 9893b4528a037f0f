// Promise 1: a number is written once. Change it in the CSV and it changes everywhere; the old one is nowhere left.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dien } from '../../src/commands/serve.ts';
import { bestandenIn, tijdelijkeMap } from '../hulp/bestanden.ts';
import { openBrowser } from '../hulp/browser.ts';
import { kleineRoot, vervang } from '../hulp/kleine-root.ts';
import { draai } from '../hulp/opdracht.ts';
import { htmlVan } from '../hulp/paginas.ts';

// Numbers that nothing else on a page can look like: no coordinate, year or address has these digits.
const OUD = { csv: '48731', tekst: '48.731' };
const NIEUW = { csv: '95264', tekst: '95.264' };
const DATA = 'data/streek/plekken-2023.csv';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The small root with one line beside the total, so that no other number follows from it. */
function root(): string {
	const map = kleineRoot();
	vervang(join(map, DATA), 'crisis;Crisisopvang;Opvang;post;;?', `crisis;Crisisopvang;Opvang;post;;${OUD.csv}`);
	vervang(join(map, 'data/streek/plekken-2023.yaml'), 'groep: groep, waar: { soort: post } }', 'waar: { soort: post } }');
	vervang(join(map, 'content/regios/streek/regio.md'), 'regel: nachtopvang', 'regel: crisis');
	vervang(join(map, 'content/regios/streek/rapportages/jaarverslag-2023.mdx'), 'De nachtopvang heeft', 'De crisisopvang heeft <Cijfer dataset="plekken-2023" regel="crisis" maat="plekken" />. De nachtopvang heeft');
	return map;
}

async function bouw(wortel: string, uit: string): Promise<void> {
	const { code, uitvoer, fouten } = await draai('build', ['--root', wortel, '--out', uit]);
	expect(code, uitvoer + fouten).toBe(0);
}

/** First hit of the real search page for `vraag`. */
async function eersteTreffer(map: string, vraag: string): Promise<string> {
	const { server } = await dien(map, 0);
	const pagina = await browser.newPage();
	try {
		await pagina.goto(`http://localhost:${(server.address() as AddressInfo).port}/zoeken/?q=${encodeURIComponent(vraag)}`);
		return (await pagina.locator('ol#zoekresultaten > li').first().innerText()).replace(/\s+/g, ' ');
	} finally {
		await pagina.close();
		server.closeAllConnections();
		server.close();
	}
}

/** Every place where a reader meets the number, as text. */
async function plaatsen(map: string): Promise<Record<string, string>> {
	const document = (adres: string) => parseHTML(htmlVan(map, adres)).document;
	const tekst = (adres: string, keuze: string): string => {
		const element = document(adres).querySelector(keuze);
		if (!element) throw new Error(`no ${keuze} on ${adres}`);
		return element.textContent.replace(/\s+/g, ' ').trim();
	};
	/** Of a chart every number at a mark. */
	const teksten = (adres: string, keuze: string): string => {
		const elementen = [...document(adres).querySelectorAll(keuze)];
		if (!elementen.length) throw new Error(`no ${keuze} on ${adres}`);
		return elementen.map((element) => element.textContent.replace(/\s+/g, ' ').trim()).join(' ');
	};
	const bestand = (pad: string): string => readFileSync(join(map, pad), 'utf8');
	const dataset = '/cijfers/streek-plekken-2023/';
	const verslag = '/streek/rapportages/jaarverslag-2023/';
	return {
		'tile on the front page': tekst('/', '.zicht-cijfertegel a[href$="#regel-crisis"]'),
		'wide chart': teksten(dataset, '#per-soort .grafiek-breed .waarde'),
		'narrow chart': teksten(dataset, '#per-soort .grafiek-smal .waarde'),
		'description of the chart': tekst(dataset, '#per-soort .grafiek-breed desc'),
		'sentence under the chart': tekst(dataset, '#per-soort .zicht-datakaart__zin'),
		'table of the chart': tekst(dataset, '#per-soort tbody'),
		'row with a permanent address': tekst(dataset, '#regel-crisis'),
		'number in a text': tekst(verslag, 'a.zicht-cijfer[href$="#regel-crisis"]'),
		'chart in a text': teksten(verslag, '.grafiek-breed .waarde'),
		'chart on the page of the places': teksten('/streek/capaciteit/', '.grafiek-smal .waarde'),
		'CSV': bestand('cijfers/streek-plekken-2023.csv').split('\n').find((regel) => regel.startsWith('crisis'))!,
		'CSV for Excel': bestand('cijfers/streek-plekken-2023.excel.csv').split('\r\n').find((regel) => regel.startsWith('crisis'))!,
		'chart as a file': [...parseHTML(bestand('cijfers/streek-plekken-2023/per-soort.svg')).document.querySelectorAll('.waarde')].map((een) => een.textContent).join(' '),
		'first answer of the search': await eersteTreffer(map, 'crisisopvang plekken'),
	};
}

/** Files of the site in which `getal` stands, those of the search index unpacked. Names with a hash of contents do not count. */
function vindplaatsen(map: string, getal: { csv: string; tekst: string }): string[] {
	return bestandenIn(map).filter((pad) => {
		const ruw = readFileSync(join(map, pad));
		const inhoud = ruw[0] === 0x1f && ruw[1] === 0x8b ? gunzipSync(ruw) : ruw;
		const tekst = inhoud.toString('latin1').replace(/nl_[0-9a-f]+/g, '');
		return tekst.includes(getal.csv) || tekst.includes(getal.tekst);
	});
}

test('one number changed in the CSV changes everywhere, and the old number is nowhere left', async () => {
	const wortel = root();
	const uit = join(tijdelijkeMap(), 'site');

	await bouw(wortel, uit);
	const voor = await plaatsen(uit);
	for (const [plaats, tekst] of Object.entries(voor)) expect(tekst.includes(OUD.tekst) || tekst.includes(OUD.csv), `${plaats}: ${tekst}`).toBe(true);
	expect(vindplaatsen(uit, OUD).filter((pad) => pad.startsWith('pagefind/')), 'the number is in the search index').not.toEqual([]);

	vervang(join(wortel, DATA), OUD.csv, NIEUW.csv);
	await bouw(wortel, uit);
	const na = await plaatsen(uit);
	for (const [plaats, tekst] of Object.entries(na)) expect(tekst.includes(NIEUW.tekst) || tekst.includes(NIEUW.csv), `${plaats}: ${tekst}`).toBe(true);
	expect(vindplaatsen(uit, OUD)).toEqual([]);
});
