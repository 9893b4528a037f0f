import { expect, test } from 'vitest';
import { telgetallen, vindplaatsenIn } from './getallen.ts';
import { heeftGetal } from './telwoorden.ts';

test.each([
	['Uit Vaals kwamen twee mensen.', ['twee']], ['Vaals: zesentwintig', ['zesentwintig']], ['Er kwam één nieuwe bewoner.', ['één']], ['Vaals: IV', ['IV']], ['De helft, en een derde van de rest', ['De helft', 'een derde']],
	['Vaals: ½', ['½']], ['Vaals: ４', ['４']], ['Vaals: ٤', ['٤']], ['Vaals: ④', ['④']], ['Vaals⁴', ['⁴']], ['Vaals: ●●●●', ['●●●●']], ['Vaals: ||||', ['||||']], ['Vaals: ■■', ['■■']], ['Vaals: 👤 👤', ['👤 👤']], ['Vaals: IIII', ['IIII']], ['Vaals: x x x', ['x x x']], ['Vaals: ✓✓✓', ['✓✓✓']], ['12 en vier', ['12', 'vier']],
	['Vaals: een duo', ['duo']], ['Uit Vaals: beide mensen', ['beide']], ['Vaals: alleen één', ['alleen één']], ['vijfde deel', ['vijfde deel']], ['de vierde cliënt', ['vierde']], ['Vaals: V I E R', ['V I E R']],
])('%s', (tekst, goed) => {
	expect(heeftGetal(tekst)).toBe(true);
	expect(telgetallen(tekst)).toEqual(goed);
});

test.each(['Een plek is ruimte voor één persoon.', 'Dat kan maar één keer.', 'Voor beide gemeenten geldt de vierde pijler.', 'V I P', 'Zo verwijst u naar één cijfer.', 'Terugval binnen negen maanden', 'Zeven ambities', 'Achter de vierkante tafel, in de achtertuin', 'Er kwam een bewoner.', 'De VIP-kaart', '• punt', 'wonen | zorg', '12° gezocht'.slice(4), 'http://voorbeeld.example/a', 'C++ en zo'])('no count: %s', (tekst) => {
	expect(telgetallen(tekst)).toEqual([]);
});

test('a number that names a place in a document is none, if there is such a place', () => {
	const zin = 'Vaals, artikel 4: zie paragraaf 6.6. En GM0004, stap 4, van GM0981.';
	expect(telgetallen(zin)).toEqual([]);
	expect(telgetallen(zin, vindplaatsenIn('plaats: Artikel 4\nparagraaf 6.6 en stap 4. code: GM0004 en GM0981'))).toEqual([]);
	expect(telgetallen(zin, vindplaatsenIn('plaats: paragraaf 6.6, code: GM0981'))).toEqual(['4', 'GM0004', '4']);
});
