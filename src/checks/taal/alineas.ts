// The running texts of an entry, with the place of every character: paragraphs and list items of the body, and the keys that readers read.
import type { Inhoudscollectie } from '../../domain/collecties.ts';
import type { Item, MdNode } from '../../domain/portaal.ts';
import type { Place } from '../../domain/problem.ts';
import { plekInTekst, regelbegin } from '../../ingest/tekst.ts';
import { veldteksten } from '../veldteksten.ts';

/** Who a text is for, which is how strict it is read: somebody who comes once, or somebody who reads reports. */
export type Profiel = 'inwoner' | 'raad';

/** Collections that residents come for; the others are the chapters and papers behind them. */
const VOOR_INWONERS: ReadonlySet<Inhoudscollectie> = new Set<Inhoudscollectie>(['paginas', 'nieuws', 'regios', 'gemeenten', 'resultaten', 'doelen', 'pijlers', 'begrippen', 'statusmodellen', 'voorzieningen']);
export interface Alinea {
	soort: 'alinea' | 'punt' | 'veld';
	profiel: Profiel;
	/** Words without mark-up. */
	tekst: string;
	/** Place in the file of an offset in `tekst`. */
	plek(offset: number): Place;
}

/** What is left of a component in a sentence: one word, so that a number counts as one. */
const ONDERDEEL = 'getal';

function uitNode(item: Item, node: MdNode, begin: number[], soort: Alinea['soort'], profiel: Profiel): Alinea {
	let tekst = '';
	const stukken: { plat: number; bron: number; lengte: number }[] = [];
	const voeg = (deel: string, kind: MdNode): void => {
		const bron = kind.position?.start.offset ?? 0;
		stukken.push({ plat: tekst.length, bron, lengte: deel.length });
		tekst += deel;
	};
	const loop = (kind: MdNode): void => {
		if (kind.type === 'inlineCode') voeg(ONDERDEEL, kind);
		else if (kind.type.startsWith('mdx')) voeg(ONDERDEEL, kind);
		else if (kind.type === 'break') voeg(' ', kind);
		else if (kind.type === 'footnoteReference' || kind.type === 'html' || kind.type === 'image') return;
		else if (kind.value !== undefined) voeg(kind.value, kind);
		else kind.children?.forEach(loop);
	};
	loop(node);
	return {
		soort, profiel, tekst,
		plek(offset) {
			const stuk = stukken.findLast(({ plat }) => plat <= offset) ?? { plat: 0, bron: 0, lengte: 0 };
			const { line, column } = plekInTekst(begin, stuk.bron + Math.min(offset - stuk.plat, stuk.lengte));
			return { file: item.bestand, line: line + item.lichaam.regelsErvoor, column };
		},
	};
}

function uitLichaam(item: Item, profiel: Profiel): Alinea[] {
	const begin = regelbegin(item.lichaam.tekst);
	const gevonden: Alinea[] = [];
	const loop = (node: MdNode, inLijst: boolean): void => {
		if (node.type === 'paragraph') gevonden.push(uitNode(item, node, begin, inLijst ? 'punt' : 'alinea', profiel));
		else if (node.type !== 'heading' && node.type !== 'code' && node.type !== 'table') node.children?.forEach((kind) => loop(kind, inLijst || node.type === 'listItem'));
	};
	loop(item.lichaam.boom, false);
	return gevonden;
}

const uitVoorwerk = (item: Item, profiel: Profiel): Alinea[] =>
	veldteksten(item).map(({ pad, tekst, plek }): Alinea => {
		const noot = pad[0] === 'voetnoten' || pad[0] === 'beweringen';
		return { soort: 'veld', profiel: pad[0] === 'lead' ? 'inwoner' : noot ? 'raad' : profiel, tekst, plek };
	});

/** Every running text of an entry, front matter first. */
export function alineasVan(item: Item): Alinea[] {
	const profiel: Profiel = VOOR_INWONERS.has(item.collectie) ? 'inwoner' : 'raad';
	return [...uitVoorwerk(item, profiel), ...uitLichaam(item, profiel)];
}
