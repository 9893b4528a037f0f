import { describe, expect, test } from 'vitest';
import { BASIS, belofte, blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';

const op = (peildatum: string): Record<string, string> => ({ 'zicht.config.yaml': `${BASIS['zicht.config.yaml']}peildatum: ${peildatum}\n` });
const actie = (wanneer: string, meer = ''): string => blad(`titel: Het loket openen\nplan: plan-2023\nwanneer: ${wanneer}\nthema: toegang\n${meer}${BRON}`);
const stand = (periode: string, status: string): string => `standen:\n  - periode: ${periode}\n    status: ${status}\n`;
const vanActie = (peildatum: string, wanneer: string, meer = ''): string[] => {
	const root = proefroot({ ...op(peildatum), 'content/regios/streek/acties/x.md': actie(wanneer, meer) });
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `stand-ontbreekt ${plek}`));
	return root.problemen().map((een) => een.severity);
};

describe('an action whose time has passed', () => {
	test.each([['2023-Q3', '2023-10-01'], ['2023-09', '2023-10-01'], ['2023-H1', '2023-07-01'], ['2023', '2024-01-01'], ['2023-Q4', '2030-01-01']])('%s has passed on %s', (wanneer, dag) => {
		expect(vanActie(dag, `▶${wanneer}`)).toEqual(['warning']);
	});

	test.each([['2023-Q3', '2023-09-30'], ['2023', '2023-12-31'], ['doorlopend', '2030-01-01'], ['geen-datum', '2030-01-01']])('%s has not on %s', (wanneer, dag) => {
		expect(vanActie(dag, wanneer)).toEqual([]);
	});

	test('is accounted for by a stand on that time or later, or one that lasts', () => {
		expect(vanActie('2024-02-01', '2023-Q3', stand('2023-Q3', 'nog-niet'))).toEqual([]);
		expect(vanActie('2024-02-01', '2023-Q3', stand('2023', 'op-koers'))).toEqual([]);
		expect(vanActie('2024-02-01', '2023-Q3', stand('2022', 'gerealiseerd'))).toEqual([]);
		expect(vanActie('2024-02-01', '▶2023-Q3', stand('2023-Q2', 'op-koers'))).toEqual(['warning']);
	});
});

test('a promise is asked after too', () => {
	const root = proefroot({ ...op('2024-01-01'), 'content/regios/streek/resultaten/x.md': blad(`${belofte('belofte_voor: ▶2023\n')}voetnoten:\n  - tekst: Geen document noemt een actie.`) });
	expect(root.gevonden()).toEqual([`stand-ontbreekt ${root.plekken[0]}`]);
});

describe('a paper that is due', () => {
	const punt = (meer: string): string => blad(`titel: Verslag\nsoort: jaarverslag\nopsteller: de streek\nontvanger: de raden\nritme: elk jaar\n${meer}\n${BRON}`);
	const vanPunt = (peildatum: string, meer: string): string[] => {
		const root = proefroot({ ...op(peildatum), 'content/regios/streek/agenda/x.md': punt(meer) });
		expect(root.gevonden()).toEqual(root.plekken.map((plek) => `verslag-ontbreekt ${plek}`));
		return root.plekken;
	};

	test('and is not there is told the day after', () => {
		expect(vanPunt('2024-03-31', 'periode: 2023\nuiterlijk: 2024-03-31')).toEqual([]);
		expect(vanPunt('2024-04-01', 'periode: 2023\nuiterlijk: ▶2024-03-31')).toHaveLength(1);
		expect(vanPunt('2024-03-31', 'periode: 2023\nuiterlijk: 2024-03')).toEqual([]);
		expect(vanPunt('2024-04-01', 'periode: 2023\nuiterlijk: ▶2024-03')).toHaveLength(1);
	});

	test('without a day is due when the year has ended', () => {
		expect(vanPunt('2023-12-31', 'periode: 2023-Q1')).toEqual([]);
		expect(vanPunt('2024-01-01', 'periode: ▶2023-Q1')).toHaveLength(1);
	});

	test('is not asked after when it is there, or when it says why not', () => {
		expect(vanPunt('2030-01-01', 'periode: 2023\nuiterlijk: 2024-03-31\nafwezig: De accountant is nog bezig.')).toEqual([]);
		const verslag = blad(`titel: V\nlead: L\nsoort: jaarverslag\nperiode: { van: 2023, tot: 2023 }\ndatum: 2024-03-01\nplan: plan-2023\nstatus: concept\n${BRON}`);
		expect(proefroot({ ...op('2030-01-01'), 'content/regios/streek/agenda/x.md': punt('periode: 2023\nrapportage: v'), 'content/regios/streek/rapportages/v.md': verslag }).gevonden()).toEqual([]);
	});
});

test('where nobody knows the day, nothing is late', () => {
	expect(proefroot({ 'content/regios/streek/acties/x.md': actie('2001') }).gevonden()).toEqual([]);
});
