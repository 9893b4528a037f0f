// Puts files below the site in the making. Writing goes on while the next page is drawn; what goes wrong is told at the end.
import { linkSync, mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** More than this at the same time only takes memory. */
const TEGELIJK = 64;

export class Neerlegger {
	readonly #map: string;
	readonly #vorige: string | undefined;
	readonly #mappen = new Set<string>();
	readonly #bezig = new Set<Promise<void>>();
	#fout: unknown;

	/** Into `map`. A file that stands below `vorige` with exactly the same bytes is not written again but gets a second name: that is many times cheaper. */
	constructor(map: string, vorige?: string) {
		this.#map = map;
		this.#vorige = vorige;
	}

	/** Writes `inhoud` at `adres` (with or without a slash in front) below the folder. Waits only when much is being written. */
	async leg(adres: string, inhoud: string | Uint8Array): Promise<void> {
		const doel = join(this.#map, adres);
		const map = dirname(doel);
		if (!this.#mappen.has(map)) {
			mkdirSync(map, { recursive: true });
			this.#mappen.add(map);
		}
		const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud;
		if (this.#vorige !== undefined && noemNogEens(join(this.#vorige, adres), doel, bytes)) return;
		const werk = writeFile(doel, bytes).catch((fout: unknown) => { this.#fout ??= fout; }).finally(() => this.#bezig.delete(werk));
		this.#bezig.add(werk);
		while (this.#bezig.size >= TEGELIJK) await Promise.race(this.#bezig);
	}

	/** Until everything is on disk. Throws what went wrong first. */
	async klaar(): Promise<void> {
		await Promise.all(this.#bezig);
		if (this.#fout) throw this.#fout;
	}
}

/** Gives the file `oud` a second name, if it holds `bytes`. False where it does not, or where the disk knows no second names. */
function noemNogEens(oud: string, doel: string, bytes: Uint8Array): boolean {
	try {
		if (Buffer.compare(readFileSync(oud), bytes) !== 0) return false;
		linkSync(oud, doel);
		return true;
	} catch {
		return false;
	}
}
