// One file, whatever it is: rows of a CSV, lines of a text, documents, words inside a picture, its own name. Findings come with the place in the file.
import { ontcijfer, plekInTekst, regelbegin } from '../../ingest/tekst.ts';
import { leesBeeldteksten, type Beeldtekst } from './beeld.ts';
import { vooraan, type Bevinding } from './bevinding.ts';
import { leesDocument } from './document.ts';
import { AANGEKONDIGD, rollenVanKop, SLEUTEL } from './koppen.ts';
import { inCsv } from './rijen.ts';
import { vindInBestandsnaam, vindPersoonsgegevens } from './vind.ts';

/** `<Element>waarde</Element>`, `"sleutel": "waarde"`, `sleutel: "waarde"` and `sleutel="waarde"`, as registrations are sent from one system to another. */
const ELEMENT = /<(?:[\w-]+:)?([A-Za-z][\w-]{1,40})(?:\s[^<>]*)?>([^<>\n]+)<\/|"([\p{L}_][\p{L}\d_ -]{1,40})"\s*:\s*"([^"\n]+)"|(?<![\p{L}\d_.-])([\p{L}_][\p{L}\d_-]{1,40})\s?[:=]\s?(?:"([^"\n]+)"|'([^'\n]+)')/gu;

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

/** Lines of a text, each with the key or the headings of the table it stands under. */
function* stukken(tekst: string): Generator<{ tekst: string; begin: number; kop?: string | undefined }> {
	const begin = regelbegin(tekst);
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
			for (const [j, cel] of regel.split('|').entries()) {
				if (/\S/.test(cel)) yield { tekst: cel, begin: plek, kop: tabel?.[j] };
				plek += cel.length + 1;
			}
			continue;
		}
		tabel = undefined;
		const sleutel = regel.includes(':') ? SLEUTEL.exec(regel) : null;
		// The words before a colon say what stands behind it; they stay part of the text, for "geb. datum: …".
		if (sleutel && (sleutel[3]!.includes(' ') ? AANGEKONDIGD.some((rol) => rollenVanKop(sleutel[3]).has(rol)) : rollenVanKop(sleutel[3]).size > 0)) yield { tekst: regel.slice(sleutel[0].length), begin: van + sleutel[0].length, kop: sleutel[3] };
		if (los) {
			const cellen = regel.trimEnd().split(los.scheiding);
			let plek = van;
			if (cellen.length === los.kop.length) for (const [j, cel] of cellen.entries()) {
				if (/\S/.test(cel)) yield { tekst: cel, begin: plek, kop: los.kop[j] };
				plek += cel.length + 1;
			} else los = undefined;
		}
		los ??= losseKop(regel);
		if (/<\/|"|[:=]\s?'/.test(regel)) for (const match of regel.matchAll(ELEMENT)) {
			const [kop, waarde] = [match[1] ?? match[3] ?? match[5]!, match[2] ?? match[4] ?? match[6] ?? match[7]!];
			if (AANGEKONDIGD.some((rol) => rollenVanKop(kop).has(rol))) yield { tekst: waarde, begin: van + match.index + match[0].lastIndexOf(waarde), kop };
		}
		yield { tekst: regel, begin: van };
	}
}

function inTekst(tekst: string, bestand: string): Bevinding[] {
	const begin = regelbegin(tekst);
	const gevonden: (Bevinding & { van: number; tot: number })[] = [];
	let bedrag: { van: number; tot: number } | undefined;
	for (const stuk of stukken(tekst)) {
		const rollen = rollenVanKop(stuk.kop);
		if (stuk.kop !== undefined && (rollen.has('bedrag') || rollen.has('orgnummer'))) bedrag = { van: stuk.begin, tot: stuk.begin + stuk.tekst.length };
		for (const { kind, begin: van, einde: tot } of vindPersoonsgegevens(stuk.tekst, stuk.kop)) {
			const plek = { van: stuk.begin + van, tot: stuk.begin + tot };
			// The key said that this number is an amount.
			if (stuk.kop === undefined && bedrag && plek.van < bedrag.tot && bedrag.van < plek.tot && (kind === 'bsn' || kind === 'phone')) continue;
			if (gevonden.some((een) => een.kind === kind && een.van < plek.tot && plek.van < een.tot)) continue;
			gevonden.push({ ...vooraan(bestand), ...plekInTekst(begin, plek.van), kind, tekst: stuk.tekst.slice(van, tot), kop: stuk.kop, ...plek });
		}
	}
	return gevonden.map(({ van: _, tot: __, ...bevinding }) => bevinding);
}

const MAKER = /artist|author|creator|by-line|writer|owner|person|credit|contact|lastModifiedBy|manager/i;

const inVelden = (velden: Beeldtekst[], bestand: string): Bevinding[] =>
	velden.flatMap(({ veld, tekst }): Bevinding[] => {
		if (veld === 'GPS') return [{ ...vooraan(bestand), kind: 'address', tekst: 'GPS', kop: 'GPS' }];
		const gelezen = vindPersoonsgegevens(tekst, MAKER.test(veld) ? 'auteur' : undefined);
		return gelezen.map(({ kind, begin, einde }) => ({ ...vooraan(bestand), kind, tekst: tekst.slice(begin, einde), kop: veld }));
	});

function inBeeld(bytes: Uint8Array, bestand: string): Bevinding[] | undefined {
	const velden = leesBeeldteksten(bytes);
	return velden && inVelden(velden, bestand);
}

/** A packed file in a packed file in a packed file is looked into; further down nobody packs. */
const DIEPST = 3;

/** In a document there are no lines to point at: every finding is of the file. */
function inDocument(bytes: Uint8Array, bestand: string, diepte: number): Bevinding[] | undefined {
	const document = leesDocument(bestand, bytes);
	if (!document) return undefined;
	const inhoud = [...document.teksten.flatMap((tekst) => inTekst(tekst, bestand)), ...document.bladen.flatMap((blad) => inCsv(blad, bestand))];
	const ingepakt = diepte < DIEPST ? [...document.ingepakt].flatMap(([naam, deel]) => bekijkBestand(naam, deel, diepte + 1)) : [];
	return [...inVelden(document.velden, bestand), ...[...inhoud, ...ingepakt].map((een) => ({ ...een, ...vooraan(bestand), kop: een.kop ?? 'inhoud' }))];
}

/** Whether this is a document whose content nobody but a reader can see: a PDF, a film, a locked or old file of an office program. */
export const isGesloten = (bestand: string, bytes: Uint8Array): boolean => leesDocument(bestand, bytes)?.volledig === false && !leesBeeldteksten(bytes);

/** Whether bytes are a text: no zero byte in the first part. */
const isTekst = (bytes: Uint8Array): boolean => !bytes.subarray(0, 8000).includes(0);

/** Everything personal in one file, its name included, in order of place. `bestand` is how it is told; `diepte` how many packed files it stands in. */
export function bekijkBestand(bestand: string, bytes: Uint8Array, diepte = 0): Bevinding[] {
	const inNaam = vindInBestandsnaam(bestand.split('/').at(-1)!).map(({ kind, begin, einde }): Bevinding => ({ ...vooraan(bestand), kind, tekst: bestand.split('/').at(-1)!.slice(begin, einde), kop: 'bestandsnaam' }));
	const inhoud = inBeeld(bytes, bestand) ?? inDocument(bytes, bestand, diepte) ?? (isTekst(bytes) ? (/\.(?:csv|tsv)$/i.test(bestand) ? inCsv : inTekst)(ontcijfer(bytes).tekst, bestand) : []);
	return [...inNaam, ...inhoud].sort((a, b) => a.line - b.line || a.column - b.column);
}
