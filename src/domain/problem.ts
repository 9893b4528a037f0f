// The only way to say that input is wrong. Errors stop a build, warnings do not.

export type Severity = 'error' | 'warning';

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
	/** Stable, kebab-case, Dutch; see codes.ts. */
	code: string;
	severity: Severity;
	message: string;
	hint: string;
}

export const isError = (problem: Problem): boolean => problem.severity === 'error';

/** Order for people: by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
		a.line - b.line ||
		a.column - b.column ||
		(a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
	);
}
