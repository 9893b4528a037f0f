// A postcode in pieces: spaced out, spelled over the telephone, or each half behind a key of its own.
import { ervoor, vondsten, type Vondst } from './soorten.ts';

/** "6 0 7 1 P K". */
const VERSPATIEERD = /(?<!\d )[1-9](?: \d){3} [A-Z] ?[A-Z](?![A-Za-z])/g;
/** "6071, letters P en K". */
const LETTERS_GENOEMD = /(?<![\d.,] ?)[1-9](?: ?\d){3},? (?:en |dan |met |plus )?(?:de )?(?:twee )?letters?:? [A-Z](?:(?:,| en)? ?(?:de )?)[A-Z](?!\p{L})/gu;
/** "6071, de P van Pieter, de K van Karel". */
const LETTERS_VAN = /(?<![\d.,] ?)[1-9](?: ?\d){3},? (?:en |dan |met |plus )?(?:de )?[A-Z],? (?:van|als in|zoals in|for|as in) \p{L}+,? (?:en |dan |and )?(?:de )?[A-Z],? (?:van|als in|zoals in|for|as in) \p{L}+/gu;
/** "6071 Pieter Karel", "6071 papa kilo": the words letters are spelled with, in Dutch and between nations. */
const SPELWOORD = '(?:anton|bernard|cornelis|dirk|eduard|ferdinand|gerard|hendrik|izaak|johan|jacob|karel|lodewijk|maria|nico|otto|pieter|quoti[eë]nt|rudolf|richard|simon|teunis|theodor|utrecht|victor|willem|xantippe|ypsilon|zaandam|alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|whiske?y|x-?ray|yankee|zulu)';
const GESPELD = new RegExp(`(?<=(?:postcode|pc)\\W{1,2}(?:(?:is|was|wordt|van \\p{L}+)\\W)?)[1-9](?: ?\\d){3},? ${SPELWOORD},? (?:en )?${SPELWOORD}(?!\\p{L})`, 'giu');
/** Figures and letters each behind a key: `"pc4":"6071","pc_letters":"PK"`. */
const SLEUTELS = /(?<!\p{L})(?:pc|postcode|post_code|zip)?[_ ]?(?:4|num(?:mer|eriek)?|cijfers?|digits)?["']?\s?[=:>]\s?["']?[1-9]\d{3}["']?\s?(?:[,;&|]\s?|<\/[^<>]{1,40}>\s?<)["']?(?:pc|postcode|post_code|zip)?[_ ]?(?:2|alfa(?:betisch)?|alpha|letters?|let|suffix|toevoeging)["']?\s?[=:>]\s?["']?[A-Z]{2}(?![\p{L}\d])/giu;

/** Postcodes that are not written in one piece; none where nothing asks for them. */
export function inDelen(tekst: string): Vondst[] {
	if (/\d \d \d \d [A-Z]/.test(tekst)) {
		const verspatieerd = vondsten('postcode', tekst, VERSPATIEERD, (match) => /(?:postcode|ingeschreven|woon\p{L}*|adres|pc)(?:\s\p{L}+){0,3}\W*$/iu.test(ervoor(tekst, match.index)));
		if (verspatieerd.length) return verspatieerd;
	}
	if (/\d,? (?:en |dan |met |plus )?(?:de )?(?:twee )?(?:letter|[A-Z],? (?:van|als|zoals|for|as) )/u.test(tekst)) return [...vondsten('postcode', tekst, LETTERS_GENOEMD), ...vondsten('postcode', tekst, LETTERS_VAN)];
	if (/(?:postcode|pc)\W[^\n]{0,20}\d,? \p{L}{4}/iu.test(tekst)) return vondsten('postcode', tekst, GESPELD);
	return /letter|alfa|alpha|suffix|toevoeging|pc_?2/i.test(tekst) && /[=:>]/.test(tekst) ? vondsten('postcode', tekst, SLEUTELS, (match) => /^(?:pc|post|zip)/i.test(match[0]) || /(?:pc|post_?code|zip)[_ ]?(?:2|al|let|suf|toe)/i.test(match[0])) : [];
}

/** Whether a cell under a heading of postcodes is one, however far its signs stand apart. */
export const isVerspatieerd = (cel: string): boolean => /^\s*[1-9](?:\s*\d){3}[\s,.-]*[A-Z][\s,.-]*[A-Z]\s*$/i.test(cel);
