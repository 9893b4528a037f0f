// What a text has in it, from one walk over its characters: the expressions that look for persons are long, and most texts lack what they begin with.
import { ROLWOORD_LOS, TITELWOORD_LOS } from './naamdelen.ts';
import { isAchternaam, isVoornaam } from './naamwoorden.ts';
import { weten } from './naamweten.ts';
import { TAALWOORD } from './verhaaltaal.ts';
import { IEMANDWOORD } from './verhaalwoorden.ts';

/** Each says: this may be in the text. None of them says that it is. */
export const K = {
	CIJFER: 1 << 0,
	/** "@", or a word that stands for it. */
	APENSTAART: 1 << 1,
	/** A known first name or surname with a capital. */
	VOORNAAM: 1 << 2,
	ACHTERNAAM: 1 << 3,
	/** A known first name in small letters. */
	KLEINE_VOORNAAM: 1 << 4,
	/** "mevrouw", "dr"; "cliënt", "heet". */
	TITEL: 1 << 5,
	ROL: 1 << 6,
	/** Somebody in the singular, as a story begins. */
	IEMAND: 1 << 7,
	/** A word with a capital behind white space; with a comma behind it; behind a comma. */
	HOOFD_NA_WIT: 1 << 8,
	HOOFD_KOMMA: 1 << 9,
	KOMMA_HOOFD: 1 << 10,
	/** A capital by itself, with or without a full stop; up to three letters with a full stop; a small letter with one. */
	LETTER: 1 << 11,
	LETTER_PUNT: 1 << 12,
	INITIAAL: 1 << 13,
	KLEIN_PUNT: 1 << 14,
	/** Three capitals in a row. */
	DRIE_HOOFD: 1 << 15,
	/** Letters beyond those of the west of Europe. */
	VREEMD: 1 << 16,
	GEBOORTE: 1 << 17,
	LETTERS: 1 << 18,
	/** A capital; one behind the first word. */
	HOOFD: 1 << 19,
	HOOFD_LATER: 1 << 20,
	/** A word with a capital that is no word of the language: a name, or nothing known. */
	NAAMACHTIG: 1 << 21,
	/** Somebody in another language: "meine", "eşi". */
	TAAL: 1 << 22,
} as const;

/** Everything: for a text in letters this does not know. */
export const ALLES = -1;

const onthouden = new Map<string, number>();

/** What one word may be; `woord` has only letters and apostrophes, and begins with a letter. */
function kenWoord(woord: string): number {
	let ken = 0;
	const delen = woord.split(/['’]/);
	for (const stuk of delen.length > 1 ? [woord, ...delen] : delen) {
		const hoofd = stuk.search(/\p{Lu}/u);
		if (hoofd === -1 || hoofd === stuk.length - 1) continue;
		const naam = stuk.slice(hoofd);
		if (isVoornaam(naam)) ken |= K.VOORNAAM;
		if (isAchternaam(naam)) ken |= K.ACHTERNAAM;
		if (weten(naam) !== 'woord') ken |= K.NAAMACHTIG;
	}
	for (const deel of delen) {
		const laag = deel.toLowerCase();
		if (deel.length > 2 && /^\p{Ll}{3}/u.test(deel) && isVoornaam(/^\p{Ll}+/u.exec(deel)![0])) ken |= K.KLEINE_VOORNAAM;
		if (TITELWOORD_LOS.test(laag)) ken |= K.TITEL;
		if (ROLWOORD_LOS.test(laag)) ken |= K.ROL;
		if (IEMANDWOORD.test(laag)) ken |= K.IEMAND;
		if (TAALWOORD.test(laag)) ken |= K.TAAL;
		if (/^(?:berne$|geb(?:d|oor|or|$)|born|gbd|dob|birth|verjaa|jarig|bouwjaar|geburt|née?$|naissance|doğum|wereld$|levenslicht|urodz|ur$|bday|birth|berte|nase$|nac[ií]|nasi|nasc|nat[oa]$|născ|nașter|dhashay)/.test(laag)) ken |= K.GEBOORTE;
		if (/^at?$|ape[ns]?s?ta+rt/.test(laag)) ken |= K.APENSTAART;
	}
	return ken;
}

function vanWoord(woord: string): number {
	let ken = onthouden.get(woord);
	if (ken === undefined) {
		ken = kenWoord(woord);
		if (onthouden.size < 100_000) onthouden.set(woord, ken);
	}
	return ken;
}

const KLEIN = 1;
const GROOT = 2;
const STREEP = 3;
const GETAL = 4;
const WIT = 5;
/** Of each character up to U+024F: a small letter, a capital, an apostrophe, a figure, white space, or another. */
const SOORT = Uint8Array.from({ length: 0x250 }, (_, code) => {
	const teken = String.fromCharCode(code);
	return /\p{Lu}/u.test(teken) ? GROOT : /\p{L}/u.test(teken) ? KLEIN : teken === "'" ? STREEP : /\d/.test(teken) ? GETAL : /\s/.test(teken) ? WIT : 0;
});
const soortVan = (code: number): number => (code < 0x250 ? SOORT[code]! : code === 0x2019 ? STREEP : 0);
/** Dashes, quotes, the euro, arrows, ticks and faces: signs that are of every script. */
const isTeken = (code: number): boolean => (code >= 0x2010 && code <= 0x205e && code !== 0x2028 && code !== 0x2029) || (code >= 0x20a0 && code <= 0x20cf) || (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff) || (code >= 0xfe00 && code <= 0xfe0f);

function loop(tekst: string): number {
	let ken = 0;
	const lengte = tekst.length;
	let vorige = 0;
	let later: number = K.HOOFD;
	for (let i = 0; i < lengte; ) {
		const code = tekst.charCodeAt(i);
		const soort = soortVan(code);
		if (soort !== KLEIN && soort !== GROOT) {
			if (soort === GETAL) ken |= K.CIJFER;
			else if (code === 64 || code === 37) ken |= K.APENSTAART;
			else if (code === 176 || (code === 42 && (soortVan(tekst.charCodeAt(i + (soortVan(tekst.charCodeAt(i + 1)) === WIT ? 2 : 1))) === GETAL || ((i === 0 || vorige === 10) && /^\s?\p{Lu}[\p{L}-]+\s\d/u.test(tekst.slice(i + 1, i + 40)))))) ken |= K.GEBOORTE;
			else if (code >= 0x250 && !isTeken(code)) return ALLES;
			vorige = code;
			i++;
			continue;
		}
		// A word, with apostrophes in it; `deel` is where the piece behind the last one begins.
		const begin = i;
		let deel = i;
		let rij = 0;
		for (; i < lengte; i++) {
			const letter = tekst.charCodeAt(i);
			const van = soortVan(letter);
			if (van === GROOT) {
				ken |= later;
				if (++rij === 3) ken |= K.DRIE_HOOFD;
			} else if (van === KLEIN) rij = 0;
			else if (van === STREEP) {
				rij = 0;
				ken |= stuk(tekst, deel, i, letter);
				deel = i + 1;
			} else {
				if (letter >= 0x250 && !isTeken(letter)) return ALLES;
				break;
			}
			if (letter > 0xff || letter === 0xe3 || letter === 0xf1 || letter === 0xf5 || letter === 0xc3 || letter === 0xd1 || letter === 0xd5) ken |= K.VREEMD;
		}
		ken |= stuk(tekst, deel, i, i < lengte ? tekst.charCodeAt(i) : 0);
		if (soort === GROOT) {
			const na = soortVan(vorige) === WIT && begin > 0;
			if (na) ken |= K.HOOFD_NA_WIT;
			if (vorige === 44 || (na && tekst.charCodeAt(begin - 2) === 44)) ken |= K.KOMMA_HOOFD;
		}
		if (i - begin > 1) ken |= K.LETTERS;
		ken |= vanWoord(tekst.slice(begin, i));
		vorige = 0;
		later = K.HOOFD | K.HOOFD_LATER;
	}
	return ken;
}

/** What a piece of letters shows by its length and what stands behind it. */
function stuk(tekst: string, begin: number, einde: number, achter: number): number {
	if (einde === begin) return 0;
	const groot = soortVan(tekst.charCodeAt(begin)) === GROOT;
	const punt = achter === 46;
	if (!groot) return punt && einde - begin === 1 ? K.KLEIN_PUNT | (tekst[begin] === 'd' || tekst[begin] === 'g' ? K.GEBOORTE : 0) : 0;
	return (achter === 44 ? K.HOOFD_KOMMA : 0) | (einde - begin === 1 ? K.LETTER | (punt ? K.LETTER_PUNT : 0) : 0) | (punt && einde - begin < 4 ? K.INITIAAL : 0) | (punt && einde - begin === 1 && /[DG]/.test(tekst[begin]!) ? K.GEBOORTE : 0);
}

let laatste = '';
let vanLaatste = 0;

/** What may be in `tekst`: bits of `K`. The last text is remembered, so that every rule may ask. */
export function kenmerken(tekst: string): number {
	if (tekst !== laatste) {
		vanLaatste = loop(tekst);
		laatste = tekst;
	}
	return vanLaatste;
}

/** Whether all of `bits` may be in a text with `ken`. */
export const heeft = (ken: number, bits: number): boolean => (ken & bits) === bits;
