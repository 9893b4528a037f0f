import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { belofte, blad, dataset, HIER, merkjes, proefroot } from './hulp/proefroot.ts';

test('the base of every test is a portal without a fault', () => {
	expect(proefroot().gevonden()).toEqual([]);
});

test('so is the base with a dataset and a promise', () => {
	const root = proefroot({ ...dataset(), 'content/regios/streek/resultaten/loket.md': blad(belofte()) });
	expect(root.gevonden()).toEqual([]);
	expect(root.lees().datasets).toHaveLength(1);
	expect(root.lees().inhoud.resultaten).toHaveLength(1);
});

test('a mark is found at its line and column, and is not written', () => {
	expect(merkjes('x', `a\r\nbc${HIER}d\r${HIER}e`)).toEqual(['x:2:3', 'x:3:1']);
	const root = proefroot({ 'content/begrippen/plek.md': blad(`titel: ${HIER}Plek\nkort: Een plek.`) });
	expect(root.plekken).toEqual(['content/begrippen/plek.md:2:8']);
	expect(root.lees().inhoud.begrippen[0]!.data.titel).toBe('Plek');
	expect(existsSync(root.pad)).toBe(true);
});
