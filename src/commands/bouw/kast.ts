// What earlier builds of a root made, kept by what it was made of. What is not exactly as it was put away, is not there.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PROJECT } from '../project.ts';
import { afdruk, vingerafdruk, type Deel } from './vingerafdruk.ts';

/** Below the packages: never in version control, and gone with them. */
const KASTEN = join(PROJECT, 'node_modules/.cache/zicht');
/** Roots whose work is kept; the one that was not built for longest goes first, unless a build may still be at it. */
const HOOGSTENS = 8;
/** Milliseconds in which another build may still be at work with what it put away. */
const JONG = 15 * 60_000;

/** Every file below `map` as a path relative to it, in one order. */
export const bestandenIn = (map: string): string[] =>
	readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile()).map((een) => relative(map, join(een.parentPath, een.name)).replaceAll('\\', '/')).sort();

/** Fingerprint of all files below `map` that `telt` lets count. */
export function afdrukVanMap(map: string, telt: (pad: string) => boolean = () => true): string {
	const delen: Deel[] = [];
	for (const pad of bestandenIn(map)) if (telt(pad)) delen.push(pad, readFileSync(join(map, pad)));
	return vingerafdruk(...delen);
}

/** Under this name stand files by what is in them. */
const INHOUD = 'inhoud';
const ZEGELLENGTE = 32;

/** Where the work for the root `wortel` is kept from one build to the next. */
export const kastmapVan = (wortel: string, kasten = KASTEN): string => join(kasten, vingerafdruk(wortel).slice(0, 16));

export class Kast {
	readonly #map: string;
	readonly #tijdelijk: boolean;
	/** What this build put away or took out; the rest is of before. */
	readonly #gebruikt = new Set<string>();

	/** The cupboard of the root `wortel`. A `tijdelijk` one is empty and thrown away after use: the same way through the code, and nothing of before. */
	constructor(wortel: string, tijdelijk: boolean, kasten = KASTEN) {
		this.#tijdelijk = tijdelijk;
		if (tijdelijk) {
			this.#map = mkdtempSync(join(tmpdir(), 'zicht-kast-'));
			return;
		}
		this.#map = kastmapVan(wortel, kasten);
		mkdirSync(this.#map, { recursive: true });
		const nu = new Date();
		utimesSync(this.#map, nu, nu);
		// Another build may clear up at the same moment: what it took away is not there.
		const mappen = readdirSync(kasten).map((naam) => ({ pad: join(kasten, naam), gebouwd: statSync(join(kasten, naam), { throwIfNoEntry: false })?.mtimeMs ?? 0 })).sort((a, b) => b.gebouwd - a.gebouwd);
		for (const { pad, gebouwd } of mappen.slice(HOOGSTENS)) if (nu.getTime() - gebouwd > JONG) rmSync(pad, { recursive: true, force: true });
	}

	#pad(naam: string, sleutel: string): string {
		const vak = `${naam}-${sleutel}`;
		this.#gebruikt.add(vak);
		return join(this.#map, vak);
	}

	/** The bytes put away under `naam` and `sleutel`, if they are still what they were. */
	lees(naam: string, sleutel: string): Buffer | undefined {
		const pad = this.#pad(naam, sleutel);
		if (!existsSync(pad)) return undefined;
		const alles = readFileSync(pad);
		const bytes = alles.subarray(ZEGELLENGTE);
		return afdruk([bytes]).equals(alles.subarray(0, ZEGELLENGTE)) ? bytes : undefined;
	}

	/** Takes away what was put away under `naam` and `sleutel`. */
	vergeet(naam: string, sleutel: string): void {
		rmSync(this.#pad(naam, sleutel), { force: true });
	}

	/** Puts away the bytes that `maak` makes. Another build of the same root may read or write at the same time: a file is there whole, or not. */
	schrijf(naam: string, sleutel: string, maak: () => Uint8Array): void {
		if (this.#tijdelijk) return;
		const bytes = maak();
		const pad = this.#pad(naam, sleutel);
		const bijna = `${pad}.${process.pid}`;
		writeFileSync(bijna, Buffer.concat([afdruk([bytes]), bytes]));
		renameSync(bijna, pad);
	}

	/** Where contents with this fingerprint are kept, if they are. */
	padVanInhoud(afdruk: string): string {
		return this.#pad(INHOUD, afdruk);
	}

	/** Where contents with this fingerprint may be kept; a cupboard that is thrown away keeps none. */
	plekVoorInhoud(afdruk: string): string | undefined {
		return this.#tijdelijk ? undefined : this.padVanInhoud(afdruk);
	}

	/** After a build: what it did not use is of an edition that will hardly come back. What is young may be in use by another build. */
	ruimOp(nu = Date.now()): void {
		if (this.#tijdelijk) return rmSync(this.#map, { recursive: true, force: true });
		for (const naam of readdirSync(this.#map)) {
			const pad = join(this.#map, naam);
			if (!this.#gebruikt.has(naam) && nu - statSync(pad).mtimeMs > JONG) rmSync(pad, { recursive: true, force: true });
		}
	}
}
