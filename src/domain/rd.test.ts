// Known points: what surveyors publish for both systems.
import { expect, test } from 'vitest';
import { inNederland, inRd, naarRd, type Punt } from './rd.ts';

test.each<[string, Punt, Punt]>([
	['Onze Lieve Vrouwetoren, Amersfoort (the origin)', [5.38720621, 52.1551744], [155000, 463000]],
	['Westertoren, Amsterdam', [4.88352559, 52.37453253], [120700.723, 487525.501]],
	['Martinitoren, Groningen', [6.56820053, 53.21938317], [233883.131, 582065.167]],
])('%s', (_, wgs84, rd) => {
	const [x, y] = naarRd(wgs84);
	expect(Math.hypot(x - rd[0], y - rd[1])).toBeLessThan(0.5);
});

test('the Netherlands lies in its own box of each system, and not in that of the other', () => {
	expect([inRd([155000, 463000]), inNederland([5.4, 52.2])]).toEqual([true, true]);
	expect([inRd([5.4, 52.2]), inNederland([155000, 463000]), inNederland([52.2, 5.4]), inNederland([-68.3, 12.2])]).toEqual([false, false, false, false]);
});
