// A birth as a sentence or a record tells it, without a word for the date: who gave birth, who turns how old, a day, a month and a year apart.
import { DATUM, jaarVan, MAAND } from './datum.ts';
import { ervoor, erna, vondsten, type Vondst } from './soorten.ts';

/** A date in figures or with its month, without words before it. */
export const KORT = `\\d{1,2}[ /.-](?:\\d{1,2}|${MAAND})[ /.-](?:19|20)\\d\\d`;
/** Somebody in the sentence, so that a thing named in it is not what was born. */
export const WEL_IEMAND = /(?<!\p{L})(?:cli[eë]nte?|bewo(?:ner|onster)|mevr(?:ouw)?|mw|meneer|dhr|betrokkene|hij|zij|ze|ik|moeder|vader|dochter(?:tje)?|zoon(?:tje)?|kind|baby|man|vrouw|jongen|meisje|partner|broer|zus|pati[eë]nte?|deelnemer|deelneemster|jongste|oudste|tweeling|tiener|inwoner|inwoonster|gast|heer|dame|asielzoeker|vluchteling|statushouder|jongere|leerling|student|verdachte|aanvrager|aanvraagster|verzekerde|huurder|\p{L}*(?:arts|leraar|lerares|juf|slager|bakker|chauffeur|kok|man|vrouw)|he|she|(?:haar|zijn|mijn|hun)\s\p{L}+)(?!\p{L})/iu;

const IEMAND = '(?:hij|zij|ze|ik|cli[eë]nte?|meneer|mevrouw|de heer|mevr\\.|mw\\.|dhr\\.|bewo(?:ner|onster)|betrokkene|(?:zijn|haar|mijn|hun|de|het|onze?) (?:\\p{Ll}+ ){0,2}(?:moeder|vader|dochter(?:tje)?|zoon(?:tje)?|kind|baby|jongen|meisje|partner|broer(?:tje)?|zus(?:je)?|man|vrouw|cli[eë]nte?|bewo(?:ner|onster)|jongste|oudste))';
/** `<geboortedatum><dag>09</dag><maand>02</maand>…`, `"geboren":{"jaar":1958,"maand":2,"dag":9}`, `geb_dag=9&geb_maand=2&geb_jaar=1958`. */
const DELEN = /(?<!\p{L})(?:geb(?:oorte|oren)?|birth|dob)[\w-]{0,10}(?:\W{1,6}(?:[\w-]{0,12}[_-])?(?:dag|maand|jaar|dd|mm|jjjj|yyyy|day|month|year|d|m|j|y)\W{1,5}\d{1,4}(?:\W{1,3}\/[\w-]{1,20})?(?=\W)){2,3}/giu;
/** "In de nacht van 11 februari 2024 beviel zij", "is op 3 mei 2024 bevallen van een dochter". */
const BEVALLING = new RegExp(`${DATUM}[^.!?\\n]{0,40}?(?<!\\p{L})(?:bevi?el|bevallen)(?!\\p{L})|(?<!\\p{L})(?:bevi?el|bevallen)(?!\\p{L})[^.!?\\n]{0,60}?(?<!\\d)${DATUM}`, 'giu');
const KIND = /(?<!\p{L})van (?:een|haar|hun|de|het)?\s?(?:\p{L}+ ){0,2}(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|baby|tweeling|drieling|jongen|jongetje|meisje|eerste|tweede|derde|vierde)(?!\p{L})|(?:zij|ze|mevrouw|bewoonster|cli[eë]nte?|vriendin|moeder|zus|vrouw)(?!\p{L})[^.!?\n]{0,60}(?:beviel|bevallen)|(?:beviel|bevallen)\s(?:zij|ze|mevrouw|\p{Ll}+ (?:bewoonster|cli[eë]nte?|vriendin|moeder|zus|vrouw))/iu;
/** "Op 19 mei 2025 wordt meneer De Wit 80". */
const OP_WORDT = new RegExp(`(?<!\\p{L})[Oo]p (?:${KORT}|\\d{1,2} ${MAAND}),? (?:wordt|werd) (?:${IEMAND}(?: (?:[\\p{L}.'-]+ ){0,3}[\\p{L}.'-]+)?|\\p{Lu}[\\p{L}-]+) (?:al |ook |alweer )?(?:\\d{1,3}|[a-zë]+(?:tien|tig))(?![\\p{L}\\d%]|\\s(?:procent|euro|plekken|mensen|keer|uur|dagen|weken|maanden|m2|sessies|gesprekken))`, 'gu');
/** "is hij van 6-8-72". */
const IS_VAN = new RegExp(`(?<!\\p{L})(?:is|was) ${IEMAND} (?:dus |zelf |ook )?van (\\d{1,2}[-/. ](?:\\d{1,2}|${MAAND})[-/. ]['’]?(?:\\d{4}|\\d\\d))(?!\\d|\\s?(?:tot|t/m|en|-|–)(?!\\p{L}))`, 'giu');
/** Of a house there is only a year; a day is of somebody who jokes. */
const BOUWJAAR = new RegExp(`(?<!\\p{L})bouwjaar:?\\s(${DATUM})|(?<!\\p{L})(?:hij|zij|${IEMAND})(?: is)?(?: van|,) bouwjaar (?:19[1-9]\\d|20[01]\\d)(?!\\d)`, 'giu');

/** Findings of the kind `birthdate`; `aangezegd` says whether the text has a word that births are told with. */
export function zoekGeboortezin(tekst: string, aangezegd: boolean): Vondst[] {
	const zin = (match: RegExpExecArray): string => `${/[^.!?\n]*$/.exec(ervoor(tekst, match.index, 80))![0]}${match[0]}${/^[^.!?\n]*/.exec(erna(tekst, match.index + match[0].length, 80))![0]}`;
	return [
		...(aangezegd && /(?:jaar|jjjj|year|yyyy|[^\w][jy]\W)/i.test(tekst) ? vondsten('birthdate', tekst, DELEN, (match) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(match[0])) : []),
		...(/bevi?el|bevallen/i.test(tekst) ? vondsten('birthdate', tekst, BEVALLING, (match) => KIND.test(zin(match))) : []),
		...(/op \d/i.test(tekst) && / w(?:ordt|erd) /.test(tekst) ? vondsten('birthdate', tekst, OP_WORDT) : []),
		...(/ van \d/.test(tekst) && /(?:is|was) \p{Ll}/u.test(tekst) ? vondsten('birthdate', tekst, IS_VAN, (match) => jaarVan(match[1]!) > 1905 && jaarVan(match[1]!) < 2012) : []),
		...(aangezegd && /bouwjaar/i.test(tekst) ? vondsten('birthdate', tekst, BOUWJAAR, (match) => match[1] === undefined || WEL_IEMAND.test(zin(match))) : []),
	];
}
