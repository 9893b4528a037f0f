// A map and its region have the same gemeenten.
import { expect, test } from 'vitest';
import { blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';

const gemeente = (code: string): string => blad(`titel: Plaats ${code.slice(-1)}\ncode: ${code}\nrol: regiogemeente\ntegel: { kolom: ${code.slice(-2, -1)}, rij: 1 }\nlead: Een plaats.\n${BRON}`);
const vak = (code: string, van: number) => ({ type: 'Polygon', id: code, arcs: [[van]] });
const kaart = (codes: string[], meer: object = {}): string => JSON.stringify({
	bron: 'x', licentie: 'y', stelsel: 'EPSG:28992',
	topologie: { type: 'Topology', transform: { scale: [1, 1], translate: [150000, 450000] }, arcs: codes.map((_, i) => [[i * 10, 0], [10, 0], [0, 10], [-10, 0], [0, -10]]), objects: { gemeenten: { type: 'GeometryCollection', geometries: codes.map(vak) } } },
	...meer,
});
const GEMEENTEN = { 'content/regios/streek/gemeenten/a.md': gemeente('GM0014'), 'content/regios/streek/gemeenten/b.md': gemeente('GM0034') };
const KAART = 'kaart/streek.json';

test('a map with the gemeenten of the region is right, and read', () => {
	const root = proefroot({ ...GEMEENTEN, [KAART]: kaart(['GM0014', 'GM0034']) });
	expect(root.gevonden()).toEqual([]);
	expect(root.lees().kaarten).toMatchObject([{ regio: 'streek', bron: 'x' }]);
});

test('what is missing and what is too much is named, at the map', () => {
	const root = proefroot({ ...GEMEENTEN, [KAART]: kaart(['GM0014', 'GM0037']) });
	expect(root.problemen().map(({ code, file, message }) => [code, file, message])).toEqual([
		['kaart-gemeente', KAART, 'Op de kaart ontbreekt: GM0034 Plaats 4.'],
		['kaart-gemeente', KAART, 'Op de kaart staat GM0037, maar die gemeente hoort niet bij deze regio.'],
	]);
});

test.each([
	['no JSON', 'x'], ['something else', '{}'], ['another system', kaart(['GM0014'], { stelsel: 'EPSG:4326' })], ['no licence', kaart(['GM0014'], { licentie: undefined })],
	['a border that is not there', kaart(['GM0014']).replace('"arcs":[[0]]', '"arcs":[[7]]')], ['a border that is not there, backwards', kaart(['GM0014']).replace('"arcs":[[0]]', '"arcs":[[-3]]')],
])('a file with %s is no map', (_, inhoud) => expect(proefroot({ ...GEMEENTEN, [KAART]: inhoud }).gevonden()).toEqual([`kaart-vorm ${KAART}:1:1`]));

test('a map of no region, and another kind of file, are told', () => {
	expect(proefroot({ 'kaart/steek.json': kaart(['GM0014']) }).teksten()).toBe('Er is geen regio met de naam „steek”.\n→ Bedoelde u „streek”?');
	expect(proefroot({ 'kaart/streek.geojson': '{}' }).gevonden()).toEqual(['bestandssoort kaart/streek.geojson:1:1']);
});

test('one region alone has its own map and no other', async () => {
	const root = proefroot({ ...GEMEENTEN, [KAART]: kaart(['GM0014', 'GM0034']), 'content/regios/kust/regio.md': blad(`titel: Kust\nlead: x\nplan: streek/plan-2023\n${BRON}`) });
	expect((await leesEnControleer(root.pad, 'streek')).portaal.kaarten).toHaveLength(1);
	expect((await leesEnControleer(root.pad, 'kust')).portaal.kaarten).toEqual([]);
});

test('a map of a region that is not there is told by its name', () => {
	const root = proefroot({ ...GEMEENTEN, 'kaart/strek.json': kaart(['GM0014', 'GM0034']) });
	expect(root.gevonden()).toEqual(['verwijzing kaart/strek.json:1:1']);
	expect(root.problemen()[0]!.hint).toBe('Bedoelde u „streek”?');
});
