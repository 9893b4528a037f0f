import { expect, test } from 'vitest';
import { galerijFiguur } from '../charts/galerij.ts';
import { blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';
import { buurgemeenten, gemeentecijfers } from './gemeente.ts';

test('a gemeente has its own line of each figure that has one, once, and bars before the map of the same numbers', () => {
	const kaart = galerijFiguur('kaart', 'gewoon');
	const staven = { ...kaart, vorm: 'staven' as const, id: 'galerij/staven', titel: 'Plekken per gemeente' };
	const ander = { ...galerijFiguur('kaart', 'lang'), id: 'galerij/ander' };
	const zonder = galerijFiguur('lijn', 'gewoon');
	const gevonden = gemeentecijfers([kaart, staven, zonder, ander]).get('GM2')!;
	expect(gevonden.map(({ figuur, rij }) => [figuur.id, rij.label, rij.cellen[0]!.waarde.getal])).toEqual([
		['galerij/staven', 'Middelrade', kaart.rijen[2]!.cellen[0]!.waarde.getal],
		['galerij/ander', 'Middelrade', ander.rijen[2]!.cellen[0]!.waarde.getal],
	]);
	expect(gemeentecijfers([staven, zonder]).get('GM9')).toBeUndefined();
});

test('a gemeente has one before it and one after it by name, in its own region', () => {
	const namen = { streek: ['Zuid', 'Noord', 'Elst'], elders: ['Nieuw'] };
	const portaal = proefroot(Object.fromEntries(Object.entries(namen).flatMap(([regio, alle]) => alle.map((naam, i) => [`content/regios/${regio}/gemeenten/g${i}.md`, blad(`titel: ${naam}\ncode: GM000${regio === 'streek' ? i : 9}\nrol: regiogemeente\ntegel: { kolom: 1, rij: 1 }\nlead: Hier.\n${BRON}`)])))).lees();
	const buren = Object.fromEntries(portaal.inhoud.gemeenten.map((item) => { const { aantal, vorige, volgende } = buurgemeenten(portaal, item); return [item.data.titel, [aantal, vorige?.data.titel, volgende?.data.titel]]; }));
	expect(buren).toEqual({ Elst: [3, undefined, 'Noord'], Noord: [3, 'Elst', 'Zuid'], Zuid: [3, 'Noord', undefined], Nieuw: [1, undefined, undefined] });
});
