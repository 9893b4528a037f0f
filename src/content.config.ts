// The content collections: filled from the street, one entry per page or text, never read a second time by another parser.
import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { tekstpadVan } from './charts/tekstpad.ts';
import { teTonenTekst, uitgave } from './charts/uitgave.ts';
import { adresVan } from './domain/adressen.ts';
import { INHOUD, INHOUD_NAMEN, type Inhoudscollectie } from './domain/collecties.ts';
import type { Item } from './domain/portaal.ts';

/** Entries that share a page may have the same headings; each keeps ids of its own. */
const eigenKoppen = (item: Item, html: string): string => (adresVan(item).includes('#') ? html.replaceAll(/(<h[2-6] id=")/g, `$1${item.id}-`) : html);

const collectie = (naam: Inhoudscollectie) =>
	defineCollection({
		schema: INHOUD[naam].schema as z.ZodObject,
		loader: {
			name: 'zicht',
			async load({ store, config, renderMarkdown, generateDigest }) {
				const nu = uitgave();
				const { portaal } = nu;
				const map = fileURLToPath(config.root);
				const items = portaal.inhoud[naam] as Item[];
				const blijft = new Set(items.map(({ sleutel }) => sleutel));
				for (const sleutel of store.keys()) if (!blijft.has(sleutel)) store.delete(sleutel);
				// In a text the words that have an explanation are linked to it.
				const begrippen = generateDigest(JSON.stringify(portaal.inhoud.begrippen.map(({ id, data }) => [id, data])));
				for (const item of items) {
					const pad = tekstpadVan(map, item);
					const digest = generateDigest(JSON.stringify([teTonenTekst(nu, item), item.data, item.formaat, begrippen]));
					if (store.get(item.sleutel)?.digest === digest) continue;
					const gedeeld = { id: item.sleutel, data: item.data as Record<string, unknown>, body: item.lichaam.tekst, filePath: relative(map, pad), digest };
					if (item.formaat === 'mdx') store.set({ ...gedeeld, deferredRender: true });
					else {
						const rendered = await renderMarkdown(teTonenTekst(nu, item), { fileURL: pathToFileURL(pad) });
						store.set({ ...gedeeld, rendered: { ...rendered, html: eigenKoppen(item, rendered.html) } });
					}
				}
			},
		},
	});

export const collections = Object.fromEntries(INHOUD_NAMEN.map((naam) => [naam, collectie(naam)]));
