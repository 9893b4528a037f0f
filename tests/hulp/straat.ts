// The dependency rule, as a question to a set of files: which of them import what they may not?
import { posix } from 'node:path';

/** Rooms in the order of the street. A file imports only from its own room and from rooms before it. */
export const STRAAT = ['domain', 'ingest', 'checks', 'disclosure', 'figures', 'charts', 'styles', 'pages', 'publish', 'commands', 'scripts'] as const;
type Kamer = (typeof STRAAT)[number];

/** Folders that are one room together: what Astro builds. */
const DEEL_VAN: Record<string, Kamer> = { components: 'pages', layouts: 'pages', pages: 'pages' };
/** Files that stand in src/ itself. */
const LOS: Record<string, Kamer> = { 'src/content.config.ts': 'pages', 'src/env.d.ts': 'pages' };

/** The room a file is in; "client" stands beside the street, undefined is no room at all. */
export function kamerVan(bestand: string): Kamer | 'client' | undefined {
	if (bestand in LOS) return LOS[bestand];
	const [eerste, tweede] = bestand.split('/');
	if (eerste === 'scripts') return 'scripts';
	if (eerste !== 'src' || tweede === undefined) return undefined;
	if (tweede === 'client') return 'client';
	return DEEL_VAN[tweede] ?? STRAAT.find((kamer) => kamer === tweede);
}

/** Comments and, in .astro, all that is not front matter or script. */
function codeVan(bestand: string, tekst: string): string {
	const code = bestand.endsWith('.astro') ? [/^---\n([^]*?)\n---/.exec(tekst)?.[1] ?? '', ...[...tekst.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((script) => script[1]!)].join('\n') : tekst;
	return code.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Paths that a file names in import and export … from, also `import type`, and in import(). */
export function importenIn(bestand: string, tekst: string): string[] {
	const code = codeVan(bestand, tekst);
	const statisch = /^[ \t]*(?:import|export)\b(?:[^;'"`=]*?\bfrom\b)?\s*(['"])([^'"\n]+)\1/gm;
	const dynamisch = /\bimport\(\s*(['"])([^'"\n]+)\1/g;
	const gevonden = [...code.matchAll(statisch), ...code.matchAll(dynamisch)].map((een) => een[2]!);
	return [...new Set(gevonden)].filter((naam) => naam.startsWith('.')).map((naam) => posix.normalize(posix.join(posix.dirname(bestand), naam.split('?')[0]!)));
}

/** Why `van` may not import `naar`; undefined if it may. */
function bezwaar(van: string, naar: string): string | undefined {
	const [hier, daar] = [kamerVan(van), kamerVan(naar)];
	if (!hier) return `${van} stands in no room`;
	// Configuration and package.json beside src/ belong to nobody.
	if (!naar.startsWith('src/') && !naar.startsWith('scripts/')) return undefined;
	if (!daar) return `${van} → ${naar}: that is no room`;
	if (hier === 'client') return daar === 'client' || daar === 'domain' ? undefined : `${van} → ${naar}: client may only know domain`;
	if (daar === 'client') return hier === 'pages' ? undefined : `${van} → ${naar}: only pages hand out client scripts`;
	return STRAAT.indexOf(daar) <= STRAAT.indexOf(hier) ? undefined : `${van} → ${naar}: ${daar} comes after ${hier}`;
}

/** A ring of files that import one another, as a path that ends where it began; each ring once. */
function kringen(graaf: Map<string, string[]>): string[] {
	const gevonden = new Set<string>();
	const klaar = new Set<string>();
	const bezoek = (bestand: string, pad: string[]): void => {
		const i = pad.indexOf(bestand);
		if (i !== -1) {
			const ring = pad.slice(i);
			const begin = ring.indexOf(ring.toSorted()[0]!);
			gevonden.add([...ring.slice(begin), ...ring.slice(0, begin), ring[begin]!].join(' → '));
			return;
		}
		if (klaar.has(bestand)) return;
		for (const naar of graaf.get(bestand) ?? []) bezoek(naar, [...pad, bestand]);
		klaar.add(bestand);
	};
	for (const bestand of graaf.keys()) bezoek(bestand, []);
	return [...gevonden];
}

/** Everything in `bestanden` (path → text) that goes against the rule. */
export function overtredingen(bestanden: Map<string, string>): string[] {
	const graaf = new Map([...bestanden].map(([bestand, tekst]) => [bestand, importenIn(bestand, tekst)]));
	return [
		...[...graaf].flatMap(([van, namen]) => namen.flatMap((naar) => bezwaar(van, naar) ?? [])),
		...kringen(graaf).map((ring) => `circle: ${ring}`),
	];
}
