// The live preview: an edition made anew at every save, and the files beside the pages.
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { maakUitgave } from '../charts/maak-uitgave.ts';
import { uitgave, zetUitgave, type Uitgave } from '../charts/uitgave.ts';
import { zoekBijproduct } from '../publish/index.ts';
import type { Geheugen } from '../ingest/geheugen.ts';
import { datumVan } from '../ingest/datumvan.ts';
import { achterElkaar } from './achter-elkaar.ts';
import { opmaakVan } from './opmaak.ts';
import { legTekstenNeer, mdxTeksten } from './teksten.ts';

/** Reads, checks, answers and draws the root at `wortel`, or one region of it, and makes it the current edition. Who does so again and again keeps a `geheugen`. */
export async function maakHuidig(wortel: string, voorbeeldweergave: boolean, alleen?: string, geheugen?: Geheugen): Promise<Uitgave> {
	const gelezen = await leesEnControleer(wortel, alleen, geheugen);
	const nieuw = maakUitgave(gelezen, { ...(await opmaakVan(wortel, gelezen.portaal.configuratie)), datum: datumVan(wortel), voorbeeldweergave });
	zetUitgave(nieuw);
	return nieuw;
}

const SOORTEN: Record<string, string> = { css: 'text/css', csv: 'text/csv', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', txt: 'text/plain', woff2: 'font/woff2' };

/** Has the preview that Astro serves from `werkmap` follow what is saved, with `geheugen` for what was read before. */
export function volgBewaren({ server, refreshContent, logger }: HookParameters<'astro:server:setup'>, werkmap: string, geheugen: Geheugen | undefined): void {
	const { portaal: { wortel }, alleen } = uitgave();
	const mappen = ['content', 'data', 'kaart', 'zicht.config.yaml'].map((naam) => join(wortel, naam));
	server.watcher.add(mappen);
	server.middlewares.use((vraag, antwoord, verder) => {
		const adres = decodeURIComponent((vraag.url ?? '').split('?')[0]!);
		const gevonden = zoekBijproduct(uitgave(), adres);
		if (!gevonden) return verder();
		antwoord.setHeader('Content-Type', `${SOORTEN[adres.split('.').at(-1)!] ?? 'application/octet-stream'}; charset=utf-8`);
		antwoord.end(gevonden.inhoud());
	});
	const ververs = achterElkaar(async () => {
		const begin = performance.now();
		const nieuw = await maakHuidig(wortel, true, alleen, geheugen);
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
}
