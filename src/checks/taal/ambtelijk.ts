// Office words keep people out. Each comes with the word they use themselves.
import { maakProbleem } from '../../domain/problem.ts';
import { isAangehaald, type Alineatoets } from './toets.ts';
import { AMBTELIJK } from './woordenlijst.ts';

const PATROON = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(AMBTELIJK).sort((a, b) => b.length - a.length).join('|').replaceAll(' ', '\\s+')})(?![\\p{L}-])`, 'giu');

export const ambtelijkWoord: Alineatoets = ({ tekst, plek }, { begrippen }) =>
	[...tekst.matchAll(PATROON)].flatMap(({ 0: geschreven, index }) => {
		const woord = geschreven.toLowerCase().replace(/\s+/g, ' ');
		// A quoted word is somebody else's, and a term of the glossary is explained.
		// With a capital in the middle of a sentence it is part of a title.
		const inTitel = /^\p{Lu}/u.test(geschreven) && /[^.!?:…\s]\s+$/.test(tekst.slice(0, index));
		return inTitel || isAangehaald(tekst, index) || begrippen.has(woord) ? [] : [maakProbleem(plek(index), 'ambtelijk-woord', `„${geschreven}” is een woord uit stukken.`, `Schrijf liever: ${AMBTELIJK[woord]}.`)];
	});
