// What every page owes every reader: nothing fails, nothing is asked of others, it fits, it is built well, and axe finds nothing, in light and dark, wide and narrow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bezoekAlle, LABELS, type Bezoek } from '../hulp/bezoek.ts';
import { BREED, lezer } from '../hulp/lezer.ts';
import { allePaginas, htmlVan } from '../hulp/paginas.ts';

const MAP = inject('map');
const ADRES = inject('adres');
const PAGINAS = allePaginas(MAP);
const { browser } = lezer();

describe('every page', () => {
	let bezoeken: Bezoek[];
	beforeAll(async () => {
		const context = await browser().newContext({ baseURL: ADRES, viewport: BREED, colorScheme: 'light' });
		bezoeken = await bezoekAlle(context, ADRES, PAGINAS, 2);
		await context.close();
	}, 540_000);

	/** What `kies` finds on each page, with the page before it. */
	const overal = (kies: (bezoek: Bezoek) => unknown[]): string[] => bezoeken.flatMap((een) => kies(een).map((wat) => `${een.pad} ${String(wat)}`));
	const gz = (pad: string): number => gzipSync(readFileSync(join(MAP, pad))).length;

	test('is visited: those of the sitemap, the front page, the search page and the error page', () => {
		expect(PAGINAS.length).toBeGreaterThan(60);
		expect(bezoeken.map(({ pad }) => pad)).toEqual(PAGINAS);
	});
	test('is looked at in light and dark, wide and narrow, by every rule of axe that carries one of our labels', () => {
		const regels = axe.getRules(LABELS).filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated')).map(({ ruleId }) => ruleId).sort();
		expect(regels.length).toBeGreaterThan(80);
		expect(bezoeken.filter(({ gekeurd, breedtes }) => !isDeepStrictEqual({ gekeurd, breedtes }, { gekeurd: [{ thema: 'licht', breedte: 1280, regels }, { thema: 'donker', breedte: 360, regels }], breedtes: [1280, 820, 360] })).map(({ pad }) => pad)).toEqual([]);
	});
	test('loads without a complaint of the console, the network or the security policy', () => expect(overal(({ klachten }) => klachten)).toEqual([]));
	test('asks nothing of another site', () => expect(overal(({ buiten }) => buiten)).toEqual([]));
	test('fits its window at 360, 820 and 1280 px', () => expect(overal(({ teBreed }) => teBreed)).toEqual([]));
	test('has one h1', () => expect(overal(({ bouw }) => (bouw.h1 === 1 ? [] : [bouw.h1]))).toEqual([]));
	test('skips no heading level', () => expect(overal(({ bouw }) => bouw.sprongen)).toEqual([]));
	test('gives no id twice', () => expect(overal(({ bouw }) => bouw.dubbel)).toEqual([]));
	test('names and describes each of its charts', () => expect(overal(({ bouw }) => bouw.grafieken)).toEqual([]));
	test('passes axe, in light and dark, on a wide and a narrow screen', () => expect(overal((een) => een.axe)).toEqual([]));
	test('asks for at most six files', () => expect(overal(({ verzoeken }) => (verzoeken > 6 ? [verzoeken] : []))).toEqual([]));
	test('stays where it is while it loads', () => expect(overal(({ verschuiving }) => (verschuiving > 0 ? [verschuiving] : []))).toEqual([]));
	test('comes with one font of at most 30 kB', () => {
		const letters = readdirSync(join(MAP, '_zicht/fonts'));
		expect(letters).toHaveLength(1);
		expect(readFileSync(join(MAP, '_zicht/fonts', letters[0]!)).length).toBeLessThanOrEqual(30_000);
	});
	test('weighs less than 60 kB with its style, and its scripts less than 15 kB', () => {
		expect(
			overal(({ pad, scripts }) => {
				const html = htmlVan(MAP, pad);
				const stijl = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].reduce((som, [, href]) => som + gz(href!), 0);
				const eigen = scripts.filter((script) => !script.startsWith('/pagefind/')).reduce((som, script) => som + gz(script.slice(1)), 0);
				return [...(gzipSync(html).length + stijl > 60_000 ? [`${gzipSync(html).length} + ${stijl} bytes`] : []), ...(eigen > 15_000 ? [`${eigen} bytes of script`] : [])];
			}),
		).toEqual([]);
	});
});
