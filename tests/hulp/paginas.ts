// The pages of a built site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bestandenIn } from './bestanden.ts';

/** Addresses in the sitemap, without the name of the site. */
export const uitSitemap = (map: string): string[] => [...readFileSync(join(map, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, adres]) => new URL(adres!).pathname);

/** Every page there is: those of the sitemap, and the ones it leaves out on purpose. */
export const allePaginas = (map: string): string[] => [...new Set([...uitSitemap(map), '/', '/zoeken/', '/404.html'])].sort();

/** The file of an address: /begrippen/ is begrippen/index.html. */
export const bestandVan = (adres: string): string => `${adres.slice(1)}${adres.endsWith('/') ? 'index.html' : ''}`;

export const htmlVan = (map: string, adres: string): string => readFileSync(join(map, bestandVan(adres)), 'utf8');

export const htmlBestanden = (map: string): string[] => bestandenIn(map).filter((pad) => pad.endsWith('.html'));
