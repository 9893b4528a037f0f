// Nothing on the site leads nowhere, and every page is sound HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { bestandenIn, tijdelijkeMap } from '../hulp/bestanden.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { draai } from '../hulp/opdracht.ts';
import { bestandVan, htmlBestanden } from '../hulp/paginas.ts';

/** Every internal address in the pages of `map` that leads to no file, or to a file without that anchor. */
function losseEinden(map: string): string[] {
	const bestanden = new Set(bestandenIn(map));
	const documenten = new Map(htmlBestanden(map).map((pad) => [pad, parseHTML(readFileSync(join(map, pad), 'utf8')).document]));
	const ankers = new Map([...documenten].map(([pad, document]) => [pad, new Set([...document.querySelectorAll('[id]')].map((een) => een.id))]));
	const uit: string[] = [];
	for (const [pad, document] of documenten) {
		const hier = new URL(`/${pad.replace(/index\.html$/, '')}`, 'https://hier.example');
		for (const element of document.querySelectorAll('[href], [src], form[action]')) {
			const tekst = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
			if (element.getAttribute('rel') === 'canonical') continue;
			const doel = new URL(tekst, hier);
			if (doel.origin !== hier.origin) {
				if (!/^(?:https:|mailto:|tel:)/.test(tekst)) uit.push(`${pad}: ${tekst} (address of an unknown kind)`);
				continue;
			}
			const bestand = bestandVan(decodeURIComponent(doel.pathname));
			if (!bestanden.has(bestand)) uit.push(`${pad}: ${tekst} (no such file)`);
			else if (doel.hash && !ankers.get(bestand)?.has(decodeURIComponent(doel.hash.slice(1)))) uit.push(`${pad}: ${tekst} (no such anchor)`);
		}
	}
	return [...new Set(uit)];
}

test('every link, image, script and form of the site leads to a file, and every anchor to an id', () => {
	expect(losseEinden(inject('map'))).toEqual([]);
});

test.each(['streek', 'leeg'])('so it is on the small site of golden directory %s, which has few of the optional pages', async (geval) => {
	const uit = join(tijdelijkeMap(), 'site');
	const { code, uitvoer } = await draai('build', ['--root', join(PROJECT, 'tests/golden', geval, 'in'), '--out', uit]);
	expect(code, uitvoer).toBe(0);
	expect(losseEinden(uit)).toEqual([]);
});

test('the canonical address of a page is in the sitemap, unless the page is left out of it', () => {
	const map = inject('map');
	const sitemap = readFileSync(join(map, 'sitemap.xml'), 'utf8');
	const buiten = htmlBestanden(map).flatMap((pad) => {
		const adres = parseHTML(readFileSync(join(map, pad), 'utf8')).document.querySelector('link[rel=canonical]')?.getAttribute('href');
		return adres && sitemap.includes(`<loc>${adres}</loc>`) ? [] : [pad];
	});
	expect(buiten.sort()).toEqual(['404.html', 'zoeken/index.html']);
});

const REGELS: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// The title of a page about a document is the document's own, and the publisher chose its length.
		'long-title': 'off',
		// On a phone the stylesheet gives tables another display, and browsers then forget what they are; the roles say it again.
		'no-redundant-role': 'off',
		// About how source code looks; what is checked here is what a build wrote.
		'no-trailing-whitespace': 'off',
	},
};

test('every page is valid HTML', async () => {
	const map = inject('map');
	const keuring = new HtmlValidate(REGELS);
	const fouten: string[] = [];
	for (const pad of htmlBestanden(map)) {
		const { results } = await keuring.validateString(readFileSync(join(map, pad), 'utf8'), pad);
		for (const { messages } of results) fouten.push(...messages.map((een) => `${een.ruleId}: ${een.message} (${een.selector ?? ''}) ${pad}`));
	}
	expect(fouten).toEqual([]);
});
