// Makes the one stylesheet of the site: NL Design System plus ours, shaken, minified, the same bytes every time.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { bundleAsync, transform } from 'lightningcss';
import { genoemdeKlassen, schudKlassen } from './schud-klassen.ts';
import { leesTokens } from '../ingest/tokens.ts';
import { schrijfTokens, schudTokens } from './schud-tokens.ts';

const pakket = createRequire(import.meta.url);

/** Chrome 111, Firefox 114 and Safari 16.4 on: what all current phones have had for years. */
const DOELEN = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8), ios_saf: (16 << 16) | (4 << 8) };

/** The source in which class names are written, as one text. */
async function bronTekst(map: string): Promise<string> {
	const namen = (await readdir(map, { recursive: true })).filter((naam) => /(?<!\.test)\.(astro|ts)$/.test(naam)).sort();
	return (await Promise.all(namen.map((naam) => readFile(join(map, naam), 'utf8')))).join('\n');
}

/**
 * The whole stylesheet as one string.
 * `wortel` is the root of the repository; `thema` the path of a municipality's CSS file, which gets the last word; `adres` where the site is published, for links on paper.
 */
export async function maakStijlblad({ wortel, thema, adres = '' }: { wortel: string; thema?: string | undefined; adres?: string }): Promise<string> {
	const stijlen = join(wortel, 'src/styles');
	const lees = (pad: string) => readFile(pad, 'utf8');
	const eigenThema = thema ? await lees(resolve(wortel, thema)) : '';

	const gebundeld = await bundleAsync({
		filename: join(stijlen, 'zicht.css'),
		minify: false,
		resolver: {
			resolve: (naam, van) => (naam.startsWith('.') ? resolve(dirname(van), naam) : pakket.resolve(naam)),
		},
	});
	const genoemd = genoemdeKlassen(await bronTekst(join(wortel, 'src')));
	const css = schudKlassen(gebundeld.code.toString(), genoemd) + eigenThema;

	const tokens = leesTokens(
		(await lees(pakket.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'))) +
			(await lees(join(stijlen, 'koppeling.css'))),
	);
	const zelfGezet = new Set(leesTokens(await lees(join(stijlen, 'thema.css'))).keys());
	const geschud = schrijfTokens('.voorbeeld-theme', schudTokens(css, tokens, zelfGezet));

	return transform({
		filename: 'zicht.css',
		code: Buffer.from(`@layer voorbeeld {\n${geschud}\n:root { --zicht-adres: ${JSON.stringify(adres.replace(/\/$/, ''))}; }}\n${css}`),
		minify: true,
		targets: DOELEN,
	}).code.toString();
}
