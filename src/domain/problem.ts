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

/** Of one code in one file so many are told in full; the rest are said to be more of the same. */
const VOLUIT = 3;
const REGELS = 8;

/** Problems of one file for people, with those that are more of the same behind the last that is told: a wrong column is not two hundred messages. */
export function vouw(lijst: Problem[]): { probleem: Problem; meer: Problem[] }[] {
	const perCode = Map.groupBy(lijst, ({ code }) => code);
	return lijst.flatMap((probleem) => {
		const alle = perCode.get(probleem.code)!;
		const plaats = alle.indexOf(probleem);
		// One more is told rather than counted.
		if (alle.length <= VOLUIT + 1) return [{ probleem, meer: [] }];
		return plaats < VOLUIT ? [{ probleem, meer: plaats === VOLUIT - 1 ? alle.slice(VOLUIT) : [] }] : [];
	});
}

/** "En nog 145 keer „geen-getal” in dit bestand: regel 5, 6, 7 … 149." */
export function nogMeer(meer: Problem[]): string {
	const regels = [...new Set(meer.map(({ line }) => line))];
	const genoemd = regels.length <= REGELS ? regels.join(', ') : `${regels.slice(0, REGELS - 1).join(', ')} … ${regels.at(-1)}`;
	return `En nog ${meer.length} keer „${meer[0]!.code}” in dit bestand: regel ${genoemd}.`;
}
