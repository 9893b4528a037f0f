// What a dictionary says of a word with a capital: whether it is Dutch (or a place) and whether it is a name. Asked only when a rule needs it; the lists are unpacked the first time. What is in them is made by woordenboek-maken.ts.
import gegevens from './woordenboek.json' with { type: 'json' };
import { zonderAccenten } from './namenvorm.ts';

/** Looks into a filter per word: of words that are not in it, one in a hundred seems to be. */
const PRIKKEN = 7;
let filter: Uint8Array | undefined;

/** The places of a word in a filter of `bits` bits: two hashes, the second a step (Kirsch and Mitzenmacher, 2006). */
export function* plekkenVan(woord: string, bits: number): Generator<number> {
	let een = 0x811c9dc5;
	let twee = 0x9747b28c;
	for (let i = 0; i < woord.length; i++) {
		const code = woord.charCodeAt(i);
		een = Math.imul(een ^ code, 0x01000193);
		twee = Math.imul(twee ^ (code + i), 0x85ebca6b);
		twee ^= twee >>> 13;
	}
	een ^= een >>> 16;
	for (let i = 0; i < PRIKKEN; i++) yield ((een >>> 0) + i * ((twee | 1) >>> 0)) % bits;
}

/** Whether a filter holds a word, as far as a filter knows. */
export function staatIn(filter: Uint8Array, woord: string): boolean {
	for (const plek of plekkenVan(woord, filter.length * 8)) if ((filter[plek >> 3]! & (1 << (plek & 7))) === 0) return false;
	return true;
}
const staatErin = (woord: string): boolean => staatIn((filter ??= Buffer.from(gegevens.woorden.join(''), 'base64')), woord);

/** What only Dutch words end in, and names hardly do. */
const UITGANG = /(?:heid|heden|ties?|ering(?:en)?|[^aeiou]ing|lijke?|ische?|baar|bare|loze?|loos|achtige?|ismen?|iteit|[^aeou]eren|eerde?n?|igen?|end|ende|enden|schap|sche|nde|ste|sten|aar|aars|ers|ium|eus|euze|iek|ieke|ieken|ueel|ele|eel|age|ages|oor|ide)$/;
/** A name of more letters is written in two. */
const LANGST = 12;

/** Whether a word in small letters is Dutch for those who can ask whether one is on the list: as it stands, in an inflected form, or put together of two. */
export function isGevormd(woord: string, staat: (woord: string) => boolean): boolean {
	if (woord.length > LANGST || (woord.length > 7 && UITGANG.test(woord))) return true;
	const los = (deel: string): boolean => staat(deel) || ['en', 'e', 's', 'n', 't'].some((uitgang) => deel.length >= uitgang.length + 4 && deel.endsWith(uitgang) && staat(deel.slice(0, -uitgang.length)));
	if (los(woord)) return true;
	for (let plek = 4; woord.length > 8 && plek <= woord.length - 4; plek++) {
		const voor = woord.slice(0, plek);
		if (los(woord.slice(plek)) && (los(voor) || (plek > 4 && /[se]$/.test(voor) && staat(voor.slice(0, -1))))) return true;
	}
	return false;
}

const onthouden = new Map<string, boolean>();

/** Whether a word (with or without a capital) is Dutch, or the name of a place. */
export function isNederlands(woord: string): boolean {
	const laag = woord.toLowerCase();
	let gevonden = onthouden.get(laag);
	if (gevonden === undefined) {
		gevonden = isGevormd(laag, staatErin);
		if (onthouden.size < 50_000) onthouden.set(laag, gevonden);
	}
	return gevonden;
}

let namen: ReadonlySet<string> | undefined;

/** Whether the dictionary has a word as the name of a person, first or last, and as nothing else. */
export function isNaamwoord(woord: string): boolean {
	namen ??= new Set(gegevens.namen.flatMap((regel) => regel.split(' ')));
	return namen.has(zonderAccenten(woord));
}
