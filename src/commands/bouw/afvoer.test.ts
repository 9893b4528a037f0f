// What goes out goes out whole, whoever gives it and in whatever order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bestandenIn, tijdelijkeMap } from '../../../tests/hulp/bestanden.ts';
import { Afvoer } from './afvoer.ts';

const MB = 1e6;

function opstelling(): { map: string; afvoer: Afvoer } {
	const map = tijdelijkeMap();
	const afvoer = new Afvoer({ werkmap: map, vorige: undefined });
	onTestFinished(() => afvoer.sluit());
	return { map, afvoer };
}

test('more than one may give files at a time, also when there is no room for any', async () => {
	const { map, afvoer } = opstelling();
	await Promise.all(['a', 'b', 'c'].map((naam) => afvoer.leg([[`/${naam}.bin`, new Uint8Array(20 * MB)], [`/${naam}.txt`, naam]])));
	const { afdrukken } = await afvoer.voltooi();
	expect(bestandenIn(map)).toEqual(['a.bin', 'a.txt', 'b.bin', 'b.txt', 'c.bin', 'c.txt']);
	expect([...afdrukken.keys()].sort()).toEqual(['/a.bin', '/a.txt', '/b.bin', '/b.txt', '/c.bin', '/c.txt']);
	expect(readFileSync(join(map, 'b.txt'), 'utf8')).toBe('b');
});

const pagina = (woord: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`<!doctype html><html lang="nl"><head><title>${woord}</title></head><body><main data-pagefind-body><h1>${woord}</h1><p>Over ${woord}.</p></main></body></html>`);

/** The files of the index after pages came in the order `volgorde`. */
async function index(volgorde: string[]): Promise<{ bestanden: string[]; zoekdelen: Map<string, string> }> {
	const { map, afvoer } = opstelling();
	await afvoer.voorop(['a/index.html', 'b/index.html']);
	for (const naam of volgorde) await afvoer.pagina(`${naam}/index.html`, pagina(naam));
	const { vindbaar } = await afvoer.indexeer();
	const { zoekdelen } = await afvoer.voltooi();
	expect(await vindbaar).toMatchObject({ paginas: volgorde.length });
	return { bestanden: bestandenIn(join(map, 'pagefind')), zoekdelen };
}

test('the index is the same whatever order the pages that go first come in', async () => {
	const eerst = await index(['a', 'b', 'c']);
	expect((await index(['b', 'a', 'c'])).bestanden).toEqual(eerst.bestanden);
	// The names of its files are made of what is in them.
	expect((await index(['a', 'b', 'd'])).bestanden).not.toEqual(eerst.bestanden);
	expect([...eerst.zoekdelen.keys()]).toEqual(['a/index.html', 'b/index.html']);
});

test('a page of before whose files are not what they were is told as gone, and not laid down', async () => {
	const { map, afvoer } = opstelling();
	const { gehaald } = await afvoer.haal([{ adres: 'a/index.html', pad: join(map, 'niets'), afdruk: 'x' }], '<html></html>');
	expect(await gehaald).toBe(false);
	expect(bestandenIn(map)).toEqual([]);
});
