// Everything can be reached with the keyboard, and who goes there sees where he is.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BREED, lezer, SMAL } from '../hulp/lezer.ts';

const { open } = lezer();

describe('with the keyboard', () => {
	/** What has the focus, and whether a reader can see that: outlined, and in the window. */
	const ring = (pagina: Page): Promise<{ waar: string; zichtbaar: boolean }> =>
		pagina.evaluate(async () => {
			// A browser scrolls to the focus in the next frame.
			for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
			const element = document.activeElement!;
			const stijl = getComputedStyle(element);
			const { width, height, top, bottom } = element.getBoundingClientRect();
			const omlijnd = stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2;
			return { waar: element.textContent.replace(/\s+/g, ' ').trim(), zichtbaar: omlijnd && width > 20 && height > 10 && top + height / 2 > 0 && bottom - height / 2 < innerHeight };
		});

	test('the first stop is the link to the content, and it leads there', async () => {
		const pagina = await open('/');
		await pagina.keyboard.press('Tab');
		expect(await ring(pagina)).toEqual({ waar: 'Ga naar de inhoud', zichtbaar: true });
		await pagina.keyboard.press('Enter');
		expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('inhoud');
		await pagina.keyboard.press('Tab');
		expect(await pagina.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('inhoud');
	});

	test.each([['light', BREED], ['dark', SMAL]] as const)('every stop of a region’s front page shows that it has the focus (%s)', async (colorScheme, viewport) => {
		const pagina = await open('/maastricht-heuvelland/', { colorScheme, viewport });
		const stops: { waar: string; zichtbaar: boolean }[] = [];
		const aantal = await pagina.locator('a[href], button, input, summary').count();
		for (let i = 0; i < aantal; i++) {
			await pagina.keyboard.press('Tab');
			if (await pagina.evaluate(() => document.activeElement === document.body)) break;
			stops.push(await ring(pagina));
		}
		expect(stops.filter(({ zichtbaar }) => !zichtbaar)).toEqual([]);
		const teksten = stops.map(({ waar }) => waar);
		expect(teksten).toEqual(expect.arrayContaining(['Resultaten', 'Plekken', 'Geld', 'Verslagen']));
		expect(teksten.some((tekst) => tekst.startsWith('Eerste opvang duurt hoogstens 6 weken'))).toBe(true);
	});

	test('a table unfolds with Enter', async () => {
		const pagina = await open('/maastricht-heuvelland/capaciteit/');
		const tabel = pagina.locator('.zicht-datakaart table').first();
		expect(await tabel.isVisible()).toBe(false);
		await pagina.locator('.zicht-datakaart summary').first().focus();
		await pagina.keyboard.press('Enter');
		expect(await tabel.isVisible()).toBe(true);
	});
});
