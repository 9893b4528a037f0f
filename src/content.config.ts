// The content collections: filled from the street, one entry per page or text.
import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { tekstpadVan } from './charts/tekstpad.ts';
import { metLegeKop, teTonenTekst, uitgave } from './charts/uitgave.ts';
import { ingangVan } from './components/ingang.ts';
import { INHOUD, INHOUD_NAMEN, type Inhoudscollectie } from './domain/collecties.ts';
import type { Item } from './domain/portaal.ts';

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
					store.set({ ...(await ingangVan(item, (tekst) => renderMarkdown(metLegeKop(tekst), { fileURL: pathToFileURL(pad) }))), filePath: relative(map, pad), digest });
				}
			},
		},
	});

export const collections = Object.fromEntries(INHOUD_NAMEN.map((naam) => [naam, collectie(naam)]));
