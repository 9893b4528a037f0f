// The thread that `Afvoer` begins: one thing after the other, in the order it came in.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Antwoord, Opdracht, Vraag } from './afvoer.ts';

enableCompileCache();
const [{ Neerlegger }, { Zoekindex }, { SAMEN }] = await Promise.all([import('./neerleggen.ts'), import('../../publish/zoekindex.ts'), import('./afvoer.ts')]);

const poort = parentPort!;
const { werkmap, vorige } = workerData as Opdracht;
const zeg = (antwoord: Antwoord): void => poort.postMessage(antwoord);
const neer = new Neerlegger(werkmap, vorige);
const index = await Zoekindex.begin();
const afdrukken = new Map<string, string>();

/** Puts down what was made before. False where one of the files is not what it was. */
async function haal({ bestanden }: Extract<Vraag, { soort: 'haal' }>): Promise<boolean> {
	const gelegd = neer.legNogEens(bestanden);
	if (!gelegd) return false;
	await index.pagina(bestanden[0]!.adres, gelegd[0]!.toString('utf8'));
	return true;
}

async function doe(vraag: Vraag): Promise<void> {
	if (vraag.soort === 'leg') for (const [adres, inhoud] of vraag.bestanden) afdrukken.set(adres, neer.leg(adres, inhoud));
	else if (vraag.soort === 'stuk') await index.stuk(vraag.stuk);
	else if (vraag.soort === 'haal') zeg({ soort: 'gehaald', nummer: vraag.nummer, goed: await haal(vraag) });
	else if (vraag.soort === 'pagina') {
		afdrukken.set(vraag.bestand, neer.leg(vraag.bestand, vraag.html));
		await index.pagina(vraag.bestand, Buffer.from(vraag.html.buffer, vraag.html.byteOffset, vraag.html.length).toString('utf8'));
	} else zeg({ soort: 'voltooid', ...(await index.voltooi(werkmap)), afdrukken });
}

let nu: Promise<void> = Promise.resolve();
let fout: unknown;
let verwerkt = 0;
poort.on('message', (vraag: Vraag) => {
	nu = nu.then(async () => {
		if (fout === undefined) await doe(vraag);
		if (++verwerkt % SAMEN === 0) zeg({ soort: 'verwerkt', aantal: SAMEN });
	}).catch((gevangen: unknown) => {
		fout = gevangen;
		zeg({ soort: 'fout', fout });
	});
});
