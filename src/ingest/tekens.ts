// A file as text, with every character that was lost or mangled on its way here told at its place.
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import { ontcijfer, plekInTekst, regelbegin, vindVerhaspeld } from './tekst.ts';

export interface Tekstbestand {
	tekst: string;
	problemen: Problem[];
	/** False for what is no text at all: nothing in it can be read. */
	leesbaar: boolean;
}

/** Text without any of these has nothing to tell; nearly all texts are such. */
const VERDACHT = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffdÃÂâ]/;
const STUURTEKEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]/g;

const BINAIR: [RegExp, string][] = [
	[/^PK\x03\x04/, 'Dit is een Excel-werkblad (.xlsx) of een ander ingepakt bestand. Open het in Excel en kies Opslaan als, CSV.'],
	[/^\xd0\xcf\x11\xe0|^ÐÏ\x11à/, 'Dit is een oud Excel-werkblad (.xls). Open het in Excel en kies Opslaan als, CSV.'],
	[/^%PDF-/, 'Dit is een pdf. Een pdf hoort in public/.'],
];

/** A text may have lost a character to a zero; what is full of them is a program, a picture or UTF-16 without its mark. */
const isGeenTekst = (tekst: string): boolean => tekst.includes('\u0000') && tekst.split('\u0000').length - 1 > tekst.length / 10;

/** Reads the bytes of `bestand` (relative to the root). */
export function leesTekens(bytes: Uint8Array, bestand: string): Tekstbestand {
	const { tekst, codering, vreemd } = ontcijfer(bytes);
	const soort = BINAIR.find(([begin]) => begin.test(tekst));
	if (soort || isGeenTekst(tekst)) {
		const hint = soort?.[1] ?? 'In dit bestand staan tekens die in een tekst niet voorkomen. Sla het opnieuw op als tekst, met UTF-8.';
		return { tekst: '', leesbaar: false, problemen: [maakProbleem({ file: bestand, line: 1, column: 1 }, 'geen-tekst', 'Dit bestand is geen tekst.', hint)] };
	}
	if (codering !== 'gemengd' && !VERDACHT.test(tekst)) return { tekst, problemen: [], leesbaar: true };
	const begin = regelbegin(tekst);
	const problemen: Problem[] = [];
	const meld = (offset: number, code: Code, message: string, hint: string): void => {
		problemen.push(maakProbleem({ file: bestand, ...plekInTekst(begin, offset) }, code, message, hint));
	};
	for (const { offset, lengte } of vreemd) {
		const teken = tekst.slice(offset, offset + lengte);
		meld(offset, 'tekencodering', `Hier staat een teken in een andere codering dan de rest van het bestand. Het lijkt „${teken}”.`, `Kijk wat hier moet staan, typ het opnieuw en sla het bestand op als UTF-8.`);
	}
	for (const { offset, geschreven, bedoeld } of vindVerhaspeld(tekst)) meld(offset, 'tekencodering', `Hier staat „${geschreven}”. Dat is een teken dat verkeerd is omgezet.`, `Bedoelde u „${bedoeld}”? Het bestand is ooit met de verkeerde codering geopend en zo opgeslagen. Lever het origineel opnieuw aan als UTF-8, of verbeter de tekens.`);
	for (const { 0: teken, index } of tekst.matchAll(STUURTEKEN)) {
		if (teken === '\ufffd') meld(index, 'tekencodering', 'Hier is een teken verloren gegaan: �.', 'Kijk in de bron wat hier stond en typ het opnieuw. Sla het bestand op als UTF-8.');
		// A piece of a mangled character is told with the whole.
		else if (!/[ÃÂâ]/.test(tekst.slice(Math.max(0, index - 2), index))) meld(index, 'stuurteken', `Hier staat een onzichtbaar teken (U+${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}).`, 'Haal het weg. Ziet u het niet? Typ de woorden eromheen opnieuw.');
	}
	return { tekst, problemen, leesbaar: true };
}
