// Capitals shout, and are slow to read.
import { maakProbleem } from '../../domain/problem.ts';
import type { Alineatoets } from './toets.ts';

/** Stretches of a text in capitals that are no abbreviations. */
export const inHoofdletters = (tekst: string, afkortingen: ReadonlySet<string>): RegExpExecArray[] =>
	[...tekst.matchAll(/(?<![\p{L}\d])(?:\p{Lu}{4,}(?:[\s-]+\p{Lu}{2,})*)(?![\p{L}\d])/gu)].filter(({ 0: woord }) => woord.length > 6 && !woord.split(/[\s-]+/).every((deel) => deel.length < 4 || afkortingen.has(deel)));

export const schreeuwend: Alineatoets = ({ tekst, plek }, { afkortingen }) =>
	inHoofdletters(tekst, afkortingen).map(({ 0: woord, index }) =>
		maakProbleem(plek(index), 'hoofdletters', `„${woord}” staat in hoofdletters.`, 'Gebruik gewone letters. Is het belangrijk? Maak het dan **vet**.'));
