// The ways people go, by clicks alone: from the front page to a number and its source, and back.
import { describe, expect, test } from 'vitest';
import { h1, lezer, volg } from '../hulp/lezer.ts';

const { open } = lezer();

describe('the first path', () => {
	test('leads by clicks from the front page to a region, to a promise, to its number, and to the source of that number', async () => {
		const pagina = await open('/');
		expect(await h1(pagina)).toBe('Wat is beloofd, wat is gedaan, wat kost het');
		await volg(pagina, pagina.locator('main').getByRole('link', { name: 'Maastricht-Heuvelland', exact: true }));
		await volg(pagina, pagina.locator('main').getByRole('link', { name: /^Eerste opvang duurt hoogstens 6 weken/ }).first());
		expect(await h1(pagina)).toBe('Eerste opvang duurt hoogstens 6 weken');

		await volg(pagina, pagina.locator('main a[href*="#regel-"]').first());
		expect(new URL(pagina.url()).pathname).toBe('/cijfers/maastricht-heuvelland-capaciteit-2023/');
		const rij = pagina.locator(':target');
		expect((await rij.innerText()).replace(/\s+/g, ' ').trim()).toMatch(/^MO met verblijf, 18\+ Oud product: .+ 20$/);
		await expect.poll(() => rij.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);

		await volg(pagina, pagina.getByRole('link', { name: 'Uitvoeringsplan 2023' }).first());
		expect(await h1(pagina)).toMatch(/^Uitvoeringsplan/);
		expect(await pagina.locator('main').innerText()).toContain('concept');
	});

	test('leads from the front page straight to each gemeente of each region', async () => {
		const pagina = await open('/');
		const kaarten = pagina.locator('main .zicht-tegelkaart');
		expect(await kaarten.evaluateAll((lijsten) => lijsten.map((lijst) => lijst.querySelectorAll('a').length))).toEqual([6, 14]);
		await volg(pagina, kaarten.getByRole('link', { name: 'Weert', exact: true }));
		expect(await h1(pagina)).toBe('Weert');
		expect(await pagina.locator('section[aria-labelledby=lokaal] li').count()).toBe(8);
	});

	test('leads from the front page to a theme, to both regions and to the sources of why they do not compare', async () => {
		const pagina = await open('/');
		await volg(pagina, pagina.locator('main').getByRole('link', { name: 'Geld', exact: true }));
		const niet = pagina.locator('section[aria-labelledby=niet]');
		expect(await niet.innerText()).toContain('Geen enkel document noemt een bedrag per inwoner');
		expect(await niet.getByRole('link', { name: 'Beleidsagenda 2022-2023' }).count()).toBeGreaterThan(0);
		const cijfers = pagina.locator('section[aria-labelledby=cijfers]');
		expect((await cijfers.innerText()).replace(/\u00a0/g, ' ')).toMatch(/Regiobegroting 2023\s+Kosten: € 14\.584\.830[^]*Extra kosten in 2023\s+Kosten: € 550\.000/);
		await volg(pagina, cijfers.getByRole('link', { name: '€ 550.000' }));
		expect((await pagina.locator(':target').innerText()).replace(/\s+/g, ' ')).toContain('Totaal extra kosten');
	});

	test('and back: the source leads to what the portal takes from it', async () => {
		const pagina = await open('/bronnen/uitvoeringsplan-2023/');
		await volg(pagina, pagina.locator('section[aria-labelledby=gebruik]').getByRole('link', { name: 'Eerste opvang duurt hoogstens 6 weken' }).first());
		expect(await h1(pagina)).toBe('Eerste opvang duurt hoogstens 6 weken');
	});
});
