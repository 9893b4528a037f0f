import { describe, expect, test } from 'vitest';
import { ontcijfer, plekInTekst, regelbegin } from './tekst.ts';

const bytes = (...waarden: (string | number)[]): Uint8Array => Buffer.concat(waarden.map((waarde) => (typeof waarde === 'string' ? Buffer.from(waarde, 'utf8') : Buffer.from([waarde]))));

describe('bytes become text', () => {
	test('as UTF-8', () => {
		expect(ontcijfer(bytes('Één plek: € 5'))).toEqual({ tekst: 'Één plek: € 5', codering: 'utf-8', vreemd: [] });
	});

	test('without the BOM that Excel puts in front', () => {
		expect(ontcijfer(bytes('\ufeffregel;naam')).tekst).toBe('regel;naam');
	});

	test('as Windows-1252 when they are no UTF-8: é is one byte, € is 0x80, a curly quote 0x92', () => {
		expect(ontcijfer(bytes('caf', 0xe9, ' ', 0x80, ' foto', 0x92, 's'))).toEqual({ tekst: 'café € foto’s', codering: 'windows-1252', vreemd: [] });
	});

	test('and no bytes become no text', () => {
		expect(ontcijfer(bytes())).toEqual({ tekst: '', codering: 'utf-8', vreemd: [] });
	});
});

describe('an offset becomes a line and a column', () => {
	const plek = (tekst: string, deel: string) => plekInTekst(regelbegin(tekst), tekst.indexOf(deel));

	test.each([['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']])('with %s as line ending', (_, eind) => {
		const tekst = ['een', '', 'drie x', ''].join(eind);
		expect(regelbegin(tekst)).toHaveLength(4);
		expect(plek(tekst, 'een')).toEqual({ line: 1, column: 1 });
		expect(plek(tekst, 'x')).toEqual({ line: 3, column: 6 });
	});

	test('with line endings of every kind in one file', () => {
		expect(plek('a\nb\r\nc\rx', 'x')).toEqual({ line: 4, column: 1 });
	});

	test('and the end of the text is a place too', () => {
		expect(plekInTekst(regelbegin('ab\n'), 3)).toEqual({ line: 2, column: 1 });
		expect(plekInTekst(regelbegin(''), 0)).toEqual({ line: 1, column: 1 });
	});
});
