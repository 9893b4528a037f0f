import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('a long compound is told, unless the glossary explains it', () => {
	expect(gemeld('Een huisvestingsondersteuningsplan.\n')).toEqual(['lang-woord 1:5']);
	expect(gemeld('Een toegankelijkheidsverklaring, twee toegankelijkheidsverklaringen.\n')).toEqual([]);
	expect(gemeld('Het dag- en nachtopvang-overleg.\n')).toEqual([]);
});
