// "De uitvoering van de monitoring" hides the verb. A chain of such nouns is told, one by itself is not.
import { maakProbleem } from '../../domain/problem.ts';
import type { Alineatoets } from './toets.ts';

const KETEN = /(?<!\p{L})(?:het|de)\s+((?:\p{Ll}{4,}(?:ing|atie|isering|eren|ren)))\s+van\s+(?:het|de)?\s*(\p{Ll}{4,}(?:ing|atie|isering))\s+van(?!\p{L})/giu;

export const naamwoordstijl: Alineatoets = ({ tekst, plek }) =>
	[...tekst.matchAll(KETEN)].map(({ 0: geschreven, index }) => maakProbleem(plek(index), 'naamwoordstijl', `„${geschreven}” verstopt wat er gebeurt.`, 'Maak er een zin met een werkwoord van: wie doet wat?'));
