import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test.each([['Dat is niet ongebruikelijk.', 8], ['Het gaat niet zonder hulp.', 10], ['Zonder geen hulp.', 1]])('„%s” denies twice', (tekst, kolom) => {
	expect(gemeld(`${tekst}\n`)).toEqual([`dubbele-ontkenning 1:${kolom}`]);
});

test('one denial is fine, and so are two in two parts', () => {
	expect(gemeld('Dat is ongebruikelijk. Wij weten het niet. Niemand belt, niet nu.\n')).toEqual([]);
});

test('„niet alleen”, „niet of nauwelijks” and a comma between them are no double denial', () => {
	expect(gemeld('Het is niet alleen zonder hulp moeilijk.\n').filter((een) => een.startsWith('dubbele'))).toEqual([]);
	expect(gemeld('Hij komt niet of niet vaak.\n').filter((een) => een.startsWith('dubbele'))).toEqual([]);
});
