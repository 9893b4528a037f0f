// Every kind of chart in every state, laid out by a real browser: nothing runs off the drawing, no two words cover each other.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { galerij } from '../../src/charts/galerij.ts';
import { tekenGrafiek } from '../../src/charts/index.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { maakStijlblad } from '../../src/styles/stijlblad.ts';
import { openBrowser } from '../hulp/browser.ts';

interface Klacht {
	grafiek: string;
	tekst: string;
}

let browser: Browser;
let pagina: Page;
beforeAll(async () => {
	browser = await openBrowser();
	pagina = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const stijl = await maakStijlblad({ wortel: PROJECT });
	const tekeningen = galerij().flatMap((figuur) => Object.values(tekenGrafiek(figuur)));
	await pagina.setContent(`<!doctype html><html lang="nl" class="utrecht-root voorbeeld-theme zicht"><style>${stijl}</style><body>${tekeningen.map((svg) => `<div style="width:max-content;padding:20px">${svg}</div>`).join('')}</body></html>`);
});
afterAll(() => browser?.close());

/** Boxes of the words of each chart, in pixels from its own corner. */
const vakken = (): Promise<{ grafiek: string; breedte: number; hoogte: number; woorden: { tekst: string; x: number; y: number; r: number; b: number }[] }[]> =>
	pagina.evaluate(() => [...document.querySelectorAll('svg.zicht-grafiek')].map((svg) => {
		const rand = svg.getBoundingClientRect();
		return {
			grafiek: svg.querySelector('title')!.id, breedte: rand.width, hoogte: rand.height,
			woorden: [...svg.querySelectorAll('text')].filter((tekst) => tekst.textContent).map((tekst) => { const vak = tekst.getBoundingClientRect(); return { tekst: tekst.textContent!, x: vak.left - rand.left, y: vak.top - rand.top, r: vak.right - rand.left, b: vak.bottom - rand.top }; }),
		};
	}));

describe('the words in every chart', () => {
	test('are there, in all of them', async () => {
		const alle = await vakken();
		expect(alle).toHaveLength(galerij().length * 2);
		expect(alle.filter(({ woorden }) => woorden.length === 0)).toEqual([]);
	});

	test('stay within the drawing', async () => {
		const buiten: Klacht[] = (await vakken()).flatMap(({ grafiek, breedte, hoogte, woorden }) => woorden.filter(({ x, y, r, b }) => x < -3 || y < -4 || r > breedte + 3 || b > hoogte + 4).map(({ tekst }) => ({ grafiek, tekst })));
		expect(buiten).toEqual([]);
	});

	test('do not cover each other', async () => {
		const over: Klacht[] = (await vakken()).flatMap(({ grafiek, woorden }) => woorden.flatMap((a, i) => woorden.slice(i + 1).filter((b) => Math.min(a.r, b.r) - Math.max(a.x, b.x) > 3 && Math.min(a.b, b.b) - Math.max(a.y, b.y) > 6).map((b) => ({ grafiek, tekst: `${a.tekst} / ${b.tekst}` }))));
		expect(over).toEqual([]);
	});
});
