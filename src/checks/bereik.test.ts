import { expect, test } from 'vitest';
import { proefroot } from '../../tests/hulp/proefroot.ts';
import { kwartalen, reeks } from '../../tests/hulp/reeks.ts';

const codes = (eenheid: string, waarden: (number | string)[], meer: { grenzen?: string; type?: string } = {}): string[] => {
	const root = proefroot(reeks(kwartalen(waarden), { maten: { maat: eenheid }, type: 'number', ...meer }));
	expect(root.gevonden().map((een) => een.split(' ')[1])).toEqual(root.plekken);
	return root.problemen().map((een) => een.code);
};

test('a mark runs from 1 to 10', () => {
	expect(codes('rapportcijfer', ['1', '7,2', '10', '▶72', '▶0,9'])).toEqual(['buiten-eenheid', 'buiten-eenheid']);
});

test('a share is at most the whole, unless the descriptor says how far it goes', () => {
	expect(codes('procent', ['0', '100', '▶100,1'])).toEqual(['boven-honderd']);
	expect(codes('procent', ['104'], { grenzen: '{ maximum: 150 }' })).toEqual([]);
	expect(codes('procent', ['▶151'], { grenzen: '{ maximum: 150 }' })).toEqual(['buiten-bereik']);
	expect(codes('procent', ['-3'])).toEqual([]);
});

test('a count or a duration is not below zero, unless it is a change; money may be', () => {
	expect(codes('plekken', ['▶-3'])).toEqual(['buiten-eenheid']);
	expect(codes('weken', ['▶-1'])).toEqual(['buiten-eenheid']);
	expect(codes('plekken', ['-3'], { grenzen: '{ minimum: -10 }' })).toEqual([]);
	expect(codes('plekken', ['▶-3'], { grenzen: '{ minimum: 0 }' })).toEqual(['buiten-bereik']);
	expect(codes('euro', ['-5000'])).toEqual([]);
});

test('half a place is asked about, once', () => {
	expect(codes('plekken', ['▶12,5'])).toEqual(['half-aantal']);
	expect(codes('plekken', ['▶12,5'], { type: 'integer' })).toEqual(['geen-heel-getal']);
	expect(codes('weken', ['12,5'])).toEqual([]);
});
