// Numbers and codes of one person or of one file about a person: client and document numbers, plates, devices.
import { zoekApparaat, zoekInternet, zoekProfiel } from './apparaten.ts';
import { zoekBuitenland } from './buitenland.ts';
import { ervoor, erna, vondsten, type Vondst, type Zoeker } from './soorten.ts';

const DRAGER = '(?:gba|ciz|coa|uwv|svb|skn|ov|digid|zorgpas|kamerpas|apparaat|respondent|parket|cjib|strafzaak|proces-verbaal|aangifte|uitkerings|werkzoekenden|huurders?|inburgerings|studie|duo|alien|cli[eë]nt(?:en)?|(?:cl|clnt|clt|dln|deeln|pat|ptnt)\\.?|detentie|reclasserings|zorgmap|donor|wajong|bijstands|toevoegings|wsnp|insolventie|schuldregelings|pati[eë]nt(?:en)?|dossier|persoons|bewoners?|deelnemers?|relatie|polis|verzekerden?|klant|beschikkings?|toewijzings?|vreemdelingen|v|a|crv|paspoort|identiteitskaart|id[\\s-]?kaart|rijbewijs|zorgdossier|big|skj|uzi|ov[\\s-]?chip(?:kaart)?|bibliotheekpas|stadspas|lid(?:maatschaps?)?|leerling(?:en)?|student(?:en)?|personeels|medewerkers?|werknemers?|visum|w[\\s-]?document|verblijfs(?:document|vergunning)?|epd|ecd|imei|mac(?:[\\s-]?adres)?|wmo|brp|burger|indicatie|pas|verzekerings|zorgverzekerings|kaart|gezins|casus|pseudo|bewonersdossier|cli[eë]ntdossier)';
const MET_NUMMER = new RegExp(`(?<![\\p{L}\\d])${DRAGER}[\\s._-]?(?:registratie[\\s-]?)?(?:nummer|nr|num|no|id|code|ref|kenmerk)\\.?\\s*(?:[:=#(?-]|is|luidt|was)?\\s*(?=[a-z0-9./-]*\\d)[a-z]{0,6}[\\s./-]?\\d[a-z0-9./-]*`, 'giu');
/** What may stand between the word and its number: an abbreviation between brackets, and whose it is or where: "(v-nr.)", "van mevrouw", "bij de toegang". */
const TUSSEN = '(?:\\s?\\([^()\\n]{1,25}\\))?(?:\\s(?:van|bij|voor|in|op|aan)(?:\\s\\p{L}[\\p{L}.-]*){1,4}?)?\\s?(?:\\s(?:is|luidt|was)\\s?:?|[:=])\\s*';
/** The same, further from its word; the number may be in groups, and is long. */
const MET_NUMMER_VERDER = new RegExp(`(?<![\\p{L}\\d])${DRAGER}[\\s._-]?(?:registratie[\\s-]?)?(?:nummer|nr|kenmerk)\\.?${TUSSEN}(?=(?:[a-z./\\s-]{0,6}\\d){4})[a-z]{0,6}[\\s./-]?\\d[a-z0-9./-]*(?:\\s\\d{2,5}){0,3}`, 'giu');
/** Several at once: "ECD-nummers 4471, 4472 en 4480"; one behind whose it is: "patiëntnr ziekenhuis 4471820,". */
const MEER_NUMMERS = new RegExp(`(?<![\\p{L}\\d])${DRAGER}[\\s._-]?(?:nummers|nrs\\.?|codes)(?:\\svan\\s\\p{L}+)?[\\s:=(]{1,3}(?=[a-z./-]{0,6}\\d{3})[a-z0-9./-]{3,20}(?:(?:\\s?[,;&+]|\\sen|\\sof)\\s?(?=[a-z./-]{0,6}\\d{3})[a-z0-9./-]{3,20})+|(?<![\\p{L}\\d])${DRAGER}[\\s._-]?(?:nummer|nr)\\.?(?:\\s\\p{L}+){1,3}?\\s[a-z]{0,3}-?\\d{6,}(?=[,.;)]|\\s*$)`, 'giu');
/** Who has a code for a name: "respondent R0471", "bewoner 0471". */
const MET_CODE = /(?<![\p{L}\d])(?:bewo(?:ner|onster)|deelne(?:mer|emster)|respondente?|proefpersoon|geïnterviewde|student|leerling|huurder|gast|verdachte)\s(?:[A-Z]{1,3}-?\d{3,6}|0\d{2,7})(?![\p{L}\d%]|[.,]\d|\s?[-–/]?\s?\d)/giu;
const DIRECT = /(?<![\p{L}\d])(?:cli[eë]nt|pati[eë]nt|dossier|cli[eë]ntdossier|paspoort|rijbewijs|casus|id-?kaart|identiteitskaart|verblijfsdocument|vreemdelingendocument|visum|skn|cjib(?:-\p{Ll}+)?|imei|zorgpas|ov-?chip(?:kaart)?|ov-?kaart)(?!s(?:\s|$))\s?(?:#|nr\.?\s)?\s?(?=[A-Z]{0,4}\s?[A-Z0-9./-]*\d{3})(?:[A-Z]{0,4}|[A-Z]\s)[./-]?\d[A-Z0-9./-]{2,}(?:[ -]\d{4}(?!\d)){0,4}(?![\p{L}%])/giu;

/** A document to travel with: two letters, six of either, a figure. The words before it say so. */
const REISDOCUMENT = /(?<!\p{L})(?:[Pp]aspoort|[Ii][Dd]-?kaart|id-?bewijs|identiteitskaart|identiteitsbewijs|reisdocument|document)(?:nummer|nr\.?)?\W{0,3}(?:(?:is|nummer|nr\.?|no\.?|van|\p{Ll}{2,12})\W{1,3}){0,3}(?=[A-Z0-9]*\d)[A-Z]{2}[A-Z0-9]{6}\d(?![\p{L}\d])/gu;
/** Where the police keep a report; a page of one person. */
const VAST = /(?<![\p{L}\d])PL\d{4}[-\s]?\d{6,12}(?!\d)|linkedin\.com\/in\/[\w%-]{3,}/gu;
/** "K-2023-0012 (cliëntcode)": what it is stands behind it. */
const CODE_VOORAF = /(?<![\p{L}\d])(?=[A-Z0-9./-]*\d{3})[A-Z0-9][A-Z0-9./-]{3,}\s\((?:cli[eë]nt|pati[eë]nt|bewoners?|dossier|vreemdelingen|v|polis|zaak|klant)-?(?:nummer|nr\.?|code|id)\)/giu;
/** How long a number is, not the number: "het cliëntnummer is 9 tekens lang". */
const LENGTE = /(?<!\d)\d{1,2}\s(?:cijfers|tekens|posities|karakters)/i;

/** A mark of any paper, in one sentence with somebody it is about: "kenmerk WMO-2024-004512 van betrokkene". */
const STUK = new RegExp(`(?<!\\p{L})(?:(?!(?:post|bar|bron|product|kleur|land|gemeente|regio|wijk|buurt|agb|btw|kvk|kostenplaats|grootboek|vestigings|order|factuur|artikel|huis|kamer|telefoon|tel|mobiel|rekening|postbus|bus|lijn|volg|pagina|versie|spoor|toegangs|contact|plus)(?:n|c|p))\\p{L}{2,}(?:nummer|nr|pas|code|-id|kaart)|toewijzing|indicatiebesluit|registratie|(?:zorgkantoor)?-?registratie|debiteur|kenmerk|zaak(?:nummer|nr|kenmerk)?|(?:ons |uw )?ref(?:erentie)?(?:nummer|nr)?|beschikking(?:snummer)?|indicatie(?:nummer)?|besluit(?:nummer)?|aanvraag(?:nummer)?|melding(?:snummer)?|nummer|nr|dossier|casus|bezwaar(?:nummer)?|factuur(?:nummer)?|toevoeging|machtiging|verklaring|vonnis|dagvaarding|vordering|aanslag|schadeclaim|recept|verwijzing|verwijsbrief)\\.?(?:${TUSSEN}|[\\s:#]*|\\s\\()((?=[a-z0-9./-]*\\d[./-]?\\d[./-]?\\d[./-]?\\d)[a-z0-9]{1,12}(?:[./-]\\s?[a-z0-9]{1,12}){0,5}(?:\\s\\d{3,5}){0,4})(?![\\p{L}\\d])`, 'giu');
const OVER_IEMAND = /(?<!\p{L})(?:betrokkene|cli[eë]nt(?:e)?(?!\p{L})|mevrouw|meneer|de heer|dhr|mevr|mw|aanvrager|verzekerde|bewoner|bewoonster|melder|pati[eë]nt(?:e)?|van (?:hem|haar)|op naam van|uw (?:aanvraag|melding|bezwaar\p{L}*|indicatie|dossier|beschikking|verzoek|traject)|t\.?n\.?v|appellante?|verzoek(?:er|ster)|(?:cli[eë]nt|zorg|pati[eë]nt(?:en)?|bewoners?)dossier|(?:haar|zijn|mijn|hun) (?:moeder|vader|ouders|zoon|dochter|broer|zus|partner|man|vrouw|kind|opa|oma)|(?:haar|zijn|mijn|hun|diens) (?:\p{L}+ )?(?:dossier|zaak|aanvraag|indicatie|beschikkings?|bezwaar|meldings?|polis|pas|traject)(?:nummer|nr|kenmerk)?)(?!\p{L})/iu;

const BEZIT = /(?:haar|zijn|mijn|diens|['’][rn])\s[^\d\n]{3,50}\d/i;
/** As a system for cases numbers them: "zaak Z/24/118302". */
const ZAAK = /(?<!\p{L})zaak(?:nummer|nr\.?|kenmerk|code)?[\s:#]*Z[-\/. ]?\d[\d\/.-]{4,}/giu;
/** Whose the thing is of which the number stands right behind it: "zijn enkelband (serienr. …"; not "de facturen zijn betaald (nr …". */
const BEZIT_ERVOOR = /(?:(?<!\p{L})(?:haar|mijn|diens|d['’]r|z['’]n)|(?:^\W*|[.!?;:,(]\s|(?<!\p{L})(?:van|met|op|in|aan|voor|bij|over|naar|onder|uit|en|of|dat|heeft|is)\s)zijn)\s(?:\p{Ll}+\s){0,2}\p{Ll}+[\s,(:]{1,3}$/iu;
/** A paper or a thing that only one person carries, and a bare number further on: "rijbewijs ingenomen (nr 5284716093)". */
const VAN_EEN_PERSOON = /(?<!\p{L})(?:paspoort|vluchtelingenpaspoort|rijbewijs|id-?(?:kaart|bewijs)|identiteits(?:kaart|bewijs)|verblijfs(?:document|pas|vergunning)|w-?document|vreemdelingendocument|legitimatie(?:bewijs)?|reisdocument|enkelband|bankpas|zorgpas|ov-?(?:chip)?kaart|verblijfstitel)(?!\p{L})[^.!?\n\d]{0,60}?(?:[(,:;]\s?|(?<!\p{L})(?:met|onder|het|kaart|pas|document|serie|van)[\s-]?)(?:nr|nummer|no)\.?[\s:]{0,2}(?=(?:[a-z-]*\d){5})[a-z0-9-]{6,20}(?![\p{L}\d])/giu;

/** How a cell writes a number of its own: "0048213", "IXF 2B8 1C6", "#48213", "nr. 48213". */
const CEL = /^\s*(?:#|nr\.\s?|no\.\s?)?(?=(?:[A-Z]{1,3}\s)?\S*\d)[a-z0-9][a-z0-9 .:/_-]{2,40}\s*$|^\s*[PIAC][A-Z<][A-Z]{3}[A-Z0-9<]{20,}\s*$|^\s*(?=[A-Z]{0,9}\d)(?=[A-Z0-9]{1,80}<<)[A-Z0-9<]{20,90}\s*$|^\s*(?:[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[A-Za-z0-9+/]{27,86}={1,2})\s*$|^\s*@[\w.]{3,30}\s*$/gi;
/** One of several in a cell, with a word about it: "48213 (oud)". */
const CELDEEL = /^\s*#?(?=[a-z0-9.:/_-]*\d[a-z0-9.:/_-]*\d)[a-z0-9][a-z0-9.:/_-]{2,24}(?:\s?\([^()]{2,40}\))?\s*$/i;
function inKolom(tekst: string): Vondst[] {
	// The day on which a paper ends is no number.
	const heel = vondsten('identifier', tekst, CEL, (match) => !/^\s*(?:\d{1,2}([-./])\d{1,2}\1\d{4}|(?:19|20)\d\d-\d\d-\d\d)\s*$/.test(match[0]));
	return !heel.length && /[;,&+|()\n]|\sen\s/.test(tekst) && tekst.split(/[;,&+|\n]|\sen\s/).every((deel) => CELDEEL.test(deel)) ? [{ kind: 'identifier', begin: 0, einde: tekst.length }] : heel;
}

export const zoekNummer: Zoeker = (tekst, kop) => {
	const cel = kop.has('identifier') ? inKolom(tekst) : [];
	if (cel.length) return cel;
	if (kop.has('bedrag')) return [];
	const internet = zoekInternet(tekst);
	if (internet.length) return internet;
	const buitenland = zoekBuitenland(tekst);
	if (buitenland.length) return buitenland;
	const profiel = zoekProfiel(tekst);
	if (profiel.length) return profiel;
	if (!/(?:[0-9a-f]{2}[:-]){5}|[A-Z0-9]-[A-Z0-9]{2,3}-[A-Z0-9]|\bskn|\bov\b|toewijzing|registratie.?\d|debiteur|pas \d|\bPL\d|linkedin|cli[eë]nt|pati[eë]nt|dossier|nummer|nr|casus|(?:bewo(?:ner|onster)|deelne(?:mer|emster)|respondente?|persoon|viewde|student|leerling|huurder|gast|verdachte) [a-z0]{0,3}-?\d|paspoort|rijbewijs|kaart|code|\bid\b|kenmerk|kenteken|ref|\bmac\b|imei|parket|cjib|verbaal|aangifte|inlog|login|gebruikers|account|user|toevoeging|machtiging|vonnis|vordering|zaak|beschikking|document|bewijs|indicatie|besluit|aanvraag|melding|bezwaar/i.test(tekst)) return [];
	const zaken = /zaak/i.test(tekst) ? vondsten('identifier', tekst, ZAAK) : [];
	const stukken = OVER_IEMAND.test(tekst) || BEZIT.test(tekst) ? vondsten('identifier', tekst, STUK, (match) => {
		const [voor, na] = [ervoor(tekst, match.index, 80), erna(tekst, match.index + match[0].length, 80)];
		return (BEZIT_ERVOOR.test(voor) || OVER_IEMAND.test(`${/[^.!?]*$/.exec(voor)![0]} ${match[0]} ${/^[^.!?]*/.exec(na)![0]}`)) && !/^(?:19|20)\d\d$/.test(match[1]!) && !(/^n/i.test(match[0]) && match[1]!.replace(/\D/g, '').length < 5);
	}) : [];
	return [...zoekApparaat(tekst), ...zaken, ...stukken.filter((een) => !zaken.some((ander) => een.begin < ander.einde && ander.begin < een.einde)), ...(/PL\d|linkedin/.test(tekst) ? vondsten('identifier', tekst, VAST) : []), ...(/\d \(/.test(tekst) ? vondsten('identifier', tekst, CODE_VOORAF) : []), ...vondsten('identifier', tekst, REISDOCUMENT), ...(/\b(?:nr|nummer|no)\b/i.test(tekst) ? vondsten('identifier', tekst, VAN_EEN_PERSOON) : []), ...vondsten('identifier', tekst, MET_NUMMER, (match) => !LENGTE.test(match[0] + erna(tekst, match.index + match[0].length))), ...vondsten('identifier', tekst, MET_NUMMER_VERDER), ...(/(?:nummers|nrs|codes)\b|n(?:umme)?r\.?\s.*\d{6}/i.test(tekst) ? vondsten('identifier', tekst, MEER_NUMMERS, (match) => match[0].replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '').search(/\d/) !== -1) : []), ...(/[a-z] (?:[A-Z]{1,3}-?\d{3}|0\d\d)/i.test(tekst) ? vondsten('identifier', tekst, MET_CODE) : [])].concat(vondsten('identifier', tekst, DIRECT, (match) => {
		// "cliënt 2023" is a year, "dossier 12.500" an amount.
		const getal = /\d[A-Z\d.\/-]*/i.exec(match[0])![0].replace(/[.\/-]+$/, '');
		return !(kop.has('orgnummer') && /^dossier/i.test(match[0])) && !/^(?:19|20)\d\d(?:[-\/](?:19|20)?\d\d)?$/.test(getal) && !/^\d{1,3}(?:\.\d{3})+$/.test(getal);
	}));
};
