// Lets Node load pages and components as they stand: Astro's compiler makes code of each when it is asked for. Nothing is bundled, for
// nothing of it goes to a reader. That takes a tenth of a second where a bundler takes two, and pages share the modules that walked the street.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import { PROJECT } from '../project.ts';

/** Where texts that became code stand: nowhere on disk. Their packages are those of the product. */
const TEKST = 'zicht-tekst:';
const teksten = new Map<string, string>();
const OUDER = pathToFileURL(`${PROJECT}/package.json`).href;

/** Makes a module of `code`; returns the address it can be imported from. */
export function legCode(naam: string, code: string): string {
	const adres = `${TEKST}${encodeURI(naam)}`;
	teksten.set(adres, code);
	return adres;
}

/** The code of one component. Throws when the compiler refuses it: that is a bug. */
function vertaal(bestand: string): string {
	const { code, css, scripts, diagnostics } = transform(readFileSync(bestand, 'utf8'), { filename: bestand, normalizedFilename: bestand.slice(PROJECT.length), compact: true, internalURL: 'astro/compiler-runtime', resultScopedSlot: true, resolvePath: (naam) => naam });
	const fout = diagnostics.find(({ severity }) => severity === 'error');
	if (fout) throw new Error(`${bestand}: ${fout.text}`);
	// One stylesheet and a few scripts are made apart; what a component brought itself would be lost.
	if (css.length || scripts.length) throw new Error(`${bestand}: a component brings no styles or scripts of its own`);
	return code;
}

let geregistreerd = false;

/** From now on `.astro` files can be imported, and `astro:content` is what `inhoud.ts` says. */
export function laadSjablonen(): void {
	if (geregistreerd) return;
	geregistreerd = true;
	registerHooks({
		resolve(naam, omgeving, verder) {
			if (naam === 'astro:content') return verder(new URL('./inhoud.ts', import.meta.url).href, omgeving);
			if (naam.startsWith(TEKST)) return { url: naam, shortCircuit: true };
			return verder(naam, omgeving.parentURL?.startsWith(TEKST) ? { ...omgeving, parentURL: OUDER } : omgeving);
		},
		load(adres, omgeving, verder) {
			const tekst = teksten.get(adres);
			if (tekst !== undefined) return { format: 'module', source: tekst, shortCircuit: true };
			if (!adres.endsWith('.astro')) return verder(adres, omgeving);
			return { format: 'module-typescript', source: vertaal(fileURLToPath(adres)), shortCircuit: true };
		},
	});
}
