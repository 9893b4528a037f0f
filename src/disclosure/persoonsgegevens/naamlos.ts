// Names that the lists of first names and surnames tell, wherever they stand.
import { ACHTERNAMEN, GEEN_NAAM, TUSSENVOEGSELS, VOORNAMEN } from './namenlijst.ts';
import { DEEL, INITIALEN, TV, W } from './naamdelen.ts';
import { isDing } from './naamding.ts';
import { isAchternaam, isEnkelNaam, isTwijfel, isVoornaam, isWoord } from './naamwoorden.ts';
import { zonderAccenten } from './namenvorm.ts';
import { ANDERS } from './naamweten.ts';
import { isNaamwoord, isNederlands } from './woordenboek.ts';
import { isPlaats, PLAATSEN } from './plaatsen.ts';
import { ervoor, type Vondst } from './soorten.ts';

const VOORNAAM = /(?<![\p{L}\d/._-]|\S@)(\p{Lu}[\p{L}'’]+)(-\p{Lu}\p{Ll}+)?(?![\p{L}\d@/_])/gu;
const NA_VOORNAAM = new RegExp(`^(?:-\\p{Lu}\\p{Ll}+)?${W}(?:(?:${INITIALEN}|\\p{Lu}\\.?)${W})?(?:\\p{Lu}\\p{Ll}+${W}(?=(?:${TUSSENVOEGSELS})${W}))?((?:${TV}){0,3})(${DEEL})(?:[-–](?:${TV})?${DEEL})?`, 'u');
export const WERKWOORD = /^\s(?:woont?|woonde|heeft|had|slaapt|sliep|kreeg|krijgt|verblijft|verbleef|belde|belt|gebruikt|wil|wilde|durft|kwam|komt|ging|gaat|zegt|zei|vertelt|vertelde|leeft|zit|zat|werkt|werkte|zoekt|vindt|weigert|mist|is|was|verhuist|verhuisde|overleed|meldde|meldt|vroeg|vraagt|lijdt|drinkt|dronk|staat|stond|ligt|lag|kan|moet|moest|huilt|begon|stopte|verloor|pakt|regelt|maakt|stuurt|mailt|vult|checkt|doet|neemt|bespreekt|controleert|levert|haalt|brengt|rijdt|zet|schrijft|leest|overlegt|plant|informeert|koppelt|kijkt|geeft|denkt|hoort|ziet|schuift|licht|geniet|lacht|kookt|fietst|reageert|bevestigt|tekent|verwerkt|zorgt|blijft|bleef|gaf|nam|deed|las|schreef|kreeg|huurt|deelt|mag|wordt|werd|heet|tekende|opende|hielp|helpt|zal|zou|durfde|huilde|start|sluit|opperde|merkt|benadrukt|geeft|kookte|speelt|zwemt|loopt|liep|vangt|bezoekt|legt|volgt|vervangt|noteert|noteerde)(?![\p{L}])/u;

export function metVoornaam(tekst: string): Vondst[] {
	const gevonden: Vondst[] = [];
	for (const match of tekst.matchAll(VOORNAAM)) {
		const naam = match[1]!;
		if (!isVoornaam(naam)) continue;
		// "Jo-Anne": two of them are no word, whatever each is.
		const dubbel = match[2] !== undefined && isVoornaam(match[2].slice(1)) ? match[2].length : 0;
		const hoofdletters = naam.length > 2 && naam === naam.toUpperCase();
		const begin = match.index;
		const rest = tekst.slice(begin + naam.length, begin + naam.length + 60);
		const twijfel = dubbel === 0 && isTwijfel(naam);
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
		if (!twijfel && tweede && isVoornaam(tweede[1]!) && !isTwijfel(tweede[1]!) && !isDing(tekst, begin, begin + naam.length)) {
			gevonden.push({ kind: 'name', begin, einde: begin + naam.length });
			continue;
		}
		// A first name and what it does: "Kees slaapt …". Words that are names as well do not count.
		if (!twijfel && !hoofdletters && WERKWOORD.test(rest.slice(dubbel)) && !isDing(tekst, begin, begin + naam.length)) gevonden.push({ kind: 'name', begin, einde: begin + naam.length });
	}
	return gevonden;
}

const VOOR_ENKEL = new RegExp(`(?<![\\p{L}\\d@/._-])(\\p{Lu}\\p{Ll}+)${W}(?:(?:${TUSSENVOEGSELS})${W}){0,2}$`, 'u');

export function metAchternaam(tekst: string): Vondst[] {
	const gevonden: Vondst[] = [];
	for (const { 0: achter, index } of tekst.matchAll(/(?<![\p{L}\d@/._-])\p{Lu}\p{Ll}{3,}(?![\p{L}\d@/_])/gu)) {
		if (index === 0 || !isEnkelNaam(achter)) continue;
		const voor = VOOR_ENKEL.exec(ervoor(tekst, index));
		if (!voor || isWoord(voor[1]!) || isPlaats(voor[1]!) || ANDERS.has(achter.toLowerCase())) continue;
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
export const kleineLetters = (tekst: string): Vondst[] => {
	const gevonden: Vondst[] = [];
	for (const { 0: voornaam, index } of tekst.matchAll(/(?<![\p{L}\d@/._-])\p{Ll}{3,}/gu)) {
		if (!(VOORNAMEN.has(voornaam) || (/[^a-z]/.test(voornaam) && isVoornaam(voornaam)))) continue;
		const twijfel = isTwijfel(voornaam);
		NA_KLEIN.lastIndex = index + voornaam.length;
		const rest = NA_KLEIN.exec(tekst);
		if (!rest) continue;
		const [vervolg, tussen, achter] = rest as unknown as [string, string, string];
		const einde = index + voornaam.length + vervolg.length;
		if ((twijfel ? isEnkelNaam(achter) && !isNederlands(achter) : ACHTERNAMEN.has(zonderAccenten(achter)) || isNaamwoord(achter)) && !GEEN_NAAM.has(achter) && (tussen !== '' || !OOK_WOORD.test(achter)) && !isDing(tekst, index, einde)) gevonden.push({ kind: 'name', begin: index, einde });
	}
	return gevonden;
};
