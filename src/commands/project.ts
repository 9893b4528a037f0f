// Where the product itself stands, and what it knows of the folder it publishes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import type { Uitgave } from '../charts/uitgave.ts';
import type { Configuratie } from '../domain/configuratie.ts';
import { maakStijlblad } from '../styles/stijlblad.ts';

// Nothing this product runs reports home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Folder of the product: its src/, public/ and configuration. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Date of the edition: SOURCE_DATE_EPOCH, else the last commit of the root, else none. Never the clock: two builds of one commit are the same. */
export function datumVan(wortel: string): string | undefined {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
	try {
		return execFileSync('git', ['log', '-1', '--format=%cs', '--', '.'], { cwd: wortel, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
	} catch {
		return undefined;
	}
}

const adresMetHash = (naam: string, extensie: string, inhoud: string): string =>
	`/_zicht/${naam}.${createHash('sha256').update(inhoud).digest('hex').slice(0, 10)}.${extensie}`;

/** The JavaScript of the search page, bundled. */
async function maakScript(): Promise<string> {
	const { outputFiles } = await esbuild({ entryPoints: [join(PROJECT, 'src/client/zoeken.ts')], bundle: true, minify: true, format: 'esm', target: 'es2022', external: ['/pagefind/*'], write: false, legalComments: 'none' });
	return outputFiles[0]!.text;
}

/** Stylesheet and script with the addresses they are published at; the same bytes have the same address. */
export async function opmaakVan(wortel: string, configuratie: Configuratie): Promise<Pick<Uitgave, 'stijl' | 'stijlblad' | 'script' | 'scriptblad'>> {
	const thema = configuratie.thema && resolve(wortel, configuratie.thema);
	const [stijlblad, scriptblad] = await Promise.all([maakStijlblad({ wortel: PROJECT, thema: thema && existsSync(thema) ? thema : undefined }), maakScript()]);
	return { stijl: adresMetHash('zicht', 'css', stijlblad), stijlblad, script: adresMetHash('zoeken', 'js', scriptblad), scriptblad };
}

/** Fixed files of a root other than the product's own. */
export const eigenPublic = (wortel: string): string | undefined => {
	const map = join(wortel, 'public');
	return wortel !== PROJECT && existsSync(map) ? map : undefined;
};
