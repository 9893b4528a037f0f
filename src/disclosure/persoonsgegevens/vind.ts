// All detectors over one text: a cell with its heading, or running text.
import { zoekAdres } from './adres.ts';
import { zoekMail, zoekTelefoon } from './bereik.ts';
import { zoekGeboorte } from './geboorte.ts';
import { heeft, K, kenmerken } from './kenmerken.ts';
import { herlees, rollenVanKop } from './koppen.ts';
import { zoekNaam } from './namen.ts';
import { zoekBsn, zoekIban, zoekNummer } from './nummers.ts';
import { zoekPostcode } from './postcode.ts';
import type { Koprol, Vondst } from './soorten.ts';
import { zoekVerhaal } from './verhaal.ts';

/** Wide letters and figures, odd spaces and hyphens as everybody types them; the length stays, so that places do. */
const gewoon = (tekst: string): string => (/[^\x00-\u024f\u1e00-\u1eff\u2013-\u2026\u20ac]/.test(tekst) ? tekst.replace(/[\uff01-\uff5e]/g, (teken) => String.fromCharCode(teken.charCodeAt(0) - 0xfee0)).replace(/\ufe6b/g, '@').replace(/[\u2000-\u200b\u202f\u2060\u3000\ufeff]/g, ' ').replace(/[\u2010\u2011\u2212]/g, '-') : tekst);

/** Spaces, dashes and signs written as an entity of HTML; and letters of two bytes that were read as two letters ("Ã«"). */
const ENTITEIT = /&(?:(nbsp|thinsp|ensp|emsp|shy|ndash|mdash|commat|period|amp|apos|quot)|#(\d{2,6})|#x([\da-f]{2,5}));|[ÃÄÅ][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u2122]/gi;
const TEKENS: Record<string, string> = { nbsp: ' ', thinsp: ' ', ensp: ' ', emsp: ' ', shy: '', ndash: '–', mdash: '—', commat: '@', period: '.', amp: '&', apos: "'", quot: '"' };

/** Findings in a text with entities in it, at their places in the text as it stands. */
function metEntiteiten(rauw: string, zoek: (tekst: string) => Vondst[]): Vondst[] {
	// Of each character read, where it begins; and at the end the length.
	const plekken: number[] = [];
	let tekst = '';
	const neem = (stuk: string, begin: number, stap: number): void => {
		for (let i = 0; i < stuk.length; i++) plekken.push(begin + i * stap);
		tekst += stuk;
	};
	let vanaf = 0;
	for (const match of rauw.matchAll(ENTITEIT)) {
		neem(rauw.slice(vanaf, match.index), vanaf, 1);
		const [heel, naam, getal, zestien] = match;
		neem(heel[0] !== '&' ? herlees(heel) : naam !== undefined ? TEKENS[naam.toLowerCase()]! : String.fromCharCode(getal !== undefined ? Number(getal) : parseInt(zestien!, 16)), match.index, 0);
		vanaf = match.index + match[0].length;
	}
	neem(rauw.slice(vanaf), vanaf, 1);
	plekken.push(rauw.length);
	return zoek(tekst).map((een) => ({ ...een, begin: plekken[een.begin]!, einde: plekken[een.einde]! }));
}

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
		const zoek = (tekst: string): Vondst[] => zoekAlles(gewoon(tekst), rollen);
		gevonden = /[&ÃÄÅ]/.test(rauw) && rauw.search(ENTITEIT) !== -1 ? metEntiteiten(rauw, zoek) : zoek(rauw);
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
	const rollen = kop.has('bedrag') && /\p{L}{3}.*\s\p{L}{3}/u.test(tekst) && BIJ_BEDRAG.test(tekst) ? zonderBedrag(kop) : kop;
	const ken = kenmerken(tekst);
	const cijfers = heeft(ken, K.CIJFER);
	const gevonden: Vondst[] = [];
	const neem = (nieuw: Vondst[]): void => {
		for (const een of nieuw) if (!gevonden.some((ander) => ander.begin < een.einde && een.begin < ander.einde)) gevonden.push(een);
	};
	if (cijfers) neem(zoekIban(tekst));
	if (heeft(ken, K.APENSTAART) || rollen.has('email') || (tekst.includes('#') && /#(?:gmail|hotmail)/i.test(tekst))) neem(zoekMail(tekst));
	if (cijfers || rollen.has('birthdate') || heeft(ken, K.GEBOORTE)) neem(zoekGeboorte(tekst, rollen));
	if (cijfers || /bsn|b\.\s?s\.|burger\s?service|sofi/i.test(tekst)) neem(zoekBsn(tekst, rollen));
	if (cijfers) neem(zoekNummer(tekst, rollen));
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
const BESTANDSNAAM = /[_-][\p{L}\d_-]*\.(?:docx?|pdf|xlsx?|pptx?|msg|eml|odt|ods|jpe?g|png|heic|mp[34]|m4a|zip)(?![\p{L}\d])/iu;
const inBestandsnamen = (tekst: string): Vondst[] =>
	[...tekst.matchAll(/(?<![\p{L}\d/.:])[\p{L}\d][\p{L}\d_-]*\.(?:docx?|pdf|xlsx?|pptx?|msg|eml|odt|ods|jpe?g|png|heic|mp[34]|m4a|zip)(?![\p{L}\d])/giu)].flatMap((match) => vindInBestandsnaam(match[0]).map(({ kind, begin, einde }) => ({ kind, begin: begin + match.index, einde: Math.min(einde, match[0].length) + match.index })));
