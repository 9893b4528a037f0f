// The worked cases: tables with a verdict proven by exhaustive search, our own and from the literature.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beoordeelOpgave, opgaveSchema } from './opgave.ts';

const MAP = resolve(import.meta.dirname, '../../tests/onthulling');
interface Verwacht {
	verdict: string;
	targets: { name: string; lo: number; hi: number; feasibleSmall: number[]; safe: boolean }[];
}
const gevallen = ['adversarial', 'published'].flatMap((map) => readdirSync(join(MAP, map)).map((naam) => [`${map}/${naam}`, JSON.parse(readFileSync(join(MAP, map, naam), 'utf8')) as { threshold: number; expected: Verwacht; targets: { true?: number }[] }] as const));

describe('every worked case', () => {
	test.each(gevallen)('%s has its verdict, intervals and possible values', async (_, geval) => {
		const oordeel = await beoordeelOpgave(opgaveSchema.parse(geval));
		expect(oordeel.verdict).toBe(geval.expected.verdict);
		expect(oordeel.targets.map(({ name, lo, hi, safe, feasible }, i) => ({ name, lo, hi, safe, feasibleSmall: feasible.filter((waarde) => geval.expected.targets[i]!.feasibleSmall.includes(waarde) || waarde <= geval.threshold) }))).toEqual(
			geval.expected.targets.map(({ name, lo, hi, safe, feasibleSmall }) => ({ name, lo, hi, safe, feasibleSmall })),
		);
	});

	test('are all here', () => expect(gevallen).toHaveLength(35));
});

test('the true value of a cell is never used to decide what is possible', async () => {
	for (const [, geval] of gevallen) {
		const zonder = { ...geval, variables: (geval as unknown as { variables: object[] }).variables.map((een) => ({ ...een, true: undefined })), targets: geval.targets.map((een) => ({ ...een, true: undefined })) };
		expect((await beoordeelOpgave(opgaveSchema.parse(zonder))).verdict).toBe(geval.expected.verdict);
	}
});
