import { expect, test } from 'vitest';
import { Raakvlak, type Afwijking } from './afwijking.ts';
import { metFijnste } from './tabellen.ts';

// Two counts and their total; the first is never above the second.
const tabellen = metFijnste({ waar: [2, 5], cellen: [{ id: 'samen', delen: [0, 1], gewicht: 2 }], verbanden: [{ delen: [0, 1], factoren: [1, -1], lo: -Infinity, hi: 0 }] });
const raakvlak = new Raakvlak(tabellen);
const [samen, een, ander] = [[0, 1], [0], [1]].map((delen) => tabellen.cellen.findIndex((cel) => cel.delen.join() === delen.join()));
const van = (...paren: [number, number][]): Afwijking => new Map(paren);
const behalve = (dicht?: number) => (cel: number): boolean => cel !== dicht;

test('a deviation counts only when it holds exactly and moves no cell that may not', () => {
	expect(raakvlak.verschuivingen(van([0, 1], [1, -1]), behalve(samen))).toEqual(new Map([[een, 1], [ander, -1]]));
	expect(raakvlak.verschuivingen(van([0, 1]), behalve(samen)), 'moves the total').toBeUndefined();
	expect(raakvlak.verschuivingen(van([0, -3], [1, 3]), behalve()), 'below zero').toBeUndefined();
	expect(raakvlak.verschuivingen(van([0, 2], [1, -2]), behalve()), 'above what everybody knows').toBeUndefined();
	expect(raakvlak.verschuivingen(van([0, 0.5], [1, -0.5]), behalve()), 'half a person').toBeUndefined();
});

test('a proof moves its own cell by just so much', () => {
	expect(raakvlak.isBewijs(van([0, 1], [1, -1]), een!, 1, behalve(samen))).toBe(true);
	expect(raakvlak.isBewijs(van([0, 1], [1, -1]), een!, 2, behalve(samen))).toBe(false);
	expect(raakvlak.isBewijs(van([0, 1], [1, -1]), samen!, 1, behalve())).toBe(false);
});
