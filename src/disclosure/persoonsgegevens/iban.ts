// Bank accounts: an account number proves itself by its country, its length and its check number.
import { ervoor, erna, type Vondst, type Zoeker } from './soorten.ts';

/** How long an account number is, by country (the registry of ISO 13616). */
const LANDEN: Record<string, number> = { NL: 18, BE: 16, DE: 22, FR: 27, GB: 22, ES: 24, IT: 27, PL: 28, LU: 20, AT: 20, CH: 21, PT: 25, TR: 26, RO: 24, BG: 22, IE: 22, DK: 18, SE: 24, NO: 15, FI: 18, GR: 27, HU: 28, CZ: 24, HR: 21, LT: 20, LV: 21, EE: 20, SK: 24, SI: 19, MT: 31, CY: 28, UA: 29, RS: 22, MA: 28, AL: 28, BA: 20, ME: 22, MK: 19, XK: 20, MD: 24, GE: 22, AZ: 28, IS: 26, IL: 23, JO: 30, LB: 28, IQ: 23, SA: 24, AE: 23, EG: 29, TN: 24, PK: 24, KZ: 20, BY: 28, MC: 27, LI: 21, SM: 27, AD: 24, DO: 28, BR: 29, PS: 29, MR: 27 };

/** Where behind the check number stand figures only, so that words cannot pass for an account. */
const ALLEEN_CIJFERS = /^(?:AT|BA|BE|CZ|DE|DK|EE|ES|FI|HR|HU|LT|ME|NO|PL|PT|RS|SE|SI|SK|XK)(?!\d+$)/;

/** Whether `iban` (no spaces, capitals) has the length of its country and a right check number (ISO 13616, mod 97). */
export function isIban(iban: string): boolean {
	if (LANDEN[iban.slice(0, 2)] !== iban.length || ALLEEN_CIJFERS.test(iban)) return false;
	let rest = 0;
	for (const teken of iban.slice(4) + iban.slice(0, 4)) {
		const waarde = /\d/.test(teken) ? teken : String(teken.charCodeAt(0) - 55);
		rest = Number(`${rest}${waarde}`) % 97;
	}
	return rest === 1;
}

const INSTELLING = '(?:gemeente|stichting|vereniging|provincie|regio|ggd|ggz|belastingdienst|cak|waterschap|veiligheidsregio|omgevingsdienst)(?!\\p{L})';
/** Whose account it is: that of an office anybody may know. */
const HOUDER = new RegExp(`(?:t\\.?n\\.?v\\.?|ten name van|op naam van|(?:rekening(?:nummer)?|iban)(?: van| is van)?)\\s(?:(?:de|het|onze)\\s)?${INSTELLING}`, 'iu');
/** "naar stichting Noord, NL…": whom it is paid to, right before it. */
const AAN = new RegExp(`(?:naar|aan|bij)\\s(?:de\\s)?${INSTELLING}[^.!?:;\\n]{0,30}[,:(]\\s*$`, 'iu');
/** The bank of the municipalities has no accounts of people. */
const isVanOrganisatie = (tekst: string, begin: number, einde: number, iban: string): boolean => HOUDER.test(erna(tekst, einde, 60)) || HOUDER.test(ervoor(tekst, begin, 60)) || AAN.test(ervoor(tekst, begin, 80)) || (/^NL\d\dBNGH/.test(iban) && !/cli[eë]nt|bewoner|mevrouw|meneer|priv[eé]/i.test(ervoor(tekst, begin)));

/** Whether it is one of this country once letters and figures that were taken for each other are put back where the numbers of this country have them: two figures, four letters, ten figures. */
function isHersteld(iban: string): boolean {
	if (!iban.startsWith('NL')) return false;
	const cijfers = (stuk: string): string => stuk.replace(/[OQ]/g, '0').replace(/[IL]/g, '1');
	const hersteld = `NL${cijfers(iban.slice(2, 4))}${iban.slice(4, 8).replace(/0/g, 'O').replace(/1/g, 'I')}${cijfers(iban.slice(8))}`;
	return /^NL\d\d[A-Z]{4}\d{10}$/.test(hersteld) && isIban(hersteld);
}

/** Two letters, two figures and what may be the rest, in any groups. */
const KANDIDAAT = /(?:(?<![a-z0-9])|(?<=iban)|(?<=rekening)|(?<=(?<![a-z])(?:nr|op|naar|van|is)))[a-z][ \u00a0]?[a-z][ .\-_/\u00a0]?[\dOIl][ \u00a0]?[\dOIl](?:(?:[ .\-_/\u00a0]| ?\r?\n)?[a-z0-9]){10,30}/gi;
/** Only its beginning, in a cell that was cut off. */
const BEGIN = /^\s*[A-Z]{2}\d\d\s?[A-Z]{4}(?:\s{0,3}\d){2,}\s*$/i;

/** A candidate may run on into the words behind it: it is cut to the length of its country. */
export const zoekIban: Zoeker = (tekst, kop) => {
	if (kop.has('iban') && ((BEGIN.test(tekst) && tekst.replace(/\s/g, '').length < (LANDEN[tekst.trim().slice(0, 2).toUpperCase()] ?? 0)) || /^\s*(?:\d[ .]?){8,9}\d(?:[.,]0+)?\s*$/.test(tekst))) return [{ kind: 'iban', begin: 0, einde: tekst.length }];
	const gevonden: Vondst[] = [];
	KANDIDAAT.lastIndex = 0;
	for (let match = KANDIDAAT.exec(tekst); match !== null; match = KANDIDAAT.exec(tekst)) {
		// What is no account may run into one: "week 14 op NL…".
		KANDIDAAT.lastIndex = match.index + 1;
		const lengte = LANDEN[match[0].replace(/\s/g, '').slice(0, 2).toUpperCase()];
		if (!lengte) continue;
		let tekens = 0;
		let einde = 0;
		while (einde < match[0].length && tekens < lengte) if (/[a-z0-9]/i.test(match[0][einde++]!)) tekens++;
		const iban = match[0].slice(0, einde).replace(/[^a-z0-9]/gi, '').toUpperCase();
		if (((/^..\d\d/.test(iban) && isIban(iban)) || isHersteld(iban)) && !isVanOrganisatie(tekst, match.index, match.index + einde, iban)) {
			gevonden.push({ kind: 'iban', begin: match.index, einde: match.index + einde });
			KANDIDAAT.lastIndex = match.index + einde;
		}
	}
	return gevonden;
};
