// Orders that a reader takes for something else than size, and orders that may be that of the counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordesVan, staatOpNaam, type Ordewoorden, type Rijas } from './ordening.ts';

/** A column of these words, row after row. */
function kolom(rijen: readonly string[], over: Ordewoorden = { soort: 'overig' }): Rijas {
	const woorden = [...new Set(rijen)];
	return { woorden, codes: Uint32Array.from(rijen, (woord) => woorden.indexOf(woord)), ordes: ordesVan(woorden, over) };
}

const bekend = (rijen: string[], over?: Ordewoorden): boolean => staatOpNaam(rijen.map((_, i) => i), [kolom(rijen, over)]);

describe('rows tell nothing when they stand', () => {
	test.each<[naam: string, rijen: string[], over?: Ordewoorden]>([
		['by name', ['advies', 'crisis', 'dag', 'nacht']],
		['by name, capitals and accents like any other letter', ['advies', 'Crisis', 'één', 'Nacht']],
		['by number', ['wijk 2', 'wijk 9', 'wijk 10']],
		['in time', ['2022-Q4', '2023-Q1', '2023-Q2'], { soort: 'periode' }],
		['back in time', ['2023', '2022', '2021'], { soort: 'periode' }],
		['by class', ['tot 3 maanden', '3 tot 6 maanden', '6 tot 12 maanden', '1 jaar of langer']],
		['by class, the longest first', ['meer dan 12 weken', '6 tot 12 weken', '0 tot 6 weken']],
		['by the name that is shown for a code', ['GM0935', 'GM0938', 'GM0001'], { soort: 'gebied', namen: [(code) => ({ GM0935: 'Aa', GM0938: 'Bee', GM0001: 'Cee' })[code]] }],
		['with the total first and what is left over last', ['totaal', 'dag', 'nacht', 'overig']],
		['with what is not known last', ['eigen woning', 'familie', 'onbekend']],
		['with the gemeente that serves the others first', ['GM3', 'GM1', 'GM2'], { soort: 'gebied', apart: (code) => code === 'GM3' }],
		['in the order that the descriptor names', ['zeer goed', 'goed', 'matig'], { soort: 'overig', lijsten: [['zeer goed', 'goed', 'matig', 'slecht']] }],
	])('%s', (_, rijen, over) => {
		expect(bekend(rijen, over)).toBe(true);
	});

	test('by two columns, whichever comes first, and by a group that is no axis', () => {
		const [jaar, soort] = [['2022', '2022', '2023', '2023'], ['dag', 'nacht', 'dag', 'nacht']];
		const rijen = [0, 1, 2, 3];
		expect(staatOpNaam(rijen, [kolom(jaar), kolom(soort)])).toBe(true);
		expect(staatOpNaam([0, 2, 1, 3], [kolom(jaar), kolom(soort)])).toBe(true);
		expect(staatOpNaam([0, 2, 3, 1], [kolom(jaar), kolom(soort)])).toBe(false);
		const namen = ['nacht', 'wonen', 'advies', 'dag'];
		expect(staatOpNaam(rijen, [kolom(namen)])).toBe(false);
		expect(staatOpNaam(rijen, [kolom(namen)], [kolom(['binnen', 'binnen', 'buiten', 'buiten'])])).toBe(true);
	});
});

test.each([
	['no order at all', ['nacht', 'advies', 'dag']],
	['names from the last to the first', ['nacht', 'dag', 'advies']],
	['a period that is out of place', ['2021', '2023', '2022']],
	['a class that is out of place', ['3 tot 6 maanden', 'tot 3 maanden', '1 jaar of langer', '6 tot 12 maanden']],
	['what is left over among the others', ['dag', 'overig', 'crisis']],
])('%s may be that of the counts', (_, rijen) => {
	expect(bekend(rijen)).toBe(false);
});

test('in any table: sorted by its columns, one within the other, it is known; with two rows changed about it is not', () => {
	const tabel = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('k', 'l', 'm'), fc.constantFrom('x', 'y', 'z')), { selector: (rij) => rij.join(), minLength: 3, maxLength: 27 });
	fc.assert(fc.property(tabel, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), fc.nat(), (rijen, volgorde, lot) => {
		const sleutel = (rij: readonly string[]): string => volgorde.map((k) => rij[k]!).join();
		const goed = rijen.toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
		const assenVan = (van: readonly (readonly string[])[]): Rijas[] => [0, 1, 2].map((k) => kolom(van.map((rij) => rij[k]!)));
		expect(staatOpNaam(goed.keys().toArray(), assenVan(goed))).toBe(true);
		const fout = [...goed];
		const i = lot % (goed.length - 1);
		[fout[i], fout[i + 1]] = [fout[i + 1]!, fout[i]!];
		// It may be in order by the columns in another turn: held against all of them.
		const turns = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
		const isGesorteerd = turns.some((turn) => fout.every((rij, n) => n === 0 || turn.map((k) => fout[n - 1]![k]!).join() <= turn.map((k) => rij[k]!).join()));
		expect(staatOpNaam(fout.keys().toArray(), assenVan(fout))).toBe(isGesorteerd);
	}));
});
