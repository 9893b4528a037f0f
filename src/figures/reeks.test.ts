import { describe, expect, test } from 'vitest';
import { blad, proefroot } from '../../tests/hulp/proefroot.ts';
import { alleCijfers, zoekCijfer } from './cijfer.ts';
import { maakFiguur, tekstfiguren } from './figuur.ts';

const beschrijving = (eenheid: string): string => `title: Wachttijd
description: Hoe lang mensen wachten.
schema:
  primaryKey: [periode, voorziening]
  fields:
    - { name: periode, type: string, title: Kwartaal, zicht: { rol: periode } }
    - { name: voorziening, type: string, title: Voorziening, zicht: { rol: dimensie, verwijst: voorzieningen } }
    - { name: aantal, type: integer, title: Aantal, zicht: { rol: maat, eenheid: ${eenheid} } }
zicht:
  thema: monitor
  periode: 2023
  gebied: streek
  status: voorlopig
  definitie: Hoe lang iemand wacht op een plek.
  bronnen: [{ bron: stuk, plaats: bijlage 1 }]
  figuren:
    - { id: samen, titel: Samen, vorm: lijn, maten: [aantal], per: periode }
    - { id: per-voorziening, titel: Per voorziening, vorm: lijn, maten: [aantal], per: periode, groep: voorziening }
    - { id: laatste, titel: Nu, vorm: staven, maten: [aantal], per: voorziening, waar: { periode: 2023-Q2 } }
`;
const RIJEN = ['2023-Q2;licht;30', '2023-Q2;basis;40', '2022-Q4;licht;10', '2022-Q4;basis;20', '2023-Q1;licht;12', '2023-Q1;basis;22'];
const root = (eenheid = 'mensen', rijen = RIJEN) => proefroot({
	'data/streek/reeks.csv': `periode;voorziening;aantal\n${rijen.join('\n')}\n`,
	'data/streek/reeks.yaml': beschrijving(eenheid),
	'content/voorzieningen/basis.md': blad('titel: Beschermd wonen basis\nafkorting: BW basis\nsoort: beschermd-wonen'),
	'content/voorzieningen/licht.md': blad('titel: Beschermd wonen licht\nsoort: beschermd-wonen'),
	'content/regios/streek/rapportages/verslag.mdx': blad('titel: Verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\nbronnen: [{ bron: stuk, plaats: x }]', '<Grafiek dataset="reeks" figuur="samen" tot="2023-Q1" />\n'),
});
const figuur = (id: string, tot?: string, eenheid?: string) => {
	const { portaal, dataset } = root(eenheid).dataset('reeks');
	return maakFiguur(portaal, dataset, dataset.beschrijving.zicht.figuren.find((een) => een.id === id)!, tot);
};
const rijen = (een: ReturnType<typeof figuur>): string[] => een.rijen.map((rij) => `${rij.label}: ${rij.cellen.map((cel) => cel.waarde.getal ?? cel.waarde.markering).join(' ')}`);

describe('a figure over time', () => {
	test('stands in the order of time, whatever the order of the file, and adds up what can be added', () => {
		expect(rijen(figuur('samen'))).toEqual(['4e kwartaal 2022: 30', '1e kwartaal 2023: 34', '2e kwartaal 2023: 70']);
	});

	test('does not add up what cannot be', () => {
		expect(rijen(figuur('samen', undefined, 'weken'))).toEqual(['4e kwartaal 2022: niet-van-toepassing', '1e kwartaal 2023: niet-van-toepassing', '2e kwartaal 2023: niet-van-toepassing']);
	});

	test('names its lines by their short name, where there is one', () => {
		expect(figuur('per-voorziening').reeksen.map((reeks) => reeks.titel)).toEqual(['Beschermd wonen licht', 'BW basis']);
	});

	test('tells the time of the rows it is made of', () => {
		expect(figuur('samen').periodeTekst).toBe('vierde kwartaal van 2022 tot en met tweede kwartaal van 2023');
		expect(figuur('laatste')).toMatchObject({ periode: '2023-Q2', periodeTekst: 'tweede kwartaal van 2023' });
	});

	test('may end at a period, so that a report stays as it was', () => {
		expect(rijen(figuur('samen', '2023-Q1'))).toEqual(['4e kwartaal 2022: 30', '1e kwartaal 2023: 34']);
		expect(rijen(figuur('samen', '2022'))).toEqual(['4e kwartaal 2022: 30']);
		expect(figuur('samen', '2023-Q1').periodeTekst).toBe('vierde kwartaal van 2022 tot en met eerste kwartaal van 2023');
		expect([...tekstfiguren(root().lees())].map(([id, een]) => [id, een.id, een.rijen.length])).toEqual([['streek-reeks/samen-tot-2023-q1', 'streek-reeks/samen-tot-2023-q1', 2]]);
	});
});

describe('a number of a row without a key', () => {
	const cijfer = (keuze: Record<string, string>) => { const { portaal, dataset } = root().dataset('reeks'); return zoekCijfer(portaal, dataset, 'aantal', keuze); };

	test('is named by what it is about, has the period of its row, and leads to the figure that shows it', () => {
		expect(cijfer({ voorziening: 'basis', periode: '2022-Q4' })).toMatchObject({ lang: '20 mensen', label: 'BW basis, vierde kwartaal van 2022', periode: '2022-Q4', adres: '/cijfers/streek-reeks/#per-voorziening' });
	});

	test('is there for one row only', () => {
		expect(cijfer({ voorziening: 'basis' })).toBeUndefined();
	});

	test('has no row number for a name', () => {
		const { portaal, dataset } = root().dataset('reeks');
		expect(alleCijfers(portaal, dataset).map((een) => een.label)[0]).toBe('Beschermd wonen licht, tweede kwartaal van 2023');
	});
});

test('a root with a series is sound', () => {
	expect(root().gevonden()).toEqual([]);
});
