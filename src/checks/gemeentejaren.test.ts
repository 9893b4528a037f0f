import { expect, test } from 'vitest';
import { blad, BRON, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { reeks } from '../../tests/hulp/reeks.ts';

const gemeente = (code: string, geldig = '', kolom = 1): string => blad(`titel: Gemeente ${kolom}\ncode: ${code}\n${geldig}rol: regiogemeente\ntegel: { kolom: ${kolom}, rij: 1 }\nlead: Een gemeente.\n${BRON}`);
const MAP = 'content/regios/streek/gemeenten';
/** Margraten, until it was joined with Eijsden; Maasdonk, which came and went; Maastricht, which was always there. */
const BESTANDEN = { [`${MAP}/oud.md`]: gemeente('GM0936'), [`${MAP}/kort.md`]: gemeente('GM1671', '', 2), [`${MAP}/altijd.md`]: gemeente('GM0935', '', 3) };

test('a code carries figures of its own years only', () => {
	const root = proefroot({ ...BESTANDEN, ...reeks(['2010;GM0936;1', '2011;▶GM0936;2', '1992;▶GM1671;3', '1993;GM1671;4', '2014-Q4;GM1671;5', '2015-Q1;▶GM1671;6', '1990;GM0935;7'], { dimensies: ['gemeente'] }) });
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `gemeente-niet-in-jaar ${plek}`));
	expect(root.problemen().map(({ message, hint }) => [message, hint])).toEqual([
		['GM0936 bestond in 2011 niet: de code geldt tot en met 2010.', 'Gebruik de code die in dat jaar gold. In 2011 begon in deze provincie Eijsden-Margraten (GM1903).'],
		['GM1671 bestond in 1992 niet: de code geldt van 1993 tot en met 2014.', 'Gebruik de code die in dat jaar gold.'],
		['GM1671 bestond in 2015 niet: de code geldt van 1993 tot en met 2014.', 'Gebruik de code die in dat jaar gold. Welke gemeente ervoor in de plaats kwam, staat op cbs.nl.'],
	]);
});

test('of a redivision that is still to come the file of the gemeente tells the years', () => {
	const root = proefroot({ [`${MAP}/nieuw.md`]: gemeente('GM2001', 'geldig: { van: 2028 }\n'), [`${MAP}/altijd.md`]: gemeente('GM0935', 'geldig: { tot: 2027 }\n', 2), ...reeks(['2027;▶GM2001;1', '2028;GM2001;2', '2027;GM0935;3', '2028;▶GM0935;4'], { dimensies: ['gemeente'] }) });
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `gemeente-niet-in-jaar ${plek}`));
	expect(root.problemen()[0]!.hint).toContain('bij geldig');
});

test('also as the area of a whole dataset', () => {
	const bestanden = reeks(['2023;1']);
	const root = proefroot({ ...BESTANDEN, ...bestanden, [YAML]: bestanden[YAML]!.replace('gebied: streek', 'gebied: ▶GM0936') });
	expect(root.gevonden()).toEqual([`gemeente-niet-in-jaar ${root.plekken[0]}`]);
});
