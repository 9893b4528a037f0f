import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pakIn, pakUit, type Gemeentestuk } from './gemeentestuk.ts';

test('what is packed comes out as it went in', () => {
	const tekst = fc.string({ unit: 'grapheme', maxLength: 40 });
	const stuk: fc.Arbitrary<Gemeentestuk> = fc.record({
		html: tekst, woorden: fc.array(tekst), bestanden: fc.array(fc.tuple(tekst, tekst)),
	});
	fc.assert(fc.property(stuk, (een) => { expect(JSON.stringify(pakUit(Buffer.from(pakIn(een))))).toBe(JSON.stringify(een)); }), { seed: 8 });
});
