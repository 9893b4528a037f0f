// Who is measured: a site of the same figures, checked and built by commands of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kastmapVan } from '../../bouw/kast.ts';
import { PROJECT } from '../../project.ts';
import type { Wortel } from '../wortel.ts';
import { REGIO } from '../wortel/woorden.ts';
import type { Opdracht } from './proces.ts';
import { meetTekenen, type Tekenmaat } from './tekenen.ts';

export interface Partij {
	naam: string;
	/** Commands that check and build nothing, where there are any. */
	controle?: Opdracht;
	/** Commands that build the site, in order. */
	bouw: Opdracht[];
	/** Folder of the built site. */
	uit: string;
	/** What a build leaves behind to be quicker the next time, with the site itself: taken away before a cold one. */
	geheugens: string[];
	/** Draws all charts and does nothing else, where the build does not tell how long that takes. */
	teken?(): Tekenmaat;
	/** Address of the page of a gemeente, below `uit`. */
	pagina(gemeente: string): string;
}

/** Everything a process keeps between two builds outside its own folders stands in a folder for temporary files: each party has its own. */
const omgevingIn = (tijdelijk: string): NodeJS.ProcessEnv => ({ TMPDIR: tijdelijk, TEMP: tijdelijk, TMP: tijdelijk });

/** What `npm run naam` gives to Node: its own options, and the script. */
function zoalsInPakket(naam: string): string[] {
	const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
	const [node, ...argumenten] = scripts[naam]!.split(' ');
	if (node !== 'node') throw new Error(`npm run ${naam} does not start Node`);
	// It is run from elsewhere.
	return argumenten.map((een) => (een.startsWith('scripts/') ? join(PROJECT, een) : een.replace(/^--import=\.(?=\/)/, `--import=${pathToFileURL(PROJECT).href}`)));
}

/** Zicht with its own commands. `klad` is a folder for this party alone. */
export function zicht({ map }: Pick<Wortel, 'map'>, klad: string): Partij {
	const uit = join(klad, 'site');
	const tijdelijk = join(klad, 'tmp');
	const script = (naam: string, ...argumenten: string[]): Opdracht => ({ naam, argumenten: [...zoalsInPakket(naam), '--root', map, ...argumenten], vanuit: klad, omgeving: omgevingIn(tijdelijk) });
	return { naam: 'zicht', controle: script('check'), bouw: [script('build', '--out', uit)], uit, geheugens: [uit, tijdelijk, kastmapVan(map)], teken: () => meetTekenen(map), pagina: (gemeente) => `${REGIO}/gemeenten/${gemeente}/index.html` };
}

/** The plain site; `referentie` is the folder where it is installed. */
export function vergelijking({ map }: Pick<Wortel, 'map'>, klad: string, referentie: string): Partij {
	const uit = join(klad, 'site');
	const tijdelijk = join(klad, 'tmp');
	const script = (naam: string, ...argumenten: string[]): Opdracht => ({ naam, argumenten: [join(referentie, 'node_modules', ...argumenten[0]!.split('/')), ...argumenten.slice(1)], vanuit: referentie, omgeving: { ...omgevingIn(tijdelijk), BENCH_ROOT: map } });
	return { naam: 'referentie', bouw: [script('eleventy', '@11ty/eleventy/cmd.cjs', '--quiet', `--output=${uit}`), script('pagefind', 'pagefind/lib/runner/bin.cjs', '--site', uit)], uit, geheugens: [uit, tijdelijk, join(referentie, '.cache')], pagina: (gemeente) => `gemeenten/${gemeente}/index.html` };
}
