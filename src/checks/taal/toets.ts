// What a rule of plain language gets to see, and what it gives back.
import type { Grenzen } from '../../domain/taal.ts';
import type { Portaal } from '../../domain/portaal.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Alinea } from './alineas.ts';
import type { Zin } from './zinnen.ts';

export interface Leesbaar extends Alinea {
	zinnen: Zin[];
	grenzen: Grenzen;
}

/** What all texts share: terms that are explained, so that they need no explaining here. */
export interface Woordenboek {
	/** Terms, abbreviations and synonyms, in small letters. */
	begrippen: ReadonlySet<string>;
	/** Whether all of the glossary could be read: what it does not explain may stand in the part that could not. */
	volledig: boolean;
	/** Abbreviations as written. */
	afkortingen: ReadonlySet<string>;
}

/** A rule about one paragraph. */
export type Alineatoets = (alinea: Leesbaar, woordenboek: Woordenboek, portaal: Portaal) => Problem[];
/** All paragraphs of one entry. */
export type Tekst = Leesbaar[];
/** A rule about all paragraphs of one text. */
export type Teksttoets = (alineas: Tekst, woordenboek: Woordenboek) => Problem[];
/** A rule about all texts together: what is told of one is not told again of the next. */
export type Sitetoets = (teksten: Tekst[], woordenboek: Woordenboek, portaal: Portaal) => Problem[];

/** Words quoted in a message, at most `lengte` characters of them. */
export const citeer = (tekst: string, lengte = 60): string => (tekst.length > lengte ? `${tekst.slice(0, lengte).replace(/\s+\S*$/, '')} …` : tekst);

/** Whether an offset stands between quotation marks: what is quoted is somebody else's. An apostrophe inside a word closes nothing. */
export const isAangehaald = (tekst: string, offset: number): boolean => {
	const opent = Math.max(...['‘', '“', '„'].map((teken) => tekst.lastIndexOf(teken, offset)));
	return opent !== -1 && !/[’”](?!\p{L})/u.test(tekst.slice(opent, offset));
};
