// Our part of Astro: the edition it draws from, and a live preview while editing. Who compiles loads no more than that.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { heeftUitgave, uitgave } from '../charts/uitgave.ts';
import type { Geheugen } from '../ingest/geheugen.ts';
import { PROJECT } from './project.ts';
import { legTekstenNeer, tekstVanDeStraat } from './teksten.ts';

/** What Astro needs of us: the collections and texts of the edition, and while editing a preview that follows what is saved, with `geheugen` for what was read before. */
export function zicht(geheugen?: Geheugen): AstroIntegration {
	/** The folder Astro works in. */
	let werkmap = '';
	return {
		name: 'zicht',
		hooks: {
			async 'astro:config:setup'({ config, updateConfig, injectRoute, command }) {
				if (command === 'dev') for (const naam of ['galerij', 'problemen']) injectRoute({ pattern: `/${naam}`, entrypoint: join(PROJECT, `src/pages/_${naam}.astro`) });
				if (!heeftUitgave()) await (await import('./voorvertoning.ts')).maakHuidig(process.env['ZICHT_ROOT'] ?? PROJECT, false);
				werkmap = fileURLToPath(config.root);
				legTekstenNeer(uitgave(), werkmap);
				updateConfig({ vite: { plugins: [tekstVanDeStraat(werkmap)], server: { fs: { allow: [PROJECT, werkmap] } } } });
			},
			async 'astro:server:setup'(opties) {
				(await import('./voorvertoning.ts')).volgBewaren(opties, werkmap, geheugen);
			},
		},
	};
}
