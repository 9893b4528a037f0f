import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

const zinnen = (n: number): string => Array.from({ length: n }, () => 'Dit is kort.').join(' ');

test('a paragraph of many sentences is told, a list is not', () => {
	expect(gemeld(`${zinnen(6)}\n\n${zinnen(6)}\n`)).toEqual([]);
	expect(gemeld(`Kort.\n\n${zinnen(7)}\n`)).toEqual(['lange-alinea 3:1']);
	expect(gemeld(`${Array.from({ length: 9 }, () => '- Dit is kort.').join('\n')}\n`)).toEqual([]);
	expect(gemeld(`${zinnen(7)}\n`, { raad: true })).toEqual([]);
});
