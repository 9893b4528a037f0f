import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { LETTERBESTANDEN } from './letters.ts';
import { maakStijlblad } from './stijlblad.ts';

const wortel = resolve(import.meta.dirname, '../..');

describe('het stijlblad', () => {
	let css: string;
	beforeAll(async () => {
		css = await maakStijlblad({ wortel });
	});

	test('past in 14 kB gzip', () => {
		expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(14_000);
	});

	test('is twee keer gemaakt hetzelfde', async () => {
		expect(await maakStijlblad({ wortel })).toBe(css);
	});

	test('laadt niets van elders', () => {
		const adressen = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, adres]) => adres);
		expect(adressen).toEqual(LETTERBESTANDEN.map(({ naar }) => `/${naar}`));
		expect(css).not.toContain('@import');
	});

	test('de letterbestanden bestaan', () => {
		expect(LETTERBESTANDEN.filter(({ van }) => !existsSync(van))).toEqual([]);
	});

	test('elk token van zicht dat gelezen wordt, is gezet', () => {
		const gezet = new Set([...css.matchAll(/(--zicht-[\w-]+):/g)].map(([, naam]) => naam));
		const gelezen = new Set([...css.matchAll(/var\((--zicht-[\w-]+)/g)].map(([, naam]) => naam));
		expect([...gelezen].filter((naam) => !gezet.has(naam))).toEqual([]);
	});

	test('elk basistoken dat gelezen wordt, is gezet of heeft een terugvalwaarde', () => {
		const gezet = new Set([...css.matchAll(/(--basis-[\w-]+):/g)].map(([, naam]) => naam));
		const gelezen = [...css.matchAll(/var\((--basis-[\w-]+)\)/g)].map(([, naam]) => naam ?? '');
		expect(gelezen.filter((naam) => !gezet.has(naam))).toEqual([]);
	});

	test('regels voor klassen die nergens voorkomen, zijn weg', () => {
		expect(css).not.toContain('utrecht-breadcrumb-nav--arrows');
		expect(css).toContain('.utrecht-table');
	});

	test('het thema van een gemeente komt als laatste, buiten de lagen', async () => {
		const pad = join(await mkdtemp(join(tmpdir(), 'thema-')), 'thema.css');
		await writeFile(pad, ':root { --zicht-accent: #7a0019; }');
		expect((await maakStijlblad({ wortel, thema: pad })).trimEnd()).toMatch(/:root\{--zicht-accent:#7a0019\}$/);
	});
});
