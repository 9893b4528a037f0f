// A text as a person reads it: entities, escapes and percent signs as what they stand for, wide signs plain, and nothing that nobody sees. Places stay those of the text as it was written.
import type { Vondst } from './soorten.ts';

/** Where the figures of other scripts and styles begin: Arabic, Persian, Devanagari, and the five of mathematics. */
const NULLEN = [0x660, 0x6f0, 0x966, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6];
const cijferVan = (teken: string): string => {
	const code = teken.codePointAt(0)!;
	const nul = NULLEN.findLast((eerste) => eerste <= code);
	return nul !== undefined && code < nul + 10 ? String(code - nul) : teken;
};

/** Figures in which somebody, or a scanner, took a letter for a figure: "O6-3l582094". */
const LETTERCIJFERS = /(?<![\p{L}\d])[\dOoIl](?:[ .\-/]?[\dOoIl]){6,13}(?![\p{L}\d])/gu;
const metCijfers = (stuk: string): string => (stuk.replace(/\D/g, '').length > 5 && !/[OoIl]{3}/.test(stuk) ? stuk.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : stuk);

/** A cell that a spreadsheet was told to keep as text: `="000734"`, `'0612345678`. */
const ALS_TEKST = /^\s*(?:=(?:T\()?"([^"]*)"\)?|['’](?=[\d+@A-Z])[^'’]*)\s*$/;
/** The same without those signs, and as long. */
const alsTekst = (cel: string): string => (ALS_TEKST.test(cel) ? cel.replace(/^(\s*)(=(?:T\()?"|['’])/, (heel) => ' '.repeat(heel.length)).replace(/"\)?\s*$/, (heel) => ' '.repeat(heel.length)) : cel);

/** Wide letters and figures, odd spaces and hyphens as everybody types them; the length stays, so that places do. */
function gewoon(tekst: string): string {
	const plat = /[^\x00-\u024f\u1e00-\u1eff\u2013-\u2026\u20ac]/.test(tekst) ? tekst.replace(/[\uff01-\uff5e]/g, (teken) => String.fromCharCode(teken.charCodeAt(0) - 0xfee0)).replace(/[\u0660-\u096f]/g, cijferVan).replace(/\ufe6b/g, '@').replace(/[\u2000-\u200a\u202f\u3000]/g, ' ').replace(/[\u2010\u2011\u2212]/g, '-') : tekst;
	// The folders of a path are texts of their own.
	if (/^\s*(?:[A-Za-z]:[\\/]|\\\\)\S/.test(plat)) return plat.replace(/[\\/]/g, '\n');
	if (/^\s*[='’]/.test(plat)) return alsTekst(plat);
	return /\d[ .-]?[OoIl](?=[\d .-])|[OoIl][ .-]?\d/.test(plat) ? plat.replace(LETTERCIJFERS, metCijfers) : plat;
}

/** Bytes of 0x80 to 0x9f as Windows shows them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A letter of two bytes that was read as two letters: "Ã«" is an ë. */
export function herlees(paar: string): string {
	if (!/^[ÃÄÅ]/.test(paar)) return paar;
	const plek = WINDOWS.indexOf(paar[1]!);
	return Buffer.from([paar.charCodeAt(0), plek === -1 ? paar.charCodeAt(1) : 0x80 + plek]).toString('utf8');
}

const TEKENS: Record<string, string> = { nbsp: ' ', thinsp: ' ', ensp: ' ', emsp: ' ', shy: '', ndash: '–', mdash: '—', commat: '@', period: '.', amp: '&', apos: "'", quot: '"', lt: '<', gt: '>', lowbar: '_', num: '#', plus: '+' };
const STREEPJES: Record<string, string> = { acute: '\u0301', grave: '\u0300', uml: '\u0308', circ: '\u0302', cedil: '\u0327', tilde: '\u0303' };
/** What is written for another sign: an entity of HTML, a percent sign, an escape of JSON or of mail, letters that were read as if each byte were one, figures in the style of mathematics; and signs without a width. */
const GESCHREVEN = /&(?:(nbsp|thinsp|ensp|emsp|shy|ndash|mdash|commat|period|amp|apos|quot|lt|gt|lowbar|num|plus)|#(\d{2,6})|#x([\da-f]{2,5})|([a-z])(acute|grave|uml|circ|cedil|tilde));|((?:%(?:[2-7][\da-f]|c[3-5]%[89ab][\da-f]))+)(?=[^\s%]|$)|\\u00([2-7][\da-f])|(?<=[\p{L}\d])=(40|2E)(?=\p{L})|([\u00c3-\u00c5][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u2122])|\u00c2(?=\u00a0)|[\u{1d7ce}-\u{1d7ff}]|[\u00ad\u200b-\u200d\u2060\ufeff\ufe0f\u20e3]/giu;
/** What none of those does without. */
const MOGELIJK = /[&%\\=\u00ad\u00c2-\u00c5\u200b-\u200d\u2060\ufeff\ufe0f\ud835]/;

/** What a match of `GESCHREVEN` stands for; itself where it stands for nothing. In the path of a web address a percent sign stays: it holds the words together. */
function betekenis(match: RegExpExecArray, tekst: string): string {
	const [heel, naam, getal, zestien, letter, streepje, procent, escape, mail, bytes] = match;
	if (naam !== undefined) return TEKENS[naam.toLowerCase()]!;
	if (getal !== undefined || zestien !== undefined) return String.fromCharCode(getal !== undefined ? Number(getal) : parseInt(zestien!, 16));
	if (letter !== undefined) return (letter + STREEPJES[streepje!.toLowerCase()]!).normalize('NFC');
	if (procent !== undefined) {
		if (/:\/\/[^\s?]*$/.test(tekst.slice(Math.max(0, match.index - 200), match.index))) return heel;
		try {
			return decodeURIComponent(procent);
		} catch {
			return heel;
		}
	}
	if (escape !== undefined || mail !== undefined) return String.fromCharCode(parseInt((escape ?? mail)!, 16));
	if (bytes !== undefined) return herlees(bytes);
	return heel.codePointAt(0)! > 0xffff ? cijferVan(heel) : '';
}

/** A word with a space behind every letter, as a heading is set: "c l i ë n t n r : 3 3 0 7 1 8"; and the spaces between two of its signs. */
const GESPATIEERD = /(?<!\S)[^\s\d|;] [^\s\d|;] [^\s\d|;] [^\s\d|;] [^\s\d|;](?!\S)/;
const LETTERSPATIE = /(?<=(?<!\S)\S) (?=\S(?!\S))/g;

/** What `zoek` finds in `rauw` without what `weg` matches, at the places in `rauw`. */
function zonder(rauw: string, weg: RegExp, zoek: (tekst: string) => Vondst[]): Vondst[] {
	const plekken: number[] = [];
	let tekst = '';
	let vanaf = 0;
	for (const { index, 0: stuk } of [...rauw.matchAll(weg), { index: rauw.length, 0: '' }]) {
		for (let i = vanaf; i < index; i++) plekken.push(i);
		tekst += rauw.slice(vanaf, index);
		vanaf = index + stuk.length;
	}
	return zoek(tekst).map((een) => ({ ...een, begin: plekken[een.begin]!, einde: plekken[een.einde - 1]! + 1 }));
}

/** What `zoek` finds in `rauw` as it is read, at the places in `rauw`. */
export function gelezen(rauw: string, zoek: (tekst: string) => Vondst[]): Vondst[] {
	if (GESPATIEERD.test(rauw)) return zonder(rauw, LETTERSPATIE, (tekst) => gelezen(tekst, zoek));
	if (!MOGELIJK.test(rauw) || rauw.search(GESCHREVEN) === -1) return zoek(gewoon(rauw));
	// Of each character read, where it begins; and at the end the length.
	const plekken: number[] = [];
	let tekst = '';
	let vanaf = 0;
	const neem = (tot: number): void => {
		for (let i = vanaf; i < tot; i++) plekken.push(i);
		tekst += rauw.slice(vanaf, tot);
	};
	for (const match of rauw.matchAll(GESCHREVEN)) {
		neem(match.index);
		const stuk = betekenis(match, rauw);
		for (let i = 0; i < stuk.length; i++) plekken.push(stuk === match[0] ? match.index + i : match.index);
		tekst += stuk;
		vanaf = match.index + match[0].length;
	}
	neem(rauw.length);
	plekken.push(rauw.length);
	return zoek(gewoon(tekst)).map((een) => ({ ...een, begin: plekken[een.begin]!, einde: plekken[een.einde]! }));
}
