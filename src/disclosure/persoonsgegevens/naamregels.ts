// Names by what is said before them: a title, initials, what somebody is. Asked before the lists of names.
import { ACHTERNAAM, INITIALEN, isTussen, laatste, metTussen, ROL, TITEL, TV, W } from './naamdelen.ts';
import { DING_ERNA, DING_ERVOOR, isDing } from './naamding.ts';
import { isAchternaam, isTwijfel, isVoornaam, isWoord, SLOTWOORD } from './naamwoorden.ts';
import { K } from './kenmerken.ts';
import { TUSSENVOEGSELS } from './namenlijst.ts';
import { isPlaats, PLAATSEN } from './plaatsen.ts';
import { erna, ervoor } from './soorten.ts';
import type { Naamregel } from './naamregel.ts';

/** A title, and after any number of small words something with a capital. */
const TITELVORM = new RegExp(`(?<![\\p{L}\\d.])${TITEL}(?:${W}|(?<=\\.))(?:(?:[\\p{Ll}'’/]+|\\p{Ll}{1,5}\\.(?:\\p{Ll}\\.?)*)(?:${W}|(?<=['’.]))|\\p{Ll}{2,3}-){0,8}\\p{Lu}`, 'u');
const ROLWOORD = new RegExp(`${ROL}(?:\\s?[:=–-])?\\s+(?:(?:is|van|heet|dhr\\.|mw\\.)\\s+)?(?:${TUSSENVOEGSELS}\\s+|[dl]['’])?\\p{Lu}`, 'u');
/** Another name right behind it: "M. Xxx, A. van Yyy". */
const NOG_EEN = new RegExp(`^(?:\\s\\([^)]*\\))?(?:,| en| &)\\s(?:${INITIALEN})\\s?(?:${TV}){0,3}\\p{Lu}\\p{Ll}`, 'u');
/** Surnames of a place in the landscape, with the small words that belong to them. */
const VAN_PLEK = /^(?:van|in|op|aan|uit|ter|ten|te|bij)(?:\s(?:de|den|der|het|['’]t))?\s(?:Hof|Dijk|Park|Haven|Weg|Plein|Brink|Kerk|Kade|Gracht|Laan|Straat|Markt|Huis|Horst|Dam|Wal|Heide|Brug|Toren)$|^['’]t\s\p{Lu}/u;
/** Somebody, right before "heet": of a project or a house the name is no person's. */
const IEMAND = /\b(?:hij|zij|ze|ik|cli[eë]nte?|man|vrouw|jongen|meisje|bewoner|bewoonster|moeder|vader|zoon|zoontje|dochter|dochtertje|broer|zus|partner|kind|baby|vriend|vriendin|begeleider|buurman|buurvrouw|collega|medewerker)\s+(?:die\s+)?$/i;

export const NAAMREGELS: readonly Naamregel[] = [
	{
		nodig: K.TITEL | K.HOOFD_LATER,
		vlug: TITELVORM,
		patroon: new RegExp(`(?<![\\p{L}\\d.])(${TITEL})(?:${W}|(?<=\\.))((?:en${W}(?:de${W})?(?:[Mm]evrouw|[Mm]evr\\.|[Mm]w\\.|[Dd]hr\\.|[Hh]eer)${W})?(?:${TITEL}${W}){0,2}(?:${INITIALEN})?\\s?${ACHTERNAAM}(?:${W}${ACHTERNAAM})?)`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const naam = match[2]!;
			const woord = laatste(naam.replace(new RegExp(`^${INITIALEN}\\s?`, 'u'), ''));
			if (isWoord(woord) && !isAchternaam(woord)) return false;
			if (/^(?:mr|ir|ing|dr|drs|prof)\./i.test(match[1]!) && SLOTWOORD.test(naam)) return false;
			if (/^(?:dokter|tante|oom|heer|zuster|broeder)$/i.test(match[1]!) && PLAATSEN.has(woord.toLowerCase())) return false;
			return !DING_ERVOOR.test(ervoor(tekst, begin)) && !DING_ERNA.test(erna(tekst, einde)) && !(/^(?:wethouder|burgemeester)$/i.test(match[1]!) && isPlaats(naam.replace(/^van\s+/, '')));
		},
	},
	{
		nodig: K.INITIAAL,
		vlug: /(?<![\p{L}\d.])(?:\p{Lu}|Th|Chr|Ph|Joh|IJ|Jac|Fr|Wm|Ch)\.\s?[\p{L}('’]/u,
		patroon: new RegExp(`(?<![\\p{L}\\d.])(${INITIALEN})((?:\\(\\p{L}+\\)\\s)?${ACHTERNAAM})`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const letters = match[1]!.replace(/[^\p{L}]/gu, '');
			const naam = match[2]!;
			const woord = laatste(naam);
			if (/^(?:BV|NV|CV|VOF|US|USA|EU|NB|PS|IE|UA|VS|CAO|OZB|PGB|KVK|MO|BW|TK|EK|NVT|AV|RK|ZN|AI)$/.test(letters) && !isAchternaam(woord)) return false;
			// "M. van 't Hof": what is a word by itself is a surname behind initials and a tussenvoegsel.
			const vanPlek = VAN_PLEK.test(naam);
			if (isWoord(woord) && !isAchternaam(woord) && !vanPlek) return false;
			if (isDing(tekst, begin, einde) && !isAchternaam(woord) && !vanPlek) return false;
			if (DING_ERVOOR.test(ervoor(tekst, begin)) || DING_ERNA.test(erna(tekst, einde))) return false;
			// "A. Wonen" at the start of a line is a list.
			const vooraan = /^[\s>*|"'-]*(?:\d+[.)]\s*)?$/.test(ervoor(tekst, begin));
			return letters.length > 1 || metTussen(naam) || isAchternaam(woord) || isAchternaam(naam) || ((!vooraan || NOG_EEN.test(erna(tekst, einde))) && !PLAATSEN.has(woord.toLowerCase()));
		},
	},
	{
		nodig: K.KOMMA_HOOFD,
		vlug: /\p{L},\s?\p{Lu}/u,
		patroon: new RegExp(`(?<![\\p{L}\\d])((?:${TV}){0,2}\\p{Lu}[\\p{L}'’]+(?:[-–](?:${TV})?\\p{Lu}\\p{L}+)?),\\s?(?:(${INITIALEN})|(\\p{Lu}[\\p{L}'’-]+))(?:${W}${TUSSENVOEGSELS})?(?![\\p{L}])`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const [, achter, initialen, voornaam] = match as unknown as [string, string, string | undefined, string | undefined];
			if (isWoord(laatste(achter)) || (isPlaats(achter) && !metTussen(achter))) return isAchternaam(achter) && initialen !== undefined && !isPlaats(achter);
			if (initialen) return isAchternaam(achter) || metTussen(achter) || !/\.\s/.test(ervoor(tekst, begin, 3));
			// A surname that is on no list, at the start or after a mark: "Xxxx, Lia".
			if (/(?:^|[:;|(•-])\s*(?:\p{Ll}{2,5}\s)?$/u.test(ervoor(tekst, begin)) && isVoornaam(voornaam!) && !isTwijfel(voornaam!) && !isVoornaam(achter) && /^\p{Lu}\p{Ll}{2,}(?:-|$)/u.test(achter) && !/^\s\p{L}/u.test(erna(tekst, einde))) return true;
			return isVoornaam(voornaam!) && (isAchternaam(achter) || metTussen(achter)) && !(isVoornaam(achter) && !isAchternaam(achter));
		},
	},
	{
		nodig: K.HOOFD_KOMMA,
		vlug: /\p{Ll},\s?(?:van|von|de|den|der|ten|ter|el|la|'t|’t|in|op)\b/u,
		patroon: new RegExp(`(?<![\\p{L}\\d])(\\p{Lu}\\p{Ll}+),\\s?(?:${TUSSENVOEGSELS})(?:,\\s?|\\s)(${INITIALEN}|\\p{Lu}\\p{Ll}+)`, 'gu'),
		goed: (match) => !isWoord(match[1]!) && (isAchternaam(match[1]!) || match[2]!.includes('.') || isVoornaam(match[2]!)),
	},
	{
		nodig: K.ROL | K.HOOFD_LATER,
		vlug: ROLWOORD,
		patroon: new RegExp(`(?<![\\p{L}\\d])(${ROL})(?:\\s?[:=–-])?${W}(?:(?:is|van|heet|dhr\\.|mw\\.)${W})?(${ACHTERNAAM}(?:${W}${ACHTERNAAM}){0,2})`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const naam = match[2]!;
			const delen = naam.split(/\s+/);
			const woord = laatste(naam);
			const eerste = delen.find((deel) => /^\p{Lu}/u.test(deel) && !isTussen(deel)) ?? woord;
			if ((isWoord(eerste) || isWoord(woord)) && !isAchternaam(eerste)) return false;
			if (isPlaats(naam) || isPlaats(eerste) || DING_ERNA.test(erna(tekst, einde))) return false;
			if (isVoornaam(eerste) || isAchternaam(woord) || isAchternaam(eerste)) return true;
			if (/^(?:heet|genaamd)$/i.test(match[1]!) && !IEMAND.test(ervoor(tekst, begin))) return false;
			if (/\sheet\s/.test(match[0]) && !isWoord(eerste)) return true;
			// "deelnemer van de Xyz" is of something.
			if (/\bvan\s(?:de|het)\s\p{Lu}/u.test(match[0])) return false;
			if (metTussen(naam) && /[-–]/.test(naam)) return true;
			// An unknown word counts behind a word in small letters or a colon: "cliënt Xyz heeft".
			return /^\p{Ll}/u.test(match[1]!) || /[:=]/.test(match[0]) ? naam.length > 2 && !/^\p{Lu}{2,}$/u.test(eerste) && (/^(?:cli|bew|pat|dee|ach|voo|roe|gen|hee|bet)/i.test(match[1]!) || (/(?:vriend(?:in)?|verloofde|neef|nicht|zoon|dochter|zus|zusje|broer|broertje|moeder|vader|oma|opa|tante|oom|partner|echtgeno+te?|man|vrouw|ex|huisgenoot|buurman|buurvrouw|collega|mentor|begeleider|begeleidster)$/i.test(match[1]!) && /(?:haar|zijn|hun|mijn|diens)\s(?:\p{Ll}+\s)?$/iu.test(ervoor(tekst, begin)))) : false;
		},
	},
];
