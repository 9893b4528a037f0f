// What is asked before a long expression may say yes too often, never no where that expression finds something.
import { expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesPiiGevallen } from '../../../tests/hulp/gevallen-pii.ts';
import { PROJECT } from '../../commands/project.ts';
import { heeft, K, kenmerken } from './kenmerken.ts';
import { GESCHREVEN } from './naamgeschreven.ts';
import { OMGEVING } from './naamomgeving.ts';
import { NAAMREGELS } from './naamregels.ts';
import { magIemand, OVER_IEMAND } from './verhaal.ts';
import { isAnderstalig } from './verhaaltaal.ts';

const gevallen = readdirSync(join(PROJECT, 'tests/persoonsgegevens')).filter((naam) => naam.endsWith('.txt')).flatMap((naam) => leesPiiGevallen(naam.replace('.txt', '')));
const metHoofdletters = (tekst: string): string => tekst.replace(/\p{L}+/gu, (woord) => woord[0]!.toUpperCase() + woord.slice(1));
/** Every four words of a text that stand together: what a long text has, hides what a question forgets. */
const perVier = (tekst: string): string[] => tekst.split(/(?<=\s)/).map((_, i, woorden) => woorden.slice(i, i + 4).join(''));
/** The texts of all sets as they stand, in pieces, in small letters, with a capital to each word, and without their spaces and hyphens. */
const teksten = gevallen.flatMap(({ tekst }) => [tekst, ...perVier(tekst), tekst.toLowerCase(), metHoofdletters(tekst), tekst.replace(/[ -]/g, '\u2019')]);

test.each([...NAAMREGELS, ...GESCHREVEN, ...OMGEVING].map((regel) => [regel.patroon.source.slice(0, 60), regel] as const))('the questions before %s', (_, { nodig, vlug, patroon, goed }) => {
	const vindt = (tekst: string): boolean => [...tekst.matchAll(patroon)].some((match) => goed(match, tekst, match.index + match[0].length - (match.groups?.['naam'] ?? match[0]).length, match.index + match[0].length));
	expect(teksten.filter((tekst) => vlug.test(tekst) && vindt(tekst) && !heeft(kenmerken(tekst), nodig))).toEqual([]);
});

test('the question before a story', () => {
	const gemist = teksten.filter((tekst) => (OVER_IEMAND.laag.some((patroon) => patroon.test(tekst.toLowerCase())) || OVER_IEMAND.zoals.some((patroon) => patroon.test(tekst))) && !magIemand(tekst));
	expect(gemist).toEqual([]);
	expect(teksten.filter((tekst) => isAnderstalig(tekst.toLowerCase()) && !heeft(kenmerken(tekst), K.TAAL))).toEqual([]);
});

test.each([
	['Bel 14 043', ['CIJFER']],
	['kim', ['KLEINE_VOORNAAM']],
	["Jan's", ['VOORNAAM']],
	['de heer d\u2019Ancona', ['TITEL', 'HOOFD_LATER']],
	['P. Jansen', ['LETTER_PUNT', 'INITIAAL', 'ACHTERNAAM', 'HOOFD_NA_WIT']],
	['Yılmaz, A', ['VREEMD', 'HOOFD_KOMMA', 'KOMMA_HOOFD', 'LETTER']],
	['**12**', ['GEBOORTE']],
] as const)('of %s is known', (tekst, bits) => {
	for (const bit of bits) expect(heeft(kenmerken(tekst), K[bit]), bit).toBe(true);
});

test('a plain sentence of policy has next to nothing', () => {
	const ken = kenmerken('De gemeenten werken samen aan opvang en begeleiding.');
	expect(Object.entries(K).filter(([, bit]) => heeft(ken, bit)).map(([naam]) => naam)).toEqual(['LETTERS', 'HOOFD']);
	expect(heeft(kenmerken('Иван Петров'), K.VOORNAAM | K.CIJFER)).toBe(true);
});
