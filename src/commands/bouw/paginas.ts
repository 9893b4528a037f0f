// Where a page stands below the site.
import type { Pad } from './bundel.ts';

/** A folder of its own, but for the page that a server gives for what is not there. */
export const bestandVan = ({ adres }: Pick<Pad, 'adres'>): string => (adres === '/404/' ? '404.html' : `${adres.slice(1)}index.html`);
