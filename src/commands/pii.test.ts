import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schrijf, tijdelijkeMap } from '../../tests/hulp/bestanden.ts';
import { afloop, draai } from '../../tests/hulp/opdracht.ts';
import { PROJECT } from './project.ts';

describe('check --pii', () => {
	test('prints what it finds in loose files as JSON, and ends with 1', async () => {
		const map = tijdelijkeMap();
		schrijf(map, { 'a.csv': 'naam;aantal\nJan de Vries;3\n', 'b.md': 'Niets aan de hand.\nBel 06-12345678.\n' });
		const { code, uitvoer } = await draai('check', ['--pii', join(map, 'a.csv'), join(map, 'b.md'), '--json']);
		expect(JSON.parse(uitvoer)).toEqual([{ file: join(map, 'a.csv'), kind: 'name', line: 2, column: 1 }, { file: join(map, 'b.md'), kind: 'phone', line: 2, column: 5 }]);
		expect(code).toBe(1);
	});

	test('prints for people without repeating it, and ends with 0 when there is nothing', async () => {
		const map = tijdelijkeMap();
		schrijf(map, { 'a.md': 'Bel 06-12345678.\n', 'b.md': 'Bel 14 043.\n' });
		const fout = await draai('check', ['--pii', 'a.md', 'b.md'], { vanuit: map });
		expect(fout.uitvoer).toContain('a.md:1:5  een telefoonnummer  06••••••••8');
		expect(fout.uitvoer).not.toContain('12345678');
		const goed = await draai('check', ['--pii', 'b.md'], { vanuit: map });
		expect([goed.code, goed.uitvoer]).toEqual([0, 'Niets gevonden in 1 bestand.\n']);
	});

	test('reads every file of a folder, whatever lies in it', async () => {
		const map = tijdelijkeMap();
		schrijf(map, { 'in/a.csv': 'naam;aantal\nJan de Vries;3\n', 'in/dieper/.verborgen.md': 'Bel 06-12345678.\n', 'in/.git/oud.md': 'Bel 06-12345678.\n', 'in/niets.md': 'Niets.\n', 'los.md': 'Bel 06-12345678.\n' });
		mkdirSync(join(map, 'leeg'));
		// A link to a folder above would go round for ever.
		symlinkSync(map, join(map, 'in/rond'));
		const { code, uitvoer } = await draai('check', ['--pii', join(map, 'in'), join(map, 'los.md'), '--json']);
		expect((JSON.parse(uitvoer) as { file: string; kind: string }[]).map(({ file, kind }) => [file, kind])).toEqual([[join(map, 'in/a.csv'), 'name'], [join(map, 'in/dieper/.verborgen.md'), 'phone'], [join(map, 'los.md'), 'phone']]);
		expect(code).toBe(1);
		const { code: leeg, fouten } = await draai('check', ['--pii', 'leeg'], { vanuit: map });
		expect([leeg, fouten.split('\n')[0]]).toEqual([2, 'In de map leeg staat geen enkel bestand.']);
	});

	test('asks for files that are there', async () => {
		expect((await draai('check', ['--pii'])).code).toBe(2);
		const { code, fouten } = await draai('check', ['--pii', '/nergens/x.csv']);
		expect([code, fouten.split('\n')[0]]).toEqual([2, 'Het bestand /nergens/x.csv bestaat niet.']);
	});

	test('and check itself show no line that holds a person', async () => {
		const map = tijdelijkeMap();
		schrijf(map, { 'zicht.config.yaml': 'adres: https://proef.example\norganisatie: Proefregio van Kees Vermeulen\ncontact:\n  tekst: Bel ons.\nlicentie:\n  naam: CC0 1.0\n  url: https://creativecommons.org/publicdomain/zero/1.0/\n' });
		const { code, uitvoer } = await draai('check', ['--root', map]);
		expect(code).toBe(1);
		expect(uitvoer).toContain('staat een naam van een persoon: „Ke••••••••n”');
		expect(uitvoer).not.toContain('Vermeulen');
	});
});

describe('the hook', () => {
	const git = (map: string, ...argumenten: string[]): string => execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.example', ...argumenten], { cwd: map, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	const haak = (map: string) => afloop(spawn(process.execPath, [join(PROJECT, 'scripts/voor-commit.ts')], { cwd: map }));

	test('stops a commit with a person in it, as staged and not as on disk', async () => {
		const map = tijdelijkeMap();
		git(map, 'init', '-q');
		schrijf(map, { 'data/a.csv': 'bsn\n111222333\n', 'tests/b.csv': 'bsn\n111222333\n' });
		git(map, 'add', '.');
		writeFileSync(join(map, 'data/a.csv'), 'aantal\n5\n');
		const fout = await haak(map);
		expect(fout.code).toBe(1);
		expect(fout.fouten).toContain('data/a.csv:2:1  een burgerservicenummer (BSN)  11••••••3');
		expect(fout.fouten).not.toContain('tests/');
		git(map, 'add', '.');
		expect((await haak(map)).code).toBe(0);
	});

	test('looks at all that an editor may commit, and not at what the program is made of', async () => {
		const map = tijdelijkeMap();
		git(map, 'init', '-q');
		const mee = ['content/a.md', 'data/b.csv', 'docs/c.md', 'public/d.svg', 'e.txt', 'levering/f.csv', 'public/jan-de-vries/g.png'];
		const persoon = '<desc>Mevrouw Jansen is verhuisd.</desc>\n';
		schrijf(map, Object.fromEntries([...mee, 'src/disclosure/woorden.json', 'scripts/h.md', 'tests/i.md', 'haken/j.md', '.ci/k.yaml'].map((naam) => [naam, naam.endsWith('.csv') ? 'naam;aantal\nJan de Vries;3\n' : persoon])));
		git(map, 'add', '.');
		const { code, fouten } = await haak(map);
		expect([code, [...new Set(fouten.split('\n').flatMap((regel) => /^(\S+):\d+:\d+ /.exec(regel)?.[1] ?? []))].sort()]).toEqual([1, mee.toSorted()]);
	});

	test('as installed lets nothing through', () => {
		const map = tijdelijkeMap();
		git(map, 'init', '-q');
		schrijf(map, { 'scripts/voor-commit.ts': `await import(${JSON.stringify(join(PROJECT, 'scripts/voor-commit.ts'))});`, 'notitie.md': 'Mevrouw Jansen is verhuisd.\n' });
		git(map, 'config', 'core.hooksPath', join(PROJECT, 'haken'));
		git(map, 'add', 'notitie.md');
		expect(() => git(map, 'commit', '-qm', 'x')).toThrow(/Niet vastgelegd/);
		writeFileSync(join(map, 'notitie.md'), 'Iemand is verhuisd.\n');
		git(map, 'add', 'notitie.md');
		git(map, 'commit', '-qm', 'x');
		expect(git(map, 'log', '--oneline')).toContain('x');
	});
});
