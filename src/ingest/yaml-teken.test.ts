import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { plekInTekst, regelbegin } from './tekst.ts';
import { leesYaml } from './yaml.ts';

/** What stands in the file from the place of `woord` in the value on. */
function vanaf(yaml: string, woord: string): string {
	const deel = leesYaml(yaml, 'a.md');
	const waarde = (deel.waarde as { t: string }).t;
	const { line, column } = deel.plekVan(['t'], waarde.indexOf(woord));
	return yaml.split(/\r\n|\n/)[line - 1]!.slice(column - 1);
}

test('a word of a value has its own place, however the value is written', () => {
	expect(vanaf('t: een twee drie\n', 'twee')).toBe('twee drie');
	expect(vanaf('t: een\n  twee\n  drie\n', 'drie')).toBe('drie');
	expect(vanaf("t: 'een ''s nachts twee'\n", 'twee')).toBe("twee'");
	expect(vanaf('t: "een \\"e\\" \\u00e9 \\U0001F600 \\x41 \\\n  twee"\n', 'twee')).toBe('twee"');
	expect(vanaf('t: >-\n  een\n  twee\n\n  drie vier\n', 'vier')).toBe('vier');
	expect(vanaf('t: |\r\n  een\r\n\r\n    twee\r\n  drie\r\n', 'drie')).toBe('drie');
	expect(vanaf('t: |\n  een\n\n    twee\n', 'twee')).toBe('twee');
});

test('without a character the value itself is meant, with its quote', () => {
	const deel = leesYaml('t: "een"\n', 'a.md');
	expect([deel.plekVan(['t']).column, deel.plekVan(['t'], 0).column, deel.plekVan(['weg'], 3).line]).toEqual([4, 5, 1]);
});

test('every letter of every text stands where the place says', () => {
	const woord = fc.stringMatching(/^[a-zé'":#-]{1,8}$/);
	const lijn = fc.array(woord, { minLength: 1, maxLength: 6 }).map((woorden) => woorden.join(' '));
	fc.assert(fc.property(fc.array(lijn, { minLength: 1, maxLength: 5 }), fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'), fc.constantFrom('\n', '\n\n', ' '), fc.integer({ min: 15, max: 60 }), (lijnen, vorm, tussen, lineWidth) => {
		const tekst = lijnen.join(tussen);
		const yaml = stringify({ t: tekst }, { defaultStringType: vorm as 'PLAIN', defaultKeyType: 'PLAIN', lineWidth });
		const deel = leesYaml(yaml, 'a');
		// As read: the writer of this library adds a line end to some texts.
		const { t: waarde } = deel.waarde as { t: string };
		const begin = regelbegin(yaml);
		for (let i = 0; i < waarde.length; i++) {
			if (/["'\s]/.test(waarde[i]!)) continue;
			const { line, column } = deel.plekVan(['t'], i);
			const offset = begin[line - 1]! + column - 1;
			expect(plekInTekst(begin, offset)).toEqual({ line, column });
			expect(yaml[offset], `${JSON.stringify(yaml)} ${i}`).toBe(waarde[i]);
		}
	}), { numRuns: 500 });
});
