// A file of the built site, and where in it a fault stands.
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { plekInTekst, regelbegin } from '../../ingest/tekst.ts';
import { effen } from './html.ts';

const HERSTEL = 'Bouw de site opnieuw. Blijft de melding komen? Zoek waar dit gemaakt wordt, en haal het weg: het komt niet uit de gecontroleerde cijfers.';

/** Markdown, quotes and white space aside. One upright stroke is the side of a cell; more of them count. */
export const kaal = (tekst: string): string => effen(tekst.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`\\>#“”„"'’‘]|(?<!\|\s?)\|(?!\s?\|)/g, ''));

/** Words with a digit, without the signs around them. */
export const cijferwoorden = (tekst: string): string[] => tekst.split(/[\s/–—]+/).filter((woord) => /\d/.test(woord)).map((woord) => woord.replace(/^[^\p{L}\d]+|[^\p{L}\d%]+$/gu, ''));

/** A piece of text as a message can carry it. */
export const kort = (tekst: string): string => (tekst.length > 90 ? `${tekst.slice(0, 87)}…` : tekst);

/** How far two texts are the same. */
export function zelfdeBegin(een: string, ander: string): number {
	let i = 0;
	while (i < een.length && een[i] === ander[i]) i++;
	return i;
}

/** The line around a place, without the white space around it. */
export const regelRond = (tekst: string, i: number): string => tekst.slice(tekst.lastIndexOf('\n', i - 1) + 1, (tekst.indexOf('\n', i) + 1 || tekst.length + 1) - 1).trim();

export class Bestand {
	readonly pad: string;
	readonly tekst: string;
	#begin: number[] | undefined;

	constructor(pad: string, tekst: string) {
		this.pad = pad;
		this.tekst = tekst;
	}

	/** A fault at an offset in the file. */
	meld(offset: number, bericht: string): Problem {
		this.#begin ??= regelbegin(this.tekst);
		return maakProbleem({ file: this.pad, ...plekInTekst(this.#begin, Math.max(0, Math.min(offset, this.tekst.length))) }, 'getal-niet-verantwoord', bericht, HERSTEL);
	}
}
