import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schrijf, tijdelijkeMap } from '../../tests/hulp/bestanden.ts';
import { aangewezen, regelsVan, veilig } from './regels.ts';

/** The part of the shown line above the caret, to its right: what the caret points at. */
function boven(regel: string, column: number): string {
	const [tekst, pijl] = aangewezen([regel], { line: 1, column }) as [string, string];
	const voor = pijl.indexOf('▲');
	let kolom = 0;
	for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(tekst)) {
		if (kolom === voor) return segment;
		kolom += /\p{Extended_Pictographic}|[\u3000-\u9fff]/u.test(segment) ? 2 : 1;
	}
	return kolom === voor ? 'einde' : 'mis';
}

describe('the caret stands under the character', () => {
	test.each([
		['gewoon', 'regel;naam;soort', 7, 'n'],
		['after a tab', 'a\tb\tc', 5, 'c'],
		['after wide characters', '日本;x', 4, 'x'],
		['after an emoji of several parts', '👩‍👩‍👧;x', 10, 'x'],
		['after an accent of its own', 'e\u0301e\u0301;x', 6, 'x'],
		['at the end of the line', 'abc', 4, 'einde'],
		['far in a long line', `${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5001, 'X'],
		['near the end of a long line', `${'a'.repeat(500)}X`, 501, 'X'],
	])('%s', (_, regel, column, teken) => {
		expect(boven(regel, column)).toBe(teken);
	});

	test('and a long line is cut on both sides, to what fits', () => {
		const [tekst] = aangewezen(['a'.repeat(10_000)], { line: 3, column: 5000 });
		expect(tekst).toBeUndefined();
		const [lang] = aangewezen(['x', 'a'.repeat(10_000)], { line: 2, column: 5000 }) as [string];
		expect(lang).toMatch(/^ {4}2 │ …a{100}…$/);
	});

	test('and an empty line shows nothing', () => {
		expect(aangewezen(['  '], { line: 1, column: 1 })).toEqual([]);
	});
});

test('nothing in a file can steer the terminal, or turn the letters around', () => {
	expect(veilig('a\u001b[31mb\u202ec\u0007')).toBe('a\ufffd[31mb\ufffdc\ufffd');
	expect(aangewezen(['\u001b]0;weg\u0007x'], { line: 1, column: 9 })[0]).toBe('    1 │ \ufffd]0;weg\ufffdx');
});

test('lines are those of an editor, whatever ends them', () => {
	const map = tijdelijkeMap();
	schrijf(map, { 'a.csv': '\ufeffa\r\nb\rc\nd' });
	expect(regelsVan(map, 'a.csv')).toEqual(['a', 'b', 'c', 'd']);
	expect(regelsVan(map, 'weg.csv')).toEqual([]);
});

test('of a compressed file no line is shown, of text in two bytes a letter it is', () => {
	const map = tijdelijkeMap();
	writeFileSync(join(map, 'stuk.gz'), Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff, 0xdd, 0x0a, 0xcf]));
	writeFileSync(join(map, 'excel.csv'), '\ufeffa;b\r\n1;2\r\n', 'utf16le');
	expect(regelsVan(map, 'stuk.gz')).toEqual([]);
	expect(regelsVan(map, 'excel.csv').slice(0, 2)).toEqual(['a;b', '1;2']);
});
