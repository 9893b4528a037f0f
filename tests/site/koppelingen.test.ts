// Nothing on the site leads nowhere, and every page is sound HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { isPaginadeel, koppenVan, PAGINADELEN } from '../../src/checks/koppelingen.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { plekkenVanOverzicht } from '../../src/checks/overzichten.ts';
import { adresVan } from '../../src/domain/adressen.ts';
import { alleAdressen } from '../../src/domain/alle-adressen.ts';
import { INHOUD_NAMEN } from '../../src/domain/collecties.ts';
import type { Item } from '../../src/domain/portaal.ts';
import { leesPortaal } from '../../src/ingest/portaal.ts';
import { losseEinden } from '../hulp/losse-einden.ts';
import { htmlBestanden, htmlVan } from '../hulp/paginas.ts';

test('every link, image, script and form of the site leads to a file, and every anchor to an id', () => {
	expect(losseEinden(inject('map'))).toEqual([]);
});

test('what the check believes a page to have by its id is there, and it knows all that is', () => {
	const portaal = leesPortaal(PROJECT);
	const map = inject('map');
	const gezien = new Set<string>();
	const onbekend = new Set<string>();
	for (const collectie of INHOUD_NAMEN) {
		for (const item of portaal.inhoud[collectie] as Item[]) {
			const adres = adresVan(item);
			if (adres.includes('#')) continue;
			const koppen = koppenVan(item);
			for (const node of parseHTML(htmlVan(map, adres)).document.querySelectorAll('main :is(h1, h2, h3, h4, section, article, li, tr)[id]')) {
				// Notes of a figure and the title of its card are reached from the figure itself.
				if (/^noot-|-titel$/.test(node.id)) continue;
				gezien.add(`${collectie} ${node.id}`);
				if (!koppen.includes(node.id) && !isPaginadeel(portaal, item, node.id)) onbekend.add(`${collectie} ${node.id}`);
			}
		}
	}
	expect([...onbekend]).toEqual([]);
	expect(Object.entries(PAGINADELEN).flatMap(([collectie, delen]) => delen.map((deel) => `${collectie} ${deel}`)).filter((deel) => !gezien.has(deel))).toEqual([]);
});

test('the check knows every place on the pages that the site makes itself', () => {
	const portaal = leesPortaal(PROJECT);
	const map = inject('map');
	const { ankers } = alleAdressen(portaal);
	const vanTekst = new Set(INHOUD_NAMEN.flatMap((collectie) => (portaal.inhoud[collectie] as Item[]).map(adresVan)));
	const gezien: string[] = [];
	const onbekend = htmlBestanden(map).flatMap((bestand) => {
		const adres = `/${bestand.replace(/index\.html$/, '')}`;
		const plekken = vanTekst.has(adres) ? undefined : plekkenVanOverzicht(portaal, adres);
		if (!plekken) return [];
		gezien.push(adres);
		return [...parseHTML(htmlVan(map, adres)).document.querySelectorAll('main :is(h1, h2, h3, h4, section, article, li, tr)[id]')].map(({ id }) => id).filter((id) => !/^noot-|-titel$/.test(id) && !ankers.has(`${adres}#${id}`) && !plekken.kent(id)).map((id) => `${adres}#${id}`);
	});
	expect(onbekend).toEqual([]);
	for (const adres of ['/', '/begrippen/', '/bescherming/', '/stand-van-het-land/', '/maastricht-heuvelland/acties/', '/cijfers/maastricht-heuvelland-capaciteit-2023/', '/maastricht-heuvelland/begroting/2023/']) expect(gezien).toContain(adres);
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
