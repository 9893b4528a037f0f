// Makes the dictionary that woordenboek.ts reads, from a spelling dictionary (Hunspell's two files) and a list of the world's towns (GeoNames).
import { zonderAccenten } from './namenvorm.ts';
import { isGevormd, plekkenVan } from './woordenboek.ts';

/** Where the words come from; written as text files have them. */
export interface Bronnen {
	/** Hunspell's rules for endings (`.aff`), with flags of two characters. */
	uitgangen: string;
	/** Hunspell's words (`.dic`): one a line, a slash, its flags. */
	woorden: string;
	/** GeoNames' `cities1000.txt`: tab-separated, name in the 2nd column, country in the 9th, inhabitants in the 15th. */
	plaatsen: string;
}

export interface Woordenboek {
	/** A Bloom filter of the words that cannot be formed from shorter ones. */
	filter: Uint8Array;
	/** How many words the filter was fed. */
	aantal: number;
	/** Names of persons that are no word and no place, without accents, in order. */
	namen: string[];
}

/** Regions, coins and firms that the dictionary has as names of persons, or not at all. */
const GEEN_PERSOON = ['Drenthe', 'Brabant', 'Friese', 'Twente', 'Java', 'Dannenberg', 'Ethereum', 'Apache', 'Noordkaap', 'Himalayaan', 'Rotarian', 'Achterhoek', 'Betuwe', 'Veluwe', 'Limburg', 'Zeeland', 'Holland'];
const OOK_WOORD = ['drenthe', 'brabant', 'friese', 'twente', 'java', 'dannenberg', 'ethereum', 'apache', 'noordkaap', 'governance', 'parkstad', 'rijnland', 'meldpunt', 'skeave', 'companen'];
/** Bits of the filter for each word: with seven looks one in a hundred other words seems to be in it (Bloom, 1970). */
const BITS_PER_WOORD = 9.6;
/** Abroad only towns that reports name: with more inhabitants than this. */
const GROTE_STAD = 50_000;

/** Flags of the dictionary: a name of a person; endings of a name; of a place, a people, a language or a firm; forbidden. */
const PERSOONSNAAM = 'PN';
const VERBOGEN_NAAM = /^(?:PI|A.)$/;
const ANDERE_NAAM = /^(?:PI|PK|Z.|A.|L.|C.|I.)$/;
const VERBODEN = 'Fw';

interface Uitgang {
	weg: string;
	bij: string;
	als: RegExp;
}

const gewoon = (tekst: string): string => tekst.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
const vlaggenVan = (vlaggen: string): string[] => vlaggen.match(/../g) ?? [];

/** The endings a flag allows: what goes off a word, what comes on, and for which words. */
function leesUitgangen(tekst: string): Map<string, Uitgang[]> {
	const perVlag = new Map<string, Uitgang[]>();
	for (const regel of tekst.split('\n')) {
		const [, vlag, weg, bij, als] = /^SFX (\S\S) (\S+) (\S+) (\S+)/.exec(regel) ?? [];
		if (vlag === undefined || /^[YN]$/.test(weg!)) continue;
		const lijst = perVlag.get(vlag) ?? [];
		lijst.push({ weg: weg === '0' ? '' : gewoon(weg!), bij: gewoon(bij!.split('/')[0]!).replace(/^0$/, ''), als: new RegExp(`${gewoon(als!)}$`, 'u') });
		perVlag.set(vlag, lijst);
	}
	return perVlag;
}

/** A word with each ending its flags allow. */
function* verbogen(woord: string, vlaggen: readonly string[], uitgangen: ReadonlyMap<string, readonly Uitgang[]>): Generator<string> {
	for (const vlag of vlaggen) for (const { weg, bij, als } of uitgangen.get(vlag) ?? []) if (als.test(woord) && woord.endsWith(weg)) yield woord.slice(0, woord.length - weg.length) + bij;
}

/** Words of the names of towns: of this country and its neighbour in the language all, of others the large ones. */
function leesPlaatsen(tekst: string): Set<string> {
	const plaatsen = new Set<string>();
	for (const regel of tekst.split('\n')) {
		const cellen = regel.split('\t');
		if (cellen.length < 15 || !(/^(?:NL|BE)$/.test(cellen[8]!) || Number(cellen[14]) > GROTE_STAD)) continue;
		for (const deel of cellen[1]!.split(/[\s-]/)) plaatsen.add(deel.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
	}
	return plaatsen;
}

/**
 * The dictionary of all sources. The same sources give the same bytes.
 * @throws RangeError when a source holds nothing of what its format promises.
 */
export function maakWoordenboek(bronnen: Bronnen): Woordenboek {
	const uitgangen = leesUitgangen(bronnen.uitgangen);
	const plaatsen = leesPlaatsen(bronnen.plaatsen);
	const woorden = new Set<string>();
	const hoofdletters: [woord: string, vlaggen: string[]][] = [];
	for (const regel of bronnen.woorden.split('\n').slice(1)) {
		const [rauw, rest = ''] = regel.trim().split('/');
		const vlaggen = vlaggenVan(rest);
		if (!rauw || vlaggen.includes(VERBODEN)) continue;
		const woord = gewoon(rauw);
		if (/^\p{Lu}/u.test(woord)) hoofdletters.push([woord, vlaggen]);
		else if (/^\p{L}{2,}$/u.test(woord)) {
			woorden.add(woord);
			for (const vorm of verbogen(woord, vlaggen, uitgangen)) if (/^\p{L}+$/u.test(vorm)) woorden.add(vorm);
		}
	}
	const leeg = [uitgangen.size === 0 && 'no endings (SFX)', woorden.size === 0 && 'no words', plaatsen.size === 0 && 'no towns'].filter(Boolean);
	if (leeg.length) throw new RangeError(`a source holds nothing: ${leeg.join(', ')}`);

	const isPersoon = (woord: string, vlaggen: readonly string[]): boolean => vlaggen.includes(PERSOONSNAAM) && !GEEN_PERSOON.includes(woord) && !vlaggen.some((vlag) => ANDERE_NAAM.test(vlag)) && /^\p{Lu}\p{Ll}{2,}$/u.test(woord) && !plaatsen.has(zonderAccenten(woord)) && !woorden.has(woord.toLowerCase());
	const personen: string[] = [];
	const alles = new Set<string>([...woorden, ...OOK_WOORD, ...[...plaatsen].filter((deel) => deel.length > 2)]);
	for (const [woord, vlaggen] of hoofdletters) {
		if (isPersoon(woord, vlaggen)) personen.push(woord);
		else if (/^\p{Lu}\p{Ll}+$/u.test(woord)) for (const vorm of [woord, ...verbogen(woord, vlaggen.filter((vlag) => VERBOGEN_NAAM.test(vlag)), uitgangen)]) alles.add(vorm.toLowerCase());
	}

	// Short words first: what is put together of them need not be kept.
	const gehouden = new Set<string>();
	for (const woord of [...alles].filter((een) => een.length > 2).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) if (!isGevormd(woord, (deel) => gehouden.has(deel))) gehouden.add(woord);
	const filter = new Uint8Array(Math.ceil((gehouden.size * BITS_PER_WOORD) / 8));
	for (const woord of gehouden) for (const plek of plekkenVan(woord, filter.length * 8)) filter[plek >> 3]! |= 1 << (plek & 7);
	return { filter, aantal: gehouden.size, namen: [...new Set(personen.map(zonderAccenten))].filter((naam) => /^[a-z]{3,}$/.test(naam) && !gehouden.has(naam)).sort() };
}

/** Names of one letter on lines of at most so many characters; the bits likewise. */
const REGELLENGTE = 800;

function regelsVan(namen: readonly string[]): string[] {
	const regels: string[] = [];
	for (const naam of namen) {
		const vorige = regels.at(-1);
		if (vorige === undefined || vorige.length + naam.length > REGELLENGTE || vorige[0] !== naam[0]) regels.push(naam);
		else regels[regels.length - 1] = `${vorige} ${naam}`;
	}
	return regels;
}

/** The dictionary as woordenboek.json has it. `versie` is that of the spelling dictionary. */
export function alsBestand({ filter, namen }: Woordenboek, versie: string): string {
	return `${JSON.stringify(
		{
			bron: `Dutch spelling dictionary of OpenTaal, https://opentaal.org, version ${versie} (© OpenTaal, Simon Brouwer, Ruud Baars, Sander van Geloven and others; Revised BSD License or CC BY 3.0); names of towns of GeoNames, https://www.geonames.org (CC BY 4.0)`,
			uitleg: 'woorden: words and places as the bits of a filter (Bloom, 1970) in base64, no word can be read back; namen: names of persons that are no word and no place, without accents. See woordenboek.ts.',
			namen: regelsVan(namen),
			woorden: Buffer.from(filter).toString('base64').match(new RegExp(`.{1,${REGELLENGTE}}`, 'g')),
		},
		null,
		'\t',
	)}\n`;
}
