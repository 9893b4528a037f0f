import { expect, test } from 'vitest';
import { gelezen, gemeld } from '../../../tests/hulp/leestekst.ts';

test('a table whose dashes do not fit its header is told at the dashes', () => {
	expect(gemeld('Tekst.\n\n| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n')).toEqual(['tabel-vorm 4:1']);
	const [probleem] = gelezen('a | b\n:--\n1 | 2\n');
	expect(`${probleem!.message} → ${probleem!.hint}`).toBe('De kop heeft 2 vakken, de regel met streepjes 1. → Schrijf onder de kop: | --- | --- |.');
});

test('a table, a rule and a sentence with a bar are no such thing', () => {
	expect(gemeld('| a | b |\n|---|:-:|\n| 1 | 2 |\n\na | b\n\n---\n\nWie kiest | die deelt.\nEn dan.\n')).toEqual([]);
});
