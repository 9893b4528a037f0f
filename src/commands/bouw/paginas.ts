// The pages: which there are, where they stand, and one by one their HTML. Astro's compiler and runtime make them, without its bundler.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { createComponent, renderTemplate, renderToString } from 'astro/runtime/server/index.js';
import { PROJECT } from '../project.ts';
import { laadSjablonen } from './sjablonen.ts';

type Component = Parameters<Container['renderToResponse']>[0];
type Eigenschappen = Record<string, unknown>;
type Antwoord = Parameters<typeof renderToString>[0];

/** A page to make: its address on the site, and what draws it. */
export interface Pad {
	/** Ends in a slash; the page for what is not found is `/404/`. */
	adres: string;
	component: Component;
	eigenschappen: Eigenschappen;
}

/** What a file in src/pages is. */
interface Paginamodule {
	default: Component;
	/** Of a file with names in brackets: what stands for them, page by page. */
	getStaticPaths?: () => Plek[] | Promise<Plek[]>;
}

interface Plek {
	params: Record<string, string | number | undefined>;
	props?: Eigenschappen;
}

/** A page in UTF-8. */
export type Html = Uint8Array<ArrayBuffer>;

/** The pages of the current edition. */
export interface Paginas {
	paden(): Promise<Pad[]>;
	/** The HTML of one page. Throws what the page throws: that is a bug, never a fault of an editor. */
	teken(pad: Pad): Promise<Html>;
}

const MAP = join(PROJECT, 'src/pages');

/** Where a page stands below the site: a folder of its own, but for the page that a server gives for what is not there. */
export const bestandVan = ({ adres }: Pick<Pad, 'adres'>): string => (adres === '/404/' ? '404.html' : `${adres.slice(1)}index.html`);

/** Names of files in src/pages, without extension; what begins with an underscore is no page. */
const namen = (): string[] =>
	readdirSync(MAP, { recursive: true, withFileTypes: true })
		.filter((een) => een.name.endsWith('.astro'))
		.map((een) => relative(MAP, join(een.parentPath, een.name)).replaceAll('\\', '/').slice(0, -'.astro'.length))
		.filter((naam) => !/(^|\/)_/.test(naam))
		.sort();

/** The address of a page file, with what stands for the names in brackets. Only what begins with dots may be nothing. */
export function adresVanPagina(naam: string, params: Plek['params']): string {
	const ingevuld = naam.replace(/(^|\/)index$/, '').replace(/\[(\.\.\.)?(\w+)\]/g, (_, dots: string | undefined, param: string) => {
		const waarde = params[param];
		if (waarde === undefined && !dots) throw new Error(`${naam}: nothing stands for ${param}`);
		return String(waarde ?? '');
	});
	return `/${ingevuld}/`.replace(/\/{2,}/g, '/');
}

const tekens = new TextEncoder();

/** A page that is being drawn. */
interface Blad {
	component: Component;
	eigenschappen: Eigenschappen;
	html?: string;
}

/** A container answers as a server does, with a stream of bytes. Within its answer a page is still one text: that is what is wanted of it. */
const omslag = createComponent(async (antwoord: Antwoord, { blad }: { blad: Blad }) => {
	blad.html = (await renderToString(antwoord, blad.component, blad.eigenschappen, {}, true)) as string;
	return renderTemplate``;
}) as Component;

/** Loads the pages; the site will stand at `site`. */
export async function laadPaginas(site: string): Promise<Paginas> {
	laadSjablonen();
	const container = await Container.create({ astroConfig: { site, trailingSlash: 'always' } });
	container.addServerRenderer({ renderer });
	const modules = await Promise.all(namen().map(async (naam) => ({ naam, module: (await import(pathToFileURL(join(MAP, `${naam}.astro`)).href)) as Paginamodule })));
	return {
		async paden() {
			const gevonden = new Map<string, Pad>();
			for (const { naam, module } of modules) {
				for (const { params, props } of (await module.getStaticPaths?.()) ?? [{ params: {} }]) {
					const adres = adresVanPagina(naam, params);
					if (gevonden.has(adres)) throw new Error(`two pages at ${adres}, one of them ${naam}`);
					gevonden.set(adres, { adres, component: module.default, eigenschappen: props ?? {} });
				}
			}
			return [...gevonden.values()];
		},
		async teken({ adres, component, eigenschappen }) {
			const blad: Blad = { component, eigenschappen };
			await container.renderToResponse(omslag, { request: new Request(new URL(encodeURI(adres), site)), props: { blad }, partial: false });
			return tekens.encode(blad.html);
		},
	};
}
