// What one period says of the next: stock and flow, and what is counted up through the year.
import { describe, expect, test } from 'vitest';
import { leesEnControleer } from '../../charts/lees-en-controleer.ts';
import { proefroot } from '../../../tests/hulp/proefroot.ts';
import { reeks } from '../../../tests/hulp/reeks.ts';
import { stromenIn } from './standenstroom.ts';

const STAND = { stand: 'mensen', in: 'mensen', uit: 'mensen' };
const fouten = async (regels: string[], maten: Record<string, string> = STAND, dimensies: string[] = []): Promise<string[]> =>
	(await leesEnControleer(proefroot(reeks(regels, { maten, dimensies })).pad)).problemen.filter(({ severity }) => severity === 'error').map(({ code, line, column, message }) => `${code} ${line}:${column} ${/precies \d+|van \d+ tot en met \d+/.exec(message)?.[0] ?? ''}`.trim());
const GEZIEN = ['2023-Q1;40;12;11', '2023-Q2;42;14;12', '2023-Q3;45;13;10', '2023-Q4;47;13;11'];

describe('who was there, came and left', () => {
	test('gives away what is hidden, once it was seen three times', async () => {
		expect(await fouten([...GEZIEN, '2024-Q1;50;.;11'])).toEqual(['terug-te-rekenen 6:12 precies 14']);
		expect(await fouten([...GEZIEN, '2024-Q1;.;17;11'])).toEqual(['terug-te-rekenen 6:9 precies 53']);
		expect(await fouten([...GEZIEN.slice(1), '2024-Q1;50;.;11'])).toEqual([]);
	});

	test('is not seen where nobody came or left: then it is any of all sums', async () => {
		expect(await fouten(['2023-Q1;0;0', '2023-Q2;0;0', '2023-Q3;0;0', '2023-Q4;0;0', '2024-Q1;.;12'], { instroom: 'mensen', terugval: 'mensen' })).toEqual([]);
	});

	test('is no longer believed once other numbers contradict it', async () => {
		// Two quarters later there are 30 more, and at most 12 can have come.
		expect(await fouten([...GEZIEN, '2024-Q1;.;12;11', '2024-Q2;77;0;11'])).toEqual([]);
	});

	test('leaves open what two unknowns leave open', async () => {
		expect(await fouten([...GEZIEN, '2024-Q1;50;.;.'])).toEqual([]);
	});

	test('does not when a period shows otherwise, or is missing between two', async () => {
		expect(await fouten([...GEZIEN, '2024-Q1;50;15;11', '2024-Q2;50;.;11'])).toEqual([]);
		expect(await fouten([...GEZIEN, '2024-Q2;50;.;11'])).toEqual([]);
	});

	test('is seen in a large table too', () => {
		const regels = ['dag', 'nacht'].flatMap((soort) => Array.from({ length: 10_400 }, (_, i) => `${1000 + (i >> 2)}-Q${(i & 3) + 1};${soort};${1000 + 2 * i};${12 + (i % 3)};${10 + (i % 3)}`));
		const lees = (anders: (regel: string) => string) => stromenIn(proefroot(reeks(regels.map(anders), { maten: STAND, dimensies: ['soort'] })).dataset().dataset);
		expect(lees((regel) => regel)).toEqual([{ stand: 'stand', binnenJaar: false, erbij: ['in'], eraf: ['uit'] }]);
		expect(lees((regel) => (regel.startsWith('1003-Q2;nacht') ? regel.replace(/\d+$/, '9') : regel))).toEqual([]);
		expect(lees((regel) => (regel.startsWith('1003-Q2;dag') ? regel.replace(/\d+$/, '9') : regel))).toEqual([]);
	});

	test('goes on over the turn of a year, unless a beginning was seen', async () => {
		expect(await fouten(['2022-Q2;42;14', '2022-Q3;55;13', '2022-Q4;68;13', '2023-Q1;.;12', '2023-Q2;94;14', '2023-Q3;107;13'], { stand: 'mensen', in: 'mensen' })).toEqual(['terug-te-rekenen 5:9 precies 80']);
	});

	test('is seen in every category by itself', async () => {
		const soorten = GEZIEN.map((regel) => regel.replace(';', ';wonen;'));
		expect(await fouten([...soorten, '2023-Q4;nacht;60;20;20', '2024-Q1;nacht;62;.;20', '2024-Q1;wonen;47;12;12'], STAND, ['soort'])).toEqual(['terug-te-rekenen 7:18 precies 22']);
	});
});

test('what is counted up through the year is what came, and begins anew', async () => {
	const maten = { instroom: 'mensen', tot_nu: 'mensen' };
	expect(await fouten(['2022-Q4;30;130', '2023-Q1;40;40', '2023-Q2;15;55', '2023-Q3;30;85', '2023-Q4;41;126', '2024-Q1;20;20', '2024-Q2;.;37'], maten)).toEqual(['terug-te-rekenen 8:9 precies 17']);
	const { dataset } = proefroot(reeks(['2023-Q1;40;40', '2023-Q2;15;55', '2023-Q3;30;85', '2023-Q4;41;126', '2024-Q1;20;20'], { maten })).dataset();
	// The first quarter of a year tells its inflow by itself.
	expect(await fouten(['2023-Q1;40;40', '2023-Q2;15;55', '2023-Q3;30;85', '2023-Q4;41;126', '2024-Q1;.;20'], maten)).toEqual(['terug-te-rekenen 6:9 precies 20']);
	expect(await fouten(['2023-Q1;40;41', '2023-Q2;15;56', '2023-Q3;30;86', '2023-Q4;41;127', '2024-Q1;20;20', '2024-Q2;.;37'], maten)).toEqual([]);
	expect(stromenIn(dataset)).toEqual([{ stand: 'tot_nu', binnenJaar: true, erbij: ['instroom'], eraf: [] }]);
});
