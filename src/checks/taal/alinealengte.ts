// A paragraph says one thing. A wall of text is skipped.
import { maakProbleem } from '../../domain/problem.ts';
import type { Alineatoets } from './toets.ts';

export const langeAlinea: Alineatoets = ({ soort, zinnen, grenzen, plek }) =>
	soort === 'alinea' && zinnen.length > grenzen.alinea ? [maakProbleem(plek(0), 'lange-alinea', `Deze alinea heeft ${zinnen.length} zinnen.`, `Begin een nieuwe alinea bij een nieuw onderwerp, of maak er een lijst van. Hier is ${grenzen.alinea} zinnen de grens.`)] : [];
