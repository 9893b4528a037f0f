import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { kiesScheiding, leesCsv, maakPlekzoeker } from './csv.ts';

function lees(tekst: string, stuk?: number, scheiding = ';'): { records: string[][]; fouten: number[] } {
	const records: string[][] = [];
	const fouten = leesCsv(tekst, scheiding, (velden, record) => {
		expect(record).toBe(records.length);
		records.push([...velden]);
	}, stuk);
	return { records, fouten: fouten.map((fout) => fout.record) };
}

/** Offset of a line and column in a text, counted as an editor counts. */
function offsetVan(tekst: string, { line, column }: { line: number; column: number }): number {
	const begin = [0, ...[...tekst.matchAll(/\r\n|\r|\n/g)].map((eind) => eind.index + eind[0].length)];
	return begin[line - 1]! + column - 1;
}

describe('the delimiter is the one in the header line', () => {
	test.each([['a;b,c;d', ';'], ['a,b,c', ','], ['a\tb', '\t'], ['"x;y";"z";a,b,c,d', ','], ['a', ';'], ['', ';'], ['a;b\n1,2,3,4', ';'], ['a,b\r1;2;3;4', ',']])('of %j it is %j', (tekst, scheiding) => {
		expect(kiesScheiding(tekst)).toBe(scheiding);
	});
});

describe('records', () => {
	test('end at LF, CRLF and CR, also in one file', () => {
		expect(lees('a;b\r\nc;d\ne;f\rg;h').records).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]);
	});

	test('count blank lines, so that places stay right', () => {
		expect(lees('a\n\nb\n').records).toEqual([['a'], [''], ['b'], ['']]);
	});

	test('of an empty file are one empty record', () => {
		expect(lees('').records).toEqual([['']]);
	});

	test('keep delimiters, quotes and line ends that stand between quotes', () => {
		expect(lees('"a;b";"c ""d"" e";"f\r\ng"').records).toEqual([['a;b', 'c "d" e', 'f\ng']]);
	});

	test('with a quote that is not closed are reported once, at their own record', () => {
		expect(lees('a;b\n"c;d\ne;f').fouten).toEqual([1]);
		expect(lees('a\n"b"x"y"z;c\nd\n"e').fouten).toEqual([1]);
		expect(lees('a\n"b"x;c"\n"d";e').fouten).toEqual([1]);
	});

	test('are the same whatever the size of the pieces they are read in', () => {
		const tekst = 'kop;"twee\nregels"\r\n"a""b"  ;c\n\n"d" ;"e;f"\ng;"h"';
		const heel = lees(tekst);
		expect(heel.fouten).toEqual([]);
		for (let stuk = 1; stuk <= tekst.length + 1; stuk++) expect(lees(tekst, stuk), `pieces of ${stuk}`).toEqual(heel);
	});

	test('are read whole over a boundary of a megabyte', () => {
		const regel = '"een tekst met ""aanhaling"" en\r\neen regeleinde";1234;é\r\n';
		const aantal = Math.ceil((2.5 * 1024 * 1024) / regel.length);
		const tekst = `kop;b;c\r\n${regel.repeat(aantal)}laatste;1;2`;
		const { records, fouten } = lees(tekst);
		expect(fouten).toEqual([]);
		expect(records).toHaveLength(aantal + 2);
		expect(new Set(records.slice(1, -1).map((velden) => velden.join('|'))).size).toBe(1);
		expect(maakPlekzoeker(tekst, ';')(aantal + 1, 1)).toEqual({ line: 2 * aantal + 2, column: 9 });
	});
});

describe('the place of a cell', () => {
	const plek = (tekst: string, record: number, veld: number) => maakPlekzoeker(tekst, ';')(record, veld);

	test('counts lines inside quotes', () => {
		const tekst = 'a;b\r\n"een\r\ntwee";x;y\r\nz;q';
		expect(plek(tekst, 1, 0)).toEqual({ line: 2, column: 1 });
		expect(plek(tekst, 1, 1)).toEqual({ line: 3, column: 7 });
		expect(plek(tekst, 2, 1)).toEqual({ line: 4, column: 3 });
	});

	test('that is not there is that of the last cell of its line', () => {
		expect(plek('a;b\nc', 1, 5)).toEqual({ line: 2, column: 1 });
		expect(plek('a', 9, 9)).toEqual({ line: 1, column: 1 });
		expect(plek('a;b\nc;"d\ne;f\n', 1, 5)).toEqual({ line: 2, column: 3 });
	});
});

// Cells as people and programs write them, and texts that are no CSV at all.
const inhoud = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', ';', ',', '"', '\n', '\r\n', '\r', '\t', '1'), maxLength: 6 });
const regeleinde = fc.constantFrom('\n', '\r\n', '\r');
const netjes = fc
	.array(fc.tuple(fc.array(fc.tuple(inhoud, fc.boolean()), { minLength: 1, maxLength: 4 }), regeleinde), { minLength: 1, maxLength: 6 })
	.chain((regels) => fc.constantFrom(';', ',', '\t').map((scheiding) => ({
		scheiding,
		tekst: regels.map(([cellen, eind]) => cellen.map(([cel, altijd]) => (altijd || /[;,\t"\r\n]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel)).join(scheiding) + eind).join(''),
	})));
const wild = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ';', '"', '""', '\n', '\r\n', '\r', '\t', '\u00a0'), maxLength: 40 }).map((tekst) => ({ scheiding: ';', tekst }));

describe('for every text', () => {
	/** The cell that begins at the found place, read by Papa from there on, is the cell Papa read in its course. */
	function klopt({ tekst, scheiding }: { tekst: string; scheiding: string }, stuk?: number): void {
		const { records } = lees(tekst, stuk, scheiding);
		const plek = maakPlekzoeker(tekst, scheiding);
		records.forEach((velden, record) => velden.forEach((cel, veld) => {
			const rest = tekst.slice(offsetVan(tekst, plek(record, veld))).replace(/\r\n?/g, '\n');
			const gelezen = rest === '' ? '' : Papa.parse<string[]>(rest, { delimiter: scheiding, newline: '\n' }).data[0]![0];
			expect(gelezen, `cell ${record},${veld} of ${JSON.stringify(tekst)}`).toBe(cel);
		}));
		// Every next cell begins further on, so that no two of them can be taken for each other.
		const begin = records.flatMap((velden, record) => velden.map((_, veld) => offsetVan(tekst, plek(record, veld))));
		expect(begin.every((offset, i) => i === 0 || offset > begin[i - 1]!), JSON.stringify([tekst, begin])).toBe(true);
	}

	test('what Papa reads as a cell begins where we say it does', () => {
		fc.assert(fc.property(netjes, (csv) => klopt(csv)), { numRuns: 500 });
	});

	test('also when it is no decent CSV', () => {
		fc.assert(fc.property(wild, (csv) => klopt(csv)), { numRuns: 1500 });
	});

	test('without quotes it gives what Papa gives', () => {
		const zonder = fc.string({ unit: fc.constantFrom('a', ' ', ';', '\n', '\r\n', '\r', '\t', '😀'), maxLength: 40 });
		fc.assert(fc.property(zonder, (tekst) => {
			expect(lees(tekst).records).toEqual(tekst === '' ? [['']] : Papa.parse<string[]>(tekst.replace(/\r\n?/g, '\n'), { delimiter: ';', newline: '\n' }).data);
		}), { numRuns: 1000 });
	});

	test('and the size of the pieces changes neither cells nor faults', () => {
		fc.assert(fc.property(fc.oneof(netjes, wild), fc.integer({ min: 1, max: 12 }), ({ tekst, scheiding }, stuk) => {
			expect(lees(tekst, stuk, scheiding)).toEqual(lees(tekst, undefined, scheiding));
		}), { numRuns: 1000 });
	});
});
