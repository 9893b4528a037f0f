// All ways to write a number that a reader takes for one: digits of any script, fractions, raised and circled figures, words, Roman numerals, tallies.

const EEN = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const TIEN = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
/** "een" is an article and no count, "één" only of people; "de helft" and "een derde" are shares. What measures time or plans counts nobody. */
const MENS = '(?:mens|persoon|inwoner|cli[eë]nt|bewoner|dakloze|jongere|kind|gezin|huishouden|deelnemer|pati[eë]nt|vrouw|man|melding|aanvraag)';
/** „V I E R” */
const GESPELD = `(?:${['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'].map((woord) => [...woord].join('[ .·-]')).join('|')})`;
const WOORD = `(?:${GESPELD}|(?:alleen|slechts|maar) één(?! (?:keer|dag|week|maand|jaar|uur)(?!\\p{L}))|duo|trio|kwartet|(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(?= ${MENS}(?!\\p{L}))|beide(?= (?:\\p{L}+ )?${MENS}\\p{L})|(?<!voor )één(?= (?:\\p{L}+ )?${MENS}(?!\\p{L}))|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|${EEN}-?[eë]n-?${TIEN}|${TIEN}|honderd|dozijn|twee-?tal|drietal|viertal|vijftal|tiental|honderdtal|de helft|(?:derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) deel|(?:een|één|twee|drie) (?:derde|kwart|vierde|vijfde|tiende))(?! (?:ambities|resultaten|maanden|weken|dagen|jaar|jaren)(?!\\p{L}))`;
const ROMEINS = '(?:I{2,4}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3})';
const CIJFER = '[\\p{Nd}\\p{Nl}\\p{No}]';
/** The same sign over and over: a stroke, a dot, a figure of a person; of letters and signs that stand in pairs anyway, three. */
const TURVEN = '(?:([●•▪○◦|¦]|(?!°)\\p{So}(?:[\\ufe0f\\p{Sk}]|\\u200d\\p{So})*)[ \\u00a0\\ufe0f\\u200d]*\\1(?:[ \\u00a0\\ufe0f\\u200d]*\\1)*|(?<![\\p{L}\\d])([xoXO+†✓])[ \\u00a0]?\\2(?:[ \\u00a0]?\\2)+(?![\\p{L}\\d])|(?<![:/\\w])\\/{3,}(?!\\w))';

const HEEFT = new RegExp(`${CIJFER}|(?<![\\p{L}-])${WOORD}(?![\\p{L}-])`, 'iu');
const HEEFT_ROMEINS = new RegExp(`(?<![\\p{L}\\d])${ROMEINS}(?![\\p{L}\\d])`, 'u');

const TURFT = new RegExp(TURVEN, 'u');
/** Asked first: signs to count with are no letters of this language, or stand in pairs. */
const TURFTEKEN = /[\u2020\u2022\u2190-\u{1faff}]|[|¦+/] ?[|¦+/]|[xo] ?[xo] ?[xo]/iu;

/** Whether a text holds a number, however written. */
export const heeftGetal = (tekst: string): boolean => HEEFT.test(tekst) || HEEFT_ROMEINS.test(tekst) || (TURFTEKEN.test(tekst) && TURFT.test(tekst));

const ANDERS = new RegExp(`(?<![\\p{L}-])${WOORD}(?![\\p{L}-])|(?!\\d)${CIJFER}+`, 'giu');

const ALLE_ROMEINS = new RegExp(HEEFT_ROMEINS, 'gu');
const ALLE_TURVEN = new RegExp(TURVEN, 'gu');

/** Numbers of a text that are not written in the digits of every day, as written. */
export const andereGetallen = (tekst: string): string[] => [...tekst.matchAll(ANDERS), ...tekst.matchAll(ALLE_ROMEINS), ...(TURFTEKEN.test(tekst) ? tekst.matchAll(ALLE_TURVEN) : [])].map(([getal]) => getal);
