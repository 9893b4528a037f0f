import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schrijf, tijdelijkeMap } from '../../tests/hulp/bestanden.ts';
import { Gebruiksfout, leesOpties } from './opties.ts';
import { magWeg } from './wissel.ts';

const SITE = { 'index.html': '', '_zicht/a.css': '', 'cijfers/index.json': '' };

test('a build replaces nothing but an earlier site or an empty folder', () => {
	const map = tijdelijkeMap();
	schrijf(map, { 'foto/a.jpg': '', bestand: '' });
	for (const [naam, inhoud] of Object.entries(SITE)) schrijf(join(map, 'site'), { [naam]: inhoud });
	schrijf(join(map, 'uitgecheckt'), { ...SITE, '.git/HEAD': '' });
	schrijf(join(map, 'andere-site'), { 'index.html': '' });
	mkdirSync(join(map, 'leeg'));
	expect(Object.fromEntries(['weg', 'leeg', 'site', 'foto', 'bestand', 'uitgecheckt', 'andere-site'].map((naam) => [naam, magWeg(join(map, naam))]))).toEqual({ weg: true, leeg: true, site: true, foto: false, bestand: false, uitgecheckt: false, 'andere-site': false });
});

test('--out is never the sources, what they stand in, or somebody’s folder', () => {
	const map = tijdelijkeMap();
	const root = join(map, 'root');
	mkdirSync(root);
	mkdirSync(join(map, 'van-iemand'));
	writeFileSync(join(map, 'van-iemand', 'brief.txt'), '');
	const uit = (pad: string) => leesOpties('build', ['root', 'out'], ['--root', root, '--out', pad]).uit;
	for (const pad of ['/', map, root, join(root, 'content'), join(root, 'data/x'), join(root, 'public'), join(map, 'van-iemand'), join(map, 'van-iemand/brief.txt')]) expect(() => uit(pad), pad).toThrow(Gebruiksfout);
	for (const pad of [join(root, 'dist'), join(map, 'root-site'), join(map, 'nieuw/diep')]) expect(uit(pad)).toBe(pad);
});
