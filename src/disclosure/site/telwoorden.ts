// All ways to write a number that a reader takes for one: digits of any script, fractions, raised and circled figures, words, Roman numerals, tallies.

const EEN = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const TIEN = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
/** "een" is an article and no count, "één" only of people; "de helft" and "een derde" are shares. What measures time or plans counts nobody. */
const MENS = '(?:mens|persoon|inwoner|cli[eë]nt|bewoner|dakloze|jongere|kind|gezin|huishouden|deelnemer|pati[eë]nt|vrouw|man|melding|aanvraag)';
const WOORD = `(?:(?<!voor )één(?= (?:\\p{L}+ )?${MENS}(?!\\p{L}))|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|${EEN}-?[eë]n-?${TIEN}|${TIEN}|honderd|dozijn|twee-?tal|drietal|viertal|vijftal|tiental|de helft|(?:een|één|twee|drie) (?:derde|kwart|vierde|vijfde|tiende))(?! (?:ambities|resultaten|maanden|weken|dagen|jaar|jaren)(?!\\p{L}))`;
const ROMEINS = '(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3})';
const CIJFER = '[\\p{Nd}\\p{Nl}\\p{No}]';
/** The same sign over and over. */
const TURVEN = '(?:([●•■▪★⬤○◦])[ \\u00a0]?\\1(?:[ \\u00a0]?\\1)+)';

const HEEFT = new RegExp(`${CIJFER}|(?<![\\p{L}-])${WOORD}(?![\\p{L}-])|${TURVEN}`, 'iu');
const HEEFT_ROMEINS = new RegExp(`(?<![\\p{L}\\d])${ROMEINS}(?![\\p{L}\\d])`, 'u');

/** Whether a text holds a number, however written. */
export const heeftGetal = (tekst: string): boolean => HEEFT.test(tekst) || HEEFT_ROMEINS.test(tekst);

const ANDERS = new RegExp(`(?<![\\p{L}-])${WOORD}(?![\\p{L}-])|(?!\\d)${CIJFER}+|${TURVEN}`, 'giu');

/** Numbers of a text that are not written in the digits of every day, as written. */
export const andereGetallen = (tekst: string): string[] => [...tekst.matchAll(ANDERS), ...tekst.matchAll(new RegExp(HEEFT_ROMEINS, 'gu'))].map(([getal]) => getal);
