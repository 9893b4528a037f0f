// Two kinds of tests: beside the code, and over the whole built site (built once, in a real browser).
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'code', include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/inhoud/**/*.test.ts'], isolate: false, testTimeout: 20_000 } },
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: 'tests/hulp/bouw.ts', testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
		],
	},
});
