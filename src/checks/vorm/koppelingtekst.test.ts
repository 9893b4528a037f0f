import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test.each(['hier', 'Klik hier', 'lees meer', 'Lees verder', 'deze link', 'meer informatie'])('„%s” says nothing about where it leads', (tekst) => {
	expect(gemeld(`Kijk [${tekst}](/begrippen/).\n`)).toEqual(['koppeling-nietszeggend 1:6']);
});

test('words that say it are fine, an address as words is not', () => {
	expect(gemeld('Lees [meer over de begrippen](/begrippen/) of [het plan hier](/begrippen/).\n')).toEqual([]);
	expect(gemeld('Zie [https://streek.example/x](https://streek.example/x).\n')).toEqual(['kaal-adres 1:5']);
});

test('a link without words is seen by nobody; a picture may be one', () => {
	expect(gemeld('Kijk [](/begrippen/).\n')).toEqual(['koppeling-nietszeggend 1:6']);
	expect(gemeld('[![Een foto van het loket](/foto.png)](/begrippen/)\n').filter((een) => een.startsWith('koppeling-niets'))).toEqual([]);
});
