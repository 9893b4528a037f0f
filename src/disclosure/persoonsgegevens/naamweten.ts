// What is known of one word with a capital: a name, a word of the language, or neither.
import { isEponiem } from './naamding.ts';
import { isEnkelNaam, isTwijfel, isVoornaam, isWoord } from './naamwoorden.ts';
import { PLAATSEN } from './plaatsen.ts';
import { isNaamwoord, isNederlands } from './woordenboek.ts';

/** Firms, programmes and English words that are in no dictionary, and what reports are called after. */
export const ANDERS: ReadonlySet<string> = new Set('feb mrt apr jun jul aug sep sept okt nov dec analytics andersson asscher borstlap bureau cares code community connect cordaan cordaat dannenberg deetman dimence divosa emergis enik excel first github google halsema heerts heritage hirsch housing huse icare intermetzo kessler koraal krachtwerk kwintes levanto levvel lidl limor linkedin lister mijzo microsoft mondriaan movisie moveoo office online outlook pameijer parnassia perspektief pluryn powerbi publica radar recovery remkes safety sevagram skaeve signal significant studio support teams tjeenk trajekt trimbos twitter vluchtelingenwerk whatsapp wiki willink windows xonar ypsilon youtube zuyd'.split(' '));

export type Weten = 'naam' | 'onbekend' | 'woord';

/** What is known of one word: a name, nothing, or a word of the language. */
export function weten(woord: string): Weten {
	const laag = woord.toLowerCase();
	if (ANDERS.has(laag) || isEponiem(laag) || isWoord(woord) || PLAATSEN.has(laag) || !/^\p{Lu}\p{Ll}+$/u.test(woord.replace(/['’]/g, ''))) return 'woord';
	if ((isVoornaam(woord) && !isTwijfel(woord)) || isEnkelNaam(woord) || isNaamwoord(woord)) return 'naam';
	return woord.length > 2 && !isNederlands(woord) ? 'onbekend' : 'woord';
}
