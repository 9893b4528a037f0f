import { expect, test } from 'vitest';
import { Voortgang, waarschuwing } from './voortgang.ts';

test('progress is told at most every ten seconds, with what is left of the step', () => {
	const gezegd: string[] = [];
	let nu = 0;
	const voortgang = new Voortgang((tekst) => gezegd.push(tekst), () => nu);
	const zet = (seconde: number, stap: string, gedaan: number): void => { nu = seconde * 1000; voortgang.zet(stap, gedaan, 200); };
	zet(5, 'Verbergen', 0);
	zet(9, 'Verbergen', 1);
	// Twenty parts in fifteen seconds: 180 more take 135.
	zet(20, 'Verbergen', 20);
	zet(25, 'Verbergen', 30);
	// Another step counts from its own beginning.
	zet(60, 'Opruimen', 0);
	zet(70, 'Opruimen', 100);
	expect(gezegd).toEqual(['  Verbergen: 10%, nog ongeveer 3 minuten.', '  Opruimen: 50%, nog ongeveer 1 minuut.']);
});

test('many cells are told of beforehand, a few are not', () => {
	expect(waarschuwing(4000)).toBeUndefined();
	expect(waarschuwing(4001)).toContain('Dit zijn 4.001 cellen samen.');
	expect(waarschuwing(9408)).toContain('Dit zijn 9.408 cellen samen. Reken op minuten');
});
