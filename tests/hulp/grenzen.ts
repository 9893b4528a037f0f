// Made-up boundaries: areas in a row or a grid whose borders are wavy and shared to the last digit, like real ones. No real gemeente looks so.

export interface Proefgebied {
	code: string;
	naam?: string;
	/** Extra properties. */
	meer?: Record<string, unknown>;
}

interface Vorm {
	stelsel?: 'RD' | 'WGS84';
	/** Areas in a row; more make a new row. */
	breed?: number;
	/** Points per side of an area. */
	fijn?: number;
	veld?: string;
}

const BEGIN = { RD: [30_000, 380_000, 20_000], WGS84: [3.7, 51.4, 0.2] } as const;

/** A point of the grid, moved along a wave so that straight borders are none. */
function punt(x: number, y: number, stelsel: 'RD' | 'WGS84'): [number, number] {
	const [x0, y0, maat] = BEGIN[stelsel];
	const golf = (a: number, b: number): number => 0.08 * Math.sin(7 * a + 3 * b) + 0.02 * Math.sin(61 * a + 17 * b);
	const cijfers = stelsel === 'RD' ? 100 : 1e7;
	return [x0 + (x + golf(y, x)) * maat, y0 + (y + golf(x, y)) * maat].map((getal) => Math.round(getal * cijfers) / cijfers) as [number, number];
}

/** GeoJSON with an area for each of `gebieden`. */
export function proefgrenzen(gebieden: Proefgebied[], { stelsel = 'RD', breed = 3, fijn = 200, veld = 'statcode' }: Vorm = {}): { type: string; features: { type: string; properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } | null }[]; crs?: unknown } {
	const features = gebieden.map(({ code, naam, meer }, i) => {
		const [kolom, rij] = [i % breed, Math.floor(i / breed)];
		const zijde = (van: [number, number], tot: [number, number]): [number, number][] =>
			Array.from({ length: fijn }, (_, n) => punt(kolom + van[0] + ((tot[0] - van[0]) * n) / fijn, rij + van[1] + ((tot[1] - van[1]) * n) / fijn, stelsel));
		const ring = [...zijde([0, 0], [1, 0]), ...zijde([1, 0], [1, 1]), ...zijde([1, 1], [0, 1]), ...zijde([0, 1], [0, 0])];
		return { type: 'Feature', properties: { [veld]: code, ...(naam ? { statnaam: naam } : {}), ...meer }, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } };
	});
	return { type: 'FeatureCollection', features };
}
