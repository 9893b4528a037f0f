// Totals of people who are each counted once: a sum only where that is seen, and who is in the whole and not in a part is a count too.
import { expect, test } from 'vitest';
import { leesEnControleer } from '../../charts/lees-en-controleer.ts';
import { proefroot } from '../../../tests/hulp/proefroot.ts';
import { reeks } from '../../../tests/hulp/reeks.ts';

const fouten = async (maat: string, regels: string[]): Promise<string[]> =>
	(await leesEnControleer(proefroot(reeks(regels, { maten: { [maat]: 'mensen' }, dimensies: ['soort'] })).pad)).problemen.filter(({ severity }) => severity === 'error').map(({ code, line, column, message }) => `${code} ${line}:${column} ${/precies \d+|van \d+ tot en met \d+/.exec(message)?.[0] ?? ''}`.trim());
const kwartaal = (nummer: number, a: number | string, b: number | string, totaal: number | string): string[] => [`2023-Q${nummer};a;${a}`, `2023-Q${nummer};b;${b}`, `2023-Q${nummer};totaal;${totaal}`];

test('somebody who is in two parts once, is so in no other row for all that is known', async () => {
	const regels = [...kwartaal(1, 20, 15, 34), ...kwartaal(2, 30, 12, 42), ...kwartaal(3, 25, 14, 39), ...kwartaal(4, 33, '.', 48)];
	expect(await fouten('uniek', regels)).toEqual([]);
	// Of others than people counted once the one row that does not add up is a mistake.
	expect(await fouten('mensen', regels)).toEqual([expect.stringContaining('tegenstrijdige-cijfers')]);
});

test('without three rows that show it, a total of different people is no sum; with them it is', async () => {
	expect(await fouten('uniek', [...kwartaal(1, 20, 15, 35), ...kwartaal(2, 30, '.', 42)])).toEqual([]);
	expect(await fouten('uniek', [...kwartaal(1, 20, 15, 35), ...kwartaal(2, 30, 12, 42), ...kwartaal(3, 25, 14, 39), ...kwartaal(4, 33, '.', 48)])).toEqual(['terug-te-rekenen 12:11 precies 15']);
	expect(await fouten('mensen', [...kwartaal(1, 20, 15, 35), ...kwartaal(2, 30, '.', 42)])).toEqual(['terug-te-rekenen 6:11 precies 12']);
});

test('who is in the whole and not in a part is few people too', async () => {
	expect(await fouten('uniek', [...kwartaal(1, 20, 15, 34), ...kwartaal(2, 30, 22, 33)])).toEqual(['terug-te-rekenen 7:16 precies 3']);
});
