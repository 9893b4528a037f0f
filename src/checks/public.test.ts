import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataset, proefroot } from '../../tests/hulp/proefroot.ts';

const gevonden = (...namen: string[]): string[] => proefroot({ ...dataset(), ...Object.fromEntries(namen.map((naam) => [`public/${naam}`, 'x'])) }).gevonden();

test('pictures and papers are welcome', () => {
	expect(gevonden('foto.png', 'map/stuk.pdf', 'favicon.svg', '.well-known/security.txt')).toEqual([]);
});

test.each(['index.html', 'map/pagina.HTM', 'x.js', 'x.mjs', 'stijl.css', 'x.xhtml'])('%s would be a page or run', (naam) => {
	expect(gevonden(naam)).toEqual([`bestandssoort public/${naam}:1:1`]);
});

test.each(['pagefind/pagefind.js', '_zicht/x.css', 'sitemap.xml', 'robots.txt', 'cijfers/streek-plekken.csv'])('%s is a place of the site itself', (naam) => {
	expect(gevonden(naam)).toEqual([`adres-bezet public/${naam}:1:1`]);
});

test('a link to elsewhere is refused, and not walked into', () => {
	const root = proefroot({ ...dataset(), 'public/foto.png': 'x' });
	symlinkSync('/etc', join(root.pad, 'public/etc'));
	symlinkSync('/etc/hosts', join(root.pad, 'public/hosts.txt'));
	expect(root.gevonden()).toEqual(['geen-bestand public/etc:1:1', 'geen-bestand public/hosts.txt:1:1']);
});
