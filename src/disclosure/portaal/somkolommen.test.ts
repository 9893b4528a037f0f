// Columns that add up: seen in the rows that are shown, and then known of those that hide something.
import { describe, expect, test } from 'vitest';
import { leesEnControleer } from '../../charts/lees-en-controleer.ts';
import { proefroot } from '../../../tests/hulp/proefroot.ts';
import { reeks } from '../../../tests/hulp/reeks.ts';
import { somkolommenIn } from './somkolommen.ts';

const MATEN = { mensen: 'mensen', mannen: 'mensen', vrouwen: 'mensen' };
const fouten = async (regels: string[], maten: Record<string, string> = MATEN, zicht = ''): Promise<string[]> =>
	(await leesEnControleer(proefroot(reeks(regels, { maten, zicht })).pad)).problemen.filter(({ severity }) => severity === 'error').map(({ code, line, column, message }) => `${code} ${line}:${column} ${/precies \d+|van \d+ tot en met \d+/.exec(message)?.[0] ?? ''}`.trim());

describe('a column that is the sum of others gives away what one of them hides', () => {
	test('once two rows show it', async () => {
		expect(await fouten(['2021;44;20;24', '2022;50;22;28', '2023;40;.;33'])).toEqual(['terug-te-rekenen 4:9 precies 7']);
		expect(await fouten(['2021;44;20;24', '2023;40;.;33'])).toEqual([]);
	});

	test('the whole too, and one of three parts', async () => {
		expect(await fouten(['2021;44;20;24', '2022;50;22;28', '2023;.;20;33'])).toEqual(['terug-te-rekenen 4:6 precies 53']);
		expect(await fouten(['2021;56;20;24;12', '2022;63;22;28;13', '2023;60;.;33;20'], { ...MATEN, onbekend: 'mensen' })).toEqual(['terug-te-rekenen 4:9 precies 7']);
	});

	test('by its name, where no row shows it', async () => {
		const maten = { totaal: 'mensen', mannen: 'mensen', vrouwen: 'mensen' };
		expect(await fouten(['2023;40;.;33'], maten)).toEqual(['terug-te-rekenen 2:9 precies 7']);
		expect(await fouten(['2023;40;.;.'], maten)).toEqual([]);
	});

	test('not when a row shows that it is no sum, nor when another column is left over', async () => {
		expect(await fouten(['2021;44;20;24', '2022;50;22;28', '2024;50;22;20', '2023;40;.;33'])).toEqual([]);
		expect(await fouten(['2021;44;20;24', '2022;50;22;28', '2023;40;.;33'], { ...MATEN, mensen: 'plekken' })).toEqual([]);
	});

	test('nor when one part is always nothing: that says only that two columns are the same', async () => {
		expect(await fouten(['2021;44;44;0', '2022;50;50;0', '2023;40;.;33'])).toEqual([]);
	});

	test('rounded columns add up as far as rounding lets them', async () => {
		const zicht = '  bescherming: { methode: afronden }\n';
		expect(await fouten(['2021;45;20;25', '2022;50;25;30', '2023;40;10;30'], MATEN, zicht)).toEqual([]);
		const in_ = (regels: string[]) => somkolommenIn(proefroot(reeks(regels, { maten: MATEN, zicht })).dataset().dataset);
		expect(in_(['2021;45;20;25', '2022;50;25;30'])).toEqual([{ totaal: 'mensen', delen: ['mannen', 'vrouwen'] }]);
		expect(in_(['2021;45;20;25', '2022;50;25;30', '2023;10;20;15'])).toEqual([]);
	});
});

test('a bare count says by its name that it is one of people', async () => {
	expect(await fouten(['2023;3'], { clienten: 'aantal' })).toEqual(['kleine-telling 2:6']);
	expect(await fouten(['2023;3'], { fietsen: 'aantal' })).toEqual([]);
});
