// The number everybody in the country has. It proves itself by its check digit, the words around it and its heading.
import { AANTAL_ERVOOR, ANDER_NUMMER, ORGANISATIE_ERNA, VAN_ORGANISATIE, WAARDE_ERNA } from './andernummer.ts';
import { ervoor, erna, inWebadres, vondsten, type Zoeker } from './soorten.ts';

/** The eleven-test of the BSN: weights 9 to 2 and −1, divisible by eleven, and not all zeros. */
export function isBsn(cijfers: string): boolean {
	if (!/^\d{9}$/.test(cijfers) || cijfers === '000000000') return false;
	let som = 0;
	for (let i = 0; i < 9; i++) som += Number(cijfers[i]) * (i === 8 ? -1 : 9 - i);
	return som % 11 === 0;
}

const BSN_ERVOOR = /(?:bsn|\bb[. ]{1,2}s[. ]{1,2}n(?![a-z])|burger\s?service\s?(?:nummer|nr)?|sofi(?:[\s-]?(?:nummer|nr))?|persoonsnummer)\W{0,4}(?:(?:nummer|nr|is|van|luidt|cli[eë]nt|hem|haar|mevrouw|meneer)\W{0,3}){0,3}$/i;

/** Further behind its word: whose it is, or the numbers of others before it. "bsn moeder/dochter …/…", "BSN's van het gezin: …, … en …". */
const BSN_VERDER = /(?:bsn|burger\s?service|sofi)[\s-]?(?:['’]?s|nummers?|nrs?)?(?!\p{L})[^\p{L}\d]{0,4}(?:(?:\p{L}[\p{L}.'’]*|\d{2,9}(?:[ .-]\d{2,4}){0,3})[^\p{L}\d]{1,4}){0,7}$/iu;

const CIJFERS = /(?<![\d€$£#+])(?:\d{9}|\d{2,4}([ .\-–\u00a0\u202f])\d{2,4}\1\d{2,4}(?:\1\d{2,3})?)(?!\d)/g;

/** A row of counts behind what was counted: "meldingen in januari, februari en maart: 104 118 131". */
const GETELD_ERVOOR = /(?<!\p{L})(?:\p{L}*meldingen|overnachtingen|bezoeken|plaatsingen|gesprekken|trajecten|aantallen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|\p{L}*gemeenten)(?!\p{L})[^.;\n]{0,60}[:=]\s*$/iu;

const CIJFERWOORDEN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const IN_WOORDEN = /(?<!\p{L})(?:nul|[eé]{2}n|een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:[\s,.-]{1,2}(?:nul|[eé]{2}n|een|twee|drie|vier|vijf|zes|zeven|acht|negen)){8}(?!\p{L})/giu;

/** Whether the text says that it holds one. */
const NOEMT_BSN = /bsn|b\.\s?s\.|burger\s?service|sofi/i;

/** Who works alone had this number in that of the tax on sales. */
const BTW = /(?<![\p{L}\d])NL[ .]?(\d{9})[ .]?B\d\d(?!\d)/giu;

export const zoekBsn: Zoeker = (tekst, kop) => {
	const inKolom = kop.has('bsn');
	const noemtBsn = NOEMT_BSN.test(tekst);
	// Under a heading of amounts only what says so itself: "bsn 111222333 - bijdrage".
	if (kop.has('bedrag') || kop.has('orgnummer')) return !noemtBsn ? [] : vondsten('bsn', tekst, CIJFERS, (match) => isBsn(match[0].replace(/\D/g, '')) && BSN_ERVOOR.test(ervoor(tekst, match.index)));
	const gevonden = vondsten('bsn', tekst, CIJFERS, (match) => {
		const cijfers = match[0].replace(/\D/g, '');
		if (!isBsn(cijfers)) return false;
		if (match[1] && /^[ .\u00a0-]\d/.test(erna(tekst, match.index + match[0].length)) && !inKolom) return false;
		const voor = ervoor(tekst, match.index);
		const na = erna(tekst, match.index + match[0].length);
		if (inKolom || BSN_ERVOOR.test(voor)) return true;
		if (noemtBsn && BSN_VERDER.test(voor) && !ANDER_NUMMER.test(voor) && !VAN_ORGANISATIE.test(voor) && !WAARDE_ERNA.test(na)) return true;
		if (kop.has('phone') || kop.has('iban') || ANDER_NUMMER.test(voor) || VAN_ORGANISATIE.test(voor) || AANTAL_ERVOOR.test(voor) || WAARDE_ERNA.test(na) || (match[1] === ' ' && GETELD_ERVOOR.test(voor)) || ORGANISATIE_ERNA.test(na) || inWebadres(tekst, match.index)) return false;
		if (/\d\/\S*\.$/.test(voor)) return false;
		// Part of a longer number, a fraction or a path; or the year of a report before its number.
		if (/[\d][.,\-–\/ ]?$/.test(voor) || /^(?:[.,\-–\/]|-v)\d/.test(na)) return false;
		if (match[1] && /^(?:19|20)\d\d[-–.]/.test(match[0])) return false;
		const voorvoegsel = /[\p{L}\d_]*$/u.exec(voor)![0];
		const achtervoegsel = /^[\p{L}\d_]*/u.exec(na)![0];
		if (/\d/.test(achtervoegsel) || (achtervoegsel.length > 3 && !achtervoegsel.startsWith('_'))) return false;
		// In the name of a file: "beschikking_…_def.pdf". Of pictures and dumps the number is a serial.
		if (/^(?:\p{L}+_)+$/u.test(voorvoegsel)) return !/(?:^|_)(?:img|dsc|pic|scan|foto|video|export|backup|log|dump|screenshot|data|cijfers|versie)_(?:def_)?$/i.test(voorvoegsel);
		return voorvoegsel === '' || /^(?:[a-z]*bsn|nr|no|cl|client|sofi|nummer|burgerservicenummer|x|_+|p|pers|zoon|dochter|moeder|vader|kind|partner|man|vrouw|bewoner|mevr|mw|dhr)_?$/i.test(voorvoegsel);
	});
	// Eight digits, or fewer by themselves, lost their zeros in a spreadsheet; 1.11E+08 lost everything but the heading that says what it was.
	const kort = vondsten('bsn', tekst, /(?<![\d.,])(?:0\d{9}(?=\D|$)|\d{8}(?=\D|$)(?!\.\d{2,})|(?<=^\s*)\d{6,7}(?=\s*$)|\d[.,]\d{1,8}\s?E\+?0?8\b)/gi, (match) => {
		if (!inKolom && (match[0].length < 8 || !BSN_ERVOOR.test(ervoor(tekst, match.index)))) return false;
		return /E/i.test(match[0]) || isBsn(match[0].length === 10 ? match[0].slice(1) : match[0].padStart(9, '0'));
	});
	// Behind its own word a BSN may be written in any groups.
	const gegroepeerd = vondsten('bsn', tekst, /(?<![\d+])\d(?:[ .,:'’*·\-–_/\u00a0]{0,2}\d){8}(?!\d)/g, (match) => (inKolom || BSN_ERVOOR.test(ervoor(tekst, match.index))) && isBsn(match[0].replace(/\D/g, '')) && !gevonden.some((een) => een.begin < match.index + match[0].length && match.index < een.einde));
	// Told instead of typed: "bsn een een een twee …".
	const verteld = !noemtBsn ? [] : vondsten('bsn', tekst, IN_WOORDEN, (match) => BSN_ERVOOR.test(ervoor(tekst, match.index)) && isBsn(match[0].toLowerCase().split(/[^a-zé]+/).map((woord) => CIJFERWOORDEN.indexOf(woord.replaceAll('é', 'e'))).join('')));
	const vanZzp = /B\d\d/i.test(tekst) && /(?<!\p{L})(?:bsn|zzp|eenmanszaak)/iu.test(tekst) ? vondsten('bsn', tekst, BTW, (match) => isBsn(match[1]!)) : [];
	return [...verteld, ...vanZzp, ...gevonden, ...gegroepeerd, ...kort.filter((een) => !gegroepeerd.some((ander) => een.begin < ander.einde && ander.begin < een.einde))];
};
