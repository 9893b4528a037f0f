// Numbers that other countries give their people, and the lines a travel document ends in for machines.
import { vondsten, type Vondst } from './soorten.ts';

/** What those numbers are called, or the countries' letters for them; in a heading they stand without accents and in our letters. */
const WOORD = '(?:(?:PESEL|CNP|NINO|NIE|NIF|DNI|CPR|INSZ|NISS|SVNR|AMKA|EGN|ЕГН|LNCH|JMBG|OIB|CURP|CPF|CNIE?|CIN|CNIC|TCKN|(?:T\\.?C\\.?[ -]?)?kimlik|AHV|s[ée]cu|tazk[ie]ra|taskera|СНИЛС|ИНН|РНОКПП|c[ée]dula)(?=nummer|nr|[^\\p{L}])|rijksregister|bis-?nummer|Steuer-?(?:ID|nummer|Identifikationsnummer)|Sozialversicherungs|Rentenversicherungs|national insurance|social security|s[ée]curit[ée] sociale|codice fiscale|personnummer|fødselsnummer|national id)';
const BIJ_WOORD = new RegExp(`(?<![\\p{L}\\d])${WOORD}[\\p{L}-]*\\.?(?:\\s(?:no|nr|nummer|number|is|van|luidt|\\p{Ll}+))*\\.?[\\s:=#]{0,3}(?=(?:[A-Z.\\s-]{0,4}\\d){6})[A-Z0-9](?:[ .\\/-]?[A-Z0-9]){6,16}(?![\\p{L}\\d])`, 'giu');
/** The Belgian number as it is always written: a birth date, a number of that day, a check number. */
const RIJKSREGISTER = /(?<![\d.-])(\d\d)\.([0-5]\d)\.([0-3]\d)-(\d{3})\.(\d\d)(?![\d.])/g;
/** The first line of a passport or card for machines (ICAO Doc 9303): kind, country, surname, first names. */
const MRZ = /(?<![A-Z0-9<])(?:P[A-Z<]|[IAC][A-Z<])[A-Z]{3}(?=[A-Z0-9<]*<<)[A-Z0-9<]{20,39}(?![A-Z0-9])/g;
/** Its other lines: of a passport (number, country, birth, sex, end), of a card (birth, sex, end, country), and the first of a card (number); figures in groups 1 to 6 with their check figures. */
const MRZ_VERDER = /(?<![A-Z0-9<])(?:([A-Z0-9<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z0-9<]{8,16}|(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z<]{3}[A-Z0-9<]{11}\d|[IAC][A-Z<][A-Z<]{3}([A-Z0-9<]{9})(\d)[A-Z0-9<]{15})(?![A-Z0-9<])/g;
/** The one line of a Dutch driving licence for machines: thirty signs, of which the number and a check figure are known. */
const RIJBEWIJSREGEL = /(?<![A-Z0-9])D1NLD\d\d{10}[A-Z0-9]{13}\d(?![A-Z0-9])/g;
/** France: sex, year, month, place, number of that month; and its check number, with or without its word. */
const NIR = /(?<![\d.,])([12]) ?(\d\d) ?(0[1-9]|1[0-2]|[2-4]\d) ?(\d\d|2[AB]) ?(\d{3}) ?(\d{3})[ ,]{0,2}(?:\/|-|cl[ée]:?)? ?(\d\d)(?![\d.,])/gi;
/** Italy: letters of the name, year, month, day, place, a check letter. */
const CODICE = /(?<![A-Z0-9])[A-Z]{6} ?\d\d[ABCDEHLMPRST][0-7]\d ?[A-Z]\d{3}[A-Z](?![A-Z0-9])/g;
/** Spain: a number with the letter that its remainder by 23 gives; of foreigners with X, Y or Z before it. */
const SPAANS = /(?<![A-Z0-9-])([XYZ]-?\d{7}|(?!(?:19|20)\d\d[01])\d{8})-?([A-HJ-NP-TV-Z])(?![A-Z0-9])/g;

/** Whether the last two figures of the Belgian number check the nine before them; of who was born from 2000 with a 2 before it. */
const isRijksregister = (negen: string, controle: string): boolean => [negen, `2${negen}`].some((getal) => 97 - (Number(getal) % 97) === Number(controle));
/** The check figure of a machine readable line: weights 7, 3, 1; letters from 10, fillers nothing. */
const mrzCijfer = (stuk: string): number => [...stuk].reduce((som, teken, i) => som + (teken === '<' ? 0 : /\d/.test(teken) ? Number(teken) : teken.charCodeAt(0) - 55) * [7, 3, 1][i % 3]!, 0) % 10;
/** Whether the check figures behind their fields are right. */
const isMrz = ([, ...delen]: RegExpExecArray): boolean => [0, 2, 4, 6, 8, 10].every((i) => delen[i] === undefined || mrzCijfer(delen[i]) === Number(delen[i + 1]));
/** What is left of the thirteen figures by 97 and the check number are 97 together; Corsica counts as 19 and 18. */
const isNir = ([, ...delen]: RegExpExecArray): boolean => 97n - (BigInt(delen.slice(0, 6).join('').toUpperCase().replace('2A', '19').replace('2B', '18')) % 97n) === BigInt(delen[6]!);
const isSpaans = ([, getal, letter]: RegExpExecArray): boolean => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(getal!.replace('-', '').replace(/^[XYZ]/, (eerste) => String('XYZ'.indexOf(eerste)))) % 23] === letter;

/** Findings of the kind `identifier`. Sources of the check numbers: Belgian royal decree of 3 April 1984, article 1; ICAO Doc 9303. */
export function zoekBuitenland(tekst: string): Vondst[] {
	return [
		...(/pesel|cnp|nin?o?\b|\bni[ef]\b|dni\b|cpr|cpf|curp|cnie?\b|\bcin\b|cnic|tckn|insz|niss|svnr|ahv|amka|egn\b|егн|lnch|jmbg|\boib\b|kimlik|rijksregister|bis-?n|steuer|sozial|rentenv|social|s[ée]cu|codice|national i|personn|fødsels|ta[sz]k|снилс|инн|рнокпп|c[ée]dula/i.test(tekst) ? vondsten('identifier', tekst, BIJ_WOORD) : []),
		...(/\d\.\d\d-\d/.test(tekst) ? vondsten('identifier', tekst, RIJKSREGISTER, ([, jaar, maand, dag, volg, controle]) => isRijksregister(`${jaar}${maand}${dag}${volg}`, controle!)) : []),
		...(tekst.includes('<<') ? [...vondsten('identifier', tekst, MRZ), ...vondsten('identifier', tekst, MRZ_VERDER, isMrz)] : []),
		...(tekst.includes('D1NLD') ? vondsten('identifier', tekst, RIJBEWIJSREGEL) : []),
		...(/[12] ?\d\d ?[0-4]\d ?(?:\d\d|2[AB]) ?\d{3} ?\d{3}/i.test(tekst) ? vondsten('identifier', tekst, NIR, isNir) : []),
		...(/\d\d[A-EHLMPRST][0-7]\d ?[A-Z]\d{3}[A-Z]/.test(tekst) ? vondsten('identifier', tekst, CODICE) : []),
		...(/\d{7}-?[A-Z]/.test(tekst) ? vondsten('identifier', tekst, SPAANS, isSpaans) : []),
	].filter((een, i, alle) => !alle.slice(0, i).some((ander) => een.begin < ander.einde && ander.begin < een.einde));
}
