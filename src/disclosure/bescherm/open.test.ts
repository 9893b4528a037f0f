import { expect, test } from 'vitest';
import { laadOplosser } from '../oplosser.ts';
import { Raakvlak } from './afwijking.ts';
import { Open } from './open.ts';
import { metFijnste } from './tabellen.ts';

test('takes what is cheapest to hide; what is hidden is free, and has its price again when it is shown again', async () => {
	// Two rows of three, with the totals of rows and columns shown: the first count can change with the second column or with the third.
	const delen = [[0], [1], [2], [3], [4], [5], [0, 1, 2], [3, 4, 5], [0, 3], [1, 4], [2, 5]];
	const tabellen = metFijnste({ waar: new Array<number>(6).fill(9), verbanden: [], cellen: delen.map((een) => ({ id: een.join(), delen: een, gewicht: 1 })) });
	const tweede = [1, 4];
	const prijzen = delen.map((_, i) => (i > 5 ? 100 : tweede.includes(i) ? 10 : 1));
	const open = new Open(await laadOplosser(), tabellen, new Raakvlak(tabellen), delen.map(() => 'open'), prijzen);
	const bewogen = (): number[] => [...open.zoek(0, 2)!.keys()].sort();
	try {
		expect(bewogen()).toEqual([0, 2, 3, 5]);
		for (const cel of tweede) open.verberg(cel);
		expect(bewogen()).toEqual([0, 1, 3, 4]);
		for (const cel of tweede) open.toon(cel);
		expect(bewogen()).toEqual([0, 2, 3, 5]);
	} finally {
		open.weg();
	}
});
