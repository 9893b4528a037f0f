import { expect, test } from 'vitest';
import { gemeld } from '../../../tests/hulp/leestekst.ts';

test('three clauses in a sentence are one too many', () => {
	expect(gemeld('Wij helpen mensen die wachten omdat er een brief is die zegt dat het kan.\n')).toEqual(['veel-bijzinnen 1:1']);
	expect(gemeld('Wij helpen mensen die wachten omdat zij een brief hebben. In dat huis is die kamer vrij.\n')).toEqual([]);
});
