// A file beside the pages must be exactly what the audited figures make, and there is no other.
import type { Problem } from '../../domain/problem.ts';
import { ontcijfer } from '../../ingest/tekst.ts';
import { Bestand, kort, regelRond, zelfdeBegin } from './bestand.ts';
import type { Verwacht, Verwachtdeel } from './verwacht.ts';

/** Kinds of file that hold tables: published as they are, nobody looks at them. */
const RUW = /\.(?:csv|tsv|jsonl?|geojson|xlsx?|ods|parquet|sqlite|db|zip|gz)$/i;
const SITEMAP = '/sitemap.xml';
/** Pages that search machines need not know. */
const LOS = /^(?:404\.html|zoeken\/)/;

const melding = (pad: string, bericht: string): Problem[] => [new Bestand(pad, '').meld(0, bericht)];

/** Holds a text against what it should be, and points at the first difference. */
export function vergelijk(pad: string, tekst: string, goed: string): Problem[] {
	const verwacht = goed.replace(/^\ufeff/, '');
	if (tekst === verwacht) return [];
	const i = zelfdeBegin(tekst, verwacht);
	return [new Bestand(pad, tekst).meld(i, `Hier staat iets anders dan in de gecontroleerde cijfers: „${kort(regelRond(tekst, i))}”.`)];
}

/** One file of the site that is no page and no part of the search index. */
export function leesBijproduct(pad: string, bytes: Uint8Array, { bestanden, vast }: Pick<Verwacht, 'vast'> & Pick<Verwachtdeel, 'bestanden'>): Problem[] {
	const maak = bestanden.get(`/${pad}`);
	if (maak === undefined) return melding(pad, 'Dit bestand hoort niet bij de uitgave. Wat erin staat, is niet gecontroleerd.');
	if (vast.has(`/${pad}`) && RUW.test(pad)) return melding(pad, 'Dit bestand met gegevens staat in public/. Wat erin staat, is niet gecontroleerd. Zet cijfers in data/, met een beschrijving.');
	const goed = maak();
	if (typeof goed === 'string') return vergelijk(pad, ontcijfer(bytes).tekst, goed);
	return Buffer.compare(bytes, goed) === 0 ? [] : melding(pad, 'Dit bestand is anders dan toen het gemaakt werd.');
}

/** The list of pages: it names every page that is there, and says nothing else. A page it does not name was not made by the build. */
export function leesSitemap(tekst: string, paginas: readonly string[], { sitemap, vast }: Verwacht): Problem[] {
	const paden = paginas.filter((pad) => !vast.has(`/${pad}`) && !LOS.test(pad));
	const genoemd = new Set([...tekst.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, adres]) => decodeURI(new URL(adres!).pathname)));
	const vreemd = paden.filter((pad) => !genoemd.has(adresVanPagina(pad)));
	return [
		...vreemd.flatMap((pad) => melding(pad, 'Deze pagina hoort niet bij de uitgave. Wat erop staat, is niet gecontroleerd.')),
		...vergelijk(SITEMAP.slice(1), tekst, sitemap(paden.filter((pad) => !vreemd.includes(pad)).map((pad) => adresVanPagina(pad).slice(1)))),
	];
}

/** „cijfers/index.html” is read at /cijfers/. */
export const adresVanPagina = (pad: string): string => `/${pad.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
