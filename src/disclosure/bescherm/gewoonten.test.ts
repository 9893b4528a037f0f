// What a reader sees in all rows of a table: only what holds in every one of them.
import { expect, test } from 'vitest';
import { gewoonten } from './gewoonten.ts';
import type { Rij, Tabelplan } from './tabelplan.ts';

const PLAN: Tabelplan = { bestand: 'proef', periode: 'kwartaal', assen: {}, maten: {}, totalen: [], methode: 'onderdrukken', belang: 1, vergroof_boven: 1, vergroofd: [] };

/** A table of rows; each number is a finest count of its own. */
function zie(meer: Partial<Tabelplan>, rijen: [teksten: string[], keuze: Rij['keuze'], waarden: number[]][]): string[] {
	const plan = { ...PLAN, ...meer };
	const waar: number[] = [];
	const uit = gewoonten(plan, rijen.map(([teksten, keuze, waarden]): Rij => ({ teksten, keuze, totalen: 0, vakken: Object.keys(plan.maten).map((maat, i) => ({ maat, waarde: waarden[i]!, delen: [waar.push(waarden[i]!) - 1] })) })));
	for (const { delen, factoren } of uit) expect(delen.reduce((som, deel, i) => som + factoren[i]! * waar[deel]!, 0)).toBe(0);
	return uit.map(({ delen, factoren }) => delen.map((deel, i) => `${factoren[i]! > 0 ? '+' : '-'}${waar[deel]}`).join(' '));
}

const kwartalen = (...waarden: number[][]): [string[], Rij['keuze'], number[]][] => waarden.map((een, i) => [[`2023-Q${i + 1}`], { kwartaal: `2023-Q${i + 1}` }, een]);

test('stock that follows from the quarter before, whoever moves', () => {
	const maten: Tabelplan['maten'] = { stand: { telling: 'stand' }, erin: { telling: 'instroom' }, eruit: { telling: 'uitstroom' } };
	const rijen = [[40, 12, 11], [42, 14, 12], [45, 13, 10], [47, 13, 11]];
	expect(zie({ maten }, kwartalen(...rijen))).toEqual(['+42 -40 -14 +12', '+45 -42 -13 +10', '+47 -45 -13 +11']);
	expect(zie({ maten }, kwartalen(...rijen.with(2, [45, 14, 10])))).toEqual([]);
});

test('columns that add up', () => {
	const maten: Tabelplan['maten'] = { mensen: { telling: 'uniek' }, stand: { telling: 'stand' }, eruit: { telling: 'uitstroom' } };
	expect(zie({ maten }, kwartalen([51, 40, 11], [54, 42, 12]))).toEqual(['+51 -40 -11', '+54 -42 -12']);
	expect(zie({ maten }, kwartalen([51, 40, 11], [54, 42, 13]))).toEqual([]);
});

test('different people who are never in two parts', () => {
	const deel = (gemeente: string | undefined, jaar: string, aantal: number): [string[], Rij['keuze'], number[]] => [[jaar, gemeente ?? 'streek'], gemeente ? { jaar, gemeente } : { jaar }, [aantal]];
	const plan: Partial<Tabelplan> = { periode: 'jaar', assen: { gemeente: 'gemeente' }, totalen: ['gemeente'], maten: { mensen: { telling: 'uniek' } } };
	const rijen = [deel('GM0001', '2022', 30), deel('GM0002', '2022', 4), deel(undefined, '2022', 34), deel('GM0001', '2023', 31), deel('GM0002', '2023', 6), deel(undefined, '2023', 37)];
	expect(zie(plan, rijen)).toEqual(['+34 -30 -4', '+37 -31 -6']);
	expect(zie(plan, rijen.with(5, deel(undefined, '2023', 36)))).toEqual([]);
});
