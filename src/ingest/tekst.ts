// Bytes to text, and offsets in a text to the line and column an editor shows.

export interface Gelezen {
	tekst: string;
	codering: 'utf-8' | 'windows-1252';
}

/** Decodes as UTF-8 (with or without BOM); what is not valid UTF-8 is Windows-1252, as Excel writes it. */
export function ontcijfer(bytes: Uint8Array): Gelezen {
	try {
		return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), codering: 'utf-8' };
	} catch {
		return { tekst: new TextDecoder('windows-1252').decode(bytes), codering: 'windows-1252' };
	}
}

/** Offsets at which the lines of a text begin; knows LF, CRLF and CR. */
export function regelbegin(tekst: string): number[] {
	const begin = [0];
	for (let i = 0; i < tekst.length; i++) {
		const teken = tekst.charCodeAt(i);
		if (teken === 10 || (teken === 13 && tekst.charCodeAt(i + 1) !== 10)) begin.push(i + 1);
	}
	return begin;
}

/** Line and column, both from 1, of an offset. */
export function plekInTekst(begin: number[], offset: number): { line: number; column: number } {
	let laag = 0;
	let hoog = begin.length - 1;
	while (laag < hoog) {
		const midden = (laag + hoog + 1) >> 1;
		if (begin[midden]! <= offset) laag = midden;
		else hoog = midden - 1;
	}
	return { line: laag + 1, column: offset - begin[laag]! + 1 };
}
