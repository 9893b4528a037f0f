import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('words in capitals are told, and not also as abbreviations', () => {
	expect(gemeld('Het loket is ALTIJD OPEN voor u.\n')).toEqual(['hoofdletters 1:14']);
	expect(gemeld('De WMO helpt.\n')).toEqual([]);
});
