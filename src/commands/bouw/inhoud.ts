// What a page gets when it asks `astro:content` for a text, in a build. The preview has Astro's own collections, with all it takes to
// follow what is saved; a build renders a text when a page shows it, by the same means.
import { pathToFileURL } from 'node:url';
import { createComponent, render as alsHtml, unescapeHTML } from 'astro/runtime/server/index.js';
import { metLegeKop, teTonenTekst, uitgave } from '../../charts/uitgave.ts';
import { ingangVan, type Ingang } from '../../components/ingang.ts';
import { tekstverwerker } from '../../components/tekstverwerker.ts';
import type { Inhoudscollectie } from '../../domain/collecties.ts';
import { zoekItem, type Item } from '../../domain/portaal.ts';
import { leesMdx } from './mdx.ts';

interface Kop {
	depth: number;
	slug: string;
	text: string;
}

/** A text as a page shows it. */
interface Getoond {
	Content: unknown;
	headings: Kop[];
}

/** By what the street read: an edition that shows less than all has the same texts. */
const ingangen = new WeakMap<Item['lichaam'], Promise<Ingang & { item: Item }>>();

/** What Astro has when nothing is said of it. Texts have no images that it should make smaller, and no coloured code. */
const INSTELLINGEN = { syntaxHighlight: false } as const;
let renderer: ReturnType<typeof tekstverwerker.createRenderer> | undefined;

async function alsWeergave(tekst: string, { bestand }: Item): Promise<{ html: string; metadata: { headings: Kop[] } }> {
	renderer ??= tekstverwerker.createRenderer(INSTELLINGEN);
	const { code, metadata } = await (await renderer).render(tekst, { fileURL: pathToFileURL(`/${bestand}`) });
	return { html: code, metadata };
}

/** As Astro's: the entry `sleutel` of a collection, or undefined. */
export async function getEntry(collectie: Inhoudscollectie, sleutel: string): Promise<(Ingang & { item: Item }) | undefined> {
	const item = zoekItem(uitgave().portaal, collectie, sleutel) as Item | undefined;
	if (!item) return undefined;
	const al = ingangen.get(item.lichaam);
	if (al) return al;
	const nieuw = ingangVan(item, (tekst) => alsWeergave(tekst, item)).then((ingang) => ({ ...ingang, item }));
	ingangen.set(item.lichaam, nieuw);
	return nieuw;
}

/** As Astro's: what shows the text of an entry, and the headings in it. */
export async function render(ingang: Ingang & { item: Item }): Promise<Getoond> {
	if ('deferredRender' in ingang) return leesMdx(ingang.item.bestand, metLegeKop(teTonenTekst(uitgave(), ingang.item)));
	const { html, metadata } = ingang.rendered;
	return { Content: createComponent(() => alsHtml`${unescapeHTML(html)}`), headings: metadata!['headings'] as Kop[] };
}
