// Names of people: by title, initials, first name, the word before them or the heading above them. Places, organisations and laws are none.
import { INITIALEN, TITEL, W } from './naamdelen.ts';
import { isDing, zonderBekende } from './naamding.ts';
import { ALLES, heeft, K, kenmerken } from './kenmerken.ts';
import { kleineLetters, metAchternaam, metVoornaam } from './naamlos.ts';
import { GESCHREVEN } from './naamgeschreven.ts';
import { OMGEVING } from './naamomgeving.ts';
import type { Naamregel } from './naamregel.ts';
import { NAAMREGELS } from './naamregels.ts';
import { isAchternaam, isEnkelNaam, isTwijfel, isVoornaam, SLOTWOORD } from './naamwoorden.ts';
import { onbekendeNamen } from './naamonbekend.ts';
import { GEEN_NAAM, TUSSENVOEGSELS } from './namenlijst.ts';
import { isPlaats } from './plaatsen.ts';
import type { Koprol, Vondst, Zoeker } from './soorten.ts';
import { kleineVoornaam, losseVoornaam } from './voornaamlos.ts';
import { weten } from './naamweten.ts';
import { isNaamwoord, isNederlands } from './woordenboek.ts';

const NAAMVORM = new RegExp(`^\\s*(?:${TITEL}${W})?(?:${INITIALEN}\\s?|(?:\\p{Lu}{1,5}${W}){1,4})?(?:\\p{L}[\\p{L}'’.-]+(?:,?\\s+|$)){0,4}(?:\\p{L}[\\p{L}'’.-]*)?\\s*$`, 'u');

/** The endings of what an office calls those who work there. */
const FUNCTIE = /(?:houder|leider|manager|medewerker|adviseur|co[oö]rdinator|beheerder|functionaris|ambtenaar|regisseur|consulent|officer|specialist|directeur|bestuurder|secretariaat|ondersteuner|controller|analist|steward|jurist|inkoper|ontwikkelaar|redacteur|griffier|stagiair|afdeling|desk)s?(?![\p{L}])/iu;
/** Services and teams that are known by their letters. */
const LETTERS_VAN_DIENST = /^(?:GGZ|GGD|MGR|POH|FACT|UWV|SVB|CJG|IMW|MEE|AMW|RIBW|LDH|SMW|WMO|WLZ|NVT|ONB|IHT|BJZ|JGZ|COA|VWN|BW|MO|GI|SPV|SW|OGGZ|OM|RM|CAK|CIZ|ZIN|PGB|NB|JA|NEE|ICT|HR|KCC|DT|MT|VIA|ACT|HIC|VT|WT|SWT|GA|WIJ|POK|RvK|BvB|N\.?V\.?T)$/i;

/** How a name is typed in a hurry, a whole cell: "t.j. hoekstra", "van der zwaag,j.p.", "jansen,piet", "KeesJansen", "Berg, v.d., P.". */
function isGetypt(cel: string): boolean {
	if (/^(?:\p{Ll}\.\s?){1,3}(?:(?:van|de|der|den|el)\s){0,2}\p{Ll}{3,}(?:-\p{Ll}{3,})?$/u.test(cel)) return true;
	if (/^(?:(?:van|de|der|den|ter|ten|el|'t)\s){0,3}\p{Ll}{3,}(?:-\p{Ll}{3,})?,\s?(?:\p{Ll}\.\s?){1,4}(?:\s?(?:van|de|der|den|van de[rn]?))?$/u.test(cel)) return true;
	// "DE NOOIJER C M", as registrations print it.
	if (/^(?:(?:VAN|DE|DER|DEN|TEN|TER|EL|'T)\s)+\p{Lu}{3,}(?:-\p{Lu}{3,})?,?(?:\s\p{Lu}){1,4}$/u.test(cel) || (/^\p{Lu}{4,}(?:-\p{Lu}{3,})?,?(?:\s\p{Lu}){1,4}$/u.test(cel) && isAchternaam(/^\p{Lu}+/u.exec(cel)![0]) && !isNederlands(/^\p{Lu}+/u.exec(cel)![0]))) return true;
	const [, achter = '', voor = ''] = /^(?:\p{Ll}{2,3}\s){0,2}(\p{Ll}{3,}),\s?(\p{Ll}+)$/u.exec(cel) ?? [];
	if (achter !== '' && isVoornaam(voor) && isAchternaam(achter)) return true;
	const [, eerste = '', tweede = ''] = /^(\p{Lu}?\p{Ll}+)(?:El|Van|De|Den|Der)*(\p{Lu}\p{Ll}{2,})$/u.exec(cel) ?? [];
	if (tweede !== '' && isVoornaam(eerste) && (isAchternaam(tweede) || (!isTwijfel(eerste) && !SLOTWOORD.test(tweede))) && !isPlaats(tweede)) return true;
	return /^\p{Lu}\p{Ll}+,\s?v\.?\s?d\.?,?\s(?:\p{Lu}\.\s?){1,4}$/u.test(cel);
}

/** First names that are a month as well. */
const MAANDNAAM = /^(?:Mei|Juni|April|August)$/;
/** A name as it was before a program or a typist took it apart: "Xxx_Yyy", "?eyma". */
const leesbaar = (cel: string): string => cel.replace(/(?<=\p{Ll})_(?=\p{Lu})/gu, ' ').replace(/\?(?=\p{L})|(?<=\p{L})\?/gu, 'X');
/** Two or three words with a capital in letters that are not ours. */
const ANDER_SCHRIFT = /^\s*(?:(?!\p{Script=Latin})\p{Lu}(?:(?!\p{Script=Latin})[\p{Ll}\p{M}ʼ’-])+(?:\s+|$)){2,3}$/u;

/** A whole cell under the heading of a name: anything shaped like one, as long as it is no group, place or organisation. */
function inNaamkolom(tekst: string, kop: ReadonlySet<Koprol>): Vondst[] {
	// "Ilse (casemanager)": who, and what that one does.
	const cel = leesbaar(tekst.replace(/\s\([^()]{2,40}\)\s*$/, '').trim());
	const begin = tekst.length - tekst.trimStart().length;
	const heel: Vondst[] = [{ kind: 'name', begin, einde: tekst.trimEnd().length }];
	// Only the letters, under a heading of one person.
	if (!kop.has('vervuller') && /^(?:\p{Lu}\.\s?){2,5}$/u.test(cel)) return heel;
	if (isGetypt(cel)) return heel;
	// "KJT", "PvdB" under who helps: nobody else is written so, except a few teams.
	if (kop.has('hulpverlener') && /^(?:\p{Lu}{2,4}|\p{Lu}{1,2}(?:v[dn]?|de|vd)\p{Lu})$/u.test(cel) && !LETTERS_VAN_DIENST.test(cel)) return heel;
	if (cel.length < 2 || cel.length > 60 || /\d/.test(cel) || !NAAMVORM.test(cel.replace(/^['’]t /, 'van '))) return [];
	const woorden = cel.split(/[\s,]+/).filter((woord) => !new RegExp(`^${TUSSENVOEGSELS}$`, 'i').test(woord));
	if (!woorden.length || (!kop.has('naamdeel') && woorden.some((woord) => GEEN_NAAM.has(woord.toLowerCase()) && !(woorden.length > 1 && MAANDNAAM.test(woord))))) return [];
	// Under "achternaam" a town or a street is a surname as well.
	if (!kop.has('naamdeel') && (isPlaats(cel) || SLOTWOORD.test(cel) || isDing(cel, 0, cel.length))) return [];
	if (/^(?:ja|nee|n\.?v\.?t\.?|nvt|pm|onb\.?|x+|-|man|vrouw|m|v|nieuw|actief|inactief|gestopt|wachtlijst|intake|regulier|crisis|licht|zwaar|open|gesloten|anoniem|alle|allen|geen|onbekend|leeg|idem|gelijk|niet ingevuld|geheim|privacy|verwijderd|divers|diverse|extern|intern|volwassen|minderjarig)$/i.test(cel)) return [];
	// What somebody does, not who: "Accounthouder Inkoop".
	if (FUNCTIE.test(cel)) return [];
	const bekend = woorden.some((woord) => isVoornaam(woord) || isAchternaam(woord) || isNaamwoord(woord));
	// "MGR" and "de MGR" are letters of an organisation; JANSEN is a surname.
	if (!bekend && woorden.every((woord) => /^\p{Lu}{1,5}$/u.test(woord))) return [];
	// Where an office may stand as well, one unknown word or a phrase in small letters is no person.
	if (kop.has('vervuller') && !bekend && !new RegExp(`^(?:${TITEL}${W}|${INITIALEN})`, 'u').test(cel) && (woorden.filter((woord) => /^\p{Lu}/u.test(woord)).length < 2 || /^(?:de|het)\s/i.test(cel) || woorden.some((woord) => isPlaats(woord) || /^\p{Lu}{2,5}$/u.test(woord)))) return [];
	return heel;
}

/** "VAN DEN BERG, PETER": a name in capitals is read again as anybody would write it. */
function metHoofdletters(tekst: string, kop: ReadonlySet<Koprol>): Vondst[] {
	if (!/\p{Lu}{2,}[,\s]+\p{Lu}{3}|^\s*\p{Lu}{3,}-\p{Lu}{3,}\s*$/u.test(tekst)) return [];
	// "JANSEN-PETERS" by itself.
	const dubbel = /^\s*(\p{Lu}{3,})-(\p{Lu}{3,})\s*$/u.exec(tekst);
	if (dubbel) return isAchternaam(dubbel[1]!) && isAchternaam(dubbel[2]!) ? [{ kind: 'name', begin: 0, einde: tekst.length }] : [];
	const gewoon = tekst.replace(/(?<![\p{L}\d@/_-])\p{Lu}{2,}(?![\p{L}\d@/_-])/gu, (woord) => (/^(?:VAN|DE|DEN|DER|TEN|TER|EL|AL|HET|OP|IN)$/.test(woord) ? woord.toLowerCase() : woord.length > 2 ? woord[0]! + woord.slice(1).toLowerCase() : woord));
	if (gewoon.length !== tekst.length) return [];
	return zoek(gewoon, kop, true).filter(({ begin, einde }) => /\p{Lu}{3}/u.test(tekst.slice(begin, einde)) && gewoon.slice(begin, einde).split(/[\s,]+/).some((deel) => isEnkelNaam(deel) || isNaamwoord(deel) || (isVoornaam(deel) && !isTwijfel(deel))) && gewoon.slice(begin, einde).split(/[\s,]+/).filter((deel) => /^\p{Lu}/u.test(deel)).every((deel) => isVoornaam(deel) || isAchternaam(deel) || isNaamwoord(deel) || /\./.test(deel)));
}

function* volgens(regels: readonly Naamregel[], tekst: string, ken: number): Generator<Vondst> {
	for (const { nodig, vlug, patroon, goed } of regels) {
		if (!heeft(ken, nodig) || !vlug.test(tekst)) continue;
		for (const match of tekst.matchAll(patroon)) {
			const einde = match.index + match[0].length;
			const begin = match.groups?.['naam'] === undefined ? match.index : einde - match.groups['naam'].length;
			if (goed(match, tekst, begin, einde)) yield { kind: 'name', begin, einde };
		}
	}
}

/** "Xxx-Yyy, Zzz": two words with a capital, no word of the language, no place. */
function isOnbekendPaar(cel: string): boolean {
	const delen = /^\p{Lu}[\p{L}'’-]+,?\s\p{Lu}[\p{L}'’-]+$/u.test(cel) ? cel.split(/[\s,–-]+/) : [];
	// "Roos Groen": under "naam" a word that is a first name is one.
	if (delen.length === 2 && (isVoornaam(delen[0]!) || isTwijfel(delen[0]!)) && !/,/.test(cel) && !GEEN_NAAM.has(delen[1]!.toLowerCase()) && !isPlaats(delen[1]!) && !SLOTWOORD.test(delen[1]!) && !FUNCTIE.test(cel) && !isDing(cel, 0, cel.length)) return true;
	return delen.length > 1 && (delen.every((deel) => weten(deel) !== 'woord') || (delen.some((deel) => isVoornaam(deel) && !isPlaats(deel)) && delen.every((deel) => isVoornaam(deel) || isAchternaam(deel)))) && !isDing(cel, 0, cel.length);
}

export const zoekNaam: Zoeker = (tekst, kop) => zonderBekende(tekst, zoek(tekst, kop, false));

function zoek(tekst: string, kop: ReadonlySet<Koprol>, inHoofdletters: boolean): Vondst[] {
	const inKolom = kop.has('name');
	const ken = kenmerken(tekst);
	if (!inKolom && !kop.has('zwakke-naam') && !heeft(ken, K.LETTERS)) return [];
	const gevonden: Vondst[] = [];
	const neem = (nieuw: Iterable<Vondst>): void => {
		for (const een of nieuw) if (!gevonden.some((ander) => ander.begin < een.einde && een.begin < ander.einde)) gevonden.push(een);
	};
	if (inKolom) neem(inNaamkolom(tekst, kop));
	if (ken === ALLES && ANDER_SCHRIFT.test(tekst)) return [{ kind: 'name', begin: 0, einde: tekst.length }];
	neem(volgens(NAAMREGELS, tekst, ken));
	if (heeft(ken, K.VOORNAAM)) {
		neem(metVoornaam(tekst));
		neem(losseVoornaam(tekst));
	}
	if (!inHoofdletters && heeft(ken, K.DRIE_HOOFD)) neem(metHoofdletters(tekst, kop));
	if (heeft(ken, K.ACHTERNAAM)) neem(metAchternaam(tekst));
	neem(volgens(GESCHREVEN, tekst, ken));
	neem(volgens(OMGEVING, tekst, ken));
	if (heeft(ken, K.KLEINE_VOORNAAM)) {
		neem(kleineLetters(tekst));
		neem(kleineVoornaam(tekst));
	}
	if (heeft(ken, K.NAAMACHTIG)) neem(onbekendeNamen(tekst));
	// In a column of products, places or organisations only a title or initials make a person.
	if (kop.has('categorie') && !inKolom) return gevonden.filter((een) => /^(?:de heer|dhr|meneer|mevr|mw)|^\p{Lu}\./iu.test(tekst.slice(een.begin)) || (tekst.trim().split(/\s+/).length > 3 && !(kop.has('kantoor') && tekst.length < 60)));
	// Under "naam" one first name or surname by itself is a person as well.
	const lees = kop.has('zwakke-naam') && !gevonden.length ? leesbaar(tekst.trim()) : '';
	if (lees !== '' && lees !== tekst.trim() && (zoek(lees, kop, false).length || isOnbekendPaar(lees))) return [{ kind: 'name', begin: 0, einde: tekst.length }];
	if (kop.has('zwakke-naam') && !gevonden.length && (isGetypt(tekst.trim()) || isOnbekendPaar(tekst.trim()) || (isVoornaam(tekst.trim()) && !isTwijfel(tekst.trim())) || isEnkelNaam(tekst.trim()))) return [{ kind: 'name', begin: 0, einde: tekst.length }];
	return gevonden;
}
