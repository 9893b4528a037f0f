// Whole numbers as people write them in a text, with what they are worth: 14, 1.234, veertien, eenentwintig, een drietal.

const EENHEDEN = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const TIENTALLEN = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const WAARDEN = new Map<string, number>([
	...EENHEDEN.map((woord, i) => [woord, i + 1] as const),
	...TIENTALLEN.flatMap((tien, t) => [[tien, 10 * t + 20] as const, ...['een', ...EENHEDEN.slice(0, 9)].flatMap((een, i) => ['en', 'ën', '-en-', '-ën-'].map((en) => [`${een}${en}${tien}`, 10 * t + 20 + Math.max(1, i)] as const))]),
	['honderd', 100], ['dozijn', 12], ['duo', 2],
]);

/** Longest first: „viertal” is no „vier” with something behind it. */
const WOORDEN = [...WAARDEN.keys()].sort((a, b) => b.length - a.length);
const PATROON = new RegExp(`(?<![\\p{L}\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}|(?:${WOORDEN.join('|')})(?:-?tal)?)(?![\\p{L}\\d]|[.,]\\d|-\\p{L}|\\s?(?:%|procent))`, 'giu');

/** Asked first: most of what is written holds no number. „Achter” and „vieren” only cost a second look. */
const MISSCHIEN = new RegExp(`\\d|${[...EENHEDEN, ...TIENTALLEN, 'honderd', 'dozijn', 'duo'].join('|')}`, 'i');
export const kanTelwoordHebben = (tekst: string): boolean => MISSCHIEN.test(tekst);

export interface Telwoord {
	geschreven: string;
	waarde: number;
	/** Offset in the text. */
	van: number;
}

/** All whole numbers of a text; no part of a larger one, no percentage. „een” is an article. */
export const telwoordenIn = (tekst: string): Telwoord[] =>
	Array.from(tekst.matchAll(PATROON), ({ 1: geschreven, index: van }) => {
		const woord = geschreven!.toLowerCase();
		return { geschreven: geschreven!, van, waarde: /^\d/.test(woord) ? Number(woord.replaceAll('.', '')) : WAARDEN.get(woord.replace(/-?tal$/, ''))! };
	});
