// Where the bundler meets an MDX text. Not in the root itself: it would read any package.json or tsconfig.json it finds on the way up.
import { join } from 'node:path';
import type { Item } from '../domain/portaal.ts';

/** Path of a text below `map`, the folder Astro works in. */
export const tekstpadVan = (map: string, item: Pick<Item, 'bestand'>): string => join(map, '.astro/teksten', item.bestand);
