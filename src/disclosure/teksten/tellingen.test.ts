import { describe, expect, test } from 'vitest';
import { stukkenInTekening, stukkenInTekst, type Stuk } from './stuk.ts';
import { Tellinglezer } from './tellingen.ts';
import { telwoordenIn } from './telwoord.ts';

const lezer = new Tellinglezer(['Vaals', 'Meerssen', 'Eijsden-Margraten', 'Best', 'GM0981']);
const in_ = (stukken: Stuk[], gemeente?: string): string[] => stukken.flatMap((stuk) => lezer.lees({ ...stuk, gemeente, plek: (column) => ({ file: '', line: 1, column }) }).map((een) => `${een.waarde} ${een.gemeente}${een.jaren.length ? ` ${een.jaren.join()}` : ''}`));
const inTekst = (tekst: string, gemeente?: string): string[] => in_(stukkenInTekst(tekst), gemeente);

test('numbers are read in figures and in words', () => {
	const waarden = (tekst: string): number[] => telwoordenIn(tekst).map(({ waarde }) => waarde);
	expect(waarden('één, twee, zeventien, eenentwintig, tweeëndertig, drie-en-negentig, negentig en honderd')).toEqual([1, 2, 17, 21, 32, 93, 90, 100]);
	expect(waarden('een drietal, een zeven-tal, een dozijn, een duo, 1.234, 12 en 9')).toEqual([3, 7, 12, 2, 1234, 12, 9]);
	expect(waarden('een mens, 4% van 0,4, 33,3 procent, verdriet, achteraf, Q4, 4e')).toEqual([]);
});

describe('counts of people of one gemeente', () => {
	test.each([
		['Uit Vaals vertrokken twee mensen.', '2 Vaals'], ['Vaals telt vier nieuwe dakloze jongeren.', '4 Vaals'], ['Een tweetal cliënten uit Vaals.', '2 Vaals'],
		['Maar één inwoner van Vaals kreeg hulp.', '1 Vaals'], ['Drie Vaalse daklozen.', '3 Vaals'], ['De helft van de acht cliënten uit GM0981.', '8 GM0981'],
		['De uitstroom in Eijsden-Margraten was in 2024: 9.', '9 Eijsden-Margraten 2024'], ['Uitstroom in 2024 (Vaals 4)', '4 Vaals 2024'], ['De instroom in Vaals daalde van 12 naar 9.', '9 Vaals'],
		['Alle bewoners uit Vaals op drie na vertrokken.', '3 Vaals'], ['In Vaals gingen mensen weg. Er gingen er in Meerssen vier weg, van de bewoners.', '4 Meerssen'],
		['In Vaals vertrokken in 2024 veertien mensen, in Meerssen eenentwintig.', '14 Vaals 2024|21 Meerssen 2024'], ['Van de cliënten kwamen er vier uit Vaals', '4 Vaals'],
		['Uit Vaals\nkwamen in 2023\nvijf mensen.', '5 Vaals 2023'], ['- In 2024 was het druk.\n- Uit Vaals kwamen 12 mensen.', '12 Vaals'], ['Uit Vaals kwamen in 2024 veel mensen. In Meerssen waren het 12 mensen.', '12 Meerssen 2024'],
	])('%s', (tekst, wat) => expect(inTekst(tekst).join('|')).toBe(wat));

	test('on its page a sentence need not name it', () => {
		expect(inTekst('Dit jaar vertrokken twee mensen.', 'Vaals')).toEqual(['2 Vaals']);
		expect(inTekst('Dit jaar vertrokken twee mensen.')).toEqual([]);
	});

	test('in a table, under a heading that says people or says nothing', () => {
		expect(inTekst('| Gemeente | Uitstroom |\n| --- | --- |\n| Vaals | 4 |\n| Meerssen | 17 |\n')).toEqual(['4 Vaals', '17 Meerssen']);
		expect(inTekst('| | Vaals |\n| --- | --- |\n| Mensen vertrokken | 4 |\n')).toEqual(['4 Vaals']);
		expect(inTekst('Zo veel cliënten zijn er.\n\n| Gemeente | 2024 |\n| --- | --- |\n| Vaals | 4 |\n')).toEqual(['4 Vaals 2024']);
		expect(inTekst('Zo veel hulp is er voor cliënten.\n\n| Gemeente | Plekken | Cliënten |\n| --- | --- | --- |\n| Vaals | 4 | veel |\n')).toEqual([]);
	});

	test('in a drawing, as words and as a label with its number', () => {
		expect(in_(stukkenInTekening('<svg><title>Vaals: 4 mensen</title></svg>'))).toEqual(['4 Vaals']);
		expect(in_(stukkenInTekening('<svg aria-label="Cliënten"><text>Vaals</text><text>4</text><text>Meerssen</text><text>17</text></svg>'))).toEqual(['4 Vaals', '17 Meerssen']);
		expect(in_(stukkenInTekening('<svg><text>Vaals</text><text>4</text></svg>'))).toEqual([]);
	});
});

describe('what counts no people of one gemeente', () => {
	test.each([
		'In Vaals zijn 4 locaties voor mensen die hulp nodig hebben.', 'Vaals heeft 5 plekken voor dakloze mensen.', 'Eén op de vijf inwoners van Vaals is ouder dan 65.', 'Elke cliënt in Vaals heeft één begeleider.',
		'Het loket in Vaals is open van 9 tot 17 uur voor inwoners.', 'Bewoners van Vaals bellen: 14 043.', 'De instroom in Vaals: zie bijlage 2.', 'Inwoners van Vaals praten mee op 4 mei.', 'Twee mensen vertrokken uit de opvang.',
		'De cliëntenraad van Vaals vergadert vier keer per jaar.', 'In Vaals kwamen 0,42 mensen per 1.000 inwoners.', 'Voor mensen uit Vaals geldt artikel 4.', 'Zie https://voorbeeld.example/vaals-4-mensen in Vaals.', 'Het beste is: 4 mensen samen.',
	])('%s', (tekst) => expect(inTekst(tekst)).toEqual([]));
});

test('parts of people, and so many of a thousand, are read of those who get help and not of all who live there', () => {
	const delingen = (tekst: string): string[] => stukkenInTekst(tekst).flatMap((stuk) => lezer.leesDelingen({ ...stuk, plek: () => ({ file: '', line: 1, column: 1 }) }).map(({ geschreven, perDuizend, gemeente }) => `${geschreven} ${perDuizend} ${gemeente}`));
	expect(delingen('Van de cliënten uit Vaals vertrok 33,3%, uit Meerssen 12 procent.')).toEqual(['33,3% false Vaals', '12 procent false Meerssen']);
	expect(delingen('In Vaals kwamen 0,42 mensen per 1.000 inwoners naar de opvang.')).toEqual(['0,42 mensen per 1.000 true Vaals']);
	expect(delingen('In Vaals is 12% van de inwoners ouder dan 75. Er zijn 4,2 huisartsen per 1.000 inwoners. Van alle cliënten is 12% jong.')).toEqual([]);
});
