// Nothing on the site leads nowhere, and every page is sound HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { losseEinden } from '../hulp/losse-einden.ts';
import { htmlBestanden } from '../hulp/paginas.ts';

test('every link, image, script and form of the site leads to a file, and every anchor to an id', () => {
	expect(losseEinden(inject('map'))).toEqual([]);
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
