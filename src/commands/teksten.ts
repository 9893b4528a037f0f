// Hands the compiler of MDX the text that was checked. From the file itself it would take another part: its idea of front matter is not ours.
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { tekstpadVan } from '../charts/tekstpad.ts';
import { metLegeKop, teTonenTekst, uitgave, type Uitgave } from '../charts/uitgave.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import type { Item } from '../domain/portaal.ts';

/** The MDX texts by the path the bundler knows them by. `map` is the folder Astro works in. */
export function mdxTeksten({ portaal }: Uitgave, map: string): Map<string, Item> {
	const echt = realpathSync(map);
	return new Map(INHOUD_NAMEN.flatMap((naam) => (portaal.inhoud[naam] as Item[]).flatMap((item): [string, Item][] => (item.formaat === 'mdx' ? [[tekstpadVan(echt, item), item]] : []))));
}

/** Puts a file at each of those paths, for the bundler to find. What it reads there comes from `tekstVanDeStraat`. */
export function legTekstenNeer(nu: Uitgave, map: string): void {
	for (const pad of mdxTeksten(nu, map).keys()) {
		if (existsSync(pad)) continue;
		mkdirSync(dirname(pad), { recursive: true });
		writeFileSync(pad, '');
	}
}

/** The plugin that gives the bundler each text. */
export const tekstVanDeStraat = (map: string) => ({
	name: 'zicht-tekst',
	enforce: 'pre' as const,
	load: {
		filter: { id: /\.mdx$/ },
		handler(id: string): string {
			const item = mdxTeksten(uitgave(), map).get(id);
			if (!item) throw new Error(`not a text of this root: ${id}`);
			return metLegeKop(teTonenTekst(uitgave(), item));
		},
	},
});
