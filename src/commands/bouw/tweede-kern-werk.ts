// What runs on the other core: first it checks a root, then it does what is asked with what it read.
import { parentPort } from 'node:worker_threads';
import { leesEnControleer, type Gelezen } from '../../charts/lees-en-controleer.ts';
import type { Geheugen } from '../../ingest/geheugen.ts';
import { leesDatasets } from '../../ingest/portaal.ts';
import { kijkVerder } from './schoon.ts';
import { alsOverdracht } from './tabellen.ts';
import type { Antwoord, Vraag } from './tweede-kern.ts';

const poort = parentPort!;
const zeg = (antwoord: Antwoord, geeft: ArrayBuffer[] = []): void => poort.postMessage(antwoord, geeft);

let gelezen: Gelezen;
let bekijk: ReturnType<(typeof import('./nakijken.ts'))['maakBekijker']>;

async function doe(vraag: Vraag): Promise<void> {
	if (vraag.soort === 'controle') {
		const geheugen: Geheugen = new Map();
		leesDatasets(vraag.wortel, geheugen);
		zeg({ soort: 'tabellen', tabellen: alsOverdracht(geheugen) });
		const { kijk, schoon } = kijkVerder(vraag.schoon);
		gelezen = await leesEnControleer(vraag.wortel, vraag.alleen, geheugen, kijk);
		zeg({ soort: 'controle', problemen: gelezen.problemen, schoon });
		// A check needs no charts; what looks at pages does.
		bekijk = (await import('./nakijken.ts')).maakBekijker(gelezen, vraag.datum);
	} else if (vraag.soort === 'pagina') zeg({ soort: 'pagina', nummer: vraag.nummer, antwoord: bekijk(vraag) });
	else {
		const bytes = (await import('./nakijken.ts')).maakDownload(gelezen.portaal, vraag.adres);
		zeg({ soort: 'download', nummer: vraag.nummer, antwoord: bytes }, [bytes.buffer]);
	}
}

let nu: Promise<void> = Promise.resolve();
poort.on('message', (vraag: Vraag) => {
	nu = nu.then(() => doe(vraag));
});
