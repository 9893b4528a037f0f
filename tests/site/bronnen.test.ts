// Every figure a reader sees leads to its source: on the card, in the sentence, on the tile and in the table.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';

const map = inject('map');
const paginas = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.html'));
const lees = (pagina: string): Document => parseHTML(readFileSync(join(map, pagina), 'utf8')).document as unknown as Document;
const bestaat = (href: string): boolean => {
	const [pad = '', anker] = href.split('#');
	const { document } = parseHTML(readFileSync(join(map, pad, 'index.html'), 'utf8'));
	return anker === undefined || document.getElementById(anker) !== null;
};

describe('every figure on a page has its source', () => {
	test('there are cards, sentences and tiles to look at', () => {
		const geteld = (keuze: string): number => paginas.reduce((som, pagina) => som + lees(pagina).querySelectorAll(keuze).length, 0);
		expect(geteld('.zicht-datakaart')).toBeGreaterThan(10);
		expect(geteld('.zicht-cijfer')).toBeGreaterThan(20);
		expect(geteld('.zicht-cijfertegel')).toBeGreaterThan(2);
	});

	test('a card names the document and the place', () => {
		const zonder = paginas.flatMap((pagina) => [...lees(pagina).querySelectorAll('.zicht-datakaart')].filter((kaart) => !kaart.querySelector('.zicht-bron a[href^="/bronnen/"]')).map((kaart) => `${pagina}#${kaart.id}`));
		expect(zonder).toEqual([]);
	});

	test('a number in a sentence leads to its own line, on a page that names the source', () => {
		const fout = paginas.flatMap((pagina) =>
			[...lees(pagina).querySelectorAll('a.zicht-cijfer')].flatMap((link) => {
				const href = link.getAttribute('href')!;
				return href.startsWith('/cijfers/') && bestaat(href) ? [] : [`${pagina}: ${href}`];
			}),
		);
		expect(fout).toEqual([]);
		const zonderBron = paginas.filter((pagina) => /^cijfers\/.+/.test(pagina)).filter((pagina) => pagina !== 'cijfers/index.html' && !lees(pagina).querySelector('main a[href^="/bronnen/"]'));
		expect(zonderBron).toEqual([]);
	});

	test('a tile on the front page names its source', () => {
		const { length } = [...lees('index.html').querySelectorAll('.zicht-cijfertegel')].filter((tegel) => !tegel.querySelector('a[href^="/bronnen/"]'));
		expect(length).toBe(0);
	});
});
