// First names by themselves: in a greeting, a list, a note of the night shift, with or without a capital.
import { TUSSENVOEGSELS, VOORNAMEN } from './namenlijst.ts';
import { W } from './naamdelen.ts';
import { isDing } from './naamding.ts';
import { isAchternaam, isTwijfel, isVoornaam, isWoord } from './naamwoorden.ts';
import { isPlaats } from './plaatsen.ts';
import { erna, ervoor, inWebadres, vondsten, type Vondst } from './soorten.ts';
import { isNederlands } from './woordenboek.ts';

const WOORD = /(?<![\p{L}\d@_/.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\d@_/-])/gu;
/** Nothing beside it: alone on a line, in a cell, between brackets or quotes. */
const ALLEEN_VOOR = /(?:^|\n)[ \t>*|#–-]*$|[[(„“"‘'*|>_]$|:\s$/u;
const ALLEEN_NA = /^[ \t]*(?:$|\n|\(|[\])”"’'*|<_])/u;
/** In the middle of a sentence, with no surname or number behind it. */
const MIDDEN_VOOR = /(?<![\p{L}\d])(?:\p{Ll}+[,:]?|\p{Lu}\p{Ll}+:|(?:Ik|Hij|Zij|Ze|Wij|U),)[^\S\n]$/u;
/** "Patricia V." */
const LETTER_NA = /^[^\S\n]\p{Lu}\.(?![\p{L}\d])/u;
/** "Xxx en Vincent" where Xxx is nobody: the short name of a house. */
const IN_RIJ = /(\p{Lu}[\p{L}-]+) (?:en|of) $/u;
const MIDDEN_NA = new RegExp(`^(?=[\\s,.;:!?)’'”"]|$)(?!${W}(?:(?:van|de|den|der|te[nr]?|'t|op|in|het)${W}){0,3}(?:\\p{Lu}|\\d))`, 'u');
/** "Ans, Riet en Toos". */
const RIJ = /(?<![\p{L}\d-])\p{Lu}\p{Ll}+(?:(?:,\s|,?\s(?:en|of)\s|\s[&+/]\s)\p{Lu}\p{Ll}+)+(?![\p{L}\d-])/gu;

function isIemandVoor(voor: string): boolean {
	const ander = IN_RIJ.exec(voor)?.[1];
	return ander === undefined || isVoornaam(ander) || isAchternaam(ander) || isWoord(ander) || !/,\s*\p{Lu}[\p{L}-]+ (?:en|of) $/u.test(voor);
}

/** What carries a first name and is nobody: a storm, a program, a syndrome. */
const NAAM_VAN_IETS = /(?:storm|orkaan|syndroom van|ziekte van|model|pilot|proef|app|systeem|programma|software|robot|chatbot|assistent|sint|project|huize|hond|kat|team|groep|raming|methode|zaal|lokaal)\s(?:['’]?\p{L}+['’]?\s(?:en|of)\s)?$/iu;
/** Programs and their languages are called after people. */
const OVER_PROGRAMMA = /(?<!\p{L})(?:software|programmeer\p{L}*|code|script|python|versie \d|bibliotheek|pakket|website|site|tool|framework|dashboard)(?!\p{L})/iu;
/** "gebouwd met Xxx en Yyy". */
const GEMAAKT_MET = /(?:gebouwd|geschreven|getest|gemaakt|berekend|geprogrammeerd|generator:?)\s(?:(?:met|in|door)\s)?(?:\p{Lu}\p{L}+(?:,\s|\sen\s))*$/iu;
/** A surname, a street or the rest of a name: then others decide. */
const GAAT_DOOR = new RegExp(`^(?:['’]s)?(?:-|\\s\\d+\\.\\d|${W}(?:(?:van|de|den|der|te[nr]?|'t|op|in|het|la|le)${W}){0,3}\\p{Lu})`, 'u');
/** Where a note, a chat or a list begins anew: a time, a dash, a bracket, the number of a room. */
const NIEUWE_REGEL = /(?:^|\n|[.!?]\s|[–—-]\s|\]\s?|\d{1,2}[.:]\d{2}(?: ?u(?:ur)?)?[:,]?\s|[,:]\s(?:K|kamer )\d{1,3}\s)$/u;
const NA_NIEUWE_REGEL = /^(?::\s|,\sK\d|\s(?:weer|terug|niet|nog|al|ook|even|net|ziek|boos|belt|wil|is|heeft|had|was|gaat|ging|komt|kwam|zit|zat|at|eet|sliep|slaapt|werd|gebeld|gesproken|aangesproken|opgehaald|weggestuurd|vertrokken|afwezig|aanwezig|onrustig|rustig|wakker|laat|vroeg|vandaag|morgen|gisteren)(?!\p{L}))/u;

/** A first name that nothing else can be, without a surname. */
export function losseVoornaam(tekst: string): Vondst[] {
	const gevonden: Vondst[] = [];
	for (const { 0: naam, index: begin } of tekst.matchAll(WOORD)) {
		if (!isVoornaam(naam) || isTwijfel(naam) || isPlaats(naam)) continue;
		const einde = begin + naam.length;
		const voor = ervoor(tekst, begin);
		if (GEMAAKT_MET.test(voor) || NAAM_VAN_IETS.test(voor)) continue;
		const na = erna(tekst, einde);
		const letter = LETTER_NA.exec(na);
		if (letter && !isDing(tekst, begin, einde)) gevonden.push({ kind: 'name', begin, einde: einde + letter[0].length });
		else if ((ALLEEN_VOOR.test(voor) && ALLEEN_NA.test(na)) ? !inWebadres(tekst, begin) : MIDDEN_VOOR.test(voor) && naam.length > 2 && MIDDEN_NA.test(na) && !isDing(tekst, begin, einde) && isIemandVoor(voor)) gevonden.push({ kind: 'name', begin, einde });
		// No word of the language and nothing behind it that makes it more: whoever it is, it is somebody.
		else if ((!isNederlands(naam) ? naam.length > 3 && !GAAT_DOOR.test(na) : NIEUWE_REGEL.test(voor) && NA_NIEUWE_REGEL.test(na)) && !OVER_PROGRAMMA.test(tekst) && isIemandVoor(voor) && !isDing(tekst, begin, einde)) gevonden.push({ kind: 'name', begin, einde });
	}
	if (/\p{Ll}(?:,|\s(?:en|of|[&+/]))\s\p{Lu}/u.test(tekst)) gevonden.push(...vondsten('name', tekst, RIJ, (match) => {
		const delen = match[0].split(/,\s|,?\s(?:en|of)\s|\s[&+/]\s/);
		const einde = match.index + match[0].length;
		return delen.every((deel) => isVoornaam(deel) && !isPlaats(deel)) && delen.some((deel) => !isTwijfel(deel)) && !isDing(tekst, match.index, einde) && !/^\s(?:(?:van|de|den|der)\s)*\p{Lu}/u.test(erna(tekst, einde));
	}));
	return gevonden;
}

/** "tussen achmed en die jongen": in small letters only what is long and no word of any text. */
export const kleineVoornaam = (tekst: string): Vondst[] =>
	vondsten('name', tekst, /(?<![\p{L}\d@/._:=&?#-])@?\p{Ll}{5,}(?:-\p{Ll}{3,})?(?![\p{L}\d@/_=-]|[.:]\S)/gu, (match) => {
		const naam = match[0].replace(/^@/, '');
		return VOORNAMEN.has(naam) && !isTwijfel(naam) && !isPlaats(naam) && !isAchternaam(naam) && !isNederlands(naam) && !NAAM_VAN_IETS.test(ervoor(tekst, match.index)) && !OVER_PROGRAMMA.test(tekst) && !inWebadres(tekst, match.index) && !new RegExp(`^\\s(?:${TUSSENVOEGSELS}\\s)?\\p{Lu}`, 'u').test(erna(tekst, match.index + match[0].length));
	});
