// The boundaries of the gemeenten of a region: a small file that geo:import writes and the build draws.
import { z } from 'zod';
import { GM_CODE } from './regio.ts';
import { tekst, webadres } from './velden.ts';

export const KAARTMAP = 'kaart';

const geheel = z.number().int();
const ring = z.array(geheel).min(1);

/** Coordinates are RD metres, as differences on a grid (TopoJSON). */
export const kaart = z
	.strictObject({
		bron: tekst.describe('wie de grenzen maakte, met het jaar'),
		licentie: tekst,
		licentie_url: webadres.optional(),
		stelsel: z.literal('EPSG:28992'),
		topologie: z.strictObject({
			type: z.literal('Topology'),
			transform: z.strictObject({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) }),
			arcs: z.array(z.array(z.tuple([geheel, geheel])).min(2)),
			objects: z.strictObject({
				gemeenten: z.strictObject({
					type: z.literal('GeometryCollection'),
					geometries: z.array(z.discriminatedUnion('type', [
						z.strictObject({ type: z.literal('Polygon'), id: z.string().regex(GM_CODE), arcs: z.array(ring).min(1) }),
						z.strictObject({ type: z.literal('MultiPolygon'), id: z.string().regex(GM_CODE), arcs: z.array(z.array(ring).min(1)).min(1) }),
					])),
				}),
			}),
		}),
	})
	// A boundary names its pieces by number, backwards as ~number.
	.refine(({ topologie: { arcs, objects } }) => objects.gemeenten.geometries.every((vorm) => vorm.arcs.flat(2).every((nummer) => (nummer < 0 ? ~nummer : nummer) < arcs.length)), { error: 'kaart' });
export type Kaartbestand = z.infer<typeof kaart>;

export interface Kaart extends Kaartbestand {
	regio: string;
	bestand: string;
}

export const kaartpad = (regio: string): string => `${KAARTMAP}/${regio}.json`;
