// The headings of a text, as its renderer gave them ids.
import { getEntry, render } from 'astro:content';
import type { Item } from '../domain/portaal.ts';

export async function koppenVan(item: Item): Promise<{ naam: string; href: string }[]> {
	const entry = await getEntry(item.collectie, item.sleutel);
	if (!entry) return [];
	const { headings } = await render(entry);
	return headings.filter((kop) => kop.depth === 2).map((kop) => ({ naam: kop.text, href: `#${kop.slug}` }));
}
