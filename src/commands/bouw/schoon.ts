// Files in which an earlier build found nothing of persons: the same bytes under the same name, looked at by the same code, hold nothing now.
import { bekijkBestand } from '../../disclosure/persoonsgegevens/bestand.ts';
import type { Kijk } from '../../disclosure/persoonsgegevens/controleer.ts';
import type { Kast } from './kast.ts';
import { vingerafdruk } from './vingerafdruk.ts';

const VAK = ['schoon', 'bestanden'] as const;

/** Fingerprints of files without a finding. Where there was one, it is looked for again each time: it has a place and words that are told. */
export const leesSchoon = (kast: Kast, product: string): string[] => {
	const bewaard = kast.lees(...VAK);
	const [van, ...afdrukken] = bewaard ? bewaard.toString('utf8').split('\n') : [];
	return van === product ? afdrukken : [];
};

export const schrijfSchoon = (kast: Kast, product: string, afdrukken: readonly string[]): void => kast.schrijf(...VAK, () => Buffer.from([product, ...afdrukken].join('\n')));

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
