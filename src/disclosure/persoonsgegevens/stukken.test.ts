// What stands before a value, or over the end of its line, says what it is.
import { expect, test } from 'vitest';
import { bytes } from '../../../tests/hulp/gevallen-pii.ts';
import { bekijkBestand } from './bestand.ts';

const inTekst = (tekst: string): string[] => bekijkBestand('tekst.md', bytes(`${tekst}\n`)).map(({ kind, tekst: gevonden }) => `${kind}:${gevonden}`);

test.each([
	['GET /dossiers?clientnummer=88213&x=1', 'identifier:88213'],
	['https://voorbeeld.nl/?tel=0631582094&x=1', 'phone:0631582094'],
	['{"mobiel":631582094}', 'phone:631582094'],
	['{"clientId": 407128}', 'identifier:407128'],
	['clientnummer:\n40712', 'identifier:40712'],
	['Rek.nr. NL91 ABNA\n0417 1643 00 graag', 'iban:NL91 ABNA 0417 1643 00'],
	['bel 06-\r\n31582094', 'phone:06- 31582094'],
	['BSN: 11122\n2333', 'bsn:11122 2333'],
	['b.kroon@\nkpnmail.nl', 'email:b.kroon@kpnmail.nl'],
])('%s', (tekst, verwacht) => {
	expect(inTekst(tekst)).toContain(verwacht);
});

test.each(['{"lasten_eur": 111222333}', 'GET /monitor.csv 200 Content-Length=111222333', '<lasten>111222333</lasten>', '"offset": 111222333, "rows": 12', 'gebouwd in 2021\n2022 en 2023 volgen', 'Kern 111\n222 333 inwoners', 'clientnummer:\nzie de bijlage', 'Artikel\n40712'])('of nobody: %s', (tekst) => {
	expect(inTekst(tekst)).toEqual([]);
});

test('a number over two lines is told at the line where it begins', () => {
	expect(bekijkBestand('tekst.md', bytes('Hallo\nmijn rekening NL91 ABNA\n0417 1643 00\n')).map(({ kind, line, column }) => [kind, line, column])).toEqual([['iban', 2, 15]]);
});
