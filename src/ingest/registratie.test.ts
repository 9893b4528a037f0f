// An export as it comes from another system, and by way of Excel.
import { describe, expect, test } from 'vitest';
import { recept, type Recept } from '../domain/recept.ts';
import { dagVan, leesRegistratie } from './registratie.ts';

const RECEPT: Recept = recept.parse({
	regio: 'streek', gemeenten: ['GM0935', 'GM0074'], van: '2023', tot: '2023', redenen: { huis: ['Eigen woning'] },
	producten: { wonen: { groep: 'hulp', woorden: ['15A01', 'Beschermd wonen'] }, opvang: { groep: 'nood' } },
	tabellen: [{ bestand: 'proef', periode: 'jaar', maten: { stand: { telling: 'stand' } } }],
});
const KOP = 'client;gemeente;product;begin;einde;reden';
const lees = (tekst: string | Uint8Array, van: Partial<Recept> = {}) => leesRegistratie(typeof tekst === 'string' ? Buffer.from(tekst) : tekst, 'export', { ...RECEPT, ...van });
const regel = (tekst: string) => lees(`${KOP}\n${tekst}\n`);
const fouten = (tekst: string): string[] => lees(tekst).problemen.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('is read as other systems write it', () => {
	test.each([['935', 'GM0935'], ['0935', 'GM0935'], ['gm0935', 'GM0935'], ['74', 'GM0074']])('gemeente %s', (geschreven, gemeente) => {
		expect(regel(`a;${geschreven};wonen;2023-01-01;;`).perioden).toMatchObject([{ gemeente }]);
	});

	test.each(['wonen', 'Wonen', '15A01', '15a01', 'beschermd wonen'])('product %s, by the words of the recipe', (geschreven) => {
		expect(regel(`a;GM0935;${geschreven};2023-01-01;;eigen woning`).perioden).toMatchObject([{ product: 'wonen', reden: 'huis' }]);
	});

	test('with the line that Excel puts above it, which counts as a line', () => {
		expect(lees(`sep=|\r\n${KOP.replaceAll(';', '|')}\r\na|GM0935|opvang|1-2-2023||\r\n`).perioden).toMatchObject([{ product: 'opvang', begin: dagVan('2023-02-01') }]);
		expect(fouten(`sep=;\n${KOP}\na;GM0935;;1-2-2023;;\n`)).toEqual(['3:10 lege-cel']);
	});

	test('with its own names for columns, in capitals or not, and columns nobody asks for', () => {
		const tekst = 'Naam;GEMEENTE;Product;Begin;Burger\nx;GM0935;opvang;2023-01-01;a\n';
		expect(lees(tekst, { kolommen: { client: 'burger' } }).perioden).toEqual([{ client: 'a', gemeente: 'GM0935', product: 'opvang', begin: dagVan('2023-01-01'), einde: undefined, reden: 'onbekend', wachtdagen: undefined, melding: '' }]);
	});

	test('as Excel saves Unicode text', () => {
		expect(lees(Buffer.from(`\ufeff${KOP.replaceAll(';', '\t')}\na\tGM0935\topvang\t2023-01-01\t31-12-9999\t\n`, 'utf16le')).perioden).toMatchObject([{ einde: dagVan('9999-12-31') }]);
	});
});

describe('is refused, never guessed', () => {
	test.each(['1,23457E+14', '1.2E+8', '1E+09', '1,1e12'])('a number of which Excel kept the beginning (%s): two people would become one', (nummer) => {
		const { perioden, problemen } = regel(`${nummer};GM0935;wonen;2023-01-01;;\n${nummer};GM0935;wonen;2023-02-01;;`);
		expect(perioden).toEqual([]);
		expect(problemen.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(['2:1 ongeldige-waarde', '3:1 ongeldige-waarde']);
		expect(JSON.stringify(problemen)).not.toContain(nummer);
	});

	test.each(['e12', 'E+9', '12E', '1E4F+2', '4021'])('but %s is a name like any other', (client) => {
		expect(regel(`${client};GM0935;wonen;2023-01-01;;`).perioden).toMatchObject([{ client }]);
	});

	test('a column that is there twice, also one that may be left out', () => {
		expect(fouten('client;gemeente;product;begin;Begin\na;GM0935;wonen;2023-01-01;2023-02-01\n')).toEqual(['1:31 dubbele-kolom']);
		expect(fouten('client;gemeente;product;begin;einde;einde\na;GM0935;wonen;2023-01-01;;\n')).toEqual(['1:37 dubbele-kolom']);
	});

	test.each([['a worksheet', 'PK\u0003\u0004', '.xlsx'], ['a pdf', '%PDF-1.7', 'pdf']])('%s, with what it is', (_, inhoud, hint) => {
		expect(lees(inhoud).problemen).toMatchObject([{ code: 'geen-tekst', hint: expect.stringContaining(hint) as string }]);
	});

	test('columns that are missing are told by name, what stands there instead is not: it may be a person', () => {
		const { problemen } = lees('J. de Vries;GM0935;wonen;2023-01-01\n');
		expect(problemen.map(({ message }) => message)).toEqual(['client', 'gemeente', 'product', 'begin'].map((kolom) => `De kolom „${kolom}” ontbreekt.`));
		expect(JSON.stringify(problemen)).not.toContain('Vries');
	});

	test.each([['gemeente', 'a;936;wonen;2023-01-01;;'], ['product', 'a;GM0935;15A02;2023-01-01;;'], ['begin', 'a;GM0935;wonen;44958;;'], ['einde', 'a;GM0935;wonen;2023-02-01;2023-01-01;'], ['reden', 'a;GM0935;wonen;2023-01-01;;verhuisd']])('a %s that cannot be', (_, tekst) => {
		expect(regel(tekst).perioden).toEqual([]);
		expect(regel(tekst).problemen).toHaveLength(1);
	});
});
