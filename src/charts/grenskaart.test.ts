// A region by its borders: an area per gemeente, in the frame, with a place for its name.
import { expect, test } from 'vitest';
import { proefgrenzen } from '../../tests/hulp/grenzen.ts';
import type { Kaart } from '../domain/kaart.ts';
import { leesGrenzen, type Grenzen } from '../ingest/grenzen.ts';
import { vereenvoudig } from '../ingest/vereenvoudig.ts';
import { ruimstePlek, tekenGrenzen } from './grenskaart.ts';

const CODES = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005', 'GM0006'];
const kaart = (breed: number): Kaart => {
	const { vormen } = leesGrenzen(JSON.stringify(proefgrenzen(CODES.map((code) => ({ code })), { breed }))) as Grenzen;
	return { regio: 'kust', bestand: 'kaart/kust.json', bron: 'x', licentie: 'y', stelsel: 'EPSG:28992', topologie: vereenvoudig(vormen).topologie };
};

test.each([1, 2, 3, 6])('with %i in a row every area lies in the frame, north on top', (breed) => {
	const { breedte, hoogte, vlakken } = tekenGrenzen(kaart(breed), () => 'Naam');
	expect(vlakken.map(({ code }) => code)).toEqual(CODES);
	expect([breedte, hoogte <= 520]).toEqual([400, true]);
	for (const { d, x, y } of vlakken) {
		const getallen = d.match(/-?\d+(\.\d+)?/g)!.map(Number);
		const [xs, ys] = [getallen.filter((_, i) => i % 2 === 0), getallen.filter((_, i) => i % 2)];
		expect([Math.min(...xs) >= 0, Math.max(...xs) <= breedte, Math.min(...ys) >= 0, Math.max(...ys) <= hoogte]).toEqual([true, true, true, true]);
		expect([x > Math.min(...xs) && x < Math.max(...xs), y > Math.min(...ys) && y < Math.max(...ys)]).toEqual([true, true]);
	}
	// The grid counts northwards: a later row stands higher.
	if (breed < 6) expect(vlakken[0]!.y).toBeGreaterThan(vlakken.at(-1)!.y);
});

test('a name stands in its area only where it fits', () => {
	const past = (naam: string): boolean[] => tekenGrenzen(kaart(3), () => naam).vlakken.map((vlak) => vlak.past);
	expect(past('Goes')).toEqual(CODES.map(() => true));
	expect(past('Een gemeente met een heel lange naam')).toEqual(CODES.map(() => false));
});

test('the place with most room is inside: not in a hole, not in the bay of a U', () => {
	const u: [number, number][] = [[0, 0], [300, 0], [300, 100], [200, 100], [200, 40], [30, 40], [30, 100], [0, 100]];
	const plek = ruimstePlek([u]);
	expect([plek.y < 40, plek.ruimte]).toEqual([true, 300]);
	const gat = ruimstePlek([[[0, 0], [100, 0], [100, 100], [0, 100]], [[30, 10], [70, 10], [70, 90], [30, 90]]]);
	expect(gat.ruimte).toBeLessThanOrEqual(30);
	expect(gat.x < 30 || gat.x > 70).toBe(true);
});
