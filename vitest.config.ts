// Two kinds of tests: beside the code, and over the whole built site (built once, in a real browser).
// Both run beside each other on every core: the site is only read, and what a test changes is in a folder of its own.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const maxWorkers = '100%';

/** What takes longest, longest first: with these at the end one core would wait for the other. */
const LANG = ['tests/site/paginas', 'tests/mutatie', 'tests/site/regios', 'tests/site/bewaard', 'tests/site/koppelingen', 'tests/site/lekken'];

class LangEerst extends BaseSequencer {
	override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
		const rang = ({ moduleId }: TestSpecification): number => {
			const i = LANG.findIndex((naam) => moduleId.includes(naam));
			return i === -1 ? LANG.length : i;
		};
		return (await super.sort(bestanden)).toSorted((a, b) => rang(a) - rang(b));
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: LangEerst },
		projects: [
			{ test: { name: 'code', include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/inhoud/**/*.test.ts'], isolate: false, maxWorkers, setupFiles: 'tests/hulp/zaad.ts', testTimeout: 20_000 } },
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: 'tests/hulp/bouw.ts', maxWorkers, testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } } },
		],
	},
});
