// A text in pieces: its lines, the cells of its tables, the values behind its keys. Each with what is said of it: the heading or the key it stands under.
import { MAAND } from './datum.ts';
import { AANGEKONDIGD, rollenVanKop, SLEUTEL } from './koppen.ts';
import type { Koprol } from './soorten.ts';

/** `<Element>waarde</Element>`, `"sleutel": "waarde"`, `"sleutel": 12`, `sleutel: "waarde"`, `sleutel="waarde"` and `sleutel=waarde`, as registrations are sent from one system to another. */
const ELEMENT = /<(?:[\w-]+:)?([A-Za-z][\w-]{1,40})(?:\s[^<>]*)?>([^<>\n]+)<\/|["']([\p{L}_][\p{L}\d_ -]{1,40})["']\s*:\s*(?:"([^"\n]+)"|(\d[\d.]*))|(?<![\p{L}\d_.-])([\p{L}_][\p{L}\d_-]{1,40})\s?[:=]\s?(?:"([^"\n]+)"|'([^'\n]+)')|(?<![\p{L}\d_.-])([\p{L}_][\p{L}\d_.-]{1,40})=([^\s"'<>&;,|]+)/gu;
/** Whether a line may hold one of those. */
const MAG_ELEMENT = /<\/|"|[:=]\s?'|[\p{L}\d]=[\p{L}\d+%]/u;

/** A line of headings inside a text, as when a piece of a CSV is pasted into it. */
function losseKop(regel: string): { scheiding: string; kop: string[] } | undefined {
	for (const scheiding of [';', ',', '\t']) {
		if (!regel.includes(scheiding)) continue;
		const kop: string[] = [];
		for (const deel of regel.trim().split(scheiding)) {
			const cel = deel.trim().replace(/^"|"$/g, '');
			if (!/^[\p{L}_][\p{L}\d_. -]{0,30}$/u.test(cel) || cel.endsWith('.')) break;
			kop.push(cel);
		}
		if (kop.length > 1 && kop.length === regel.trim().split(scheiding).length && kop.some((cel) => AANGEKONDIGD.some((rol) => rollenVanKop(cel).has(rol)))) return { scheiding, kop };
	}
	return undefined;
}

/** What a key may say of its value: whose it is, or that it is of nobody. */
const BIJ_SLEUTEL: readonly Koprol[] = [...AANGEKONDIGD, 'postcode', 'email', 'bedrag', 'orgnummer'];

/** A piece of a text, where it begins, in which line; the key it stands under; and where in it two lines meet. */
interface Stuk {
	tekst: string;
	begin: number;
	regel: number;
	kop?: string | undefined;
	naad?: number;
	/** Whether it is of more than two lines: only what has a form of its own is told by so little. */
	lang?: boolean;
}

/** How much of two lines is read as one; of words, so much that the sentence is. */
const NAAD = 45;
const NAAD_WOORD = 120;
/** As long as the name of a street is. */
const SLOT = 60;
/** What is not ended: figures, the letters of a bank, half an address; and what goes on with it. */
const BREEKT_AF = /(?:\d[ .-]?|[A-Z]{2}\d\d[ .-]?(?:[A-Z]{4})?|@|[\p{L}\d]@[\p{L}\d-]+\.)[ \t]*\r?\n$/u;
const GAAT_VERDER = new RegExp(`^[ \\t>*]*(?=[\\d@]|[\\p{L}-]+\\.[a-z]{2,4}\\b|(?:nl|com|org|net)\\b|[A-Z]{2}(?![\\p{L}])|(?:op )?\\d|${MAAND}\\s)`, 'u');
/** A street at the end of a line, and its number on the next, which is none of a list. */
const STRAAT_EINDE = /\p{Lu}[\p{L}.'’-]*(?:straat|laan|weg|plein|dreef|hof|singel|gracht|pad|steeg|plantsoen|dijk|kade|strjitte|leane|dyk)[ \t]*\r?\n$/u;
const NUMMER_BEGIN = /^[ \t>*]*(?=\d{1,4}(?:[ -]?[a-zA-Z]{1,3})?(?![\p{L}\d]|[.)] ))/u;
/** A word that was cut off at the end of a line, and its rest: "Beatrix-", "laan 9". */
const AFGEKAPT = /\p{L}{2}-[ \t]*\r?\n$/u;
const STRAAT_REST = /^[ \t>*]*(?=\p{Ll}*(?:straat|laan|weg|plein|dreef|hof|singel|gracht|pad|steeg|plantsoen|dijk|kade|markt|park|wal)[ \t]\d)/u;
/** A date that is not ended: "geboren", "geb. op 3", "op 18 oktober". */
const DATUM_BREEKT_AF = new RegExp(`(?:(?<!\\p{L})(?:geboren|geb\\.?|geboortedatum:?|op)|\\d ${MAAND}\\.?)[ \\t]*\\r?\\n$`, 'iu');
/** How many lines a number or a date may go over. */
const MEESTE_REGELS = 4;
/** The word of a form by itself on its line; what was filled in stands on the next. */
const LABEL = /^[ \t*_-]*([\p{L}][\p{L}\d ._-]{1,40}?)[*_]{0,2}:?[*_]{0,2}[ \t]*\r?\n$/u;
const IN_TE_VULLEN: readonly Koprol[] = ['bsn', 'identifier', 'birthdate'];

/** Whether what ends `regel` goes on in `volgende`; and after how many signs. */
function gaatVerder(regel: string, volgende: string): number | undefined {
	const verder = GAAT_VERDER.exec(volgende);
	const slot = regel.slice(-NAAD);
	return verder && (BREEKT_AF.test(slot) || volgende[verder[0].length] === '@' || DATUM_BREEKT_AF.test(slot)) ? verder[0].length : undefined;
}

/** A number or a date broken over two lines or, of short lines, over more; and a line that answers the one before it. `regelVan` gives the line some lines further. */
function* overRegels(regel: string, regelVan: (verder: number) => string, van: number, vanVolgende: number, nummer: number): Generator<Stuk> {
	const volgende = regelVan(1);
	if (volgende.length < 3) return;
	const begin = gaatVerder(regel, volgende);
	if (begin !== undefined) {
		const eerste = regel.trimEnd();
		const na = Math.max(0, eerste.length - NAAD);
		let tekst = `${eerste.slice(na)}${eerste.endsWith('@') || volgende.startsWith('@', begin) || eerste.endsWith('.') ? '' : ' '}${volgende.slice(begin, begin + NAAD).trimEnd()}`;
		yield { tekst, begin: van + na, regel: nummer, naad: eerste.length - na };
		let laatste = volgende;
		let verder = 2;
		for (; verder < MEESTE_REGELS && laatste.length < NAAD; verder++) {
			const nog = regelVan(verder);
			const vanaf = gaatVerder(laatste, nog);
			if (vanaf === undefined) break;
			tekst += ` ${nog.slice(vanaf, vanaf + NAAD).trimEnd()}`;
			laatste = nog;
		}
		if (verder > 2) yield { tekst, begin: van + na, regel: nummer, naad: eerste.length - na, lang: true };
	}
	else {
		const slot = regel.slice(-SLOT);
		const rest = slot.includes('-') && AFGEKAPT.test(slot) ? STRAAT_REST.exec(volgende) : null;
		const opVolgende = rest ? null : NUMMER_BEGIN.exec(volgende);
		const erbij = rest ?? (opVolgende && STRAAT_EINDE.test(slot) ? opVolgende : null);
		if (erbij) {
			const eerste = rest ? regel.trimEnd().slice(0, -1) : regel.trimEnd();
			const na = Math.max(0, eerste.length - NAAD_WOORD);
			yield { tekst: `${eerste.slice(na)}${rest ? '' : ' '}${volgende.slice(erbij[0].length, erbij[0].length + NAAD_WOORD).trimEnd()}`, begin: van + na, regel: nummer, naad: eerste.length - na };
		}
	}
	const label = volgende.length < 40 && regel.length < 60 ? LABEL.exec(regel) : null;
	if (label && IN_TE_VULLEN.some((rol) => rollenVanKop(label[1]).has(rol))) yield { tekst: volgende.trimEnd(), begin: vanVolgende, regel: nummer + 1, kop: label[1] };
}

/** Lines of a text, each with the key or the headings of the table it stands under. */
export function* stukken(tekst: string, begin: readonly number[]): Generator<Stuk> {
	let tabel: string[] | undefined;
	let los: { scheiding: string; kop: string[] } | undefined;
	for (const [i, van] of begin.entries()) {
		const regel = tekst.slice(van, begin[i + 1] ?? tekst.length);
		if (!/\S/.test(regel)) {
			tabel = undefined;
			los = undefined;
			continue;
		}
		if (/^\s*\|/.test(regel)) {
			const volgende = tekst.slice(begin[i + 1] ?? tekst.length, begin[i + 2] ?? tekst.length);
			if (!tabel && /^\s*\|[\s:|-]+$/.test(volgende)) {
				tabel = regel.split('|').map((cel) => cel.trim());
				continue;
			}
			let plek = van;
			let links: string | undefined;
			for (const [j, cel] of regel.split('|').entries()) {
				if (/\S/.test(cel)) yield { tekst: cel, begin: plek, regel: i, kop: rollenVanKop(tabel?.[j]).size > 0 ? tabel![j] : (links ?? tabel?.[j]) };
				// A table of two columns lies on its side: what a row is of stands in its first cell.
				links = links === undefined && /\p{L}/u.test(cel) && IN_TE_VULLEN.some((rol) => rollenVanKop(cel.trim()).has(rol)) ? cel.trim() : undefined;
				plek += cel.length + 1;
			}
			continue;
		}
		tabel = undefined;
		const sleutel = regel.includes(':') ? SLEUTEL.exec(regel) : null;
		// The words before a colon say what stands behind it; they stay part of the text, for "geb. datum: …".
		if (sleutel && (sleutel[3]!.includes(' ') ? AANGEKONDIGD.some((rol) => rollenVanKop(sleutel[3]).has(rol)) : rollenVanKop(sleutel[3]).size > 0)) yield { tekst: regel.slice(sleutel[0].length), begin: van + sleutel[0].length, regel: i, kop: sleutel[3] };
		if (los) {
			const cellen = regel.trimEnd().split(los.scheiding);
			let plek = van;
			if (cellen.length === los.kop.length) for (const [j, cel] of cellen.entries()) {
				if (/\S/.test(cel)) yield { tekst: cel, begin: plek, regel: i, kop: los.kop[j] };
				plek += cel.length + 1;
			} else los = undefined;
		}
		los ??= losseKop(regel);
		if ((regel.includes('=') || regel.includes('"') || regel.includes("'") || regel.includes('</')) && MAG_ELEMENT.test(regel)) for (const match of regel.matchAll(ELEMENT)) {
			const kop = match[1] ?? match[3] ?? match[6] ?? match[9]!;
			const waarde = match[2] ?? match[4] ?? match[5] ?? match[7] ?? match[8] ?? match[10]!;
			const rollen = rollenVanKop(kop);
			if (BIJ_SLEUTEL.some((rol) => rollen.has(rol))) yield { tekst: waarde, begin: van + match.index + match[0].lastIndexOf(waarde), regel: i, kop };
		}
		yield* overRegels(regel, (verder) => (begin[i + verder] === undefined ? '' : tekst.slice(begin[i + verder], begin[i + verder + 1] ?? tekst.length)), van, begin[i + 1] ?? tekst.length, i);
		yield { tekst: regel, begin: van, regel: i };
	}
}
