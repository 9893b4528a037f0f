import { expect, test } from 'vitest';
import { dichtstbij, wijsDeWeg } from './gelijkenis.ts';

test.each([
	['plekkem', 'plekken', 'a wrong letter'],
	['ttiel', 'titel', 'two letters that changed places'],
	['Plekken', 'plekken', 'a capital'],
	['op koers', 'op-koers', 'a space for a dash'],
	['op_koers', 'op-koers', 'a low line for a dash'],
	['geméénten', 'gemeenten', 'accents'],
	['bron', 'bronnen', 'the singular'],
	['voetnoot', 'voetnoten', 'the singular'],
])('„%s” is meant as „%s”: %s', (geschreven, bedoeld) => {
	expect(dichtstbij(geschreven, ['titel', 'plekken', 'op-koers', 'gemeenten', 'bronnen', 'voetnoten', 'plekje'])).toBe(bedoeld);
});

test.each(['xyz', '', 'onbekend', 'ti'])('„%s” resembles nothing', (geschreven) => {
	expect(dichtstbij(geschreven, ['titel', 'plekken'])).toBeUndefined();
});

test('the hint names the nearest, or what there is to choose from, or that there is nothing', () => {
	const dertien = Array.from({ length: 13 }, (_, i) => `keus-${i}`);
	expect(wijsDeWeg('titl', ['titel', 'lead'])).toBe('Bedoelde u „titel”?');
	expect(wijsDeWeg('xyz', ['titel', 'lead'])).toBe('Kies uit: titel, lead.');
	expect(wijsDeWeg('xyz', dertien)).toBe(`Kies uit: ${dertien.slice(0, 12).join(', ')} … (13 in totaal).`);
	expect(wijsDeWeg('xyz', [])).toBe('Er is nog niets om naar te verwijzen.');
	expect(wijsDeWeg('titl', new Set(['titel']))).toBe('Bedoelde u „titel”?');
});
