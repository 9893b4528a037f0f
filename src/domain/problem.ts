// The only way to say that input is wrong. Errors stop a build, warnings do not.
import { GROEPEN, MELDINGEN, type Code } from './meldingen/index.ts';
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

const RANG = new Map<string, number>(GROEPEN.flatMap(({ meldingen }, i) => Object.keys(meldingen).map((code) => [code, i])));

/**
 * The order to mend things in: file by file, first those that cannot be read at all, then those with values, texts and figures
 * that are wrong, then what does not fit together; files with nothing but warnings last. Within a file from top to bottom.
 */
export function opVolgorde(problemen: Problem[]): Problem[] {
	const gewicht = (probleem: Problem): number => (isError(probleem) ? 0 : GROEPEN.length) + RANG.get(probleem.code)!;
	const vanBestand = new Map<string, number>();
	for (const probleem of problemen) vanBestand.set(probleem.file, Math.min(gewicht(probleem), vanBestand.get(probleem.file) ?? Infinity));
	return problemen.toSorted((a, b) => vanBestand.get(a.file)! - vanBestand.get(b.file)! || compareProblems(a, b));
}
