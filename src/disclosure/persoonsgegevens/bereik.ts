// Where a person can be reached: phone and e-mail. What belongs to an office is none of these.
import { erna, ervoor, inWebadres, vondsten, type Vondst, type Zoeker } from './soorten.ts';
import { ANDER_NUMMER } from './andernummer.ts';
import { PLAATSEN } from './plaatsen.ts';

const KANDIDAAT = /(?:(?<![\w,.+€])|(?<=(?<![A-Za-z])(?:[Tt]el|[Mm]ob|[Gg]sm|[Aa]pp|[Nn]r|[Mm]obiel|[Tt]elefoon|[Nn]ummer|[Bb]el|[Ww]hatsapp|[Tt]elnr|[Mm]obnr|TEL|MOB|GSM)\.?))(?:\(?[0Oo]\)?[\s.\-–_]?6\)?(?:[\s.\-–_/]{0,3}\d){8}(?!\d)|(?<![\d.-])316[\s-]?\d{8}(?!\d)|(?:\(?(?:\+|00)\d{1,3}\)?|\(?[0O]\d{0,3}\)?)(?:(?:[\s.\-–()]{0,3}|\/)\d){6,12}(?!\d))/g;
/** Without its zero, behind a word that says what it is. */
const ZONDER_NUL = /(?<=(?<!\p{L})(?:mobiel|mob|tel|telefoon|app|whatsapp|gsm|06-nummer)\.?(?:nummer|nr\.?)?(?:\s?:|\sis|\svan\s\p{L}+\sis)?\s)6(?:[\s-]?\d){8}(?!\d)/giu;
const ORGANISATIE = /gemeente|stadhuis|loket|balie|receptie|klantcontact|\bkcc\b|meldpunt|bureau|stichting|organisatie|centrale|algemeen|secretariaat|griffie|\bggd\b|\bggz\b|veilig thuis|politie|spoed|huisartsenpost|adviespunt|advieslijn|informatielijn|storing|helpdesk|kantoor|contactcentrum|wijkteam|sociaal team|crisisdienst|provincie|ministerie|ombuds|wooncorporatie|woningcorporatie|afdeling|servicepunt|\bregio\b/i;
const PERSOON = /mevrouw|mevr\b|\bmw\b|\bdhr\b|de heer|cli[eë]nt|bewoner|priv[eé]|thuisnummer|moeder|vader|partner|\bzus|broer|contactpersoon|dochter|zoon|mantelzorger|buurvrouw|buurman|\bhaar\b|\bzijn nummer|mobiel/i;
const ANDER_CODE = /(?:serie|codes?|rekening|iban|dossier|cli[eë]nt(?=\s?-?(?:nummer|nr|code|id))|v-?nummer|artikel|bestel)[\p{L}]*\.?\s*(?:nummer|nr)?[\s.:#-]*$/iu;

/** The numbers of countries people here call, behind a double zero. */
const LANDNUMMER = /^00(?:3[0-9]|4[0-9]|9[0-5]|7|1[2-9]|6[0-6]|8[1246]|2(?:0|1[1-8]|3[3-9]|5[1-7]|91)|35[0-9]|37[0-9]|38[0-9]|42[013]|59[0-9]|96[0-8]|97[0-4]|99[2-8])\d/;

/** "nul zes 51 33 90 72". */
const HALF_IN_WOORDEN = /(?<!\p{L})nul[\s,-]*zes(?:[\s,.-]*\d){8}(?!\d)/giu;
/** "nul zes, twaalf vierendertig …": told instead of typed. */
const IN_WOORDEN = /(?<!\p{L})nul[\s,-]*zes(?:[\s,.-]+(?:nul|[eé]+n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|\p{L}{3,7}tien|(?:\p{L}{2,6}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))){4,8}(?!\p{L})/giu;

/** Whether the nine digits after the zero are a mobile number or a number in a town; services and firms are neither. */
const isMobiel = (nummer: string): boolean => /^6\d{8}$/.test(nummer);
const isVast = (nummer: string): boolean => /^(?:1[0135]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|[1-5][1-9]\d)/.test(nummer) && nummer.length === 9;

export const zoekTelefoon: Zoeker = (tekst, kop) => {
	if (kop.has('bedrag') || kop.has('orgnummer') || kop.has('identifier') || kop.has('bsn')) return [];
	const inKolom = kop.has('phone');
	const gevonden = vondsten('phone', tekst, KANDIDAAT, (match) => {
		const kaal = match[0].replace(/^\(?[Oo]/, '0').replaceAll('_', '-').replace(/\(0\)/, '');
		if (/^0[.]\d+$/.test(kaal) || /^\d{1,2}[-\/.]\d{1,2}[-\/.](?:\d{4}|\d\d)(?!\d|[-\/.]\d)/.test(kaal) || /\d{4}-\d\d-\d\d/.test(kaal)) return false;
		const cijfers = kaal.replace(/\D/g, '');
		const internationaal = /^\(?(?:\+|00)/.test(kaal);
		const nummer = /^(?:0031|31)/.test(cijfers) && internationaal ? cijfers.replace(/^(?:0031|31)0?/, '') : !internationaal && cijfers.length === 10 ? cijfers.slice(1) : /^316\d{8}$/.test(cijfers) ? cijfers.slice(2) : '';
		const voor = ervoor(tekst, match.index);
		if (!inKolom && (ANDER_NUMMER.test(voor) || ANDER_CODE.test(voor) || inWebadres(tekst, match.index))) return false;
		// Behind a dash or the letters of a bank it is the end of a code.
		if (!inKolom && (/(?<!(?:tel|mob|gsm|app|nr|mobiel|telefoon))[\p{L}\d]-$/iu.test(voor) || /[A-Z]{2}(?:\d{2}|[xX]{2})\s?[A-Z]{4}\s?$/.test(voor))) return false;
		// A row of numbers: "wijknummers 06 12 18 24 31", "2021 041 2022 052".
		if (!inKolom && /^0\d(?: \d\d){4}$/.test(kaal) && /(?:nummers|maanden|weken|dagen|jaren|perioden|metingen|codes|lijnen|zones|wijken|buurten)\s?:?\s*$/i.test(voor) && !/(?:telefoon|tel|mobiele?)\s?nummers/i.test(voor)) return false;
		if (isMobiel(nummer)) return true;
		if (!inKolom && /\d\s$/.test(voor)) return false;
		if (internationaal) {
			if (nummer && !isVast(nummer)) return false;
			// A plus or double zero of another country; an "00…" without plus is more often a code.
			const lengte = cijfers.replace(/^00/, '').length;
			if (!nummer && !((kaal.replace('(', '').startsWith('+') || LANDNUMMER.test(cijfers)) && lengte >= 9 && lengte <= 15) && !inKolom) return false;
		} else if (!isVast(nummer)) return false;
		if (kop.has('kantoor')) return false;
		return inKolom || PERSOON.test(voor) || !(ORGANISATIE.test(voor) || ORGANISATIE.test(/^\s?\(([^)\n]{3,40})\)/.exec(erna(tekst, match.index + match[0].length, 44))?.[1] ?? '') || /\b14 ?0\d{2,3} (?:of|,|\/|en) $/.test(voor));
	});
	if (/wa\.me|phone=/i.test(tekst)) gevonden.push(...vondsten('phone', tekst, /(?<=wa\.me\/|whatsapp\.com\/send\?phone=)\+?\d{9,13}(?!\d)/gi));
	if (!gevonden.length && !inKolom && /(?:mob|tel|app|gsm|06-n)/i.test(tekst) && /\s6[\s-]?\d/.test(tekst)) gevonden.push(...vondsten('phone', tekst, ZONDER_NUL));
	if (!gevonden.length && /nul/i.test(tekst)) gevonden.push(...vondsten('phone', tekst, IN_WOORDEN), ...vondsten('phone', tekst, HALF_IN_WOORDEN));
	if (!inKolom) return gevonden;
	return gevonden.length ? gevonden : vondsten('phone', tekst, /^\s*(?:(?:31)?6[\s-]?(?:\d[\s-]?){8}|[1-57]\d{1,2}[\s-]?\d{6,7}|6[.,]\d{5,8}E\+?0?8)(?:[.,]0)?\s*$/g, (match) => /^(?:31)?6/.test(match[0].trim()) || /E/.test(match[0]) || match[0].replace(/\D/g, '').length === 9);
};

const FUNCTIES = new Set('no info informatie iedereen allen medewerkers collegas intake bw crisis beleid cijfers indicatie toezicht kwaliteit handhaving leefbaarheid schulden schuldhulp schuldhulpverlening werk inkomen participatie integratie veiligheid gezondheid onderwijs verhuur boekhouding salaris personeel evenementen educatie bewoners clientenraad clientondersteuning vertrouwenspersoon meldcode nachtopvang dagopvang inloop wijk gebied regie preventie huisvesting dagbesteding begeleiding vrijwilligers contact post postbus mail gemeente gemeenten receptie balie loket klantcontact klantenservice kcc communicatie redactie privacy fg avg griffie raad raadsgriffie raadsleden bestuur directie secretariaat administratie webmaster web website noreply reply support helpdesk servicedesk service beheer data opendata meldpunt melding meldingen klachten klacht bezwaar wmo wlz beschermdwonen beschermd wonen opvang sociaaldomein sociaal wijkteam toegang inkoop contract contracten contractmanagement financien facturen factuur pers persvoorlichting voorlichting security abuse git hallo hello team afdeling bureau vragen vraag aanmelden aanmelding aanmeldingen monitor statistiek zorg jeugd samenwerking projectbureau project regio subsidie subsidies hr vacatures werkenbij ict planning ondersteuning woo archief bibliotheek college burgerzaken zicht nieuws nieuwsbrief pgb ggd ggz mo bw toezicht kwaliteit onderzoek clientenraad adviesraad ombudsman functionaris gegevensbescherming cijfers rekenkamer rekenkamercommissie commissie burgemeester wethouder college ambtenaar klachtenfunctionaris portaal verkiezingen ondernemers wonen thuis dataloket datateam gegevens algoritmes leerplicht schuldhulp schuldhulpverlening werk inkomen participatie vergunning vergunningen omgeving parkeren afval belastingen belasting leerlingenvervoer huisvesting trouwen webredactie nieuwsredactie innovatie strategie juridisch personeel opleidingen academie events evenementen agenda stage sollicitatie crediteuren debiteuren inkoopbureau aanbesteding aanbestedingen accountmanagement relatiebeheer clientondersteuning vertrouwenspersoon klachtencommissie crisis crisisteam nachtopvang dagopvang housingfirst beschermdthuis uitstroom instroom coordinatiepunt coordinatie expertteam expertise kennis kenniscentrum leren training congres inschrijven reserveringen verhuur huur woonruimte urgentie gezondheid veiligheid handhaving sport cultuur cjg ouderen inwoners burgers burger klant klanten clienten client preventie publiekscontact publiekszaken dienstverlening openbaarheid informatiepunt informatiebeheer informatiemanagement applicatiebeheer functioneelbeheer gis geo kaarten kaart api developer ontwikkelaars beveiliging ciso gegevensmanager voorlichter woordvoering bestuurssecretariaat directiesecretariaat managementassistent planning control auditdienst audit accountant jeugdhulp jeugdteam gebiedsteam buurtteam wijk buurt dorp kern contracten contractbeheer zorginkoop wmoloket zorgloket bwmo crisisdienst spoed centrale meldkamer abonnementen bestellingen shop winkel hosting domeinen techniek systeembeheer storingen'.split(' '));

/** Words of an office written as one: zichtopthuis@. */
function isSamengesteld(woord: string): boolean {
	if (woord.length > 40) return false;
	const tot = [true];
	for (let einde = 1; einde <= woord.length; einde++) for (let begin = 0; begin < einde && !tot[einde]; begin++) tot[einde] = tot[begin] === true && DEELWOORD(woord.slice(begin, einde), begin > 0 && einde < woord.length);
	return tot[woord.length] === true;
}
const DEELWOORD = (deel: string, binnenin: boolean): boolean => (deel.length > 2 && (FUNCTIES.has(deel) || (deel.length > 4 && PLAATSEN.has(deel)))) || (binnenin && /^(?:op|en|van|voor|de|het|in|aan|ter|s)$/.test(deel));

/** How an address is made, not the address of anybody: voornaam.achternaam@. */
const MAL = /^(?:[.<[{(]?(?:uw|jouw|je)?[._-]?(?:voornaam|achternaam|voorletters?|initialen|tussenvoegsel|naam|gebruiker(?:snaam)?|medewerker|iemand|functie|afdeling|firstname|lastname|name|user(?:name)?)[.>\]})]?[._-]?)+$/i;

/** A mailbox of an office, by its name: info@, wmo-loket@, team.opvang@. */
function isFunctioneel(lokaal: string, domein: string): boolean {
	const delen = lokaal.toLowerCase().split(/[._+-]+/).filter(Boolean);
	const eigen = domein.toLowerCase().split('.').at(-2) ?? '';
	const bekend = (deel: string): boolean => FUNCTIES.has(deel) || deel === eigen || PLAATSEN.has(deel) || /^(?:\d+|en|van|voor|de|het|nl)$/.test(deel) || [...FUNCTIES].some((woord) => woord.length > 3 && ((deel.startsWith(woord) && (FUNCTIES.has(deel.slice(woord.length)) || PLAATSEN.has(deel.slice(woord.length)))) || (deel.endsWith(woord) && PLAATSEN.has(deel.slice(0, -woord.length)))));
	if (delen.length === 1 && /(?:loket|punt|centrum|dienst|diensten|team|teams|desk|zaken|beheer|kantoor|bureau|raad|commissie|zorg|hulp|opvang|toegang|contact|administratie|secretariaat|service|ondersteuning|coordinatie|netwerk|platform|redactie|nieuws|overleg|registratie|meldingen|verlening|beleid|huis|lab|hub|schriften|aanvragen|klachten|vragen|formulieren|stukken|brieven|plannen|subsidies|vergunningen|projecten|facturen|gegevens|cijfers|zorgen|wonen|kosten|adviezen|uitkeringen|voorzieningen|bijstand)$/.test(delen[0]!) && delen[0]!.length > 5) return true;
	return delen.length > 0 && (delen.every((deel) => bekend(deel) || isSamengesteld(deel)) || (FUNCTIES.has(delen[0]!) && delen.length > 1 && delen[0]!.length > 2 && !/^(?:mail|post|team)$/.test(delen[0]!)));
}

const GEWOON = /(?<![\p{L}\d._%+-])([\p{L}\d._%+'-]*[\p{L}\d])\s?(?:@|%40)\s?((?:[\p{L}\d-]+\.)+[a-z]{2,12})(?![\p{L}\d])/giu;
const VERHULD = /(?<![\p{L}\d._%+-])((?:[\p{L}\d_-]+\s(?:punt|dot)\s){0,3}[\p{L}\d._%+-]+)\s*(?:[([{<]\s*(?:at|@|ape(?:n|s)?(?:staart|taart)(?:je)?|a)\s*[)\]}>]|\s(?:at|ape(?:n|s)?(?:staart|taart)(?:je)?)\s|_at_)\s*((?:[\p{L}\d-]+\s*(?:\.|[([{<]\s*\.\s*[)\]}>]|[([{<]?\s*\b(?:punt|dot)\b\s*[)\]}>]?)\s*)+[a-z]{2,12})(?![\p{L}\d])/giu;

/** Typed with spaces between, so that no machine would see it: "p . jansen @ voorbeeld . nl". */
const VERSPATIEERD = /(?<![\p{L}\d._%+-])([\p{L}\d_-]+(?:\s?\.\s?[\p{L}\d_-]+){0,4})\s?@\s?([\p{L}\d-]+(?:\s?\.\s?[\p{L}\d-]+){0,3}\s?\.\s?(?:nl|com|org|net|eu|be|de|pl|fr|uk|es|it|pt|ro|bg|hu|tr|at|ch|lu|dk|se|info|example))(?![\p{L}\d])/giu;

/** The sign typed and the full stop told: "jan@gmail punt com". */
const PUNT_VERTELD = /(?<![\p{L}\d._%+-])([\p{L}\d._%+-]*[\p{L}\d])\s?@\s?((?:[\p{L}\d-]+\s*(?:\.|[([{<]?\s*(?<!\p{L})(?:punt|dot|point)(?!\p{L})\s*[)\]}>]?)\s*)+[a-z]{2,12})(?![\p{L}\d])/giu;

/** Where people have their own mail: a slip of the finger in what stands around it hides nothing. */
const BIJ_AANBIEDER = /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._-]+\s?(?:@{1,2}|#|\sat\s|\s)\s?(?:g\s?mail|hotmail|outlook|ziggo|kpnmail|icloud|yahoo|xs4all|upcmail|hetnet|casema|telfort|quicknet|protonmail|chello|(?:live|home|planet|kpnplanet|proton|msn)(?=\s?[.,]))(?:\s?[.,]\s?(?:com|nl|net|me|eu))?(?![\p{L}\d.])/giu;

/** "insta is @noor.vdl": a word and the name of an account, no address. */
const ACCOUNT = /^(?:is|heet|heten|op|via|en|of|van|naar|bij|als|met|account|profiel|insta(?:gram)?|snap(?:chat)?|tiktok|telegram|facebook|fb|twitter|discord)\s@\S/i;

export function zoekMail(tekst: string): Vondst[] {
	const goed = (match: RegExpExecArray): boolean => {
		if (ACCOUNT.test(match[0])) return false;
		const domein = match[2]!.replace(/\s*[([{<]?\s*\.\s*[)\]}>]?\s*/g, '.').replace(/\s*[([{<]?\s*\b(?:punt|dot|point)\b\s*[)\]}>]?\s*/gi, '.');
		// "Youth at risk. NL": a sentence ends there.
		if (/\sat\s/i.test(match[0]) && /\.\s/.test(match[0])) return false;
		if (/\.(?:png|jpe?g|gif|svg|webp|css|m?js|ts|json|md)$/i.test(domein)) return false;
		return !(MAL.test(/\S*$/.exec(match[1]!)![0]) && match[1]!.length > 3) && !isFunctioneel(match[1]!.replace(/\s(?:punt|dot)\s|\s?\.\s?/gi, '.'), domein);
	};
	const gevonden = /@|%40/.test(tekst) ? vondsten('email', tekst, GEWOON, goed) : [];
	if (!gevonden.length && /mail|ziggo|icloud|yahoo|xs4all|hetnet|casema|telfort|quicknet|chello|outlook|live|home|planet|proton|msn/i.test(tekst)) gevonden.push(...vondsten('email', tekst, BIJ_AANBIEDER, (match) => /[@#]|\sat\s/i.test(match[0]) || /\S\s(?:g\s?mail|hotmail|ziggo|outlook|kpnmail|icloud)[.,]/i.test(match[0])));
	if (!gevonden.length && /@/.test(tekst) && /\w\s\.\s?\w|\w\s?\.\s\w{2,4}\b/.test(tekst)) gevonden.push(...vondsten('email', tekst, VERSPATIEERD, goed));
	if (!gevonden.length && /@[^@]*\b(?:punt|dot|point)\b/i.test(tekst)) gevonden.push(...vondsten('email', tekst, PUNT_VERTELD, goed));
	if (!/\bat\b|_at_|ape[ns]?s?ta+rt|[([{<]\s*[@a]\s*[)\]}>]/i.test(tekst)) return gevonden;
	return gevonden.concat(vondsten('email', tekst, VERHULD, goed).filter((nieuw) => !gevonden.some((oud) => oud.begin < nieuw.einde && nieuw.begin < oud.einde)));
}
