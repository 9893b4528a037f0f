// Names of people: by title, initials, first name, the word before them or the heading above them. Places, organisations and laws are none.
import { ACHTERNAMEN, DUBBELZINNIG, GEEN_NAAM, TUSSENVOEGSELS, VOORNAMEN } from './namenlijst.ts';
import { isPlaats, PLAATSEN } from './plaatsen.ts';
import { erna, ervoor, inWebadres, vondsten, type Koprol, type Vondst, type Zoeker } from './soorten.ts';

const W = '[^\\S\\n]+';
const TV = `(?:(?:${TUSSENVOEGSELS}|${TUSSENVOEGSELS.replace(/\b([a-z])/g, (letter) => letter.toUpperCase()).replaceAll('\\S', '\\s')})${W}|(?:[dDlL]['’]))`;
const HOOFDWOORD = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*|\\p{Lu}{3,}";
const DEEL = `(?:${HOOFDWOORD})`;
const ACHTERNAAM = `(?:${TV}){0,3}${DEEL}(?:[-–](?:${TV})?${DEEL})?`;
const INITIALEN = '(?:(?:\\p{Lu}|Th|Chr|Ph|Joh|IJ|Jac|Fr|Wm|Ch)\\.\\s?){1,6}';
const TITEL = "(?:[Dd]e" + W + "heer|[Dd]hr\\.?|[Hh]r\\.?|[Mm]vr\\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]ej(?:uffrouw)?\\.?|[Ff]amilie|[Ff]am\\.|[Gg]ezin|[Hh]eer|[Dd]rs?\\.?|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.?|[Pp]rof\\.?|[Dd]okter|MEVROUW|DE HEER|DHR\\.?|MEVR?\\.?|[Zz]uster|[Bb]roeder|[Pp]astoor|[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Ss]tatenlid|[Tt]ante|[Oo]om|[Oo]pa|[Oo]ma|[Bb]uurvrouw|[Bb]uurman)";
const ROL = "(?:[Cc]li[eë]nte?|[Bb]ewoner|[Bb]ewoonster|[Pp]ati[eë]nte?|[Dd]eelnemer|[Dd]eelneemster|[Bb]etrokkene|[Cc]asus|[Aa]anvrager|[Mm]elder|[Ii]nwoner|[Hh]ulpvrager|[Cc]ontactpersoon|[Bb]ehandelaar|[Bb]egeleider|[Bb]egeleidster|[Cc]asemanager|[Cc]asusregisseur|[Mm]entor|[Bb]ewindvoerder|[Cc]urator|[Hh]uisarts|[Pp]sychiater|[Mm]aatschappelijk werker|[Ww]ijkverpleegkundige|[Mm]antelzorger|[Pp]artner|[Ee]x-partner|[Mm]oeder|[Vv]ader|[Zz]oon|[Dd]ochter|[Bb]roer|[Zz]us|[Nn]aam|[Cc]li[eë]ntnaam|[Aa]chternaam|[Vv]oornaam|[Rr]oepnaam|[Gg]enaamd|[Hh]eet|[Oo]ndertekend door|[Gg]esproken met|[Gg]ebeld met|[Mm]edewerker|[Bb]eller|[Ww]oonbegeleider|[Aa]anmelder|[Vv]erslaglegger|[Cc]ontact|[Vv]oorzitter|[Ss]ecretaris|[Dd]irecteur|[Pp]rojectleider|[Oo]psteller|[Nn]otulist|[Nn]amens|[Aa]anwezig|[Aa]fwezig|[Aa]ctiehouder|[Bb]ijschrift|[Pp]ortret van)";

const TITELWOORD = /(?:^|[^a-z])(?:heer|[dhm]?hr|mvr|men?eer|mev[a-z]*|mej[a-z]*|mw|fam|familie|gezin|drs?|ir|ing|mr|prof|dokter|zuster|broeder|pastoor|wethouder|burgemeester|raadslid|statenlid|tante|oom|opa|oma|buurvrouw|buurman)\.?\s+(?:(?:en|de|van|den|der|te[nr]|el|op|in|aan|al|['’]t)\s|v\.|vd|mevr|mw|dhr|heer|drs?\.|ir\.|ing\.|mr\.|prof|\p{Lu})/iu;
const ROLWOORD = new RegExp(`${ROL}(?:\\s?[:=–-])?\\s+(?:(?:is|van|heet|dhr\\.|mw\\.)\\s+)?(?:${TUSSENVOEGSELS}\\s+|[dl]['’])?\\p{Lu}`, 'u');

const PATROON = {
	titel: new RegExp(`(?<![\\p{L}\\d.])(${TITEL})${W}((?:en${W}(?:de${W})?(?:[Mm]evrouw|[Mm]evr\\.|[Mm]w\\.|[Dd]hr\\.|[Hh]eer)${W})?(?:${TITEL}${W}){0,2}(?:${INITIALEN})?\\s?${ACHTERNAAM}(?:${W}${ACHTERNAAM})?)`, 'gu'),
	initialen: new RegExp(`(?<![\\p{L}\\d.])(${INITIALEN})((?:\\(\\p{L}+\\)\\s)?${ACHTERNAAM})`, 'gu'),
	rol: new RegExp(`(?<![\\p{L}\\d])(${ROL})(?:\\s?[:=–-])?${W}(?:(?:is|van|heet|dhr\\.|mw\\.)${W})?(${ACHTERNAAM}(?:${W}${ACHTERNAAM}){0,2})`, 'gu'),
	komma: new RegExp(`(?<![\\p{L}\\d])((?:${TV}){0,2}\\p{Lu}[\\p{L}'’]+(?:[-–](?:${TV})?\\p{Lu}\\p{L}+)?),\\s?(?:(${INITIALEN})|(\\p{Lu}[\\p{L}'’-]+))(?:${W}${TUSSENVOEGSELS})?(?![\\p{L}])`, 'gu'),
	tussen: new RegExp(`(?<![\\p{L}\\d])(\\p{Lu}\\p{Ll}+),\\s?(?:${TUSSENVOEGSELS})(?:,\\s?|\\s)(${INITIALEN}|\\p{Lu}\\p{Ll}+)`, 'gu'),
	voornaam: /(?<![\p{L}\d/._-]|\S@)(\p{Lu}[\p{L}'’]+)(-\p{Lu}\p{Ll}+)?(?![\p{L}\d@/_])/gu,
	groet: /(?:[Gg]roet(?:en|jes)?|[Mm]vg|[Hh]artelijke groet|[Bb]este|[Hh]oi|[Dd]ag|[Hh]allo|[Ll]ieve|[Gg]eachte)[ ,:]+(\p{Lu}\p{Ll}+)(?![\p{L}])/gu,
	ik: new RegExp(`(?<!\\p{L})(?:[Mm]ijn naam is|[Ii]k heet|[Ii]k ben|[Nn]aam van (?:mijn|de) \\p{Ll}+ is)${W}(${ACHTERNAAM}(?:${W}${ACHTERNAAM})?)`, 'gu'),
	door: /(?<!\p{L})(?:door|namens|volgens|aldus|dankzij|verzoek van|dank aan|gesprek met|(?:mail|brief|verhaal) van)[^\S\n](\p{Lu}\p{Ll}+)(?![\p{L}-])/gu,
	leeftijd: /(?<![\p{L}\d])(\p{Lu}\p{Ll}+)\s?(?:\(\s?(?:[mvx]\s?,?\s?)?\d{1,3}(?:\s?jaar)?\s?(?:,?\s?[mvx])?\)|,\s?\d{1,3}\s?jaar)/gu,
};
const NA_VOORNAAM = new RegExp(`^(?:-\\p{Lu}\\p{Ll}+)?${W}(?:(?:${INITIALEN}|\\p{Lu}\\.?)${W})?(?:\\p{Lu}\\p{Ll}+${W}(?=(?:${TUSSENVOEGSELS})${W}))?((?:${TV}){0,3})(${DEEL})(?:[-–](?:${TV})?${DEEL})?`, 'u');
const WERKWOORD = /^\s(?:woont?|woonde|heeft|had|slaapt|sliep|kreeg|krijgt|verblijft|verbleef|belde|belt|gebruikt|wil|wilde|durft|kwam|komt|ging|gaat|zegt|zei|vertelt|vertelde|leeft|zit|zat|werkt|werkte|zoekt|vindt|weigert|mist|is|was|verhuist|verhuisde|overleed|meldde|meldt|vroeg|vraagt|lijdt|drinkt|dronk|staat|stond|ligt|lag|kan|moet|moest|huilt|begon|stopte|verloor)(?![\p{L}])/u;
/** What stands before a name and makes it the name of a thing: a foundation, a law, a street, a prize. */
const DING_ERVOOR = /(?:stichting|vereniging|huize|sint|st\.|wet|commissie|regeling|prijs|school|kliniek|ziekenhuis|fonds|instituut|villa|klooster|kerk|motie|amendement|college|lyceum|museum|zorggroep|zorgcentrum|verpleeghuis|locatie|gebouw|project|groep|park|bureau|hotel|hostel|advocaten|firma|bv|b\.v\.|gemeente|rapport|methode|model|norm|schaal|centrum|huis|koning|koningin|prins|prinses|zaal|café|apotheek|praktijk|provincie|toets|test|eiland|haven|hof)[\s-]+(?:(?:van|de|den|der|het|st\.|dr\.|mr\.)\s+)*$/i;
const DING_ERNA = /^(?:['’]s)?(?:[\s-]+(?:stichting|huis|school|hogeschool|universiteit|university|academie|gymnasium|basisschool|mavo|scholengemeenschap|kapel|toren|abdij|hospitaal|ziekenhuizen|penitentiaire|kliniek|ziekenhuis|college|lyceum|instituut|fonds|prijs|groep|zorg|zorggroep|wonen|plein|straat|laan|weg|kade|dreef|singel|hof|park|gracht|museum|lezing|arena|stadion|b\.?v\b\.?|n\.?v\b\.?|v\.?o\.?f|advocaten|notarissen|accountants|consultancy|advies|bouw|vastgoed|motie|norm|methode|model|criteria|schaal|foundation|kerk|centrum|brug|tunnel|opvang|thuiszorg|begeleiding|jeugdzorg)(?![\p{L}])|(?:straat|laan|plein|weg|kade|huis|school|stichting|kliniek|hof|park|dreef|singel))/iu;
const SLOTWOORD = /(?:straat|laan|weg|plein|kade|dreef|singel|gracht|ziekenhuis|kliniek|school|stichting|college|huis|zorg|prijs|lezing|brug|zaal|toren|kapel|kerk|abdij|lyceum|wet|fonds|park|hof|regio|gemeente|raad|ering|heid|teit|tie|schap|sche|opvang|wonen)$/i;

const isWoord = (woord: string): boolean => GEEN_NAAM.has(woord.toLowerCase()) || SLOTWOORD.test(woord);
const kaal = (woord: string): string => woord.toLowerCase().replace(/['’]s$/, '');
const isVoornaam = (woord: string): boolean => VOORNAMEN.has(kaal(woord)) || (woord.includes('-') && woord.split('-').every((deel) => VOORNAMEN.has(kaal(deel))));
const isAchternaam = (woord: string): boolean => ACHTERNAMEN.has(kaal(woord.split(/\s/).at(-1)!)) || woord.split(/[-–]/).some((deel) => ACHTERNAMEN.has(kaal(deel.split(/\s/).at(-1)!)));
const tvPatroon = new RegExp(`^(?:${TV})+`, 'u');
const laatste = (naam: string): string => naam.replace(tvPatroon, '').split(/[\s–-]+/).at(-1)!;
const metTussen = (naam: string): boolean => tvPatroon.test(naam);

/** Whether the words around it make it the name of a thing or a place. */
function isDing(tekst: string, begin: number, einde: number): boolean {
	const naam = tekst.slice(begin, einde);
	return DING_ERVOOR.test(ervoor(tekst, begin)) || DING_ERNA.test(erna(tekst, einde)) || isPlaats(naam) || SLOTWOORD.test(naam.replace(/\s(?:\p{Lu}\p{Ll}{2,3})$/u, '')) || inWebadres(tekst, begin);
}

function metVoornaam(tekst: string): Vondst[] {
	const gevonden: Vondst[] = [];
	for (const match of tekst.matchAll(PATROON.voornaam)) {
		const naam = match[1]!;
		if (!isVoornaam(naam) && !(match[2] && isVoornaam(naam))) continue;
		const hoofdletters = naam.length > 2 && naam === naam.toUpperCase();
		const begin = match.index;
		const rest = tekst.slice(begin + naam.length, begin + naam.length + 60);
		const twijfel = DUBBELZINNIG.has(kaal(naam));
		const vervolg = NA_VOORNAAM.exec(rest);
		if (vervolg) {
			const achter = vervolg[2]!;
			const tussen = vervolg[1]!;
			const einde = begin + naam.length + vervolg[0].length;
			const bekend = isAchternaam(achter) || isAchternaam(vervolg[0].trim());
			// "Anna" at the start and "Maastricht" behind it is no person; nor is "Wil de gemeente".
			const goed = bekend || (tussen !== '' && (!isWoord(achter) || /\b(?:van|aan|op|in|uit) (?:de[nr]?|het|['’]t)/i.test(tussen)) && !(PLAATSEN.has(achter.toLowerCase()) && !/\b(?:van|de|der|den)\b/i.test(tussen)) && !(twijfel && PLAATSEN.has(achter.toLowerCase()))) || (!twijfel && !isWoord(achter) && !PLAATSEN.has(achter.toLowerCase()) && !(hoofdletters && achter !== achter.toUpperCase()));
			if (goed && !isDing(tekst, begin, einde)) {
				gevonden.push({ kind: 'name', begin, einde });
				continue;
			}
		}
		// "Fatiha en Roel": two first names joined.
		const tweede = /^\s(?:en|&)\s(\p{Lu}\p{Ll}+)(?![\p{L}-])/u.exec(rest);
		if (!twijfel && tweede && isVoornaam(tweede[1]!) && !DUBBELZINNIG.has(kaal(tweede[1]!)) && !isDing(tekst, begin, begin + naam.length)) {
			gevonden.push({ kind: 'name', begin, einde: begin + naam.length });
			continue;
		}
		// A first name and what it does: "Kees slaapt …". Words that are names as well do not count.
		if (!twijfel && !hoofdletters && WERKWOORD.test(rest) && !isDing(tekst, begin, begin + naam.length)) gevonden.push({ kind: 'name', begin, einde: begin + naam.length });
	}
	return gevonden;
}

/** Surnames that are nothing else, so that a word with a capital before them is a first name, listed or not. */
const isEnkelNaam = (woord: string): boolean => woord.length > 4 && ACHTERNAMEN.has(kaal(woord)) && !VOORNAMEN.has(kaal(woord)) && !PLAATSEN.has(kaal(woord)) && !isWoord(woord) && !/^(?:bakker|visser|mulder|dekker|prins|linden|brink|heuvel|broek|ridder|koning|molenaar|schipper|groen|kroon|lange|jager|keizer|winter|zwaan|steen|schrijver|spijker|wagenaar|veld(?:en|huizen)?|tuin|koopman|kamper|kerkhof|winkel|wilde|jonge|groot|klein|berends|singh|noordhoek|voort|vrolijk|aziz|hoeve|hoofd|hoogland|middelkoop|steenbergen|bosch|bongerd|brand|brands|berg|engelen|engels|hulst|korte|meulen|ploeg|roos|snel|stevens|zuidema|segers)$/.test(kaal(woord));
const VOOR_ENKEL = new RegExp(`(?<![\\p{L}\\d@/._-])(\\p{Lu}\\p{Ll}{2,})${W}(?:(?:${TUSSENVOEGSELS})${W}){0,2}$`, 'u');

function metAchternaam(tekst: string): Vondst[] {
	const gevonden: Vondst[] = [];
	for (const { 0: achter, index } of tekst.matchAll(/(?<![\p{L}\d@/._-])\p{Lu}\p{Ll}{4,}(?![\p{L}\d@/_])/gu)) {
		if (index === 0 || !isEnkelNaam(achter)) continue;
		const voor = VOOR_ENKEL.exec(ervoor(tekst, index));
		if (!voor || isWoord(voor[1]!) || isPlaats(voor[1]!)) continue;
		const begin = index - voor[0].length;
		const einde = index + achter.length;
		if (!isDing(tekst, begin, einde) && !isDing(tekst, index, einde)) gevonden.push({ kind: 'name', begin, einde });
	}
	return gevonden;
}

/** Surnames that are words as well. */
const OOK_WOORD = /^(?:post|oude|lang|lange|groen|groot|klein|snel|wit|winter|jong|korte|winkel|prins|dam|hoek|slot|tak|vis|vos|steen|stam|tuin|hoofd|wild|wilde|zwart|blok|veld|laan|appel|spijker|pot|beek|berg|brink|kamp)$/;
const NA_KLEIN = new RegExp(`${W}((?:(?:${TUSSENVOEGSELS})${W}){0,2})(\\p{Ll}{3,})(?![\\p{L}\\d@/_])`, 'uy');

/** "jan de vries" as people type it: both parts known, and not both also words. */
const kleineLetters = (tekst: string): Vondst[] => {
	const gevonden: Vondst[] = [];
	for (const { 0: voornaam, index } of tekst.matchAll(/(?<![\p{L}\d@/._-])\p{Ll}{3,}/gu)) {
		if (!VOORNAMEN.has(voornaam) || DUBBELZINNIG.has(voornaam)) continue;
		NA_KLEIN.lastIndex = index + voornaam.length;
		const rest = NA_KLEIN.exec(tekst);
		if (!rest) continue;
		const [vervolg, tussen, achter] = rest as unknown as [string, string, string];
		const einde = index + voornaam.length + vervolg.length;
		if (ACHTERNAMEN.has(achter) && !GEEN_NAAM.has(achter) && (tussen !== '' || !OOK_WOORD.test(achter)) && !isDing(tekst, index, einde)) gevonden.push({ kind: 'name', begin: index, einde });
	}
	return gevonden;
};

const NAAMVORM = new RegExp(`^\\s*(?:${TITEL}${W})?(?:${INITIALEN}\\s?|\\p{Lu}{1,5}${W})?(?:\\p{L}[\\p{L}'’.-]+(?:,?\\s+|$)){0,4}(?:\\p{L}[\\p{L}'’.-]*)?\\s*$`, 'u');

/** A whole cell under the heading of a name: anything shaped like one, as long as it is no group, place or organisation. */
function inNaamkolom(tekst: string, kop: ReadonlySet<Koprol>): Vondst[] {
	const cel = tekst.trim();
	if (cel.length < 2 || cel.length > 60 || /\d/.test(cel) || !NAAMVORM.test(cel)) return [];
	const woorden = cel.split(/[\s,]+/).filter((woord) => !new RegExp(`^${TUSSENVOEGSELS}$`, 'i').test(woord));
	if (!woorden.length || woorden.some((woord) => GEEN_NAAM.has(woord.toLowerCase())) || isPlaats(cel) || SLOTWOORD.test(cel) || isDing(cel, 0, cel.length)) return [];
	if (/^(?:ja|nee|n\.?v\.?t\.?|nvt|pm|onb\.?|x+|-|man|vrouw|m|v|nieuw|actief|inactief|gestopt|wachtlijst|intake|regulier|crisis|licht|zwaar|open|gesloten|anoniem|alle|allen|geen|divers|diverse|extern|intern|volwassen|minderjarig)$/i.test(cel)) return [];
	const bekend = woorden.some((woord) => isVoornaam(woord) || isAchternaam(woord));
	// "MGR" and "de MGR" are letters of an organisation; JANSEN is a surname.
	if (!bekend && woorden.every((woord) => /^\p{Lu}{1,5}$/u.test(woord))) return [];
	// Where an office may stand as well, one unknown word or a phrase in small letters is no person.
	if (kop.has('vervuller') && !bekend && !new RegExp(`^(?:${TITEL}${W}|${INITIALEN})`, 'u').test(cel) && (woorden.filter((woord) => /^\p{Lu}/u.test(woord)).length < 2 || /^(?:de|het)\s/i.test(cel) || woorden.some((woord) => isPlaats(woord) || /^\p{Lu}{2,5}$/u.test(woord)))) return [];
	return [{ kind: 'name', begin: tekst.indexOf(cel), einde: tekst.indexOf(cel) + cel.length }];
}

/** Surnames of a place in the landscape, with the small words that belong to them. */
const VAN_PLEK = /^(?:van|in|op|aan|uit|ter|ten|te|bij)(?:\s(?:de|den|der|het|['’]t))?\s(?:Hof|Dijk|Park|Haven|Weg|Plein|Brink|Kerk|Kade|Gracht|Laan|Straat|Markt|Huis|Horst|Dam|Wal|Heide|Brug|Toren)$|^['’]t\s\p{Lu}/u;
/** Somebody, right before "heet": of a project or a house the name is no person's. */
const IEMAND = /\b(?:hij|zij|ze|ik|cli[eë]nte?|man|vrouw|jongen|meisje|bewoner|bewoonster|moeder|vader|zoon|zoontje|dochter|dochtertje|broer|zus|partner|kind|baby|vriend|vriendin|begeleider|buurman|buurvrouw|collega|medewerker)\s+(?:die\s+)?$/i;

const overlapt = (a: Vondst, b: Vondst): boolean => a.begin < b.einde && b.begin < a.einde;

export const zoekNaam: Zoeker = (tekst, kop: ReadonlySet<Koprol>) => {
	if (!/\p{L}{2}/u.test(tekst)) return [];
	const inKolom = kop.has('name');
	const gevonden: Vondst[] = [];
	const neem = (nieuw: Vondst[]): void => {
		for (const een of nieuw) if (!gevonden.some((ander) => overlapt(ander, een))) gevonden.push(een);
	};
	if (inKolom) neem(inNaamkolom(tekst, kop));
	// Each pattern is asked only when a cheap one says that it could be there.
	if (TITELWOORD.test(tekst)) neem(vondsten('name', tekst, PATROON.titel, (match) => {
		const naam = match[2]!;
		const woord = laatste(naam.replace(new RegExp(`^${INITIALEN}\\s?`, 'u'), ''));
		if (isWoord(woord) && !isAchternaam(woord)) return false;
		if (/^(?:mr|ir|ing|dr|drs|prof)\./i.test(match[1]!) && SLOTWOORD.test(naam)) return false;
		if (/^(?:dokter|tante|oom|heer|zuster|broeder)$/i.test(match[1]!) && PLAATSEN.has(woord.toLowerCase())) return false;
		return !DING_ERVOOR.test(ervoor(tekst, match.index)) && !DING_ERNA.test(erna(tekst, match.index + match[0].length)) && !(/^(?:wethouder|burgemeester)$/i.test(match[1]!) && isPlaats(naam.replace(/^van\s+/, '')));
	}));
	if (/(?:\p{Lu}|Th|Chr|Ph|Joh|Jac|Fr|Wm|Ch)\.\s?[\p{L}(]/u.test(tekst)) neem(vondsten('name', tekst, PATROON.initialen, (match) => {
		const letters = match[1]!.replace(/[^\p{L}]/gu, '');
		const naam = match[2]!;
		const woord = laatste(naam);
		if (/^(?:BV|NV|CV|VOF|US|USA|EU|NB|PS|IE|UA|VS|CAO|OZB|PGB|KVK|MO|BW|TK|EK|NVT|AV|RK|ZN)$/.test(letters)) return false;
		// "M. van 't Hof": what is a word by itself is a surname behind initials and a tussenvoegsel.
		const vanPlek = VAN_PLEK.test(naam);
		if (isWoord(woord) && !isAchternaam(woord) && !vanPlek) return false;
		if (isDing(tekst, match.index, match.index + match[0].length) && !isAchternaam(woord) && !vanPlek) return false;
		if (DING_ERVOOR.test(ervoor(tekst, match.index)) || DING_ERNA.test(erna(tekst, match.index + match[0].length))) return false;
		// "A. Wonen" at the start of a line is a list.
		const vooraan = /^[\s>*|"'-]*(?:\d+[.)]\s*)?$/.test(ervoor(tekst, match.index));
		return letters.length > 1 || metTussen(naam) || isAchternaam(woord) || isAchternaam(naam) || (!vooraan && !PLAATSEN.has(woord.toLowerCase()));
	}));
	if (/\p{L},\s?\p{Lu}/u.test(tekst)) neem(vondsten('name', tekst, PATROON.komma, (match) => {
		const [, achter, initialen, voornaam] = match as unknown as [string, string, string | undefined, string | undefined];
		if (isWoord(laatste(achter)) || isPlaats(achter)) return isAchternaam(achter) && initialen !== undefined && !isPlaats(achter);
		if (initialen) return isAchternaam(achter) || metTussen(achter) || !/\.\s/.test(ervoor(tekst, match.index, 3));
		// A surname that is on no list, at the start or after a mark: "Xxxx, Lia".
		if (/(?:^|[:;|(•-])\s*$/.test(ervoor(tekst, match.index)) && isVoornaam(voornaam!) && !DUBBELZINNIG.has(kaal(voornaam!)) && !isVoornaam(achter) && /^\p{Lu}\p{Ll}{2,}(?:-|$)/u.test(achter) && !/^\s\p{L}/u.test(erna(tekst, match.index + match[0].length))) return true;
		return isVoornaam(voornaam!) && (isAchternaam(achter) || metTussen(achter)) && !(isVoornaam(achter) && !isAchternaam(achter));
	}));
	if (/\p{Ll},\s?(?:van|von|de|den|der|ten|ter|el|la|'t|’t|in|op)\b/u.test(tekst)) neem(vondsten('name', tekst, PATROON.tussen, (match) => !isWoord(match[1]!) && (isAchternaam(match[1]!) || match[2]!.includes('.') || isVoornaam(match[2]!))));
	if (ROLWOORD.test(tekst)) neem(vondsten('name', tekst, PATROON.rol, (match) => {
		const naam = match[2]!;
		const delen = naam.split(/\s+/);
		const woord = laatste(naam);
		const eerste = delen.find((deel) => /^\p{Lu}/u.test(deel) && !tvPatroon.test(`${deel} `)) ?? woord;
		if ((isWoord(eerste) || isWoord(woord)) && !isAchternaam(eerste)) return false;
		if (isPlaats(naam) || isPlaats(eerste) || DING_ERNA.test(erna(tekst, match.index + match[0].length))) return false;
		if (isVoornaam(eerste) || isAchternaam(woord) || isAchternaam(eerste)) return true;
		if (/^(?:heet|genaamd)$/i.test(match[1]!) && !IEMAND.test(ervoor(tekst, match.index))) return false;
		// "deelnemer van de Xyz" is of something.
		if (/\bvan\s(?:de|het)\s\p{Lu}/u.test(match[0])) return false;
		if (metTussen(naam) && /[-–]/.test(naam)) return true;
		// An unknown word counts behind a word in small letters or a colon: "cliënt Xyz heeft".
		return /^\p{Ll}/u.test(match[1]!) || /[:=]/.test(match[0]) ? naam.length > 2 && !/^\p{Lu}{2,}$/u.test(eerste) && /^(?:cli|bew|pat|dee|ach|voo|roe|gen|hee|bet)/i.test(match[1]!) : false;
	}));
	neem(metVoornaam(tekst));
	neem(metAchternaam(tekst));
	if (/[(,]\s?(?:[mvx]\s?,?\s?)?\d/.test(tekst)) neem(vondsten('name', tekst, PATROON.leeftijd, (match) => isVoornaam(match[1]!) || isAchternaam(match[1]!)));
	if (/door|namens|volgens|aldus|dankzij| van | aan | met /.test(tekst)) neem(vondsten('name', tekst, PATROON.door, (match) => isVoornaam(match[1]!) && !DUBBELZINNIG.has(kaal(match[1]!)) && !isDing(tekst, match.index + match[0].length - match[1]!.length, match.index + match[0].length)));
	if (/naam|\bik\b/i.test(tekst)) neem(vondsten('name', tekst, PATROON.ik, (match) => {
		const eerste = match[1]!.split(/\s/)[0]!;
		return isVoornaam(eerste) || isAchternaam(laatste(match[1]!)) || (!/ben/.test(match[0]) && !isWoord(eerste) && !isPlaats(eerste));
	}));
	if (/groet|mvg|beste|hoi|dag|hallo|lieve|geachte/i.test(tekst)) neem(vondsten('name', tekst, PATROON.groet, (match) => isVoornaam(match[1]!)));
	neem(kleineLetters(tekst));
	// In a column of products, places or organisations only a title or initials make a person.
	if (kop.has('categorie') && !inKolom) return gevonden.filter((een) => /^(?:de heer|dhr|meneer|mevr|mw)|^\p{Lu}\./iu.test(tekst.slice(een.begin)) || tekst.trim().split(/\s+/).length > 3);
	// Under "naam" one first name by itself is a person as well.
	if (kop.has('zwakke-naam') && !gevonden.length && isVoornaam(tekst.trim()) && !DUBBELZINNIG.has(kaal(tekst.trim()))) return [{ kind: 'name', begin: 0, einde: tekst.length }];
	return gevonden;
};
