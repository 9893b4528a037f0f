// What is laid down is what was given, whatever stood there before; and nothing that stood there changes.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Neerlegger } from './neerleggen.ts';
import { vingerafdruk } from './vingerafdruk.ts';

function mappen(): [nieuw: string, vorige: string] {
	const map = mkdtempSync(join(tmpdir(), 'zicht-neer-'));
	onTestFinished(() => rmSync(map, { recursive: true, force: true }));
	const vorige = join(map, 'vorige');
	mkdirSync(join(vorige, 'a'), { recursive: true });
	return [join(map, 'nieuw'), vorige];
}

test('a file with the same bytes is the file of before; any other is written', () => {
	const [nieuw, vorige] = mappen();
	for (const [naam, inhoud] of [['a/zelfde', 'één'], ['a/anders', 'één'], ['a/langer', 'één']] as const) writeFileSync(join(vorige, naam), inhoud);
	const neer = new Neerlegger(nieuw, vorige);
	expect(neer.leg('/a/zelfde', 'één')).toBe(vingerafdruk('één'));
	expect(neer.leg('/a/anders', 'twee')).toBe(vingerafdruk('twee'));
	neer.leg('a/langer', Buffer.from('één en meer'));
	neer.leg('/b/nieuw', 'drie');
	expect(['a/zelfde', 'a/anders', 'a/langer', 'b/nieuw'].map((naam) => readFileSync(join(nieuw, naam), 'utf8'))).toEqual(['één', 'twee', 'één en meer', 'drie']);
	expect(['a/zelfde', 'a/anders', 'a/langer'].map((naam) => statSync(join(nieuw, naam)).ino === statSync(join(vorige, naam)).ino)).toEqual([true, false, false]);
	expect(['a/zelfde', 'a/anders', 'a/langer'].map((naam) => readFileSync(join(vorige, naam), 'utf8'))).toEqual(['één', 'één', 'één']);
});

test('files that were kept come in one piece, or not at all', () => {
	const [nieuw, kast] = mappen();
	const gehouden = (adres: string, inhoud: string) => {
		writeFileSync(join(kast, adres.replaceAll('/', '-')), inhoud);
		return { adres, pad: join(kast, adres.replaceAll('/', '-')), afdruk: vingerafdruk(inhoud) };
	};
	const [een, twee, weg] = [gehouden('a/een', 'één'), gehouden('b/twee', 'twee'), gehouden('weg', 'weg')];
	const neer = new Neerlegger(nieuw);
	expect(neer.legNogEens([een, twee])?.map(String)).toEqual(['één', 'twee']);
	expect(readFileSync(join(nieuw, 'b/twee'), 'utf8')).toBe('twee');
	expect(statSync(join(nieuw, 'a/een')).ino).toBe(statSync(een.pad).ino);
	const drie = gehouden('c/drie', 'drie');
	writeFileSync(twee.pad, 'tweE');
	expect(neer.legNogEens([drie, twee])).toBeUndefined();
	rmSync(weg.pad);
	expect(neer.legNogEens([drie, weg])).toBeUndefined();
	expect(existsSync(join(nieuw, 'c/drie'))).toBe(false);
});

test('without a site of before everything is written, and what cannot be written is told', () => {
	const [nieuw, vorige] = mappen();
	const neer = new Neerlegger(nieuw, join(vorige, 'is-er-niet'));
	neer.leg('/x', 'een');
	expect(readFileSync(join(nieuw, 'x'), 'utf8')).toBe('een');
	mkdirSync(join(nieuw, 'map'));
	expect(() => neer.leg('/map', 'een')).toThrow(/EISDIR/);
	expect(existsSync(join(nieuw, 'map'))).toBe(true);
});
