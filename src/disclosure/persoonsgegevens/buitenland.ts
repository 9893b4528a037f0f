// Numbers that other countries give their people, and the two lines a travel document ends in for machines.
import { vondsten, type Vondst } from './soorten.ts';

/** What those numbers are called, or the countries' letters for them. */
const WOORD = '(?:PESEL|CNP|NINO|NIE|DNI|CPR|INSZ|NISS|SVNR|AMKA|EGN|T\\.?C\\.?[ -]?kimlik|rijksregister|bis-?nummer|Steuer-?(?:ID|nummer|Identifikationsnummer)|Sozialversicherungs|national insurance|social security|personnummer|fødselsnummer|national id)';
const BIJ_WOORD = new RegExp(`(?<![\\p{L}\\d])${WOORD}[\\p{L}-]*\\.?(?:\\s(?:no|nr|nummer|number|is|van|luidt|\\p{Ll}+))*\\.?[\\s:=#]{0,3}(?=(?:[A-Z.\\s-]{0,4}\\d){6})[A-Z0-9](?:[ .\\/-]?[A-Z0-9]){7,14}(?![\\p{L}\\d])`, 'giu');
/** The Belgian number as it is always written: a birth date, a number of that day, a check number. */
const RIJKSREGISTER = /(?<![\d.-])(\d\d)\.([0-5]\d)\.([0-3]\d)-(\d{3})\.(\d\d)(?![\d.])/g;
/** The first line of a passport or card for machines (ICAO Doc 9303): kind, country, surname, first names. */
const MRZ = /(?<![A-Z0-9<])(?:P[A-Z<]|[IAC][A-Z<])[A-Z]{3}(?=[A-Z0-9<]*<<)[A-Z0-9<]{20,39}(?![A-Z0-9])/g;

/** Whether the last two figures of the Belgian number check the nine before them; of who was born from 2000 with a 2 before it. */
const isRijksregister = (negen: string, controle: string): boolean => [negen, `2${negen}`].some((getal) => 97 - (Number(getal) % 97) === Number(controle));

/** Findings of the kind `identifier`. Source of the check number: Belgian royal decree of 3 April 1984, article 1. */
export function zoekBuitenland(tekst: string): Vondst[] {
	return [
		...(/pesel|cnp|nin?o?\b|\bnie\b|dni\b|cpr|insz|niss|svnr|amka|egn\b|kimlik|rijksregister|bis-?n|steuer|sozial|social sec|national i|personn|fødsels/i.test(tekst) ? vondsten('identifier', tekst, BIJ_WOORD) : []),
		...(/\d\.\d\d-\d/.test(tekst) ? vondsten('identifier', tekst, RIJKSREGISTER, ([, jaar, maand, dag, volg, controle]) => isRijksregister(`${jaar}${maand}${dag}${volg}`, controle!)) : []),
		...(tekst.includes('<<') ? vondsten('identifier', tekst, MRZ) : []),
	];
}
