import { expect, test } from 'vitest';
import { proefroot } from '../../tests/hulp/proefroot.ts';
import { kwartalen, reeks } from '../../tests/hulp/reeks.ts';

const gevonden = (...waarden: (number | string)[]): string[] => {
	const root = proefroot(reeks(kwartalen(waarden)));
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `sprong ${plek}`));
	expect(root.problemen().every((een) => een.severity === 'warning')).toBe(true);
	return root.plekken;
};

test('a digit too many or too few is told at its cell, in the middle and at either end', () => {
	expect(gevonden(120, '▶1250', 118, 121)).toHaveLength(1);
	expect(gevonden(120, '▶12', 118)).toHaveLength(1);
	expect(gevonden('▶1200', 119, 118)).toHaveLength(1);
	expect(gevonden(120, 119, '▶11')).toHaveLength(1);
});

test('nothing is told of growth, of small numbers, of zero, of unrest and of what is not known', () => {
	expect(gevonden(10, 90, 800, 7000)).toEqual([]);
	expect(gevonden(1, 12, 1)).toEqual([]);
	expect(gevonden(120, 0, 118)).toEqual([]);
	expect(gevonden(10, 1000, 200)).toEqual([]);
	expect(gevonden(120, '?', 1250, 118)).toEqual([]);
	expect(gevonden(120, 1250)).toEqual([]);
	expect(gevonden(120, 950, 120)).toEqual([]);
});

test('series are looked at one by one, whatever the order of the rows', () => {
	const regels = ['2021-Q3;a;118', '2021-Q1;b;1200', '2021-Q1;a;120', '2021-Q2;b;1250', '2021-Q2;a;▶12', '2021-Q3;b;1180'];
	const root = proefroot(reeks(regels, { dimensies: ['groep'] }));
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `sprong ${plek}`));
	expect(root.problemen()[0]!.message).toBe('12 is minstens 8 keer zo klein als de periodes ernaast: 120 (2021-Q1) en 118 (2021-Q3).');
});

test('a table with a column per year is a series in every line', () => {
	const csv = 'post;jaar_2021;jaar_2022;jaar_2023\nopvang;100000;▶1050000;110000\nwonen;200000;210000;220000\n';
	const veld = (jaar: number): string => `    - { name: jaar_${jaar}, type: integer, title: '${jaar}', zicht: { rol: maat, eenheid: euro, periode: '${jaar}' } }\n`;
	const [, yaml] = Object.values(reeks([]));
	const root = proefroot({ 'data/streek/plekken.csv': csv, 'data/streek/plekken.yaml': yaml!.replace(/ {4}- \{ name: periode[^]*?zicht:\n {2}thema/, `    - { name: post, type: string, title: Post, zicht: { rol: sleutel } }\n${veld(2021)}${veld(2022)}${veld(2023)}zicht:\n  thema`).replace('[periode]', '[post]') });
	expect(root.gevonden()).toEqual([`sprong ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('€\u00a01.050.000 is minstens 8 keer zo groot als de kolommen ernaast: €\u00a0100.000 (2021) en €\u00a0110.000 (2023).');
});
