import { describe, expect, test } from 'vitest';
import { knip, maakTerm, type Term } from './begrippen-koppelen.ts';

const termen: Term[] = [
	maakTerm('beschermd-wonen', '/begrippen/#beschermd-wonen', { titel: 'Beschermd wonen', afkorting: 'BW', synoniemen: [] }),
	maakTerm('maatschappelijke-opvang', '/begrippen/#maatschappelijke-opvang', { titel: 'Maatschappelijke opvang', afkorting: 'MO', synoniemen: ['opvang voor daklozen'] }),
	maakTerm('wmo', '/begrippen/#wmo', { titel: 'Wet maatschappelijke ondersteuning', afkorting: 'Wmo', synoniemen: [] }),
];
/** "een [term→id] in een zin" */
const geknipt = (tekst: string, gezien = new Set<string>()): string => knip(tekst, termen, gezien).map((stuk) => (stuk.term ? `[${stuk.tekst}→${stuk.term.id}]` : stuk.tekst)).join('');

describe('a term of the glossary in a text', () => {
	test('is linked where it first appears, and not again', () => {
		expect(geknipt('Wie beschermd wonen nodig heeft, krijgt beschermd wonen.')).toBe('Wie [beschermd wonen→beschermd-wonen] nodig heeft, krijgt beschermd wonen.');
	});

	test('is linked at the start of a sentence too', () => {
		expect(geknipt('Beschermd wonen is er.')).toBe('[Beschermd wonen→beschermd-wonen] is er.');
	});

	test('is written out when it first appears as an abbreviation', () => {
		expect(geknipt('De Wmo geldt. Voor BW ook.')).toBe('De [Wmo (Wet maatschappelijke ondersteuning)→wmo] geldt. Voor [BW (beschermd wonen)→beschermd-wonen] ook.');
	});

	test('counts as one term under all its names', () => {
		expect(geknipt('Opvang voor daklozen, ook MO of maatschappelijke opvang.')).toBe('[Opvang voor daklozen→maatschappelijke-opvang], ook MO of maatschappelijke opvang.');
	});

	test('is not found inside another word, and an abbreviation only in its own capitals', () => {
		const tekst = 'Een Wmo-loket, MOeders, RBW, onbeschermd wonen en bw tellen niet.';
		expect(geknipt(tekst)).toBe(tekst);
	});

	test('is left alone when the editor linked it by hand elsewhere', () => {
		expect(geknipt('Over beschermd wonen.', new Set(['beschermd-wonen']))).toBe('Over beschermd wonen.');
	});
});
