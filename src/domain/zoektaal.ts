// How search writes words: shared by the dictionary that the build makes and the page that reads it.

export interface Genoemd {
	namen: string[];
	titel: string;
	adres: string;
	/** "begrip", "indicator": as the hits say it. */
	soort: string;
}

/** What the site knows of its own words. */
export interface Woordenboek {
	/** What has names of its own: all of them plain ("beschermd wonen", "bw"), and where it is told. */
	namen: Genoemd[];
	/** Every word of four letters and more that titles use, in lower case, with its accents, sorted. */
	woorden: string[];
}

export const WOORDENBOEK_ADRES = '/_zicht/zoekwoorden.json';

/** Lower case, without accents. */
export const plat = (tekst: string): string => tekst.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A word: a hyphen or apostrophe within it belongs to it. */
export const WOORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text, plain. */
export const inWoorden = (tekst: string): string[] => plat(tekst).match(WOORD) ?? [];
