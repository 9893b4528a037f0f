// The Dutch grid (Rijksdriehoekstelsel, EPSG:28992): metres on a plane, so that a map of the Netherlands needs no projection.

/** A place: x and y in metres (RD), or longitude and latitude in degrees (WGS84). */
export type Punt = [number, number];

/** Powers of latitude and longitude with their coefficient: p, q, value. */
const X: [number, number, number][] = [[0, 1, 190094.945], [1, 1, -11832.228], [2, 1, -114.221], [0, 3, -32.391], [1, 0, -0.705], [3, 1, -2.34], [1, 3, -0.608], [0, 2, -0.008], [2, 3, 0.148]];
const Y: [number, number, number][] = [[1, 0, 309056.544], [0, 2, 3638.893], [2, 0, 73.077], [1, 2, -157.984], [3, 0, 59.788], [0, 1, 0.433], [2, 2, -6.439], [1, 1, -0.032], [0, 4, 0.092], [1, 4, -0.054]];

const reeks = (termen: [number, number, number][], phi: number, labda: number): number => termen.reduce((som, [p, q, waarde]) => som + waarde * phi ** p * labda ** q, 0);

/**
 * Longitude and latitude (WGS84, degrees) as RD (metres); within half a metre in the European Netherlands.
 * Method: Schreutelkamp and Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten" (2001).
 */
export function naarRd([lengte, breedte]: Punt): Punt {
	const phi = 0.36 * (breedte - 52.1551744);
	const labda = 0.36 * (lengte - 5.38720621);
	return [155000 + reeks(X, phi, labda), 463000 + reeks(Y, phi, labda)];
}

/** Where the European Netherlands lies, coast included, with some room. */
export const inRd = ([x, y]: Punt): boolean => x >= -10_000 && x <= 300_000 && y >= 290_000 && y <= 640_000;
export const inNederland = ([lengte, breedte]: Punt): boolean => lengte >= 3 && lengte <= 7.5 && breedte >= 50.5 && breedte <= 54;
