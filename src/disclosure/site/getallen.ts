// Which numbers in a text are counts, and which only say when, where or in which chapter.
import { effen } from './html.ts';
import { andereGetallen } from './telwoorden.ts';
import type { Woordenindex } from './woordenindex.ts';

const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** Numbers that say when, or where on the web. They are taken out. */
const NOEMT: RegExp[] = [
	/https?:\/\/[^\s"<>]+/g,
	/(?<![\w])\/[\w\-/.#]+/g,
	new RegExp(`\\b\\d{1,2} (?:${MAAND})(?: \\d{4})?\\b`, 'gi'),
	/\b\d{4}-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?)\b/g,
	/\b[1-4]e (?:kwartaal|halfjaar)\b/gi,
	/\b(?:Q[1-4]|H[12]|CC0 1\.0|EUPL-1\.2|WCAG 2\.\d|DCAT-AP-NL \d\.\d)\b/g,
	/\b(?:concept|versie) \d+\.\d+/gi,
	/\b\d+ (?:regels|opmerkingen|indicatoren|acties|doelen|beloften|resultaten|plannen|gemeenten|hoofdstukken|begrippen|bronnen|tekens)\b/gi,
	/\b(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2}))?\b/g,
];
/** Numbers that name a place in a document, or a gemeente: if there is such a place. */
const VINDPLAATS = /\bGM\d{4}\b|\b(?:paragraaf|paragrafen|regel|regels|hoofdstuk|hoofdstukken|bijlage|bijlagen|tabel|figuur|schema|artikel|pagina|bladzijde|blz\.?|noot|deel|onderdeel|onderdelen|belofte|stap|punt|taak|taken) \d[\d.]*(?:(?:, | en | t\/m | tot en met |; )\d[\d.]*)*/gi;

/** Words for people: a number beside one of these counts them. */
const MENSENWOORD = /^(?:mens(?:en)?|perso(?:on|nen)|inwoners?|cli[eë]nt(?:en)?|bewoners?|dakloz(?:e|en)|buitenslapers?|slapers|jongeren?|kinderen|huishoudens?|deelnemers?|pati[eë]nt(?:en)?|aanvragen|meldingen|instroom|uitstroom|doorstroom|vrouwen|mannen)\b/iu;

const vindplaats = (geschreven: string): string => geschreven.toLowerCase().replace(/\.+$/, '');

/** Every such place that is named in a text. */
export const vindplaatsenIn = (tekst: string): Set<string> => new Set(Array.from(tekst.matchAll(VINDPLAATS), ([plaats]) => vindplaats(plaats)));

/** What is left of a text when numbers that name something are out; with `vindplaatsen`, of the places in documents only these. */
export const zonderNamen = (tekst: string, vindplaatsen?: ReadonlySet<string>): string => effen(NOEMT.reduce((over, patroon) => over.replace(patroon, ' '), tekst.replace(VINDPLAATS, (plaats) => (vindplaatsen?.has(vindplaats(plaats)) === false ? plaats : ' '))));

const GETAL = /(?<![\p{L}\d])(?:GM(?=\d{4}(?!\d)))?[−-]?\d+(?:[.\s]\d{3})*(?:,\d+)?(?:\s?%)?/gu;

/** The numbers of a text that could count, as written. Those that name a place in a document are none; with `vindplaatsen`, if it is one of these. */
export function telgetallen(tekst: string, vindplaatsen?: ReadonlySet<string>): string[] {
	const over = zonderNamen(tekst, vindplaatsen);
	return [...Array.from(over.matchAll(GETAL), ([getal]) => effen(getal)), ...andereGetallen(over)];
}

/** Whether a number of a text stands within a few words of a word for people. */
export function teltMensen(tekst: string, getal: string): boolean {
	const woorden = effen(tekst).split(' ');
	const cijfers = getal.replace(/\s?%$/, '').split(' ')[0]!;
	return woorden.some((woord, i) => woord.includes(cijfers) && woorden.slice(Math.max(0, i - 3), i + 5).some((buur) => MENSENWOORD.test(buur.replace(/^[^\p{L}]+/u, ''))));
}

/** Whether `getal` stands in `tekst` in a row of words that `bron` has too, number and all. */
export function staatIn(tekst: string, getal: string, bron: Woordenindex): boolean {
	const woorden = effen(tekst).split(' ');
	const cijfers = getal.split(' ')[0]!;
	return woorden.some((woord, i) => {
		if (!woord.includes(cijfers)) return false;
		for (let van = Math.max(0, i - 4); van <= i; van++) {
			const stuk = woorden.slice(van, van + 5);
			if (stuk.length === 5 && van + 5 > i && bron.bevat(stuk.join(' '))) return true;
		}
		return false;
	});
}
