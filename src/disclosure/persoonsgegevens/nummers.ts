// Numbers and codes of one person or of one file about a person: client and document numbers, plates, devices.
import { zoekBuitenland } from './buitenland.ts';
import { ervoor, erna, vondsten, type Zoeker } from './soorten.ts';

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
const REISDOCUMENT = /(?<!\p{L})(?:[Pp]aspoort|[Ii][Dd]-?kaart|id-?bewijs|identiteitskaart|identiteitsbewijs|reisdocument|document)(?:nummer|nr\.?)?\W{0,3}(?:(?:is|nummer|nr\.?|no\.?|van|\p{Ll}{2,12})\W{1,3}){0,3}(?=[A-Z0-9]*\d)[A-Z]{2}[A-Z0-9]{6}\d(?![\p{L}\d])/gu;
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
const OVER_IEMAND = /(?<!\p{L})(?:betrokkene|cli[eë]nt(?:e)?(?!\p{L})|mevrouw|meneer|de heer|dhr|mevr|mw|aanvrager|verzekerde|bewoner|bewoonster|melder|pati[eë]nt(?:e)?|op naam van|t\.?n\.?v|appellante?|verzoek(?:er|ster)|(?:cli[eë]nt|zorg|pati[eë]nt(?:en)?|bewoners?)dossier|(?:haar|zijn|mijn|hun) (?:moeder|vader|ouders|zoon|dochter|broer|zus|partner|man|vrouw|kind|opa|oma)|(?:haar|zijn|mijn|hun|diens) (?:\p{L}+ )?(?:dossier|zaak|aanvraag|indicatie|beschikkings?|bezwaar|meldings?|polis|pas|traject)(?:nummer|nr|kenmerk)?)(?!\p{L})/iu;

/** The address of a device on the internet: with the word before it, or too large for a version. */
const INTERNETADRES = /(?<![\d.\p{L}-])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)|(?<![\p{L}\d:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\d:])/giu;
const EIGEN_NET = /^(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.2|198\.51\.100|203\.0\.113|8\.8|1\.1\.1)\./;

export const zoekNummer: Zoeker = (tekst, kop) => {
	if (kop.has('identifier')) return vondsten('identifier', tekst, /^\s*(?=(?:[A-Z]{1,3}\s)?\S*\d)[a-z0-9][a-z0-9 .:/_-]{2,40}\s*$|^\s*[PIAC][A-Z<][A-Z]{3}[A-Z0-9<]{20,}\s*$/gi);
	if (kop.has('bedrag')) return [];
	const internet = !/\d\.\d{1,3}\.\d|:[0-9a-f]{1,4}:/i.test(tekst) ? [] : vondsten('identifier', tekst, INTERNETADRES, (match) => {
		const woord = /\bip\b|ipv[46]|inlog|ingelogd|bezoeker|apparaat|melder|cli[eë]nt/i.test(ervoor(tekst, match.index, 40));
		const delen = match[0].split('.').map(Number);
		return delen.length === 1 ? woord : delen.every((deel) => deel < 256) && (woord || !/^\d{1,3}(?:\.\d{3}){3}$/.test(match[0])) && !EIGEN_NET.test(match[0]) && (woord || delen.filter((deel) => deel > 31).length > 1);
	});
	if (internet.length) return internet;
	const buitenland = zoekBuitenland(tekst);
	if (buitenland.length) return buitenland;
	if (!/(?:[0-9a-f]{2}[:-]){5}|[A-Z0-9]-[A-Z0-9]{2,3}-[A-Z0-9]|\bskn|\bov\b|toewijzing|registratie.?\d|debiteur|pas \d|\bPL\d|linkedin|cli[eë]nt|pati[eë]nt|dossier|nummer|nr|casus|paspoort|rijbewijs|kaart|code|\bid\b|kenmerk|kenteken|ref|\bmac\b|imei|parket|cjib|verbaal|aangifte|inlog|login|user|zaak|beschikking|document|bewijs|indicatie|besluit|aanvraag|melding|bezwaar/i.test(tekst)) return [];
	const zaken = vondsten('identifier', tekst, /(?<!\p{L})zaak(?:nummer|nr\.?|kenmerk|code)?[\s:#]*Z[-\/. ]?\d[\d\/.-]{4,}/giu);
	const apparaat = vondsten('identifier', tekst, /(?<![\p{L}\d:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\d:])/giu);
	const stukken = OVER_IEMAND.test(tekst) ? vondsten('identifier', tekst, STUK, (match) => {
		const [voor, na] = [ervoor(tekst, match.index, 80), erna(tekst, match.index + match[0].length, 80)];
		return OVER_IEMAND.test(`${/[^.!?]*$/.exec(voor)![0]} ${match[0]} ${/^[^.!?]*/.exec(na)![0]}`) && !/^(?:19|20)\d\d$/.test(match[1]!) && !(/^n/i.test(match[0]) && match[1]!.replace(/\D/g, '').length < 5);
	}) : [];
	return [...apparaat, ...zaken, ...stukken.filter((een) => !zaken.some((ander) => een.begin < ander.einde && ander.begin < een.einde)), ...(/PL\d|linkedin/.test(tekst) ? vondsten('identifier', tekst, VAST) : []), ...(VOERTUIG.test(tekst) ? vondsten('identifier', tekst, PLAAT) : []), ...(/\d \(/.test(tekst) ? vondsten('identifier', tekst, CODE_VOORAF) : []), ...vondsten('identifier', tekst, REISDOCUMENT), ...vondsten('identifier', tekst, INLOGNAAM), ...vondsten('identifier', tekst, MET_NUMMER, (match) => !LENGTE.test(match[0] + erna(tekst, match.index + match[0].length))), ...vondsten('identifier', tekst, MET_NUMMER_VERDER), ...vondsten('identifier', tekst, KENTEKEN)].concat(vondsten('identifier', tekst, DIRECT, (match) => {
		// "cliënt 2023" is a year, "dossier 12.500" an amount.
		const getal = /\d[A-Z\d.\/-]*/i.exec(match[0])![0].replace(/[.\/-]+$/, '');
		return !(kop.has('orgnummer') && /^dossier/i.test(match[0])) && !/^(?:19|20)\d\d(?:[-\/](?:19|20)?\d\d)?$/.test(getal) && !/^\d{1,3}(?:\.\d{3})+$/.test(getal);
	}));
};
