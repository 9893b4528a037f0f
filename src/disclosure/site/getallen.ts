// Which numbers in a text are counts, and which only say when, where or in which chapter.
import { effen } from './html.ts';
import { andereGetallen } from './telwoorden.ts';
import type { Woordenindex } from './woordenindex.ts';

const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** Numbers that name something: dates, periods, places in a document, addresses, versions, codes. They are taken out. */
const NOEMT: RegExp[] = [
	/https?:\/\/[^\s"<>]+/g,
	/(?<![\w])\/[\w\-/.#]+/g,
	new RegExp(`\\b\\d{1,2} (?:${MAAND})(?: \\d{4})?\\b`, 'gi'),
	/\b\d{4}-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?)\b/g,
	/\b[1-4]e (?:kwartaal|halfjaar)\b/gi,
	/\b(?:Q[1-4]|H[12]|GM\d{4}|CC0 1\.0|EUPL-1\.2|WCAG 2\.\d|DCAT-AP-NL \d\.\d)\b/g,
	/\b(?:concept|versie) \d+\.\d+/gi,
	/\b(?:paragraaf|paragrafen|regel|regels|hoofdstuk|hoofdstukken|bijlage|bijlagen|tabel|figuur|schema|artikel|pagina|bladzijde|blz\.?|noot|deel|onderdeel|onderdelen|belofte|stap|punt|taak|taken) \d[\d.]*(?:(?:, | en | t\/m | tot en met |; )\d[\d.]*)*/gi,
	/\b\d+ (?:regels|opmerkingen|indicatoren|acties|doelen|beloften|resultaten|plannen|gemeenten|hoofdstukken|begrippen|bronnen|tekens)\b/gi,
	/\b(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2}))?\b/g,
];

/** Words for people: a number beside one of these counts them. */
const MENSENWOORD = /^(?:mens(?:en)?|perso(?:on|nen)|inwoners?|cli[eë]nt(?:en)?|bewoners?|dakloz(?:e|en)|buitenslapers?|slapers|jongeren?|kinderen|huishoudens?|deelnemers?|pati[eë]nt(?:en)?|aanvragen|meldingen|instroom|uitstroom|doorstroom|vrouwen|mannen)\b/iu;

/** What is left of a text when numbers that name something are out. */
export const zonderNamen = (tekst: string): string => effen(NOEMT.reduce((over, patroon) => over.replace(patroon, ' '), tekst));

const GETAL = /(?<![\p{L}\d])[−-]?\d+(?:[.\s]\d{3})*(?:,\d+)?(?:\s?%)?/gu;

/** The numbers of a text that could count, as written. */
export function telgetallen(tekst: string): string[] {
	const over = zonderNamen(tekst);
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
