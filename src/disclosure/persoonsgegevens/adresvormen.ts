// Streets and numbers that are not written as "Kerkstraat 12": between brackets behind a house, in the question of a web address, in a line of capitals.
import { GEEN_STRAAT, INLEIDER, STRAATNAAM, ZEKER } from './adrespatronen.ts';
import { heeft, K, kenmerken } from './kenmerken.ts';
import { isOord } from './plaatsen.ts';
import { ervoor, vondsten, type Vondst } from './soorten.ts';

/** "bij u thuis (Vijfde Hambaken 22)": all there is between brackets, right behind a house or who lives in it. */
const TUSSEN_HAAKJES = new RegExp(`(?<=(?:\\p{L}*(?:huis|woning|adres|flat|appartement|kamer|studio|tuin|voordeur|deur|slaapplek|woonplek)|thuis|(?:bij|van) (?:\\p{L}+ ){0,2}(?:moeder|vader|ouders|zus|broer|zoon|dochter|oma|opa|oom|tante|partner|ex|vriend|vriendin|buurman|buurvrouw|mevrouw|meneer|cli[eë]nte?))\\s\\()${STRAATNAAM},?\\s(\\d{1,4}(?:\\s?[a-zA-Z]|-\\d{1,3})?)(?=\\)|,? (?:te |in )?\\p{Lu}[\\p{L}-]+\\))`, 'gu');
/** "?zoek=Sleedoornlaan 12", as the percent sign is read; "?zoek=Sleedoornlaan+12", "…_12". */
const IN_VRAAG = new RegExp(`(?<=[?&][\\p{L}\\d_.-]{1,30}=)(?:\\p{L}[\\p{L}.'’-]*[ +_]){0,4}\\p{L}[\\p{L}.'’-]*${ZEKER}(?:[ +_]|, ?)\\d{1,4}[a-zA-Z]?(?![\\p{L}\\d])`, 'giu');

export const tussenHaakjes = (tekst: string): Vondst[] =>
	!tekst.includes('(') || !/\(['’]?\p{Lu}[^()\n]{2,40}\d/u.test(tekst) ? [] : vondsten('address', tekst, TUSSEN_HAAKJES, ([, straat]) => !INLEIDER.test(straat!) && !isOord(straat!) && !GEEN_STRAAT.test(straat!.split(/\s+/).at(-1)!));

export const inVraag = (tekst: string): Vondst[] =>
	!tekst.includes('=') || !/[?&][\p{L}\d_.-]{1,30}=[^\s=&]*\p{L}/u.test(tekst) ? [] : vondsten('address', tekst, IN_VRAAG, (match) => !GEEN_STRAAT.test(match[0].split(/[ +_,]+/).at(-2)!) && /(?:https?:\/\/|www\.|^|\s)[^\s"'<>]*$/i.test(ervoor(tekst, match.index, 300)));

/** Words that are no part of a name where all is written in capitals: small ones, and who lives somewhere. */
const KLEINE_WOORDEN = new Set('van de der den het een ten ter en of in op aan bij te naar uit voor met om over door tot is was wil wordt niet geen wel nog weer al er dat die deze dit zijn haar hij zij ze ik wij u mijn bewoner bewoonster huurder cliënt client cliënte mevrouw mevr mw meneer dhr heer familie fam gezin man vrouw jongen meisje moeder vader zoon dochter buren buurman buurvrouw woont woonde woonachtig verblijft slaapt ingeschreven adres huis woning kamer overlast melding bezoek huisbezoek nummer nr'.split(' '));

/** A line of capitals as it would be written otherwise, in as many signs; nothing where there is none. The letters of a postcode stay. */
export function zonderKapitalen(tekst: string): string | undefined {
	if (!heeft(kenmerken(tekst), K.DRIE_HOOFD) || !/(?<!\p{Lu})\p{Lu}{3,30}[ ,]\d/u.test(tekst) || !/(?<!\p{Lu})\p{Lu}{3,30}[:,.-]? \p{Lu}{2}/u.test(tekst)) return undefined;
	if ((tekst.match(/\p{Ll}/gu)?.length ?? 0) * 4 > (tekst.match(/\p{Lu}/gu)?.length ?? 0)) return undefined;
	return tekst.replace(/(?<!\d{4} ?)(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, (woord) => {
		const laag = woord.toLowerCase();
		return laag.length !== woord.length ? woord : KLEINE_WOORDEN.has(laag) ? laag : woord[0]! + laag.slice(1);
	});
}
