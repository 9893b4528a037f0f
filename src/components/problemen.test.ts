import { expect, test } from 'vitest';
import { BRON, blad, CSV, dataset, proefroot, REGELS } from '../../tests/hulp/proefroot.ts';
import { ankerVan, problemenOp } from './problemen.ts';

test('a page tells what is wrong in the files it is made from, and not what is wrong elsewhere', () => {
	const nieuws = 'content/nieuws/loket.md';
	const regio = 'content/regios/streek/regio.md';
	const root = proefroot({
		...dataset(['licht;BW licht;Wonen;posten;totaal;37', ...REGELS.slice(1)]),
		[nieuws]: blad(`titel: x\ndatum: 2023\nlead: y\n${BRON}`, '[weg](/weg/)\n'),
		[regio]: blad(`titel: De Streek\nlead: x\nplan: plan-2024\n${BRON}`),
	});
	const uitgave = { portaal: root.lees(), problemen: root.problemen() };
	const op = (adres: string): string[] => problemenOp(uitgave, adres).map(({ file }) => file);
	expect(op('/cijfers/streek-plekken/')).toEqual([CSV]);
	expect(op('/nieuws')).toEqual([nieuws]);
	expect(op('/streek/')).toEqual([regio]);
	expect(op('/over/')).toEqual([]);
});

test('each file has a place of its own on the page of problems', () => {
	expect(ankerVan('data/streek/plekken.csv')).toBe('bestand-data-streek-plekken-csv');
});
