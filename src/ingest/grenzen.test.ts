// Boundaries as people have them: what is understood, and what is refused in words.
import { describe, expect, test } from 'vitest';
import { proefgrenzen } from '../../tests/hulp/grenzen.ts';
import { leesGrenzen, type Grenzen } from './grenzen.ts';
import { vereenvoudig } from './vereenvoudig.ts';

const DRIE = [{ code: 'GM0001', naam: 'Noord' }, { code: 'GM0002', naam: 'Midden' }, { code: 'GM0003', naam: 'Zuid' }];
type Geo = ReturnType<typeof proefgrenzen>;
const lees = (geo: unknown, veld?: string) => leesGrenzen(JSON.stringify(geo), veld);
const goed = (geo: unknown, veld?: string): Grenzen => {
	const gelezen = lees(geo, veld);
	if ('bezwaren' in gelezen) throw new Error(JSON.stringify(gelezen.bezwaren));
	return gelezen;
};
const bezwaar = (geo: unknown, veld?: string): string => {
	const gelezen = lees(geo, veld);
	return 'bezwaren' in gelezen ? gelezen.bezwaren.map(({ wat, doe }) => `${wat} ${doe}`).join(' ') : 'no objection';
};
const anders = (doe: (geo: Geo) => void, opties?: Parameters<typeof proefgrenzen>[1]): Geo => {
	const geo = proefgrenzen(DRIE, opties);
	doe(geo);
	return geo;
};

describe('boundaries', () => {
	test('are read in RD as they stand, and in WGS84 turned into RD', () => {
		const rd = goed(proefgrenzen(DRIE));
		expect(rd).toMatchObject({ stelsel: 'RD', veld: 'statcode', punten: 3 * 801, water: 0 });
		expect(rd.vormen.map(({ code, naam }) => [code, naam])).toEqual([['GM0001', 'Noord'], ['GM0002', 'Midden'], ['GM0003', 'Zuid']]);
		const wgs = goed(proefgrenzen(DRIE, { stelsel: 'WGS84' }));
		expect(wgs.stelsel).toBe('WGS84');
		for (const [x, y] of wgs.vormen.flatMap(({ veelhoeken }) => veelhoeken.flat(2))) expect(x > 25_000 && x < 110_000 && y > 370_000 && y < 420_000).toBe(true);
	});

	test.each(['statcode', 'GM_CODE', 'gemeentecode', 'mijn_veld'])('have their code in %s', (veld) => expect(goed(proefgrenzen(DRIE, { veld })).veld).toBe(veld));

	test('have their code as four digits under a known name, or under any that is named', () => {
		const kaal = DRIE.map((een) => ({ ...een, code: een.code.slice(2) }));
		expect(goed(proefgrenzen(kaal, { veld: 'code' })).vormen.map(({ code }) => code)).toEqual(['GM0001', 'GM0002', 'GM0003']);
		expect(bezwaar(proefgrenzen(kaal, { veld: 'nummer' }))).toContain('Bij geen enkel gebied staat een GM-code');
		expect(goed(proefgrenzen(kaal, { veld: 'nummer' }), 'nummer').veld).toBe('nummer');
		expect(bezwaar(proefgrenzen(DRIE), 'codee')).toBe('Geen gebied heeft een eigenschap „codee”. Kies uit: statcode, statnaam.');
	});

	test('leave out water and what is no gemeente', () => {
		const gelezen = goed(proefgrenzen([...DRIE, { code: 'GM0003', meer: { water: 'JA' } }, { code: 'PV29' }]));
		expect([gelezen.water, gelezen.vormen.map(({ veelhoeken }) => veelhoeken.length)]).toEqual([1, [1, 1, 1]]);
	});

	test.each<[string, unknown, string]>([
		['other JSON', { a: 1 }, 'Dit is geen GeoJSON met een lijst van gebieden'],
		['TopoJSON', { type: 'Topology' }, 'Dit is TopoJSON, geen GeoJSON.'],
		['no areas', { type: 'FeatureCollection', features: [] }, 'staat geen enkel gebied'],
		['a point', anders((geo) => (geo.features[1]!.geometry = { type: 'Point', coordinates: [1, 2] })), 'Gebied 2 (GM0002) is een Point, geen vlak'],
		['no shape', anders((geo) => (geo.features[0]!.geometry = null)), 'Gebied 1 (GM0001) heeft geen vorm'],
		['an open ring', anders((geo) => (geo.features[2]!.geometry!.coordinates as unknown[][][])[0]!.pop()), 'Gebied 3 (GM0003) heeft een rand die niet sluit'],
		['text for a number', anders((geo) => ((geo.features[2]!.geometry!.coordinates as unknown[][][])[0]![5] = ['30000', 1])), 'waarin iets anders staat dan getallen'],
		['another system', anders((geo) => (geo.crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } })), 'staan in het stelsel urn:ogc:def:crs:EPSG::3857'],
		['the wrong system', anders((geo) => (geo.crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } }), { stelsel: 'WGS84' }), 'maar zij zien eruit als WGS84'],
		['latitude first', anders((geo) => geo.features.forEach(({ geometry }) => (geometry!.coordinates = (geometry!.coordinates as [number, number][][]).map((ring) => ring.map(([x, y]) => [y, x])))), { stelsel: 'WGS84' }), 'Lengte en breedte zijn verwisseld.'],
		['Web Mercator', anders((geo) => geo.features.forEach(({ geometry }) => (geometry!.coordinates = (geometry!.coordinates as [number, number][][]).map((ring) => ring.map(([x, y]) => [x + 400_000, y + 6_200_000]))))), 'lijken Web Mercator (EPSG:3857)'],
		['the Caribbean', anders((geo) => geo.features.forEach(({ geometry }) => (geometry!.coordinates = (geometry!.coordinates as [number, number][][]).map((ring) => ring.map(([x, y]) => [x - 72, y - 39])))), { stelsel: 'WGS84' }), 'Niet alle coördinaten liggen in Europees Nederland.'],
	])('%s is refused', (_, geo, woorden) => expect(bezwaar(geo)).toContain(woorden));

	test('that are not JSON are refused, all that is wrong with areas is told at once', () => {
		expect(leesGrenzen('<gml>')).toEqual({ bezwaren: [{ wat: 'Het bestand is geen geldige JSON.', doe: expect.stringContaining('GeoJSON') as string }] });
		expect(bezwaar(anders((geo) => geo.features.forEach((gebied) => (gebied.geometry = null)))).match(/heeft geen vorm/g)).toHaveLength(3);
	});
});

describe('simplifying', () => {
	test('keeps a border that two gemeenten share once, and drops what the eye cannot see', () => {
		const fijn = goed(proefgrenzen(DRIE, { fijn: 2000 }));
		const { topologie, punten } = vereenvoudig(fijn.vormen);
		expect(punten).toBeLessThan(fijn.punten / 8);
		expect(topologie.objects.gemeenten.geometries.map(({ id }) => id)).toEqual(['GM0001', 'GM0002', 'GM0003']);
		const gebruik = topologie.objects.gemeenten.geometries.flatMap(({ arcs }) => (arcs as unknown[]).flat(3) as number[]).map((nummer) => (nummer < 0 ? ~nummer : nummer));
		expect(gebruik.filter((nummer, i) => gebruik.indexOf(nummer) !== i)).toHaveLength(2);
		expect(Math.max(...gebruik)).toBe(topologie.arcs.length - 1);
	});

	test('joins the pieces of one gemeente, and never lets a small one shrink away', () => {
		const stukken = goed(proefgrenzen([{ code: 'GM0001' }, { code: 'GM0001' }, { code: 'GM0002' }]));
		expect(vereenvoudig(stukken.vormen).topologie.objects.gemeenten.geometries[0]).toMatchObject({ id: 'GM0001', arcs: [[expect.any(Array)]] });
		const klein = goed(proefgrenzen(DRIE)).vormen;
		klein[1]!.veelhoeken = klein[1]!.veelhoeken.map((veelhoek) => veelhoek.map((ring) => ring.map(([x, y]) => [200_000 + x / 1000, 500_000 + y / 1000])));
		const { topologie } = vereenvoudig(klein);
		expect(topologie.objects.gemeenten.geometries).toHaveLength(3);
	});
});
