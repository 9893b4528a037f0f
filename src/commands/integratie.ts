// Our part of the Astro build: by-products and search index after the pages; a live preview while editing.
import { cpSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { maakUitgave } from '../charts/maak-uitgave.ts';
import { heeftUitgave, uitgave, zetUitgave, type Uitgave } from '../charts/uitgave.ts';
import { bijproducten } from '../publish/index.ts';
import { maakSitemap } from '../publish/sitemap.ts';
import { maakZoekindex } from '../publish/zoekindex.ts';
import { datumVan } from '../ingest/datumvan.ts';
import { achterElkaar } from './achter-elkaar.ts';
import { eigenPublic, opmaakVan, PROJECT } from './project.ts';
import { legTekstenNeer, mdxTeksten, tekstVanDeStraat } from './teksten.ts';

/** Reads, checks, answers and draws the root at `wortel`, or one region of it, and makes it the current edition. */
export async function maakHuidig(wortel: string, voorbeeldweergave: boolean, alleen?: string): Promise<Uitgave> {
	const gelezen = await leesEnControleer(wortel, alleen);
	const nieuw = maakUitgave(gelezen, { ...(await opmaakVan(wortel, gelezen.portaal.configuratie)), datum: datumVan(wortel), voorbeeldweergave });
	zetUitgave(nieuw);
	return nieuw;
}

function schrijf(map: string, adres: string, inhoud: string | Uint8Array): void {
	const doel = join(map, adres);
	mkdirSync(dirname(doel), { recursive: true });
	writeFileSync(doel, inhoud);
}

const SOORTEN: Record<string, string> = { css: 'text/css', csv: 'text/csv', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', txt: 'text/plain', woff2: 'font/woff2' };

export interface Bouwtelling {
	paginas: number;
	bestanden: number;
	zoekpaginas: number;
	cijfers: number;
}

/** `klaar` hears what was made; `stap` hears what is being done. */
export function zicht({ klaar, stap }: { klaar?: (telling: Bouwtelling) => void; stap?: (tekst: string) => void } = {}): AstroIntegration {
	/** The folder Astro works in. */
	let werkmap = '';
	return {
		name: 'zicht',
		hooks: {
			async 'astro:config:setup'({ config, updateConfig, injectRoute, command }) {
				if (command === 'dev') for (const naam of ['galerij', 'problemen']) injectRoute({ pattern: `/${naam}`, entrypoint: join(PROJECT, `src/pages/_${naam}.astro`) });
				if (!heeftUitgave()) await maakHuidig(process.env['ZICHT_ROOT'] ?? PROJECT, false);
				werkmap = fileURLToPath(config.root);
				legTekstenNeer(uitgave(), werkmap);
				updateConfig({ vite: { plugins: [tekstVanDeStraat(werkmap)], server: { fs: { allow: [PROJECT, werkmap] } } } });
			},
			'astro:server:setup'({ server, refreshContent, logger }) {
				const { portaal: { wortel }, alleen } = uitgave();
				const mappen = ['content', 'data', 'kaart', 'zicht.config.yaml'].map((naam) => join(wortel, naam));
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
					legTekstenNeer(nieuw, werkmap);
					for (const pad of mdxTeksten(nieuw, werkmap).keys()) for (const omgeving of Object.values(server.environments)) omgeving.moduleGraph.onFileChange(pad);
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
