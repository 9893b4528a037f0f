// tests/invoer/ is the specification of what is told: each folder is walked through the real reader and checks.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { leesEnControleer } from '../src/charts/lees-en-controleer.ts';
import { BASISMAP, bestandenVan, leesGevallen, schrijfKant, VERWACHT, type Geval, type Kant } from '../src/commands/gevallen.ts';
import { meldingendoc } from '../src/commands/meldingen.ts';
import { PROJECT } from '../src/commands/project.ts';
import { MELDINGENDOC } from '../src/commands/toon.ts';
import { CODES, MELDINGEN } from '../src/domain/meldingen/index.ts';
import type { Problem } from '../src/domain/problem.ts';
import { ontcijfer } from '../src/ingest/tekst.ts';

const klad = mkdtempSync(join(tmpdir(), 'zicht-invoer-'));
afterAll(() => rmSync(klad, { recursive: true, force: true }));

async function gevonden(geval: Geval, kant: Kant): Promise<Problem[]> {
	const root = join(klad, 'root');
	schrijfKant(geval, kant, root);
	return (await leesEnControleer(root)).problemen;
}

const gevallen = leesGevallen();

// GOLDEN=1 writes down what is told now. Read the difference before you commit it.
if (process.env['GOLDEN']) {
	for (const geval of gevallen) {
		geval.problems = await gevonden(geval, 'fout');
		writeFileSync(join(geval.map, VERWACHT), `${JSON.stringify({ ...(geval.zonder.length ? { zonder: geval.zonder } : {}), problems: geval.problems }, null, '\t')}\n`);
	}
}

test('every code has a folder, and every folder a code', () => {
	const namen = gevallen.map(({ naam }) => naam);
	expect(CODES.filter((code) => !MELDINGEN[code].elders && !namen.includes(code)), 'codes without a folder in tests/invoer/').toEqual([]);
	expect(gevallen.filter(({ code }) => !(CODES as string[]).includes(code)).map(({ naam }) => naam), 'folders without a code').toEqual([]);
});

describe.each(gevallen)('$naam', (geval) => {
	test('is told as written down: that and nothing else, at places that are there', async () => {
		expect(existsSync(join(geval.map, VERWACHT)), `${VERWACHT} is missing: read what GOLDEN=1 writes`).toBe(true);
		expect(await gevonden(geval, 'fout')).toEqual(geval.problems);
		expect(geval.problems.map(({ code }) => code)).toContain(geval.code);
		for (const { file, line, column, code, severity } of geval.problems) {
			expect(severity).toBe(MELDINGEN[code].severity);
			const pad = join(klad, 'root', file);
			const regels = existsSync(pad) ? ontcijfer(readFileSync(pad)).tekst.split(/\r\n|\r|\n/) : [''];
			expect(line).toBeLessThanOrEqual(regels.length);
			expect(column).toBeLessThanOrEqual(regels[line - 1]!.length + 1);
		}
	});

	test('is gone when mended', async () => {
		expect(await gevonden(geval, 'goed')).toEqual([]);
	});

	test('holds nothing that the base has already', () => {
		for (const kant of ['fout', 'goed'] as const) {
			for (const pad of bestandenVan(join(geval.map, kant))) {
				const basis = join(BASISMAP, pad);
				if (existsSync(basis)) expect(readFileSync(join(geval.map, kant, pad)).equals(readFileSync(basis)), `${kant}/${pad} is the same as in _basis`).toBe(false);
			}
		}
	});
});

test(`${MELDINGENDOC} is what the registry and the folders say (npm run meldingen)`, () => {
	expect(readFileSync(join(PROJECT, MELDINGENDOC), 'utf8')).toBe(meldingendoc());
});
