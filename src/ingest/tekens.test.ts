import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beschrijving, CSV, dataset, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';
import { leesTekst } from '../domain/tabel.ts';
import { leesTekens } from './tekens.ts';

const bytes = (...waarden: (string | number)[]): Uint8Array => Buffer.concat(waarden.map((waarde) => (typeof waarde === 'string' ? Buffer.from(waarde, 'utf8') : Buffer.from([waarde]))));
const lees = (...waarden: (string | number)[]) => leesTekens(bytes(...waarden), 'x.csv');
const gevonden = (...waarden: (string | number)[]): string[] => lees(...waarden).problemen.map(({ code, line, column }) => `${code} ${line}:${column}`);
/** What a text becomes when it is saved as UTF-8, opened as Windows-1252 and saved again. */
const verhaspel = (tekst: string): string => new TextDecoder('windows-1252').decode(Buffer.from(tekst, 'utf8'));

describe('a good text has nothing to tell', () => {
	test.each(['', 'regel;naam\r\n', 'Één café, € 5 – ‘zo’', '\ufeffregel', 'São Paulo, Ângela, Âge, pâté, Ã', '😀\tx'])('%j', (tekst) => {
		expect(lees(tekst)).toEqual({ tekst: tekst.replace('\ufeff', ''), problemen: [], leesbaar: true });
	});

	test('in Windows-1252', () => {
		expect(lees('caf', 0xe9, ' ', 0x80, ' 5; foto', 0x92, 's')).toEqual({ tekst: 'café € 5; foto’s', problemen: [], leesbaar: true });
	});

	test('in UTF-16, as Excel saves Unicode-tekst', () => {
		expect(leesTekens(Buffer.from('\ufeffÉén\t1\r\n', 'utf16le'), 'x.csv')).toEqual({ tekst: 'Één\t1\r\n', problemen: [], leesbaar: true });
		expect(leesTekens(Buffer.from('\ufeffÉén\t1', 'utf16le').swap16(), 'x.csv').tekst).toBe('Één\t1');
	});
});

describe('what was mangled on its way is told at its place', () => {
	test.each(['ë', 'é', 'ï', 'ö', '€', '’', '“', '–', '«', '\u00a0'])('%s', (teken) => {
		const { problemen } = lees(`kop;b\r\n"re\r\ngel";x${verhaspel(teken)}y`);
		expect(problemen.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['tekencodering 3:7']);
		expect(problemen[0]!.hint).toContain(`Bedoelde u „${teken}”?`);
	});

	test('each of several, and of two encodings the last where neither is more', () => {
		expect(gevonden(verhaspel('één\nënkel'))).toEqual(['tekencodering 1:1', 'tekencodering 1:3', 'tekencodering 2:1']);
		expect(gevonden('x', 0xc3, 0xab, 'y', 0xe9)).toEqual(['tekencodering 1:4']);
	});

	test('a lost character', () => {
		expect(gevonden('a\nb�c')).toEqual(['tekencodering 2:2']);
	});

	test('a line pasted in from a file of another encoding, whichever is the stranger', () => {
		expect(gevonden('één;café\n', 'na', 0xef, 'ef')).toEqual(['tekencodering 2:3']);
		expect(lees('één;café\n', 'na', 0xef, 'ef').tekst).toBe('één;café\nnaïef');
		expect(gevonden('caf', 0xe9, 0x3b, 'na', 0xef, 'ef\n', 'é')).toEqual(['tekencodering 2:1']);
	});

	test('a character for machines', () => {
		expect(gevonden('a\u0002b\n\u0007')).toEqual(['stuurteken 1:2', 'stuurteken 2:1']);
		expect(gevonden('één gewone regel met een\u0000 nul')).toEqual(['stuurteken 1:25']);
		expect(lees('a\u0002b').problemen[0]!.message).toBe('Hier staat een onzichtbaar teken (U+0002).');
	});
});

test.each([['an Excel file', 'PK\u0003\u0004\u0014\u0000', '.xlsx'], ['a PDF', '%PDF-1.7\n', 'pdf'], ['UTF-16 without its mark', 'r\u0000e\u0000g\u0000e\u0000l\u0000', 'UTF-8']])('%s is told once, and not read', (_, inhoud, hint) => {
	const { problemen, leesbaar } = lees(inhoud);
	expect(leesbaar).toBe(false);
	expect(problemen.map((een) => een.code)).toEqual(['geen-tekst']);
	expect(problemen[0]!.hint).toContain(hint);
});

describe('in a root', () => {
	const regels = (naam: string): string[] => [`licht;${naam};Wonen;post;;37`];

	test('a cell, a descriptor, a text and the settings are each told', () => {
		const root = proefroot({
			...dataset(regels('BW ▶Ã«')),
			[YAML]: beschrijving().replace('Een plek voor', 'EÃ©n plek voor').replace('Ã©', '▶Ã©'),
			'content/nieuws/x.md': '---\ntitel: N\nlead: L\ndatum: 2023-01-01\nbronnen:\n  - bron: stuk\n    plaats: p\n---\n\nTekst ▶â‚¬ 5\n',
			'zicht.config.yaml': 'adres: https://proef.example\norganisatie: ▶Ã‰Ã©n\ncontact:\n  tekst: Bel.\nlicentie:\n  naam: CC0\n  url: https://cc.example\n'.replace('Ã©', '▶Ã©'),
		});
		expect(root.gevonden()).toEqual(root.plekken.map((plek) => `tekencodering ${plek}`).sort());
	});

	test('a file that is no text hides nothing of the others, and what refers to it is not told', () => {
		expect(proefroot({ ...dataset(), [CSV]: 'PK\u0003\u0004', 'content/bronnen/stuk.md': '%PDF-1.7' }).gevonden()).toEqual(['geen-tekst content/bronnen/stuk.md:1:1', `geen-tekst ${CSV}:1:1`]);
		expect(proefroot({ ...dataset(), [YAML]: 'PK\u0003\u0004' }).gevonden()).toEqual([`geen-tekst ${YAML}:1:1`]);
		expect(proefroot({ 'zicht.config.yaml': 'PK\u0003\u0004' }).gevonden()).toEqual(['geen-tekst zicht.config.yaml:1:1']);
	});

	test('marks without width are read over', () => {
		const { dataset: gelezen } = proefroot({ [CSV]: `${KOP}\nli\u00adcht;BW\u200b licht;Wonen;post;;\u200b37\n${REGELS[3]}`, [YAML]: beschrijving() }).dataset();
		expect([leesTekst(gelezen, 'regel', 0), leesTekst(gelezen, 'naam', 0)]).toEqual(['licht', 'BW licht']);
	});
});

test('no text that is only saved and opened right is called mangled', () => {
	const dutch = fc.string({ unit: fc.constantFrom(...'abc \n;€éëïöüÉË’‘”„–…°²µ«»ç'), maxLength: 30 });
	fc.assert(fc.property(dutch, (tekst) => {
		expect(leesTekens(Buffer.from(tekst, 'utf8'), 'x').problemen).toEqual([]);
	}), { numRuns: 1000 });
});

test('whatever the bytes, a text comes out whose every problem has its place', () => {
	fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (inhoud) => {
		const { tekst, problemen } = leesTekens(inhoud, 'x');
		const regels = tekst.split(/\r\n|\r|\n/);
		for (const { code, line, column } of problemen) if (code !== 'geen-tekst') expect(column).toBeLessThanOrEqual(regels[line - 1]!.length);
	}), { numRuns: 2000 });
});
