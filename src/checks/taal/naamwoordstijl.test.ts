import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('a chain of nouns is told, one is not', () => {
	expect(gemeld('Wij beginnen met de uitvoering van de registratie van meldingen.\n')).toEqual(['naamwoordstijl 1:18']);
	expect(gemeld('De uitvoering van het plan begint. De regeling van de gemeente ook.\n')).toEqual([]);
});
