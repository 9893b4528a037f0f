// All detectors over one text: a cell with its heading, or running text.
import { zoekAdres, zoekMail, zoekPostcode, zoekTelefoon } from './bereik.ts';
import { zoekGeboorte } from './geboorte.ts';
import { rollenVanKop } from './koppen.ts';
import { zoekNaam } from './namen.ts';
import { zoekBsn, zoekIban, zoekNummer } from './nummers.ts';
import type { Vondst } from './soorten.ts';
import { zoekVerhaal } from './verhaal.ts';

/**
 * Personal data in `tekst`, in reading order; of two findings at one place the more certain stays.
 * `kop` is the heading or key the text stands under, if any.
 */
export function vindPersoonsgegevens(tekst: string, kop?: string): Vondst[] {
	const rollen = rollenVanKop(kop);
	const cijfers = /\d/.test(tekst);
	const gevonden: Vondst[] = [];
	const neem = (nieuw: Vondst[]): void => {
		for (const een of nieuw) if (!gevonden.some((ander) => ander.begin < een.einde && een.begin < ander.einde)) gevonden.push(een);
	};
	if (cijfers) neem(zoekIban(tekst));
	neem(zoekMail(tekst));
	if (cijfers) {
		neem(zoekGeboorte(tekst, rollen));
		neem(zoekBsn(tekst, rollen));
		neem(zoekNummer(tekst, rollen));
		neem(zoekTelefoon(tekst, rollen));
	}
	if (cijfers || rollen.has('address')) neem(zoekAdres(tekst, rollen));
	if (cijfers) neem(zoekPostcode(tekst, rollen));
	neem(zoekNaam(tekst, rollen));
	// A description is of a whole sentence: names and dates in it are told beside it.
	gevonden.push(...zoekVerhaal(tekst, rollen));
	return gevonden.sort((a, b) => a.begin - b.begin || b.einde - a.einde);
}

/** A file name as a text: `jan-de-vries.pdf` holds a name. Its words have no capitals, so only what proves itself counts. */
export function vindInBestandsnaam(naam: string): Vondst[] {
	const zonder = naam.replace(/\.[a-z0-9]{1,5}$/i, '');
	const woorden = zonder.replace(/[_+]|%20|-(?=\D)|(?<=\D)-/g, ' ');
	const titels = woorden.replace(/\p{L}+/gu, (woord) => (/^(?:van|de|den|der|ten|ter|el|mevrouw|meneer|dhr|mevr|mw|familie|client|cliënt|geb|bsn|dossier)$/i.test(woord) ? woord.toLowerCase() : woord));
	const metHoofdletter = titels.replace(/(mevrouw|meneer|dhr|mevr|mw|familie)\s(?:(van|de|den|der)\s){0,2}(\p{Ll}+)/gu, (alles, _, __, achter: string) => alles.slice(0, -achter.length) + achter[0]!.toUpperCase() + achter.slice(1));
	return vindPersoonsgegevens(metHoofdletter).filter(({ kind }) => kind !== 'freetext');
}
