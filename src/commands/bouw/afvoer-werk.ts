// The thread that `Afvoer` begins: one thing after the other, in the order it came in.
import { parentPort, workerData } from 'node:worker_threads';
import { woordenVanPagina } from '../../disclosure/site/paginawoorden.ts';
import { Zoekindex, zonderStil } from '../../publish/zoekindex.ts';
import { bytesIn, SAMEN, type Antwoord, type Opdracht, type Vraag } from './afvoer.ts';
import { houd, Neerlegger } from './neerleggen.ts';

const poort = parentPort!;
const { werkmap, vorige } = workerData as Opdracht;
const zeg = (antwoord: Antwoord): void => poort.postMessage(antwoord);
const neer = new Neerlegger(werkmap, vorige);
const index = await Zoekindex.begin();
const afdrukken = new Map<string, string>();
const woorden = new Map<string, string>();
const zoekdelen = new Map<string, string>();

/** Pages that search takes in first, in this order, and what came in before its turn. The index depends on the order: it must not depend on what was kept. */
let voorop: readonly string[] = [];
let vooraan: ReadonlySet<string> = new Set();
let aanDeBeurt = 0;
const wachtend = new Map<string, string>();

async function vindbaar(bestand: string, deel: string): Promise<void> {
	wachtend.set(bestand, deel);
	for (let volgende = voorop[aanDeBeurt]; volgende !== undefined && wachtend.has(volgende); volgende = voorop[++aanDeBeurt]) await neemIn(volgende);
	if (aanDeBeurt >= voorop.length) for (const een of [...wachtend.keys()]) await neemIn(een);
}

async function neemIn(bestand: string): Promise<void> {
	const deel = wachtend.get(bestand)!;
	wachtend.delete(bestand);
	await index.pagina(bestand, deel);
}

/** Puts down what was made before. False where one of the files is not what it was. */
async function haal({ bestanden, zoekdeel }: Extract<Vraag, { soort: 'haal' }>): Promise<boolean> {
	if (!neer.legNogEens(bestanden)) return false;
	await vindbaar(bestanden[0]!.adres, zoekdeel);
	return true;
}

async function doe(vraag: Vraag): Promise<void> {
	if (vraag.soort === 'voorop') vooraan = new Set(voorop = vraag.bestanden);
	else if (vraag.soort === 'leg') for (const [adres, inhoud] of vraag.bestanden) afdrukken.set(adres, neer.leg(adres, inhoud));
	else if (vraag.soort === 'stuk') await index.stuk(vraag.stuk);
	else if (vraag.soort === 'haal') zeg({ soort: 'gehaald', nummer: vraag.nummer, goed: await haal(vraag) });
	else if (vraag.soort === 'pagina') {
		afdrukken.set(vraag.bestand, neer.leg(vraag.bestand, vraag.html));
		const deel = zonderStil(Buffer.from(vraag.html.buffer, vraag.html.byteOffset, vraag.html.length).toString('utf8'));
		woorden.set(vraag.bestand, woordenVanPagina(deel));
		if (vooraan.has(vraag.bestand)) zoekdelen.set(vraag.bestand, deel);
		await vindbaar(vraag.bestand, deel);
	} else if (vraag.soort === 'indexeer') index.voltooi(werkmap).then((vindbaar) => zeg({ soort: 'vindbaar', ...vindbaar }), misgegaan);
	else if (vraag.soort === 'voltooi') zeg({ soort: 'gelegd', afdrukken, woorden, zoekdelen });
	else {
		vraag.bestanden.forEach(houd);
		zeg({ soort: 'gehouden' });
	}
}

let nu: Promise<void> = Promise.resolve();
let fout: unknown;
let verwerkt = 0;
function misgegaan(gevangen: unknown): void {
	fout = gevangen;
	zeg({ soort: 'fout', fout });
}
poort.on('message', (vraag: Vraag) => {
	nu = nu.then(async () => {
		verwerkt += bytesIn(vraag);
		if (fout === undefined) await doe(vraag);
		if (verwerkt < SAMEN) return;
		zeg({ soort: 'verwerkt', bytes: verwerkt });
		verwerkt = 0;
	}).catch(misgegaan);
});
