// Where somebody lives: a street and a number.
import { isVanNiemand } from './adresding.ts';
import { BIJNAAM, BIJ_IEMAND, EEN_WOORD, EINDIGT_ZEKER, DUITS, GEEN_STRAAT, FRANS, GROEP_ERVOOR, HUISNUMMER, INLEIDER, KANSRIJK, KANSRIJK_PLAATS, KAPITALEN, KLEIN_IN_PLAATS, KLEIN_WOORD, LAAN_NUMMER, LAGE_LETTER, LOS_WOORD, MEER_WOORDEN, NA_WOONT, NUMMER_EERST, NUMMER_LATER, NUMMER_VOOROP, SLEUTELS, STANDPLAATS, STRAATBEGIN, TOEVOEGING, VAN_BEWONER, VAST_GETAL, VERDIEPING, VOOR_PLAATS, VOOR_POSTCODE, WONING_AAN, WOORD_EN_NUMMER, WOORD_NUMMER, ZEKER } from './adrespatronen.ts';
import { NAASTEN } from './kantoor.ts';
import { isOord } from './plaatsen.ts';
import { inVraag, tussenHaakjes, zonderKapitalen } from './adresvormen.ts';
import { erna, ervoor, inWebadres, vondsten, type Vondst, type Zoeker } from './soorten.ts';
import { STRAATWOORDEN } from './straatwoorden.ts';

/** A line of capitals is read as it would be written otherwise, when nothing is found in it as it is. */
export const zoekAdres: Zoeker = (tekst, kop) => {
	const gevonden = zoekStraat(tekst, kop);
	if (gevonden.length || kop.has('bedrag') || kop.has('kantoor')) return gevonden;
	const anders = [...tussenHaakjes(tekst), ...inVraag(tekst)].filter((een) => !isVanNiemand(tekst, een.begin, een.einde));
	if (anders.length) return anders;
	const gewoon = zonderKapitalen(tekst);
	return gewoon === undefined ? gevonden : zoekStraat(gewoon, kop);
};

const zoekStraat: Zoeker = (tekst, kop) => {
	const inKolom = kop.has('address');
	if (kop.has('bedrag') || (inKolom && /^\s*(?:postbus|antwoordnummer|p\.?\s?o\.?\s?box)(?!\p{L})/iu.test(tekst))) return [];
	if (/str\w*["']?\s?[=:]/i.test(tekst)) {
		const sleutels = vondsten('address', tekst, SLEUTELS);
		if (sleutels.length) return sleutels;
	}
	const wonend = /(?:\bwo+n|\bwnd|verbl|slaapt|sliep|adres|ingesch|p\/a|p\.a\.|c\/o|gedet|verhuis|huis|ontruim|logeer|camping|park|boot|standpl|ligpl|azc|bungalow|chalet|caravan|ingetrokken|sleutel|post op|bezorgd|te vinden|thuis op|gezien|woning|kamer|flat|appartement|nummer|\bnr|uitgezet|bewo|\bbu[ur]|gezin|overlast|post\b|brie[fv]|pakket|spullen|(?:man|vrouw|jongen|meisje|mensen) (?:van|op|uit) |\b(?:live[sd]?|living|stay|resid|wohnt|wennet|habite) )[^\n]{0,60}\d/i.test(tekst);
	const los = inKolom || kop.has('kantoor') ? [] : [...losseStraten(tekst), ...(/STR|LAAN|WEG|PLEIN|DREEF|SINGEL|GRACHT|STEEG|KADE|HOF|PAD|DIJK/.test(tekst) ? vondsten('address', tekst, KAPITALEN) : []), ...(/(?:straat|laan|plein|dreef|singel|gracht|steeg|str\.)\d/.test(tekst) ? vondsten('address', tekst, VAST_GETAL, (match) => !inWebadres(tekst, match.index)) : [])].filter((een) => !isVanNiemand(tekst, een.begin, een.einde));
	if (los.length) return los;
	const aanBegin = STRAATBEGIN.test(tekst);
	const metPlaats = KANSRIJK_PLAATS.test(tekst);
	const metToevoeging = TOEVOEGING.test(tekst);
	if (!inKolom && !wonend && !/(?:at|on|in|is|:|woont|op) (?:[Ff]lat )?\d{1,4}[a-z]?,? \p{Lu}|\d, \d{1,4} \p{Lu}/u.test(tekst) && !aanBegin && !metPlaats && !metToevoeging && !KANSRIJK.test(tekst) && !/(?:rue|place|impasse) [^\n]{3,30}\d/i.test(tekst)) return [];
	const metNummer = inKolom || WOORD_EN_NUMMER.test(tekst);
	const goed = (zeker: RegExp) => (match: RegExpExecArray): boolean => {
		const [, straat, nummer] = match as unknown as [string, string, string];
		const laatste = straat.split(/\s+/).at(-1)!;
		if (inKolom) return true;
		// Under a heading of groups "Xxx 18-27" is an age.
		if (kop.has('categorie') && !new RegExp(`${ZEKER}$`, 'iu').test(straat) && (!kop.has('kantoor') || /\d-\d/.test(nummer))) return false;
		if (GEEN_STRAAT.test(laatste) || (INLEIDER.test(straat) && !/ aan /.test(straat)) || inWebadres(tekst, match.index)) return false;
		if (isJaar(nummer)) return false;
		if ((isOord(straat) && !inPlaats(tekst, match)) || /\b(?:Provinciale|Rijks)weg\s+[AN]\d/.test(match[0])) return false;
		return zeker.test(straat);
	};
	const gevonden = !metNummer ? [] : [
		...vondsten('address', tekst, EEN_WOORD, (match) => goed(EINDIGT_ZEKER)(match) || (goed(/./u)(match) && (/(?:\d{4}\s?[A-Z]{2}\b)/.test(erna(tekst, match.index + match[0].length)) || inPlaats(tekst, match) || /(?:woon(?:t|de|achtig)?|wonend|adres|verblijft|verblijf|verhuisd?|ingeschreven|slaapt|aan|te|op|:)\W+(?:(?:op|aan|te|in|de|het|nu|is|naar|van|bij)\W+){0,3}$/i.test(ervoor(tekst, match.index)) || isHeel(tekst, match) || VAN_BEWONER.test(ervoor(tekst, match.index)) || isBijIemand(tekst, match) || WONING_AAN.test(ervoor(tekst, match.index)) || VERDIEPING.test(erna(tekst, match.index + match[0].length))))),
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
	if (!gevonden.length && aanBegin && metNummer) gevonden.push(...vondsten('address', tekst, KLEIN_WOORD, (match) => isHeel(tekst, match) && !isOord(match[1]!) && !INLEIDER.test(match[1]!) && !isJaar(match[2]!)));
	if (!gevonden.length && (aanBegin || wonend) && !kop.has('categorie')) gevonden.push(...vondsten('address', tekst, BIJNAAM, (match) => (isHeel(tekst, match) || WONING_AAN.test(ervoor(tekst, match.index))) && !/(?:groep|plan|fase|versie|kwartaal|lijn|wijk(?:en)?|team|pijler|deel)$/i.test(match[1]!)));
	if (!gevonden.length && /(?:nummer|nr\.?)\s?\d/i.test(tekst)) gevonden.push(...vondsten('address', tekst, NUMMER_EERST), ...vondsten('address', tekst, NUMMER_LATER), ...vondsten('address', tekst, LAAN_NUMMER));
	if (!gevonden.length && /\d,?\s\p{Lu}|\d, \d/u.test(tekst)) gevonden.push(...vondsten('address', tekst, NUMMER_VOOROP));
	if (!gevonden.length && wonend && /(?:Am|Im|Zum|Zur|An der|Auf de[mr]|In der|Unter den) \p{Lu}/u.test(tekst)) gevonden.push(...vondsten('address', tekst, DUITS));
	if (!gevonden.length && /rue |avenue |chauss|boulevard |place |impasse /i.test(tekst)) gevonden.push(...vondsten('address', tekst, FRANS));
	if (!gevonden.length && metNummer && metPlaats) for (const match of tekst.matchAll(VOOR_PLAATS)) {
		const einde = match.index + match[0].length - match[0].slice(match[0].lastIndexOf(',')).length;
		const [, plaats = ''] = /^,\s(\p{Lu}[\p{L}-]+)(?!\p{L}|\s\d{1,4}(?!\d))/u.exec(tekst.slice(einde, einde + 40)) ?? [];
		if (isOord(plaats) && !isOord(match[1]!.trim()) && !INLEIDER.test(match[1]!.trim()) && !GEEN_STRAAT.test(match[1]!.split(/\s+/).at(-1)!) && !isJaar(match[2]!)) gevonden.push({ kind: 'address', begin: match.index, einde });
	}
	// A street of any name, by what stands around it.
	if (metNummer) for (const patroon of [...(wonend ? [NA_WOONT, BIJ_IEMAND] : []), ...(metToevoeging ? [HUISNUMMER, VOOR_POSTCODE] : [])]) {
		for (const match of tekst.matchAll(patroon)) {
			const [heel, straat] = match as unknown as [string, string];
			const begin = match.index + heel.lastIndexOf(straat);
			if (!/^(?:de |het |den |'t |’t |aan |op )?\p{Lu}/u.test(straat) || INLEIDER.test(straat.replace(/^\p{Ll}+\s+/u, '')) || isOord(straat.replace(/^(?:de|het|den)\s+/, '')) || /(?:wet|\d{4})$/i.test(straat) || isJaar(match[2]!)) continue;
			if (!gevonden.some((een) => een.begin < begin + straat.length && begin < een.einde)) gevonden.push({ kind: 'address', begin, einde: match.index + heel.length });
		}
	}
	if (wonend && !gevonden.length && /\d[a-z]?,? (?:in|te) \p{Ll}/u.test(tekst)) gevonden.push(...vondsten('address', tekst, KLEIN_IN_PLAATS, (match) => isOord(match[3]!) && !GEEN_STRAAT.test(match[1]!) && !isJaar(match[2]!)));
	if (wonend) for (const een of vondsten('address', tekst, STANDPLAATS)) if (!gevonden.some((ander) => ander.begin < een.einde && een.begin < ander.einde)) gevonden.push(een);
	if (inKolom && !gevonden.length && new RegExp(`^\\s*\\p{Lu}[\\p{L} .'’-]*${ZEKER}\\s*$`, 'u').test(tekst)) return [{ kind: 'address', begin: 0, einde: tekst.trimEnd().length }];
	if (inKolom && !gevonden.length) return vondsten('address', tekst, /^\s*(?:(?:\d{1,2}e\s)?['’]?\p{L}[\p{L}\s.'’/-]*(?:[;,](?!\d{4}\s?[A-Z]{2}))?\s?\d{1,5}[^\n]*|(?![1-9]\d{3}\s?[A-Z]{2}(?!\p{L}))\d{1,4}[a-z]?,?\s\p{Lu}[\p{L}\s.,'’-]{3,})$/gu, (match) => !/^\s*(?:NL-?\d{4}\s?[A-Z]{2}\s*$|(?:pc|postcode|totaal|gemeente|regio|zie|idem|als|tabblad)\b)/i.test(match[0]));
	// Under a heading of places and providers stands where those are.
	if (!inKolom && kop.has('kantoor')) return [];
	return gevonden.filter((een, i, alle) => !alle.some((ander, j) => j < i && ander.begin < een.einde && een.begin < ander.einde) && (inKolom || !isVanNiemand(tekst, een.begin, een.einde)));
};

/** What only one of us does, or is done at one door. */
const BIJ_EEN = new RegExp(String.raw`(?<!\p{L})(?:${NAASTEN}|cli[eë]nte?|bewo(?:ner|onster)|mw|mevr|mevrouw|dhr|meneer|de heer|betrokkene|pati[eë]nte?|huurder|moeder|vader|zoon|dochter|zus|broer|oma|opa|buurman|buurvrouw|hij|zij|ze|ik|hem|haar|mij|she|he|gezin)(?!\p{L})`, 'iu');
/** Whether somebody goes to, comes from or is called on at a place, or is told of right before it: "teruggebracht naar Merelhof 33", "huurder Rozenhof 17". */
function isBijIemand(tekst: string, match: RegExpExecArray): boolean {
	const voor = ervoor(tekst, match.index, 140);
	if (/(?<!\p{L})(?:bewo(?:ner|onster)|huurder|cli[eë]nte?|familie|gezin|mevrouw|meneer|weduwe|weduwnaar)\s$/iu.test(voor)) return true;
	return /(?:naar|bij|in|uit|van|langs|vanuit|vanaf|tot|\(|,)\s?(?:(?:de|het|den)\s)?$/i.test(voor) && BIJ_EEN.test(voor + ' ' + erna(tekst, match.index + match[0].length, 80));
}

/** A year, with or without a word behind it. */
const isJaar = (nummer: string): boolean => /^(?:19\d\d|20[0-3]\d)(?:\s\p{L}+|[-/](?:(?:19|20)?\d\d))?$/u.test(nummer);

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
		return heel && lidwoord && /^(?:De|Het|['’]t)\s/.test(straat) && !/\s/.test(naam) && !isOord(naam) && !/(?:ing|heid|tie|groep|plan|fase|en|wet)$/.test(naam);
	});
}

/** Somebody, or what happens at a door. */
const IEMAND = new RegExp(String.raw`(?<!\p{L})(?:${NAASTEN}|mw|mevr|mevrouw|dhr|meneer|de heer|fam|familie|cli[eë]nte?|bewo(?:ner|onster)|brand|inbraak|melding|bezoek|langs(?:gaan|geweest)?|man|vrouw|moeder|vader|zus|broer|zoon|dochter|hij|zij|ze|ik|komt vrij|won(?:end|ing)\p{L}*|woont|woonde|woonachtig|verblij\p{L}*|slaapt|sliep|\p{L}*adres|ingeschreven|verhuis\p{L}*|ontruim\p{L}*|overlast|buren|buurman|buurvrouw|post|brief|sleutels?|huisbezoek|kamer|appartement|bezorg\p{L}*|te vinden)(?!\p{L})`, 'iu');

/** Whether the name of a town stands right behind it: ", Vaals", " te Berg"; or a word with a capital that ends the line. */
function inPlaats(tekst: string, match: RegExpExecArray): boolean {
	const [, scheiding, plaats, rest] = /^\s*(,|\b(?:te|in))\s*(\p{Lu}[\p{L}'’-]+)(.*)$/u.exec(erna(tekst, match.index + match[0].length, 40)) ?? [];
	// "Boekel 14, Gemert 12" counts in each.
	return plaats !== undefined && !/^\s\d{1,4}(?!\d)/.test(rest!) && (isOord(plaats) || (scheiding !== 'in' && /^[\s.]*$/.test(rest!)));
}

/** Whether a match is all there is in a cell or on a line. */
function isHeel(tekst: string, match: RegExpExecArray): boolean {
	return ervoor(tekst, match.index).trim() === '' && /^[\s,.]*$/.test(erna(tekst, match.index + match[0].length));
}
