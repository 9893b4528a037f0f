// Dates of birth: by the word before them or the heading above them. A date by itself is of a law or a meeting.
import { DATUM, DATUM_TALEN, isIraans, isTijdstip, jaarVan, MAAND } from './datum.ts';
import { KORT, WEL_IEMAND, zoekGeboortezin } from './geboortezin.ts';
import { heeft, K, kenmerken } from './kenmerken.ts';
import { isBekende } from './naamding.ts';
import { isAchternaam, isVoornaam } from './naamwoorden.ts';
import { isPlaats } from './plaatsen.ts';
import { ervoor, vondsten, type Zoeker } from './soorten.ts';

/** "Born on" and "date of birth" in the languages of who lives here, and in a visiting card of a telephone. */
const IN_TALEN = '(?:berne(?= op| yn| \\d)|berte ?(?:datum|dei)|bday(?:;value=\\w+)?|geburtsdatum|geburtstag|née?(?: le| en)|date de naissance|naissance|naci(?:ó|do|da)|fecha di? ?(?:e )?nac\\p{L}+|a nase|fecha di nas\\p{L}+|nascid[oa](?: em| a)?|nascimento|nat[oa] il|data di nascita|născut[ăa]?|data nașterii|ur\\.(?=\\s?\\d)|urodzon[ya]|urodził[a]? się|data urodzenia|doğum tarihi|dhashay|роден[а]?|родил(?:ся|ась)|народи(?:вся|лася)|дата (?:рождения|народження|на раждане)|تاريخ الميلاد|مواليد|تولد)';
const MET_WOORD = new RegExp(`(?<![\\p{L}])(?:${IN_TALEN}|geb(?:oorte)?\\.?\\s?(?:datum|dat|dd|dt|dag)\\.?|geb(?!\\p{L})\\.?|geboren|born|gbd|g\\.d\\.|g\\.(?=\\s?\\d)|dob|d\\.o\\.b\\.?|date of birth|birthdate|ter wereld(?:\\sgekomen)?|levenslicht(?:\\sgezien)?|gebjr|verjaardag|verjaart|°(?:\\s?\\p{Lu}[\\p{L}-]+)?|\\*(?=\\s?\\d)|\\*\\s?\\p{Lu}[\\p{L}-]+(?=\\s\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}))(?:\\s?(?:[:=(,;>"]|<\\w+>|is|luidt|was|dus|namelijk|te weten|on|the|le|am|el|dia|dnia|pe|на|van (?:de |het )?(?:cli[eë]nte?|betrokkene|mevrouw|meneer|bewoner|bewoonster|vader|moeder|kind|hem|haar|dochter|zoon|partner|aanvrager|\\p{Lu}\\p{L}+(?:\\s\\p{L}+)?)|op|d\\.?d\\.?|datum|(?:te|in)\\s[\\p{L}-]+(?:\\s(?:aan|op|de|den|der|van|het|bij)\\s[\\p{L}-]+)?(?:\\s\\([\\p{L} .-]{2,25}\\))?)){0,4}\\s*(?<!\\d)(${DATUM_TALEN}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\\d\\d(?!\\d))`, 'giu');
const HELE_DATUM = new RegExp(`^\\s*${DATUM}\\s*$`, 'iu');
const ALLEEN_DATUM = new RegExp(`(?<![\\d.,-])${DATUM_TALEN}`, 'giu');
/** "Apr 3, 1987". */
const ENGELS = new RegExp(`${MAAND}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`, 'gi');
/** The date first: "op 5 mei 1972 geboren". */
const VOOR_WOORD = new RegExp(`(?<![\\d.,-])(?:op\\s)?${DATUM}\\s(?:te\\s[\\p{L}-]+\\s|in\\s[\\p{L}-]+\\s)?(?:is\\s|werd\\s)?(?:geboren|geb\\.|doğumlu|ter wereld|(?:het )?levenslicht|(?:als|is|=)\\s(?:(?:zijn|haar|de|officiële|fictieve|vermoedelijke|opgegeven)\\s){0,2}geboorte(?:datum|dag))(?!\\s(?:uit\\s(?:de|een|het|dit|deze)|(?:en|of)\\s(?:nog|later|daarna|na|voor|ouder|jonger|overleden)|kinder|mensen|personen))`, 'giu');
/** "Op 12 september 1941 zag zij in Xxx het levenslicht". */
const VOOR_IEMAND = new RegExp(`(?<![\\d.,-])(?:[Oo]p\\s)${DATUM}\\s(?:\\p{Ll}+\\s){0,2}(?:hij|zij|ze|ik|mevrouw|meneer|cli[eë]nte?|betrokkene|bewoner|bewoonster|(?:mijn|haar)\\s\\p{Ll}+)\\s[^.!?\\n]{0,40}?(?:geboren|ter wereld|levenslicht)`, 'giu');
/** "geboren op of na", "geboren tussen": a group, not a person. */
const GROEP = /geboren\s+(?:(?:op|in|is|of|zijn)\s+)*(?:na|voor|vóór|vanaf|tussen|tot|uiterlijk)\b/i;
/** A name or a person, then a date between brackets: (14-03-1987). */
const NA_PERSOON = new RegExp(`(?:(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Dd]e heer|[Cc]li[eë]nte?|[Bb]ewoner|[Bb]ewoonster|[Pp]ati[eë]nte?|[Mm]eneer|[Bb]etrokkene|[Dd]eelnemer|(?<!\\p{L})[Hh]ij|(?<!\\p{L})[Zz]ij|(?<!\\p{L})[Zz]e|(?<!\\p{L})[Ii]k|[Dd]ochter(?:tje)?|[Zz]oon(?:tje)?|(?<!\\p{L})[Kk]ind|[Bb]aby|(?<![\\p{L}\\d])[MVXmvx])(?:\\s[^\\n]{0,40}?)?|(\\p{Lu}\\.)?\\s?(?:(?:van|de|den|der|ten|ter|el|al)\\s)*(\\p{Lu}\\p{Ll}+)\\s?)(?:[(,]|(?<=\\s)(?:is|ben) van)\\s?(${DATUM})\\s?\\)?`, 'gu');

const MET_PLAATS = new RegExp(`\\(\\s?(${DATUM})\\s?(?:,|te|in)\\s?(\\p{Lu}[\\p{L}-]+)\\s?\\)`, 'giu');

const JAAR_VAN_IEMAND = /(?<!\p{L})(?:geboren\s\(?in\)?\s(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s)?|geb\.\s(?:in\s)?(?:(?:jan|feb|mrt|maart|apr|april|mei|juni?|juli?|aug|sept?|okt|nov|dec)\p{Ll}*\.?\s)?|geb\.?\s?jr\.?\s?|(?:is|werd)\sin\s(?:\p{Ll}+\s)?(?=\d{4}\sgeboren)|geboortejaar\s?[:=]?\s?|bouwjaar van (?:hem|haar)\s)(?:19[1-9]\d|20[01]\d)(?!\s?[-–\d]|\s(?:of|tot|en met|t\/m|en (?:later|eerder|ouder|jonger|daarna|daarvoor)|e\.v\.))/giu;
/** An age, or the year alone as genealogists write it: "47 (29-11-1976)", "(*1948)". */
const NA_LEEFTIJD = new RegExp(`(?:leeftijd:?\\s\\d{1,3}(?:\\sjaar)?|(?<!\\d)\\d{1,2}\\s(?:jaar|jr\\.?|j\\.))\\s?[(,]\\s?(${DATUM})|\\(\\s?[*°]\\s?(?:19[1-9]\\d|200\\d)\\s?\\)`, 'giu');
/** A day of the year on which somebody grows older. */
const VERJAART = new RegExp(`(?<!\\p{L})(?:verjaart|jarig|verjaardag)[\\s:]+(?:(?:is|op|van \\p{L}+|in)\\s){0,3}(?:\\d{1,2}\\s${MAAND}|\\d{1,2}[-/]\\d{1,2})(?!\\p{L})|(?<!\\d)\\d{1,2}\\s${MAAND}(?:\\s(?:19|20)\\d\\d)?\\s(?:(?:is (?:hij|zij|ze|\\p{Lu}\\p{L}+)\\s)?jarig|(?:zijn|haar|mijn) (?:\\p{Ll}+ )?verjaardag)`, 'giu');
/** "Mevr. De Wit (1951)"; "hij wordt 18 op 3 april 2027"; "3 april 1987 (geboren)". */
const JAAR_ACHTER_NAAM = /(?<!\p{L})(?:[Mm]evr(?:ouw)?\.?|[Mm]w\.?|[Dd]hr\.?|[Mm]eneer|[Dd]e heer)\s(?:\p{Lu}\.\s?)*(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Ee]l)\s)*\p{Lu}[\p{L}-]+\s\((?:19[1-9]\d|200\d)\)/gu;
const WORDT = new RegExp(`(?<!\\p{L})(?:(?:[hH]ij|[zZ]ij|[zZ]e|[cC]li[eë]nte?|[mM]eneer|[mM]evrouw|[dD]ochter|[zZ]oon|[bB]ewo(?:ner|onster)(?: (?:van|op|in) [^.\\n]{1,20})?|[jJ]ongen|[mM]eisje|[bB]etrokkene|\\p{Lu}\\p{Ll}+) wordt|^\\W*[wW]ordt) (?:(?:(?:volgende|deze|aanstaande) \\p{Ll}+,? )?(?:op )?(?:${KORT}|\\d{1,2} ${MAAND}),? (?:precies |net |dan |al |pas |alweer )?(?:\\d{1,2}|[a-zë]+(?:tien|tig))(?![\\p{L}\\d%]|\\s(?:procent|euro|graden|plekken|mensen|plaatsen|ton|miljoen|keer|uur|weken|maanden|cli[eë]nten|woningen))|(?:\\d{1,2}|[a-zë]+(?:tien|tig))(?: jaar)? op (?:${KORT}|\\d{1,2} ${MAAND})(?!\\p{L}))|${KORT} \\(geboren\\)`, 'gu');
/** The day on which somebody grew so old: "werd vandaag, 14 februari 2024, 60 jaar". */
const WERD = new RegExp(`(?<!\\p{L})(?:werd|is)\\s(?:(?:vandaag|gisteren|vorige week),?\\s)?(?:op\\s)?${DATUM},?\\s(?:precies\\s|net\\s|pas\\s|al\\s)?\\d{1,3}(?:\\sjaar|\\sgeworden|\\.)`, 'giu');
/** Many at once. */
const GROEPSWOORD = /\b(?:mensen|personen|kinderen|inwoners|cli[eë]nten|bewoners|jongeren|ouderen|degenen|iedereen|allen|wie|(?<!(?:viert|vierde) )zijn|generatie|vrouwen|mannen|cohort|instelling|stichting|idee|plan|organisatie|project|initiatief|samenwerking|concept|methode|vereniging|gemeente)\b/i;

/** What is founded, not born. */
const DING = /(?<!\p{L})(?:stichting|vereniging|idee|plan|organisatie|project|initiatief|samenwerking|concept|methode|gemeente|instelling|aanpak|regeling|wet|\p{L}*team|motie|nota|visie|werkwijze|droom|traditie|opvang\p{L}*|\p{L}*huis|housing first|fusie|regio|platform|netwerk|coalitie|partij|\p{L}*koor|club|bedrijf|school|\p{L}*raad|begrip|term|koning(?:in)?|prins(?:es)?|naamgever|naamgeefster|oprichter|oprichtster|stichter|stichteres|schrijver|schrijfster|dichter|dichteres|schilder|componist|architect|heilige|verzetsheld\p{L}*|minister|staatssecretaris)(?!\p{L})[^.!?]*$/iu;
/** "De buurtkrant is", right before it. */
const SUBJECT_DING = /^\W*(?:de|het|ons|onze|dit|deze)\s\p{Ll}[^,;:]*\s(?:is|werd|was)\s(?:\p{Ll}+\s){0,2}$/iu;
const vanDing = (tekst: string, match: RegExpExecArray): boolean => {
	const voor = /[^.!?\n]*$/.exec(ervoor(tekst, match.index, 120))![0];
	// Only figuratively a plan sees the light of day, so that somebody must be there.
	if (SUBJECT_DING.test(voor) && !WEL_IEMAND.test(voor)) return true;
	return (/levenslicht|wereld/i.test(match[0]) || DING.test(voor + match[0])) && !WEL_IEMAND.test(voor) && !/^\W*$/.test(voor);
};
/** Before this year nobody alive was born. */
const OUDSTE = 1905;
const ooit = (match: RegExpExecArray): boolean => {
	const jaar = /(?<!\d)1[0-9]\d\d(?!\d)/.exec(match[0])?.[0];
	return jaar !== undefined && Number(jaar) < OUDSTE && !isIraans(match[0]);
};

/** Of a day or a month that nobody knows: "00-00-1964", "??-05-1964", "1964-xx-xx", "05-1964", "omstreeks 1964". */
const ONVOLLEDIG = /^\s*(?:[\d?x*_]{1,2}[-/. ][\d?x*_]{1,2}[-/. ](?:19|20)\d\d|(?:19|20)\d\d[-/.][\d?x*_]{1,2}[-/.][\d?x*_]{1,2}|(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d|(?:ca\.?|circa|omstreeks|rond|±|~|begin|eind|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\.?\s?(?:19|20)\d\d)\s*$/iu;

export const zoekGeboorte: Zoeker = (tekst, kop) => {
	if (kop.has('birthdate')) {
		const datums = [...vondsten('birthdate', tekst, ALLEEN_DATUM, (match) => !/^0{1,2}\D0{1,2}\D(?!19|20)|^0{4}|^9{4}/.test(match[0])), ...(/[a-z]\.? \d{1,2}/i.test(tekst) ? vondsten('birthdate', tekst, ENGELS) : [])];
		// A year, or the day number of a spreadsheet, is as good as a date when it stands under the heading of one person.
		return datums.length ? datums : isTijdstip(tekst) || ONVOLLEDIG.test(tekst) ? [{ kind: 'birthdate', begin: 0, einde: tekst.length }] : vondsten('birthdate', tekst, /^\s*(?:19[1-9]\d|20[0-2]\d|[1-4]\d{4}|\d{1,2}\s(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\.?|[0-3]?\d(?:0\d|1[0-2])(?:19|20)?\d\d|\d\d(?:0\d|1[0-2])[0-3]\d)(?:[.,]0)?\s*$/gu);
	}
	if (kop.has('bedrag') || kop.has('orgnummer')) return [];
	const aangezegd = heeft(kenmerken(tekst), K.GEBOORTE);
	const metWoord = !aangezegd ? [] : vondsten('birthdate', tekst, MET_WOORD, (match) => !GROEP.test(match[0]) && !vanDing(tekst, match) && !ooit(match) && !isBekende(ervoor(tekst, match.index)) && !/(?:wet|regeling|besluit|verordening|kind(?:eren)?|mensen|personen|inwoners|jongeren|iedereen|allen)\s+(?:die\s+)?$/i.test(ervoor(tekst, match.index)) && (!match[0].startsWith('*') || jaarVan(match[1]!) < 2010));
	if (aangezegd) metWoord.push(...vondsten('birthdate', tekst, VOOR_WOORD, (match) => !/\b(?:na|voor|vóór|vanaf|tussen|tot)\s(?:[^.!?\n]{0,20}\s(?:en|t\/m|tot)\s)?(?:op\s)?$/i.test(ervoor(tekst, match.index)) && !vanDing(tekst, match) && !ooit(match)).filter((een) => !metWoord.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	if (aangezegd && !metWoord.length) metWoord.push(...vondsten('birthdate', tekst, VOOR_IEMAND, (match) => !ooit(match)));
	const naPersoon = !/(?:[(,]|(?:is|ben) van)\s?['’]?\d{1,4}[-/.\s–]/.test(tekst) ? [] : vondsten('birthdate', tekst, NA_PERSOON, (match) => {
		const [, initiaal, naam, datum] = match as unknown as [string, string?, string?, string?];
		if (naam && !initiaal && !isAchternaam(naam) && !isVoornaam(naam)) return false;
		const jaar = jaarVan(datum!);
		return jaar > 1905 && (jaar < 2012 || /(?:dochter|zoon|kind|baby)/i.test(match[0])) && !/\b(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Rr]aad|[Vv]ergadering|versie|bron|Stb|Stcrt)\b/.test(match[0]);
	}).map((een) => ({ ...een, begin: een.begin + tekst.slice(een.begin, een.einde).search(new RegExp(DATUM, 'iu')) }));
	// A day long ago and a town between brackets is how a person is told apart.
	const metPlaats = !/\(\s?\d/.test(tekst) ? [] : vondsten('birthdate', tekst, MET_PLAATS, (match) => {
		const jaar = jaarVan(match[1]!);
		return jaar > 1905 && jaar < 2012 && isPlaats(match[2]!);
	}).map((een) => ({ ...een, begin: een.begin + tekst.slice(een.begin, een.einde).search(/\d/), einde: een.einde }));
	naPersoon.push(...metPlaats.filter((een) => !naPersoon.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	if (/(?:leeftijd:?\s\d{1,3}(?:\sjaar)?|\d\s(?:jaar|jr\.?|j\.))\s?[(,]\s?\d|\(\s?[*°]/i.test(tekst)) naPersoon.push(...vondsten('birthdate', tekst, NA_LEEFTIJD).filter((een) => !naPersoon.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	if (/\((?:19|20)\d\d\)/.test(tekst)) naPersoon.push(...vondsten('birthdate', tekst, JAAR_ACHTER_NAAM).filter((een) => !naPersoon.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	if (/wordt [^\n]{0,24}(?:\d|[a-zë]+(?:tien|tig))|\d \(geboren/i.test(tekst)) naPersoon.push(...vondsten('birthdate', tekst, WORDT).filter((een) => !naPersoon.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	if (/\d{4},?\s(?:\p{Ll}+\s)?\d{1,3}(?:\sjaar|\sgeworden|\.)/u.test(tekst)) naPersoon.push(...vondsten('birthdate', tekst, WERD, (match) => WEL_IEMAND.test(ervoor(tekst, match.index)) && !DING.test(ervoor(tekst, match.index)) && !GROEPSWOORD.test(ervoor(tekst, match.index))));
	naPersoon.push(...zoekGeboortezin(tekst, aangezegd).filter((een) => !naPersoon.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	if (aangezegd) metWoord.push(...vondsten('birthdate', tekst, VERJAART, (match) => !GROEPSWOORD.test(ervoor(tekst, match.index, 80)) && !vanDing(tekst, match)).filter((een) => !metWoord.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	// Only the year, of somebody: "zij is geboren in 1931".
	if (!metWoord.length && !naPersoon.length && aangezegd) metWoord.push(...vondsten('birthdate', tekst, JAAR_VAN_IEMAND, (match) => !GROEPSWOORD.test(ervoor(tekst, match.index, 80)) && !GROEP.test(match[0]) && !vanDing(tekst, match) && !ooit(match)));
	return [...metWoord, ...naPersoon.filter((een) => !metWoord.some((ander) => ander.begin < een.einde && een.begin < ander.einde))];
};

/** Whether a whole cell is one date, and of which year; for columns whose heading says nothing. */
export function jaarVanDatumcel(cel: string): number | undefined {
	if (!/\d|negentien|tweeduizend/i.test(cel) || !HELE_DATUM.test(cel)) return undefined;
	return jaarVan(cel) || undefined;
}
