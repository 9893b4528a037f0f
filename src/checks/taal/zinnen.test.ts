import { expect, test } from 'vitest';
import { zinnenIn } from './zinnen.ts';

const zinnen = (tekst: string): string[] => zinnenIn(tekst).map(({ tekst: een }) => een);

test('a sentence ends at a mark with a capital, a number or nothing behind it', () => {
	expect(zinnen('Het is open. Komt u ook? Ja! ‘Graag’, zei zij.')).toEqual(['Het is open.', 'Komt u ook?', 'Ja!', '‘Graag’, zei zij.']);
	expect(zinnen('Er zijn 12.500 plekken (zie par. 3). € 5 is de prijs.')).toEqual(['Er zijn 12.500 plekken (zie par. 3).', '€ 5 is de prijs.']);
});

test('an abbreviation ends none', () => {
	expect(zinnen('Het gaat bijv. Om dit, dhr. Zo en art. 3 n.v.t. Hier.')).toEqual(['Het gaat bijv. Om dit, dhr. Zo en art. 3 n.v.t. Hier.']);
});

test('a number, a percentage and a hyphen count as one word', () => {
	expect(zinnenIn('In 2023 kostte 12,5% van de dag- en nachtopvang € 9.260.474.')[0]!.woorden).toHaveLength(10);
});
