import { expect, test } from 'vitest';
import { beschrijving, CSV, dataset, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';
import { heleFiguur } from '../figures/figuur.ts';
import { tabelVan } from './tabel.ts';

function tabel(bestanden: Record<string, string>): string[] {
	const { portaal, dataset: gelezen } = proefroot(bestanden).dataset();
	return tabelVan(heleFiguur(portaal, gelezen)).rijen.map((rij) => `${'> '.repeat(rij.diepte)}${rij.label} | ${rij.cellen.map((cel) => `${cel.tekst}${cel.voluit ? ` (${cel.voluit})` : ''}${cel.noot ? ` [${cel.noot}]` : ''}`).join(' | ')}`.replaceAll('\u00a0', ' '));
}

test('a table writes every number out, and a printed total under the computed one with its footnote', () => {
	const verschil = '  verschillen:\n    - { regel: totaal, maat: plekken, gedrukt: 110, berekend: 100, uitleg: Anders geteld. }\n';
	expect(tabel(dataset([...REGELS.slice(0, -1), 'totaal;Totaal;;totaal;;110'], { zicht: verschil }))).toEqual(['> BW licht | 37', '> BW basis | 43', '> Nachtopvang | 20', 'Totaal, opgeteld | 100', 'Totaal, zoals gedrukt in de bron | 110 [1]']);
});

test('what the dataset says about one line stands under its name, with the column where it is no sentence', () => {
	const velden = '    - { name: woord, type: string, title: Oud woord, zicht: { rol: noot } }\n    - { name: uitleg, type: string, title: Toelichting, zicht: { rol: noot } }\n';
	const { portaal, dataset: gelezen } = proefroot({ [CSV]: `${KOP};woord;uitleg\na;A;;post;;10;Bed;Telt niet mee.\nb;B;;post;;4;;\n`, [YAML]: beschrijving({ velden }) }).dataset();
	expect(tabelVan(heleFiguur(portaal, gelezen)).rijen.map(({ opmerking }) => opmerking)).toEqual(['Oud woord: Bed\nTelt niet mee.', undefined]);
});

test('a total that is printed right has one line', () => {
	expect(tabel(dataset()).at(-1)).toBe('Totaal, opgeteld | 100');
});

test('what is missing is a sign with its words beside it, and a zero is 0', () => {
	expect(tabel(dataset(['a;A;;post;;?', 'b;B;;post;;pm', 'c;C;;post;;n.v.t.', 'd;D;;post;;.', 'e;E;;post;;', 'f;F;;post;;0']))).toEqual([
		'A | ? (onbekend)', 'B | pm (post zonder bedrag (pro memorie))', 'C | n.v.t. (niet van toepassing)', 'D | • (niet getoond, om mensen te beschermen)', 'E | – (geen bedrag of aantal in de bron)', 'F | 0',
	]);
});

test('a difference has a word for its sign instead of a minus', () => {
	const velden = '    - { name: kosten, type: number, title: Kosten, zicht: { rol: maat, eenheid: euro } }\n    - { name: saldo, type: number, title: Saldo, zicht: { rol: maat, eenheid: euro, berekening: { van: plekken, af: kosten, positief: voordeel, negatief: nadeel } } }\n';
	expect(tabel({ [CSV]: `${KOP};kosten\na;A;;post;;10;4\nb;B;;post;;4;1010\nc;C;;post;;4;4\nd;D;;post;;pm;4\n`, [YAML]: beschrijving({ maat: 'eenheid: euro', velden }) })).toEqual([
		'A | € 10 | € 4 | € 6 voordeel', 'B | € 4 | € 1.010 | € 1.006 nadeel', 'C | € 4 | € 4 | € 0', 'D | pm (post zonder bedrag (pro memorie)) | € 4 | pm (post zonder bedrag (pro memorie))',
	]);
});
