// An entry of a content collection: what the street read of a text, and what that looks like. Never read a second time by another parser.
import { teTonenTekst, uitgave } from '../charts/uitgave.ts';
import { adresVan } from '../domain/adressen.ts';
import type { Item } from '../domain/portaal.ts';

/** What a renderer of Markdown gives. */
export interface Weergave {
	html: string;
	metadata?: Record<string, unknown>;
}

/** An entry as Astro keeps one. MDX is code: it is only rendered on the page that shows it. */
export type Ingang = { id: string; data: Record<string, unknown>; body: string } & ({ deferredRender: true } | { rendered: Weergave });

/** Entries that share a page may have the same headings; each keeps ids of its own. */
const eigenKoppen = (item: Item, html: string): string => (adresVan(item).includes('#') ? html.replaceAll(/(<h[2-6] id=")/g, `$1${item.id}-`) : html);

/** The entry of `item` in the current edition, with its Markdown rendered by `render`. */
export async function ingangVan(item: Item, render: (tekst: string) => Promise<Weergave>): Promise<Ingang> {
	const gedeeld = { id: item.sleutel, data: item.data as Record<string, unknown>, body: item.lichaam.tekst };
	if (item.formaat === 'mdx') return { ...gedeeld, deferredRender: true };
	const weergave = await render(teTonenTekst(uitgave(), item));
	return { ...gedeeld, rendered: { ...weergave, html: eigenKoppen(item, weergave.html) } };
}
