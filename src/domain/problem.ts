// The only way to say that input is wrong. Errors stop a build, warnings do not.
import { MELDINGEN, type Code } from './meldingen/index.ts';
import type { Severity } from './meldingen/melding.ts';

export type { Code, Severity };

/** Where something stands: file relative to the root, line and column from 1. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/**
 * One fault in the input, told to the person who can mend it.
 * `message` says in plain Dutch what is wrong, with the value as written;
 * `hint` says what to do about it.
 */
export interface Problem extends Place {
	/** Stable, kebab-case, Dutch; one of the registry in meldingen/. */
	code: Code;
	severity: Severity;
	message: string;
	hint: string;
}

/** A problem of a registered kind; how severe it is, the registry says. */
export const maakProbleem = ({ file, line, column }: Place, code: Code, message: string, hint: string): Problem => ({ file, line, column, code, severity: MELDINGEN[code].severity, message, hint });

export const isError = (problem: Problem): boolean => problem.severity === 'error';

/** Faults on a line that is not to be shown again: what stands there is of a person. */
const GEHEIM: ReadonlySet<Code> = new Set(['persoonsgegeven', 'persoonsverhaal', 'personenlijst', 'vrije-tekst']);
export const isGeheim = ({ code }: Problem): boolean => GEHEIM.has(code);

/** Order for people: by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
		a.line - b.line ||
		a.column - b.column ||
		(a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
	);
}
