// npm run build: the whole street. A root with errors builds nothing and leaves the last site standing.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { leesAlleen } from '../charts/lees-en-controleer.ts';
import { maakUitgave } from '../charts/maak-uitgave.ts';
import { zetUitgave, type Uitgave } from '../charts/uitgave.ts';
import { isError, type Problem } from '../domain/problem.ts';
import { datumVan } from '../ingest/datumvan.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { bijproducten } from '../publish/index.ts';
import { maakSitemap } from '../publish/sitemap.ts';
import { Zoekindex, zoekstukken } from '../publish/zoekindex.ts';
import { siteonderzoek, vasteBestanden } from './auditeer-site.ts';
import { afdrukVanWortel, zelfdeWortel } from './bouw/afdruk.ts';
import { maakBundel } from './bouw/bundel.ts';
import { Gemeentepaginas, type Gemaakt } from './bouw/gemeenten.ts';
import { Kast } from './bouw/kast.ts';
import { Neerlegger } from './bouw/neerleggen.ts';
import { bestandVan } from './bouw/paginas.ts';
import { TweedeKern } from './bouw/tweede-kern.ts';
import { leesOpties, UITGANG, type Opties } from './opties.ts';
import { opmaakVan } from './opmaak.ts';
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

function meet(map: string): { bestanden: number; bytes: number } {
	let bestanden = 0;
	let bytes = 0;
	for (const naam of readdirSync(map, { recursive: true, withFileTypes: true })) {
		if (!naam.isFile()) continue;
		bestanden++;
		bytes += statSync(join(naam.parentPath, naam.name)).size;
	}
	return { bestanden, bytes };
}

/** Thrown to stop a build whose root turns out to have errors. */
class Afgekeurd extends Error {}

/** What one build makes, in the folder `werkmap`. */
interface Gebouwd {
	nu: Uitgave;
	paginas: number;
	cijfers: number;
	lekken: Problem[];
	/** The root is still what was read. */
	ongestoord: boolean;
}

/** Where a build works, and with what. */
interface Werkplaats {
	werkmap: string;
	/** The site of before, as far as it may be used again. */
	vorige: string | undefined;
	kast: Kast;
	kern: TweedeKern;
	datum: string | undefined;
	stap: (tekst?: string) => void;
	afgekeurd: () => boolean;
}

/** From the root to a site in `werkmap`, trusting that the root is in order; stops once `afgekeurd` says it is not. */
async function maakSite({ wortel, regio }: Pick<Opties, 'wortel' | 'regio'>, { werkmap, vorige, kast, kern, datum, stap, afgekeurd }: Werkplaats): Promise<Gebouwd> {
	const eis = (): void => {
		if (afgekeurd()) throw new Afgekeurd();
	};
	stap('lezen en grafieken tekenen');
	const afdruk = afdrukVanWortel(wortel);
	const portaal = leesAlleen(wortel, regio);
	const nu = maakUitgave({ portaal, problemen: [], alleen: regio }, { ...(await opmaakVan(wortel, portaal.configuratie)), datum, voorbeeldweergave: false });
	zetUitgave(nu);
	stap('pagina’s voorbereiden');
	const bundel = await maakBundel(kast);
	eis();
	const index = await Zoekindex.begin();
	try {
		const neer = new Neerlegger(werkmap, vorige);
		const vast = vasteBestanden(wortel);
		const onderzoek = siteonderzoek(nu, vast);
		const gemeenten = new Gemeentepaginas({ uitgave: nu, bundel, kast, afdruk });
		const lekken: Problem[] = [];
		const bekeken: Promise<void>[] = [];
		/** Has the page looked at on the other core; what comes of it, comes later. */
		const laatBekijken = async (bestand: string, html: string, { verwacht, bewaar }: Omit<Gemaakt, 'stuk'> = {}): Promise<void> => {
			const { bevonden } = await kern.bekijk(bestand, html, verwacht);
			bekeken.push(bevonden.then(({ problemen, woorden }) => {
				lekken.push(...problemen);
				onderzoek.neemOver(bestand, html, new Set(woorden));
				if (!problemen.length) bewaar?.(woorden);
			}));
		};
		const legBij = async (adres: string, inhoud: string | Uint8Array): Promise<void> => {
			onderzoek.vertrouw(adres, inhoud);
			await neer.leg(adres, inhoud);
		};
		stap('pagina’s maken');
		const paden = await bundel.paden();
		for (const pad of paden) {
			eis();
			const bestand = bestandVan(pad);
			const gemeente = gemeenten.bij(pad);
			const gemaakt = gemeente && (await gemeenten.maak(pad, gemeente));
			const html = gemaakt?.stuk.html ?? (await bundel.teken(pad));
			if (gemaakt) {
				const { woorden, bestanden } = gemaakt.stuk;
				if (!gemaakt.verwacht) onderzoek.neemOver(bestand, html, new Set(woorden));
				for (const [adres, inhoud] of bestanden) await legBij(adres, inhoud);
			}
			if (!gemaakt || gemaakt.verwacht) await laatBekijken(bestand, html, gemaakt);
			await index.pagina(bestand, html);
			await neer.leg(bestand, html);
			// Lets in what others have to say.
			await setImmediate();
		}
		stap('cijfers en downloads schrijven');
		for (const stuk of zoekstukken(nu)) await index.stuk(stuk);
		for (const [adres, bytes] of vast) await neer.leg(adres, bytes);
		for (const product of bijproducten(nu)) await legBij(product.adres, product.inhoud());
		await neer.leg('/sitemap.xml', maakSitemap(paden.map(({ adres }) => adres.slice(1)), portaal.configuratie.adres));
		await neer.klaar();
		stap('zoekindex maken');
		const { paginas, cijfers } = await index.voltooi(werkmap);
		eis();
		stap('nagaan wat de site prijsgeeft');
		await Promise.all(bekeken);
		lekken.push(...onderzoek.lees(werkmap).filter(({ file }) => !lekken.some((al) => al.file === file)));
		return { nu, paginas, cijfers, lekken, ongestoord: zelfdeWortel(afdruk, afdrukVanWortel(wortel)) };
	} catch (fout) {
		await index.laatLos();
		throw fout;
	} finally {
		stap();
	}
}

/** Walks the street for `opties`; returns the exit code. Prints what a person wants to know. The root is checked beside the making; what is made of a root with errors is thrown away. */
export async function bouw({ wortel, uit, regio, cache }: Pick<Opties, 'wortel' | 'uit' | 'regio' | 'cache'>): Promise<number> {
	const stroom = process.stdout;
	const begin = performance.now();
	ruimOp(uit);
	const werkmap = werkmapVan(uit);
	mkdirSync(werkmap, { recursive: true });
	const kast = new Kast(wortel, !cache);
	const stap = voortgang(stroom);
	let problemen: Problem[] | undefined;
	const datum = datumVan(wortel);
	const kern = new TweedeKern({ wortel, alleen: regio, datum });
	const controle = kern.controle.then((gevonden) => { problemen = gevonden; return performance.now() - begin; });
	const site = maakSite({ wortel, regio }, { werkmap, vorige: cache ? uit : undefined, kast, kern, datum, stap, afgekeurd: () => problemen?.some(isError) ?? false });
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
		const { nu, paginas, cijfers, lekken, ongestoord } = gebouwd.value;
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
		const { bestanden, bytes } = meet(uit);
		const seconden = ((performance.now() - begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
		stroom.write(`Gebouwd: ${meervoud(paginas, 'pagina', 'pagina’s')}, ${meervoud(nu.portaal.datasets.length, 'dataset', 'datasets')}, ${meervoud(cijfers, 'cijfer', 'cijfers')} in de zoekindex; ${meervoud(bestanden, 'bestand', 'bestanden')}, ${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB in ${seconden} s.\n`);
		stroom.write(`De site staat in ${relative(process.cwd(), uit) || uit}\n`);
		// From then on a change of a figure is accounted for; a sample is never published.
		if (!nu.portaal.configuratie.voorbeeld && nu.portaal.datasets.length) stroom.write('Zet u hem online? Leg dan vast wat de lezer ziet: npm run leg-vast\n');
		return UITGANG.goed;
	} finally {
		await kern.sluit();
		rmSync(werkmap, { recursive: true, force: true });
		kast.ruimOp();
	}
}

export async function build(argumenten?: string[]): Promise<number> {
	return bouw(leesOpties('build', ['root', 'regio', 'out', 'no-cache'], argumenten));
}
