// What runs on the other core during a check: it loads what finds persons, waits for the files, and tells what is in them.
import { parentPort } from 'node:worker_threads';
import { bekijkBestand } from '../disclosure/persoonsgegevens/bestand.ts';
import { leesBytes } from '../ingest/bestanden.ts';
import type { Bekeken, Opdracht } from './ernaast.ts';

const poort = parentPort!;
poort.once('message', ({ wortel, bestanden }: Opdracht) => {
	poort.postMessage(bestanden.map((bestand): Bekeken[number] => {
		const bytes = leesBytes(wortel, bestand);
		return [bytes, bekijkBestand(bestand, bytes)];
	}));
	poort.close();
});
