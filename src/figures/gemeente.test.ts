import { expect, test } from 'vitest';
import { galerijFiguur } from '../charts/galerij.ts';
import { cijfersVanGemeente } from './gemeente.ts';

test('a gemeente has its own line of each figure that has one, once, and bars before the map of the same numbers', () => {
	const kaart = galerijFiguur('kaart', 'gewoon');
	const staven = { ...kaart, vorm: 'staven' as const, id: 'galerij/staven', titel: 'Plekken per gemeente' };
	const ander = { ...galerijFiguur('kaart', 'lang'), id: 'galerij/ander' };
	const zonder = galerijFiguur('lijn', 'gewoon');
	const gevonden = cijfersVanGemeente([kaart, staven, zonder, ander], 'GM2');
	expect(gevonden.map(({ figuur, rij }) => [figuur.id, rij.label, rij.cellen[0]!.waarde.getal])).toEqual([
		['galerij/staven', 'Middelrade', kaart.rijen[2]!.cellen[0]!.waarde.getal],
		['galerij/ander', 'Middelrade', ander.rijen[2]!.cellen[0]!.waarde.getal],
	]);
	expect(cijfersVanGemeente([staven, zonder], 'GM9')).toEqual([]);
});
