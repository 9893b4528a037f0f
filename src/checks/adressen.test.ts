import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { beschrijving, blad, BRON, dataset, KOP, proefroot } from '../../tests/hulp/proefroot.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { controleerAdressen } from './adressen.ts';

const pagina = blad('titel: x\nlead: x');
const doel = blad(`titel: Zorg\npijlers: [zorg]\n${BRON}`);
const pijler = blad(`titel: Zorg\nlead: x\nnummer: 1\nplan: plan-2023\n${BRON}`);

test('a goal and a pillar of one name would share their anchor', () => {
	const root = proefroot({ 'content/regios/streek/doelen/zorg.md': doel, 'content/regios/streek/pijlers/zorg.md': pijler });
	expect(root.gevonden()).toEqual(['adres-bezet content/regios/streek/doelen/zorg.md:1:1']);
	expect(root.teksten()).toMatchInlineSnapshot(`
		"Het adres /streek/plannen/#zorg is al van content/regios/streek/pijlers/zorg.md.
		→ Geef dit bestand een andere naam."
	`);
});

test.each(['begrippen', 'cijfers', 'zoeken', 'streek'])('a page called „%s” would take the place of another', (naam) => {
	expect(proefroot({ [`content/paginas/${naam}.md`]: pagina }).gevonden()).toEqual([`adres-bezet content/paginas/${naam}.md:1:1`]);
});

test('pages that editors write themselves are at home', () => {
	expect(proefroot(Object.fromEntries(['over', 'privacy', 'toegankelijkheid', 'colofon'].map((naam) => [`content/paginas/${naam}.md`, pagina]))).gevonden()).toEqual([]);
});

test('two datasets whose region and name read the same', () => {
	const root = proefroot({ ...dataset(), 'data/streek-plekken.csv': `${KOP}\na;;;post;;1\n`, 'data/streek-plekken.yaml': beschrijving() });
	expect(root.gevonden()).toEqual(['adres-bezet data/streek/plekken.csv:1:1']);
	expect(root.teksten()).toContain('Het adres /cijfers/streek-plekken/ is al van data/streek-plekken.csv.');
});

test('two budgets of one year share a page', () => {
	const begroting = beschrijving().replace('thema: capaciteit', 'thema: begroting');
	const geld = `${KOP}\na;;;post;;1\n`;
	expect(proefroot({ 'data/streek/geld.csv': geld, 'data/streek/geld.yaml': begroting, 'data/streek/geld-nieuw.csv': geld, 'data/streek/geld-nieuw.yaml': begroting }).gevonden()).toEqual([]);
});

test('everything in this repository has an address of its own', () => {
	const wortel = resolve(import.meta.dirname, '../..');
	expect(existsSync(`${wortel}/zicht.config.yaml`)).toBe(true);
	expect(controleerAdressen(leesPortaal(wortel))).toEqual([]);
});
