import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BASIS, CSV, dataset, KOP, proefroot, REGELS } from '../../tests/hulp/proefroot.ts';
import { maakProbleem, opVolgorde, type Problem } from '../domain/problem.ts';
import { inFormaat, vingerafdrukken } from './formaten.ts';
import { vatSamen } from './toon.ts';

const root = () => proefroot(dataset(['licht;BW licht;Wonen;posten;totaal;37', ...REGELS.slice(1)]));
const als = (formaat: 'json' | 'github' | 'gitlab', { pad, lees, problemen }: ReturnType<typeof root>): string => inFormaat(formaat, pad, problemen(), vatSamen(lees(), problemen(), 12));

test('JSON is {problems, summary}, and each problem has these keys', () => {
	const gegeven = JSON.parse(als('json', root())) as { problems: Problem[] };
	expect(gegeven).toEqual({
		problems: [{ file: CSV, line: 2, column: 22, code: 'onbekende-waarde', severity: 'error', message: '„posten” mag niet in kolom „soort”.', hint: 'Bedoelde u „post”?' }],
		summary: { errors: 1, warnings: 0, files: 4, datasets: 1, rows: 4, milliseconds: 12, regions: { streek: 1 } },
	});
	expect(Object.keys(gegeven.problems[0]!)).toEqual(['file', 'line', 'column', 'code', 'severity', 'message', 'hint']);
});

describe('annotations for GitHub', () => {
	test('are one line a problem', () => {
		expect(als('github', root())).toBe(`::error file=${CSV},line=2,col=22,title=onbekende-waarde::„posten” mag niet in kolom „soort”.%0ABedoelde u „post”?\n`);
	});

	test('keep commas, colons, percents and line ends out of what GitHub reads', () => {
		const vreemd = maakProbleem({ file: 'content/a,b:c%.md', line: 1, column: 2 }, 'yaml', '100% ::error::\r\nweg', 'a, b: c');
		expect(inFormaat('github', '/nergens', [vreemd], vatSamen(root().lees(), [vreemd], 1))).toBe('::error file=content/a%2Cb%3Ac%25.md,line=1,col=2,title=yaml::100%25 ::error::%0D%0Aweg%0Aa, b: c\n');
	});

	test('name the file from the folder the command runs in', () => {
		const { pad, problemen, lees } = root();
		const hier = process.cwd();
		onTestFinished(() => process.chdir(hier));
		process.chdir(join(pad, '..'));
		expect(inFormaat('github', pad, problemen(), vatSamen(lees(), problemen(), 1))).toContain(`file=${pad.split('/').at(-1)}/${CSV},`);
	});
});

describe('the report for GitLab', () => {
	test('has what code quality asks for', () => {
		expect(JSON.parse(als('gitlab', root()))).toEqual([{
			description: '„posten” mag niet in kolom „soort”. Bedoelde u „post”?', check_name: 'onbekende-waarde', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/), severity: 'major',
			location: { path: CSV, lines: { begin: 2 } },
		}]);
	});

	test('knows a problem again when its line moved, and another by its own name', () => {
		const { pad, problemen } = root();
		const [eerst] = vingerafdrukken(pad, problemen());
		writeFileSync(join(pad, CSV), `${[KOP, ...REGELS.slice(1, 3), 'licht;BW licht;Wonen;posten;totaal;37', REGELS[3]].join('\n')}\n`);
		expect(problemen()[0]!.line).toBe(4);
		expect(vingerafdrukken(pad, problemen())).toEqual([eerst]);
		writeFileSync(join(pad, CSV), `${[KOP, 'licht;BW licht;Wonen;posten;totaal;37', 'basis;BW basis;Wonen;posten;totaal;43', ...REGELS.slice(2)].join('\n')}\n`);
		const namen = vingerafdrukken(pad, problemen());
		expect(namen[0]).toBe(eerst);
		expect(new Set(namen).size).toBe(2);
	});

	test('tells two of a kind on one line apart', () => {
		const { pad, problemen } = proefroot({ ...BASIS, 'content/nieuws/a.md': '---\ntitel: a\ndatum: 2023\nlead: b\nbronnen: [{ bron: stuk, plaats: p1 }]\n---\nHier <b>een</b> en <b>twee</b> en.\n' });
		expect(problemen().map(({ code }) => code)).toEqual(['html', 'html']);
		expect(new Set(vingerafdrukken(pad, problemen())).size).toBe(2);
	});
});

test('problems come in the order to mend them in: what cannot be read, what is wrong, what does not fit; warnings last', () => {
	const op = (file: string, line: number, code: Problem['code']): Problem => maakProbleem({ file, line, column: 1 }, code, 'x', 'y');
	const door = [op('a', 9, 'totaal-klopt-niet'), op('b', 2, 'html'), op('c', 1, 'uitleg-overbodig'), op('d', 5, 'yaml'), op('d', 1, 'verwijzing'), op('e', 1, 'geen-bestand')];
	expect(opVolgorde(door).map(({ file, line }) => `${file}${line}`)).toEqual(['e1', 'd1', 'd5', 'b2', 'a9', 'c1']);
});
