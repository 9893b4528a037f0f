// Blocks are found as a regular expression finds them, and whatever is not one stays as it is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vervangBlokken } from './blokken.ts';

test('a block goes from its sign to the first end after it', () => {
	expect(vervangBlokken('a<t>b</t>c<t>d<t>e</t>f</t>', '<t', '</t>', (blok, plaats) => `[${blok.length}@${plaats}]`)).toBe('a[8@1]c[12@10]f</t>');
	expect(vervangBlokken('a<t>b', '<t', '</t>', () => '')).toBe('a<t>b');
	expect(vervangBlokken('</t>a', '<t', '</t>', () => '')).toBe('</t>a');
});

test('as a regular expression would have it', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom('<t', '<t>', '</t>', '</', 't>', 'x', '\n')).map((delen) => delen.join('')), (tekst) => {
		const zie = (blok: string, plaats: number): string => `{${plaats}:${blok.toUpperCase()}}`;
		expect(vervangBlokken(tekst, '<t', '</t>', zie)).toBe(tekst.replace(/<t[^]*?<\/t>/g, zie));
	}), { numRuns: 2000 });
});
