// Bytes to text, and offsets in a text to the line and column an editor shows.
import { isAscii, isUtf8 } from 'node:buffer';

export type Codering = 'utf-8' | 'windows-1252' | 'utf-16' | 'gemengd';

export interface Gelezen {
	tekst: string;
	codering: Codering;
	/** Of a mix: offset and length in `tekst` of each piece in the encoding that is there least. */
	vreemd: { offset: number; lengte: number }[];
}

const WINDOWS = new TextDecoder('windows-1252');
const UTF8 = new TextDecoder('utf-8');
const UTF8_STRENG = new TextDecoder('utf-8', { fatal: true });

/** Length of the UTF-8 sequence of more than one byte that begins at `i`; 0 if there is none. */
function lengteVanReeks(bytes: Uint8Array, i: number): number {
	const eerste = bytes[i]!;
	const lengte = eerste >= 0xf0 ? 4 : eerste >= 0xe0 ? 3 : eerste >= 0xc2 ? 2 : 0;
	if (lengte === 0 || i + lengte > bytes.length) return 0;
	return isUtf8(bytes.subarray(i, i + lengte)) ? lengte : 0;
}

/** A file of two encodings, as when a line of another file is pasted into it: each character as it was meant. */
function ontcijferGemengd(bytes: Uint8Array): Gelezen {
	const stukken: string[] = [];
	const utf8: Gelezen['vreemd'] = [];
	const windows: Gelezen['vreemd'] = [];
	let offset = 0;
	let begin = 0;
	const neem = (tekst: string): void => {
		stukken.push(tekst);
		offset += tekst.length;
	};
	for (let i = 0; i < bytes.length; ) {
		if (bytes[i]! < 0x80) {
			i++;
			continue;
		}
		neem(WINDOWS.decode(bytes.subarray(begin, i)));
		const lengte = lengteVanReeks(bytes, i);
		const teken = (lengte ? UTF8 : WINDOWS).decode(bytes.subarray(i, i + (lengte || 1)));
		(lengte ? utf8 : windows).push({ offset, lengte: teken.length });
		neem(teken);
		begin = i += lengte || 1;
	}
	neem(WINDOWS.decode(bytes.subarray(begin)));
	return { tekst: stukken.join(''), codering: utf8.length ? 'gemengd' : 'windows-1252', vreemd: utf8.length === 0 ? [] : windows.length <= utf8.length ? windows : utf8 };
}

/** Decodes as UTF-8 (with or without BOM) or, with its own mark in front, UTF-16, as Excel saves "Unicode-tekst"; what is neither is Windows-1252, as Excel writes it, or a mix. */
export function ontcijfer(bytes: Uint8Array): Gelezen {
	if (isAscii(bytes)) return { tekst: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), codering: 'utf-8', vreemd: [] };
	if (isUtf8(bytes)) return { tekst: UTF8.decode(bytes), codering: 'utf-8', vreemd: [] };
	const merk = bytes.length >= 2 ? (bytes[0]! << 8) | bytes[1]! : 0;
	if (merk === 0xfffe || merk === 0xfeff) return { tekst: new TextDecoder(merk === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes), codering: 'utf-16', vreemd: [] };
	return ontcijferGemengd(bytes);
}

/** Byte that Windows-1252 writes a character with, of those above ASCII. */
const BYTE_VAN = new Map(Array.from({ length: 128 }, (_, i) => [WINDOWS.decode(Uint8Array.of(i + 128)), i + 128] as const));

/** Pieces of a text that are UTF-8 read as Windows-1252 (Ã« for ë), with what was meant. */
export function* vindVerhaspeld(tekst: string): Generator<{ offset: number; geschreven: string; bedoeld: string }> {
	// Ã and Â begin the two bytes of é, ë and of marks such as «; â the three of € and of curly quotes.
	for (const { 0: begin, index } of tekst.matchAll(/[ÃÂ][^\x00-\x7f]|â[^\x00-\x7f]{2}/g)) {
		// Read as Latin-1 instead, the bytes between 0x80 and 0x9f are signs that cannot be seen.
		const bytes = Array.from(begin, (teken) => BYTE_VAN.get(teken) ?? (teken <= '\u009f' ? teken.charCodeAt(0) : 0));
		try {
			yield { offset: index, geschreven: begin, bedoeld: UTF8_STRENG.decode(Uint8Array.from(bytes)) };
		} catch {
			// Two letters that may stand side by side.
		}
	}
}

/** The text with a line end of one kind for each CR that stands alone, which an editor shows as one and parsers do not; every offset stays. */
export const metRegeleinden = (tekst: string): string => (tekst.includes('\r') ? tekst.replace(/\r(?!\n)/g, '\n') : tekst);

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
