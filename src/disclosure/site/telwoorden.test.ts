import { expect, test } from 'vitest';
import { telgetallen } from './getallen.ts';
import { heeftGetal } from './telwoorden.ts';

test.each([
	['Uit Vaals kwamen twee mensen.', ['twee']], ['Vaals: zesentwintig', ['zesentwintig']], ['Er kwam één nieuwe bewoner.', ['één']], ['Vaals: IV', ['IV']], ['De helft, en een derde van de rest', ['De helft', 'een derde']],
	['Vaals: ½', ['½']], ['Vaals: ４', ['４']], ['Vaals: ٤', ['٤']], ['Vaals: ④', ['④']], ['Vaals⁴', ['⁴']], ['Vaals: ●●●●', ['●●●●']], ['Vaals: ||||', ['||||']], ['Vaals: ■■', ['■■']], ['Vaals: 👤 👤', ['👤 👤']], ['Vaals: IIII', ['IIII']], ['Vaals: x x x', ['x x x']], ['Vaals: ✓✓✓', ['✓✓✓']], ['12 en vier', ['12', 'vier']],
])('%s', (tekst, goed) => {
	expect(heeftGetal(tekst)).toBe(true);
	expect(telgetallen(tekst)).toEqual(goed);
});

test.each(['Een plek is ruimte voor één persoon.', 'Zo verwijst u naar één cijfer.', 'Terugval binnen negen maanden', 'Zeven ambities', 'Achter de vierkante tafel, in de achtertuin', 'Er kwam een bewoner.', 'De VIP-kaart', '• punt', 'wonen | zorg', '12° gezocht'.slice(4), 'http://voorbeeld.example/a', 'C++ en zo'])('no count: %s', (tekst) => {
	expect(telgetallen(tekst)).toEqual([]);
});
