// Long compounds are hard to take apart. A hyphen or two words help; a term of the glossary is explained already.
import { maakProbleem } from '../../domain/problem.ts';
import type { Alineatoets } from './toets.ts';

export const langWoord: Alineatoets = ({ tekst, grenzen, plek }, { begrippen, volledig }) =>
	!volledig ? [] : [...tekst.matchAll(/[\p{L}]+/gu)].filter(({ 0: woord }) => woord.length > grenzen.woord && ![...begrippen].some((begrip) => woord.toLowerCase().startsWith(begrip) && woord.length - begrip.length < 6)).map(({ 0: woord, index }) =>
		maakProbleem(plek(index), 'lang-woord', `„${woord}” heeft ${woord.length} letters.`, 'Knip het woord op, zet er een streepje in, of zeg het met kortere woorden. Is het een vast begrip? Leg het uit in content/begrippen/.'));
