// The rooms of the house stand in one street: what is later may know what is earlier, never the other way round.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importenIn, kamerVan, overtredingen, STRAAT } from './hulp/straat.ts';

const WORTEL = resolve(import.meta.dirname, '..');

function lees(map: string): [string, string][] {
	return readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
		.map((naam) => `${map}/${naam.replaceAll('\\', '/')}`)
		.filter((naam) => /\.(ts|astro|mjs)$/.test(naam) && !naam.endsWith('.test.ts'))
		.sort()
		.map((naam) => [naam, readFileSync(join(WORTEL, naam), 'utf8')]);
}

describe('the street', () => {
	const bestanden = new Map([...lees('src'), ...lees('scripts')]);

	test('has every file of src/ and scripts/ in a room', () => {
		expect([...bestanden.keys()].filter((bestand) => kamerVan(bestand) === undefined)).toEqual([]);
		expect(bestanden.size).toBeGreaterThan(80);
	});

	test('is seen: every room that has files imports, or is imported', () => {
		const gezien = new Set([...bestanden].flatMap(([bestand, tekst]) => importenIn(bestand, tekst).flatMap((naar) => [kamerVan(bestand), kamerVan(naar)])));
		for (const kamer of ['domain', 'ingest', 'checks', 'figures', 'charts', 'styles', 'pages', 'publish', 'commands', 'scripts']) expect(gezien, kamer).toContain(kamer);
	});

	test('names only files that are there', () => {
		const namen = [...bestanden].flatMap(([bestand, tekst]) => importenIn(bestand, tekst).filter((naar) => /\.(ts|astro)$/.test(naar) && !bestanden.has(naar)).map((naar) => `${bestand} → ${naar}`));
		expect(namen).toEqual([]);
	});

	test('is walked one way, and nowhere in a circle', () => {
		expect(overtredingen(bestanden)).toEqual([]);
	});
});

describe('the rule can fail', () => {
	const fouten = (bestanden: Record<string, string>): string[] => overtredingen(new Map(Object.entries(bestanden)));

	test('when a room knows a later one, in whatever words', () => {
		for (const regel of ["import { x } from '../ingest/b.ts';", "import type { X } from '../ingest/b.ts';", "export * from '../ingest/b.ts';", "export { x } from '../ingest/b.ts';", "import '../ingest/b.ts';", "import {\n\tx,\n\ttype Y,\n} from '../ingest/b.ts';", "const b = await import('../ingest/b.ts');", "import x, { y } from \"../ingest/b.ts\""]) {
			expect(fouten({ 'src/domain/a.ts': regel, 'src/ingest/b.ts': '' }), regel).toEqual(['src/domain/a.ts → src/ingest/b.ts: ingest comes after domain']);
		}
	});

	test('for every pair of rooms, one way and not the other', () => {
		const pad = (kamer: string): string => (kamer === 'scripts' ? 'scripts/x.ts' : `src/${kamer}/x.ts`);
		STRAAT.forEach((hier, i) => STRAAT.forEach((daar, j) => {
			if (i === j) return;
			const van = pad(hier);
			const naar = pad(daar);
			const weg = (hier === 'scripts' ? '../' : '../../') + naar;
			expect(fouten({ [van]: `import '${weg}';`, [naar]: '' }), `${hier} → ${daar}`).toHaveLength(j > i ? 1 : 0);
		}));
	});

	test('when a page or component knows what is published, in front matter or script', () => {
		expect(fouten({ 'src/components/A.astro': "---\nimport { b } from '../publish/b.ts';\n---\n<p>import { c } from '../commands/c.ts';</p>\n", 'src/publish/b.ts': '' })).toEqual(['src/components/A.astro → src/publish/b.ts: publish comes after pages']);
		expect(fouten({ 'src/pages/a.astro': "---\n---\n<script>\n\timport '../commands/c.ts';\n</script>", 'src/commands/c.ts': '' })).toEqual(['src/pages/a.astro → src/commands/c.ts: commands comes after pages']);
	});

	test('when the client knows more than the domain, or is known by more than pages', () => {
		expect(fouten({ 'src/client/a.ts': "import '../domain/b.ts';\nimport './c.ts';\nimport '../charts/d.ts';" })).toEqual(['src/client/a.ts → src/charts/d.ts: client may only know domain']);
		expect(fouten({ 'src/figures/a.ts': "import '../client/b.ts';", 'src/pages/a.astro': "---\n---\n<script>import '../client/b.ts';</script>" })).toEqual(['src/figures/a.ts → src/client/b.ts: only pages hand out client scripts']);
	});

	test('when files run in a circle, also by type alone', () => {
		expect(fouten({ 'src/domain/c.ts': "import './a.ts';", 'src/domain/a.ts': "import type { B } from './b.ts';", 'src/domain/b.ts': "export * from './c.ts';" })).toEqual(['circle: src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts']);
	});

	test('when a file stands in no room', () => {
		expect(fouten({ 'src/overig/a.ts': "import '../domain/b.ts';" })).toEqual(['src/overig/a.ts stands in no room']);
	});

	test('but not over comments, strings and packages', () => {
		expect(fouten({ 'src/domain/a.ts': "// import '../ingest/b.ts';\n/*\nimport '../ingest/b.ts';\n*/\nimport { z } from 'zod';\nconst x = \"import y from '../ingest/b.ts'\";\nexport const y = 1;\nexport function z() { return '../ingest/b.ts'; }\n" })).toEqual([]);
	});
});
