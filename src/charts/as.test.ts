import { describe, expect, test } from 'vitest';
import { rasterlijnen, spreid } from './as.ts';

describe('the grid', () => {
	test.each([
		[19, [0, 5, 10, 15]],
		[103, [0, 25, 50, 75, 100]],
		[60, [0, 20, 40, 60]],
		[7.7, [0, 2, 4, 6]],
		[160, [0, 50, 100, 150]],
		[1, [0, 0.5, 1]],
		[9260474, [0, 2000000, 4000000, 6000000, 8000000]],
	])('of %d is round, and has enough lines to tell a height', (hoogste, lijnen) => {
		expect(rasterlijnen(hoogste)).toEqual(lijnen);
	});
});

describe('names at the ends of lines', () => {
	test('stay where their line ends, if there is room', () => {
		expect(spreid([10, 100, 50], 18, 200)).toEqual([10, 100, 50]);
	});

	test('never overlap, and keep their order', () => {
		expect(spreid([50, 52, 51], 18, 200)).toEqual([50, 86, 68]);
	});

	test('do not sink through the bottom', () => {
		expect(spreid([195, 196, 197, 198], 18, 200)).toEqual([146, 164, 182, 200]);
	});
});
