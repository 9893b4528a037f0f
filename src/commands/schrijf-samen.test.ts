import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schrijf, tijdelijkeMap, vingerafdruk } from '../../tests/hulp/bestanden.ts';
import { schrijfSamen } from './schrijf-samen.ts';

test('writes all files, over what was there, and leaves other files alone', () => {
	const map = tijdelijkeMap();
	schrijf(map, { 'a.csv': 'oud', 'eigen.csv': 'van mij' });
	schrijfSamen(map, new Map([['a.csv', 'nieuw'], ['b.csv', 'nieuw']]));
	const ander = tijdelijkeMap();
	schrijf(ander, { 'a.csv': 'nieuw', 'b.csv': 'nieuw', 'eigen.csv': 'van mij' });
	expect(vingerafdruk(map)).toEqual(vingerafdruk(ander));
	expect(readdirSync(map).sort()).toEqual(['a.csv', 'b.csv', 'eigen.csv']);
});

test('when the last cannot take its place, none has changed', () => {
	const map = tijdelijkeMap();
	schrijf(map, { 'a.csv': 'oud' });
	// A folder that holds something gives way to no file.
	mkdirSync(join(map, 'lijst.md'));
	writeFileSync(join(map, 'lijst.md/iets'), '');
	const voor = vingerafdruk(map);
	expect(() => schrijfSamen(map, new Map([['a.csv', 'nieuw'], ['b.csv', 'nieuw'], ['lijst.md', 'nieuw']]))).toThrow();
	expect(vingerafdruk(map)).toEqual(voor);
	expect(readdirSync(map).sort()).toEqual(['a.csv', 'lijst.md']);
});

test('a process killed while it writes leaves every file as it was, and the next run clears its leavings', () => {
	const map = tijdelijkeMap();
	schrijf(map, { 'a.csv': 'oud' });
	// The contents are taken one by one as they are written: at the second the process kills itself.
	const script = `import { schrijfSamen } from ${JSON.stringify(join(import.meta.dirname, 'schrijf-samen.ts'))};
		const bestanden = { keys: () => ['a.csv', 'b.csv'], *[Symbol.iterator]() { yield ['a.csv', 'nieuw']; process.kill(process.pid, 'SIGKILL'); yield ['b.csv', 'nieuw']; } };
		schrijfSamen(${JSON.stringify(map)}, bestanden);`;
	expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).signal).toBe('SIGKILL');
	expect(readdirSync(map).filter((naam) => !naam.startsWith('.'))).toEqual(['a.csv']);
	expect(vingerafdruk(map)['a.csv']).toBe(vingerafdrukVan('oud'));
	expect(readdirSync(map).length).toBe(2);
	schrijfSamen(map, new Map([['a.csv', 'nieuw']]));
	expect(readdirSync(map)).toEqual(['a.csv']);
});

test('leaves the folder of a run that is still writing, and clears that of one that is not', () => {
	const map = tijdelijkeMap();
	const over = spawnSync(process.execPath, ['-e', '']).pid;
	schrijf(map, { [`.zicht-nieuw-${process.pid}-a/oud/a.csv`]: 'oud', [`.zicht-nieuw-${over}-b/oud/a.csv`]: 'oud', '.zicht-nieuw-AbCdEf/oud/a.csv': 'oud' });
	schrijfSamen(map, new Map([['a.csv', 'nieuw']]));
	expect(readdirSync(map).sort()).toEqual([`.zicht-nieuw-${process.pid}-a`, 'a.csv']);
});

function vingerafdrukVan(tekst: string): string {
	const map = tijdelijkeMap();
	schrijf(map, { x: tekst });
	return vingerafdruk(map)['x']!;
}
