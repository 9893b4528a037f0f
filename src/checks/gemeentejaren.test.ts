import { expect, test } from 'vitest';
import { blad, BRON, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { reeks } from '../../tests/hulp/reeks.ts';

const gemeente = (code: string, geldig = '', kolom = 1): string => blad(`titel: Gemeente ${kolom}\ncode: ${code}\n${geldig}rol: regiogemeente\ntegel: { kolom: ${kolom}, rij: 1 }\nlead: Een gemeente.\n${BRON}`);
const MAP = 'content/regios/streek/gemeenten';
const BESTANDEN = { [`${MAP}/oud.md`]: gemeente('GM1001', 'geldig: { tot: 2010 }\n'), [`${MAP}/nieuw.md`]: gemeente('GM1002', 'geldig: { van: 2011, tot: 2020 }\n', 2), [`${MAP}/altijd.md`]: gemeente('GM1003', '', 3) };

test('a code carries figures of its own years only', () => {
	const root = proefroot({ ...BESTANDEN, ...reeks(['2010;GM1001;1', '2011;▶GM1001;2', '2010;▶GM1002;3', '2011;GM1002;4', '2020-Q4;GM1002;5', '2021-Q1;▶GM1002;6', '1990;GM1003;7'], { dimensies: ['gemeente'] }) });
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `gemeente-niet-in-jaar ${plek}`));
	expect(root.problemen().map((een) => een.message)).toEqual(['GM1001 bestond in 2011 niet: de code geldt tot en met 2010.', 'GM1002 bestond in 2010 niet: de code geldt vanaf 2011 tot en met 2020.', 'GM1002 bestond in 2021 niet: de code geldt vanaf 2011 tot en met 2020.']);
});

test('also as the area of a whole dataset', () => {
	const bestanden = reeks(['2023;1']);
	const root = proefroot({ ...BESTANDEN, ...bestanden, [YAML]: bestanden[YAML]!.replace('gebied: streek', 'gebied: ▶GM1001') });
	expect(root.gevonden()).toEqual([`gemeente-niet-in-jaar ${root.plekken[0]}`]);
});

test('two gemeenten of one region do not share a code', () => {
	const root = proefroot({ [`${MAP}/a.md`]: gemeente('GM1001'), [`${MAP}/b.md`]: gemeente('▶GM1001', '', 2) });
	expect(root.gevonden()).toEqual([`gebied-dubbel ${root.plekken[0]}`]);
	// A gemeente may be told of in two regions.
	const elders = proefroot({ [`${MAP}/a.md`]: gemeente('GM1001'), 'content/regios/elders/gemeenten/a.md': gemeente('GM1001') });
	expect(elders.gevonden().filter((een) => een.startsWith('gebied-dubbel'))).toEqual([]);
});
