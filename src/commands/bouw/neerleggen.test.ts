// What is laid down is what was given, whatever stood there before; and nothing that stood there changes.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Neerlegger } from './neerleggen.ts';

function mappen(): [nieuw: string, vorige: string] {
	const map = mkdtempSync(join(tmpdir(), 'zicht-neer-'));
	onTestFinished(() => rmSync(map, { recursive: true, force: true }));
	const vorige = join(map, 'vorige');
	mkdirSync(join(vorige, 'a'), { recursive: true });
	return [join(map, 'nieuw'), vorige];
}

test('a file with the same bytes is the file of before; any other is written', async () => {
	const [nieuw, vorige] = mappen();
	for (const [naam, inhoud] of [['a/zelfde', 'één'], ['a/anders', 'één'], ['a/langer', 'één']] as const) writeFileSync(join(vorige, naam), inhoud);
	const neer = new Neerlegger(nieuw, vorige);
	await neer.leg('/a/zelfde', 'één');
	await neer.leg('/a/anders', 'twee');
	await neer.leg('a/langer', Buffer.from('één en meer'));
	await neer.leg('/b/nieuw', 'drie');
	await neer.klaar();
	expect(['a/zelfde', 'a/anders', 'a/langer', 'b/nieuw'].map((naam) => readFileSync(join(nieuw, naam), 'utf8'))).toEqual(['één', 'twee', 'één en meer', 'drie']);
	expect(['a/zelfde', 'a/anders', 'a/langer'].map((naam) => statSync(join(nieuw, naam)).ino === statSync(join(vorige, naam)).ino)).toEqual([true, false, false]);
	expect(['a/zelfde', 'a/anders', 'a/langer'].map((naam) => readFileSync(join(vorige, naam), 'utf8'))).toEqual(['één', 'één', 'één']);
});

test('without a site of before everything is written, and what cannot be written is told', async () => {
	const [nieuw, vorige] = mappen();
	const neer = new Neerlegger(nieuw, join(vorige, 'is-er-niet'));
	await neer.leg('/x', 'een');
	await neer.klaar();
	expect(readFileSync(join(nieuw, 'x'), 'utf8')).toBe('een');
	mkdirSync(join(nieuw, 'map'));
	await neer.leg('/map', 'een');
	await expect(neer.klaar()).rejects.toThrow(/EISDIR/);
	expect(existsSync(join(nieuw, 'map'))).toBe(true);
});
