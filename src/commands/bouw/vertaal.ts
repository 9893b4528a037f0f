// Astro's part of a build: the pages and texts of the current edition become code. Apart, because a build that finds them in the cupboard needs none of Astro's tools.
import { cpSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build as astro, type AstroIntegration } from 'astro';
import { astroConfiguratie } from '../astro.ts';
import { bestandenIn } from './kast.ts';

/** Lets Astro compile and nothing more: the folder with the code is taken before Astro clears it, and no page is asked for. */
const alleenVertalen = (van: string, naar: string): AstroIntegration => ({
	name: 'zicht-vertalen',
	hooks: {
		'astro:build:start'({ setPrerenderer }) {
			setPrerenderer({
				name: 'zicht',
				async getStaticPaths() {
					renameSync(join(van, '.prerender'), naar);
					return [];
				},
				render: () => Promise.reject(new Error('pages are drawn after Astro has compiled them')),
			});
		},
	},
});

/** Compiles the pages of the current edition into the folder `naar`, working in the folder `kladmap`; the process is moved there. */
export async function vertaal(naar: string, kladmap: string, site: string): Promise<void> {
	const uit = join(kladmap, 'uit');
	const configuratie = await astroConfiguratie(kladmap);
	// Away from the root: on its way up from here the bundler reads every package.json and tsconfig.json it meets. And Astro keeps
	// the code it renders with below the folder it is run from: there it must find its packages, and no other build.
	process.chdir(kladmap);
	await astro({ ...configuratie, publicDir: join(kladmap, 'geen'), outDir: uit, site, logLevel: 'error', integrations: [...configuratie.integrations!, alleenVertalen(uit, join(kladmap, 'bundel'))] });
	// One stylesheet and a few scripts are made apart; a page that brought its own would lose it here.
	const bijvangst = existsSync(uit) ? bestandenIn(uit) : [];
	if (bijvangst.length) throw new Error(`pages bring files of their own: ${bijvangst.join(', ')}`);
	cpSync(join(kladmap, 'bundel'), naar, { recursive: true });
}
