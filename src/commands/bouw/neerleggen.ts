// Puts files below the site in the making.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vingerafdruk } from './vingerafdruk.ts';

/** A file as it was made before: where it goes, where it is kept, and its fingerprint. */
export interface Gehouden {
	adres: string;
	pad: string;
	afdruk: string;
}

export class Neerlegger {
	readonly #map: string;
	readonly #vorige: string | undefined;
	readonly #mappen = new Set<string>();

	/** Into `map`. A file that stands below `vorige` with exactly the same bytes is not written again but gets a second name: that is cheaper. */
	constructor(map: string, vorige?: string) {
		this.#map = map;
		this.#vorige = vorige;
	}

	/** Writes `inhoud` at `adres` (with or without a slash in front) below the folder. Returns its fingerprint. Throws what the disk throws. */
	leg(adres: string, inhoud: string | Uint8Array): string {
		const doel = this.#doel(adres);
		const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud;
		if (this.#vorige === undefined || !noemNogEens(join(this.#vorige, adres), doel, bytes)) writeFileSync(doel, bytes);
		return vingerafdruk(bytes);
	}

	/** Puts files that are kept elsewhere in their places, if each still has its fingerprint. Returns what is in them; undefined, and nothing is put down, where one is not what it was. */
	legNogEens(bestanden: readonly Gehouden[]): Buffer[] | undefined {
		const inhoud = bestanden.map(({ pad, afdruk }) => {
			const bytes = lees(pad);
			return bytes && vingerafdruk(bytes) === afdruk ? bytes : undefined;
		});
		if (!inhoud.every((bytes) => bytes !== undefined)) return undefined;
		for (const [i, { adres, pad }] of bestanden.entries()) {
			const doel = this.#doel(adres);
			try {
				linkSync(pad, doel);
			} catch {
				// Another disk, or one that knows no second names.
				writeFileSync(doel, inhoud[i]!);
			}
		}
		return inhoud;
	}

	#doel(adres: string): string {
		const doel = join(this.#map, adres);
		const map = dirname(doel);
		if (!this.#mappen.has(map)) {
			mkdirSync(map, { recursive: true });
			this.#mappen.add(map);
		}
		return doel;
	}
}

/** A file of the site, and where it is kept. */
export type Houden = [van: string, naar: string];

/** Keeps a file under a second name: that is many times cheaper than a copy. Where the disk knows no second names nothing is kept. */
export function houd([van, naar]: Houden): void {
	// What stands there may have been written in by its other name.
	rmSync(naar, { force: true });
	try {
		linkSync(van, naar);
	} catch {
		// Then it is made again.
	}
}

function lees(pad: string): Buffer | undefined {
	try {
		return readFileSync(pad);
	} catch {
		return undefined;
	}
}

/** Gives the file `oud` a second name, if it holds `bytes`. False where it does not, or where the disk knows no second names. */
function noemNogEens(oud: string, doel: string, bytes: Uint8Array): boolean {
	const staat = lees(oud);
	if (!staat || Buffer.compare(staat, bytes) !== 0) return false;
	try {
		linkSync(oud, doel);
		return true;
	} catch {
		return false;
	}
}
