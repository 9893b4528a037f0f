import { expect, test } from 'vitest';
import { gelezen, gemeld, zin } from '../../../tests/hulp/leestekst.ts';

test('a sentence over the limit is told where it begins', () => {
	expect(gemeld(`${zin(20)}\n`)).toEqual([]);
	expect(gemeld(`Kort.\n\n${zin(5)} ${zin(21)}\n`)).toEqual(['lange-zin 3:20']);
	expect(gelezen(`${zin(21)}\n`)[0]!.message).toBe('Deze zin heeft 21 woorden: „Wij nu nu nu nu nu nu nu nu nu nu nu nu nu nu nu nu nu nu …”');
});

test('a council reads longer ones, but its lead is for everybody', () => {
	expect(gemeld(`${zin(25)}\n`, { raad: true })).toEqual([]);
	expect(gemeld(`${zin(26)}\n`, { raad: true })).toEqual(['lange-zin 1:1']);
	expect(gemeld('Kort.\n', { raad: true, lead: zin(22) })).toEqual(['lange-zin -4:7']);
});

test('the settings decide', () => {
	expect(gemeld(`${zin(12)}\n`, { instellingen: 'taal: { inwoner: { zin: 10 } }\n' })).toEqual(['lange-zin 1:1']);
});

test('many longish sentences are told once', () => {
	expect(gemeld(`${Array.from({ length: 5 }, () => zin(13)).join(' ')}\n`)).toEqual(['zinnen-gemiddeld-lang 1:1']);
	expect(gemeld(`${Array.from({ length: 4 }, () => zin(13)).join(' ')}\n`)).toEqual([]);
	expect(gemeld(`${Array.from({ length: 5 }, () => zin(13)).join(' ')}\n`, { raad: true })).toEqual([]);
});

test('a component is one word, a link its text', () => {
	expect(gemeld(`[${zin(19).slice(0, -1)}](/over-ons/) dit.\n`).filter((een) => een.startsWith('lange'))).toEqual([]);
});
