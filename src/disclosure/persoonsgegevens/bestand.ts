// One file, whatever it is: rows of a CSV, lines of a text, documents, words inside a picture, its own name. Findings come with the place in the file.
import { ontcijfer, plekInTekst, regelbegin } from '../../ingest/tekst.ts';
import { leesBeeldteksten, type Beeldtekst } from './beeld.ts';
import { vooraan, type Bevinding } from './bevinding.ts';
import { leesDocument } from './document.ts';
import { rollenVanKop } from './koppen.ts';
import { inCsv } from './rijen.ts';
import type { Soort } from './soorten.ts';
import { stukken } from './stukken.ts';
import { vindInBestandsnaam, vindPersoonsgegevens } from './vind.ts';

/** Numbers and addresses that a line end may break in two. */
const OVER_REGELS: ReadonlySet<Soort> = new Set<Soort>(['bsn', 'iban', 'phone', 'email', 'identifier', 'postcode', 'birthdate', 'address']);
/** Of those what may be broken over more than two lines: a row of short lines is more often a row of counts. */
const OVER_VEEL_REGELS: ReadonlySet<Soort> = new Set<Soort>(['iban', 'phone', 'birthdate']);

function inTekst(tekst: string, bestand: string): Bevinding[] {
	const begin = regelbegin(tekst);
	const gevonden: (Bevinding & { van: number; tot: number; overRegels: boolean })[] = [];
	let bedragen: { regel: number; van: number; tot: number }[] = [];
	for (const stuk of stukken(tekst, begin)) {
		const rollen = rollenVanKop(stuk.kop);
		if (bedragen.length && bedragen[0]!.regel !== stuk.regel) bedragen = [];
		if (stuk.kop !== undefined && (rollen.has('bedrag') || rollen.has('orgnummer'))) bedragen.push({ regel: stuk.regel, van: stuk.begin, tot: stuk.begin + stuk.tekst.length });
		for (const { kind, begin: van, einde: tot } of vindPersoonsgegevens(stuk.tekst, stuk.kop)) {
			const plek = { van: stuk.begin + van, tot: stuk.begin + tot };
			// The key said that this number is an amount.
			if (stuk.kop === undefined && (kind === 'bsn' || kind === 'phone') && bedragen.some((bedrag) => plek.van < bedrag.tot && bedrag.van < plek.tot)) continue;
			// Of two lines read as one counts what goes over the end of the first.
			if (stuk.naad !== undefined && !(van < stuk.naad && tot > stuk.naad && (stuk.lang ? OVER_VEEL_REGELS : OVER_REGELS).has(kind))) continue;
			if (gevonden.some((een) => (een.kind === kind || (een.overRegels && OVER_REGELS.has(kind))) && een.van < plek.tot && plek.van < een.tot)) continue;
			gevonden.push({ ...vooraan(bestand), ...plekInTekst(begin, plek.van), kind, tekst: stuk.tekst.slice(van, tot), kop: stuk.kop, ...plek, overRegels: stuk.naad !== undefined });
		}
	}
	return gevonden.map(({ van: _, tot: __, overRegels: ___, ...bevinding }) => bevinding);
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
