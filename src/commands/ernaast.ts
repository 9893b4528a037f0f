// Looking for persons takes a third of a check and needs nothing of it but the files: another core does it while this one reads and checks.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bekijkBestand } from '../disclosure/persoonsgegevens/bestand.ts';
import type { Geheugen } from '../ingest/geheugen.ts';
import { leesBytes } from '../ingest/bestanden.ts';

interface Opdracht {
	wortel: string;
	bestanden: readonly string[];
}

/** What is found in `bestanden` of a root, with the bytes it was found in, by the name `naam` gives a file; undefined where there is one core. Rejects only for bugs. */
export function bekijkErnaast({ wortel, bestanden }: Opdracht, naam: (bestand: string) => string): Promise<Geheugen> | undefined {
	if (availableParallelism() < 2) return undefined;
	// Plain JavaScript, so that this core too starts from what Node keeps of the sources.
	const begin = `require('node:module').enableCompileCache(); void import(${JSON.stringify(import.meta.url)});`;
	const werker = new Worker(begin, { eval: true, workerData: { wortel, bestanden } satisfies Opdracht });
	return new Promise((klaar, mislukt) => {
		werker.once('error', mislukt);
		werker.once('message', (bekeken: [Uint8Array, unknown][]) => klaar(new Map(bekeken.map(([bytes, gelezen], i) => [naam(bestanden[i]!), { bytes: [bytes], gelezen }]))));
	});
}

if (!isMainThread && parentPort) {
	const { wortel, bestanden } = workerData as Opdracht;
	parentPort.postMessage(bestanden.map((bestand) => {
		const bytes = leesBytes(wortel, bestand);
		return [bytes, bekijkBestand(bestand, bytes)];
	}));
}
