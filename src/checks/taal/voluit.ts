// "I.s.m." saves the writer two words and costs every reader a halt. A screen reader spells it.
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { isAangehaald, type Alineatoets } from './toets.ts';
import { AFGEKORT, ALLEEN_MET_PUNTEN, OOK_WOORD, VOLUIT } from './vaktaal.ts';

/** Single letters with full stops between them: o.a., c.q. Part of a web address or of a number it is none. */
const MET_PUNTEN = /(?<![\p{L}\d./@-])\p{L}(?:\. ?\p{Ll}(?!\p{L}))+\.?(?![\p{L}\d/@])/gu;
const ZONDER_PUNTEN = new RegExp(`(?<![\\p{L}\\d./@-])(?:${Object.keys(VOLUIT).filter((naam) => !ALLEEN_MET_PUNTEN.has(naam)).join('|')})(?![\\p{L}\\d/@-])`, 'gu');
const MET_EEN_PUNT = new RegExp(`(?<![\\p{L}\\d./@-])(?:${Object.keys(AFGEKORT).map((naam) => (OOK_WOORD.has(naam) ? `${naam}(?=\\. [\\p{Ll}\\d])` : naam)).join('|')})\\.(?![\\p{L}\\d/@])`, 'gu');

const letters = (geschreven: string): string => geschreven.replace(/[. ]/g, '').toLowerCase();

export const voluit: Alineatoets = ({ tekst, plek }, { begrippen }) => {
	const meld = (lijst: Readonly<Record<string, string>>) => ({ 0: geschreven, index }: RegExpExecArray): Problem[] => {
		const kaal = letters(geschreven);
		// A list of signs says itself what they mean.
		if (lijst[kaal] && tekst.toLowerCase().includes(lijst[kaal])) return [];
		if (isAangehaald(tekst, index) || begrippen.has(kaal) || begrippen.has(geschreven.toLowerCase())) return [];
		return [maakProbleem(plek(index), 'afkorting-voluit', `„${geschreven}” is een afkorting.`, lijst[kaal] ? `Schrijf het voluit: ${lijst[kaal]}.` : 'Schrijf het voluit.')];
	};
	return [...[...tekst.matchAll(MET_PUNTEN)].flatMap(meld(VOLUIT)), ...[...tekst.matchAll(ZONDER_PUNTEN)].flatMap(meld(VOLUIT)), ...[...tekst.matchAll(MET_EEN_PUNT)].flatMap(meld(AFGEKORT))];
};
