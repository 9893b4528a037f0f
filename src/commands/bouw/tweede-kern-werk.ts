// Where the other core begins. What Node made of the sources is kept there too, which it must be told before they are loaded.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Antwoord, Opdracht, Vraag } from './tweede-kern.ts';

enableCompileCache();
const poort = parentPort!;
const zeg = (antwoord: Antwoord): void => poort.postMessage(antwoord);
const { wortel, alleen, datum, schoon: bekend } = workerData as Opdracht;

const [{ leesEnControleer }, { kijkVerder }] = await Promise.all([import('../../charts/lees-en-controleer.ts'), import('./schoon.ts')]);
const { kijk, schoon } = kijkVerder(bekend);
const gelezen = await leesEnControleer(wortel, alleen, undefined, kijk);
zeg({ soort: 'controle', problemen: gelezen.problemen, schoon });

// A check needs no charts; what looks at pages does.
const { maakBekijker, maakDownload } = await import('./nakijken.ts');
let bekijk: ReturnType<typeof maakBekijker> | undefined;
poort.on('message', (vraag: Vraag) => {
	const { soort, nummer } = vraag;
	if (soort === 'pagina') {
		bekijk ??= maakBekijker(gelezen, datum);
		return zeg({ soort, nummer, antwoord: bekijk(vraag) });
	}
	const bytes = maakDownload(gelezen.portaal, vraag.adres);
	poort.postMessage({ soort, nummer, antwoord: bytes } satisfies Antwoord, [bytes.buffer]);
});
