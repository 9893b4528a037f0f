// Where the other core begins. What Node made of the sources is kept there too, which it must be told before they are loaded.
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Gelezen } from '../../charts/lees-en-controleer.ts';
import type { Antwoord, Vraag } from './tweede-kern.ts';

enableCompileCache();
const poort = parentPort!;
const zeg = (antwoord: Antwoord, geeft: ArrayBuffer[] = []): void => poort.postMessage(antwoord, geeft);
const controle = Promise.all([import('../../charts/lees-en-controleer.ts'), import('./schoon.ts')]);

let gelezen: Gelezen;
let bekijk: ReturnType<(typeof import('./nakijken.ts'))['maakBekijker']>;

async function doe(vraag: Vraag): Promise<void> {
	if (vraag.soort === 'controle') {
		const [{ leesEnControleer }, { kijkVerder }] = await controle;
		const { kijk, schoon } = kijkVerder(vraag.schoon);
		gelezen = await leesEnControleer(vraag.wortel, vraag.alleen, undefined, kijk);
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
