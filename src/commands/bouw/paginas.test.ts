// Which pages there are follows from the files in src/pages; what they say, from the edition of the moment.
import { expect, test } from 'vitest';
import { adresVanPagina } from './paginas.ts';

test.each([
	['index', {}, '/'],
	['nieuws/index', {}, '/nieuws/'],
	['404', {}, '/404/'],
	['[pagina]', { pagina: 'contact' }, '/contact/'],
	['[regio]/gemeenten/[slug]', { regio: 'streek', slug: 'noord' }, '/streek/gemeenten/noord/'],
	['[regio]/begroting/[jaar]', { regio: 'streek', jaar: 2023 }, '/streek/begroting/2023/'],
	['vergelijken/[...thema]', { thema: undefined }, '/vergelijken/'],
	['vergelijken/[...thema]', { thema: 'wonen/plekken' }, '/vergelijken/wonen/plekken/'],
	['land/[...index]', { index: '2' }, '/land/2/'],
])('%s with %o stands at %s', (naam, params, adres) => expect(adresVanPagina(naam, params)).toBe(adres));

test('a name in brackets that nothing stands for is a bug, and told', () => {
	expect(() => adresVanPagina('[regio]/index', {})).toThrow('[regio]/index: nothing stands for regio');
});
