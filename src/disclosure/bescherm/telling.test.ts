// Small registrations, counted by hand: what each counting and each axis makes of them.
import { describe, expect, test } from 'vitest';
import { recept as schema, type Recept } from '../../domain/recept.ts';
import type { Zorgperiode } from '../../domain/registratie.ts';
import { dagVan } from '../../ingest/registratie.ts';
import { telGebeurtenissen } from './gebeurtenissen.ts';
import { maakModel } from './model.ts';
import { klopt } from './afwijking.ts';
import { domeinVan, type Tabelplan } from './tabelplan.ts';

const RECEPT = { regio: 'streek', gemeenten: ['GM0001', 'GM0002'], van: '2023', tot: '2023', producten: { wonen: { groep: 'hulp' }, opvang: { groep: 'nood' } }, redenen: { huis: [], zorg: [] } };

type Regel = [client: string, gemeente: number, product: 'wonen' | 'opvang', begin: string, einde?: string, meer?: Partial<Zorgperiode>];
const periode = ([client, gemeente, product, begin, einde, meer]: Regel): Zorgperiode => ({
	client, gemeente: `GM000${gemeente}`, product, begin: dagVan(begin), einde: einde === undefined ? undefined : dagVan(einde), reden: 'onbekend', wachtdagen: undefined, melding: '', ...meer,
});

/** Counts as one table; per row its texts and values. */
function tel(regels: Regel[], tabel: object): { rijen: Record<string, (number | undefined)[]>; tellen: ReturnType<typeof maakModel>['tabellen'] } {
	const recept: Recept = schema.parse({ ...RECEPT, tabellen: [{ bestand: 'proef', periode: 'jaar', ...tabel }] });
	const geteld = telGebeurtenissen(regels.map(periode), recept);
	const plan: Tabelplan = { ...recept.tabellen[0]!, vergroofd: [] };
	const { rijen, tabellen } = maakModel([plan], geteld, recept, domeinVan(recept), () => undefined, [], recept.drempel);
	return { rijen: Object.fromEntries(rijen[0]!.map(({ teksten, vakken }) => [teksten.join('/'), vakken.map((vak) => ('gemiddelde' in vak ? vak.gemiddelde : vak.waarde))])), tellen: tabellen };
}

const maat = (telling: string) => ({ maten: { aantal: { telling } } });
/** Rows that are not zero. */
const gevuld = (rijen: Record<string, (number | undefined)[]>): Record<string, number | undefined> => Object.fromEntries(Object.entries(rijen).filter(([, [waarde]]) => waarde !== 0).map(([naam, [waarde]]) => [naam, waarde]));

describe('unique people', () => {
	// An has two kinds of help in one gemeente, Bo the same kind twice, Cas moves to the other gemeente.
	const REGELS: Regel[] = [
		['an', 1, 'wonen', '2023-01-10'], ['an', 1, 'opvang', '2023-02-01', '2023-08-01'],
		['bo', 1, 'wonen', '2023-01-05', '2023-02-05'], ['bo', 1, 'wonen', '2023-06-05', '2023-07-05'],
		['cas', 1, 'wonen', '2023-03-01', '2023-04-15'], ['cas', 2, 'wonen', '2023-11-01'],
		['dee', 2, 'opvang', '2022-03-01', '2022-12-31'],
	];

	test('counts each once per place, and once in the whole', () => {
		const { rijen } = tel(REGELS, { ...maat('uniek'), assen: { gemeente: 'gemeente', product: 'product' }, totalen: ['gemeente', 'product'] });
		expect(rijen).toEqual({
			'2023/GM0001/wonen': [3], '2023/GM0001/opvang': [1], '2023/GM0001/totaal': [3],
			'2023/GM0002/wonen': [1], '2023/GM0002/opvang': [0], '2023/GM0002/totaal': [1],
			'2023/streek/wonen': [3], '2023/streek/opvang': [1], '2023/streek/totaal': [3],
		});
	});

	test('keeps to the products of the measure: nobody in the row of another, and the rows make the total', () => {
		const maten = { aantal: { telling: 'uniek', producten: ['opvang'] } };
		expect(tel(REGELS, { maten }).rijen).toEqual({ 2023: [1] });
		expect(tel(REGELS, { maten, assen: { product: 'product' }, totalen: ['product'] }).rijen).toEqual({ '2023/wonen': [0], '2023/opvang': [1], '2023/totaal': [1] });
		expect(tel(REGELS, { maten: { aantal: { telling: 'instroom', producten: ['opvang'] } }, assen: { product: 'product' }, totalen: ['product'] }).rijen).toEqual({ '2023/wonen': [0], '2023/opvang': [1], '2023/totaal': [1] });
	});

	test('counts whoever was there at any moment of a quarter, the last day included', () => {
		const { rijen } = tel(REGELS, { ...maat('uniek'), periode: 'kwartaal' });
		// Q1 an, bo, cas; Q2 an, bo, cas (until April 15); Q3 an, bo; Q4 an, cas. Dee left before.
		expect(Object.values(rijen).flat()).toEqual([3, 3, 2, 2]);
	});

	test('keeps to what everybody knows, and the truth keeps it too, also of who has two kinds of help at once', () => {
		const dubbel = ['eef', 'fay'].flatMap((wie): Regel[] => [[wie, 1, 'wonen', '2023-10-01'], [wie, 1, 'opvang', '2023-10-01']]);
		const { tellen } = tel([...REGELS, ...dubbel], { maten: { aantal: { telling: 'uniek' }, stand: { telling: 'stand' } }, assen: { product: 'product' }, totalen: ['product'] });
		expect(tellen.verbanden.length).toBeGreaterThan(0);
		for (const { delen, factoren, lo, hi } of tellen.verbanden) {
			const som = delen.reduce((uit, deel, i) => uit + factoren[i]! * tellen.waar[deel]!, 0);
			expect(som).toBeGreaterThanOrEqual(lo);
			expect(som).toBeLessThanOrEqual(hi);
		}
		// A person less in the whole than in a part of it is no possible table.
		const nummer = (id: string): number => tellen.cellen.find((cel) => cel.id === id)!.delen[0]!;
		expect(klopt(tellen, new Map([[nummer('proef/aantal/2023/totaal'), -1]]))).toBe(false);
		expect(klopt(tellen, new Map([[nummer('proef/aantal/2023/wonen'), 1]]))).toBe(false);
	});
});

describe('how long', () => {
	test('sorts by days between begin and end, each class up to its end', () => {
		const eind = (begin: string, dagen: number): Regel => ['x', 1, 'wonen', begin, new Date((dagVan(begin) + dagen) * 86_400_000).toISOString().slice(0, 10)];
		const regels: Regel[] = [eind('2023-01-01', 91), eind('2023-01-01', 92), eind('2023-01-01', 182), eind('2023-01-01', 183), eind('2022-12-01', 364), eind('2022-06-01', 365), eind('2020-06-01', 1100)].map(([, ...rest], i) => [`c${i}`, ...rest] as Regel);
		expect(tel(regels, { ...maat('uitstroom'), assen: { duur: 'duur' }, totalen: ['duur'] }).rijen).toEqual({
			'2023/tot 3 maanden': [1], '2023/3 tot 6 maanden': [2], '2023/6 tot 12 maanden': [2], '2023/1 jaar of langer': [2], '2023/totaal': [7],
		});
	});
});

describe('waiting', () => {
	const REGELS: Regel[] = [[41, 'a'], [42, 'b'], [83, 'c'], [84, 'd'], [undefined, 'e']].map(([wachtdagen, client]) => [client as string, 1, 'wonen', '2023-05-01', undefined, { wachtdagen: wachtdagen as number | undefined }]);

	test('sorts by days, and those of whom it is not known apart', () => {
		expect(tel(REGELS, { ...maat('instroom'), assen: { wacht: 'wacht' }, totalen: ['wacht'] }).rijen).toEqual({
			'2023/tot 6 weken': [1], '2023/6 tot 12 weken': [2], '2023/12 weken of langer': [1], '2023/onbekend': [1], '2023/totaal': [5],
		});
	});

	test('is averaged in whole weeks over those of whom it is known, and only of ten or more', () => {
		const tien: Regel[] = Array.from({ length: 10 }, (_, i) => [`c${i}`, 1, 'wonen', '2023-05-01', undefined, { wachtdagen: i < 5 ? 14 : 35 }]);
		// Ten known: (5 × 14 + 5 × 35) / 10 = 24.5 days, three and a half weeks. Nine known and one not is not ten.
		expect(Object.values(tel([...tien, ['z', 1, 'wonen', '2023-05-01']], maat('wachttijd')).rijen).flat()).toEqual([4]);
		expect(Object.values(tel([...tien.slice(1), ['z', 1, 'wonen', '2023-05-01']], maat('wachttijd')).rijen).flat()).toEqual([undefined]);
	});
});

describe('why people left', () => {
	test('per reason of the recipe, the unknown ones apart, whoever moved on left out', () => {
		const regels: Regel[] = [
			['a', 1, 'wonen', '2023-01-01', '2023-02-01', { reden: 'huis' }], ['b', 1, 'wonen', '2023-01-01', '2023-03-01', { reden: 'huis' }], ['c', 2, 'opvang', '2023-01-01', '2023-09-01', { reden: 'zorg' }],
			['d', 1, 'wonen', '2023-01-01', '2023-04-01'], ['e', 1, 'opvang', '2023-01-01', '2023-05-01', { reden: 'huis' }], ['e', 1, 'wonen', '2023-05-10'],
		];
		expect(gevuld(tel(regels, { ...maat('uitstroom'), assen: { product: 'product', reden: 'bestemming' }, totalen: ['product'] }).rijen)).toEqual({
			'2023/wonen/huis': 2, '2023/wonen/onbekend': 1, '2023/opvang/zorg': 1, '2023/totaal/huis': 2, '2023/totaal/zorg': 1, '2023/totaal/onbekend': 1,
		});
		expect(gevuld(tel(regels, { ...maat('doorstroom'), assen: { product: 'product', reden: 'bestemming' } }).rijen)).toEqual({ '2023/opvang/huis': 1 });
	});
});

describe('a decision that is prolonged', () => {
	const elk = { maten: { stand: { telling: 'stand' }, erin: { telling: 'instroom' }, eruit: { telling: 'uitstroom' }, terug: { telling: 'terugval' }, uniek: { telling: 'uniek' } } };
	const som = (regels: Regel[]): unknown => tel(regels, elk).rijen['2023'];

	test('is one period of help: nobody left and nobody came', () => {
		const los: Regel[] = [['a', 1, 'wonen', '2022-05-01', '2023-10-31']];
		expect(som(los)).toEqual([0, 0, 1, 0, 1]);
		// The next one begins the day after, the same day, or before the last has ended.
		for (const vervolg of ['2023-04-01', '2023-03-31', '2023-01-01']) expect(som([['a', 1, 'wonen', '2022-05-01', '2023-03-31'], ['a', 1, 'wonen', vervolg, '2023-10-31']]), vervolg).toEqual(som(los));
		// A day between them is leaving and coming back.
		expect(som([['a', 1, 'wonen', '2022-05-01', '2023-03-31'], ['a', 1, 'wonen', '2023-04-02', '2023-10-31']])).toEqual([0, 1, 2, 1, 1]);
		expect(som([['a', 1, 'wonen', '2022-05-01', '2023-03-31'], ['a', 2, 'wonen', '2023-04-01', '2023-10-31']])).toEqual([0, 1, 2, 1, 1]);
	});

	test('ends as its last part does, also when a shorter one lies within it, and begins as its first', () => {
		const regels: Regel[] = [['a', 1, 'wonen', '2023-02-01', undefined, { wachtdagen: 50 }], ['a', 1, 'wonen', '2023-03-01', '2023-04-01', { reden: 'huis', wachtdagen: 0 }]];
		expect(som(regels)).toEqual([1, 1, 0, 0, 1]);
		expect(gevuld(tel(regels, { ...maat('instroom'), assen: { wacht: 'wacht' } }).rijen)).toEqual({ '2023/6 tot 12 weken': 1 });
		const verlengd: Regel[] = [['a', 1, 'wonen', '2023-02-01', '2023-03-01', { reden: 'huis' }], ['a', 1, 'wonen', '2023-03-02', '2023-04-01', { reden: 'zorg' }]];
		expect(gevuld(tel(verlengd, { ...maat('uitstroom'), assen: { reden: 'bestemming', duur: 'duur' } }).rijen)).toEqual({ '2023/zorg/tot 3 maanden': 1 });
	});

	test('is a report of its own when somebody reported; a row that stands twice is one', () => {
		const regels: Regel[] = [['a', 1, 'wonen', '2023-02-01', '2023-03-01', { melding: 'nieuw' }], ['a', 1, 'wonen', '2023-03-02', '2023-04-01', { melding: 'bestaand' }], ['a', 1, 'wonen', '2023-03-02', '2023-04-01', { melding: 'bestaand' }]];
		expect(gevuld(tel(regels, { ...maat('meldingen'), assen: { melding: 'soort' } }).rijen)).toEqual({ '2023/nieuw': 1, '2023/bestaand': 1 });
		expect(som(regels)).toEqual([0, 1, 1, 0, 1]);
	});
});

describe('falling back', () => {
	test('is coming in within nine months after leaving, to the day; moving on is neither', () => {
		const weg = dagVan('2023-01-01');
		const dag = (later: number): string => new Date((weg + later) * 86_400_000).toISOString().slice(0, 10);
		const regels: Regel[] = [
			['a', 1, 'wonen', '2022-01-01', dag(0)], ['a', 1, 'wonen', dag(274)],
			['b', 1, 'wonen', '2022-01-01', dag(0)], ['b', 1, 'wonen', dag(275)],
			['c', 1, 'wonen', '2022-01-01', dag(0)], ['c', 1, 'opvang', dag(14)],
			['d', 1, 'wonen', '2022-01-01', dag(0)], ['d', 1, 'opvang', dag(15)],
		];
		expect(Object.values(tel(regels, maat('terugval')).rijen).flat()).toEqual([2]);
		expect(Object.values(tel(regels, maat('instroom')).rijen).flat()).toEqual([3]);
		expect(Object.values(tel(regels, maat('doorstroom')).rijen).flat()).toEqual([1]);
	});
});

describe('stock and flows', () => {
	test('agree at every detail: moves are the same people in the whole as in the parts', () => {
		const regels: Regel[] = [
			['a', 1, 'wonen', '2022-05-01'], ['b', 1, 'wonen', '2023-02-01', '2023-05-01'], ['c', 2, 'opvang', '2023-02-10', '2023-08-01'], ['c', 2, 'wonen', '2023-08-05'],
		];
		const { tellen } = tel(regels, { periode: 'kwartaal', assen: { product: 'product' }, maten: { stand: { telling: 'stand' }, erin: { telling: 'instroom' }, eruit: { telling: 'uitstroom' } } });
		for (const { delen, factoren, lo } of tellen.verbanden) expect(delen.reduce((uit, deel, i) => uit + factoren[i]! * tellen.waar[deel]!, 0)).toBe(lo);
		// Four countings per quarter and product, two of moves: no count of the whole region besides.
		expect(tellen.waar.length).toBe(5 * 4 * 2);
		// Three quarters with one before, for two products and for both together; no year has one before it.
		expect(tellen.verbanden.length).toBe(3 * 2 + 3);
	});
});
