// Where somebody lives: a street and a number.
import { isVanKantoor } from './kantoor.ts';
import { isPlaats } from './plaatsen.ts';
import { erna, ervoor, inWebadres, vondsten, type Vondst, type Zoeker } from './soorten.ts';
import { STRAATWOORDEN } from './straatwoorden.ts';

const UITGANG = '(?:straat|str\\.|str(?=\\s\\d)|laan|ln\\.|weg|plein|dreef|kade|hof|singel|gracht|pad|steeg|plantsoen|dijk|markt|wal|baan|boulevard|haven|burgwal|park|oord|akker|veld|erf|kamp|hoek|berg|bos|gaard|horst|heide|stede|poort|brink|kwartier|zoom|ring|dwarsstraat|passage|wei|donk|rode|beek|hage|sloot|vaart|wetering|klooster|kerkhof|vliet|molen|dorp|rand|eind|gang|hout|kant|kruis|dal|weide|wei|werf|tuin|zijde|meent|drift|ven|laar|schans|straatje|laantje|weggetje|pleintje|hofje|gaarde|beemd|beemden|hoeve|warande|akkers|heuvel|wiel|horn|land|nest|slag|waard|wierde|terp|kolk|burcht|borg|kuil|bloem|bes|doorn|linde|vlinder|einde|brug|vest|griend|hagen|stein)';
const ZEKER = '(?:straat|straatje|str\\.?|laan|laantje|weg|weggetje|plein|pleintje|dreef|singel|gracht|steeg|plantsoen|kade)(?:[- ](?:Noord|Zuid|Oost|West))?';
const NUMMER = '(?!24\\/7)(?:(?:nr\\.?|no\\.|nummer|huisnr\\.?|#)\\s?)?\\d{1,4}(?:\\s?(?:-?(?:bis|hs|huis)|(?!(?:te|in|op|en|is|of|om)\\b)[a-zA-Z]{1,2}(?![\\p{L}\\d])|[a-zA-Z]\\d{1,3}|-\\d{1,4}|-[a-zA-Z]\\b|-?[IV]{1,3}\\b|\\/\\d{1,3}))?(?![\\p{L}\\d%]|[.,]\\d|\\s?(?:%|procent|plekken|inwoners|mensen|jaar|euro|keer|km\\b|m2|woningen|maanden|weken|dagen|personen|cli[eë]nten|huizen|bewoners|gezinnen|kinderen|plaatsen|bedden|uur))';
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
/** "She lives at 22 Witte de Withstraat"; "aan de Laan van Xxx, nummer 1207". */
const NUMMER_VOOROP = new RegExp(`(?<=(?:\\bat|\\bon|woont op|woont|adres:?)\\s)\\d{1,4}[a-z]?\\s(?:\\p{Lu}[\\p{L}.'’-]*\\s(?:(?:van|de|der|den|het)\\s){0,2}){0,3}\\p{Lu}[\\p{L}'’-]*${ZEKER}(?![\\p{L}])`, 'gu');
const LAAN_NUMMER = /(?<![\p{L}\d])(?:Laan|Weg|Plein|Hof|Kade|Pad|Straat|Dreef|Singel|Markt|Plaats)\s(?:(?:van|de|der|den|het|['’]t|op|aan)\s){0,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},?\s(?:op |met )?(?:huis)?(?:nr\.?|nummer)\s?\d{1,4}(?!\d)/gu;
/** "in de Sint Jozefstraat, op nr. 5". */
const NUMMER_LATER = new RegExp(`(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}.'’-]*\\s){0,3}\\p{Lu}[\\p{L}'’-]*${ZEKER}(?:,\\s|\\s)(?:op |met |daar )?(?:huis)?(?:nr\\.?|nummer)\\s?\\d{1,4}(?!\\d)`, 'gu');
/** Whose house it is, right before it. */
const VAN_BEWONER = /(?:bewo(?:ners?|onster)|buren|buurman|buurvrouw|huurders?|overlast|familie|gezin|cli[eë]nte?|mevrouw|meneer|dhr\.?|mw\.?|eigenaar|klager|melder|overbuur\p{L}*)(?: \p{L}+){0,2} (?:van|op|aan|bij|te|in|uit|naar)\s$/iu;
/** Only houses have floors. */
const VERDIEPING = /^,?\s?\(?(?:\d{1,2}e (?:etage|verdieping|woonlaag)|\d{1,2}[ -]?hoog|(?:een|twee|drie|vier|vijf)[ -]?hoog|(?:boven|beneden)woning|souterrain|begane grond|app(?:artement)?\.?\s?\d)/iu;
const WONING_AAN = /(?:woning|huis|kamer|flat|appartement|studio|adres|deur|sleutel|meterkast|tuin|balkon|etage)\p{L}*\s(?:\p{L}+\s){0,2}(?:aan|op|in|van|bij|te|naar)\s(?:(?:de|het|den|'t|’t)\s)?$|adres[^.;\n:]{0,30}:\s*$/iu;
/** What streets are called and plans are not, before their own name. */
const BIJNAAM = new RegExp(`(?<![\\p{L}\\d])(?:Groene|Rode|Witte|Zwarte|Gele|Blauwe|Gouden|Zilveren|Lange|Korte|Oude|Hoge|Lage|Grote|Kleine|Achterste|Voorste|Prins|Prinses|Koning|Koningin|Graaf|Hertog|Pastoor|Past\\.|Burgemeester|Burg\\.|Sint|St\\.|Dr\\.|Pater|Kapelaan|Jonker|Jonkheer|Monseigneur|Mgr\\.|Deken|Pres\\.|President|Minister)\\s(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)\\s(${NUMMER})`, 'gu');
/** Any name with a number, and a town right behind it. */
const VOOR_PLAATS = new RegExp(`(?<![\\p{L}\\d])((?:[Dd]e|[Hh]et|['’]t|[Oo]p de|[Aa]an de|[Ii]n de)?\\s?\\p{Lu}[\\p{L}.'’-]{2,}(?:\\s\\p{Lu}[\\p{L}.'’-]+)?)\\s(${NUMMER}),\\s\\p{Lu}`, 'gu');
/** A street of any name: up to four words with a capital, small words between them. */
const STRAATNAAM = "((?:(?:de|het|den|'t|’t)\\s)?\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:(?:van|de|der|den|het|aan|op|in|'t|’t)\\s){0,3}\\p{Lu}[\\p{L}.'’-]+){0,3})";
/** Somebody who lives there, or what is brought to a door, a few words before it: "bewoner van Kruisbeemd 78", "post graag naar Achter de Vaart 15". */
const BIJ_IEMAND = new RegExp(`(?<!\\p{L})(?:(?:[Bb]ewo(?:ner|onster)|[Hh]uurders?|[Mm]an|[Vv]rouw|[Jj]ongen|[Mm]eisje|[Mm]eneer|[Mm]evrouw|[Mm]ensen|[Ff]amilie|[Cc]li[eë]nte?|[Bb]uren|[Bb]uurman|[Bb]uurvrouw|[Oo]verburen|[Gg]ezin|[Oo]verlast|[Mm]edebewoner|[Hh]ospita|[Hh]uisgenoot)(?:\\s\\p{Ll}+){0,2}?\\s(?:van|op|aan|in|bij|uit)|(?:[Pp]ost|[Bb]rief|[Bb]rieven|[Pp]akket(?:je)?|[Ss]pullen|[Ss]leutels?|[Ww]oont?|[Ww]oonde|[Vv]erblijft|[Vv]erbleef|[Ll]ogeert|[Ss]laapt|[Ss]liep)(?:,?\\s\\p{Ll}+){0,6}?\\s(?:naar|op|aan))\\s${STRAATNAAM}\\s(${NUMMER})`, 'gu');
/** Any name and a number that only a house has: "12 hs", "212-III", "38 zw". */
const HUISNUMMER = new RegExp(`(?<![\\p{L}\\d])${STRAATNAAM}\\s(\\d{1,4}(?:[\\s-]?(?:hs|bis|huis|zw|boven|beneden|rood|zwart)|\\s?-\\s?I{1,3}V?|\\s(?:II|III)))(?![\\p{L}\\d]|-\\d)`, 'gu');
/** Any name with a number, and a postcode right behind it. */
const VOOR_POSTCODE = new RegExp(`(?<![\\p{L}\\d])${STRAATNAAM}\\s(${NUMMER})(?=,?\\s{1,2}[1-9]\\d{3}\\s?(?!BW|MO|VO|EU|MB|GB)[A-Z]{2}(?:\\s+\\p{Lu}\\p{Ll}|[\\s.,;)]*$))`, 'gmu');
/** Any word with a capital and a number: what is on the list of streets without a street is asked of it. */
const WOORD_NUMMER = new RegExp(`(?<![\\p{L}\\d-])((?:(?:[Dd]e|[Hh]et|['’]t)\\s)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}\\p{Ll}+)?)\\s(?:(?:met |op |huis)?(?:nr\\.?|nummer)\\s)?(${NUMMER})`, 'gu');
/** What carries such a word as a name and is no street. */
const GROEP_ERVOOR = /(?:team|groep|afdeling|school|locatie|klas|project|unit|flat|stichting|vereniging|huize|cluster|bus|lijn|code|psalm|lokaal|zaal|vitamine|cohort|programma|fase|apollo)\s$/i;
/** In capitals, or written together with its number. */
const KAPITALEN = /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}.'’-]*\s){0,3}\p{Lu}[\p{Lu}.'’-]*(?:STRAAT|LAAN|WEG|PLEIN|DREEF|SINGEL|GRACHT|STEEG|KADE|HOF|PAD|DIJK)(?:\s\d{1,4}\s?[A-Z]?(?![\p{L}\d])|\d{1,4}(?!\d))/gu;
const VAST_GETAL = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}'’-]*(?:straat|laan|plein|dreef|singel|gracht|steeg)\d{1,4}[a-z]?(?![\p{L}\d])/gu;
/** A place for a caravan or a boat, with the name of the camp or the quay. */
const STANDPLAATS = /(?<!\p{L})(?:woonwagen(?:kamp|centrum|park|locatie)?|woonboot|woonschip|camping|vakantiepark|bungalowpark|recreatiepark|caravan(?:park)?|chalet(?:park)?|stacaravan|asielzoekerscentrum|azc|bungalow|standplaats|ligplaats|hotel|pension|hostel|(?:studenten)?flat|(?:appartementen|woon)complex)\s+[^\n.;]{0,30}?\b(?:standplaats|ligplaats|plaats|perceel|wagen|chalet|caravan|kavel|plek|nr\.?|nummer|huisje|huis|kamer|unit|bungalow|t\.?o\.?)\s*(?:nr\.?\s*)?\d{1,4}[a-z]?(?![\d%])/giu;
/** A word, and then a number of at most four figures that is no year. */
const WOORD_EN_NUMMER = /[\p{L}.'’-]\s+(?:(?:nr\.?|no\.|nummer|huisnr\.?|#)\s?\d|(?!(?:19\d\d|20[0-3]\d)(?![\d/-]|\s?[a-z]{1,2}(?![\p{L}\d])|\s?(?:bis|hs|huis)))\d{1,4}(?!\d))/iu;
/** What a line begins with that is the name of a street and nothing else. */
const STRAATBEGIN = /^\W*(?:op|aan|in|achter|bij|onder|boven|tussen|voor|over|naast|['’]t|ut|d['’]n|groene|rode|witte|zwarte|gele|blauwe|gouden|zilveren|lange|korte|oude|hoge|lage|grote|kleine|achterste|voorste|prins(?:es)?|koning(?:in)?|graaf|hertog|past(?:oor|\.)|burg(?:emeester|\.)|sint|st\.|dr\.|pater|kapelaan|jonk(?:er|heer)|monseigneur|mgr\.|deken|pres(?:ident|\.)|minister)\s/im;
const EINDIGT_ZEKER = new RegExp(`${ZEKER}$`, 'iu');
const KANSRIJK_PLAATS = /\p{L}\s\d{1,4}[a-z]?,\s\p{Lu}/u;
/** A postcode behind a number, or what is added to the number of a house. */
const TOEVOEGING = /\p{L}\s\d{1,4}(?:[\s-]?\p{L}{0,4},?\s{1,2}[1-9]\d{3}\s?[A-Z]{2}(?!\p{L})|[\s-]{0,3}(?:hs|bis|huis|zw|boven|beneden|rood|zwart|I{1,3}V?)(?!\p{L}))/u;
/** The cheap question first: is there anything like a street before a number, or a word of the kind that begins one? */
const KANSRIJK = new RegExp(`${UITGANG}(?:[- ](?:noord|zuid|oost|west))?\\s+(?:(?:nr\\.?|no\\.|nummer|huisnr\\.?|#)\\s?)?\\d|(?:laan|weg|plein|hof|kade|pad|straat|dreef|singel|markt|plaats|achter|onder|boven|bij|aan|op|het|de|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|oost|west|noord|zuid|brink|dorp|kerk) [a-z .'’-]{3,40} \\d{1,4}(?!\\d)`, 'i');
/** Words that end like a street and are none. */
const GEEN_STRAAT = /^(?:.*(?:beweging|overweg|aanpak|voorpad|gerechtshof|rechtshof|woningmarkt|arbeidsmarkt|zorgmarkt|huurmarkt|koopmarkt|vervolgpad|groeipad|ontwikkelpad|leerpad|tijdpad|stappenpad|zorgpad|onderweg|snelweg|onderhoek|invalshoek|speelveld|werkveld|taakveld|krachtenveld|ketenveld|zorgveld|oogmerk|startbaan|banen|kring|voortgang|keuring|regeling|vergadering|begroting|rekening|paragraaf|wijziging|verordening|woonoord|trefwoord|antwoord|woord|limburg|tilburg|valkenburg|middelburg|moerdijk|haven|proef|project)|.*(?:ering|ning|ding|ging|king|ling|ming|ring|sing|ting|ving|zing))$/iu;
/** What is counted in a paper or a house, and no street: "Bijlage 12", "Kamer 4"; "Lijsterbesstraat" only begins so. */
const INLEIDER = new RegExp(`^(?:Tabel|Figuur|Bijlage|Hoofdstuk|Paragraaf|Artikel|Pagina|Bladzijde|Versie|Stap|Deel|Fase|Pijler|Doel|Kwartaal|Regel|Kolom|Lijst|Taakveld|Programma|Speerpunt|Spoor|Scenario|Variant|Punt|Kamer|Blok|Optie|Resultaat|Actie|Unit|Gebouw|Groep|Team|Afdeling|Cluster|Perceel|Traject|Locatie|Huis\\s|Woning|Wet|Boek|Lid|Protocol|Richtlijn|Besluit|Postbus|Antwoordnummer|Jaargang|Nummer|Week|Dag)(?!\\p{Ll}*(?:${ZEKER}|hof|dijk|akker|erf|beemd|gaarde)$)`, 'u');

export const zoekAdres: Zoeker = (tekst, kop) => {
	const inKolom = kop.has('address');
	if (kop.has('bedrag')) return [];
	const wonend = /(?:\bwo+n|\bwnd|verbl|slaapt|sliep|adres|ingesch|p\/a|p\.a\.|c\/o|gedet|verhuis|huis|ontruim|logeer|camping|park|boot|standpl|ligpl|azc|bungalow|chalet|caravan|ingetrokken|sleutel|post op|bezorgd|te vinden|thuis op|gezien|woning|kamer|flat|appartement|nummer|\bnr|uitgezet|bewo|\bbu[ur]|gezin|overlast|post\b|brie[fv]|pakket|spullen|(?:man|vrouw|jongen|meisje|mensen) (?:van|op|uit) |\blives? )[^\n]{0,60}\d/i.test(tekst);
	const los = inKolom || kop.has('kantoor') ? [] : [...losseStraten(tekst), ...(/STR|LAAN|WEG|PLEIN|DREEF|SINGEL|GRACHT|STEEG|KADE|HOF|PAD|DIJK/.test(tekst) ? vondsten('address', tekst, KAPITALEN) : []), ...(/(?:straat|laan|plein|dreef|singel|gracht|steeg)\d/.test(tekst) ? vondsten('address', tekst, VAST_GETAL, (match) => !inWebadres(tekst, match.index)) : [])].filter((een) => !isVanKantoor(tekst, een.begin, een.einde));
	if (los.length) return los;
	const aanBegin = STRAATBEGIN.test(tekst);
	const metPlaats = KANSRIJK_PLAATS.test(tekst);
	const metToevoeging = TOEVOEGING.test(tekst);
	if (!inKolom && !wonend && !/(?:at|on|woont|op) \d{1,4} \p{Lu}/u.test(tekst) && !aanBegin && !metPlaats && !metToevoeging && !KANSRIJK.test(tekst)) return [];
	const metNummer = inKolom || WOORD_EN_NUMMER.test(tekst);
	const goed = (zeker: RegExp) => (match: RegExpExecArray): boolean => {
		const [, straat, nummer] = match as unknown as [string, string, string];
		const laatste = straat.split(/\s+/).at(-1)!;
		if (inKolom) return true;
		// Under a heading of groups "Xxx 18-27" is an age.
		if (kop.has('categorie') && !new RegExp(`${ZEKER}$`, 'iu').test(straat) && (!kop.has('kantoor') || /\d-\d/.test(nummer))) return false;
		if (GEEN_STRAAT.test(laatste) || (INLEIDER.test(straat) && !/ aan /.test(straat)) || inWebadres(tekst, match.index)) return false;
		if (isJaar(nummer)) return false;
		if ((isPlaats(straat) && !inPlaats(tekst, match)) || /\b(?:Provinciale|Rijks)weg\s+[AN]\d/.test(match[0])) return false;
		return zeker.test(straat);
	};
	const gevonden = !metNummer ? [] : [
		...vondsten('address', tekst, EEN_WOORD, (match) => goed(EINDIGT_ZEKER)(match) || (goed(/./u)(match) && (/(?:\d{4}\s?[A-Z]{2}\b)/.test(erna(tekst, match.index + match[0].length)) || inPlaats(tekst, match) || /(?:woon(?:t|de|achtig)?|wonend|adres|verblijft|verblijf|verhuisd?|ingeschreven|slaapt|aan|te|op|:)\W+(?:(?:op|aan|te|in|de|het|nu|is|naar|van|bij)\W+){0,3}$/i.test(ervoor(tekst, match.index)) || isHeel(tekst, match) || VAN_BEWONER.test(ervoor(tekst, match.index)) || WONING_AAN.test(ervoor(tekst, match.index)) || VERDIEPING.test(erna(tekst, match.index + match[0].length))))),
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
	if (!gevonden.length && aanBegin && metNummer) gevonden.push(...vondsten('address', tekst, KLEIN_WOORD, (match) => isHeel(tekst, match) && !isPlaats(match[1]!) && !INLEIDER.test(match[1]!) && !isJaar(match[2]!)));
	if (!gevonden.length && (aanBegin || wonend)) gevonden.push(...vondsten('address', tekst, BIJNAAM, (match) => (isHeel(tekst, match) || WONING_AAN.test(ervoor(tekst, match.index))) && !/(?:groep|plan|fase|versie|kwartaal|lijn|wijk(?:en)?|team|pijler|deel)$/i.test(match[1]!)));
	if (!gevonden.length && /(?:nummer|nr\.?)\s?\d/i.test(tekst)) gevonden.push(...vondsten('address', tekst, NUMMER_EERST), ...vondsten('address', tekst, NUMMER_LATER), ...vondsten('address', tekst, LAAN_NUMMER));
	if (!gevonden.length && /\d\s\p{Lu}/u.test(tekst)) gevonden.push(...vondsten('address', tekst, NUMMER_VOOROP));
	if (!gevonden.length && metNummer && metPlaats) for (const match of tekst.matchAll(VOOR_PLAATS)) {
		const einde = match.index + match[0].length - match[0].slice(match[0].lastIndexOf(',')).length;
		const [, plaats = ''] = /^,\s(\p{Lu}[\p{L}-]+)/u.exec(tekst.slice(einde, einde + 40)) ?? [];
		if (isPlaats(plaats) && !isPlaats(match[1]!.trim()) && !INLEIDER.test(match[1]!.trim()) && !GEEN_STRAAT.test(match[1]!.split(/\s+/).at(-1)!) && !isJaar(match[2]!)) gevonden.push({ kind: 'address', begin: match.index, einde });
	}
	// A street of any name, by what stands around it.
	if (metNummer) for (const patroon of [...(wonend ? [NA_WOONT, BIJ_IEMAND] : []), ...(metToevoeging ? [HUISNUMMER, VOOR_POSTCODE] : [])]) {
		for (const match of tekst.matchAll(patroon)) {
			const [heel, straat] = match as unknown as [string, string];
			const begin = match.index + heel.lastIndexOf(straat);
			if (!/^(?:de |het |den |'t |’t |aan |op )?\p{Lu}/u.test(straat) || INLEIDER.test(straat.replace(/^\p{Ll}+\s+/u, '')) || isPlaats(straat.replace(/^(?:de|het|den)\s+/, '')) || /(?:wet|\d{4})$/i.test(straat) || isJaar(match[2]!)) continue;
			if (!gevonden.some((een) => een.begin < begin + straat.length && begin < een.einde)) gevonden.push({ kind: 'address', begin, einde: match.index + heel.length });
		}
	}
	if (wonend) for (const een of vondsten('address', tekst, STANDPLAATS)) if (!gevonden.some((ander) => ander.begin < een.einde && een.begin < ander.einde)) gevonden.push(een);
	if (inKolom && !gevonden.length && new RegExp(`^\\s*\\p{Lu}[\\p{L} .'’-]*${ZEKER}\\s*$`, 'u').test(tekst)) return [{ kind: 'address', begin: 0, einde: tekst.trimEnd().length }];
	if (inKolom && !gevonden.length) return vondsten('address', tekst, /^\s*(?:['’]?\p{L}[\p{L}\s.'’/-]*\s?\d{1,5}[^\n]*|\d{1,4}[a-z]?\s\p{Lu}[\p{L}\s.'’-]{3,})$/gu, (match) => !/^(?:totaal|gemeente|regio)\b/i.test(match[0]));
	// Under a heading of places and providers stands where those are.
	if (!inKolom && kop.has('kantoor')) return [];
	return gevonden.filter((een, i, alle) => !alle.some((ander, j) => j < i && ander.begin < een.einde && een.begin < ander.einde) && (inKolom || !isVanKantoor(tekst, een.begin, een.einde)));
};

/** A year, with or without a word behind it. */
const isJaar = (nummer: string): boolean => /^(?:19\d\d|20[0-3]\d)(?:\s\p{L}+)?$/u.test(nummer);

/** Streets called after a bird or a flower: alone on a line, or in a sentence about somebody or a house. */
function losseStraten(tekst: string): Vondst[] {
	if (!/[A-Z][a-zà-ÿ-]+ (?:(?:met |op |huis)?n(?:umme)?r\.? )?\d{1,4}(?![\d%])/.test(tekst)) return [];
	return vondsten('address', tekst, WOORD_NUMMER, (match) => {
		const [, straat, nummer] = match as unknown as [string, string, string];
		const lidwoord = /^(?:de|het|['’]t)\s/i.test(straat);
		const naam = straat.replace(/^(?:de|het|['’]t)\s/i, '').toLowerCase();
		if (isJaar(nummer) || GROEP_ERVOOR.test(ervoor(tekst, match.index)) || INLEIDER.test(straat.replace(/^(?:de|het|['’]t)\s/i, ''))) return false;
		const heel = isHeel(tekst, match);
		if (STRAATWOORDEN.has(naam.replaceAll(' ', '-'))) return heel || IEMAND.test(tekst);
		return heel && lidwoord && /^(?:De|Het|['’]t)\s/.test(straat) && !/\s/.test(naam) && !isPlaats(naam) && !/(?:ing|heid|tie|groep|plan|fase|en|wet)$/.test(naam);
	});
}

/** Somebody, or what happens at a door. */
const IEMAND = /(?<!\p{L})(?:mw|mevr|mevrouw|dhr|meneer|de heer|fam|familie|cli[eë]nte?|bewo(?:ner|onster)|brand|inbraak|melding|bezoek|langs(?:gaan|geweest)?|man|vrouw|moeder|vader|zus|broer|zoon|dochter|hij|zij|ze|ik|komt vrij|won(?:end|ing)\p{L}*|woont|woonde|woonachtig|verblij\p{L}*|slaapt|sliep|\p{L}*adres|ingeschreven|verhuis\p{L}*|ontruim\p{L}*|overlast|buren|buurman|buurvrouw|post|brief|sleutels?|huisbezoek|kamer|appartement|bezorg\p{L}*|te vinden)(?!\p{L})/iu;

/** Whether the name of a town stands right behind it: ", Vaals", " te Berg"; or a word with a capital that ends the line. */
function inPlaats(tekst: string, match: RegExpExecArray): boolean {
	const [, scheiding, plaats, rest] = /^\s*(,|\b(?:te|in))\s*(\p{Lu}[\p{L}'’-]+)(.*)$/u.exec(erna(tekst, match.index + match[0].length, 40)) ?? [];
	return plaats !== undefined && (isPlaats(plaats) || (scheiding !== 'in' && /^[\s.]*$/.test(rest!)));
}

/** Whether a match is all there is in a cell or on a line. */
function isHeel(tekst: string, match: RegExpExecArray): boolean {
	return ervoor(tekst, match.index).trim() === '' && /^[\s,.]*$/.test(erna(tekst, match.index + match[0].length));
}
