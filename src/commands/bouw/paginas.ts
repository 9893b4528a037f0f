// Draws the pages one after the other and hands each on at once, so that writing, searching and auditing go on while the next is drawn.
import { setImmediate } from 'node:timers/promises';
import type { Bundel, Pad } from './bundel.ts';

/** Where a page stands below the site: a folder of its own, but for the page that a server gives for what is not there. */
export const bestandVan = ({ adres }: Pad): string => (adres === '/404/' ? '404.html' : `${adres.slice(1)}index.html`);

/** Draws every page of `bundel`; `klaar` takes each with its file. Stops early once `stop` says so. Returns the addresses. */
export async function tekenPaginas(bundel: Bundel, klaar: (bestand: string, html: string) => Promise<void>, stop: () => boolean): Promise<string[]> {
	const paden = await bundel.paden();
	for (const pad of paden) {
		if (stop()) break;
		await klaar(bestandVan(pad), await bundel.teken(pad));
		// Lets in what others have to say.
		await setImmediate();
	}
	return paden.map(({ adres }) => adres);
}
