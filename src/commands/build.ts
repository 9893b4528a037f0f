// npm run build: the whole street. A root with errors builds nothing and leaves the last site standing.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { relative } from 'node:path';
import { leesAlleen } from '../charts/lees-alleen.ts';
import { isError, type Problem } from '../domain/problem.ts';
import { datumVan } from '../ingest/datumvan.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { afdrukVanWortel } from './bouw/afdruk.ts';
import { Afvoer } from './bouw/afvoer.ts';
import { vergeetGemeenten } from './bouw/gemeenteboek.ts';
import { Kast } from './bouw/kast.ts';
import { leesSamen } from './bouw/lees-samen.ts';
import { leesSchoon, schrijfSchoon } from './bouw/schoon.ts';
import { productafdruk } from './bouw/sleutel.ts';
import { TweedeKern } from './bouw/tweede-kern.ts';
import { leesOpties, UITGANG, type Opties } from './opties.ts';
import { meervoud, schrijfPerRegio, schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';
import { ruimOp, werkmapVan, wissel } from './wissel.ts';

/** Prints "  … tekst" for each step, with the seconds it took once the next one starts. */
function voortgang(stroom: NodeJS.WriteStream): (tekst?: string) => void {
	let vorige: { tekst: string; begin: number } | undefined;
	return (tekst) => {
		if (vorige) {
			const seconden = ((performance.now() - vorige.begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
			if (stroom.isTTY) stroom.write('\r\u001b[2K');
			stroom.write(`  ${vorige.tekst.padEnd(36)} ${seconden.padStart(6)} s\n`);
		}
		vorige = tekst === undefined ? undefined : { tekst, begin: performance.now() };
		if (tekst !== undefined && stroom.isTTY) stroom.write(`  ${tekst} …`);
	};
}

/** Walks the street for `opties`; returns the exit code. Prints what a person wants to know. The root is checked beside the making; what is made of a root with errors is thrown away. */
export async function bouw({ wortel, uit, regio, cache }: Pick<Opties, 'wortel' | 'uit' | 'regio' | 'cache'>): Promise<number> {
	const stroom = process.stdout;
	const begin = performance.now();
	ruimOp(uit);
	const werkmap = werkmapVan(uit);
	mkdirSync(werkmap, { recursive: true });
	const kast = new Kast(wortel, !cache);
	const product = productafdruk();
	// The thread that lays down files loads some of the same sources as this one: what Node made of them is there to be found.
	flushCompileCache();
	const stap = voortgang(stroom);
	let problemen: Problem[] | undefined;
	const datum = datumVan(wortel);
	// Before anything is read: what is saved from here on is noticed at the end.
	const afdruk = afdrukVanWortel(wortel);
	const kern = new TweedeKern({ wortel, alleen: regio, datum, schoon: leesSchoon(kast, product) });
	const nieuweAfvoer = (): Afvoer => new Afvoer({ werkmap, vorige: cache ? uit : undefined });
	let afvoer = nieuweAfvoer();
	const opnieuw = async (): Promise<void> => {
		await afvoer.sluit();
		rmSync(werkmap, { recursive: true, force: true });
		mkdirSync(werkmap, { recursive: true });
		vergeetGemeenten(kast);
		afvoer = nieuweAfvoer();
	};
	const controle = kern.controle.then((gevonden) => {
		problemen = gevonden.problemen;
		schrijfSchoon(kast, product, gevonden.schoon);
		return performance.now() - begin;
	});
	// The other core begins with the tables, this one with the texts. What makes pages takes a while to load: by then the check is under way.
	const ingelezen = leesSamen(wortel, kern, kast, product);
	ingelezen.catch(() => {});
	const site = import('./bouw/site.ts').then(({ maakSite }) => maakSite({ wortel, regio }, { werkmap, product, afdruk, ingelezen, kast, kern, afvoer: () => afvoer, opnieuw, datum, stap, afgekeurd: () => problemen?.some(isError) ?? false })).finally(() => stap());
	try {
		// What goes wrong in making a site of a root with errors is no news.
		const [gecontroleerd, gebouwd] = await Promise.allSettled([controle, site]);
		if (gecontroleerd.status === 'rejected') throw gecontroleerd.reason;
		schrijfProblemen(wortel, problemen!, stroom);
		schrijfSamenvatting(vatSamen(gebouwd.status === 'fulfilled' ? gebouwd.value.nu.portaal : leesAlleen(wortel, regio), problemen!, gecontroleerd.value), stroom);
		const vorige = existsSync(uit) ? ' De vorige versie staat er nog.' : '';
		if (problemen!.some(isError)) {
			if (!regio) schrijfPerRegio(problemen!, regiomappen(wortel), stroom);
			stroom.write(`De site is niet gebouwd.${vorige} Verbeter de fouten en draai dit opnieuw.\n`);
			return UITGANG.fouten;
		}
		if (gebouwd.status === 'rejected') throw gebouwd.reason;
		const { nu, paginas, cijfers, omvang: { bestanden, bytes }, lekken, ongestoord } = gebouwd.value;
		if (!ongestoord) {
			stroom.write(`De site is niet gebouwd: tijdens het bouwen is er iets bewaard.${vorige} Draai dit opnieuw.\n`);
			return UITGANG.fouten;
		}
		if (lekken.length) {
			schrijfProblemen(werkmap, lekken, stroom);
			stroom.write(`De site is niet gebouwd: er staan getallen op die nergens vandaan komen.${vorige}\n`);
			return UITGANG.fouten;
		}
		wissel(werkmap, uit);
		const seconden = ((performance.now() - begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
		stroom.write(`Gebouwd: ${meervoud(paginas, 'pagina', 'pagina’s')}, ${meervoud(nu.portaal.datasets.length, 'dataset', 'datasets')}, ${meervoud(cijfers, 'cijfer', 'cijfers')} in de zoekindex; ${meervoud(bestanden, 'bestand', 'bestanden')}, ${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB in ${seconden} s.\n`);
		stroom.write(`De site staat in ${relative(process.cwd(), uit) || uit}\n`);
		// From then on a change of a figure is accounted for; a sample is never published.
		if (!nu.portaal.configuratie.voorbeeld && nu.portaal.datasets.length) stroom.write('Zet u hem online? Leg dan vast wat de lezer ziet: npm run leg-vast\n');
		return UITGANG.goed;
	} finally {
		await Promise.all([kern.sluit(), afvoer.sluit()]);
		rmSync(werkmap, { recursive: true, force: true });
		kast.ruimOp();
	}
}

export async function build(argumenten?: string[]): Promise<number> {
	return bouw(leesOpties('build', ['root', 'regio', 'out', 'no-cache'], argumenten));
}
