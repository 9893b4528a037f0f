// Where a person can be reached: phone, e-mail, postcode and address. What belongs to an office is none of these.
import { ervoor, erna, inWebadres, vondsten, type Vondst, type Zoeker } from './soorten.ts';
import { ANDER_NUMMER } from './nummers.ts';
import { isPlaats, PLAATSEN } from './plaatsen.ts';

const KANDIDAAT = /(?<![\w,.+€])(?:\(?(?:\+|00)\d{1,3}\)?|\(?[0O]\d{0,3}\)?)(?:(?:[\s.\-–()]{0,3}|\/)\d){6,12}(?!\d)/g;
const ORGANISATIE = /gemeente|stadhuis|loket|balie|receptie|klantcontact|\bkcc\b|meldpunt|bureau|stichting|organisatie|centrale|algemeen|secretariaat|griffie|\bggd\b|\bggz\b|veilig thuis|politie|spoed|huisartsenpost|adviespunt|advieslijn|informatielijn|storing|helpdesk|kantoor|contactcentrum|wijkteam|sociaal team|crisisdienst|provincie|ministerie|ombuds|wooncorporatie|woningcorporatie|afdeling|servicepunt|\bregio\b/i;
const PERSOON = /mevrouw|mevr\b|\bmw\b|\bdhr\b|de heer|cli[eë]nt|bewoner|priv[eé]|thuisnummer|moeder|vader|partner|\bzus|broer|contactpersoon|dochter|zoon|mantelzorger|buurvrouw|buurman|\bhaar\b|\bzijn nummer|mobiel/i;
const ANDER_CODE = /(?:serie|codes?|rekening|iban|dossier|cli[eë]nt(?=\s?-?(?:nummer|nr|code|id))|v-?nummer|artikel|bestel)[\p{L}]*\.?\s*(?:nummer|nr)?[\s.:#-]*$/iu;

/** The numbers of countries people here call, behind a double zero. */
const LANDNUMMER = /^00(?:3[0-9]|4[0-9]|9[0-5]|7|1[2-9]|6[0-6]|8[1246]|2(?:0|1[1-8]|3[3-9]|5[1-7]|91)|35[0-9]|37[0-9]|38[0-9]|42[013]|59[0-9]|96[0-8]|97[0-4]|99[2-8])\d/;

/** "nul zes, twaalf vierendertig …": told instead of typed. */
const IN_WOORDEN = /(?<!\p{L})nul[\s,-]*zes(?:[\s,.-]+(?:nul|[eé]+n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|\p{L}{3,7}tien|(?:\p{L}{2,6}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))){4,8}(?!\p{L})/giu;

/** Whether the nine digits after the zero are a mobile number or a number in a town; services and firms are neither. */
const isMobiel = (nummer: string): boolean => /^6\d{8}$/.test(nummer);
const isVast = (nummer: string): boolean => /^(?:1[0135]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|[1-5][1-9]\d)/.test(nummer) && nummer.length === 9;

export const zoekTelefoon: Zoeker = (tekst, kop) => {
	if (kop.has('bedrag') || kop.has('orgnummer') || kop.has('identifier') || kop.has('bsn')) return [];
	const inKolom = kop.has('phone');
	const gevonden = vondsten('phone', tekst, KANDIDAAT, (match) => {
		const kaal = match[0].replace(/^\(?O/, '0').replace(/\(0\)/, '');
		if (/^0[.]\d+$/.test(kaal) || /^\d{1,2}[-\/.]\d{1,2}[-\/.](?:\d{4}|\d\d)(?!\d|[-\/.]\d)/.test(kaal) || /\d{4}-\d\d-\d\d/.test(kaal)) return false;
		const cijfers = kaal.replace(/\D/g, '');
		const internationaal = /^\(?(?:\+|00)/.test(kaal);
		const nummer = /^(?:0031|31)/.test(cijfers) && internationaal ? cijfers.replace(/^(?:0031|31)0?/, '') : !internationaal && cijfers.length === 10 ? cijfers.slice(1) : '';
		const voor = ervoor(tekst, match.index);
		if (!inKolom && (ANDER_NUMMER.test(voor) || ANDER_CODE.test(voor) || inWebadres(tekst, match.index))) return false;
		// Behind a dash or the letters of a bank it is the end of a code.
		if (!inKolom && (/(?<!(?:tel|mob|gsm|app|nr|mobiel|telefoon))[\p{L}\d]-$/iu.test(voor) || /[A-Z]{2}\d{2}\s?[A-Z]{4}\s?$/.test(voor))) return false;
		if (isMobiel(nummer)) return true;
		// A row of numbers: "2021 041 2022 052".
		if (!inKolom && /\d\s$/.test(voor)) return false;
		if (internationaal) {
			if (nummer && !isVast(nummer)) return false;
			// A plus or double zero of another country; an "00…" without plus is more often a code.
			const lengte = cijfers.replace(/^00/, '').length;
			if (!nummer && !((kaal.replace('(', '').startsWith('+') || LANDNUMMER.test(cijfers)) && lengte >= 9 && lengte <= 15) && !inKolom) return false;
		} else if (!isVast(nummer)) return false;
		return inKolom || PERSOON.test(voor) || !ORGANISATIE.test(voor);
	});
	if (!gevonden.length && /nul/i.test(tekst)) gevonden.push(...vondsten('phone', tekst, IN_WOORDEN));
	if (!inKolom) return gevonden;
	return gevonden.length ? gevonden : vondsten('phone', tekst, /^\s*(?:(?:31)?6[\s-]?(?:\d[\s-]?){8}|[1-57]\d{1,2}[\s-]?\d{6,7})(?:[.,]0)?\s*$/g, (match) => /^(?:31)?6/.test(match[0].trim()) || match[0].replace(/\D/g, '').length === 9);
};

const FUNCTIES = new Set('info informatie contact post postbus mail gemeente gemeenten receptie balie loket klantcontact klantenservice kcc communicatie redactie privacy fg avg griffie raad raadsgriffie raadsleden bestuur directie secretariaat administratie webmaster web website noreply reply support helpdesk servicedesk service beheer data opendata meldpunt melding meldingen klachten klacht bezwaar wmo wlz beschermdwonen beschermd wonen opvang sociaaldomein sociaal wijkteam toegang inkoop contract contracten contractmanagement financien facturen factuur pers persvoorlichting voorlichting security abuse git hallo hello team afdeling bureau vragen vraag aanmelden aanmelding aanmeldingen monitor statistiek zorg jeugd samenwerking projectbureau project regio subsidie subsidies hr vacatures werkenbij ict planning ondersteuning woo archief bibliotheek college burgerzaken zicht nieuws nieuwsbrief pgb ggd ggz mo bw toezicht kwaliteit onderzoek clientenraad adviesraad ombudsman functionaris gegevensbescherming cijfers rekenkamer rekenkamercommissie commissie burgemeester wethouder college ambtenaar klachtenfunctionaris portaal verkiezingen ondernemers wonen thuis dataloket datateam gegevens algoritmes leerplicht schuldhulp schuldhulpverlening werk inkomen participatie vergunning vergunningen omgeving parkeren afval belastingen belasting leerlingenvervoer huisvesting trouwen webredactie nieuwsredactie innovatie strategie juridisch personeel opleidingen academie events evenementen agenda stage sollicitatie crediteuren debiteuren inkoopbureau aanbesteding aanbestedingen accountmanagement relatiebeheer clientondersteuning vertrouwenspersoon klachtencommissie crisis crisisteam nachtopvang dagopvang housingfirst beschermdthuis uitstroom instroom coordinatiepunt coordinatie expertteam expertise kennis kenniscentrum leren training congres inschrijven reserveringen verhuur huur woonruimte urgentie gezondheid veiligheid handhaving sport cultuur cjg ouderen inwoners burgers burger klant klanten clienten client preventie publiekscontact publiekszaken dienstverlening openbaarheid informatiepunt informatiebeheer informatiemanagement applicatiebeheer functioneelbeheer gis geo kaarten kaart api developer ontwikkelaars beveiliging ciso gegevensmanager voorlichter woordvoering bestuurssecretariaat directiesecretariaat managementassistent planning control auditdienst audit accountant jeugdhulp jeugdteam gebiedsteam buurtteam wijk buurt dorp kern contracten contractbeheer zorginkoop wmoloket zorgloket bwmo crisisdienst spoed centrale meldkamer abonnementen bestellingen shop winkel hosting domeinen techniek systeembeheer storingen'.split(' '));

/** Words of an office written as one: zichtopthuis@. */
function isSamengesteld(woord: string): boolean {
	if (woord.length > 40) return false;
	const tot = [true];
	for (let einde = 1; einde <= woord.length; einde++) for (let begin = 0; begin < einde && !tot[einde]; begin++) tot[einde] = tot[begin] === true && DEELWOORD(woord.slice(begin, einde), begin > 0 && einde < woord.length);
	return tot[woord.length] === true;
}
const DEELWOORD = (deel: string, binnenin: boolean): boolean => (deel.length > 2 && (FUNCTIES.has(deel) || (deel.length > 4 && PLAATSEN.has(deel)))) || (binnenin && /^(?:op|en|van|voor|de|het|in|aan|ter|s)$/.test(deel));

/** A mailbox of an office, by its name: info@, wmo-loket@, team.opvang@. */
function isFunctioneel(lokaal: string, domein: string): boolean {
	const delen = lokaal.toLowerCase().split(/[._+-]+/).filter(Boolean);
	const eigen = domein.toLowerCase().split('.').at(-2) ?? '';
	const bekend = (deel: string): boolean => FUNCTIES.has(deel) || deel === eigen || PLAATSEN.has(deel) || /^(?:\d+|en|van|voor|de|het|nl)$/.test(deel) || [...FUNCTIES].some((woord) => woord.length > 3 && ((deel.startsWith(woord) && (FUNCTIES.has(deel.slice(woord.length)) || PLAATSEN.has(deel.slice(woord.length)))) || (deel.endsWith(woord) && PLAATSEN.has(deel.slice(0, -woord.length)))));
	if (delen.length === 1 && /(?:loket|punt|centrum|dienst|diensten|team|teams|desk|zaken|beheer|kantoor|bureau|raad|commissie|zorg|hulp|opvang|toegang|contact|administratie|secretariaat|service|ondersteuning|coordinatie|netwerk|platform|redactie|nieuws|overleg|registratie|meldingen|verlening|beleid|huis|lab|hub|schriften|aanvragen|klachten|vragen|formulieren|stukken|brieven|plannen|subsidies|vergunningen|projecten|facturen|gegevens|cijfers|zorgen|wonen|kosten|adviezen|uitkeringen|voorzieningen|bijstand)$/.test(delen[0]!) && delen[0]!.length > 5) return true;
	return delen.length > 0 && (delen.every((deel) => bekend(deel) || isSamengesteld(deel)) || (FUNCTIES.has(delen[0]!) && delen.length > 1 && delen[0]!.length > 2 && !/^(?:mail|post|team)$/.test(delen[0]!)));
}

const GEWOON = /(?<![\p{L}\d._%+-])([\p{L}\d._%+'-]*[\p{L}\d])\s?(?:@|%40)\s?((?:[\p{L}\d-]+\.)+[a-z]{2,12})(?![\p{L}\d])/giu;
const VERHULD = /(?<![\p{L}\d._%+-])((?:[\p{L}\d_-]+\s(?:punt|dot)\s){0,3}[\p{L}\d._%+-]+)\s*(?:[([{<]\s*(?:at|@|ape(?:n|s)?(?:staart|taart)(?:je)?|a)\s*[)\]}>]|\s(?:at|ape(?:n|s)?(?:staart|taart)(?:je)?)\s)\s*((?:[\p{L}\d-]+\s*(?:\.|[([{<]?\s*\b(?:punt|dot)\b\s*[)\]}>]?)\s*)+[a-z]{2,12})(?![\p{L}\d])/giu;

export function zoekMail(tekst: string): Vondst[] {
	const goed = (match: RegExpExecArray): boolean => {
		const domein = match[2]!.replace(/\s*[([{<]?\s*\b(?:punt|dot)\b\s*[)\]}>]?\s*/gi, '.');
		if (/\.(?:png|jpe?g|gif|svg|webp|css|m?js|ts|json|md)$/i.test(domein)) return false;
		return !isFunctioneel(match[1]!.replace(/\s(?:punt|dot)\s/gi, '.'), domein);
	};
	const gevonden = /@|%40/.test(tekst) ? vondsten('email', tekst, GEWOON, goed) : [];
	if (!/\bat\b|ape[ns]?s?ta+rt|[([{<]\s*[@a]\s*[)\]}>]/i.test(tekst)) return gevonden;
	return gevonden.concat(vondsten('email', tekst, VERHULD, goed).filter((nieuw) => !gevonden.some((oud) => oud.begin < nieuw.einde && nieuw.begin < oud.einde)));
}

/** Two letters after a year that are a kind of help, a money or a unit; and units after any four digits. */
const NA_JAAR = new Set('BW MO VO BT GI NL WZ ZG PG GB LT VG LG OM AB EU VZ TK EK NB RV GR WA JW JZ WM HV NG MB BO PO OV NH ZH LB GZ IB CB DO AO ZN PV AM PM NR ST'.split(' '));
const EENHEDEN = new Set('EX XL XS KG KM MB GB TB KB KW MW MM CM HA LT ML CC DB HZ PK EU AM PM KJ PX PT M2 GR UR TE EN OF OP IN IS AF AL ZO DE NU WE'.split(' '));

export const zoekPostcode: Zoeker = (tekst, kop) => {
	const inKolom = kop.has('postcode') || kop.has('address');
	if (kop.has('bedrag')) return [];
	return vondsten('postcode', tekst, /(?<![\p{L}\d.,€\/]|(?<!\bNL)-)([1-9]\d{3})([\s\u00a0]{0,2}|[-._])([A-Za-z]{2})(?=[^\p{L}\d]|$|\d{1,4}[A-Za-z]?(?![\p{L}\d]))/gu, (match) => {
		const [, cijfers, spatie, letters] = match as unknown as [string, string, string, string];
		const hoofd = letters.toUpperCase();
		if (/^S[ADS]$/.test(hoofd)) return false;
		if (/[-._]/.test(spatie) && !inKolom) return false;
		// With the house number behind it, as a key: 6211AB12.
		if (/^\d/.test(tekst.slice(match.index + match[0].length)) && (spatie !== '' || letters !== hoofd || NA_JAAR.has(hoofd) || kop.has('orgnummer') || inWebadres(tekst, match.index))) return false;
		if (kop.has('postcode')) return true;
		const voor = ervoor(tekst, match.index);
		// A box at the post office is of an organisation.
		if (/postbus\s+\d{1,6}\W*$/i.test(voor) && !inKolom) return false;
		const na = erna(tekst, match.index + match[0].length);
		const adres = (/^\s\d{1,4}\b(?!\s*(?:%|procent|euro|mensen|plekken|plaatsen))/.test(na) && /(?:woning|huis|pand|adres|op|aan)\s*$/i.test(voor)) || /huisbezoek(?: (?:op|aan|bij|in))?\s*$/i.test(voor) || /(?:postcode|wonen?[dt]? (?:te|in|op)|adres|\d\s?[a-z]?\s?,)\W*$/i.test(voor) || /(?:straat|laan|weg|plein|dreef|kade|hof|singel|gracht|pad|steeg)\s+\d+\s?[a-z]{0,3}\W*$/i.test(voor);
		const plaats = new RegExp(/^[\s,]+(\p{Lu}[\p{L}'’-]+)/u).exec(na)?.[1];
		if (/(?:\b(?:NEN|ISO|IEC|EN|artikel|art\.|wet|nr\.?|nummer|GM|PB|L)|€|\bper)\s*$/i.test(voor) && !adres) return false;
		if (/\bvan\s*$/i.test(voor) && !adres && (NA_JAAR.has(hoofd) || EENHEDEN.has(hoofd) || /00$/.test(cijfers))) return false;
		// "1 op 1000 NL", "ruim 1200 EU": a number, and what it is of.
		if (!adres && !(plaats !== undefined && isPlaats(plaats)) && (NA_JAAR.has(hoofd) || EENHEDEN.has(hoofd) || /00$/.test(cijfers)) && /\b(?:op|van de|per|circa|ca\.?|ruim|bijna|ongeveer|dan|tot|maximaal|minimaal|aantal|totaal|begroot|zo'n|en|à)\s*$/i.test(voor)) return false;
		const kleine = letters !== hoofd;
		if (kleine) {
			if (/^(?:is|in|of|op|en|te|de|zo|al|nu|we|na|om|ze)$/i.test(letters) && !adres) return false;
			// "2000 ha" and "1500 of" are no postcodes; "3511lx" and "3511 lx Utrecht" are.
			if (EENHEDEN.has(hoofd) && !(plaats !== undefined && isPlaats(plaats))) return false;
			// Two letters without a vowel are no word: "6411 xk". A year or a measure before them is.
			if (spatie === ' ' && /^[b-df-hj-np-tv-z]{2}$/.test(letters) && !/^(?:19|20)/.test(match[0]) && !MAATLETTERS.test(letters)) return true;
			return adres || inKolom || (plaats !== undefined && isPlaats(plaats)) || (spatie === '' && letters === letters.toLowerCase() && !MAATLETTERS.test(letters) && !inWebadres(tekst, match.index));
		}
		// "1400 MO-plekken", "2021 VS 2022".
		if (/^-\p{L}/u.test(na) && !adres) return false;
		const jaar = Number(cijfers) >= 1980 && Number(cijfers) <= 2059;
		if (Number(cijfers) >= 2000 && Number(cijfers) <= 2035 && !adres && !inKolom && !(plaats !== undefined && isPlaats(plaats))) return false;
		if (jaar && (NA_JAAR.has(hoofd) || /\b(?:jaar|in|sinds|vanaf|tot|en met|t\/m|begroting|per|medio|eind|begin|Q[1-4])\s*$/i.test(voor))) return adres || (plaats !== undefined && isPlaats(plaats));
		if (EENHEDEN.has(hoofd) && !adres && !(plaats !== undefined && isPlaats(plaats))) return false;
		return true;
	});
};

/** Measures and endings of numbers that stand where the letters of a postcode would. */
const MAATLETTERS = /^(?:er|ste|de|th|st|nd|rd|ct|gr|ha|km|kg|mb|gb|kb|px|ml|mg|cm|mm|dm|kw|mw|pt|ms|k|bw|mo|nr|vr|pk|tl|st|mr|dr|mv|fl|tv|zz|vb|bv|nv|sv|vs|zn|hr|pp|ff)$/;

const UITGANG = '(?:straat|str\\.|str(?=\\s\\d)|laan|ln\\.|weg|plein|dreef|kade|hof|singel|gracht|pad|steeg|plantsoen|dijk|markt|wal|baan|boulevard|haven|burgwal|park|oord|akker|veld|erf|kamp|hoek|berg|bos|gaard|horst|heide|stede|poort|brink|kwartier|zoom|ring|dwarsstraat|passage|wei|donk|rode|beek|hage|sloot|vaart|wetering|klooster|kerkhof|vliet|molen|dorp)';
const ZEKER = '(?:straat|str\\.?|laan|weg|plein|dreef|singel|gracht|steeg|plantsoen|kade)(?:[- ](?:Noord|Zuid|Oost|West))?';
const NUMMER = '(?:(?:nr\\.?|no\\.|nummer|huisnr\\.?|#)\\s?)?\\d{1,4}(?:\\s?(?:bis|hs|huis|(?!(?:te|in|op|en|is|of|om)\\b)[a-zA-Z]{1,2}(?![\\p{L}\\d])|-\\d{1,4}|-[a-zA-Z]\\b|-?[IV]{1,3}\\b|\\/\\d{1,3}))?(?![\\p{L}\\d%]|[.,]\\d|\\s?(?:%|procent|plekken|inwoners|mensen|jaar|euro|keer|km\\b|m2|woningen|maanden|weken|dagen|personen|cli[eë]nten|huizen))';
const EEN_WOORD = new RegExp(`(?<![\\p{L}\\d])(?!(?:Woon\\p{L}*|Wonend|Adres|Verblij\\p{L}*|Ingeschreven|Slaapt|Verhuis\\p{L}*|Naar|Aan|Op|Bij|In|Te)\\s)((?:\\p{Lu}[\\p{L}.'’-]*\\s+(?:(?:van|de|der|den|het|ten|ter|in|op|aan|à|a)\\s+){0,3}){0,3}\\p{Lu}[\\p{L}.'’-]*?${UITGANG}(?:[- ](?:Noord|Zuid|Oost|West))?)\\s+(${NUMMER})`, 'gu');
const LOS_WOORD = new RegExp(`(?<![\\p{L}\\d])(\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:van|de|der|den|het))?\\s+(?:Straat|Laan|Weg|Plein|Gracht|Kade|Singel|Dreef|Dijk|Wal|Hof|Steeg|Markt|Boulevard|Pad))\\s+(${NUMMER})`, 'gu');
const LAGE_LETTER = new RegExp(`(?<![\\p{L}\\d])(\\p{Ll}[\\p{L}'’-]{2,}?(?:straat|laan|plein|gracht|singel|dreef))\\s+(${NUMMER})`, 'gu');
const MEER_WOORDEN = new RegExp(`(?<![\\p{L}\\d])((?:Laan|Weg|Plein|Hof|Kade|Pad|Straat|Dreef|Singel|Markt|Plaats|Achter|Onder|Boven|Bij|Aan|Op|Het|De|Oude|Nieuwe|Grote|Kleine|Lange|Korte|Hoge|Lage|Oost|West|Noord|Zuid|Brink|Markt|Dorp|Kerk)(?:\\s+(?:van|v\\.\\s?d\\.|v\\/d|vd|v\\.|de|der|den|het|'t|ten|ter|op|aan|en|naar)){0,3}(?:\\s+\\p{Lu}[\\p{L}.'’-]+){1,2})\\s+(${NUMMER})`, 'gu');
/** Where somebody lives, and then any word with a capital and a number: the street need not end like one. */
const WOONT = `(?:(?:woon(?:t|de|den|achtig)|wonend|wonende|wnd\\.?|verblijft|verbleef|verblijvend|verblijf|slaapt|sliep|ingeschreven|ingetrokken|gedetineerd|inwonend|logeert|verhuis(?:d|t|de)|gevestigd|trekt in|(?:huis|woon|verblijf|post|thuis)?adres(?:\\s(?:van|is|cli[eë]nt\\p{L}*|betrokkene))*|p\\/a|p\\.a\\.|c\\/o|per adres|bij zijn \\p{L}+|bij haar \\p{L}+|(?:krijgt )?post op|bezorgd op|te vinden op|thuis op|gezien (?:op|bij)|sleutel van|(?:haar|zijn|hun|mijn) (?:huis|woning|kamer|flat|appartement)|huisbezoek|ontruim(?:d|ing)(?: van)?|uitgezet uit|huisuitzetting)[\\s:,]+(?:(?:nu|naar|op|aan|bij|te|in|sinds \\p{L}+|tijdelijk|alleen|van|uit)\\s+){0,3})`;
const NA_WOONT = new RegExp(`(?<![\\p{L}\\d])${WOONT}((?:(?:de|het|den|'t|’t|'t|aan|op|d'n|ut)\\s+)?\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:van|de|der|den|het|aan|op|in|'t|’t)){0,3}(?:\\s+\\p{Lu}[\\p{L}.'’-]+){0,3})\\s+(${NUMMER})`, 'giu');
const KLEIN_WOORD = new RegExp(`(?<![\\p{L}\\d])(?:(?:Op|Aan|In|Achter|Bij|Onder|Boven|Tussen|Voor|Over|Naast)\\s(?:de|den|der|het|'t|’t|d'n)|['’]t|Ut|[Dd]['’]n)\\s(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)\\s(${NUMMER})`, 'gu');
/** "op nummer 12 in de Hoogstraat". */
const NUMMER_EERST = new RegExp(`(?<!\\p{L})(?:huis)?(?:nummer|nr\\.?)\\s(\\d{1,4}[a-z]?)\\s(?:in|aan|van|op)\\s(?:de|het|den)\\s\\p{Lu}[\\p{L}'’-]*${UITGANG}(?![\\p{L}])`, 'giu');
/** What streets are called and plans are not, before their own name. */
const BIJNAAM = new RegExp(`(?<![\\p{L}\\d])(?:Groene|Rode|Witte|Zwarte|Gele|Blauwe|Gouden|Zilveren|Lange|Korte|Oude|Hoge|Lage|Grote|Kleine|Achterste|Voorste|Prins|Prinses|Koning|Koningin|Graaf|Hertog|Pastoor|Past\\.|Burgemeester|Burg\\.|Sint|St\\.|Dr\\.|Pater|Kapelaan|Jonker|Jonkheer|Monseigneur|Mgr\\.|Deken|Pres\\.|President|Minister)\\s(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)\\s(${NUMMER})`, 'gu');
/** Any name with a number, and a town right behind it. */
const VOOR_PLAATS = new RegExp(`(?<![\\p{L}\\d])((?:[Dd]e|[Hh]et|['’]t|[Oo]p de|[Aa]an de|[Ii]n de)?\\s?\\p{Lu}[\\p{L}.'’-]{2,}(?:\\s\\p{Lu}[\\p{L}.'’-]+)?)\\s(${NUMMER}),\\s\\p{Lu}`, 'gu');
/** A place for a caravan or a boat, with the name of the camp or the quay. */
const STANDPLAATS = /(?<!\p{L})(?:woonwagen(?:kamp|centrum|park|locatie)?|woonboot|woonschip|camping|vakantiepark|bungalowpark|recreatiepark|caravan(?:park)?|chalet(?:park)?|stacaravan|asielzoekerscentrum|azc|bungalow|standplaats|ligplaats|hotel|pension|hostel|(?:studenten)?flat|(?:appartementen|woon)complex)\s+[^\n.;]{0,30}?\b(?:standplaats|ligplaats|plaats|perceel|wagen|chalet|caravan|kavel|plek|nr\.?|nummer|huisje|huis|kamer|unit|bungalow|t\.?o\.?)\s*(?:nr\.?\s*)?\d{1,4}[a-z]?(?![\d%])/giu;
/** A word, and then a number of at most four figures that is no year. */
const WOORD_EN_NUMMER = /[\p{L}.'’-]\s+(?:(?:nr\.?|no\.|nummer|huisnr\.?|#)\s?\d|(?!(?:19|20)\d\d(?![\d/-]|\s?[a-z]{1,2}(?![\p{L}\d])|\s?(?:bis|hs|huis)))\d{1,4}(?!\d))/iu;
/** What a line begins with that is the name of a street and nothing else. */
const STRAATBEGIN = /^\W*(?:op|aan|in|achter|bij|onder|boven|tussen|voor|over|naast|['’]t|ut|d['’]n|groene|rode|witte|zwarte|gele|blauwe|gouden|zilveren|lange|korte|oude|hoge|lage|grote|kleine|achterste|voorste|prins(?:es)?|koning(?:in)?|graaf|hertog|past(?:oor|\.)|burg(?:emeester|\.)|sint|st\.|dr\.|pater|kapelaan|jonk(?:er|heer)|monseigneur|mgr\.|deken|pres(?:ident|\.)|minister)\s/im;
const EINDIGT_ZEKER = new RegExp(`${ZEKER}$`, 'iu');
const KANSRIJK_PLAATS = /\p{L}\s\d{1,4}[a-z]?,\s\p{Lu}/u;
/** The cheap question first: is there anything like a street before a number, or a word of the kind that begins one? */
const KANSRIJK = new RegExp(`${UITGANG}(?:[- ](?:noord|zuid|oost|west))?\\s+(?:(?:nr\\.?|no\\.|nummer|huisnr\\.?|#)\\s?)?\\d|(?:laan|weg|plein|hof|kade|pad|straat|dreef|singel|markt|plaats|achter|onder|boven|bij|aan|op|het|de|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|oost|west|noord|zuid|brink|dorp|kerk) [a-z .'’-]{3,40} \\d{1,4}(?!\\d)`, 'i');
/** Words that end like a street and are none. */
const GEEN_STRAAT = /^(?:.*(?:beweging|overweg|aanpak|voorpad|gerechtshof|rechtshof|woningmarkt|arbeidsmarkt|zorgmarkt|huurmarkt|koopmarkt|vervolgpad|groeipad|ontwikkelpad|leerpad|tijdpad|stappenpad|zorgpad|onderweg|snelweg|onderhoek|invalshoek|speelveld|werkveld|taakveld|krachtenveld|ketenveld|zorgveld|oogmerk|startbaan|banen|kring|voortgang|keuring|regeling|vergadering|begroting|rekening|paragraaf|wijziging|verordening|woonoord|trefwoord|antwoord|woord|limburg|tilburg|valkenburg|middelburg|moerdijk|haven|proef|project)|.*(?:ering|ning|ding|ging|king|ling|ming|ring|sing|ting|ving|zing))$/iu;
const INLEIDER = /^(?:Tabel|Figuur|Bijlage|Hoofdstuk|Paragraaf|Artikel|Pagina|Bladzijde|Versie|Stap|Deel|Fase|Pijler|Doel|Kwartaal|Regel|Kolom|Lijst|Taakveld|Programma|Speerpunt|Spoor|Scenario|Variant|Punt|Kamer|Blok|Optie|Resultaat|Actie)/u;

export const zoekAdres: Zoeker = (tekst, kop) => {
	const inKolom = kop.has('address');
	if (kop.has('bedrag')) return [];
	const wonend = /(?:\bwo+n|\bwnd|verbl|slaapt|sliep|adres|ingesch|p\/a|p\.a\.|c\/o|gedet|verhuis|huis|ontruim|logeer|camping|park|boot|standpl|ligpl|azc|bungalow|chalet|caravan|ingetrokken|sleutel|post op|bezorgd|te vinden|thuis op|gezien|woning|kamer|flat|appartement|nummer|\bnr)[^\n]{0,60}\d/i.test(tekst);
	const aanBegin = STRAATBEGIN.test(tekst);
	if (!inKolom && !wonend && !aanBegin && !KANSRIJK.test(tekst) && !KANSRIJK_PLAATS.test(tekst)) return [];
	const metNummer = inKolom || WOORD_EN_NUMMER.test(tekst);
	const goed = (zeker: RegExp) => (match: RegExpExecArray): boolean => {
		const [, straat, nummer] = match as unknown as [string, string, string];
		const laatste = straat.split(/\s+/).at(-1)!;
		if (inKolom) return true;
		if (GEEN_STRAAT.test(laatste) || (INLEIDER.test(straat) && !/ aan /.test(straat)) || inWebadres(tekst, match.index)) return false;
		if (/^(?:19|20)\d\d$/.test(nummer)) return false;
		if ((isPlaats(straat) && !inPlaats(tekst, match)) || /\b(?:Provinciale|Rijks)weg\s+[AN]\d/.test(match[0])) return false;
		return zeker.test(straat);
	};
	const gevonden = !metNummer ? [] : [
		...vondsten('address', tekst, EEN_WOORD, (match) => goed(EINDIGT_ZEKER)(match) || (goed(/./u)(match) && (/(?:\d{4}\s?[A-Z]{2}\b)/.test(erna(tekst, match.index + match[0].length)) || inPlaats(tekst, match) || /(?:woon(?:t|de|achtig)?|wonend|adres|verblijft|verblijf|verhuisd?|ingeschreven|slaapt|aan|te|op|:)\W+(?:(?:op|aan|te|in|de|het|nu|is|naar|van|bij)\W+){0,3}$/i.test(ervoor(tekst, match.index)) || isHeel(tekst, match)))),
		...vondsten('address', tekst, LOS_WOORD, goed(/./u)),
		...vondsten('address', tekst, LAGE_LETTER, goed(/./u)),
		...vondsten('address', tekst, MEER_WOORDEN, (match) => {
			const voor = ervoor(tekst, match.index);
			const na = erna(tekst, match.index + match[0].length);
			if (!goed(/./u)(match)) return false;
			return /\d{4}\s?[A-Z]{2}\b/.test(na) || inPlaats(tekst, match) || /(?:woon(?:t|de|achtig)?|wonend|adres|verblijft|verhuisd?|ingeschreven|slaapt)\W+(?:(?:op|aan|te|in|de|het|nu|is|naar|van|bij)\W+){0,3}$/i.test(voor) || (/^(?:Laan|Markt|Grote Markt|Plein|Hof|Singel|Kade)\b/u.test(match[1]!) && isHeel(tekst, match));
		}),
	];
	// "Op de Bos 12", "'t Vaartje 3": a line by itself that can be nothing else.
	if (!gevonden.length && aanBegin && metNummer) gevonden.push(...vondsten('address', tekst, KLEIN_WOORD, (match) => isHeel(tekst, match) && !isPlaats(match[1]!) && !INLEIDER.test(match[1]!) && !/^(?:19|20)\d\d$/.test(match[2]!)));
	if (!gevonden.length && aanBegin) gevonden.push(...vondsten('address', tekst, BIJNAAM, (match) => isHeel(tekst, match) && !/(?:groep|plan|fase|versie|kwartaal|lijn|wijk(?:en)?|team|pijler|deel)$/i.test(match[1]!)));
	if (!gevonden.length && /(?:nummer|nr\.?)\s\d/i.test(tekst)) gevonden.push(...vondsten('address', tekst, NUMMER_EERST));
	if (!gevonden.length && metNummer && KANSRIJK_PLAATS.test(tekst)) for (const match of tekst.matchAll(VOOR_PLAATS)) {
		const einde = match.index + match[0].length - match[0].slice(match[0].lastIndexOf(',')).length;
		const [, plaats = ''] = /^,\s(\p{Lu}[\p{L}-]+)/u.exec(tekst.slice(einde, einde + 40)) ?? [];
		if (isPlaats(plaats) && !isPlaats(match[1]!.trim()) && !INLEIDER.test(match[1]!.trim()) && !GEEN_STRAAT.test(match[1]!.split(/\s+/).at(-1)!) && !/^(?:19|20)\d\d$/.test(match[2]!)) gevonden.push({ kind: 'address', begin: match.index, einde });
	}
	if (wonend) {
		if (metNummer) for (const match of tekst.matchAll(NA_WOONT)) {
			const [heel, straat] = match as unknown as [string, string];
			const begin = match.index + heel.lastIndexOf(straat);
			if (!/^(?:de |het |den |'t |’t |aan |op )?\p{Lu}/u.test(straat) || INLEIDER.test(straat.replace(/^\p{Ll}+\s+/u, '')) || isPlaats(straat.replace(/^(?:de|het|den)\s+/, '')) || /(?:wet|\d{4})$/i.test(straat) || /^(?:19|20)\d\d$/.test(match[2]!)) continue;
			if (!gevonden.some((een) => een.begin < begin + straat.length && begin < een.einde)) gevonden.push({ kind: 'address', begin, einde: match.index + heel.length });
		}
		for (const een of vondsten('address', tekst, STANDPLAATS)) if (!gevonden.some((ander) => ander.begin < een.einde && een.begin < ander.einde)) gevonden.push(een);
	}
	if (inKolom && !gevonden.length && new RegExp(`^\\s*\\p{Lu}[\\p{L} .'’-]*${ZEKER}\\s*$`, 'u').test(tekst)) return [{ kind: 'address', begin: 0, einde: tekst.trimEnd().length }];
	if (inKolom && !gevonden.length) return vondsten('address', tekst, /^\s*\p{L}[\p{L}\s.'’-]*\s\d{1,5}[^\n]*$/gu, (match) => !/^(?:totaal|gemeente|regio)\b/i.test(match[0]));
	return gevonden.filter((een, i, alle) => !alle.some((ander, j) => j < i && ander.begin < een.einde && een.begin < ander.einde));
};

/** Whether the name of a town stands right behind it: ", Vaals", " te Berg"; or a word with a capital that ends the line. */
function inPlaats(tekst: string, match: RegExpExecArray): boolean {
	const [, scheiding, plaats, rest] = /^\s*(,|\b(?:te|in))\s*(\p{Lu}[\p{L}'’-]+)(.*)$/u.exec(erna(tekst, match.index + match[0].length, 40)) ?? [];
	return plaats !== undefined && (isPlaats(plaats) || (scheiding !== 'in' && /^[\s.]*$/.test(rest!)));
}

/** Whether a match is all there is in a cell or on a line. */
function isHeel(tekst: string, match: RegExpExecArray): boolean {
	return ervoor(tekst, match.index).trim() === '' && /^[\s,.]*$/.test(erna(tekst, match.index + match[0].length));
}
