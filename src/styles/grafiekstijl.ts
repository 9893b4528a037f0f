// Makes the style a chart carries along when it leaves the site: the same rules, with every colour written out, in ink on white.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transform } from 'lightningcss';
import { leesTokens, type Tokens } from '../ingest/tokens.ts';

/** Old enough for the drawing programs and office suites that open an SVG. */
const DOELEN = { chrome: 70 << 16, firefox: 60 << 16, safari: 12 << 16 };

/** The first of `light-dark(a, b)`: paper is white. */
const licht = (waarde: string): string => waarde.replace(/light-dark\(\s*([^,()]+(?:\([^()]*\))?)\s*,[^()]*(?:\([^()]*\))?[^()]*\)/g, '$1');

/** Writes out every `var(--x)`; one that is not set stays, and shows. */
function vulIn(css: string, tokens: Tokens): string {
	let nu = css;
	for (let ronde = 0; ronde < 8 && nu.includes('var('); ronde++) nu = nu.replace(/var\(\s*(--[\w-]+)\s*\)/g, (heel, naam: string) => (tokens.has(naam) ? licht(tokens.get(naam)!) : heel));
	return nu;
}

/** The rules of a chart by itself; `thema` is the path of a municipality's own CSS file. */
export async function maakGrafiekstijl({ wortel, thema }: { wortel: string; thema?: string | undefined }): Promise<string> {
	const stijlen = join(wortel, 'src/styles');
	const lees = (pad: string): Promise<string> => readFile(pad, 'utf8');
	const tokens = leesTokens((await lees(join(stijlen, 'thema.css'))) + (thema ? await lees(resolve(wortel, thema)) : ''));
	const css = vulIn(await lees(join(stijlen, 'onderdelen/grafiek.css')), tokens);
	return transform({ filename: 'grafiek.css', code: Buffer.from(css), minify: true, targets: DOELEN }).code.toString();
}
