import { expect, test } from 'vitest';
import { proefroot } from '../../tests/hulp/proefroot.ts';
import { reeks } from '../../tests/hulp/reeks.ts';

const gaten = (regels: string[], dimensies: string[] = []): string[] => {
	const root = proefroot(reeks(regels, { dimensies }));
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `periode-ontbreekt ${plek}`));
	return root.problemen().map((een) => een.message);
};

test('a period that is skipped is told where the series goes on', () => {
	expect(gaten(['2023-Q1;1', '2023-Q2;2', '▶2023-Q4;3'])).toEqual(['Vóór 2023-Q4 ontbreekt 2023-Q3.']);
	expect(gaten(['2022-11;1', '▶2023-02;3'])).toEqual(['Vóór 2023-02 ontbreekt 2022-12, 2023-01.']);
	expect(gaten(['2021-H2;1', '▶2022-H2;3'])).toEqual(['Vóór 2022-H2 ontbreekt 2022-H1.']);
	expect(gaten(['2015;1', '▶2023;3'])).toEqual(['Vóór 2023 ontbreekt 2016, 2017, 2018, 2019 en meer.']);
});

test('of each series by itself, whatever the order of the rows', () => {
	expect(gaten(['▶2023-Q3;a;1', '2023-Q1;b;1', '2023-Q2;b;1', '2023-Q1;a;1', '2023-Q3;b;1'], ['groep'])).toEqual(['Vóór 2023-Q3 ontbreekt 2023-Q2 van „a”.']);
});

test('a series that is whole, that begins or ends early, or that says why there is no number has no gap', () => {
	expect(gaten(['2022-Q4;1', '2023-Q1;?', '2023-Q2;n.v.t.', '2023-Q3;.'])).toEqual([]);
	expect(gaten(['2023-Q1;a;1', '2023-Q2;a;1', '2023-Q2;b;1', '2023-Q3;b;1'], ['groep'])).toEqual([]);
	expect(gaten(['2022;10', '2023-Q1;1', '2023-Q2;2'])).toEqual([]);
});
