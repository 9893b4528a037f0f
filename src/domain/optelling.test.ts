import { describe, expect, test } from 'vitest';
import { beschrijving, CSV, dataset, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { keuzekolommen, telOp, trekAf, wijktAf, zoekRegels } from './optelling.ts';
import { leesWaarde } from './tabel.ts';
import { alsWaarde, LEEG, type Markering, type Waarde } from './waarde.ts';

/** Lines as `key parent value`; a line others name as parent is a total. */
function lees(...regels: string[]) {
	const delen = regels.map((regel) => regel.split(' '));
	const ouders = new Set(delen.map(([, ouder]) => ouder));
	const csv = delen.map(([sleutel, ouder, waarde]) => `${sleutel};;;${ouders.has(sleutel!) ? 'totaal' : 'post'};${ouder === '-' ? '' : ouder};${waarde === '_' ? '' : waarde}`);
	const bestanden = dataset(csv);
	return proefroot({ ...bestanden, [YAML]: bestanden[YAML]!.replace('type: integer', 'type: number') }).dataset().dataset;
}
const berekend = (...regels: string[]): Record<string, Waarde> => Object.fromEntries(telOp(lees(...regels)).map((regel) => [regel.sleutel, regel.waarden.get('plekken')!.berekend]));
const reden = (markering: Markering): Waarde => ({ getal: null, markering });

describe('a total is computed from its lines', () => {
	test('through subtotals, whatever is printed there', () => {
		const uitkomst = berekend('a sub 10', 'b sub 5', 'sub totaal 99', 'c totaal 2', 'totaal - 216');
		expect(uitkomst['sub']).toEqual(alsWaarde(15));
		expect(uitkomst['totaal']).toEqual(alsWaarde(17));
	});

	test('also when it stands above its lines', () => {
		expect(berekend('totaal - 1', 'a totaal 10', 'b totaal 5')['totaal']).toEqual(alsWaarde(15));
	});

	test('and what is printed is kept beside it', () => {
		const [, , totaal] = telOp(lees('a totaal 10', 'b totaal 5', 'totaal - 16'));
		expect(totaal!.waarden.get('plekken')).toEqual({ gedrukt: alsWaarde(16), berekend: alsWaarde(15) });
		expect(wijktAf(totaal!.waarden.get('plekken')!)).toBe(true);
	});

	test('a blank printed total does not differ', () => {
		const [, totaal] = telOp(lees('a totaal 10', 'totaal - _'));
		expect(wijktAf(totaal!.waarden.get('plekken')!)).toBe(false);
	});

	test('blanks, pro memorie and not applicable count as nothing', () => {
		expect(berekend('a totaal 10', 'b totaal pm', 'c totaal _', 'd totaal n.v.t.', 'totaal - _')['totaal']).toEqual(alsWaarde(10));
	});

	test('one unknown part makes the total unknown, one hidden part hides it', () => {
		expect(berekend('a totaal 10', 'b totaal ?', 'totaal - _')['totaal']).toEqual(reden('onbekend'));
		expect(berekend('a totaal 10', 'b totaal <5', 'totaal - _')['totaal']).toEqual(reden('onderdrukt'));
	});

	test('of parts without any number keeps their reason, and is no zero', () => {
		expect(berekend('a totaal pm', 'b totaal _', 'totaal - _')['totaal']).toEqual(reden('pro-memorie'));
		expect(berekend('a totaal _', 'b totaal _', 'totaal - _')['totaal']).toEqual(LEEG);
	});

	test('of zeros is zero', () => {
		expect(berekend('a totaal 0', 'totaal - _')['totaal']).toEqual(alsWaarde(0));
	});

	test('has no dust of binary fractions', () => {
		const [, , totaal] = telOp(lees('a totaal 0,1', 'b totaal 0,2', 'totaal - 0,3'));
		expect(totaal!.waarden.get('plekken')!.berekend.getal).toBe(0.3);
		expect(wijktAf(totaal!.waarden.get('plekken')!)).toBe(false);
	});

	test('knows how deep each line lies', () => {
		expect(telOp(lees('a sub 1', 'sub totaal 1', 'totaal - 1', 'los - 4')).map((regel) => regel.diepte)).toEqual([2, 1, 0, 0]);
	});
});

describe('lines that run in a ring', () => {
	test('do not hang, and belong to nothing', () => {
		const regels = telOp(lees('a b 1', 'b a 2', 'zelf zelf 3', 'c totaal 4', 'totaal - 4'));
		expect(regels.map((regel) => [regel.sleutel, regel.delen.length, regel.diepte])).toEqual([['a', 0, 0], ['b', 0, 0], ['zelf', 0, 0], ['c', 0, 1], ['totaal', 1, 0]]);
		expect(regels[4]!.waarden.get('plekken')!.berekend).toEqual(alsWaarde(4));
	});

	test('a line without a key is nobody’s parent', () => {
		const regels = telOp(lees(' - 7', 'a totaal 4', 'totaal - 9'));
		expect(regels[2]!.waarden.get('plekken')!.berekend).toEqual(alsWaarde(4));
	});
});

describe('a computed measure', () => {
	test('is one side minus the other', () => {
		expect(trekAf(alsWaarde(10), alsWaarde(4))).toEqual(alsWaarde(6));
		expect(trekAf(alsWaarde(0.3), alsWaarde(0.1))).toEqual(alsWaarde(0.2));
	});

	test('takes one blank side for nothing, but not two', () => {
		expect(trekAf(LEEG, alsWaarde(4))).toEqual(alsWaarde(-4));
		expect(trekAf(alsWaarde(4), LEEG)).toEqual(alsWaarde(4));
		expect(trekAf(LEEG, LEEG)).toEqual(LEEG);
	});

	test.each(['onbekend', 'onderdrukt', 'niet-van-toepassing', 'pro-memorie'] as const)('has no number when a side is %s', (markering) => {
		for (const ander of [alsWaarde(4), LEEG]) {
			expect(trekAf(reden(markering), ander)).toEqual(reden(markering));
			expect(trekAf(ander, reden(markering))).toEqual(reden(markering));
		}
	});

	test('is the same in the column as in the computed lines', () => {
		const saldo = '    - { name: kosten, type: number, title: Kosten, zicht: { rol: maat, eenheid: euro } }\n    - { name: saldo, type: number, title: Saldo, zicht: { rol: maat, eenheid: euro, berekening: { van: plekken, af: kosten, positief: voordeel, negatief: nadeel } } }\n';
		const csv = 'regel;naam;groep;soort;onder;plekken;kosten\na;;;post;totaal;10;4\nb;;;post;totaal;;3\nc;;;post;totaal;pm;3\nd;;;post;totaal;;?\ne;;;post;totaal;;\n';
		const gelezen = proefroot({ [CSV]: csv, [YAML]: beschrijving({ velden: saldo }) }).dataset().dataset;
		const verwacht = [alsWaarde(6), alsWaarde(-3), reden('pro-memorie'), reden('onbekend'), LEEG];
		expect(telOp(gelezen).map((regel) => regel.waarden.get('saldo')!.berekend)).toEqual(verwacht);
		expect(verwacht.map((_, rij) => leesWaarde(gelezen, 'saldo', rij))).toEqual(verwacht);
	});
});

test('lines are chosen by their key or a category; a column that does not exist chooses nothing', () => {
	const gelezen = proefroot(dataset()).dataset().dataset;
	const kies = (keuze: Record<string, string>) => zoekRegels(gelezen, keuze).map((regel) => regel.sleutel);
	expect(kies({ regel: 'basis' })).toEqual(['basis']);
	expect(kies({ groep: 'Wonen' })).toEqual(['licht', 'basis']);
	expect(kies({ groep: 'Wonen', regel: 'licht' })).toEqual(['licht']);
	expect(kies({ bestaat: 'niet' })).toEqual([]);
	expect(keuzekolommen(gelezen)).toEqual(['regel', 'groep']);
});
