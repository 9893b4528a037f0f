import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('a bare address is told where it stands, once', () => {
	expect(gemeld('Kijk op www.streek.example.\n')).toEqual(['kaal-adres 1:9']);
	expect(gemeld('Kijk op <https://streek.example>.\n')).toEqual(['kaal-adres 1:9']);
	expect(gemeld('Typ `https://streek.example` of lees [de site](https://streek.example).\n')).toEqual([]);
});
