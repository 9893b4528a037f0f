// The ways a name is written, each with a cheap question that must hold first and the conditions under which it is a name.
import { ACHTERNAAM, DEEL, INITIALEN, isTussen, laatste, metTussen, ROL, TITEL, TV, W } from './naamdelen.ts';
import { DING_ERNA, DING_ERVOOR, isDing } from './naamding.ts';
import { WERKWOORD } from './naamlos.ts';
import { isAchternaam, isEnkelNaam, isTwijfel, isVoornaam, isWoord, SLOTWOORD } from './naamwoorden.ts';
import { K } from './kenmerken.ts';
import { TUSSENVOEGSELS } from './namenlijst.ts';
import { vreemdeLetters } from './namenvorm.ts';
import { isPlaats, PLAATSEN } from './plaatsen.ts';
import { erna, ervoor, inWebadres } from './soorten.ts';

export interface Naamregel {
	/** What must be in the text before it is worth looking: bits of `K`. */
	nodig: number;
	/** Asked next, of the whole text. */
	vlug: RegExp;
	/** With the flag g; where the name is a group, it is called `naam`. */
	patroon: RegExp;
	goed: (match: RegExpExecArray, tekst: string, begin: number, einde: number) => boolean;
}

/** A title, and after any number of small words something with a capital. */
const TITELVORM = new RegExp(`(?<![\\p{L}\\d.])${TITEL}(?:${W}|(?<=\\.))(?:(?:[\\p{Ll}'’/]+|\\p{Ll}{1,5}\\.(?:\\p{Ll}\\.?)*)(?:${W}|(?<=['’.]))|\\p{Ll}{2,3}-){0,8}\\p{Lu}`, 'u');
const ROLWOORD = new RegExp(`${ROL}(?:\\s?[:=–-])?\\s+(?:(?:is|van|heet|dhr\\.|mw\\.)\\s+)?(?:${TUSSENVOEGSELS}\\s+|[dl]['’])?\\p{Lu}`, 'u');
/** Another name right behind it: "M. Xxx, A. van Yyy". */
const NOG_EEN = new RegExp(`^(?:\\s\\([^)]*\\))?(?:,| en| &)\\s(?:${INITIALEN})\\s?(?:${TV}){0,3}\\p{Lu}\\p{Ll}`, 'u');
/** Surnames of a place in the landscape, with the small words that belong to them. */
const VAN_PLEK = /^(?:van|in|op|aan|uit|ter|ten|te|bij)(?:\s(?:de|den|der|het|['’]t))?\s(?:Hof|Dijk|Park|Haven|Weg|Plein|Brink|Kerk|Kade|Gracht|Laan|Straat|Markt|Huis|Horst|Dam|Wal|Heide|Brug|Toren)$|^['’]t\s\p{Lu}/u;
/** Somebody, right before "heet": of a project or a house the name is no person's. */
const IEMAND = /\b(?:hij|zij|ze|ik|cli[eë]nte?|man|vrouw|jongen|meisje|bewoner|bewoonster|moeder|vader|zoon|zoontje|dochter|dochtertje|broer|zus|partner|kind|baby|vriend|vriendin|begeleider|buurman|buurvrouw|collega|medewerker)\s+(?:die\s+)?$/i;
/** Titles behind which one letter is somebody: "mw. A." */
const TITEL_LETTER = /(?<!\p{L})(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|[Mm]eneer|[Ff]am\.|[Ff]amilie)\s\p{Lu}\.?(?![\p{L}\d.])/gu;
const VREEMD_PAAR = new RegExp(`(?<![\\p{L}\\d/@])\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?${W}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?![\\p{L}\\d])`, 'gu');

/** What happened to somebody: "is Xxx Yyy verhuisd". */
const GEBEURD = /^\s(?:\p{Ll}+\s){0,3}?(?:verhuisd|aangemeld|opgenomen|overleden|ontslagen|ingetrokken|gebeld|gesproken|verteld|geboren|getrouwd|gescheiden|ziek|zwanger|vertrokken|aangehouden|veroordeeld|gehoord|gestorven)(?!\p{L})/u;

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

/** Asked after the lists: what is left. */
export const NAAMREGELS_DAARNA: readonly Naamregel[] = [
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
	/** "klacht Hendriks": what was written or done, and whose it is. */
	{
		nodig: K.ACHTERNAAM,
		vlug: /klacht|bezwaar|dossier|casus|intake|indicatie|huisbezoek|inzake|betreft|onderwerp|gesprek|afspraak|aanmelding|crisis|dagrapport/i,
		patroon: new RegExp(`(?<!\\p{L})(?:klacht|bezwaar|dossier|casus|intake|indicatie|huisbezoek|inzake|betreft|onderwerp|gesprek|afspraak|aanmelding|dagrapport)(?:e?n)?:?${W}(?<naam>(?:${TV}){0,3}${DEEL})(?![\\p{L}\\d-])(?!${W}\\p{Lu})`, 'giu'),
		goed: (match, tekst, begin, einde) => /^(?:\p{Ll}+\s)*\p{Lu}\p{Ll}/u.test(match.groups!['naam']!) && isAchternaam(laatste(match.groups!['naam']!)) && !isWoord(laatste(match.groups!['naam']!)) && !isPlaats(match.groups!['naam']!) && !isDing(tekst, begin, einde),
	},
	/** Somebody speaks: "zegt Danny". */
	{
		nodig: K.VOORNAAM,
		vlug: /zeg|zei|vertel|vra|vroeg|lacht|zucht|aldus|volgens|namens|belde|schr|wezig|deeln|notul|versl|kopie|cc:|aan:|van:|gr|mvg|x,/i,
		patroon: /(?<!\p{L})(?:zegt|zei|vertelt|vertelde|vraagt|vroeg|lacht|zucht|aldus|volgens|namens|belde|schrijft|schreef|aanwezig[^:\n]{0,20}:|afwezig[^:\n]{0,20}:|deelnemers?:|notulist:|verslag:|kopie:|cc:|aan:|van:|groetjes,?|groet,?|gr\.?,?|mvg,?|xx?,?)[^\S\n]+(?<naam>\p{Lu}\p{L}+)(?![\p{L}-])/giu,
		goed: (match, tekst, begin, einde) => /^\p{Lu}\p{Ll}/u.test(match.groups!.naam!) && isVoornaam(match.groups!.naam!) && !isTwijfel(match.groups!.naam!) && !isDing(tekst, begin, einde),
	},
	/** A surname that is nothing else, and then the rest of the name: "Nguyen Thi Lan". */
	{
		nodig: K.ACHTERNAAM | K.HOOFD_NA_WIT,
		vlug: /\p{Ll}{3}[^\S\n]\p{Lu}\p{Ll}/u,
		patroon: new RegExp(`(?<![\\p{L}\\d@/._-])(\\p{Lu}\\p{Ll}{3,})(${W}\\p{Lu}\\p{Ll}+){1,2}(?![\\p{L}\\d@/_-])`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const [eerste, ...rest] = match[0].split(/\s+/) as [string, ...string[]];
			return isEnkelNaam(eerste) && !rest.some((deel) => isWoord(deel) || isPlaats(deel) || SLOTWOORD.test(deel)) && (rest.length > 1 || rest.some(isVoornaam)) && !isDing(tekst, begin, einde);
		},
	},
	/** A first name by its ending, on a list or not, and what only people do: "Xaveria zegt dat". */
	{
		nodig: K.HOOFD,
		vlug: /(?:^|[.!?:]\s|\n)[\s>*-]*\p{Lu}\p{Ll}{2,}[aoiy] \p{Ll}/u,
		patroon: /(?<=(?:^|[.!?:]\s|\n)[\s>*-]*)\p{Lu}\p{Ll}{2,}[aoiy](?= (?:zegt|zei|vertelt|vertelde|huilt|huilde|lacht|slaapt|sliep|belt|belde|appt|appte|mailt|mailde|vraagt|vroeg|logeert|drinkt|rookt|verhuist|durft|weigert|wil (?:liever|niet|graag|eerder|weg|naar)|heeft (?:gebeld|gemaild|geappt|gezegd|verteld|geslapen|gevraagd)|is (?:verhuisd|boos|bang|moe|ziek|zwanger|jarig|weg|opgenomen|overleden)|komt niet|kwam niet|van (?:hiernaast|boven|beneden|hierboven))(?!\p{L}))/gu,
		goed: (match, tekst, begin) => !isWoord(match[0]) && !isPlaats(match[0]) && !/^(?:mama|papa|opa|oma|regio|europa|media|data|radio|politi\p{L}*|corona|foto|auto|video|camera|familia|iedere|bijna|daarna|hierna|waarna|partij|party|city|community)$/iu.test(match[0]) && !inWebadres(tekst, begin),
	},
	/** "Gesprek Quirina 12 mei": a meeting, somebody and a day. */
	{
		nodig: K.HOOFD | K.CIJFER,
		vlug: /(?:gesprek|intake|huisbezoek|afspraak|evaluatie|crisis|casus|zorgplan|verslag|keukentafel\p{L}*)\s\p{Lu}\p{Ll}{2,}[aoiy]\s\d/iu,
		patroon: /(?<=(?:^|\s)(?:[Gg]esprek|[Ii]ntake|[Hh]uisbezoek|[Aa]fspraak|[Ee]valuatie|[Cc]risis|[Cc]asus|[Zz]orgplan|[Vv]erslag|[Kk]eukentafelgesprek)\s)\p{Lu}\p{Ll}{2,}[aoiy](?=\s\d{1,2}(?:[-/.]|\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)))/gu,
		goed: (match) => !isWoord(match[0]) && !isPlaats(match[0]),
	},
	/** "Djayden van kamer 8": whoever it is, lives there. */
	{
		nodig: K.HOOFD | K.CIJFER,
		vlug: /\p{Ll} (?:van|uit|op|in) (?:kamer|unit|k|nr\.?|nummer|appartement|app\.?|huisnummer|flat) ?\d/u,
		patroon: /(?<=(?:^|[.!?:;,(]\s|\n)[\s>*-]*)\p{Lu}\p{Ll}{2,}(?= (?:van|uit|op|in) (?:kamer|unit|k|nr\.?|nummer|appartement|app\.?|huisnummer|flat) ?\d)/gu,
		goed: (match) => !isWoord(match[0]) && !isPlaats(match[0]) && !/^(?:bewo\p{L}+|cli\p{L}+|man|vrouw|heer|dame|meneer|mevrouw|jongen|meisje|moeder|vader|gast|persoon|iemand|overlast|lekkage|schade|sleutel|deur|raam|verwarming|melding|klacht|inspectie|schoonmaak|controle|huur\p{L}*|buur\p{L}*|post|brief|kast|bed|onderhoud|storing|brand\p{L}*|water\p{L}*)$/iu.test(match[0]),
	},
	/** Two words with a capital, on no list, where only somebody can stand: "besproken met", "foto:". */
	{
		nodig: K.HOOFD_NA_WIT,
		vlug: /\p{Lu}\p{Ll}+[^\S\n](?:\S+[^\S\n]){0,3}\p{Lu}/u,
		patroon: new RegExp(`(?:(?<!\\p{L})(?:[Vv]ertelde?|[Zz]egt|[Zz]ei|[Aa]ldus|[Nn]amens|[Bb]edank(?:en|t)|[Dd]ank(?:en)?(?: wij)? aan|[Gg]roe(?:t|ten|tjes)(?: van| aan)?|[Gg]esprek(?:ken)? met|[Gg]esproken (?:met|door)|[Bb]esproken met|[Ss]prak(?:en)? met|[Aa]fspraak met|[Ii]nterview met|[Gg]ebeld (?:met|door)|(?:[Mm]ail(?:tje)?|[Bb]rief|[Vv]ra(?:ag|gen)|[Rr]eactie|[Vv]erhaal|[Aa]anmelding|[Ii]ntake|[Oo]verlijden|[Vv]erzoek|[Dd]ossier|[Oo]pmerking(?:en)?|[Bb]ijdrage|[Zz]oon|[Dd]ochter|[Pp]artner|[Kk]ind(?:eren)?|[Mm]oeder|[Vv]ader) van|[Hh]uisbezoek (?:bij|aan)|[Ff]oto(?:graaf|grafie)|Foto|Beeld|Tekst|[Aa]uteur|[Aa]anwezig|[Aa]fwezig|[Vv]erslag|[Nn]otulist|[Oo]pgesteld door|[Gg]eschreven door|[Ii]ngevuld door|[Vv]erzonden door|[Gg]emaakt door|t\\.a\\.v\\.|[Tt]er attentie van)\\s?[:=]?|(?<!\\p{L})(?:is|werd|wordt|heeft|had|kreeg))${W}(?<naam>\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?${W}(?:${TV}){0,3}\\p{Lu}[\\p{L}'’]*\\p{Ll}(?:[-–]\\p{Lu}\\p{Ll}+)?)(?![\\p{L}\\d-]|${W}\\p{Lu})`, 'gu'),
		goed: (match, tekst, begin, einde) => {
			const delen = match.groups!.naam!.replace(new RegExp(TV, 'gu'), '').split(/[\s–-]+/);
			if (delen.some((deel) => isWoord(deel) || PLAATSEN.has(deel.toLowerCase()) || /^\p{Lu}+$/u.test(deel)) || isDing(tekst, begin, einde)) return false;
			return !/^(?:is|werd|wordt|heeft|had|kreeg)\s/.test(match[0]) || GEBEURD.test(erna(tekst, einde, 60));
		},
	},
	/** Letters no Dutch word has, in one of two words with a capital. */
	{
		nodig: K.VREEMD | K.HOOFD_NA_WIT,
		vlug: /[ğşıłńśźżćčšžđřťňőűțșăąęėįųūõñ]/iu,
		patroon: VREEMD_PAAR,
		goed: (match, tekst, begin, einde) => vreemdeLetters(match[0]) && !match[0].split(/\s+/).some((deel) => isWoord(deel) || PLAATSEN.has(deel.toLowerCase())) && !isDing(tekst, begin, einde),
	},
	{
		nodig: K.CIJFER | K.HOOFD,
		vlug: /[(,]\s?(?:[mvx]\s?,?\s?)?\d/,
		patroon: /(?<![\p{L}\d])(\p{Lu}\p{Ll}+)\s?(?:\(\s?(?:[mvx]\s?,?\s?)?\d{1,3}(?:\s?jaar)?\s?(?:,?\s?[mvx])?\)|,\s?\d{1,3}\s?jaar)/gu,
		goed: (match) => isVoornaam(match[1]!) || isAchternaam(match[1]!),
	},
	{
		nodig: K.VOORNAAM,
		vlug: /door|namens|volgens|aldus|dankzij| van | aan | met /,
		patroon: /(?<!\p{L})(?:door|namens|volgens|aldus|dankzij|verzoek van|dank aan|gesprek met|(?:mail|brief|verhaal) van)[^\S\n](\p{Lu}\p{Ll}+)(?![\p{L}-])/gu,
		goed: (match, tekst, ___, einde) => isVoornaam(match[1]!) && !isTwijfel(match[1]!) && !isDing(tekst, einde - match[1]!.length, einde),
	},
	{
		nodig: K.HOOFD_LATER,
		vlug: /[Mm]y name is|[Ii] am called|[Jj]e m['’]appelle|[Ii]ch hei(?:ß|ss)e|[Mm]e llamo|[Mm]i nombre es|[Mm]i n[òo]mber ta|[Bb]enim ad[ıi]m|[Nn]azywam si[ęe]|[Mm]am na imi[ęe]|[Mm]i chiamo|[Mm]eu nome é|[Mm]i nen na|[Mm]ijn naam is|[Ii]k heet|[Ii]k ben|[Nn]aam van (?:mijn|de) \p{Ll}+ is/u,
		patroon: new RegExp(`(?<!\\p{L})(?:[Mm]y name is|[Ii] am called|[Jj]e m['’]appelle|[Ii]ch hei(?:ß|ss)e|[Mm]e llamo|[Mm]i nombre es|[Mm]i n[òo]mber ta|[Bb]enim ad[ıi]m|[Nn]azywam si[ęe]|[Mm]am na imi[ęe]|[Mm]i chiamo|[Mm]eu nome é|[Mm]i nen na|[Mm]ijn naam is|[Ii]k heet|[Ii]k ben|[Nn]aam van (?:mijn|de) \\p{Ll}+ is)${W}(${ACHTERNAAM}(?:${W}${ACHTERNAAM})?)`, 'gu'),
		goed: (match) => {
			const eerste = match[1]!.split(/\s/)[0]!;
			return isVoornaam(eerste) || isAchternaam(laatste(match[1]!)) || (!/ben/.test(match[0]) && !isWoord(eerste) && !isPlaats(eerste));
		},
	},
	{
		nodig: K.VOORNAAM,
		vlug: /groet|mvg|beste|hoi|dag|hallo|lieve|geachte/i,
		patroon: /(?:[Gg]roet(?:en|jes)?|[Mm]vg|[Hh]artelijke groet|[Bb]este|[Hh]oi|[Dd]ag|[Hh]allo|[Ll]ieve|[Gg]eachte)[ ,:]+(\p{Lu}\p{Ll}+)(?![\p{L}])/gu,
		goed: (match) => isVoornaam(match[1]!),
	},
];
