import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('words in capitals are told, and not also as abbreviations', () => {
	expect(gemeld('Het loket is ALTIJD OPEN voor u.\n')).toEqual(['hoofdletters 1:14']);
	expect(gemeld('De WMO helpt.\n')).toEqual([]);
});

test('short words, and letters that are explained, do not shout', () => {
	expect(gemeld('Bel het LOKET.\n').filter((een) => een.startsWith('hoofd'))).toEqual([]);
	expect(gemeld('Dat is BIJZONDER.\n').filter((een) => een.startsWith('hoofd'))).toEqual(['hoofdletters 1:8']);
	expect(gemeld('Dat is BIJZONDER WMO.\n').filter((een) => een.startsWith('hoofd'))).toEqual(['hoofdletters 1:8']);
});
