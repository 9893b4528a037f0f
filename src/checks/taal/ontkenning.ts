// "Niet ongebruikelijk" has to be worked out. Say what is.
import { maakProbleem } from '../../domain/problem.ts';
import type { Alineatoets } from './toets.ts';

const DUBBEL = /(?<!\p{L})(?:(?:niet|geen|nooit|nergens|niemand)\s+(?:\p{L}+\s+){0,1}(?:on(?:gebruikelijk|mogelijk|belangrijk|terecht|redelijk|bekend|duidelijk|gewoon|denkbaar|verwacht|waarschijnlijk|nodig|voldoende|logisch)e?|zonder|niet|geen|nooit|niemand)|zonder\s+(?:geen|niet))(?!\p{L})/giu;

export const dubbeleOntkenning: Alineatoets = ({ tekst, plek }) =>
	[...tekst.matchAll(DUBBEL)].filter(({ 0: geschreven }) => !/^niet\s+alleen|^(?:niet|geen)\s+of\s/i.test(geschreven) && !/[.,;:]/.test(geschreven)).map(({ 0: geschreven, index }) => maakProbleem(plek(index), 'dubbele-ontkenning', `„${geschreven}” ontkent twee keer.`, 'Zeg wat wél zo is.'));
