import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('a bare address is told where it stands, once', () => {
	expect(gemeld('Kijk op www.streek.example.\n')).toEqual(['kaal-adres 1:9']);
	expect(gemeld('Kijk op <https://streek.example>.\n')).toEqual(['kaal-adres 1:9']);
	expect(gemeld('Typ `https://streek.example` of lees [de site](https://streek.example).\n')).toEqual([]);
});

test('also where no link came of it: with an underscore in its name, or glued to a word', () => {
	expect(gemeld('Kijk op www.streek_x.nl voor meer.\n')).toEqual(['kaal-adres 1:9']);
	expect(gemeld('## Kop\n\n- Bijhttps://streek.example en meer.\n')).toEqual(['kaal-adres 3:6']);
	expect(gemeld('Lees [www.streek_x.nl in een zin](https://streek.example) of [dat stuk www.streek_x.nl][x].\n\n[x]: https://streek.example\n')).toEqual([]);
});
