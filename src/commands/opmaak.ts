// The stylesheets and scripts of a site, with the addresses they are published at. Apart from project.ts, so that only who builds loads what makes them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Blad, Uitgave } from '../charts/uitgave.ts';
import type { Configuratie } from '../domain/configuratie.ts';
import { PROJECT } from './project.ts';

const alsBlad = (naam: string, extensie: string, inhoud: string): Blad => ({ adres: `/_zicht/${naam}.${createHash('sha256').update(inhoud).digest('hex').slice(0, 10)}.${extensie}`, inhoud });

/** Each file of src/client, bundled. */
async function maakScripts(): Promise<Record<string, Blad>> {
	const { build: esbuild } = await import('esbuild');
	const map = join(PROJECT, 'src/client');
	const namen = readdirSync(map).filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts')).sort().map((naam) => naam.slice(0, -3));
	const bundels = await Promise.all(namen.map((naam) => esbuild({ entryPoints: [join(map, `${naam}.ts`)], bundle: true, minify: true, format: 'esm', target: 'es2022', external: ['/pagefind/*'], write: false, legalComments: 'none' })));
	return Object.fromEntries(namen.map((naam, i) => [naam, alsBlad(naam, 'js', bundels[i]!.outputFiles[0]!.text)]));
}

/** What paints the site, and what it has of JavaScript. */
export type Opmaak = Pick<Uitgave, 'stijl' | 'grafiekstijl' | 'scripts'>;

/** Path of the file with a municipality's own colours, if there is one. */
export function themaVan(wortel: string, { thema }: Configuratie): string | undefined {
	const pad = thema && resolve(wortel, thema);
	return pad && existsSync(pad) ? pad : undefined;
}

/** Stylesheet and scripts with the addresses they are published at. */
export async function opmaakVan(wortel: string, configuratie: Configuratie): Promise<Opmaak> {
	const scriptsInDeMaak = maakScripts();
	const [{ maakStijlblad }, { maakGrafiekstijl }] = await Promise.all([import('../styles/stijlblad.ts'), import('../styles/grafiekstijl.ts')]);
	const thema = themaVan(wortel, configuratie);
	const [stijlblad, grafiekstijl, scripts] = await Promise.all([maakStijlblad({ wortel: PROJECT, thema, adres: configuratie.adres }), maakGrafiekstijl({ wortel: PROJECT, thema }), scriptsInDeMaak]);
	return { stijl: alsBlad('zicht', 'css', stijlblad), grafiekstijl, scripts };
}
