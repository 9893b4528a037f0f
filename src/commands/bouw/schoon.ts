// Files in which an earlier build found nothing of persons: the same bytes under the same name, looked at by the same code, hold nothing now.
import type { Kast } from './kast.ts';

const VAK = ['schoon', 'bestanden'] as const;

/** Fingerprints of files without a finding. Where there was one, it is looked for again each time: it has a place and words that are told. */
export const leesSchoon = (kast: Kast, product: string): string[] => {
	const bewaard = kast.lees(...VAK);
	const [van, ...afdrukken] = bewaard ? bewaard.toString('utf8').split('\n') : [];
	return van === product ? afdrukken : [];
};

export const schrijfSchoon = (kast: Kast, product: string, afdrukken: readonly string[]): void => kast.schrijf(...VAK, () => Buffer.from([product, ...afdrukken].join('\n')));
