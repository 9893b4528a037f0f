// The content collections: filled from the street, one entry per page or text, never read a second time by another parser.
import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { tekstpadVan } from './charts/tekstpad.ts';
import { teTonenTekst, uitgave } from './charts/uitgave.ts';
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
				store.clear();
				for (const item of portaal.inhoud[naam] as Item[]) {
					const map = fileURLToPath(config.root);
					const pad = tekstpadVan(map, item);
					const gedeeld = { id: item.sleutel, data: item.data as Record<string, unknown>, body: item.lichaam.tekst, filePath: relative(map, pad), digest: generateDigest(item.lichaam.tekst) };
					if (item.formaat === 'mdx') store.set({ ...gedeeld, deferredRender: true });
					else store.set({ ...gedeeld, rendered: await renderMarkdown(teTonenTekst(nu, item), { fileURL: pathToFileURL(pad) }) });
				}
			},
		},
	});

export const collections = Object.fromEntries(INHOUD_NAMEN.map((naam) => [naam, collectie(naam)]));
