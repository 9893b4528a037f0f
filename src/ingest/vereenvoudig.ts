// Shapes become a small TopoJSON: borders that two gemeenten share are kept once, and no finer than the eye can see on the map.
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Kaartbestand } from '../domain/kaart.ts';
import type { Vorm } from './grenzen.ts';

type Topologie = Kaartbestand['topologie'];
type Net = Topology<{ gemeenten: GeometryCollection }>;

/** Width in pixels at which a map is drawn at most. */
const BREEDTE = 600;
const RASTER = 1e4;

const oppervlak = (ring: number[][]): number => Math.abs(ring.reduce((som, [x = 0, y = 0], i) => { const [u = 0, v = 0] = ring[(i + 1) % ring.length]!; return som + x * v - u * y; }, 0)) / 2;

/** Area of each gemeente in square metres, by its code. */
function oppervlakken(net: Net): Map<string, number> {
	return new Map(feature(net, net.objects.gemeenten).features.map(({ id, geometry }): [string, number] => {
		const veelhoeken = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
		return [String(id), veelhoeken.reduce((som, [buiten = []]) => som + (buiten.length >= 4 ? oppervlak(buiten) : 0), 0)];
	}));
}

/** One area per gemeente: pieces that touch (neighbourhoods, land beside water) lose the border between them. */
function eenPerGemeente(net: Net, codes: string[]): Net {
	const geometries = codes.map((id, i) => ({ ...mergeArcs(net, [net.objects.gemeenten.geometries[i] as Polygon | MultiPolygon]), id }));
	return { ...net, objects: { gemeenten: { type: 'GeometryCollection', geometries } } };
}

/** The topology of `vormen` (RD metres) with as few points as keep every gemeente an area. */
export function vereenvoudig(vormen: Vorm[]): { topologie: Topologie; punten: number } {
	const collectie = { type: 'FeatureCollection' as const, features: vormen.map(({ code, veelhoeken }) => ({ type: 'Feature' as const, id: code, properties: null, geometry: { type: 'MultiPolygon' as const, coordinates: veelhoeken } })) };
	// A grid of a few centimetres, so that what two gemeenten share is exactly the same.
	const heel = presimplify(eenPerGemeente(topology({ gemeenten: collectie }, 1e7) as unknown as Net, vormen.map(({ code }) => code)));
	const vooraf = oppervlakken(heel);
	const [links, onder, rechts, boven] = heel.bbox as [number, number, number, number];
	const beeldpunt = Math.max(rechts - links, boven - onder) / BREEDTE;
	for (let drempel = beeldpunt ** 2 / 2; ; drempel /= 2) {
		const kaal = simplify(heel, drempel) as Net;
		// Away go islets smaller than a pixel, and borders that nothing uses any more.
		const gezeefd = filter(kaal, filterAttachedWeight(kaal, beeldpunt ** 2)) as Net;
		const net = quantize(gezeefd, RASTER) as Net;
		const erna = oppervlakken(net);
		// A small gemeente must not shrink away, nor the shape of any other.
		const goed = [...vooraf].every(([code, was]) => (erna.get(code) ?? 0) >= was * 0.9);
		if (!goed && drempel > 1) continue;
		const uit = goed ? net : (quantize(filter(heel, () => true) as Net, RASTER) as Net);
		return { topologie: JSON.parse(JSON.stringify({ type: 'Topology', transform: uit.transform, arcs: uit.arcs, objects: { gemeenten: { type: 'GeometryCollection', geometries: uit.objects.gemeenten.geometries.map((vorm) => ({ type: vorm.type, id: vorm.id, arcs: 'arcs' in vorm ? vorm.arcs : undefined })) } } })) as Topologie, punten: uit.arcs.reduce((som, arc) => som + arc.length, 0) };
	}
}
