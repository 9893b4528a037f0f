import { expect, test } from 'vitest';
import { gelezen, gemeld } from '../../../tests/hulp/leestekst.ts';

const afk = (...vraag: Parameters<typeof gemeld>): string[] => gemeld(...vraag).filter((een) => een.startsWith('afkorting-onbekend'));

test('an abbreviation nobody explains is told once, where it first stands', () => {
	expect(afk('De SVB betaalt. De SVB belt.\n\nBel de SVB.\n')).toEqual(['afkorting-onbekend 1:4']);
	expect(gelezen('De SVB betaalt.\n')[0]!.message).toBe('De afkorting „SVB” staat niet bij de begrippen.');
});

test('a law and a word without a vowel are one as well', () => {
	expect(afk('De Zvw en de Awb.\n')).toEqual(['afkorting-onbekend 1:4', 'afkorting-onbekend 1:14']);
	expect(afk('Hulp van de ggz-instelling, met een tv, 3 km verder, st. Jan. Acht, elk en echt.\n')).toEqual(['afkorting-onbekend 1:13']);
});

test('in the front matter it stands at its own letters', () => {
	expect(afk('Kort.\n', { lead: "'Wat de SVB doet.'" })).toEqual(['afkorting-onbekend -1:15']);
});

test('the glossary, brackets, quotes and settings explain', () => {
	expect(afk('De WMO en de Wmo helpen. De Sociale Verzekeringsbank (SVB) betaalt. SVB (een bank) ook. Er staat ‘SVB’. Norm EN 301 549, punt IV en A4.\n')).toEqual([]);
	expect(afk('De coÃ¶rdinatie en de CoÃ¶rdinatie.\n')).toEqual([]);
	expect(afk('Onderzoek van KPMG.\n', { instellingen: 'taal: { namen: [KPMG] }\n' })).toEqual([]);
});

test('explained once in a text is explained for all of it', () => {
	expect(afk('De Sociale Verzekeringsbank (SVB) betaalt.\n\nDe SVB belt.\n')).toEqual([]);
	expect(afk('De SVB is een bank voor het pensioen. De SVB belt.\n')).toEqual([]);
});
