import { expect, test } from 'vitest';
import { gelezen, gemeld } from '../../../tests/hulp/leestekst.ts';

test('an office word comes with the plain one', () => {
	expect(gemeld('Wij doen dit conform de wet,\nten behoeve van u.\n')).toEqual(['ambtelijk-woord 1:14', 'ambtelijk-woord 2:1']);
	expect(gelezen('Indien u belt.\n')[0]).toMatchObject({ message: '„Indien” is een woord uit stukken.', hint: 'Schrijf liever: als.' });
});

test('quoted words are somebody else’s, and parts of words are no words', () => {
	expect(gemeld('Het plan schrijft ‘middels een plan’. Zo’n middelste huis. Welke weg kiest u?\n')).toEqual([]);
	expect(gemeld('Lees de Notitie Borging Ketenregie.\n').filter((een) => een.startsWith('ambtelijk'))).toEqual([]);
	expect(gemeld('Het plan schrijft ‘zo’. Middels een plan.\n')).toEqual(['ambtelijk-woord 1:25']);
});
