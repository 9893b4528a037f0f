// The line a problem is about: as it stands in the file, cut to fit, with a caret under the very character.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../domain/problem.ts';
import { ontcijfer, regelbegin } from './tekst.ts';

/** Lines of a file of the root as an editor numbers them; none if it cannot be read, or is no text. */
export function regelsVan(wortel: string, bestand: string): string[] {
	try {
		// A link may lead to a file that is nobody's to read out.
		if (!lstatSync(join(wortel, bestand)).isFile()) return [];
		const { tekst } = ontcijfer(readFileSync(join(wortel, bestand)));
		// Of a picture or a compressed file there is no line to show: the message says what is in it.
		if (tekst.slice(0, 4096).includes('\0')) return [];
		const begin = regelbegin(tekst);
		return begin.map((van, i) => tekst.slice(van, begin[i + 1] ?? tekst.length).replace(/[\r\n]+$/, ''));
	} catch {
		return [];
	}
}

const STUUR = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text for a terminal: what would steer it, or turn the order of the letters, shows as a sign. */
export const veilig = (tekst: string): string => tekst.replace(STUUR, (teken) => (teken === '\n' ? ' ' : '\ufffd'));

const BREED = /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;
const ZONDER_BREEDTE = /^[\p{Mn}\p{Me}\u200b-\u200d\ufeff]+$/u;
const LETTERS = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Columns a letter takes in a terminal. */
const breedteVan = (letter: string): number => (ZONDER_BREEDTE.test(letter) ? 0 : BREED.test(letter) && letter > '\u007f' ? 2 : 1);

const TAB = 4;
const BREEDTE = 100;

/** Letters of a line with the offset and width of each; a tab runs to the next stop. */
function opgemaakt(regel: string): { tekst: string; offset: number; breedte: number }[] {
	let kolom = 0;
	return [...LETTERS.segment(regel)].map(({ segment, index }) => {
		const tekst = segment === '\t' ? ' '.repeat(TAB - (kolom % TAB)) : veilig(segment);
		const breedte = segment === '\t' ? tekst.length : breedteVan(segment);
		kolom += breedte;
		return { tekst, offset: index, breedte };
	});
}

/** The line and the caret below it, for people; of a long line the part around the column. */
export function aangewezen(regels: string[], { line, column }: Pick<Place, 'line' | 'column'>): string[] {
	const regel = regels[line - 1];
	if (!regel?.trim()) return [];
	// Of a line of a megabyte only the part around the column is looked at.
	const vanaf = Math.max(0, column - 1 - 4 * BREEDTE);
	const tot = Math.min(regel.length, column - 1 + 4 * BREEDTE);
	const letters = opgemaakt(regel.slice(vanaf, tot));
	const wijst = column > regel.length ? letters.length : letters.findLastIndex(({ offset }) => vanaf + offset < column);
	let begin = wijst;
	let eind = wijst;
	let voor = 0;
	let na = 0;
	while (begin > 0 && voor + letters[begin - 1]!.breedte <= BREEDTE / 2) voor += letters[--begin]!.breedte;
	while (eind < letters.length && voor + na + letters[eind]!.breedte <= BREEDTE) na += letters[eind++]!.breedte;
	while (begin > 0 && voor + na + letters[begin - 1]!.breedte <= BREEDTE) voor += letters[--begin]!.breedte;
	const links = begin > 0 || vanaf > 0 ? '…' : '';
	const rechts = eind < letters.length || tot < regel.length ? '…' : '';
	return [`${String(line).padStart(5)} │ ${links}${letters.slice(begin, eind).map(({ tekst }) => tekst).join('')}${rechts}`, `      │ ${' '.repeat(voor + links.length)}▲`];
}
