// Looking for persons takes half of a check and needs nothing of it but the files: another core does it while this one reads and checks.
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Geheugen } from '../ingest/geheugen.ts';
import { beginDraad } from './draad.ts';

export interface Opdracht {
	wortel: string;
	bestanden: readonly string[];
}

/** Of each file, in order: the bytes that were looked at, and what is in them. */
export type Bekeken = [bytes: Uint8Array, gelezen: unknown][];

let klaar: Worker | undefined;

/** Sets the other core going before anybody knows which files: it loads what it needs meanwhile. Nothing waits for it until it is asked. */
export function zetKlaar(): Worker | undefined {
	if (availableParallelism() < 2) return undefined;
	klaar ??= beginDraad(new URL('./ernaast-kern.ts', import.meta.url));
	klaar.unref();
	return klaar;
}

/** What is found in `bestanden` of a root, with the bytes it was found in, by the name `naam` gives a file; undefined where there is one core. Rejects only for bugs. */
export function bekijkErnaast(opdracht: Opdracht, naam: (bestand: string) => string): Promise<Geheugen> | undefined {
	const werker = zetKlaar();
	if (!werker) return undefined;
	klaar = undefined;
	werker.ref();
	werker.postMessage(opdracht);
	return new Promise((goed, mislukt) => {
		werker.once('error', mislukt);
		werker.once('message', (bekeken: Bekeken) => goed(new Map(bekeken.map(([bytes, gelezen], i) => [naam(opdracht.bestanden[i]!), { bytes: [bytes], gelezen }]))));
	});
}
