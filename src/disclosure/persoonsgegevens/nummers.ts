// Numbers that belong to one person: BSN, bank account, client and document numbers. A number proves itself by its check digit, its words around it and its heading.
import { ervoor, erna, inWebadres, vondsten, type Vondst, type Zoeker } from './soorten.ts';

/** The eleven-test of the BSN: weights 9 to 2 and −1, divisible by eleven, and not all zeros. */
export function isBsn(cijfers: string): boolean {
	if (!/^\d{9}$/.test(cijfers) || cijfers === '000000000') return false;
	let som = 0;
	for (let i = 0; i < 9; i++) som += Number(cijfers[i]) * (i === 8 ? -1 : 9 - i);
	return som % 11 === 0;
}

/** Words that say: this number is of money, of a paper or of an organisation. */
export const ANDER_NUMMER = /(?:€|\$|(?<![\p{L}])(?:waarde|value|getal|min|max|breedte|hoogte|width|height|grootte|size|seed|zaad)(?=\s*[=:{])|\beur(?:o['’]?s?)?|kvk|k\.v\.k\.|kamer van koophandel|rsin|btw|agb|rapport|dataset|bestand|tabel|figuur|bijlage|pagina|record|regel|(?<!\p{L})rij|build|(?<!\p{L})job|issue|token|sessie|session|kenmerk|factuur|order|project|isbn|issn|vestiging|artikel|stuk|zaak|registratie|bedrag|kosten|lasten|baten|saldo|totaal|budget|omzet|versie|commit|taakveld|begroot|contract|aanbesteding|tender(?:ned)?|gemeenteblad|staatscourant|staatsblad|kamerstuk|publicatie|bestel(?:ling)?|(?<!\p{L})bon|serie|doi|grootboek|tijdstip|timestamp|sha|hash|cvdr|bwb|(?<!\p{L})bag|pand|object|inschrijf|meter|ticket|protocol|loon|subsidie|inkoop|verplichting|offerte|raming|begroting|journaal|boeking|bijdrage|ean|gtin|barcode|inventaris|tweet|debiteur|debiteuren|crediteur|crediteuren|leverancier|rijksbijdrage|(?:besluit|melding|bijlage|document)s?[\s-]?(?:nummer|nr|no|code|id|kenmerk))[\p{L}]*\.?(?:\s(?:van|voor|bij)\s(?:de|het|een|onze)\s\p{L}+)?(?:[\s-]*(?:nummer|nummers|nr|no|code|id|was|is|van|bedraagt|bedroeg|(?:in )?(?:19|20)\d\d)\.?)*[\s:#=(|{"'_-]*$/iu;
/** The number of an organisation, whatever it is called between that word and the number. */
const VAN_ORGANISATIE = /(?<!\p{L})(?:rsin|kvk|btw|agb|oin)(?:-?(?:nummer|nr\.?|code))?(?:[\s:(]{1,3}\p{L}[\p{L}.'’-]*){0,6}[\s:=)]{0,3}$/iu;
/** "Aantal bezoeken aan de site: …" counts, whatever it counts. */
const AANTAL_ERVOOR = /(?:^|[^\p{L}])(?:aantal|totaal|omvang|bedrag|som|inwoners|bevolking|populatie|huishoudens|mensen)(?!\p{L})[^.;\n]{0,40}[:=]\s*$/iu;
const WAARDE_ERNA = /^(?:,-|,\d|\.\d|\s*(?:euro|eur\b|€|mln|miljoen|miljard|duizend|inwoners|plekken|%|mensen|personen|gulden|k?m2?\b|m²|kwh|kg|kb\b|mb\b|bytes|stuks|uur|dollar|huishoudens|woningen|x\s))/i;
const BSN_ERVOOR = /(?:bsn|\bb[. ]{1,2}s[. ]{1,2}n(?![a-z])|burger\s?service\s?(?:nummer|nr)?|sofi(?:[\s-]?(?:nummer|nr))?|persoonsnummer)\W{0,4}(?:(?:nummer|nr|is|van|luidt|cli[eë]nt|hem|haar|mevrouw|meneer)\W{0,3}){0,3}$/i;

const CIJFERS = /(?<![\d€$£#+])(?:\d{9}|\d{2,4}([ .\-–\u00a0\u202f])\d{2,4}\1\d{2,4}(?:\1\d{2,3})?)(?!\d)/g;

const CIJFERWOORDEN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const IN_WOORDEN = /(?<!\p{L})(?:nul|[eé]{2}n|een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:[\s,.-]{1,2}(?:nul|[eé]{2}n|een|twee|drie|vier|vijf|zes|zeven|acht|negen)){8}(?!\p{L})/giu;

export const zoekBsn: Zoeker = (tekst, kop) => {
	const inKolom = kop.has('bsn');
	if (kop.has('bedrag') || kop.has('orgnummer')) return [];
	const gevonden = vondsten('bsn', tekst, CIJFERS, (match) => {
		const cijfers = match[0].replace(/\D/g, '');
		if (!isBsn(cijfers)) return false;
		if (match[1] && /^[ .\u00a0-]\d/.test(erna(tekst, match.index + match[0].length)) && !inKolom) return false;
		const voor = ervoor(tekst, match.index);
		const na = erna(tekst, match.index + match[0].length);
		if (inKolom || BSN_ERVOOR.test(voor)) return true;
		if (kop.has('phone') || kop.has('iban') || ANDER_NUMMER.test(voor) || VAN_ORGANISATIE.test(voor) || AANTAL_ERVOOR.test(voor) || WAARDE_ERNA.test(na) || inWebadres(tekst, match.index)) return false;
		if (/\d\/\S*\.$/.test(voor)) return false;
		// Part of a longer number, a fraction or a path; or the year of a report before its number.
		if (/[\d][.,\-–\/ ]?$/.test(voor) || /^(?:[.,\-–\/]|-v)\d/.test(na)) return false;
		if (match[1] && /^(?:19|20)\d\d[-–.]/.test(match[0])) return false;
		const voorvoegsel = /[\p{L}\d_]*$/u.exec(voor)![0];
		const achtervoegsel = /^[\p{L}\d_]*/u.exec(na)![0];
		if (/\d/.test(achtervoegsel) || (achtervoegsel.length > 3 && !achtervoegsel.startsWith('_'))) return false;
		// In the name of a file: "beschikking_…_def.pdf". Of pictures and dumps the number is a serial.
		if (/^(?:\p{L}+_)+$/u.test(voorvoegsel)) return !/(?:^|_)(?:img|dsc|pic|scan|foto|video|export|backup|log|dump|screenshot|data|cijfers|versie)_(?:def_)?$/i.test(voorvoegsel);
		return voorvoegsel === '' || /^(?:[a-z]*bsn|nr|no|cl|client|sofi|nummer|burgerservicenummer|x|_+|p|pers|zoon|dochter|moeder|vader|kind|partner|man|vrouw|bewoner|mevr|mw|dhr)_?$/i.test(voorvoegsel);
	});
	// Eight digits lost their zero in a spreadsheet; 1.11E+08 lost everything but the heading that says what it was.
	const kort = vondsten('bsn', tekst, /(?<![\d.,])(?:0\d{9}(?=\D|$)|\d{8}(?=\D|$)(?!\.\d{2,})|\d[.,]\d{1,8}\s?E\+?0?8\b)/gi, (match) => {
		if (!inKolom && !BSN_ERVOOR.test(ervoor(tekst, match.index))) return false;
		return /E/i.test(match[0]) || isBsn(match[0].length === 10 ? match[0].slice(1) : `0${match[0]}`);
	});
	// Behind its own word a BSN may be written in any groups.
	const gegroepeerd = vondsten('bsn', tekst, /(?<![\d+])\d(?:[ .\-–_/\u00a0]{0,2}\d){8}(?!\d)/g, (match) => (inKolom || BSN_ERVOOR.test(ervoor(tekst, match.index))) && isBsn(match[0].replace(/\D/g, '')) && !gevonden.some((een) => een.begin < match.index + match[0].length && match.index < een.einde));
	// Told instead of typed: "bsn een een een twee …".
	const verteld = !/bsn|b\.\s?s\.|burger\s?service|sofi/i.test(tekst) ? [] : vondsten('bsn', tekst, IN_WOORDEN, (match) => BSN_ERVOOR.test(ervoor(tekst, match.index)) && isBsn(match[0].toLowerCase().split(/[^a-zé]+/).map((woord) => CIJFERWOORDEN.indexOf(woord.replaceAll('é', 'e'))).join('')));
	return [...verteld, ...gevonden, ...gegroepeerd, ...kort.filter((een) => !gegroepeerd.some((ander) => een.begin < ander.einde && ander.begin < een.einde))];
};

const LANDEN: Record<string, number> = { NL: 18, BE: 16, DE: 22, FR: 27, GB: 22, ES: 24, IT: 27, PL: 28, LU: 20, AT: 20, CH: 21, PT: 25, TR: 26, RO: 24, BG: 22, IE: 22, DK: 18, SE: 24, NO: 15, FI: 18, GR: 27, HU: 28, CZ: 24, HR: 21, LT: 20, LV: 21, EE: 20, SK: 24, SI: 19, MT: 31, CY: 28 };

/** Whether `iban` (no spaces, capitals) has the length of its country and a right check number (ISO 13616, mod 97). */
export function isIban(iban: string): boolean {
	if (LANDEN[iban.slice(0, 2)] !== iban.length) return false;
	let rest = 0;
	for (const teken of iban.slice(4) + iban.slice(0, 4)) {
		const waarde = /\d/.test(teken) ? teken : String(teken.charCodeAt(0) - 55);
		rest = Number(`${rest}${waarde}`) % 97;
	}
	return rest === 1;
}

/** Whose account it is: that of an office anybody may know. The bank of the municipalities has no others. */
const HOUDER = /(?:t\.?n\.?v\.?|ten name van|op naam van|rekening(?:nummer)? (?:van|is van))\s(?:(?:de|het|onze)\s)?(?:gemeente|stichting|vereniging|provincie|regio|ggd|ggz|belastingdienst|cak|waterschap|veiligheidsregio|omgevingsdienst)(?!\p{L})/iu;
const isVanOrganisatie = (tekst: string, begin: number, einde: number, iban: string): boolean => HOUDER.test(erna(tekst, einde, 60)) || HOUDER.test(ervoor(tekst, begin, 60)) || (/^NL\d\dBNGH/.test(iban) && !/cli[eë]nt|bewoner|mevrouw|meneer|priv[eé]/i.test(ervoor(tekst, begin)));

/** A candidate may run on into the words behind it: it is cut to the length of its country. */
export function zoekIban(tekst: string): Vondst[] {
	const gevonden: Vondst[] = [];
	for (const match of tekst.matchAll(/(?:(?<![a-z0-9])|(?<=iban)|(?<=rekening)|(?<=(?<![a-z])nr))[a-z][ \u00a0]?[a-z][ .\-_\u00a0]?\d[ \u00a0]?\d(?:[ .\-_\u00a0]?[a-z0-9]){10,30}/gi)) {
		const lengte = LANDEN[match[0].replace(/\s/g, '').slice(0, 2).toUpperCase()];
		if (!lengte) continue;
		let tekens = 0;
		let einde = 0;
		while (einde < match[0].length && tekens < lengte) if (/[a-z0-9]/i.test(match[0][einde++]!)) tekens++;
		const iban = match[0].slice(0, einde).replace(/[^a-z0-9]/gi, '').toUpperCase();
		if (isIban(iban) && !isVanOrganisatie(tekst, match.index, match.index + einde, iban)) gevonden.push({ kind: 'iban', begin: match.index, einde: match.index + einde });
	}
	return gevonden;
}

const DRAGER = '(?:gba|ciz|coa|uwv|svb|skn|ov|digid|zorgpas|kamerpas|apparaat|respondent|parket|cjib|strafzaak|proces-verbaal|aangifte|uitkerings|werkzoekenden|huurders?|inburgerings|studie|duo|alien|cli[eë]nt(?:en)?|(?:cl|pat)\\.?|pati[eë]nt(?:en)?|dossier|persoons|bewoners?|deelnemers?|relatie|polis|verzekerden?|klant|beschikkings?|toewijzings?|vreemdelingen|v|a|crv|paspoort|identiteitskaart|id[\\s-]?kaart|rijbewijs|zorgdossier|big|skj|uzi|ov[\\s-]?chip(?:kaart)?|bibliotheekpas|stadspas|lid(?:maatschaps?)?|leerling(?:en)?|student(?:en)?|personeels|medewerkers?|werknemers?|visum|w[\\s-]?document|verblijfs(?:document|vergunning)?|epd|ecd|imei|mac(?:[\\s-]?adres)?|wmo|brp|burger|indicatie|pas|verzekerings|zorgverzekerings|kaart|gezins|casus|pseudo|bewonersdossier|cli[eë]ntdossier)';
const MET_NUMMER = new RegExp(`(?<![\\p{L}\\d])${DRAGER}[\\s._-]?(?:registratie[\\s-]?)?(?:nummer|nr|num|no|id|code|ref|kenmerk)\\.?\\s*(?:[:=#-]|is|luidt|was)?\\s*(?=[a-z0-9./-]*\\d)[a-z]{0,6}[\\s./-]?\\d[a-z0-9./-]*`, 'giu');
/** What may stand between the word and its number: an abbreviation between brackets, and whose it is or where: "(v-nr.)", "van mevrouw", "bij de toegang". */
const TUSSEN = '(?:\\s?\\([^()\\n]{1,25}\\))?(?:\\s(?:van|bij|voor|in|op|aan)(?:\\s\\p{L}[\\p{L}.-]*){1,4}?)?\\s?(?:\\s(?:is|luidt|was)\\s?:?|[:=])\\s*';
/** The same, further from its word; the number may be in groups, and is long. */
const MET_NUMMER_VERDER = new RegExp(`(?<![\\p{L}\\d])${DRAGER}[\\s._-]?(?:registratie[\\s-]?)?(?:nummer|nr|kenmerk)\\.?${TUSSEN}(?=(?:[a-z./\\s-]{0,6}\\d){4})[a-z]{0,6}[\\s./-]?\\d[a-z0-9./-]*(?:\\s\\d{2,5}){0,3}`, 'giu');
/** A number plate: three groups of letters and figures, behind the word. */
const KENTEKEN = /(?<!\p{L})kentekens?\W{0,3}(?:(?:nummer|nr|is|van|de|het|zijn|haar|hun|mijn|auto|busje|bus|brommer|scooter|voertuig|caravan|camper)\W{1,3}){0,5}(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?:[A-Z]{1,3}|\d{1,3})-?(?:[A-Z]{1,3}|\d{1,3})-?(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\d])/giu;
const DIRECT = /(?<![\p{L}\d])(?:cli[eë]nt|pati[eë]nt|dossier|cli[eë]ntdossier|paspoort|rijbewijs|casus|id-?kaart|identiteitskaart|verblijfsdocument|vreemdelingendocument|visum|skn|cjib|imei|zorgpas|ov-?chip(?:kaart)?|ov-?kaart)\s?(?:#|nr\.?\s)?\s?(?=[A-Z]{0,4}\s?[A-Z0-9./-]*\d{3})(?:[A-Z]{0,4}|[A-Z]\s)[./-]?\d[A-Z0-9./-]{2,}(?:[ -]\d{4}(?!\d)){0,4}(?![\p{L}%])/giu;

/** A document to travel with: two letters, six of either, a figure. The words before it say so. */
const REISDOCUMENT = /(?<!\p{L})(?:paspoort|[Ii][Dd]-?kaart|id-?bewijs|identiteitskaart|identiteitsbewijs|reisdocument|document)(?:nummer|nr\.?)?\W{0,3}(?:(?:is|nummer|nr\.?|no\.?)\W{0,3})?(?=[A-Z0-9]*\d)[A-Z]{2}[A-Z0-9]{6}\d(?![\p{L}\d])/gu;
/** What somebody signs in with. */
/** Where the police keep a report; a page of one person. */
const VAST = /(?<![\p{L}\d])PL\d{4}[-\s]?\d{6,12}(?!\d)|linkedin\.com\/in\/[\w%-]{3,}/gu;
/** The plates of the country, with their dashes. */
const PLAAT = /(?<![\p{L}\d-])(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\d-])/gu;
const VOERTUIG = /(?<!\p{L})(?:auto|brommer|scooter|motor|busje|bestelbus|camper|caravan|aanhanger|voertuig|geparkeerd|parkeert|kenteken|rijdt|reed|golf|polo|volkswagen|opel|ford|bmw|audi)(?!\p{L})/iu;
/** "K-2023-0012 (cliëntcode)": what it is stands behind it. */
const CODE_VOORAF = /(?<![\p{L}\d])(?=[A-Z0-9./-]*\d{3})[A-Z0-9][A-Z0-9./-]{3,}\s\((?:cli[eë]nt|pati[eë]nt|bewoners?|dossier|vreemdelingen|v|polis|zaak|klant)-?(?:nummer|nr\.?|code|id)\)/giu;
const INLOGNAAM = /(?<!\p{L})(?:inlognaam|gebruikersnaam|accountnaam|username|user ?id|inlogcode|inlog|login)[^:=\n\d]{0,25}[:=]\s*(?=[\p{L}._-]*\d)[\p{L}\d._-]{4,}/giu;

/** How long a number is, not the number: "het cliëntnummer is 9 tekens lang". */
const LENGTE = /(?<!\d)\d{1,2}\s(?:cijfers|tekens|posities|karakters)/i;

/** A mark of any paper, in one sentence with somebody it is about: "kenmerk WMO-2024-004512 van betrokkene". */
const STUK = new RegExp(`(?<!\\p{L})(?:(?!(?:post|bar|bron|product|kleur|land|gemeente|regio|wijk|buurt|agb|btw|kvk|kostenplaats|grootboek|vestigings|order|factuur|artikel|huis|kamer|telefoon|tel|mobiel|rekening|postbus|bus|lijn|volg|pagina|versie|spoor|toegangs|contact|plus)(?:n|c|p))\\p{L}{2,}(?:nummer|nr|pas|code|-id|kaart)|toewijzing|indicatiebesluit|registratie|(?:zorgkantoor)?-?registratie|debiteur|kenmerk|zaak(?:nummer|nr|kenmerk)?|(?:ons |uw )?ref(?:erentie)?(?:nummer|nr)?|beschikking(?:snummer)?|indicatie(?:nummer)?|besluit(?:nummer)?|aanvraag(?:nummer)?|melding(?:snummer)?|nummer|nr|dossier|casus|bezwaar(?:nummer)?|factuur(?:nummer)?)\\.?(?:${TUSSEN}|[\\s:#]*)((?=[a-z0-9./-]*\\d[./-]?\\d[./-]?\\d[./-]?\\d)[a-z0-9]{1,12}(?:[./-]\\s?[a-z0-9]{1,12}){0,5}(?:\\s\\d{3,5}){0,4})(?![\\p{L}\\d])`, 'giu');
const OVER_IEMAND = /(?<!\p{L})(?:betrokkene|cli[eë]nt(?:e)?(?!\p{L})|mevrouw|meneer|de heer|dhr|mevr|mw|aanvrager|verzekerde|bewoner|bewoonster|melder|pati[eë]nt(?:e)?|op naam van|t\.?n\.?v|appellante?|verzoek(?:er|ster)|(?:cli[eë]nt|zorg|pati[eë]nt(?:en)?|bewoners?)dossier|(?:haar|zijn|mijn|hun|diens) (?:\p{L}+ )?(?:dossier|zaak|aanvraag|indicatie|beschikkings?|bezwaar|meldings?|polis|pas|traject)(?:nummer|nr|kenmerk)?)(?!\p{L})/iu;

/** The address of a device on the internet: with the word before it, or too large for a version. */
const INTERNETADRES = /(?<![\d.\p{L}-])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)|(?<![\p{L}\d:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\d:])/giu;
const EIGEN_NET = /^(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.2|198\.51\.100|203\.0\.113|8\.8|1\.1\.1)\./;

export const zoekNummer: Zoeker = (tekst, kop) => {
	if (kop.has('identifier')) return vondsten('identifier', tekst, /^\s*(?=\S*\d)[a-z0-9][a-z0-9 ./_-]{2,40}\s*$/gi);
	if (kop.has('bedrag')) return [];
	const internet = !/\d\.\d{1,3}\.\d|:[0-9a-f]{1,4}:/i.test(tekst) ? [] : vondsten('identifier', tekst, INTERNETADRES, (match) => {
		const woord = /\bip\b|ipv[46]|inlog|ingelogd|bezoeker|apparaat|melder|cli[eë]nt/i.test(ervoor(tekst, match.index, 40));
		const delen = match[0].split('.').map(Number);
		return delen.length === 1 ? woord : delen.every((deel) => deel < 256) && (woord || !/^\d{1,3}(?:\.\d{3}){3}$/.test(match[0])) && !EIGEN_NET.test(match[0]) && (woord || delen.filter((deel) => deel > 31).length > 1);
	});
	if (internet.length) return internet;
	if (!/(?:[0-9a-f]{2}[:-]){5}|[A-Z0-9]-[A-Z0-9]{2,3}-[A-Z0-9]|\bskn|\bov\b|toewijzing|registratie.?\d|debiteur|pas \d|\bPL\d|linkedin|cli[eë]nt|pati[eë]nt|dossier|nummer|nr|casus|paspoort|rijbewijs|kaart|code|\bid\b|kenmerk|kenteken|ref|\bmac\b|imei|parket|cjib|verbaal|aangifte|inlog|login|user|zaak|beschikking|document|bewijs|indicatie|besluit|aanvraag|melding|bezwaar/i.test(tekst)) return [];
	const zaken = vondsten('identifier', tekst, /(?<!\p{L})zaak(?:nummer|nr\.?|kenmerk|code)?[\s:#]*Z[-\/.]?\d[\d\/.-]{4,}/giu);
	const apparaat = vondsten('identifier', tekst, /(?<![\p{L}\d:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\d:])/giu);
	const stukken = OVER_IEMAND.test(tekst) ? vondsten('identifier', tekst, STUK, (match) => {
		const [voor, na] = [ervoor(tekst, match.index, 80), erna(tekst, match.index + match[0].length, 80)];
		return OVER_IEMAND.test((/[^.!?]*$/.exec(voor)![0] + ' ' + /^[^.!?]*/.exec(na)![0])) && !/^(?:19|20)\d\d$/.test(match[1]!) && !(/^n/i.test(match[0]) && match[1]!.replace(/\D/g, '').length < 5);
	}) : [];
	return [...apparaat, ...zaken, ...stukken.filter((een) => !zaken.some((ander) => een.begin < ander.einde && ander.begin < een.einde)), ...(/PL\d|linkedin/.test(tekst) ? vondsten('identifier', tekst, VAST) : []), ...(VOERTUIG.test(tekst) ? vondsten('identifier', tekst, PLAAT) : []), ...(/\d \(/.test(tekst) ? vondsten('identifier', tekst, CODE_VOORAF) : []), ...vondsten('identifier', tekst, REISDOCUMENT), ...vondsten('identifier', tekst, INLOGNAAM), ...vondsten('identifier', tekst, MET_NUMMER, (match) => !LENGTE.test(match[0] + erna(tekst, match.index + match[0].length))), ...vondsten('identifier', tekst, MET_NUMMER_VERDER), ...vondsten('identifier', tekst, KENTEKEN)].concat(vondsten('identifier', tekst, DIRECT, (match) => {
		// "cliënt 2023" is a year, "dossier 12.500" an amount.
		const getal = /\d[A-Z\d.\/-]*/i.exec(match[0])![0].replace(/[.\/-]+$/, '');
		return !/^(?:19|20)\d\d(?:[-\/](?:19|20)?\d\d)?$/.test(getal) && !/^\d{1,3}(?:\.\d{3})+$/.test(getal);
	}));
};
