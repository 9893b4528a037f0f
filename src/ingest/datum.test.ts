import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsPlek, beschrijving, CSV, KOP, merkjes, YAML } from '../../tests/hulp/proefroot.ts';
import { leesTekst } from '../domain/tabel.ts';
import { leesDataset } from './dataset.ts';
import { leesDatum } from './datum.ts';
import { leesYaml } from './yaml.ts';

test.each([
	['2026-04-01', '2026-04-01'], ['2026-4-1', '2026-04-01'], ['1-4-2026', '2026-04-01'], ['01-04-2026', '2026-04-01'], ['31.12.2025', '2025-12-31'],
	['13/4/2026', '2026-04-13'], ['4/4/2026', '2026-04-04'], ['1 april 2026', '2026-04-01'], ['1 apr. 2026', '2026-04-01'], ['3 mrt 2026', '2026-03-03'],
	['2026-04-01 00:00:00', '2026-04-01'], ['2026-04-01T00:00:00Z', '2026-04-01'], ['1-4-2026 0:00', '2026-04-01'], [' 29-2-2024 ', '2024-02-29'], ['1\u00a0april\u00a02026', '2026-04-01'],
])('„%s” is %s', (tekst, datum) => {
	expect(leesDatum(tekst)).toEqual({ datum });
});

test.each(['1/4/2026', '12/11/2026'])('„%s” can be two days, so it is asked', (tekst) => {
	expect(leesDatum(tekst)).toMatchObject({ fout: 'dubbelzinnig' });
});

test.each([
	['1-4-26', 'Schrijf het jaar met vier cijfers: 1-4-2026.'], ['46113', 'Dit is een datum zoals Excel hem van binnen bewaart. Geef de cellen in Excel de opmaak Datum en sla opnieuw op.'],
	['30-2-2026', 'Deze dag staat niet op de kalender.'], ['29-2-2023', 'Deze dag staat niet op de kalender.'], ['4/13/2026', 'Schrijf eerst de dag en dan de maand: 31-12-2026.'],
	['0-4-2026', 'Deze dag staat niet op de kalender.'], ['2026-04-01 13:45', 'Schrijf dag, maand en jaar, bijvoorbeeld 1-4-2026 of 2026-04-01.'], ['1-4/2026', 'Schrijf dag, maand en jaar, bijvoorbeeld 1-4-2026 of 2026-04-01.'],
	['april 2026', 'Schrijf dag, maand en jaar, bijvoorbeeld 1-4-2026 of 2026-04-01.'], ['1 aprul 2026', 'Schrijf dag, maand en jaar, bijvoorbeeld 1-4-2026 of 2026-04-01.'],
])('„%s” is no date: %s', (tekst, hint) => {
	expect(leesDatum(tekst)).toEqual({ fout: 'geen-datum', hint });
});

test('every day is read back from every way to write it', () => {
	fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (dag) => {
		const datum = dag.toISOString().slice(0, 10);
		const [jaar, maand, nummer] = datum.split('-') as [string, string, string];
		const lang = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(dag);
		for (const tekst of [datum, `${nummer}-${maand}-${jaar}`, `${Number(nummer)}.${Number(maand)}.${jaar}`, lang]) expect(leesDatum(tekst), tekst).toEqual({ datum });
	}));
});

test('whatever stands in a cell, a date is a day of the calendar or there is a hint', () => {
	fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/. T:apri'), maxLength: 12 })), (cel) => {
		const gelezen = leesDatum(cel);
		if ('datum' in gelezen) expect(new Date(`${gelezen.datum}T00:00:00Z`).toISOString().slice(0, 10)).toBe(gelezen.datum);
		else expect(gelezen.hint).not.toBe('');
	}), { numRuns: 2000 });
});

describe('a column', () => {
	const lees = (csv: string, veld: string) => leesDataset({ id: 'x', naam: 'x', regio: 'streek', bestand: CSV, bytes: Buffer.from(csv.replaceAll('▶', '')), beschrijvingBestand: YAML, beschrijving: leesYaml(beschrijving({ velden: veld }), YAML) });
	const DATUM = '    - { name: peildatum, type: date, title: Peildatum, zicht: { rol: dimensie } }\n';

	test('of dates keeps them as year, month and day, and the reasons to have none', () => {
		const { dataset, problemen } = lees(`${KOP};peildatum\na;;;post;;1;1-4-2026\nb;;;post;;1;\nc;;;post;;1;?\nd;;;post;;1;N.v.t.\ne;;;post;;1;1 april 2026`, DATUM);
		expect(problemen).toEqual([]);
		expect([0, 1, 2, 3, 4].map((rij) => leesTekst(dataset!, 'peildatum', rij))).toEqual(['2026-04-01', '', '?', 'n.v.t.', '2026-04-01']);
	});

	test('of dates tells what is none, each time it is there', () => {
		const csv = `${KOP};peildatum\na;;;post;;1;▶1/4/2026\nb;;;post;;1;▶31-4-2026\nc;;;post;;1;▶31-4-2026`;
		const { problemen } = lees(csv, DATUM);
		expect(problemen.map((een) => een.code)).toEqual(['dubbelzinnig', 'geen-datum', 'geen-datum']);
		expect(problemen.map(alsPlek)).toEqual(merkjes(CSV, csv));
		expect(problemen[0]!.hint).toBe('Dit kan 1 april zijn of 4 januari. Schrijf het met streepjes, de dag eerst: 1-4-2026 of 4-1-2026.');
	});

	test('of years has years', () => {
		const csv = `${KOP};jaar\na;;;post;;1;2023\nb;;;post;;1;▶23\nc;;;post;;1;▶2023-Q1`;
		const { problemen } = lees(csv, '    - { name: jaar, type: year, title: Jaar, zicht: { rol: dimensie } }\n');
		expect(problemen.map((een) => `${een.code} ${alsPlek(een)}`)).toEqual(merkjes(CSV, csv).map((plek) => `geen-jaar ${plek}`));
	});

	test('of words takes a space that does not break for a space', () => {
		expect(leesTekst(lees(`${KOP}\na;Één\u00a0loket\u00a0;;post;;1`, '').dataset!, 'naam', 0)).toBe('Één loket');
	});
});
