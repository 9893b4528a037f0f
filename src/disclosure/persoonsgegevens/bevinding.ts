// One finding in a file: where, of what kind, and the text itself.
import type { Place } from '../../domain/problem.ts';
import type { Soort } from './soorten.ts';

/** A finding in a file, with what was found; the text never leaves this room unmasked. */
export interface Bevinding extends Place {
	kind: Soort;
	tekst: string;
	/** Heading, key or field it stands under. */
	kop?: string | undefined;
}

/** The place of what is in no line: a name, a picture, a document. */
export const vooraan = (bestand: string): Place => ({ file: bestand, line: 1, column: 1 });
