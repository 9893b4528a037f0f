// Rows that add up by no name: seen at the places that are shown, and then known of those that hide something.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../tests/hulp/zaad.ts';
import { proefroot } from '../../../tests/hulp/proefroot.ts';
import { reeks } from '../../../tests/hulp/reeks.ts';
import { leesEnControleer } from '../../charts/lees-en-controleer.ts';
import { nodigBij, optelsommenIn } from './optelsom.ts';

const fouten = async (regels: string[], zicht = ''): Promise<string[]> =>
	(await leesEnControleer(proefroot(reeks(regels, { dimensies: ['plaats'], maten: { mensen: 'mensen' }, zicht })).pad)).problemen.filter(({ severity }) => severity === 'error').map(({ code, line, message }) => `${code} ${line} ${/precies \d+|van \d+ tot en met \d+/.exec(message)?.[0] ?? ''}`.trim());
/** A year a line: dorp, stad, heuvelland. */
const jaren = (...lijst: string[]): string[] => lijst.flatMap((getallen, i) => getallen.split(' ').map((getal, k) => `${2020 + i};${['dorp', 'heuvelland', 'stad', 'kern', 'wijk'][k]!};${getal}`));

describe('a row that is the sum of others gives away what one of them hides', () => {
	test('once two periods show it', async () => {
		expect(await fouten(jaren('12 43 31', '12 32 20', '. 26 20'))).toEqual(['terug-te-rekenen 8 precies 6']);
		expect(await fouten(jaren('12 43 31', '. 26 20'))).toEqual([]);
	});

	test('also of some of the rows, once three periods show it', async () => {
		expect(await fouten(jaren('12 43 31 17 90', '12 32 20 33 14', '15 35 20 14 70', '12 34 22 50 11', '. 26 20 21 13'))).toEqual(['terug-te-rekenen 22 precies 6']);
		expect(await fouten(jaren('12 43 31 17 90', '12 32 20 33 14', '. 26 20 21 13'))).toEqual([]);
		expect([3, 4, 5, 6, 8].map(nodigBij)).toEqual([2, 3, 3, 4, 4]);
	});

	test('not when a period shows that it is no sum, nor when the numbers are rounded', async () => {
		expect(await fouten(jaren('12 43 31', '12 32 20', '15 35 20', '15 36 20', '. 26 20'))).toEqual([]);
		expect(await fouten(jaren('10 40 30', '10 30 20', '15 35 20', '. 25 20'), '  bescherming: { methode: afronden }\n')).toEqual([]);
	});

	test('nor when one part is always nothing', async () => {
		expect(await fouten(jaren('0 43 43', '0 32 32', '0 35 35', '. 26 20'))).toEqual([]);
	});
});

test('a sum is found if and only if one holds at every place that is shown, and at as many as asked for', () => {
	const getal = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
	let gevonden = 0;
	fc.assert(fc.property(fc.integer({ min: 3, max: 5 }).chain((n) => fc.array(fc.array(getal, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 4 })), fc.integer({ min: 1, max: 3 }), (plaatsen, nodig) => {
		const n = plaatsen[0]!.length;
		const reeksen = Array.from({ length: n }, (_, k) => plaatsen.map((plaats) => plaats[k]!));
		const houdt = (totaal: number, delen: number[]): boolean => {
			const heel = plaatsen.filter((plaats) => [totaal, ...delen].every((k) => plaats[k]! >= 0));
			return heel.every((plaats) => delen.reduce((som, k) => som + plaats[k]!, 0) === plaats[totaal]!) && heel.filter((plaats) => delen.filter((k) => plaats[k]! > 0).length > 1).length >= nodig;
		};
		const keuzes = (rest: number[]): number[][] => rest.reduce<number[][]>((uit, k) => [...uit, ...uit.map((een) => [...een, k])], [[]]).filter(({ length }) => length > 1);
		const sommen = optelsommenIn(reeksen, nodig);
		gevonden += sommen.length;
		for (let totaal = 0; totaal < n; totaal++) {
			const kan = keuzes(reeksen.keys().filter((k) => k !== totaal).toArray()).filter((delen) => houdt(totaal, delen));
			const som = sommen.find((een) => een.totaal === totaal);
			expect(som !== undefined).toBe(kan.length > 0);
			if (som) expect(kan).toContainEqual(som.delen);
		}
	}), { numRuns: 2000 });
	expect(gevonden).toBeGreaterThan(100);
});
