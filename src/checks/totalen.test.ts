import { describe, expect, test } from 'vitest';
import { dataset, proefroot, REGELS } from '../../tests/hulp/proefroot.ts';

const regels = (totaal: string): string[] => [...REGELS.slice(0, -1), `totaal;Totaal;;totaal;;${totaal}`];
const uitleg = (gedrukt: number, berekend: number, regel = 'totaal', maat = 'plekken'): string => `  verschillen:\n    - ▶regel: ${regel}\n      maat: ${maat}\n      gedrukt: ${gedrukt}\n      berekend: ${berekend}\n      uitleg: De bron telt anders.\n`;

test('a printed total that is the sum of its lines is believed', () => {
	expect(proefroot(dataset(regels('100'))).gevonden()).toEqual([]);
});

test('a printed total that is not stops the build, at its cell', () => {
	const root = proefroot(dataset(regels('▶110')));
	expect(root.gevonden()).toEqual([`totaal-klopt-niet ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.severity).toBe('error');
	expect(root.teksten()).toMatchInlineSnapshot(`
		"Bij „Totaal” staat 110, maar de regels eronder zijn samen 100.
		→ Is het een tikfout? Verbeter het getal. Staat het zo in de bron? Leg het uit in data/streek/plekken.yaml, onder verschillen: regel: totaal, maat: plekken, gedrukt: 110, berekend: 100, uitleg: …"
	`);
});

test('a total that is only blank differs from nothing', () => {
	expect(proefroot(dataset(regels(''))).gevonden()).toEqual([]);
});

test('a line that does not fit is told at its subtotal, and not again by the total that fits what is printed', () => {
	for (const regels of [
		['a;A;;post;sub;10', 'b;B;;post;sub;5', 'sub;Sub;;subtotaal;totaal;▶16', 'totaal;Totaal;;totaal;;16'],
		['a;A;;post;onder;10', 'b;B;;post;onder;5', 'onder;Onder;;subtotaal;sub;▶16', 'sub;Sub;;subtotaal;totaal;16', 'c;C;;post;totaal;4', 'totaal;Totaal;;totaal;;20'],
		// Two mistakes.
		['a;A;;post;sub;10', 'b;B;;post;sub;5', 'sub;Sub;;subtotaal;totaal;▶16', 'totaal;Totaal;;totaal;;▶17'],
		['a;A;;post;sub;10', 'b;B;;post;sub;5', 'sub;Sub;;subtotaal;totaal;15', 'totaal;Totaal;;totaal;;▶16'],
	]) {
		const root = proefroot(dataset(regels));
		expect(root.gevonden()).toEqual(root.plekken.map((plek) => `totaal-klopt-niet ${plek}`));
	}
	// A difference that is explained stays a difference: the total over it must be explained too.
	const uitgelegd = proefroot(dataset(['a;A;;post;sub;10', 'b;B;;post;sub;5', 'sub;Sub;;subtotaal;totaal;16', 'totaal;Totaal;;totaal;;▶16'], { zicht: '  verschillen:\n    - { regel: sub, maat: plekken, gedrukt: 16, berekend: 15, uitleg: De bron rondt af. }\n' }));
	expect(uitgelegd.gevonden()).toEqual([`totaal-klopt-niet ${uitgelegd.plekken[0]}`]);
});

describe('an explanation', () => {
	test('of the very difference settles it', () => {
		expect(proefroot(dataset(regels('110'), { zicht: uitleg(110, 100) })).gevonden()).toEqual([]);
	});

	test.each([[111, 100], [110, 99]])('of %d against %d is of another difference', (gedrukt, berekend) => {
		const root = proefroot(dataset(regels('110'), { zicht: uitleg(gedrukt, berekend) }));
		expect(root.gevonden()).toEqual([`uitleg-verouderd ${root.plekken[0]}`]);
		expect(root.problemen()[0]!.severity).toBe('error');
		expect(root.teksten()).toBe(`Deze uitleg gaat over ${gedrukt} tegen ${berekend}. Nu is het 110 tegen 100.\n→ Kijk of de uitleg nog klopt. Pas daarna aan: gedrukt: 110, berekend: 100.`);
	});

	test('of a difference that is no more is only a warning', () => {
		const root = proefroot(dataset(regels('100'), { zicht: uitleg(110, 100) }));
		expect(root.gevonden()).toEqual([`uitleg-overbodig ${root.plekken[0]}`]);
		expect(root.problemen()[0]!.severity).toBe('warning');
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Bij regel „totaal” is geen verschil meer in „plekken”.
			→ Haal deze uitleg weg, of kijk of de namen kloppen."
		`);
	});

	test('of another line explains nothing', () => {
		const root = proefroot(dataset(regels('▶110'), { zicht: uitleg(110, 100, 'licht').replace('▶', '') }));
		expect(root.gevonden()).toContain(`totaal-klopt-niet ${root.plekken[0]}`);
	});

	test('of this very difference, under a name with a slip in it, is told at the name alone', () => {
		const root = proefroot(dataset(regels('110'), { zicht: uitleg(110, 100, '▶totaaal').replace('▶', '') }));
		expect(root.gevonden()).toEqual([`regel-onbekend ${root.plekken[0]}`]);
		// Another difference is another mistake.
		expect(proefroot(dataset(regels('111'), { zicht: uitleg(110, 100, 'totaaal').replace('▶', '') })).gevonden()).toHaveLength(2);
	});
});

test('an explanation is not called needless for a number that cannot be read', () => {
	expect(proefroot(dataset(['a;A;;post;totaal;▶negen', 'totaal;T;;totaal;;22'], { zicht: uitleg(22, 21).replace('▶', '') })).gevonden().map((een) => een.split(' ')[0])).toEqual(['geen-getal']);
});

test('an explanation names a line and a measure that exist', () => {
	for (const [naam, verschil] of [['regel-onbekend', uitleg(1, 2, 'totall')], ['maat-onbekend', uitleg(1, 2, 'totaal', 'plek')]] as const) {
		expect(proefroot(dataset(regels('100'), { zicht: verschil.replace('▶', '') })).gevonden().map((een) => een.split(' ')[0])).toEqual([naam]);
	}
});
