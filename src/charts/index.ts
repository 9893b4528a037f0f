// All charts are drawn in one batch, before the pages: a page only looks its chart up.
import { titelAlleen, type Figure } from '../figures/vorm.ts';
import { maakSvg } from './doek.ts';
import { tekenGestapeld } from './gestapeld.ts';
import { tekenGroepen } from './groepen.ts';
import { tekenKaart } from './kaart.ts';
import { tekenLijn } from './lijn.ts';
import { tekenPanelen } from './panelen.ts';
import { tekenStaven } from './staven.ts';
import { tekenStroom } from './stroom.ts';
import type { Tekening } from './tekening.ts';
import { tekenWaterval } from './waterval.ts';
import { zinVan } from './zin.ts';

export interface Grafiek {
	/** For columns of 560 px and more. */
	breed: string;
	/** For phones; another chart, not a smaller one. */
	smal: string;
}

const BREED = 720;
const SMAL = 340;

/** `id` is unique on any page: a chart may name patterns with it. */
type Tekenaar = (figuur: Figure, breedte: number, id: string) => Tekening;

const TEKENAARS: Record<Figure['vorm'], Tekenaar> = {
	staven: tekenStaven, groepen: tekenGroepen, balans: tekenGroepen, gestapeld: tekenGestapeld, lijn: tekenLijn,
	panelen: tekenPanelen, waterval: tekenWaterval, stroom: tekenStroom, kaart: tekenKaart,
};

const alsId = (id: string): string => id.replace(/[^a-z0-9-]/g, '-');

/** Draws one figure in both layouts. */
export function tekenGrafiek(figuur: Figure): Grafiek {
	const uitleg = zinVan(figuur);
	const teken = (breedte: number, soort: 'breed' | 'smal'): string => {
		const id = `${alsId(figuur.id)}-${soort}`;
		return maakSvg(TEKENAARS[figuur.vorm](figuur, breedte, id), { id, titel: titelAlleen(figuur), uitleg, klasse: soort, fictief: figuur.status === 'fictief' });
	};
	return { breed: teken(BREED, 'breed'), smal: teken(SMAL, 'smal') };
}

/** Draws every figure that has something to draw. */
export function tekenAlle(figuren: Iterable<Figure>): Map<string, Grafiek> {
	const klaar = new Map<string, Grafiek>();
	for (const figuur of figuren) if (figuur.rijen.some((rij) => rij.teken)) klaar.set(figuur.id, tekenGrafiek(figuur));
	return klaar;
}
