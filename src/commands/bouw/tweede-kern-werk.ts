// What runs on the other core: first it checks a root, then it does what is asked with what it read.
import { parentPort } from 'node:worker_threads';
import { leesEnControleer, type Gelezen } from '../../charts/lees-en-controleer.ts';
import type { Geheugen } from '../../ingest/geheugen.ts';
import { leesDatasets } from '../../ingest/portaal.ts';
import { kijkVerder } from './kijk-verder.ts';
import { alsGeheugen, alsOverdracht, type Overdracht } from './overdracht.ts';
import type { Antwoord, Opdracht, Vraag } from './tweede-kern.ts';

const poort = parentPort!;
const zeg = (antwoord: Antwoord, geeft: ArrayBuffer[] = []): void => poort.postMessage(antwoord, geeft);

/** What is to be checked, and what was read of it. */
let opdracht: Opdracht;
let geheugen: Geheugen = new Map();
let gelezen: Gelezen;
let bekijk: ReturnType<(typeof import('./nakijken.ts'))['maakBekijker']>;

/** Checks the root, of which the texts were read elsewhere. */
async function controleer({ wortel, alleen, datum, schoon: bekend }: Opdracht, teksten: Overdracht): Promise<void> {
	for (const [bestand, tekst] of alsGeheugen(teksten)) geheugen.set(bestand, tekst);
	const { kijk, schoon } = kijkVerder(bekend);
	gelezen = await leesEnControleer(wortel, alleen, geheugen, kijk);
	geheugen = new Map();
	zeg({ soort: 'controle', problemen: gelezen.problemen, schoon });
	// A check needs no charts; what looks at pages does.
	bekijk = (await import('./nakijken.ts')).maakBekijker(gelezen, datum);
}

async function doe(vraag: Vraag): Promise<void> {
	if (vraag.soort === 'controle') {
		opdracht = vraag;
		leesDatasets(vraag.wortel, geheugen);
		zeg({ soort: 'tabellen', tabellen: alsOverdracht(geheugen) });
	} else if (vraag.soort === 'teksten') await controleer(opdracht, vraag.teksten);
	else if (vraag.soort === 'pagina') zeg({ soort: 'pagina', nummer: vraag.nummer, antwoord: bekijk(vraag) });
	else {
		const bytes = (await import('./nakijken.ts')).maakDownload(gelezen.portaal, vraag.adres);
		zeg({ soort: 'download', nummer: vraag.nummer, antwoord: bytes }, [bytes.buffer]);
	}
}

let nu: Promise<void> = Promise.resolve();
poort.on('message', (vraag: Vraag) => {
	nu = nu.then(() => doe(vraag));
});
