// Reads built HTML the way a search machine does: every text and every telling attribute, with its place in the file.
// A reader of its own, with true offsets: what the audit sees must not come from what made the page.
import { losgeknipt } from '../../domain/blokken.ts';
import { heeftGetal } from './telwoorden.ts';

export interface Element {
	naam: string;
	attributen: Readonly<Record<string, string>>;
	ouder: Element | undefined;
	/** Offset of the tag. */
	van: number;
	/** Offset after the closing tag. */
	tot: number;
}

/** A piece of text as a reader takes it in: a paragraph, a cell, a heading, an attribute, a comment. */
export interface Loop {
	tekst: string;
	soort: 'tekst' | 'attribuut' | 'commentaar' | 'script' | 'opmaak';
	/** The block the text stands in, or the element that carries the attribute. */
	in: Element | undefined;
	/** Links in the text, with what they show. */
	koppelingen: { adres: string; tekst: string }[];
	/** Pieces as they stand in the file, to find a word again. */
	stukken: { tekst: string; van: number }[];
}

export interface Gelezen {
	lopen: Loop[];
	elementen: Element[];
}

const LEEG = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Elements that run on in a sentence. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'code', 'dfn', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'time', 'tspan', 'u', 'bdi', 'wbr', 'ins', 'del', 'data']);
/** Attributes that say how a page is put together, not what it says. */
const TECHNISCH = /^(?:class|id|href|src|srcset|d|viewbox|x|y|x1|x2|y1|y2|width|height|transform|points|cx|cy|r|rx|ry|dx|dy|offset|style|for|name|type|rel|role|tabindex|scope|colspan|rowspan|headers|aria-(?:labelledby|describedby|controls|level|hidden|current|live|expanded|owns)|fill|fill-opacity|stroke.*|text-anchor|font.*|preserveaspectratio|property|http-equiv|charset|lang|dir|media|sizes|method|action|autocomplete|hidden|open|loading|decoding|download|xmlns.*|focusable|clip-path|marker-.*|opacity|data-pagefind-.*|data-png)$/;

const TEKENS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Character references as text. */
export const ontsleutel = (tekst: string): string =>
	tekst.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (heel, tiental: string | undefined, zestiental: string | undefined, naam: string | undefined) => {
		const code = tiental ? Number(tiental) : zestiental ? Number.parseInt(zestiental, 16) : undefined;
		if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : heel;
		return TEKENS[naam!.toLowerCase()] ?? heel;
	});

export const effen = (tekst: string): string => tekst.replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim();

/** What stands in a tag: its attributes, and those of them that a reader may take a number from. */
interface Opschrift {
	attributen: Record<string, string>;
	los: readonly { soort: Loop['soort']; tekst: string }[];
}

/** Cells and marks come back by the thousand with the same attributes. */
const opschriften = new Map<string, Opschrift>();
const ONTHOUD = 20_000;

function opschriftVan(rest: string): Opschrift {
	const bekend = opschriften.get(rest);
	if (bekend) return bekend;
	const eigen = losgeknipt(rest);
	const attributen = attributenVan(eigen);
	const los: { soort: Loop['soort']; tekst: string }[] = [];
	for (const [attribuut, waarde] of Object.entries(attributen)) {
		const vraagteken = /^(?:href|src|action)$/.test(attribuut) && waarde.includes('?') ? waarde.slice(waarde.indexOf('?')) : '';
		if (vraagteken) los.push({ soort: 'attribuut', tekst: vraagteken });
		// A moment names something; a span of time is a number.
		if (attribuut === 'datetime' && /^P/.test(waarde)) los.push({ soort: 'attribuut', tekst: waarde.replace(/\p{L}/gu, ' ') });
		else if (attribuut === 'style') los.push({ soort: 'opmaak', tekst: waarde });
		else if (!TECHNISCH.test(attribuut) || (attribuut === 'tabindex' && !/^-?[01]$/.test(waarde))) los.push({ soort: 'attribuut', tekst: waarde });
	}
	const opschrift = { attributen, los: los.filter(({ tekst }) => heeftGetal(tekst)) };
	if (opschriften.size >= ONTHOUD) opschriften.clear();
	opschriften.set(eigen, opschrift);
	return opschrift;
}

function attributenVan(tekst: string): Record<string, string> {
	const uit: Record<string, string> = {};
	for (const [, naam, dubbel, enkel, los] of tekst.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)) uit[naam!.toLowerCase()] = ontsleutel(dubbel ?? enkel ?? los ?? '');
	return uit;
}

/** Tags that only put a table together, without a digit in any name or size, and leading nowhere. */
const TABELDEEL = /^<(?:\/(?:caption|thead|tbody|tfoot|tr|th|td)>|(?:caption|thead|tbody|tfoot|tr|th|td)((?:\s(?![^>]*(?:href|src|data|poster)\s*=)[^>\d]*)?)>)$/i;

const stil = new Map<string, boolean>();

/** Whether a tag within a table, as written, can say nothing to a reader. */
export function zegtNiets(tag: string): boolean {
	let niets = stil.get(tag);
	if (niets !== undefined) return niets;
	const eigen = losgeknipt(tag);
	const deel = TABELDEEL.exec(eigen);
	niets = deel !== null && opschriftVan(deel[1] ?? '').los.length === 0;
	if (stil.size >= ONTHOUD) stil.clear();
	stil.set(eigen, niets);
	return niets;
}

const DEEL = /<!--([\s\S]*?)-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gi;

const ZWART = /\S/;
const SLOT = { script: /<\/script/gi, style: /<\/style/gi };

/** All runs of a page that hold a number, however written, and its elements. Sound on any HTML: what it does not understand it reads as text. */
export function leesHtml(html: string): Gelezen {
	const lopen: Loop[] = [];
	const elementen: Element[] = [];
	const stapel: Element[] = [];
	let loop: Loop | undefined;
	const sluitLoop = (): void => {
		if (loop && heeftGetal(loop.tekst)) {
			loop.tekst = effen(loop.tekst);
			lopen.push(loop);
		}
		loop = undefined;
	};
	const blok = (): Element | undefined => stapel.findLast(({ naam }) => !INLINE.has(naam));
	const zetLos = (soort: Loop['soort'], tekst: string, van: number, element: Element | undefined): void => {
		if (heeftGetal(tekst)) lopen.push({ tekst: effen(tekst), soort, in: element, koppelingen: [], stukken: [{ tekst, van }] });
	};
	DEEL.lastIndex = 0;
	for (let deel = DEEL.exec(html); deel; deel = DEEL.exec(html)) {
		const [heel, commentaar, dicht, ruweNaam, rest = ''] = deel;
		const van = deel.index;
		if (commentaar !== undefined) {
			zetLos('commentaar', commentaar, van + 4, stapel.at(-1));
			continue;
		}
		if (ruweNaam === undefined) {
			if (heel.startsWith('<!')) continue;
			// Between tags, and where something known was taken out, there is much white space.
			if (!ZWART.test(heel)) {
				if (loop) loop.tekst += ' ';
				continue;
			}
			loop ??= { tekst: '', soort: 'tekst', in: blok(), koppelingen: [], stukken: [] };
			const tekst = heel.includes('&') ? ontsleutel(heel) : heel;
			loop.tekst += tekst;
			loop.stukken.push({ tekst: heel, van });
			const koppeling = stapel.findLast(({ naam }) => naam === 'a')?.attributen['href'];
			if (koppeling !== undefined) loop.koppelingen.push({ adres: koppeling, tekst: effen(tekst) });
			continue;
		}
		const naam = ruweNaam.toLowerCase();
		if (!INLINE.has(naam)) sluitLoop();
		if (dicht) {
			const i = stapel.findLastIndex((element) => element.naam === naam);
			if (i >= 0) for (const element of stapel.splice(i)) element.tot = van + heel.length;
			continue;
		}
		const { attributen, los } = opschriftVan(rest);
		const element: Element = { naam, attributen, ouder: stapel.at(-1), van, tot: van + heel.length };
		elementen.push(element);
		for (const { soort, tekst } of los) zetLos(soort, tekst, van, element);
		if (naam === 'script' || naam === 'style') {
			const slot = SLOT[naam];
			slot.lastIndex = DEEL.lastIndex;
			const eind = slot.exec(html)?.index ?? -1;
			const inhoud = html.slice(DEEL.lastIndex, eind < 0 ? html.length : eind);
			// What a program holds may be data too, and so may the words or widths that a style sheet gives.
			zetLos(naam === 'script' ? 'script' : 'opmaak', inhoud, DEEL.lastIndex, element);
			DEEL.lastIndex += inhoud.length;
			element.tot = DEEL.lastIndex;
			if (eind >= 0) {
				const na = html.indexOf('>', eind) + 1;
				DEEL.lastIndex = na || html.length;
			}
			continue;
		}
		if (!LEEG.has(naam) && !rest.trimEnd().endsWith('/')) stapel.push(element);
	}
	sluitLoop();
	for (const element of stapel) element.tot = html.length;
	return { lopen, elementen };
}

export function* voorouders(element: Element | undefined): Generator<Element> {
	for (let een = element; een; een = een.ouder) yield een;
}
