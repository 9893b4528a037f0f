// The register of contradictions, and the footnotes it gives to every page it touches.
import { adresVan } from '../domain/adressen.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import type { Tegenspraak } from '../domain/tegenspraak.ts';
import type { Voetnoot } from './vorm.ts';

export type Geraakt = keyof Tegenspraak['raakt'];

/** Contradictions that touch the entry `id` of `collectie`, as seen from `regio`. */
export function tegensprakenBij(portaal: Portaal, collectie: Geraakt, id: string, regio: string | undefined): Item<'tegenspraken'>[] {
	return portaal.inhoud.tegenspraken.filter((item) => (regio === undefined || item.regio === regio) && item.data.raakt[collectie]?.includes(id));
}

/** The same as footnotes; numbering is up to the page. */
export const tegenspraaknoten = (portaal: Portaal, collectie: Geraakt, id: string, regio: string | undefined): Omit<Voetnoot, 'nummer'>[] =>
	tegensprakenBij(portaal, collectie, id, regio).map((item) => ({ tekst: `${item.data.titel.replace(/\.$/, '')}. ${item.data.gevolg}`, bronnen: [], verder: adresVan(item) }));
