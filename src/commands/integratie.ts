// Our part of the Astro build: by-products and search index after the pages; a live preview while editing.
import { cpSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leesEnControleer, maakUitgave } from '../charts/maak-uitgave.ts';
import { heeftUitgave, teTonenTekst, uitgave, zetUitgave, type Uitgave } from '../charts/uitgave.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import type { Item } from '../domain/portaal.ts';
import { bijproducten } from '../publish/index.ts';
import { maakSitemap } from '../publish/sitemap.ts';
import { maakZoekindex } from '../publish/zoekindex.ts';
import { datumVan, eigenPublic, opmaakVan, PROJECT } from './project.ts';

/** Reads, checks, answers and draws the root at `wortel`, or one region of it, and makes it the current edition. */
export async function maakHuidig(wortel: string, voorbeeldweergave: boolean, alleen?: string): Promise<Uitgave> {
	const gelezen = await leesEnControleer(wortel, alleen);
	const nieuw = maakUitgave(gelezen, { ...(await opmaakVan(wortel, gelezen.portaal.configuratie)), datum: datumVan(wortel), voorbeeldweergave });
	zetUitgave(nieuw);
	return nieuw;
}

/** Runs `werk` one at a time; what is asked for meanwhile becomes one more run at the end, so that no change is missed. */
export function achterElkaar(werk: () => Promise<void>): () => Promise<void> {
	let bezig: Promise<void> | undefined;
	let nogEens = false;
	return () => {
		if (bezig) nogEens = true;
		bezig ??= (async () => {
			do {
				nogEens = false;
				await werk();
			} while (nogEens);
		})().finally(() => {
			bezig = undefined;
		});
		return bezig;
	};
}

function schrijf(map: string, adres: string, inhoud: string | Uint8Array): void {
	const doel = join(map, adres);
	mkdirSync(dirname(doel), { recursive: true });
	writeFileSync(doel, inhoud);
}

/** Files of texts as Vite names them. */
const mdxBestanden = ({ portaal }: Uitgave): Map<string, Item> =>
	new Map(INHOUD_NAMEN.flatMap((naam) => (portaal.inhoud[naam] as Item[]).flatMap((item): [string, Item][] => (item.formaat === 'mdx' ? [[realpathSync(join(portaal.wortel, item.bestand)), item]] : []))));

/** Hands the compiler of MDX the text that was checked. From the file itself it would take another part: its idea of front matter is not ours. */
const tekstVanDeStraat = {
	name: 'zicht-tekst',
	enforce: 'pre' as const,
	load: {
		filter: { id: /\.mdx$/ },
		handler(id: string): string {
			const item = mdxBestanden(uitgave()).get(realpathSync(id));
			if (!item) throw new Error(`not a text of this root: ${id}`);
			return teTonenTekst(uitgave(), item);
		},
	},
};

const SOORTEN: Record<string, string> = { css: 'text/css', csv: 'text/csv', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', txt: 'text/plain', woff2: 'font/woff2' };

export interface Bouwtelling {
	paginas: number;
	bestanden: number;
	zoekpaginas: number;
	cijfers: number;
}

/** `klaar` hears what was made; `stap` hears what is being done. */
export function zicht({ klaar, stap }: { klaar?: (telling: Bouwtelling) => void; stap?: (tekst: string) => void } = {}): AstroIntegration {
	return {
		name: 'zicht',
		hooks: {
			async 'astro:config:setup'({ updateConfig, injectRoute, command }) {
				if (command === 'dev') injectRoute({ pattern: '/galerij', entrypoint: join(PROJECT, 'src/pages/_galerij.astro') });
				if (!heeftUitgave()) await maakHuidig(process.env['ZICHT_ROOT'] ?? PROJECT, false);
				updateConfig({ vite: { plugins: [tekstVanDeStraat], server: { fs: { allow: [PROJECT, uitgave().portaal.wortel] } } } });
			},
			'astro:server:setup'({ server, refreshContent, logger }) {
				const { portaal: { wortel }, alleen } = uitgave();
				const mappen = ['content', 'data', 'zicht.config.yaml'].map((naam) => join(wortel, naam));
				server.watcher.add(mappen);
				server.middlewares.use((vraag, antwoord, verder) => {
					const adres = decodeURIComponent((vraag.url ?? '').split('?')[0]!);
					const gevonden = bijproducten(uitgave()).find((product) => product.adres === adres);
					if (!gevonden) return verder();
					antwoord.setHeader('Content-Type', `${SOORTEN[adres.split('.').at(-1)!] ?? 'application/octet-stream'}; charset=utf-8`);
					antwoord.end(gevonden.inhoud());
				});
				const ververs = achterElkaar(async () => {
					const begin = performance.now();
					const nieuw = await maakHuidig(wortel, true, alleen);
					for (const pad of mdxBestanden(nieuw).keys()) for (const omgeving of Object.values(server.environments)) omgeving.moduleGraph.onFileChange(pad);
					await refreshContent?.({ loaders: ['zicht'] });
					server.ws.send({ type: 'full-reload' });
					logger.info(`${nieuw.problemen.length} problemen, bijgewerkt in ${Math.round(performance.now() - begin)} ms`);
				});
				let gepland: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_, pad) => {
					if (!mappen.some((map) => pad.startsWith(map))) return;
					clearTimeout(gepland);
					gepland = setTimeout(() => void ververs(), 40);
				});
			},
			async 'astro:build:done'({ dir, pages }) {
				const map = fileURLToPath(dir);
				const nu = uitgave();
				stap?.('cijfers en downloads schrijven');
				const eigen = eigenPublic(nu.portaal.wortel);
				// Never a link: it could lead out of the root.
				if (eigen) cpSync(eigen, map, { recursive: true, filter: (van) => !lstatSync(van).isSymbolicLink() });
				const producten = bijproducten(nu);
				for (const product of producten) schrijf(map, product.adres, product.inhoud());
				schrijf(map, '/sitemap.xml', maakSitemap(pages.map(({ pathname }) => pathname), nu.portaal.configuratie.adres));
				stap?.('zoekindex maken');
				const { paginas, cijfers } = await maakZoekindex(nu, map);
				klaar?.({ paginas: pages.length, bestanden: producten.length, zoekpaginas: paginas, cijfers });
			},
		},
	};
}
