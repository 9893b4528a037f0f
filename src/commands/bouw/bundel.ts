// The pages as code: Astro compiles them once, and here they are asked for one by one.
// What was compiled is kept as long as nothing it was made of changes; a change of a number changes none of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { teTonenTekst, type Uitgave } from '../../charts/uitgave.ts';
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item } from '../../domain/portaal.ts';
import { PROJECT } from '../project.ts';
import { afdrukVanMap, type Kast } from './kast.ts';
import type { Vertaler } from './vertaler.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/** A page to make: its address on the site, and what Astro needs to know to draw it. */
export interface Pad {
	/** Ends in a slash; the page for what is not found is `/404/`. */
	adres: string;
	route: RouteData;
}

/** The compiled pages. They draw from the edition of the moment. */
export interface Bundel {
	paden(): Promise<Pad[]>;
	/** The HTML of one page, in UTF-8. Throws what the page throws: that is a bug, never a fault of an editor. */
	teken(pad: Pad): Promise<Uint8Array<ArrayBuffer>>;
}

/** What this uses of the application that Astro compiles. */
interface Toepassing extends StaticPathsApp {
	setInternals(internals: unknown): void;
	setOptions(options: unknown): void;
	render(vraag: Request, opties: { routeData: RouteData }): Promise<Response>;
}

/** The compiled pages that stand in `map`. */
async function open(map: string, site: string): Promise<Bundel> {
	const ingang = readdirSync(map).find((naam) => /^prerender-entry\b.*\.mjs$/.test(naam));
	if (!ingang) throw new Error('Astro compiled no entry to the pages');
	const { app } = (await import(pathToFileURL(join(map, ingang)).href)) as { app: Toepassing };
	app.setInternals({ pagesByKeys: new Map() });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
	return {
		async paden() {
			const gevonden = await new StaticPaths(app).getAll();
			return gevonden.map(({ pathname, route }) => ({ adres: `${pathname.replace(/\/$/, '')}/`, route }));
		},
		async teken({ adres, route }) {
			const antwoord = await app.render(new Request(new URL(encodeURI(adres), site)), { routeData: route });
			return antwoord.bytes();
		},
	};
}

/** What the pages are compiled from, apart from the texts: our code, the packages it stands on, and what runs it. */
const productafdruk = (): string =>
	vingerafdruk(process.version, process.platform, process.arch, afdrukVanMap(join(PROJECT, 'src'), (pad) => !pad.endsWith('.test.ts')), ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'].map((naam) => join(PROJECT, naam)).filter(existsSync).map((pad) => readFileSync(pad)));

/** Fingerprint of all that the pages of `uitgave` are compiled from. */
export function bundelsleutel(uitgave: Uitgave): string {
	const { portaal, alleen } = uitgave;
	const teksten = INHOUD_NAMEN.flatMap((naam) => (portaal.inhoud[naam] as Item[]).flatMap((item) => [naam, item.sleutel, item.bestand, item.formaat, JSON.stringify(item.data), teTonenTekst(uitgave, item)]));
	return vingerafdruk(productafdruk(), portaal.configuratie.adres, alleen ?? '', ...teksten);
}

const VAK = 'bundel';

/** Whether pages were ever compiled for this cupboard: then they may still do. */
export const misschienVertaald = (kast: Kast): boolean => kast.heeft(VAK);

/** The pages of `uitgave`, compiled by `vertaler`, or taken from `kast` when nothing they are made of has changed. */
export async function maakBundel(kast: Kast, sleutel: string, uitgave: Uitgave, vertaler: () => Vertaler): Promise<Bundel> {
	const site = uitgave.portaal.configuratie.adres;
	return open(await kast.map(VAK, sleutel, (map) => vertaler().vertaal(map, site, uitgave)), site);
}
