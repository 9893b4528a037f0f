// Blocks are found as a regular expression finds them, and whatever is not one stays as it is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blokvervanger } from './blokken.ts';

const vervang = blokvervanger({ '<t': '</t>', '<s.': '</s>' });
const zie = (blok: string, begin: string, plaats: number): string => `[${begin} ${blok.length}@${plaats}]`;

test('a block goes from its sign to the first end after it', () => {
	expect(vervang('a<t>b</t>c<t>d<t>e</t>f</t>', zie)).toBe('a[<t 8@1]c[<t 12@10]f</t>');
	expect(vervang('<t><s.></s></t><s.><t></s></t>', zie)).toBe('[<t 15@0][<s. 11@15]</t>');
	expect(vervang('a<t>b<s.></s>', zie)).toBe('a<t>b[<s. 8@5]');
	expect(vervang('</t>a<sx></s>', zie)).toBe('</t>a<sx></s>');
});

test('as a regular expression would have it', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom('<t', '<s.', '<sx', '</t>', '</s>', '</', '>', 'x', '\n')).map((delen) => delen.join('')), (tekst) => {
		expect(vervang(tekst, zie)).toBe(tekst.replace(/(<t)[^]*?<\/t>|(<s\.)[^]*?<\/s>/g, (blok, t: string | undefined, s: string | undefined, plaats: number) => zie(blok, (t ?? s)!, plaats)));
	}), { numRuns: 3000 });
});
