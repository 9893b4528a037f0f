import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { plat, type Woordenboek } from '../../domain/zoektaal.ts';
import { afstand, genoemd, kern, metAndereNamen, splits, stappen, verbeter } from './vraag.ts';

const BOEK: Woordenboek = {
	namen: [
		{ namen: ['beschermd wonen', 'bw'], titel: 'Beschermd wonen', adres: '/begrippen/#bw', soort: 'begrip' },
		{ namen: ['crisisopvang'], titel: 'Crisisopvang', adres: '/begrippen/#crisisopvang', soort: 'begrip' },
		{ namen: ['maatschappelijke opvang', 'mo'], titel: 'Maatschappelijke opvang', adres: '/begrippen/#mo', soort: 'begrip' },
	],
	woorden: ['cliënt', 'begroting', 'beschermd', 'crisisopvang', 'daklozen', 'huisvestingsplan', 'opvang', 'tekort', 'woning', 'wonen'],
};

describe('a question', () => {
	test.each([
		['Hoeveel plekken zijn er in de crisisopvang?', ['plekken', 'crisisopvang']],
		['wat is BW', ['bw']],
		['Wie?', ['wie']],
		['  ', []],
		['geld voor mensen', ['geld', 'mensen']],
		['18-plus in 2023-Q1', ['18-plus', '2023-q1']],
	])('„%s” is about %j', (vraag, woorden) => expect(kern(vraag)).toEqual(woorden));

	test('is asked under every name of the thing, both ways, and only for whole words', () => {
		expect(metAndereNamen(['bw', 'vaals'], BOEK)).toEqual(['bw vaals', 'beschermd wonen vaals']);
		expect(metAndereNamen(['beschermd', 'wonen'], BOEK)).toEqual(['beschermd wonen', 'bw']);
		expect(metAndereNamen(['demo'], BOEK)).toEqual(['demo']);
	});

	test('is mended where a word is nearly one the site uses', () => {
		expect(verbeter('crisopvang', BOEK)).toBe('crisisopvang');
		expect(verbeter('opvagn', BOEK)).toBe('opvang');
		expect(verbeter('huisvestigsplan', BOEK)).toBe('huisvestingsplan');
		expect(verbeter('fiets', BOEK)).toBe('fiets');
		expect(verbeter('2032', BOEK)).toBe('2032');
	});

	test('with a compound the site does not use is asked in parts', () => {
		expect(splits('daklozenopvang', BOEK)).toEqual(['daklozen', 'opvang']);
		expect(splits('woningtekort', BOEK)).toEqual(['woning', 'tekort']);
		expect(splits('woningsopvang', BOEK)).toEqual(['woning', 'opvang']);
		expect(splits('fietsenstalling', BOEK)).toEqual(['fietsenstalling']);
	});

	test('names a thing as a whole, or mentions it; the first it mentions counts', () => {
		expect(genoemd('wat is BW?', BOEK)).toEqual({ een: BOEK.namen[0], heel: true });
		expect(genoemd('crisopvang', BOEK)).toEqual({ een: BOEK.namen[1], heel: true });
		expect(genoemd('crisisopvang en beschermd wonen', BOEK)).toEqual({ een: BOEK.namen[1], heel: false });
		expect(genoemd('fietsen', BOEK)).toBeUndefined();
		const streek = { namen: ['noord en midden-limburg'], titel: 'Noord- en Midden-Limburg', adres: '/nml/', soort: 'regio' };
		expect(genoemd('Noord- en Midden-Limburg', { namen: [streek], woorden: [] })).toEqual({ een: streek, heel: true });
	});

	test('is asked as the site writes it, accents and all', () => {
		expect(stappen('client', BOEK)[0]).toEqual(['cliënt']);
	});

	test('widens step by step, and asks nothing twice', () => {
		expect(stappen('Is er begroting of tekrot?', BOEK)).toEqual([['begroting tekrot'], ['begroting tekort'], ['begroting', 'tekort']]);
		expect(stappen('daklozenopvang', BOEK)).toEqual([['daklozenopvang'], ['daklozen opvang'], ['daklozen', 'opvang']]);
		expect(stappen('begroting', BOEK)).toEqual([['begroting']]);
	});
});

describe('the distance between words', () => {
	const woord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
	/** The same, by the book: slow, and without a bound. */
	const uitDeLeer = (a: string, b: string): number => {
		const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
		for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
			d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
		}
		return d[a.length]![b.length]!;
	};
	test('is that of the book, up to its bound', () => {
		fc.assert(fc.property(woord, woord, (a, b) => {
			const echt = uitDeLeer(a, b);
			const gevonden = afstand(a, b, 3);
			return echt <= 3 ? gevonden === echt : gevonden > 3;
		}), { numRuns: 2000 });
	});
});

test('plain writing drops accents and capitals', () => expect(plat('Coöperatie ÉÉN')).toBe('cooperatie een'));
