// Names by how they are written: letters behind them, small letters, as registers and systems have them. Asked after the lists of names.
import { DEEL, laatste, metTussen, TV, W } from './naamdelen.ts';
import { isDing } from './naamding.ts';
import { WERKWOORD } from './naamlos.ts';
import { isAchternaam, isEnkelNaam, isTwijfel, isVoornaam, isWoord } from './naamwoorden.ts';
import { K } from './kenmerken.ts';
import { TUSSENVOEGSELS } from './namenlijst.ts';
import { isPlaats } from './plaatsen.ts';
import { erna, ervoor, inWebadres } from './soorten.ts';
import type { Naamregel } from './naamregel.ts';

/** Titles behind which one letter is somebody: "mw. A." */
const TITEL_LETTER = /(?<!\p{L})(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|[Mm]eneer|[Ff]am\.|[Ff]amilie)\s\p{Lu}\.?(?![\p{L}\d.])/gu;

export const GESCHREVEN: readonly Naamregel[] = [
	{
		nodig: K.TITEL | K.LETTER,
		vlug: /(?:mevr|mw|dhr|heer|meneer|fam)/i,
		patroon: TITEL_LETTER,
		goed: () => true,
	},
	/** "t.scholten", as people sign in. */
	{
		nodig: K.KLEIN_PUNT,
		vlug: /(?<![\p{L}\d.@_-])\p{Ll}\. ?\p{Ll}{3}/u,
		patroon: /(?<![\p{L}\d.@_/:-])\p{Ll}\. ?(?:van(?:de[nr]?)?\.?|de\.?)?(\p{Ll}{4,})(?![\p{L}\d@/_.-]*[@/])(?![\p{L}\d])/gu,
		goed: (match, tekst, begin) => (isEnkelNaam(match[1]!) || /^(?:hendriks|willems|jacobs|peters|smits|wolters|martens|stevens|segers|vogels)$/.test(match[1]!) || isEnkelNaam(match[0].replace(/^\p{Ll}\. ?/u, ''))) && !inWebadres(tekst, begin),
	},
	/** "kees.wolters", as people are called in a system; without an @ behind it, or it is an address. */
	{
		nodig: K.KLEINE_VOORNAAM,
		vlug: /\p{Ll}{3}[._]\p{Ll}{3}/u,
		patroon: /(?<![\p{L}\d.@_/:-])(\p{Ll}{3,})[._](?:van[._]?(?:de[nr]?[._]?)?|de[._])?(\p{Ll}{3,})(?![\p{L}\d@/_.-]*[@/(])(?![\p{L}\d])/gu,
		goed: (match, tekst, begin) => isVoornaam(match[1]!) && !isTwijfel(match[1]!) && isAchternaam(match[2]!) && !inWebadres(tekst, begin),
	},
	/** "@Yara", "Yara, kun jij", "actie (Yara)". */
	{
		nodig: K.VOORNAAM,
		vlug: /@\p{Lu}\p{Ll}|\p{Ll},\s(?:kun|wil|zou|heb|kan|graag|zoals|zie|hierbij|bel)(?!\p{L})|(?:todo|actie|wie|door|wacht op|taak|tbv|t\.b\.v\.)\s?[(:]/iu,
		patroon: /(?<![\p{L}\d.])@(?<a>\p{Lu}\p{Ll}+)(?![\p{L}@.\d-])|(?:^|[.!?\n]\s?)(?<b>\p{Lu}\p{Ll}+)(?=,\s(?:kun|wil|zou|heb|kan|graag|zoals|zie|hierbij|bel)(?!\p{L}))|(?<!\p{L})(?:[Tt][Oo][Dd][Oo]|[Aa]ctie|[Ww]ie|[Dd]oor|[Ww]acht op|[Tt]aak|t\.?b\.?v\.?)\s?[(:]\s?(?<c>\p{Lu}\p{Ll}+)(?![\p{L}-])/gu,
		goed: (match) => {
			const naam = match.groups!['a'] ?? match.groups!['b'] ?? match.groups!['c']!;
			return isVoornaam(naam) && !isTwijfel(naam);
		},
	},
	/** "J Jansen", "A M de Wit": letters without a full stop, and a surname that is nothing else. */
	{
		nodig: K.LETTER | K.ACHTERNAAM,
		vlug: /(?<![\p{L}\d.-])\p{Lu}[^\S\n]\p{L}/u,
		patroon: new RegExp(`(?<![\\p{L}\\d.-])(?:\\p{Lu}${W}){1,4}((?:${TV}){0,3}${DEEL}(?:[-–](?:${TV})?${DEEL})?)(?![\\p{L}\\d])`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const achter = match[1]!;
			return (isEnkelNaam(laatste(achter)) || ((metTussen(achter) || /^\p{Lu}\s+\p{Lu}\s/u.test(match[0])) && isAchternaam(laatste(achter)))) && !isDing(tekst, begin, einde) && !/(?:bijlage|deel|vitamine|groep|plan|optie|variant|blok|categorie|klasse|type)\s$/i.test(ervoor(tekst, begin));
		},
	},
	/** "Yilmaz A.", "v.d. Berg P.J.": the letters behind it. */
	{
		nodig: K.LETTER_PUNT,
		vlug: /\p{L}[^\S\n]\p{Lu}\./u,
		patroon: new RegExp(`(?<![\\p{L}\\d.-])((?:${TV}){0,3}${DEEL}(?:[-–](?:${TV})?${DEEL})?),?${W}(?:\\p{Lu}\\.){1,5}(?![\\p{L}\\d])(?!${W}\\p{Lu}\\p{Ll})`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const achter = match[1]!;
			const heel = match[0].trim() === tekst.trim();
			// A cell of its own with two letters behind it can be nothing else.
			if (heel && /(?:\p{Lu}\.){2,}\s*$/u.test(match[0]) && !isWoord(laatste(achter)) && !isPlaats(achter) && !/^(?:bijlage|deel|artikel|tabel|figuur|versie|zaak|sectie|blok|groep)$/i.test(achter)) return true;
			return isAchternaam(laatste(achter)) && !isWoord(laatste(achter)) && (heel || metTussen(achter) || isEnkelNaam(laatste(achter))) && !isDing(tekst, begin, einde);
		},
	},
	/** "Jansen P", as in the name of a file. */
	{
		nodig: K.LETTER | K.ACHTERNAAM,
		vlug: /\p{Ll}[^\S\n]\p{Lu}(?![\p{L}.])/u,
		patroon: new RegExp(`(?<![\\p{L}\\d.-])(?:${TV}){0,3}(${DEEL})${W}\\p{Lu}(?![\\p{L}\\d.’'])`, 'gu'),
		goed: (match, tekst, begin, einde) => isEnkelNaam(match[1]!) && !isDing(tekst, begin, einde),
	},
	/** "mvr. de jong": a title, and a surname in small letters. */
	{
		nodig: K.TITEL,
		vlug: /(?:hr|mw|me?vr|mevrouw|meneer|de heer|fam)\.?\s\p{Ll}/iu,
		patroon: new RegExp(`(?<!\\p{L})(?:d?hr|mw|me?vr|mevrouw|meneer|de heer|fam)\\.?${W}((?:(?:${TUSSENVOEGSELS})${W}){0,2})(\\p{Ll}{3,})(?![\\p{L}\\d])`, 'giu'),
		goed: (match, tekst, _, einde) => isEnkelNaam(match[2]!) || ((match[1] !== '' || WERKWOORD.test(erna(tekst, einde))) && isAchternaam(match[2]!) && !/^(?:gemeente|regio|wet|raad|bewoner|heer|dame|wijk|afdeling)$/i.test(match[2]!)),
	},
	/** "Portret: Mo, 24 jaar". */
	{
		nodig: K.HOOFD_KOMMA | K.CIJFER,
		vlug: /\p{Ll},\s\d{1,2}\sjaar/u,
		patroon: /(?<=(?:^|\n)[\s*>"„“‘'-]*|:\s|[–—-]\s)\p{Lu}\p{Ll}{1,11}(?=,\s\d{1,2}\sjaar(?!\p{L}))/gu,
		goed: (match) => (!isWoord(match[0]) || match[0].length < 3) && !isPlaats(match[0]) && !/^(?:man|vrouw|jongen|meisje|bewoner|cli[eë]nt|gemiddeld|vanaf|leeftijd|dame|heer|moeder|vader|patient|totaal)/i.test(match[0]),
	},
	/** "DEMIR Ayşe": the surname in capitals, as registers have it. */
	{
		nodig: K.DRIE_HOOFD | K.VOORNAAM,
		vlug: /\p{Lu}{3,}[^\S\n]\p{Lu}\p{Ll}/u,
		patroon: /(?<![\p{L}\d-])(?<achter>\p{Lu}{3,})[^\S\n]+(?<voor>\p{Lu}\p{Ll}+)(?![\p{L}\d-])/gu,
		goed: (match, tekst, begin, einde) => isVoornaam(match.groups!['voor']!) && isEnkelNaam(match.groups!['achter']!) && !isDing(tekst, begin, einde),
	},
];
