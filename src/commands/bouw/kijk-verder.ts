// Looking for persons in the files that are not known to be clean.
import { bekijkBestand } from '../../disclosure/persoonsgegevens/bestand.ts';
import type { Kijk } from '../../disclosure/persoonsgegevens/controleer.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/** Looks at files but for those that are known to be clean; `schoon` gathers all that are. */
export function kijkVerder(bekend: readonly string[]): { kijk: Kijk; schoon: string[] } {
	const eerder = new Set(bekend);
	const schoon: string[] = [];
	const kijk: Kijk = (bestand, bytes) => {
		const afdruk = vingerafdruk(bestand, bytes);
		const gevonden = eerder.has(afdruk) ? [] : bekijkBestand(bestand, bytes);
		if (!gevonden.length) schoon.push(afdruk);
		return gevonden;
	};
	return { kijk, schoon };
}
