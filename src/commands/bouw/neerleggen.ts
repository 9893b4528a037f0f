// Puts files below the site in the making. Writing goes on while the next page is drawn; what goes wrong is told at the end.
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** More than this at the same time only takes memory. */
const TEGELIJK = 64;

export class Neerlegger {
	readonly #map: string;
	readonly #mappen = new Set<string>();
	readonly #bezig = new Set<Promise<void>>();
	#fout: unknown;

	constructor(map: string) {
		this.#map = map;
	}

	/** Writes `inhoud` at `adres` (with or without a slash in front) below the folder. Waits only when much is being written. */
	async leg(adres: string, inhoud: string | Uint8Array): Promise<void> {
		const doel = join(this.#map, adres);
		const map = dirname(doel);
		if (!this.#mappen.has(map)) {
			mkdirSync(map, { recursive: true });
			this.#mappen.add(map);
		}
		const werk = writeFile(doel, inhoud).catch((fout: unknown) => { this.#fout ??= fout; }).finally(() => this.#bezig.delete(werk));
		this.#bezig.add(werk);
		while (this.#bezig.size >= TEGELIJK) await Promise.race(this.#bezig);
	}

	/** Until everything is on disk. Throws what went wrong first. */
	async klaar(): Promise<void> {
		await Promise.all(this.#bezig);
		if (this.#fout) throw this.#fout;
	}
}
