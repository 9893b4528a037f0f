// npm run dev: the same site, live. A fault does not stop it; the page shows what is wrong.
import { dev as astro } from 'astro';
import mdx from '@astrojs/mdx';
import { join } from 'node:path';
import { maakHuidig, zicht } from './integratie.ts';
import { leesOpties, UITGANG } from './opties.ts';
import { PROJECT } from './project.ts';
import { schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';

export async function dev(argumenten?: string[]): Promise<number> {
	const { wortel, poort } = leesOpties('dev', ['root', 'port'], argumenten);
	const begin = performance.now();
	const { portaal, problemen } = await maakHuidig(wortel, true);
	schrijfProblemen(wortel, problemen, process.stdout);
	schrijfSamenvatting(vatSamen(portaal, problemen, performance.now() - begin), process.stdout);
	const { default: configuratie } = (await import(join(PROJECT, 'astro.config.mjs'))) as { default: Record<string, unknown> };
	const server = await astro({ ...configuratie, configFile: false, root: PROJECT, logLevel: 'warn', server: { port: poort }, site: portaal.configuratie.adres, integrations: [mdx(), zicht()] });
	process.stdout.write(`\nOpen http://localhost:${server.address.port}/ in uw browser. Wat u bewaart, ziet u meteen. Stoppen: Ctrl+C.\n`);
	return UITGANG.goed;
}
