// Problems for machines: JSON, annotations for GitHub, a code quality report for GitLab.
import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { isError, isGeheim, type Problem } from '../domain/problem.ts';
import { regelsVan } from '../ingest/regels.ts';
import type { Samenvatting } from './toon.ts';

export const FORMATEN = ['json', 'github', 'gitlab'] as const;
export type Formaat = (typeof FORMATEN)[number];

const alsJson = (problemen: Problem[], summary: Samenvatting): string =>
	`${JSON.stringify({ problems: problemen.map(({ file, line, column, code, severity, message, hint }) => ({ file, line, column, code, severity, message, hint })), summary }, null, 2)}\n`;

/** Path as the git host knows it: from the folder the command runs in, if the root is in there. */
function vanafHier(wortel: string, bestand: string): string {
	const pad = relative(process.cwd(), join(wortel, bestand));
	return pad.startsWith('..') ? bestand : pad.replaceAll(sep, '/');
}

const alsWaarde = (tekst: string): string => tekst.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const alsEigenschap = (tekst: string): string => alsWaarde(tekst).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands: one line a problem, which GitHub shows beside the line of the file. */
const alsGithub = (wortel: string, problemen: Problem[]): string =>
	problemen.map(({ file, line, column, code, severity, message, hint }) => `::${severity} file=${alsEigenschap(vanafHier(wortel, file))},line=${line},col=${column},title=${alsEigenschap(code)}::${alsWaarde(`${message}\n${hint}`)}\n`).join('');

/**
 * A name for each problem that stays the same when lines are added or taken away above it:
 * file, code and the text of the line; the second of its kind on such a line gets another.
 */
export function vingerafdrukken(wortel: string, problemen: Problem[]): string[] {
	const regels = new Map<string, string[]>();
	const geteld = new Map<string, number>();
	return problemen.map((probleem) => {
		const { file, line, code } = probleem;
		let bestand = regels.get(file);
		if (!bestand) regels.set(file, (bestand = regelsVan(wortel, file)));
		// A line with somebody's data in it leaves no trace, not even a hash that can be guessed.
		const soort = JSON.stringify([file, code, isGeheim(probleem) ? '' : (bestand[line - 1]?.trim() ?? '')]);
		const hoeveelste = geteld.get(soort) ?? 0;
		geteld.set(soort, hoeveelste + 1);
		return createHash('sha256').update(`${soort}${hoeveelste}`).digest('hex');
	});
}

/** https://docs.gitlab.com/ci/testing/code_quality/ */
function alsGitlab(wortel: string, problemen: Problem[]): string {
	const namen = vingerafdrukken(wortel, problemen);
	const rapport = problemen.map((probleem, i) => ({
		description: `${probleem.message} ${probleem.hint}`,
		check_name: probleem.code,
		fingerprint: namen[i],
		severity: isError(probleem) ? 'major' : 'minor',
		location: { path: vanafHier(wortel, probleem.file), lines: { begin: probleem.line } },
	}));
	return `${JSON.stringify(rapport, null, 2)}\n`;
}

/** Everything found, in the form a machine asks for. */
export function inFormaat(formaat: Formaat, wortel: string, problemen: Problem[], samenvatting: Samenvatting): string {
	if (formaat === 'github') return alsGithub(wortel, problemen);
	return formaat === 'gitlab' ? alsGitlab(wortel, problemen) : alsJson(problemen, samenvatting);
}
