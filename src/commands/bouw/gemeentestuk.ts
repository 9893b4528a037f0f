// What a build makes of one gemeente: its page, its files and its records for search, as one piece to put away and take out again.
import type { Zoekstuk } from '../../publish/zoekindex.ts';

export interface Gemeentestuk {
	html: string;
	/** Words with a digit on the page. */
	woorden: string[];
	/** Address and contents. */
	bestanden: [adres: string, inhoud: string][];
	stukken: Zoekstuk[];
}

export const pakIn = (stuk: Gemeentestuk): Uint8Array => Buffer.from(JSON.stringify(stuk));

export const pakUit = (bytes: Uint8Array): Gemeentestuk => JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Gemeentestuk;
