// An abbreviation that stands in no glossary is for insiders only.
import { maakProbleem } from '../../domain/problem.ts';
import { inHoofdletters } from './hoofdletters.ts';
import type { Leesbaar, Sitetoets, Woordenboek } from './toets.ts';
import { AFGEKORT, VOLUIT } from './vaktaal.ts';
import { meldEenmaal, type Vondst } from './vondst.ts';

/** Abbreviations everybody knows, Roman numerals and quarters. */
const BEKEND = /^(?:EU|NL|TV|PDF|ID|OK|SMS|BV|NV|CD|DVD|USB|HTML|XML|JSON|XLSX?|CSV|API|URL|MDX?|YAML|CSS|SVG|PNG|HTTPS?|ICT|IT|WC|[A-E]\d|Q[1-4]|H[12]|[IVXLC]+|GM\d*|CC\d?|AA?|KM|CM|MM|KG|ML|MR|DR|DRS|ST|VS)$/;
/** Capitals; laws, which have one; and words without a vowel, which are none: SVB, Wlz, ggz. */
const AFKORTING = /(?<![\p{L}\d/.-])(?:\p{Lu}{2,}\p{Ll}?\p{Lu}*|\p{Lu}\p{Ll}{0,2}\p{Lu}+|Wmo|Awb|Avg|Bopz|Woo|Wob|[BCDFGHJKLMNPQRSTVWXZ]?[bcdfghjklmnpqrstvwxz]{2,6})(?![\p{L}\d]|[.:@]\S)/gu;

function inAlinea({ tekst }: Leesbaar, { afkortingen, begrippen }: Woordenboek, namen: string[]): Omit<Vondst, 'alinea'>[] {
	// What shouts is told as such.
	const schreeuwt = inHoofdletters(tekst, afkortingen);
	return [...tekst.matchAll(AFKORTING)].flatMap(({ 0: woord, index }) => {
		const erna = tekst.slice(index + woord.length);
		// A letter that was damaged makes capitals of its own; that is told as such.
		if (/[\u00c2\u00c3\u00e2\ufffd]/.test(woord) || woord.length > 6) return [];
		// The number of a standard: EN 301 549.
		if (/^\s\d/.test(erna) && woord.length < 4) return [];
		// What is to be written out has a rule of its own.
		if (woord in VOLUIT || (erna.startsWith('.') && woord.toLowerCase() in AFGEKORT)) return [];
		if (schreeuwt.some((een) => een.index <= index && index < een.index + een[0].length)) return [];
		if (namen.includes(woord) || BEKEND.test(woord.toUpperCase()) || afkortingen.has(woord) || afkortingen.has(woord.replace(/s$/, '')) || begrippen.has(woord.toLowerCase())) return [];
		return [{ geschreven: woord, index }];
	});
}

export const onbekendeAfkorting: Sitetoets = (teksten, woordenboek, { configuratie }) =>
	// A site without a glossary has nowhere to explain them.
	woordenboek.begrippen.size === 0 ? [] : meldEenmaal(teksten, (alinea) => inAlinea(alinea, woordenboek, configuratie.taal.namen), ({ geschreven, alinea, index }, elders) =>
		maakProbleem(alinea.plek(index), 'afkorting-onbekend', `De afkorting „${geschreven}” staat niet bij de begrippen.${elders}`, 'Schrijf het voluit, zet de uitleg er tussen haakjes achter, of maak er een begrip van in content/begrippen/.'));
