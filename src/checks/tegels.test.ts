import { expect, test } from 'vitest';
import { blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';

const MAP = 'content/regios/streek/gemeenten';
const gemeente = (code: string, tegel: string): string => blad(`titel: Plaats ${code.slice(-2)}\ncode: ${code}\nrol: regiogemeente\ntegel: ${tegel}\nlead: Een plaats.\n${BRON}`);

test('two gemeenten of one region do not share a tile', () => {
	const root = proefroot({ [`${MAP}/a.md`]: gemeente('GM0014', '{ kolom: 2, rij: 1 }'), [`${MAP}/b.md`]: gemeente('GM0034', '▶{ kolom: 2, rij: 1 }'), [`${MAP}/c.md`]: gemeente('GM0037', '{ kolom: 1, rij: 2 }') });
	expect(root.gevonden()).toEqual([`tegel-bezet ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('In kolom 2, rij 1 staat Plaats 14 al.');
	// Another region has a map of its own.
	expect(proefroot({ [`${MAP}/a.md`]: gemeente('GM0014', '{ kolom: 2, rij: 1 }'), 'content/regios/elders/gemeenten/b.md': gemeente('GM0034', '{ kolom: 2, rij: 1 }') }).gevonden().filter((een) => een.startsWith('tegel'))).toEqual([]);
});
