import { expect, test } from 'vitest';
import type { Gebeurtenis, Kenmerk } from './gebeurtenissen.ts';
import { Grondslag } from './grondslag.ts';
import type { Verband } from './tabellen.ts';

const DOMEIN = { gemeente: ['GM0001', 'GM0002'], product: ['wonen', 'opvang', 'advies'], reden: ['huis', 'zorg', 'weg', 'onbekend'], wacht: ['kort', 'lang'] };
const GEBEURTENISSEN = Array.from({ length: 40 }, (_, i) => ({ gemeente: DOMEIN.gemeente[i % 2], product: DOMEIN.product[(i * 7) % 3], reden: DOMEIN.reden[(i * i) % 4], wacht: DOMEIN.wacht[(i >> 2) % 2] }) as Gebeurtenis);

function leg(...vragen: Kenmerk[][]) {
	const waar: number[] = [];
	const verbanden: Verband[] = [];
	const grondslag = new Grondslag(GEBEURTENISSEN, vragen.map((een) => new Set(een)), DOMEIN, () => '', waar, verbanden);
	for (const { delen, factoren, lo, hi } of verbanden) {
		const som = delen.reduce((uit, deel, i) => uit + factoren[i]! * waar[deel]!, 0);
		expect([lo, hi]).toEqual([som, som]);
	}
	// Whatever is asked is what is counted.
	for (const vraag of vragen) {
		const keuze = Object.fromEntries(vraag.map((kenmerk) => [kenmerk, DOMEIN[kenmerk as keyof typeof DOMEIN][0]!]));
		expect(grondslag.delen(keuze)!.reduce((uit, deel) => uit + waar[deel]!, 0)).toBe(GEBEURTENISSEN.filter((een) => vraag.every((kenmerk) => een[kenmerk] === keuze[kenmerk])).length);
	}
	return { finest: waar.length, ties: verbanden.length };
}

test('tables that share a characteristic are counted apart and tied by it, however many they are', () => {
	expect(leg(['product', 'gemeente'], ['product', 'reden'])).toEqual({ finest: 3 * 2 + 3 * 4, ties: 3 });
	expect(leg(['product', 'gemeente'], ['product', 'reden'], ['product', 'wacht'])).toEqual({ finest: 3 * 2 + 3 * 4 + 3 * 2, ties: 3 + 3 });
	expect(leg(['gemeente', 'product'], ['product', 'reden'], ['reden', 'wacht'])).toEqual({ finest: 2 * 3 + 3 * 4 + 4 * 2, ties: 3 + 4 });
});

test('tables that go round in a circle are crossed: their margins can agree without there being one table', () => {
	expect(leg(['gemeente', 'product'], ['product', 'reden'], ['gemeente', 'reden'])).toEqual({ finest: 2 * 3 * 4, ties: 0 });
	// What hangs on the circle hangs on it still.
	expect(leg(['gemeente', 'product'], ['product', 'reden'], ['gemeente', 'reden'], ['reden', 'wacht'])).toEqual({ finest: 2 * 3 * 4 + 4 * 2, ties: 4 });
});
