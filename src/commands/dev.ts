// npm run dev: the same site, live. A fault does not stop it; the page shows what is wrong.
import { dev as astro } from 'astro';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geheugen } from '../ingest/geheugen.ts';
import { astroConfiguratie } from './astro.ts';
import { maakHuidig } from './voorvertoning.ts';
import { leesOpties, UITGANG } from './opties.ts';
import { schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';

export async function dev(argumenten?: string[]): Promise<number> {
	const { wortel, poort, regio } = leesOpties('dev', ['root', 'regio', 'port'], argumenten);
	const begin = performance.now();
	const geheugen: Geheugen = new Map();
	const { portaal, problemen } = await maakHuidig(wortel, true, regio, geheugen);
	schrijfProblemen(wortel, problemen, process.stdout);
	schrijfSamenvatting(vatSamen(portaal, problemen, performance.now() - begin), process.stdout);
	const kladmap = mkdtempSync(join(tmpdir(), 'zicht-dev-'));
	process.on('exit', () => rmSync(kladmap, { recursive: true, force: true }));
	for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.on(signaal, () => process.exit(0));
	const server = await astro({ ...(await astroConfiguratie(kladmap, geheugen)), logLevel: 'warn', server: { port: poort }, site: portaal.configuratie.adres });
	process.stdout.write(`\nOpen http://localhost:${server.address.port}/ in uw browser. Wat u bewaart, ziet u meteen. Stoppen: Ctrl+C.\n`);
	return UITGANG.goed;
}
