// The cupboard gives back what was put in, byte for byte, or nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Kast } from './kast.ts';
import { houd } from './neerleggen.ts';
import { vingerafdruk } from './vingerafdruk.ts';

let kasten: string;
beforeEach(() => {
	kasten = mkdtempSync(join(tmpdir(), 'zicht-kasten-'));
});
afterEach(() => rmSync(kasten, { recursive: true, force: true }));

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const vakken = (): string[] => readdirSync(kasten).flatMap((kast) => readdirSync(join(kasten, kast)));
const inVak = (): string => join(kasten, readdirSync(kasten)[0]!, vakken()[0]!);

describe('a file', () => {
	test('comes back to a later build of the same root, by the same key only', () => {
		new Kast('/een', false, kasten).schrijf('pagina', 'a', () => bytes('inhoud'));
		expect(new Kast('/een', false, kasten).lees('pagina', 'a')?.toString()).toBe('inhoud');
		expect(new Kast('/een', false, kasten).lees('pagina', 'b')).toBeUndefined();
		expect(new Kast('/twee', false, kasten).lees('pagina', 'a')).toBeUndefined();
	});

	test('is not there any more once a single byte of it differs', () => {
		new Kast('/een', false, kasten).schrijf('pagina', 'a', () => bytes('inhoud'));
		const bedorven = readFileSync(inVak());
		bedorven[bedorven.length - 1]! ^= 1;
		writeFileSync(inVak(), bedorven);
		expect(new Kast('/een', false, kasten).lees('pagina', 'a')).toBeUndefined();
	});

	test('is not there when it was cut off', () => {
		new Kast('/een', false, kasten).schrijf('pagina', 'a', () => bytes('inhoud'));
		for (const over of [0, 5, 33]) {
			writeFileSync(inVak(), readFileSync(inVak()).subarray(0, over));
			expect(new Kast('/een', false, kasten).lees('pagina', 'a')).toBeUndefined();
		}
	});

	test('of a build without a cache is kept nowhere', () => {
		const kast = new Kast('/een', true, kasten);
		kast.schrijf('pagina', 'a', () => bytes('inhoud'));
		expect(kast.lees('pagina', 'a')).toBeUndefined();
		expect(kast.plekVoorInhoud('afdruk')).toBeUndefined();
		expect(readdirSync(kasten)).toEqual([]);
		kast.ruimOp();
	});
});

test('a file of a site is kept under a second name, whatever stood under that name', () => {
	const site = join(kasten, 'site');
	writeFileSync(site, 'inhoud');
	const kast = new Kast('/een', false, join(kasten, 'kasten'));
	houd([site, kast.plekVoorInhoud('afdruk')!]);
	expect(readFileSync(kast.padVanInhoud('afdruk'), 'utf8')).toBe('inhoud');
	// The other name leads to the same bytes: who writes in one, writes in both. A new site has bytes of its own.
	writeFileSync(site, 'anders');
	writeFileSync(`${site}2`, 'inhoud');
	houd([`${site}2`, kast.plekVoorInhoud('afdruk')!]);
	expect(readFileSync(kast.padVanInhoud('afdruk'), 'utf8')).toBe('inhoud');
	expect(readFileSync(site, 'utf8')).toBe('anders');
});

test('what a build did not use goes, unless it is so young that another build may be at it', () => {
	const eerste = new Kast('/een', false, kasten);
	eerste.schrijf('pagina', 'oud', () => bytes('oud'));
	eerste.schrijf('pagina', 'nieuw', () => bytes('nieuw'));
	const later = new Kast('/een', false, kasten);
	later.lees('pagina', 'nieuw');
	later.ruimOp();
	expect(vakken()).toHaveLength(2);
	later.ruimOp(Date.now() + 3_600_000);
	expect(vakken()).toEqual(['pagina-nieuw']);
});

test('the roots that were built last are kept', () => {
	for (let i = 0; i < 12; i++) {
		new Kast(`/root-${i}`, false, kasten);
		const kast = join(kasten, vingerafdruk(`/root-${i}`).slice(0, 16));
		utimesSync(kast, 1000 + i, 1000 + i);
	}
	const laatste = new Kast('/root-12', false, kasten);
	laatste.schrijf('x', 'y', () => bytes(''));
	const over = readdirSync(kasten);
	expect(over).toHaveLength(8);
	expect(over).toContain(vingerafdruk('/root-11').slice(0, 16));
	expect(over).not.toContain(vingerafdruk('/root-4').slice(0, 16));
});

test('roots that are being built beside each other keep their work, however many they are', () => {
	for (let i = 0; i < 12; i++) new Kast(`/root-${i}`, false, kasten).schrijf('x', 'y', () => bytes(`${i}`));
	expect(new Kast('/root-0', false, kasten).lees('x', 'y')?.toString()).toBe('0');
	expect(readdirSync(kasten)).toHaveLength(12);
});

test('two lists of parts are never taken for one another', () => {
	expect(vingerafdruk('ab', 'c')).not.toBe(vingerafdruk('a', 'bc'));
	expect(vingerafdruk('a')).not.toBe(vingerafdruk('a', ''));
});
