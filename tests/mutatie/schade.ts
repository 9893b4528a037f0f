// What a damage is: some files of the repository spoilt in one way, and where that must be told.
import { INHOUD } from '../../src/domain/collecties.ts';
import type { Item, Portaal } from '../../src/domain/portaal.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { INHOUD_NAMEN } from '../../src/domain/collecties.ts';
import { regelbegin, plekInTekst } from '../../src/ingest/tekst.ts';

export interface Schade {
	/** For the report: what was done, and where. */
	wat: string;
	/** The files after the damage; null is gone. */
	bestanden: Record<string, string | Uint8Array | null>;
	/** Whether a problem is told at the damaged place. */
	raak(probleem: Problem): boolean;
}

/** The repository before any damage. */
export interface Bron {
	teksten: ReadonlyMap<string, string>;
	portaal: Portaal;
}

/** Makes one damage at a place of its own choice; undefined if this choice gives none. */
export type Maker = (bron: Bron, toeval: Toeval) => Schade | undefined;

/** Seeded chance (mulberry32): the same damages on every machine. */
export class Toeval {
	#staat: number;
	constructor(zaad: number) {
		this.#staat = zaad;
	}

	/** A whole number from 0 up to `onder`. */
	tot(onder: number): number {
		this.#staat = (this.#staat + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#staat ^ (this.#staat >>> 15), 1 | this.#staat);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % onder;
	}

	kies<T>(lijst: readonly T[]): T | undefined {
		return lijst[this.tot(Math.max(1, lijst.length))];
	}

	/** A slip of the pen: a letter lost, doubled, or two that changed places. */
	verhaspel(woord: string): string {
		const i = this.tot(woord.length);
		const soort = this.tot(3);
		if (soort === 0 && woord.length > 2) return woord.slice(0, i) + woord.slice(i + 1);
		if (soort === 1 && i + 1 < woord.length && woord[i] !== woord[i + 1]) return woord.slice(0, i) + woord[i + 1]! + woord[i]! + woord.slice(i + 2);
		return woord.slice(0, i) + woord[i]! + woord.slice(i);
	}
}

/** `tekst` with the part from `van` up to `tot` replaced. */
export const vervangen = (tekst: string, van: number, tot: number, door: string): string => tekst.slice(0, van) + door + tekst.slice(tot);

export const regelVan = (tekst: string, offset: number): number => plekInTekst(regelbegin(tekst), offset).line;

/** Told in this file, on this line. */
export const opRegel = (file: string, line: number) => (probleem: Problem): boolean => probleem.file === file && probleem.line === line;

/** Told in this file, wherever: for damage to the file as a whole. */
export const inBestand = (file: string) => (probleem: Problem): boolean => probleem.file === file;

export const alleItems = (portaal: Portaal): Item[] => INHOUD_NAMEN.flatMap((naam) => portaal.inhoud[naam] as Item[]);

export { INHOUD };
