// The boundaries of a region as a drawing: an area per gemeente, with its name where it fits and a number where it does not.
import { geoIdentity, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Kaart } from '../domain/kaart.ts';
import { rond, tekstbreedte } from './tekening.ts';

const BREEDTE = 400;
const HOOGSTENS = 520;
const MARGE = 3;
export const LETTER = 13;

export interface Gebiedsvlak {
	code: string;
	/** Of the `d` of a path. */
	d: string;
	x: number;
	y: number;
	/** The name fits inside; else a number stands there. */
	past: boolean;
}

export interface Grenstekening {
	breedte: number;
	hoogte: number;
	vlakken: Gebiedsvlak[];
}

type Ring = [number, number][];

/** Where a level line crosses the edges of an area, from left to right. */
function snijpunten(ringen: Ring[], y: number): number[] {
	return ringen
		.flatMap((ring) => ring.flatMap(([x1, y1], i): number[] => {
			const [x2, y2] = ring[(i + 1) % ring.length]!;
			return y1 <= y !== y2 <= y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
		}))
		.sort((a, b) => a - b);
}

/** The place with most room for a line of text: the middle of the widest stretch that is inside over the height of the letters. */
export function ruimstePlek(ringen: Ring[]): { x: number; y: number; ruimte: number } {
	const ys = ringen.flat().map(([, y]) => y);
	const [boven, onder] = [Math.min(...ys), Math.max(...ys)];
	let beste = { x: ringen[0]![0]![0], y: (boven + onder) / 2, ruimte: -1 };
	for (let y = boven + 1; y < onder; y += 2) {
		const lagen = [y - LETTER / 2, y, y + LETTER / 2].map((laag) => snijpunten(ringen, laag));
		for (let i = 0; i + 1 < lagen[1]!.length; i += 2) {
			const [van, tot] = [lagen[1]![i]!, lagen[1]![i + 1]!];
			const midden = (van + tot) / 2;
			const halve = lagen.map((laag) => {
				const n = laag.findIndex((x, j) => j % 2 === 0 && x <= midden && (laag[j + 1] ?? -Infinity) >= midden);
				return n === -1 ? 0 : Math.min(midden - laag[n]!, laag[n + 1]! - midden);
			});
			const ruimte = 2 * Math.min(...halve);
			if (ruimte > beste.ruimte) beste = { x: midden, y, ruimte };
		}
	}
	if (beste.ruimte > 0) return beste;
	// Too flat for letters: the middle of its widest line.
	const punten = snijpunten(ringen, beste.y);
	return punten.length >= 2 ? { x: (punten[0]! + punten[1]!) / 2, y: beste.y, ruimte: 0 } : beste;
}

/** Draws `kaart`; `naamVan` says how each code is called, to see what fits. */
export function tekenGrenzen({ topologie }: Kaart, naamVan: (code: string) => string): Grenstekening {
	const net = topologie as unknown as Topology<{ gemeenten: GeometryCollection }>;
	const collectie = feature(net, net.objects.gemeenten);
	// RD has its y upwards, a screen downwards.
	const plat = geoIdentity().reflectY(true);
	const [[links, top], [rechts, onder]] = geoPath(plat).bounds(collectie);
	const schaal = Math.min((BREEDTE - 2 * MARGE) / (rechts - links), (HOOGSTENS - 2 * MARGE) / (onder - top));
	const hoogte = Math.ceil((onder - top) * schaal + 2 * MARGE);
	plat.fitExtent([[MARGE, MARGE], [BREEDTE - MARGE, hoogte - MARGE]], collectie);
	const pad = geoPath(plat).digits(1);
	const zet = ([x = 0, y = 0]: number[]): [number, number] => plat([x, y]) as [number, number];
	const vlakken = collectie.features.map((gebied): Gebiedsvlak => {
		const code = String(gebied.id);
		const { geometry } = gebied;
		const veelhoeken = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
		const plekken = veelhoeken.map((veelhoek) => ruimstePlek(veelhoek.map((ring) => ring.slice(0, -1).map(zet))));
		const { x, y, ruimte } = plekken.reduce((a, b) => (b.ruimte > a.ruimte ? b : a));
		return { code, d: pad(gebied) ?? '', x: rond(x), y: rond(y), past: tekstbreedte(naamVan(code), LETTER) + 6 <= ruimte };
	});
	return { breedte: BREEDTE, hoogte, vlakken };
}
