// From a root to a site that stands in a folder of its own: everything is read, every page and file made, and the whole looked at for what it gives away.
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { leesAlleen } from '../../charts/lees-alleen.ts';
import { maakUitgave } from '../../charts/maak-uitgave.ts';
import { zetUitgave, type Uitgave } from '../../charts/uitgave.ts';
import type { Siteonderzoek } from '../../disclosure/site/verantwoord.ts';
import type { Problem } from '../../domain/problem.ts';
import { leesConfiguratie } from '../../ingest/portaal.ts';
import type { Geheugen } from '../../ingest/geheugen.ts';
import { downloads, zonderDownloads } from '../../publish/index.ts';
import { maakSitemap } from '../../publish/sitemap.ts';
import { ZOEKMAP } from '../../publish/zoekmap.ts';
import { zoekstukken } from '../../publish/zoekstukken.ts';
import { siteonderzoek, vasteBestanden } from '../auditeer-site.ts';
import type { Opties } from '../opties.ts';
import { afdrukVanWortel, zelfdeWortel, type Wortelafdruk } from './afdruk.ts';
import type { Afvoer, Bestand } from './afvoer.ts';
import { Gemeentepaginas, type Gemaakt } from './gemeenten.ts';
import type { Kast } from './kast.ts';
import { bewaardeOpmaak } from './opmaak.ts';
import { omvangVan, type Omvang } from './omvang.ts';
import { bestandVan, laadPaginas, type Html, type Paginas } from './paginas.ts';
import { paginasleutel } from './sleutel.ts';
import type { TweedeKern } from './tweede-kern.ts';

/** Rows in a root from which memory is what a build may run out of. */
const VEEL_RIJEN = 500_000;

/** Thrown to stop a build whose root turns out to have errors. */
class Afgekeurd extends Error {}

/** Thrown when something that was kept of an earlier build is not what it was. */
class Aangetast extends Error {}

/** What one build makes, in the folder `werkmap`. */
export interface Gebouwd {
	nu: Uitgave;
	paginas: number;
	cijfers: number;
	omvang: Omvang;
	lekken: Problem[];
	/** The root is still what was read. */
	ongestoord: boolean;
}

/** Where a build works, and with what. */
export interface Werkplaats {
	werkmap: string;
	/** Fingerprint of what makes the site. */
	product: string;
	/** What the root held before anything was read. */
	afdruk: Wortelafdruk;
	/** What was read of it. */
	ingelezen: Promise<Geheugen>;
	kast: Kast;
	kern: TweedeKern;
	/** Where files go now. */
	afvoer(): Afvoer;
	/** Takes away what was made, and what was kept of the gemeenten. */
	opnieuw(): Promise<void>;
	datum: string | undefined;
	stap: (tekst?: string) => void;
	afgekeurd: () => boolean;
}

/** From the root to a site in `werkmap`, trusting that the root is in order; stops once `afgekeurd` says it is not. */
export async function maakSite({ wortel, regio }: Pick<Opties, 'wortel' | 'regio'>, { werkmap, product, afdruk, ingelezen, kast, kern, afvoer, opnieuw, datum, stap, afgekeurd }: Werkplaats): Promise<Gebouwd> {
	const eis = (): void => {
		if (afgekeurd()) throw new Afgekeurd();
	};
	stap('lezen en grafieken tekenen');
	// What needs no figures is made while the other core still reads them.
	const { configuratie } = leesConfiguratie(wortel);
	const inDeMaak = Promise.all([bewaardeOpmaak(kast, product, wortel, configuratie), laadPaginas(configuratie.adres)]);
	inDeMaak.catch(() => {});
	const geheugen = await ingelezen;
	const portaal = leesAlleen(wortel, regio, geheugen);
	geheugen.clear();
	// Of much data much is garbage for a while: it is taken away sooner, which takes a little time and keeps memory within bounds.
	const veel = portaal.datasets.reduce((som, { aantalRijen }) => som + aantalRijen, 0) > VEEL_RIJEN;
	if (veel) setFlagsFromString('--heap-growing-percent=60');
	const [opmaak, paginas] = await inDeMaak;
	const nu = maakUitgave({ portaal, problemen: [], alleen: regio }, { ...opmaak, datum, voorbeeldweergave: false });
	zetUitgave(nu);
	const sleutel = paginasleutel(product, nu);
	const vast = vasteBestanden(wortel);
	const leg = (): Promise<Omit<Gebouwd, 'nu' | 'ongestoord'>> => {
		const gemeenten = new Gemeentepaginas({ uitgave: nu, sleutel, kast, afdruk, leg: legBij });
		const onderzoek = siteonderzoek(nu, vast);
		async function legBij(bestanden: Bestand[]): Promise<void> {
			for (const [adres] of bestanden) onderzoek.vertrouw(adres);
			await afvoer().leg(bestanden);
		}
		return legSite({ nu, veel, vast, onderzoek, gemeenten, legBij, paginas, werkmap, kern, afvoer: afvoer(), stap, eis });
	};
	const gelegd = await leg().catch(async (fout: unknown) => {
		if (!(fout instanceof Aangetast)) throw fout;
		await opnieuw();
		return leg();
	});
	return { nu, ...gelegd, ongestoord: zelfdeWortel(afdruk, afdrukVanWortel(wortel)) };
}

interface Voorraad extends Pick<Werkplaats, 'werkmap' | 'kern' | 'stap'> {
	nu: Uitgave;
	/** There is so much data that memory may run out. */
	veel: boolean;
	vast: ReadonlyMap<string, Uint8Array>;
	onderzoek: Siteonderzoek;
	gemeenten: Gemeentepaginas;
	/** Puts down files that the edition itself made. */
	legBij(bestanden: Bestand[]): Promise<void>;
	paginas: Paginas;
	afvoer: Afvoer;
	/** Stops when the root turns out to have errors. */
	eis(): void;
}

/** Makes every page and every file, and looks at what the whole gives away. Throws Aangetast when something that was kept is not what it was. */
async function legSite({ nu, veel, vast, onderzoek, gemeenten, legBij, paginas: { paden, teken }, werkmap, kern, afvoer, stap, eis }: Voorraad): Promise<Omit<Gebouwd, 'nu' | 'ongestoord'>> {
	const lekken: Problem[] = [];
	const bekeken: Promise<void>[] = [];
	const gehaald: Promise<void>[] = [];
	/** What is waited for at the end may go wrong before. */
	const wachtOp = (lijst: Promise<void>[], werk: Promise<void>): void => {
		werk.catch(() => {});
		lijst.push(werk);
	};
	/** Lets go of a page. It is looked at on the other core; what comes of that, comes later. */
	const geef = async (bestand: string, html: Html, gemaakt?: Gemaakt): Promise<void> => {
		const { bevonden } = await kern.bekijk(bestand, html, gemaakt?.verwacht);
		wachtOp(bekeken, bevonden.then((problemen) => {
			lekken.push(...problemen);
			if (!problemen.length) gemaakt?.onthoud();
		}));
		await afvoer.pagina(bestand, html);
		// Lets in what others have to say.
		await setImmediate();
		eis();
	};
	stap('pagina’s voorbereiden');
	// What was kept goes first: it is put in its place while the rest is made.
	await afvoer.voorop(Array.from(gemeenten.adressen.keys(), (adres) => bestandVan({ adres })));
	const gehouden = new Set<string>();
	for (const [adres, gemeente] of gemeenten.adressen) {
		const bewaard = gemeenten.bewaard(gemeente);
		if (!bewaard) continue;
		gehouden.add(adres);
		const { gehaald: gelukt } = await afvoer.haal(bewaard.bestanden, bewaard.zoekdeel);
		wachtOp(gehaald, gelukt.then((goed) => {
			if (!goed) throw new Aangetast();
			for (const { adres } of bewaard.bestanden) onderzoek.vertrouw(adres);
			onderzoek.neemOver(bestandVan({ adres }), bewaard.woorden);
			bewaard.onthoud();
		}));
	}
	// The other core takes from the list of tables what it can, one at a time, whenever it has no page to look at: a table may be large.
	const tabellen = downloads(nu.portaal);
	const elders = (async () => {
		await Promise.all([...gehaald, kern.controle]);
		for (let adres = await neemTabel(); adres; adres = await neemTabel()) await legBij([[adres, await kern.download(adres)]]);
	})();
	elders.catch(() => {});
	async function neemTabel(): Promise<string | undefined> {
		await kern.rust();
		return tabellen.shift()?.adres;
	}
	const alle = await paden();
	const [voorop, rest] = [alle.filter(({ adres }) => gemeenten.adressen.has(adres)), alle.filter(({ adres }) => !gemeenten.adressen.has(adres))];
	stap('pagina’s maken');
	for (const pad of voorop) {
		if (gehouden.has(pad.adres)) continue;
		const gemaakt = await gemeenten.maak(pad, gemeenten.adressen.get(pad.adres)!, teken);
		await geef(bestandVan(pad), gemaakt.html, gemaakt);
	}
	for (const pad of rest) await geef(bestandVan(pad), await teken(pad));
	for (const stuk of zoekstukken(nu)) await afvoer.stuk(stuk);
	await Promise.all(gehaald);
	const { vindbaar } = await afvoer.indexeer();
	stap('cijfers en downloads schrijven');
	await afvoer.legAfschrift([...vast]);
	for (const { adres, inhoud } of zonderDownloads(nu)) await legBij([[adres, inhoud()]]);
	// Once there is nothing else to do, this core takes tables too; but two large ones at a time would take too much memory.
	for (let tabel = veel ? undefined : tabellen.pop(); tabel; tabel = tabellen.pop()) {
		await legBij([[tabel.adres, tabel.inhoud()]]);
		await setImmediate();
	}
	await elders;
	await afvoer.leg([['/sitemap.xml', maakSitemap(alle.map(({ adres }) => adres.slice(1)), nu.portaal.configuratie.adres)]]);
	const gelegd = await afvoer.voltooi();
	await Promise.all(bekeken);
	for (const [bestand, woorden] of gelegd.woorden) onderzoek.neemOver(bestand, woorden);
	const { gehouden: bewaard } = await afvoer.houd(gemeenten.bewaar(werkmap, gelegd));
	stap('zoekindex maken');
	// While search is at it.
	onderzoek.bereidVoor();
	const zonderZoeken = omvangVan(werkmap, ZOEKMAP);
	const { paginas, cijfers } = await vindbaar;
	const zoeken = omvangVan(join(werkmap, ZOEKMAP));
	eis();
	stap('nagaan wat de site prijsgeeft');
	lekken.push(...onderzoek.lees(werkmap));
	await bewaard;
	return { paginas, cijfers, omvang: { bestanden: zonderZoeken.bestanden + zoeken.bestanden, bytes: zonderZoeken.bytes + zoeken.bytes }, lekken };
}
