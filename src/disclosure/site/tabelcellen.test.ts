// The one walk through a table gives what the plain way gives, however odd the table.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesHtml } from './html.ts';
import { cellenVan, leesTabel } from './tabelcellen.ts';
import { Tabelnamen } from './tabellen.ts';

const STUKKEN = ['12', '1.234', '7,5 %', ' ', '\n\t', 'Vaals', 'a &amp; b', '&lt;12', '&#8226;', '“niet”', '*', '<b>', '</b>', '<span class="x">', '</span>', '<br>', '<sup><a href="#noot-x-1">1</a></sup>', '<sup>2</sup>', '<a href="/x/?3">', '</a>'];
const RAND = ['<tr>', '<TR class="rij-totaal" id="r1">', '</tr>', '<td>', '<th scope="row" role="rowheader">', '<td data-label="2024">', '</td>', '</th>', '<thead>', '</tbody>', '<caption>Onderschrift 5</caption>'];
const VREEMD = ['<!-- 4 -->', '<td title="a > b">', '<td title=\'5\'>', '<td title="x<y">', '<', '>', ' < 6'];

const tabel = (delen: string[]) => fc.array(fc.constantFrom(...delen), { maxLength: 24 }).map((binnen) => `<table class="t">${binnen.join('')}</table>`);

test('any table, cell by cell', () => {
	fc.assert(fc.property(tabel([...STUKKEN, ...RAND, ...VREEMD]), (html) => {
		expect(leesTabel(html).cellen).toEqual(cellenVan(html));
	}), { numRuns: 3000 });
});

// Without odd signs the walk never falls back on the plain way.
test('any table of ordinary signs, cell by cell', () => {
	fc.assert(fc.property(tabel([...STUKKEN, ...RAND]), (html) => {
		expect(leesTabel(html).cellen).toEqual(cellenVan(html));
	}), { numRuns: 3000 });
});

describe('what is left of a table', () => {
	test('has no text, and every place is where it was', () => {
		fc.assert(fc.property(tabel([...STUKKEN, ...RAND]), (html) => {
			const { leeg } = leesTabel(html);
			expect(leeg).toHaveLength(html.length);
			expect(leeg.replace(/<[^>]*>/g, '').trim()).toBe('');
			for (const { 0: tag, index } of leeg.matchAll(/<[^>]*>/g)) expect(html.startsWith(tag, index)).toBe(true);
		}), { numRuns: 1000 });
	});

	test('keeps what an attribute may say or lead to, and the table itself', () => {
		const html = '<table class="t"><tr class="rij-totaal"><td data-label="2024">1</td><td><a href="/x/?3">2</a></td></tr></table>';
		expect(leesTabel(html).leeg.replace(/ {2,}/g, ' ')).toBe('<table class="t"> <td data-label="2024"> <a href="/x/?3"> </a> </table>');
	});

	test('is all of it when it is written in an odd way', () => {
		for (const vreemd of VREEMD.filter((een) => een !== '>')) {
			const html = `<table><tr><td>1</td>${vreemd}<td>2</td></tr></table>`;
			expect(leesTabel(html).leeg, vreemd).toBe(html);
		}
	});
});

test('what is remembered of the words of a page does not hold on to that page', () => {
	setFlagsFromString('--expose-gc');
	const ruimOp = runInNewContext('gc') as () => void;
	const bezet = (): number => {
		ruimOp();
		return process.memoryUsage().heapUsed;
	};
	const voor = bezet();
	for (let i = 0; i < 100; i++) {
		// As it comes from a file: one piece, of which every word is cut.
		const pagina = Buffer.from(`${'x'.repeat(500_000)}<table><tr id="de-rij-met-nummer-${i}"><th data-soort="gemeente nummer ${i}">Een gemeente met nummer ${i}</th></tr></table>`).toString();
		const tabel = pagina.slice(500_000);
		leesTabel(tabel);
		new Tabelnamen([]).telt(leesTabel(tabel).cellen[0]![0]!);
		leesHtml(tabel);
	}
	expect(bezet() - voor).toBeLessThan(10e6);
});
