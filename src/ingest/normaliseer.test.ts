import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beschrijving, CSV, KOP, YAML } from '../../tests/hulp/proefroot.ts';
import { leesDataset, type DatasetBron } from './dataset.ts';
import { normaliseer, zelfdeCijfers } from './normaliseer.ts';
import { leesYaml } from './yaml.ts';

const VELDEN = '    - { name: datum, type: date, title: Datum, zicht: { rol: noot } }\n    - { name: kosten, type: number, title: Kosten, zicht: { rol: maat, eenheid: euro } }\n';
const descriptor = leesYaml(beschrijving({ velden: VELDEN }), YAML);
const bron = (csv: string | Uint8Array): DatasetBron => ({ id: 'x', naam: 'x', regio: 'streek', bestand: CSV, bytes: typeof csv === 'string' ? Buffer.from(csv) : csv, beschrijvingBestand: YAML, beschrijving: descriptor });
const schrijf = (csv: string | Uint8Array) => {
	const uitkomst = normaliseer(bron(csv));
	if ('problemen' in uitkomst) throw new Error(JSON.stringify(uitkomst.problemen));
	return uitkomst;
};
const HEEL = `${KOP};datum;kosten`;

describe('a table', () => {
	test.each([
		['€ 9.260.474,-', '9260474'], ['1.234,5', '1234,5'], ['12,30', '12,3'], ['-0', '0'], [' 5 ', '5'], ['1 234', '1234'], ['216*', '216'], ['N.v.t.', 'n.v.t.'], ['onbekend', '?'], ['PM', 'pm'], ['', ''], ['.', '.'], ['< 10', '<10'], ['0,1', '0,1'], ['-€ 5', '-5'],
	])('writes the number „%s” as „%s”', (was, wordt) => {
		expect(schrijf(`${HEEL}\na;A;;post;;1;;${was}\n`).tekst).toBe(`${HEEL}\na;A;;post;;1;;${wordt}\n`);
	});

	test('loses its BOM, its Windows line ends, its empty columns and rows, and spaces around a word', () => {
		const { tekst, bestand, regels } = schrijf(`\ufeff${HEEL.replaceAll(';', '\t')}\t\t\r\na\t A\u00a0b \t\tpost\t\t1\t1-4-2026\t2\t\t\r\n\t\t\t\t\t\t\t\t\t\r\n`);
		expect(tekst).toBe(`${HEEL}\na;A b;;post;;1;2026-04-01;2\n`);
		expect(bestand).toEqual(['zonder BOM', 'regeleinden van Windows naar LF', 'tabs tussen de kolommen worden puntkomma’s']);
		expect(regels.map(({ wordt }) => wordt)).toEqual([HEEL, 'a;A b;;post;;1;2026-04-01;2', undefined]);
	});

	test('in Windows-1252 becomes UTF-8', () => {
		const { tekst, bestand } = schrijf(Buffer.from(`${HEEL}\na;Één café;;post;;1;;2`, 'latin1'));
		expect(tekst).toBe(`${HEEL}\na;Één café;;post;;1;;2\n`);
		expect(bestand).toEqual(['van windows-1252 naar UTF-8', 'een regeleinde aan het eind']);
	});

	test('keeps quotes only where they are needed', () => {
		expect(schrijf(`${HEEL}\n"a";"A; b";"c ""d""";post;;1;;"2"\n`).tekst).toBe(`${HEEL}\na;"A; b";"c ""d""";post;;1;;2\n`);
	});

	test('that is right already stays what it is', () => {
		const csv = `${HEEL}\na;A;;post;;1;2026-04-01;2,5\n`;
		expect(schrijf(csv)).toEqual({ tekst: csv, bestand: [], regels: [] });
	});

	test('with a problem is not written anew', () => {
		expect(normaliseer(bron(`${HEEL}\na;A;;post;;1.234;;2\n`))).toMatchObject({ problemen: [{ code: 'dubbelzinnig' }] });
		expect(normaliseer(bron(`${HEEL}\na;A;;post;;1;;2\n${'x'.repeat(3)}Ã«\n`))).toHaveProperty('problemen');
	});
});

test('whatever is read without a problem, is written so that it reads the same, and then stays as it is', () => {
	const getal = fc.oneof(fc.constantFrom('', '?', 'n.v.t.', '.', 'pm', '<10', '5*', '€ 1.234,-', '1.234.567,8', '12,3%', '−5', '1\u00a0234', '0,30', '-0', '1e3', '0,0000001', '123456789012345,6'), fc.integer({ min: -9999999, max: 9999999 }).map(String), fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((een) => een.toFixed(3).replace('.', ',')));
	const tekst = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'é', ' ', ';', '"', '\n', '\u00a0', '\u200b', '€', '=', ','), maxLength: 8 }));
	const datum = fc.constantFrom('', '1-4-2026', '2026-04-01', '1 april 2026', '?', 'n.v.t.');
	const cel = (waarde: string): string => (/[;"\n]/.test(waarde) ? `"${waarde.replaceAll('"', '""')}"` : waarde);
	const regel = fc.tuple(tekst, tekst, fc.constantFrom('post', ' totaal '), datum, getal).map(([naam, groep, soort, dag, kosten]) => ['r', naam, groep, soort, '', '1', dag, kosten].map(cel).join(';'));
	let gelukt = 0;
	fc.assert(fc.property(fc.array(regel, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (regels, eind, bom) => {
		const voor = bron(`${bom ? '\ufeff' : ''}${[HEEL, ...regels].join(eind)}${eind}`);
		const uitkomst = normaliseer(voor);
		if ('problemen' in uitkomst) return;
		gelukt++;
		const na = leesDataset(bron(uitkomst.tekst));
		expect(na.problemen).toEqual([]);
		expect(zelfdeCijfers(leesDataset(voor).dataset!, na.dataset!)).toBe(true);
		expect(normaliseer(bron(uitkomst.tekst))).toEqual({ tekst: uitkomst.tekst, bestand: [], regels: [] });
	}), { numRuns: 500 });
	expect(gelukt).toBeGreaterThan(300);
});

test('a changed value, or a changed reason to have none, is seen', () => {
	const lees = (kosten: string) => leesDataset(bron(`${HEEL}\na;A;;post;;1;;${kosten}\n`)).dataset!;
	expect(zelfdeCijfers(lees('2'), lees('2,0'))).toBe(true);
	expect(zelfdeCijfers(lees('2'), lees('20'))).toBe(false);
	expect(zelfdeCijfers(lees('?'), lees(''))).toBe(false);
	expect(zelfdeCijfers(lees('0'), lees(''))).toBe(false);
});
