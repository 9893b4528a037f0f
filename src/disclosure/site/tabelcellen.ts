// A table in HTML, taken apart: what its cells show, and what is left of it when they are empty. Pages are mostly tables: it is done in one walk.
import { losgeknipt } from '../../domain/blokken.ts';
import { kaal } from './bestand.ts';
import { ontsleutel, zegtNiets } from './html.ts';

/** Texts of cells come back on page after page. */
const bekendeTeksten = new Map<string, string>();
const ONTHOUD = 50_000;

/** A number as most cells hold it: nothing of it is markup. */
const GETAL = /^[\d.,]{1,15}$/;

/** `kaal`, asked once of every text. */
export function kaleTekst(tekst: string): string {
	if (GETAL.test(tekst)) return tekst;
	let uit = bekendeTeksten.get(tekst);
	if (uit !== undefined) return uit;
	const eigen = losgeknipt(tekst);
	uit = kaal(eigen);
	if (bekendeTeksten.size >= ONTHOUD) bekendeTeksten.clear();
	bekendeTeksten.set(eigen, uit);
	return uit;
}

/** What a cell shows, without its markup. The number of a footnote stands beside it. */
const celtekst = (html: string): string => kaleTekst(ontsleutel(html.replace(/<sup\b[^>]*>\s*<a [^>]*href="#[^"]*noot[^"]*"[^>]*>[\s\S]*?<\/a>\s*<\/sup>/gi, '').replace(/<[^>]*>/g, ' ')));

/** The cells of any table, row by row. */
export const cellenVan = (html: string): string[][] => html.split(/<tr\b/i).slice(1).map((rij) => rij.split(/<t[hd]\b/i).slice(1).map((cel) => celtekst(`<td${cel}`)));

/** What a tag does to the walk. */
interface Tag {
	rij: boolean;
	cel: boolean;
	/** It can say nothing to a reader. */
	stil: boolean;
	/** A sign within quotes that looks like the end or the beginning of a tag, or what is no tag at all. */
	vreemd: boolean;
	/** May be part of a footnote. */
	noot: boolean;
}

const tags = new Map<string, Tag>();

function tagVan(tag: string): Tag {
	let wat = tags.get(tag);
	if (wat) return wat;
	wat = {
		rij: /^<tr\b/i.test(tag),
		cel: /^<t[hd]\b/i.test(tag),
		stil: zegtNiets(tag),
		vreemd: /^<(?:!|.*[<'])/s.test(tag) || tag.split('"').length % 2 === 0,
		noot: /^<sup\b/i.test(tag),
	};
	if (tags.size >= ONTHOUD) tags.clear();
	tags.set(losgeknipt(tag), wat);
	return wat;
}

/** A table, taken apart. */
export interface Gelezentabel {
	cellen: string[][];
	/** The table with nothing in it but what its attributes say; places stay where they are. A table that is written in an odd way stays as it is. */
	leeg: string;
}

/** Takes the table `html` apart, from its first tag to its last. */
export function leesTabel(html: string): Gelezentabel {
	const cellen: string[][] = [];
	let rij: string[] | undefined;
	/** Where the cell begins that is being read, and what it shows so far. */
	let celbegin = -1;
	let tekst = '';
	let noot = false;
	/** What stays of the table, and from where on nothing stays. */
	let leeg = '';
	let wit = 0;
	const sluit = (einde: number): void => {
		if (celbegin >= 0) rij!.push(noot ? celtekst(html.slice(celbegin, einde)) : kaleTekst(tekst.includes('&') ? ontsleutel(tekst) : tekst));
		celbegin = -1;
		tekst = '';
		noot = false;
	};
	// The first tag and the last are of the table itself.
	const eerste = html.indexOf('<');
	const laatste = html.lastIndexOf('<');
	for (let van = eerste, vorige = eerste; van >= 0; van = html.indexOf('<', vorige)) {
		const tot = html.indexOf('>', van) + 1;
		const tag = tot ? tagVan(html.slice(van, tot)) : undefined;
		if (!tag || tag.vreemd) return { cellen: cellenVan(html), leeg: html };
		if (celbegin >= 0 && van > vorige) {
			const stuk = html.slice(vorige, van).trim();
			tekst = tekst && stuk ? `${tekst} ${stuk}` : tekst || stuk;
		}
		if (tag.rij || tag.cel) sluit(van);
		if (tag.rij) cellen.push((rij = []));
		else if (tag.cel && rij) celbegin = van;
		noot ||= tag.noot;
		if (!tag.stil || van === eerste || van === laatste) {
			leeg += ' '.repeat(van - wit) + html.slice(van, tot);
			wit = tot;
		}
		vorige = tot;
	}
	sluit(html.length);
	return { cellen, leeg: leeg + html.slice(wit) };
}
