// All detectors over one text: a cell with its heading, or running text.
import { zoekAdres } from './adres.ts';
import { zoekMail, zoekTelefoon } from './bereik.ts';
import { zoekBsn } from './bsn.ts';
import { zoekGeboorte } from './geboorte.ts';
import { zoekIban } from './iban.ts';
import { heeft, K, kenmerken } from './kenmerken.ts';
import { rollenVanKop } from './koppen.ts';
import { gelezen } from './lezing.ts';
import { zoekNaam } from './namen.ts';
import { zoekNummer } from './nummers.ts';
import { zoekPostcode } from './postcode.ts';
import type { Koprol, Vondst } from './soorten.ts';
import { zoekVerhaal } from './verhaal.ts';

/** Of each set of roles what was found in which text: many lines and cells stand in many files. */
const onthouden = new Map<ReadonlySet<Koprol>, Map<string, readonly Vondst[]>>();
/** Texts remembered at most, each of them no longer than a paragraph. */
const HOOGSTENS = 50_000;
const LANGST = 2_000;
let aantal = 0;

/**
 * Personal data in `rauw`, in reading order; of two findings at one place the more certain stays.
 * `kop` is the heading or key the text stands under, if any.
 */
export function vindPersoonsgegevens(rauw: string, kop?: string): readonly Vondst[] {
	const rollen = rollenVanKop(kop);
	let eerder = onthouden.get(rollen);
	if (!eerder) onthouden.set(rollen, (eerder = new Map()));
	let gevonden = eerder.get(rauw);
	if (gevonden === undefined) {
		gevonden = gelezen(rauw, (tekst) => zoekAlles(tekst, rollen));
		if (aantal < HOOGSTENS && rauw.length < LANGST) {
			eerder.set(rauw, gevonden);
			aantal++;
		}
	}
	return gevonden;
}

/** Somebody, where a number was expected. */
const BIJ_BEDRAG = /(?<!\p{L})(?:cli[eë]nte?|bewo(?:ner|onster)|mevrouw|mevr|mw|meneer|dhr|hij|zij|moeder|vader|zoon|dochter|man|vrouw|gezin|fam(?:ilie)?|pati[eë]nte?|betrokkene)(?!\p{L})/iu;
/** Words under a heading of amounts are a remark. */
const zonderBedrag = (rollen: ReadonlySet<Koprol>): ReadonlySet<Koprol> => new Set([...rollen].filter((rol) => rol !== 'bedrag'));

function zoekAlles(tekst: string, kop: ReadonlySet<Koprol>): Vondst[] {
	const rollen = kop.has('bedrag') && /\p{L}{3}.*\s\p{L}{3}/u.test(tekst) && (BIJ_BEDRAG.test(tekst) || tekst.split(/\s+/).length > 8) ? zonderBedrag(kop) : kop;
	const ken = kenmerken(tekst);
	const cijfers = heeft(ken, K.CIJFER);
	const gevonden: Vondst[] = [];
	const neem = (nieuw: Vondst[]): void => {
		for (const een of nieuw) if (!gevonden.some((ander) => ander.begin < een.einde && een.begin < ander.einde)) gevonden.push(een);
	};
	if (cijfers) neem(zoekIban(tekst, rollen));
	if (heeft(ken, K.APENSTAART) || rollen.has('email') || (tekst.includes('#') && /#(?:gmail|hotmail)/i.test(tekst))) neem(zoekMail(tekst));
	if (cijfers || rollen.has('birthdate') || heeft(ken, K.GEBOORTE)) neem(zoekGeboorte(tekst, rollen));
	if (cijfers || /bsn|b\.\s?s\.|burger\s?service|sofi/i.test(tekst)) neem(zoekBsn(tekst, rollen));
	if (cijfers || heeft(ken, K.APENSTAART) || tekst.includes('<<') || tekst.includes('.me/') || tekst.includes('.com/')) neem(zoekNummer(tekst, rollen));
	if (cijfers || /nul[\s,-]*zes/i.test(tekst)) neem(zoekTelefoon(tekst, rollen));
	if (cijfers || rollen.has('address')) neem(zoekAdres(tekst, rollen));
	if (cijfers) neem(zoekPostcode(tekst, rollen));
	neem(zoekNaam(tekst, rollen));
	if (BESTANDSNAAM.test(tekst)) neem(inBestandsnamen(tekst));
	// A description is of a whole sentence: names and dates in it are told beside it.
	gevonden.push(...zoekVerhaal(tekst, rollen));
	return gevonden.sort((a, b) => a.begin - b.begin || b.einde - a.einde);
}

/** A file name as a text: `jan-de-vries.pdf` holds a name. Its words have no capitals, so only what proves itself counts. */
export function vindInBestandsnaam(naam: string): readonly Vondst[] {
	const zonder = naam.replace(/\.[a-z0-9]{1,5}$/i, '');
	const woorden = zonder.replace(/[_+]|%20|-(?=\D)|(?<=\D)-/g, ' ');
	const titels = woorden.replace(/\p{L}+/gu, (woord) => (/^(?:van|de|den|der|ten|ter|el|mevrouw|meneer|dhr|mevr|mw|familie|client|cliënt|geb|bsn|dossier)$/i.test(woord) ? woord.toLowerCase() : woord));
	const metHoofdletter = titels.replace(/(mevrouw|meneer|dhr|mevr|mw|familie)\s(?:(van|de|den|der)\s){0,2}(\p{Ll}+)/gu, (alles, _, __, achter: string) => alles.slice(0, -achter.length) + achter[0]!.toUpperCase() + achter.slice(1));
	return vindPersoonsgegevens(metHoofdletter).filter(({ kind }) => kind !== 'freetext');
}

/** A file that is spoken of: its name is read as that of a file. */
const BESTANDSNAAM = /[_-][\p{L}\d_-]*(?:\s?\(\d{1,2}\))?\.(?:docx?|pdf|xlsx?|pptx?|msg|eml|odt|ods|jpe?g|png|heic|mp[34]|m4a|zip)(?![\p{L}\d])/iu;
const inBestandsnamen = (tekst: string): Vondst[] =>
	[...tekst.matchAll(/(?<![\p{L}\d/.:])[\p{L}\d][\p{L}\d_-]*(?:\s?\(\d{1,2}\))?\.(?:docx?|pdf|xlsx?|pptx?|msg|eml|odt|ods|jpe?g|png|heic|mp[34]|m4a|zip)(?![\p{L}\d])/giu)].flatMap((match) => vindInBestandsnaam(match[0]).map(({ kind, begin, einde }) => ({ kind, begin: begin + match.index, einde: Math.min(einde, match[0].length) + match.index })));
