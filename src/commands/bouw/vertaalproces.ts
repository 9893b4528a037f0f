// The process that `Vertaler` begins: gets Astro's tools, waits for the texts, compiles, and ends.
import { enableCompileCache } from 'node:module';
import type { Uitgave } from '../../charts/uitgave.ts';
import type { Bericht, Opdracht } from './vertaler.ts';

enableCompileCache();
const gereedschap = Promise.all([import('../../charts/uitgave.ts'), import('./vertaal.ts')]);

// Who asked for it is gone: then nobody waits for what comes of it.
process.once('disconnect', () => process.exit());
process.once('message', async ({ naar, kladmap, site, uitgave }: Opdracht) => {
	const [{ zetUitgave }, { vertaal }] = await gereedschap;
	zetUitgave(uitgave as Uitgave);
	const antwoord = await vertaal(naar, kladmap, site).then((): Bericht => 'klaar', (fout: unknown): Bericht => ({ fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) }));
	process.send!(antwoord);
});
