import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('an abbreviation nobody explains is told once a paragraph', () => {
	expect(gemeld('De SVB betaalt. De SVB belt.\n')).toEqual(['afkorting-onbekend 1:4']);
});

test('the glossary, brackets, quotes and settings explain', () => {
	expect(gemeld('De WMO en de Wmo helpen. De Sociale Verzekeringsbank (SVB) betaalt. SVB (een bank) ook. Er staat ‘SVB’. Norm EN 301 549, punt IV en A4.\n').filter((een) => een.startsWith('afk'))).toEqual([]);
	expect(gemeld('De coÃ¶rdinatie en de CoÃ¶rdinatie.\n').filter((een) => een.startsWith('afk'))).toEqual([]);
	expect(gemeld('Onderzoek van KPMG.\n', { instellingen: 'taal: { namen: [KPMG] }\n' })).toEqual([]);
});
