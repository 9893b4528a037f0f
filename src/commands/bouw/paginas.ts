// Draws the pages one after the other and hands each on at once, so that searching and auditing can begin while the next is drawn.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Bundel, Pad } from './bundel.ts';

/** Where a page stands below the site: a folder of its own, but for the page that a server gives for what is not there. */
export const bestandVan = ({ adres }: Pad): string => (adres === '/404/' ? '404.html' : `${adres.slice(1)}index.html`);

/** Writes `inhoud` at `adres` (starts with a slash) below `map`. */
export function legNeer(map: string, adres: string, inhoud: string | Uint8Array): void {
	const doel = join(map, adres);
	mkdirSync(dirname(doel), { recursive: true });
	writeFileSync(doel, inhoud);
}

/** Draws every page of `bundel` into `map`; `klaar` takes each with its file. Stops early once `stop` says so. Returns the addresses. */
export async function tekenPaginas(bundel: Bundel, map: string, klaar: (bestand: string, html: string) => void, stop: () => boolean): Promise<string[]> {
	const paden = await bundel.paden();
	for (const pad of paden) {
		if (stop()) break;
		const html = await bundel.teken(pad);
		const bestand = bestandVan(pad);
		legNeer(map, bestand, html);
		klaar(bestand, html);
		// Lets in what others have to say.
		await setImmediate();
	}
	return paden.map(({ adres }) => adres);
}
