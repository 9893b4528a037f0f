import { describe, expect, test } from 'vitest';
import { beschrijving, BASIS, CSV, dataset, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';
import { alleCijfers, zoekCijfer } from './cijfer.ts';
import { alleFiguren, heleFiguur, maakFiguur } from './figuur.ts';
import type { Figure } from './vorm.ts';

const NBSP = '\u00a0';
const verschil = '  verschillen:\n    - { regel: totaal, maat: plekken, gedrukt: 110, berekend: 100, uitleg: De bron telt tien plekken te veel. }\n  voetnoten:\n    - { tekst: De bron is een concept. }\n';
const metVerschil = dataset([...REGELS.slice(0, -1), 'totaal;Totaal;;totaal;;110'], { zicht: verschil });

function figuur(bestanden: Record<string, string>, vraag: Partial<Parameters<typeof maakFiguur>[2]> = {}): Figure {
	const { portaal, dataset: gelezen } = proefroot(bestanden).dataset();
	return maakFiguur(portaal, gelezen, { ...gelezen.beschrijving.zicht.figuren[0]!, ...vraag });
}
const rijen = ({ rijen: alle }: Figure): string[] => alle.map((rij) => `${rij.teken ? '' : '('}${rij.sleutel} ${rij.cellen.map((cel) => cel.waarde.getal ?? cel.waarde.markering).join(' ')}${rij.teken ? '' : ')'}`);

describe('a figure', () => {
	test('draws the lines that are asked for, and closes with their total', () => {
		expect(rijen(figuur(dataset()))).toEqual(['licht 37', 'basis 43', 'nacht 20', '(totaal 100)']);
	});

	test('may go from high to low, with unknown last', () => {
		expect(rijen(figuur(dataset([...REGELS.slice(0, 3), 'x;X;;post;;?']), { volgorde: 'aflopend' }))).toEqual(['basis 43', 'licht 37', 'nacht 20', 'x onbekend']);
	});

	test('of a part is not closed with the total of the whole', () => {
		expect(rijen(figuur(dataset(), { waar: { groep: 'Wonen' } }))).toEqual(['licht 37', 'basis 43']);
		expect(rijen(figuur(dataset(), { waar: { groep: ['Wonen', 'Opvang'] } }))).toEqual(['licht 37', 'basis 43', 'nacht 20', '(totaal 100)']);
	});

	test('of subtotals is closed with the total over them', () => {
		const genest = dataset(['a;A;;post;s1;1', 'b;B;;post;s1;2', 's1;Een;;subtotaal;totaal;3', 's2;Twee;;subtotaal;totaal;', 'c;C;;post;s2;4', 'totaal;T;;totaal;;7']);
		expect(rijen(figuur(genest, { waar: { soort: 'subtotaal' } }))).toEqual(['s1 3', 's2 4', '(totaal 7)']);
	});

	test('carries its source with the reserve, its definition, period, area and status', () => {
		expect(figuur(dataset())).toMatchObject({
			id: 'streek-plekken/per-regel', adres: '/cijfers/streek-plekken/#per-regel', periode: '2023', gebied: 'De Streek', status: 'definitief', definitie: 'Een plek voor één persoon.',
			bronnen: [{ naam: 'Stuk 2023', plaats: 'bijlage 1', adres: '/bronnen/stuk/', voorbehoud: 'concept 0.8' }],
			reeksen: [{ maat: 'plekken', titel: 'Plekken', eenheid: 'plekken', optelbaar: true }],
		});
	});

	test('of every descriptor is made once', () => {
		expect([...alleFiguren(proefroot(dataset()).lees()).keys()]).toEqual(['streek-plekken/per-regel']);
	});
});

describe('a printed total that differs', () => {
	test('stands beside the computed one, with the number of its footnote', () => {
		const { rijen: alle, noten } = figuur(metVerschil);
		expect(alle.at(-1)!.cellen[0]).toEqual({ waarde: { getal: 100, markering: 'waarde' }, gedrukt: { getal: 110, markering: 'waarde' }, noot: 1 });
		expect(noten.map((noot) => `${noot.nummer} ${noot.tekst}`)).toEqual(['1 De bron telt tien plekken te veel.', '2 De bron is een concept.']);
	});

	test('and where it does not differ nothing is said', () => {
		const cellen = figuur(dataset()).rijen.flatMap((rij) => rij.cellen);
		expect(cellen.every((cel) => cel.gedrukt === undefined && cel.noot === undefined)).toBe(true);
	});

	test('two totals with one explanation share one footnote', () => {
		const { portaal, dataset: gelezen } = proefroot(dataset(['a;A;;post;s;10', 's;Sub;;subtotaal;totaal;11', 'totaal;T;;totaal;;11'], { zicht: '  verschillen:\n    - { regel: s, maat: plekken, gedrukt: 11, berekend: 10, uitleg: Eén te veel. }\n    - { regel: totaal, maat: plekken, gedrukt: 11, berekend: 10, uitleg: Eén te veel. }\n' })).dataset();
		const hele = heleFiguur(portaal, gelezen);
		expect(hele.rijen.map((rij) => rij.cellen[0]!.noot)).toEqual([undefined, 1, 1]);
		expect(hele.noten).toHaveLength(1);
	});
});

describe('a number of its own', () => {
	const cijfer = (bestanden: Record<string, string>, keuze: Record<string, string>, zoals?: 'gedrukt', maat = 'plekken') => {
		const { portaal, dataset: gelezen } = proefroot(bestanden).dataset();
		return zoekCijfer(portaal, gelezen, maat, keuze, zoals);
	};

	test('comes with unit, label, period, area, source and permanent address', () => {
		expect(cijfer(dataset(), { regel: 'licht' })).toMatchObject({
			kort: '37', lang: '37 plekken', groot: { cijfers: '37', woord: 'plekken' }, label: 'BW licht', maat: 'Plekken', periode: '2023', gebied: 'De Streek', status: 'definitief',
			adres: '/cijfers/streek-plekken/#regel-licht', gedrukt: undefined, noot: undefined, bronnen: [{ naam: 'Stuk 2023' }],
		});
	});

	test('of a total is the computed one, and says what the source prints', () => {
		expect(cijfer(metVerschil, { regel: 'totaal' })).toMatchObject({ lang: '100 plekken', gedrukt: '110 plekken', noot: { nummer: 1 } });
		expect(cijfer(metVerschil, { regel: 'totaal' }, 'gedrukt')).toMatchObject({ lang: '110 plekken', noot: { nummer: 1 } });
		expect(cijfer(metVerschil, { regel: 'licht' }, 'gedrukt')).toMatchObject({ lang: '37 plekken', noot: undefined });
	});

	test('that is not there is said in words, each reason its own', () => {
		const zonder = dataset(['a;A;;post;;?', 'b;B;;post;;pm', 'c;C;;post;;n.v.t.', 'd;D;;post;;<5', 'e;E;;post;;', 'f;F;;post;;0']);
		expect(['a', 'b', 'c', 'd', 'e', 'f'].map((regel) => cijfer(zonder, { regel })!.lang)).toEqual(['onbekend', 'post zonder bedrag (pro memorie)', 'niet van toepassing', 'niet getoond, om mensen te beschermen', 'geen bedrag of aantal in de bron', '0 plekken']);
	});

	test('of a difference has a word for its sign, and zero has none', () => {
		const velden = '    - { name: kosten, type: number, title: Kosten, zicht: { rol: maat, eenheid: euro } }\n    - { name: saldo, type: number, title: Saldo, zicht: { rol: maat, eenheid: euro, berekening: { van: plekken, af: kosten, positief: voordeel, negatief: nadeel } } }\n';
		const saldo = { [CSV]: `${KOP};kosten\na;A;;post;;10;4\nb;B;;post;;4;10\nc;C;;post;;4;4\n`, [YAML]: beschrijving({ maat: 'eenheid: euro', velden }) };
		expect(['a', 'b', 'c'].map((regel) => cijfer(saldo, { regel }, undefined, 'saldo')!.lang)).toEqual([`€${NBSP}6 voordeel`, `€${NBSP}6 nadeel`, `€${NBSP}0`]);
	});

	test('is there for one line only', () => {
		expect(cijfer(dataset(), { groep: 'Wonen' })).toBeUndefined();
		expect(cijfer(dataset(), { regel: 'bestaatniet' })).toBeUndefined();
		expect(cijfer(dataset(), { regel: 'licht' }, undefined, 'bestaatniet')).toBeUndefined();
		expect(cijfer(dataset(), { groep: 'Opvang' })!.lang).toBe('20 plekken');
	});

	test('that is invented says so', () => {
		const { portaal, dataset: gelezen } = proefroot({ ...dataset(undefined, { status: 'fictief' }), 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('false', 'true') }).dataset();
		expect(alleCijfers(portaal, gelezen).map((een) => een.status)).toEqual(Array(4).fill('fictief'));
	});
});
