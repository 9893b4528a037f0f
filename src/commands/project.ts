// Where the product itself stands, and what it knows of the folder it publishes.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import type { Blad, Uitgave } from '../charts/uitgave.ts';
import type { Configuratie } from '../domain/configuratie.ts';
import { maakGrafiekstijl } from '../styles/grafiekstijl.ts';
import { maakStijlblad } from '../styles/stijlblad.ts';

// Nothing this product runs reports home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Folder of the product: its src/, public/ and configuration. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const alsBlad = (naam: string, extensie: string, inhoud: string): Blad => ({ adres: `/_zicht/${naam}.${createHash('sha256').update(inhoud).digest('hex').slice(0, 10)}.${extensie}`, inhoud });

/** Each file of src/client, bundled. */
async function maakScripts(): Promise<Record<string, Blad>> {
	const map = join(PROJECT, 'src/client');
	const namen = readdirSync(map).filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts')).sort().map((naam) => naam.slice(0, -3));
	const bundels = await Promise.all(namen.map((naam) => esbuild({ entryPoints: [join(map, `${naam}.ts`)], bundle: true, minify: true, format: 'esm', target: 'es2022', external: ['/pagefind/*'], write: false, legalComments: 'none' })));
	return Object.fromEntries(namen.map((naam, i) => [naam, alsBlad(naam, 'js', bundels[i]!.outputFiles[0]!.text)]));
}

/** Stylesheet and scripts with the addresses they are published at. */
export async function opmaakVan(wortel: string, configuratie: Configuratie): Promise<Pick<Uitgave, 'stijl' | 'grafiekstijl' | 'scripts'>> {
	const pad = configuratie.thema && resolve(wortel, configuratie.thema);
	const thema = pad && existsSync(pad) ? pad : undefined;
	const [stijlblad, grafiekstijl, scripts] = await Promise.all([maakStijlblad({ wortel: PROJECT, thema, adres: configuratie.adres }), maakGrafiekstijl({ wortel: PROJECT, thema }), maakScripts()]);
	return { stijl: alsBlad('zicht', 'css', stijlblad), grafiekstijl, scripts };
}

/** Fixed files of a root other than the product's own. */
export const eigenPublic = (wortel: string): string | undefined => {
	const map = join(wortel, 'public');
	return wortel !== PROJECT && existsSync(map) ? map : undefined;
};
