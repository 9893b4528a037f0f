// All charts are drawn in one batch, before the pages: a page only looks its chart up.
import type { Figure } from '../figures/vorm.ts';
import { tekenBalans } from './balans.ts';
import { maakSvg } from './doek.ts';
import { tekenLijn } from './lijn.ts';
import { tekenStaven } from './staven.ts';
import { zinVan } from './zin.ts';

export interface Grafiek {
	/** For columns of 560 px and more. */
	breed: string;
	/** For phones; another chart, not a smaller one. */
	smal: string;
}

const BREED = 720;
const SMAL = 340;

const TEKENAARS: Record<Figure['vorm'], (figuur: Figure, breedte: number) => Element> = { staven: tekenStaven, balans: tekenBalans, lijn: tekenLijn };

const alsId = (id: string): string => id.replace(/[^a-z0-9-]/g, '-');

/** Draws one figure in both layouts. */
export function tekenGrafiek(figuur: Figure): Grafiek {
	const uitleg = zinVan(figuur);
	const teken = (breedte: number, soort: 'breed' | 'smal'): string =>
		maakSvg(TEKENAARS[figuur.vorm](figuur, breedte), { id: `${alsId(figuur.id)}-${soort}`, titel: figuur.titel, uitleg, klasse: `${soort}${figuur.status === 'fictief' ? ' fictief' : ''}` });
	return { breed: teken(BREED, 'breed'), smal: teken(SMAL, 'smal') };
}

/** Draws every figure that has something to draw. */
export function tekenAlle(figuren: Iterable<Figure>): Map<string, Grafiek> {
	const klaar = new Map<string, Grafiek>();
	for (const figuur of figuren) if (figuur.rijen.some((rij) => rij.teken)) klaar.set(figuur.id, tekenGrafiek(figuur));
	return klaar;
}
