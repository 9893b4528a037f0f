// What a built site weighs: its pages, its search index, and one page as a reader gets it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Paginamaat {
	bytes: number;
	gzip: number;
	/** Files a browser fetches for it, with the page itself: what the HTML names, each once. */
	aanvragen: number;
	/** Charts, each counted once however many layouts it has. */
	grafieken: number;
	/** Bytes of those charts, all layouts together. */
	grafiekbytes: number;
	/** Cells of tables below their headers, the labels of the rows with them. */
	cellen: number;
	/** CSV files it offers. */
	csv: number;
}

export interface Sitemaat {
	paginas: number;
	/** Charts on all pages. */
	grafieken: number;
	bestanden: number;
	bytes: number;
	/** Of the folder that search fetches from. */
	indexbytes: number;
}

const tel = (tekst: string, patroon: RegExp): number => tekst.match(patroon)?.length ?? 0;

/** A chart as we draw it, or as Observable Plot does. */
const GRAFIEK = /<svg\b[^>]*\bclass="(?:zicht-grafiek|plot)\b[^>]*>[\s\S]*?<\/svg>/g;
/** Beside each of our charts stands the same for a narrow screen. */
const isSmal = (svg: string): boolean => /^<svg\b[^>]*\bclass="zicht-grafiek smal\b/.test(svg);
const HAALT = new Set(['stylesheet', 'icon', 'preload', 'modulepreload']);
const eigenschap = (tag: string, naam: string): string | undefined => new RegExp(`\\s${naam}="([^"]*)"`).exec(tag)?.[1];

/** Addresses that a browser fetches because the HTML names them. */
const gehaald = (html: string): Set<string> => new Set((html.match(/<(?:link|script|img|iframe|source)\b[^>]*>/g) ?? []).flatMap((tag) => {
	const adres = tag.startsWith('<link') ? (HAALT.has(eigenschap(tag, 'rel') ?? '') ? eigenschap(tag, 'href') : undefined) : eigenschap(tag, 'src');
	return adres === undefined ? [] : [adres];
}));

/** Measures the HTML of one page. */
export function meetPagina(html: string): Paginamaat {
	const tekeningen = html.match(GRAFIEK) ?? [];
	return {
		bytes: Buffer.byteLength(html),
		gzip: gzipSync(html, { level: 9 }).length,
		aanvragen: 1 + gehaald(html).size,
		grafieken: tekeningen.filter((svg) => !isSmal(svg)).length,
		grafiekbytes: tekeningen.reduce((som, svg) => som + Buffer.byteLength(svg), 0),
		cellen: [...html.matchAll(/<tbody\b[\s\S]*?<\/tbody>/g)].reduce((som, [body]) => som + tel(body, /<t[dh]\b/g), 0),
		csv: new Set([...html.matchAll(/\bhref="([^"]+\.csv)"/g)].map(([, adres]) => adres)).size,
	};
}

/** Measures a whole site in `map`. */
export function meetSite(map: string): Sitemaat {
	const maat: Sitemaat = { paginas: 0, grafieken: 0, bestanden: 0, bytes: 0, indexbytes: 0 };
	for (const een of readdirSync(map, { recursive: true, withFileTypes: true })) {
		if (!een.isFile()) continue;
		const pad = join(een.parentPath, een.name);
		const { size } = statSync(pad);
		maat.bestanden++;
		maat.bytes += size;
		if (pad.startsWith(join(map, 'pagefind'))) maat.indexbytes += size;
		else if (een.name.endsWith('.html')) {
			maat.paginas++;
			maat.grafieken += (readFileSync(pad, 'utf8').match(GRAFIEK) ?? []).filter((svg) => !isSmal(svg)).length;
		}
	}
	return maat;
}
