// The rows of a table before anything is counted, and the order they are written in.
import { expect, test } from 'vitest';
import { recept as receptschema } from '../../domain/recept.ts';
import { domeinVan, opNaam, rijenVan, vergroof, type Tabelplan } from './tabelplan.ts';

const recept = receptschema.parse({
	regio: 'streek', gemeenten: ['GM0014', 'GM0034', 'GM0003'], van: '2022-Q3', tot: '2023-Q4', producten: { wonen: { groep: 'hulp' }, opvang: { groep: 'hulp' } }, redenen: { verhuisd: [], beter: [] },
	tabellen: [{ bestand: 'tabel', periode: 'kwartaal', assen: { gemeente: 'gemeente' }, totalen: ['gemeente'], maten: { in: { telling: 'instroom' } } }],
});
const domein = domeinVan(recept);
const plan: Tabelplan = { ...recept.tabellen[0]!, vergroofd: [] };
const geordend = (van: Tabelplan): string[] => rijenVan(van, recept, domein).map(({ teksten }) => teksten).sort(opNaam(van, recept, domein)).map((teksten) => teksten.join(' '));

test('a table that becomes coarser has whole years only', () => {
	expect([...new Set(rijenVan(plan, recept, domein).map(({ teksten }) => teksten[0]))]).toEqual(['2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
	expect([...new Set(rijenVan(vergroof(plan, 'kwartaal-naar-jaar')!, recept, domein).map(({ teksten }) => teksten[0]))]).toEqual(['2023']);
});

test('rows stand by period and by the name that a reader sees, classes from short to long, what is not known and totals last', () => {
	// Almere, Appingedam, Groningen.
	expect(geordend({ ...plan, periode: 'jaar' })).toEqual(['2023 GM0034', '2023 GM0003', '2023 GM0014', '2023 streek']);
	expect(geordend({ ...plan, periode: 'jaar', assen: { reden: 'reden' }, totalen: ['reden'] })).toEqual(['2023 beter', '2023 verhuisd', '2023 onbekend', '2023 totaal']);
	expect(geordend({ ...plan, periode: 'jaar', assen: { wacht: 'wacht' }, totalen: [] })).toEqual(['2023 tot 6 weken', '2023 6 tot 12 weken', '2023 12 weken of langer', '2023 onbekend']);
});
