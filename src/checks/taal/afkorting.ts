// An abbreviation that stands in no glossary is for insiders only.
import { maakProbleem } from '../../domain/problem.ts';
import { inHoofdletters } from './hoofdletters.ts';
import { isAangehaald, type Alineatoets } from './toets.ts';

/** Abbreviations everybody knows, Roman numerals and quarters. */
const BEKEND = /^(?:EU|NL|TV|PDF|ID|OK|SMS|BV|NV|CD|DVD|USB|HTML|XML|JSON|XLSX?|CSV|API|URL|MDX?|YAML|CSS|SVG|PNG|HTTPS?|ICT|IT|A\d|Q[1-4]|H[12]|[IVXLC]+|GM\d*|CC\d?|AA?|B\d)$/;

export const onbekendeAfkorting: Alineatoets = ({ tekst, plek }, { begrippen, afkortingen }, { configuratie }) => {
	// A site without a glossary has nowhere to explain them.
	if (!begrippen.size) return [];
	const namen = configuratie.taal.namen;
	const gezien = new Set<string>();
	// What shouts is told as such.
	const schreeuwt = inHoofdletters(tekst, afkortingen);
	return [...tekst.matchAll(/(?<![\p{L}\d/.-])(?:\p{Lu}{2,}[\p{Ll}]?\p{Lu}*|\p{Lu}\p{Ll}{0,2}\p{Lu}+)(?![\p{L}\d])/gu)].flatMap(({ 0: woord, index }) => {
		// Written out beside it: "Vereniging van Nederlandse Gemeenten (VNG)" or "VNG (Vereniging …)".
		const uitgelegd = /\($/.test(tekst.slice(0, index)) || /^\s\(/.test(tekst.slice(index + woord.length)) || isAangehaald(tekst, index) || namen.includes(woord);
		// A letter that was damaged makes capitals of its own; that is told as such.
		if (/[\u00c2\u00c3\u00e2\ufffd]/.test(woord)) return [];
		// The number of a standard: EN 301 549.
		if (/^\s\d/.test(tekst.slice(index + woord.length)) && woord.length < 4) return [];
		if (schreeuwt.some((een) => een.index <= index && index < een.index + een[0].length)) return [];
		if (uitgelegd || gezien.has(woord) || BEKEND.test(woord) || afkortingen.has(woord) || afkortingen.has(woord.replace(/s$/, '')) || woord.length > 6) return [];
		gezien.add(woord);
		return [maakProbleem(plek(index), 'afkorting-onbekend', `De afkorting „${woord}” staat niet bij de begrippen.`, 'Schrijf het voluit, zet de uitleg er tussen haakjes achter, of maak er een begrip van in content/begrippen/.')];
	});
};
