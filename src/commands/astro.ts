// The Astro settings of a command: those of astro.config.mjs, with a scratch folder of its own for all Astro keeps.
// Two commands can then run at the same time, on different roots, without reading each other's notes.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import type { Geheugen } from '../ingest/geheugen.ts';
import { zicht } from './integratie.ts';
import { PROJECT } from './project.ts';

/** `kladmap` is an absolute path that this command alone uses; `geheugen` is for a preview. */
export async function astroConfiguratie(kladmap: string, geheugen?: Geheugen): Promise<AstroInlineConfig> {
	const { default: configuratie } = (await import(pathToFileURL(join(PROJECT, 'astro.config.mjs')).href)) as { default: AstroInlineConfig };
	// Astro's own virtual modules look for packages from its root.
	const pakketten = join(kladmap, 'node_modules');
	if (!existsSync(pakketten)) symlinkSync(join(PROJECT, 'node_modules'), pakketten, 'junction');
	return {
		...configuratie,
		configFile: false,
		root: kladmap,
		srcDir: join(PROJECT, 'src'),
		publicDir: join(PROJECT, 'public'),
		cacheDir: join(kladmap, 'cache'),
		integrations: [mdx(), zicht(geheugen)],
	};
}
