import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tijdelijkeMap } from '../../../tests/hulp/bestanden.ts';
import { omvangVan } from './omvang.ts';

test('every file counts once, however deep; a folder that is left out does not, but one deeper with its name does', () => {
	const map = tijdelijkeMap();
	for (const [pad, inhoud] of [['a.txt', 'één'], ['b/c/d.txt', '12345'], ['zoeken/x', '1'], ['b/zoeken/y', '12']] as const) {
		mkdirSync(join(map, pad, '..'), { recursive: true });
		writeFileSync(join(map, pad), inhoud);
	}
	expect(omvangVan(map)).toEqual({ bestanden: 4, bytes: 13 });
	expect(omvangVan(map, 'zoeken')).toEqual({ bestanden: 3, bytes: 12 });
});
