// A postcode with its letters: a few houses in one street. Years, measures and kinds of help are written the same way.
import { isVanKantoor } from './kantoor.ts';
import { isOord } from './plaatsen.ts';
import { inDelen, isVerspatieerd } from './postcodedelen.ts';
import { erna, ervoor, inWebadres, vondsten, type Zoeker } from './soorten.ts';

/** Two letters after a year that are a kind of help, a money or a unit; and units after any four digits. */
const NA_JAAR = new Set('BW MO VO BT GI NL WZ ZG PG GB LT VG LG OM AB EU VZ TK EK NB RV GR WA JW JZ WM HV NG MB BO PO OV NH ZH LB GZ IB CB DO AO ZN PV AM PM NR ST PW PGB ZW WW'.split(' '));
const EENHEDEN = new Set('EX XL XS KG KM MB GB TB KB KW MW MM CM HA LT ML CC DB HZ PK EU AM PM KJ PX PT M2 GR UR TE EN OF OP IN IS AF AL ZO DE NU WE GJ TJ PJ MJ MG'.split(' '));

/** Measures that are written right behind their number; kinds of help are not. */
const VAST_AAN = /^(?:K[MGBW]|M[BWMG]|[GT]B|CM|HA|LT|ML|HZ|P[KXT]|[GTPM]J|KJ|EU|EX|EK|TK|[AP]M|PG|PB)$/;

export const zoekPostcode: Zoeker = (tekst, kop) => {
	const inKolom = kop.has('postcode') || kop.has('address');
	if (kop.has('bedrag') || (kop.has('kantoor') && !inKolom)) return [];
	// Under a heading of things a few words are what one is called: "LaserJet 2055 DN".
	if (kop.has('ding') && !inKolom && tekst.length < 30 && !tekst.includes(',')) return [];
	const delen = inDelen(tekst);
	if (delen.length) return delen;
	if (kop.has('postcode') && /\s[A-Z]\W*[A-Z]\s*$|\d\s+\d/i.test(tekst) && isVerspatieerd(tekst)) return [{ kind: 'postcode', begin: 0, einde: tekst.length }];
	return vondsten('postcode', tekst, /(?:(?<![\p{L}\d€\/#]|(?<!\p{L}),|(?<!\bpc)\.|(?<!\b[Nn][Ll])-)|(?<=(?<!\p{L})(?:[Pp][Cc]|[Pp]ostcode)))([1-9]\d{3})([\s\u00a0]{0,3}|[-._+])([A-Za-z]{2})(?=[^\p{L}\d]|$|\d{1,4}[A-Za-z]?(?![\p{L}\d]))/gu, (match) => {
		const [, cijfers, spatie, letters] = match as unknown as [string, string, string, string];
		const hoofd = letters.toUpperCase();
		if (/^S[ADS]$/.test(hoofd) || /^(?:1234(?:AB|XX|XY|ZZ)|9999(?:XX|ZZ|AA)|0000..)$/.test(cijfers + hoofd)) return false;
		// With the house number behind it, as a key: 6211AB12.
		if (/^\d/.test(tekst.slice(match.index + match[0].length)) && (spatie !== '' || letters !== hoofd || NA_JAAR.has(hoofd) || kop.has('orgnummer') || inWebadres(tekst, match.index))) return false;
		const voor = ervoor(tekst, match.index);
		// A box at the post office is of an organisation.
		if (/(?:postbus|antwoordnummer)\s+\d{1,6}\W*$/i.test(voor)) return false;
		if (kop.has('postcode')) return true;
		const na = erna(tekst, match.index + match[0].length);
		// Under a heading of addresses a cell that is nothing else.
		if (inKolom && /^\W*$/.test(voor) && /^\W*$/.test(na)) return true;
		if (/\d\s?[a-z]?,?\s*$/i.test(voor) && isVanKantoor(tekst, match.index, match.index + match[0].length)) return false;
		const adres = /^,?\s(?:op |huis)?(?:nummer|nr\.?)\s?\d/i.test(na) || /ingeschreven (?:\p{L}+ )?(?:te|op)\s$/iu.test(voor) || isOord(/(?<!\p{L})(?:te|in|uit)\s(\p{Lu}[\p{L}'’-]+),\s$/u.exec(voor)?.[1] ?? '') || (/^\s\d{1,4}\b(?!\s*(?:%|procent|euro|mensen|plekken|plaatsen))/.test(na) && /(?:woning|huis|pand|adres|op|aan)\s*$/i.test(voor)) || /huisbezoek(?: (?:op|aan|bij|in))?\s*$/i.test(voor) || /(?:(?:postcode|pc6?)(?:\s\p{L}+){0,3}|(?:wo(?:o?n(?:t|de|den|en|end|achtig)?)|verblij(?:ft|vend)|verbleef|slaapt|sliep|logeert) (?:nu |momenteel |tijdelijk |op dit moment )?(?:te|in|op|rond)|adres|\bpc6?|verhui(?:sd|st|zing|zen|sde) (?:\p{L}+ ){0,3}naar|\d\s?[a-z]?\s?,)\W*$/iu.test(voor) || /(?:straat|laan|weg|plein|dreef|kade|hof|singel|gracht|pad|steeg)\s+\d+\s?[a-z]{0,3}\W*$/i.test(voor);
		const plaats = new RegExp(/^[\s,;|]+(\p{Lu}[\p{L}'’-]+)/u).exec(na)?.[1];
		if (/[-._+]/.test(spatie) && !inKolom && !adres && !(plaats !== undefined && isOord(plaats))) return false;
		// Under a heading of what firms and books are numbered by stands such a number.
		if (kop.has('orgnummer') && !inKolom && !adres && !(plaats !== undefined && isOord(plaats)) && /^\W*$/.test(voor)) return false;
		// A price, and what it is for.
		if (!adres && !inKolom && (/(?:tarief|bedrag|prijs|kosten|budget|€)\W*(?:van|is|was|:)?\s*$/i.test(voor) || /^\s(?:per|in totaal|in het|in de) (?:dag|uur|week|maand|jaar|kwartaal|persoon|cli[eë]nt|etmaal|eerste|tweede|derde|vierde|laatste)/i.test(na))) return false;
		if (!inKolom && !adres && kop.has('categorie') && NA_JAAR.has(hoofd) && !(plaats !== undefined && isOord(plaats))) return false;
		// "3400 HH (huishoudens)" tells what its letters are; "0900 MA - 1700 VR" are days.
		if (!adres && !inKolom && new RegExp(`^\\s\\(${letters[0]}\\p{Ll}{4,}\\)`, 'iu').test(na)) return false;
		if (!adres && !inKolom && DAG.test(hoofd) && (tekst.match(/(?<!\p{L})(?:MA|DI|WO|DO|VR|ZA|ZO)(?!\p{L})/gu)?.length ?? 0) > 1) return false;
		// "rond 1050 NC", "in 1080 HD": before and after the beginning of the era, the lines of a screen.
		if (!adres && !inKolom && /^[NV]C$/.test(hoofd) && /(?:rond|omstreeks|circa|ca\.?|anno|jaar|sinds|tot|vanaf|tussen|en|in)\s*$/i.test(voor)) return false;
		if (!adres && !inKolom && /^(?:1080|1440|2160|4320)H[DP]$/.test(cijfers + hoofd)) return false;
		// A round number, and what it is of.
		if (!adres && !inKolom && NA_JAAR.has(hoofd) && /00$/.test(cijfers) && spatie !== '' && !(plaats !== undefined && isOord(plaats)) && !/\d\s?[a-z]?,?\s*$/i.test(voor)) return false;
		if (!adres && !inKolom && NA_JAAR.has(hoofd) && /^\s(?:plekken|plaatsen|bedden|trajecten|cli[eë]nten|indicaties|beschikkingen|meldingen|uren|dagen|mensen|personen|aanvragen)(?!\p{L})/iu.test(na)) return false;
		// Letters that are a word of their own elsewhere in the text are an abbreviation.
		if (!adres && letters === hoofd && new RegExp(`(?<![\\p{L}\\d]|\\d[\\s._-]{0,2})${hoofd}(?![\\p{L}\\d])`, 'u').test(tekst)) return false;
		if (/(?:\b(?:art(?:ikel|\.)?\s[\dA-Za-z]{1,5}:|taakveld|grootboek(?:rekening)?|kostenplaats|productcode|NEN|ISO|IEC|EN|artikel|art\.|wet|nr\.?|nummer|GM|PB|L|\p{L}*(?:serie|reeks|type|model|versie|treinstel|formulier|frequentie|resolutie))|€|\bper)\s*$/iu.test(voor) && !adres) return false;
		// "9408BW" is written by nobody who counts beds.
		if (spatie === '' && letters === hoofd && !/00$/.test(cijfers) && !(Number(cijfers) >= 1980 && Number(cijfers) <= 2059) && !VAST_AAN.test(hoofd) && !kop.has('categorie')) return true;
		if (/\bvan\s*$/i.test(voor) && !adres && (NA_JAAR.has(hoofd) || EENHEDEN.has(hoofd) || /00$/.test(cijfers))) return false;
		// "1 op 1000 NL", "ruim 1200 EU": a number, and what it is of.
		if (!adres && !(plaats !== undefined && isOord(plaats)) && (NA_JAAR.has(hoofd) || EENHEDEN.has(hoofd) || /00$/.test(cijfers)) && /\b(?:op|van de|per|circa|ca\.?|ruim|bijna|ongeveer|dan|tot|maximaal|minimaal|aantal|totaal|begroot|zo'n|en|à)\s*$/i.test(voor)) return false;
		const kleine = letters !== hoofd;
		if (kleine) {
			if (/^(?:is|in|of|op|en|te|de|zo|al|nu|we|na|om|ze)$/i.test(letters) && !adres) return false;
			// "2000 ha" and "1500 of" are no postcodes; "3511lx" and "3511 lx Utrecht" are.
			if (EENHEDEN.has(hoofd) && !(plaats !== undefined && isOord(plaats))) return false;
			// Two letters without a vowel are no word: "6411 xk". A year or a measure before them is.
			if (spatie === ' ' && /^[b-df-hj-np-tv-z]{2}$/.test(letters) && !/^(?:19|20)/.test(match[0]) && !MAATLETTERS.test(letters)) return true;
			const stad = /^\s+(?:in|te)\s+(\p{L}+)/iu.exec(na)?.[1];
			if (stad !== undefined && isOord(stad) && !NA_JAAR.has(hoofd) && !MAATLETTERS.test(letters)) return true;
			return adres || inKolom || (plaats !== undefined && isOord(plaats)) || (spatie === '' && letters === letters.toLowerCase() && !MAATLETTERS.test(letters) && !inWebadres(tekst, match.index));
		}
		// "1400 MO-plekken", "2021 VS 2022".
		if (/^-\p{L}/u.test(na) && !adres) return false;
		const jaar = Number(cijfers) >= 1980 && Number(cijfers) <= 2059;
		if (Number(cijfers) >= 2000 && Number(cijfers) <= 2035 && !adres && !inKolom && !(plaats !== undefined && isOord(plaats))) return false;
		if (jaar && (NA_JAAR.has(hoofd) || /\b(?:jaar|in|sinds|vanaf|tot|en met|t\/m|begroting|per|medio|eind|begin|Q[1-4])\s*$/i.test(voor))) return adres || (plaats !== undefined && isOord(plaats));
		if (/^[AP]M$/.test(hoofd) && !inKolom && !/(?:straat|laan|weg|plein|dreef|kade|hof|singel|gracht|pad|steeg)\s+\d+\s?[a-z]{0,3}\W*$/i.test(voor) && !(plaats !== undefined && isOord(plaats))) return false;
		if (EENHEDEN.has(hoofd) && !adres && !(plaats !== undefined && isOord(plaats))) return false;
		return true;
	});
};

const DAG = /^(?:MA|DI|WO|DO|VR|ZA|ZO)$/;
/** Measures and endings of numbers that stand where the letters of a postcode would. */
const MAATLETTERS = /^(?:er|ste|de|th|st|nd|rd|ct|gr|ha|km|kg|mb|gb|kb|px|ml|mg|cm|mm|dm|kw|mw|pt|ms|k|bw|mo|nr|vr|pk|tl|st|mr|dr|mv|fl|tv|zz|vb|bv|nv|sv|vs|zn|hr|pp|ff)$/;
