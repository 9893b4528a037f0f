// Dates of birth: by the word before them or the heading above them. A date by itself is of a law or a meeting.
import { ACHTERNAMEN, VOORNAMEN } from './namenlijst.ts';
import { ervoor, vondsten, type Zoeker } from './soorten.ts';

const MAAND = '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|march|may|october|oct|january|february|june|july|august)';
const DATUM = `(?:\\d{1,2}\\s?[-/.–]\\s?\\d{1,2}\\s?[-/.–]\\s?(?:\\d{4}|['’]?\\d{2})|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.Z]+)?|\\d{1,2}(?:e|ste)?[\\s-]+${MAAND}\\.?[\\s-]+(?:\\d{4}|['’]?\\d{2})|(?:19|20)\\d{6})(?!\\d)`;
const MET_WOORD = new RegExp(`(?<![\\p{L}])(?:geb(?:oorte)?\\.?\\s?(?:datum|dat|dd|dt|dag)\\.?|geb(?!\\p{L})\\.?|geboren|born|gbd|g\\.d\\.|dob|d\\.o\\.b\\.?|date of birth|birthdate|verjaardag|verjaart|°|\\*(?=\\s?\\d))(?:\\s?(?:[:=(,;]|is|op|d\\.?d\\.?|datum|(?:te|in)\\s[\\p{L}-]+(?:\\s(?:aan|op|de|den|der|van|het|bij)\\s[\\p{L}-]+)?)){0,4}\\s*(?<!\\d)(${DATUM})`, 'giu');
const HELE_DATUM = new RegExp(`^\\s*${DATUM}\\s*$`, 'iu');
const ALLEEN_DATUM = new RegExp(`(?<![\\d.,-])${DATUM}`, 'giu');
/** The date first: "op 5 mei 1972 geboren". */
const VOOR_WOORD = new RegExp(`(?<![\\d.,-])(?:op\\s)?${DATUM}\\s(?:te\\s[\\p{L}-]+\\s|in\\s[\\p{L}-]+\\s)?(?:is\\s|werd\\s)?(?:geboren|geb\\.)(?!\\s(?:en|of|kinder))`, 'giu');
/** "geboren op of na", "geboren tussen": a group, not a person. */
const GROEP = /geboren\s+(?:(?:op|in|is|of|zijn)\s+)*(?:na|voor|vóór|vanaf|tussen|tot|uiterlijk)\b/i;
/** A name or a person, then a date between brackets: (14-03-1987). */
const NA_PERSOON = new RegExp(`(?:(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Dd]e heer|[Cc]li[eë]nte?|[Bb]ewoner|[Bb]ewoonster|[Pp]ati[eë]nte?|[Mm]eneer|[Bb]etrokkene|[Dd]eelnemer)\\s[^\\n]{0,40}?|(\\p{Lu}\\.)?\\s?(?:(?:van|de|den|der|ten|ter|el|al)\\s)*(\\p{Lu}\\p{Ll}+)\\s?)(?:[(,]|(?<=\\s)is van)\\s?(${DATUM})\\s?\\)?`, 'gu');

const jaarVan = (datum: string): number => {
	const vier = /(?:19|20)\d\d/.exec(datum.replace(/^(\d{4})\d{4}$/, '$1'))?.[0];
	return vier ? Number(vier) : 0;
};

export const zoekGeboorte: Zoeker = (tekst, kop) => {
	if (kop.has('birthdate')) {
		const datums = vondsten('birthdate', tekst, ALLEEN_DATUM);
		// A year, or the day number of a spreadsheet, is as good as a date when it stands under the heading of one person.
		return datums.length ? datums : vondsten('birthdate', tekst, /^\s*(?:19[1-9]\d|20[0-2]\d|[1-4]\d{4}|[0-3]?\d(?:0\d|1[0-2])(?:19|20)?\d\d)(?:[.,]0)?\s*$/g);
	}
	if (kop.has('bedrag') || kop.has('orgnummer')) return [];
	const metWoord = !/geb|born|gbd|dob|d\.o\.b|g\.d|birth|verjaa|°|\*\s?\d/i.test(tekst) ? [] : vondsten('birthdate', tekst, MET_WOORD, (match) => !GROEP.test(match[0]) && !/(?:wet|regeling|besluit|verordening|kind(?:eren)?|mensen|personen|inwoners|jongeren|iedereen|allen)\s+(?:die\s+)?$/i.test(ervoor(tekst, match.index)) && (!match[0].startsWith('*') || jaarVan(match[1]!) < 2010));
	if (/geb/i.test(tekst)) metWoord.push(...vondsten('birthdate', tekst, VOOR_WOORD, (match) => !/\b(?:na|voor|vóór|vanaf|tussen|tot)\s(?:op\s)?$/i.test(ervoor(tekst, match.index))).filter((een) => !metWoord.some((ander) => ander.begin < een.einde && een.begin < ander.einde)));
	const naPersoon = !/(?:[(,]|is van)\s?\d{1,4}[-/.\s–]/.test(tekst) ? [] : vondsten('birthdate', tekst, NA_PERSOON, (match) => {
		const [, initiaal, naam, datum] = match as unknown as [string, string?, string?, string?];
		if (naam && !initiaal && !ACHTERNAMEN.has(naam.toLowerCase()) && !VOORNAMEN.has(naam.toLowerCase())) return false;
		const jaar = jaarVan(datum!);
		return jaar > 1905 && jaar < 2012 && !/\b(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Rr]aad|[Vv]ergadering|versie|bron|Stb|Stcrt)\b/.test(match[0]);
	}).map((een) => ({ ...een, begin: een.begin + tekst.slice(een.begin, een.einde).search(new RegExp(DATUM, 'iu')) }));
	return [...metWoord, ...naPersoon.filter((een) => !metWoord.some((ander) => ander.begin < een.einde && een.begin < ander.einde))];
};

/** Whether a whole cell is one date, and of which year; for columns whose heading says nothing. */
export function jaarVanDatumcel(cel: string): number | undefined {
	if (!HELE_DATUM.test(cel)) return undefined;
	return jaarVan(cel) || undefined;
}
