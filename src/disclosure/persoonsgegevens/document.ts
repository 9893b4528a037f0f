// What documents of an office program hold: text, tables, and who made them. Of a PDF only who made it: its pages are no text.
import { constants, inflateSync } from 'node:zlib';
import { leesXmp, ontsnap, type Beeldtekst } from './beeld.ts';
import { leesZip } from './zip.ts';

export interface Document {
	/** Running text, with tables in it as Markdown has them. */
	teksten: string[];
	/** Sheets of a spreadsheet, as CSV with semicolons. */
	bladen: string[];
	/** What the file says of itself: its maker, its title. */
	velden: Beeldtekst[];
	/** Files packed in it, by name. */
	ingepakt: ReadonlyMap<string, Uint8Array>;
	/** Whether all of it was read. */
	volledig: boolean;
}

const DEEL = /^(?:word\/(?:document|header\d*|footer\d*|comments|footnotes|endnotes|people|charts\/chart\d*)\.xml|xl\/(?:pivotCache\/pivotCache(?:Definition|Records)\d*|charts\/chart\d*|drawings\/drawing\d*|externalLinks\/externalLink\d*|sharedStrings|worksheets\/[^/]+|comments\d*|threadedComments\/[^/]+|persons\/[^/]+)(?:\.xml)?|customXml\/item\d*\.xml|ppt\/(?:slides|notesSlides|comments|charts)\/[^/]+\.xml|ppt\/commentAuthors\.xml|docProps\/(?:core|app|custom)\.xml|content\.xml|meta\.xml|styles\.xml)$/;
/** Pictures and documents put into a document, whole. */
const INGEVOEGD = /^(?:(?:word|xl|ppt)\/(?:media|embeddings)|Pictures)\/[^/]+\.(?:jpe?g|png|gif|webp|tiff?|svg|docx|xlsx|pptx|od[tsp]|pdf|csv)$/i;
const ZEGT = /<(dc:creator|cp:lastModifiedBy|meta:initial-creator|dc:title|dc:subject|dc:description|cp:keywords|Manager|Company)\b[^>]*>([^<]+)</g;
const MAKER = /\b(?:w\d*:author|displayName|name|w\d*:userId)="([^"]+)"/g;

/** XML as a person sees it: a paragraph is a line, a row of a table begins with a bar. */
const alsTekst = (xml: string): string =>
	ontsnap(
		xml
			.replace(/<(w:tbl|table:table)\b[^>]*>[\s\S]*?<\/\1>/g, (tabel) => {
				const rijen = tabel.split(/<(?:w:tr|table:table-row)\b/).slice(1).map((rij) => `| ${rij.split(/<\/(?:w:tc|table:table-cell)>/).slice(0, -1).map((cel) => `<${cel}`.replace(/<[^>]*>?/g, ' ').replaceAll('|', ' ').trim()).join(' | ')} |`);
				return `\n${[rijen[0] ?? '', '| --- |', ...rijen.slice(1)].join('\n')}\n`;
			})
			.replace(/<(?:w:tab|w:br|text:tab|text:s|text:line-break|a:br)\b[^>]*>/g, ' ')
			.replace(/<\/(?:w:p|text:p|text:h|a:p|si|comment|threadedComment)>/g, '\n')
			.replace(/<[^>]*>/g, ''),
	);

const alsCsv = (rijen: string[][]): string => rijen.map((rij) => Array.from(rij, (cel) => `"${(cel ?? '').replaceAll('"', '""').replace(/\s+/g, ' ')}"`).join(';')).join('\n');
const kolomVan = (adres: string): number => [...adres.replace(/\d/g, '')].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A sheet of Excel: words stand in a list of their own, cells point to them. */
function excelblad(xml: string, woorden: string[]): string {
	return alsCsv(xml.split(/<row\b/).slice(1).map((rij) => {
		const cellen: string[] = [];
		for (const [, eigenschappen, inhoud] of rij.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
			const kolom = kolomVan(/\br="([A-Z]{1,3})\d+"/.exec(eigenschappen!)?.[1] ?? '') ;
			const waarde = ontsnap((/<v>([^<]*)<\/v>/.exec(inhoud ?? '')?.[1] ?? (inhoud ?? '').replace(/<[^>]*>/g, '')));
			cellen[kolom < 0 ? cellen.length : kolom] = /\bt="s"/.test(eigenschappen!) ? (woorden[Number(waarde)] ?? '') : waarde;
		}
		return cellen;
	}));
}

/** A sheet of an open document: a cell may stand for many equal ones; the empty ones at the end of a row are not counted. */
const opendocumentblad = (xml: string): string =>
	alsCsv(xml.split(/<table:table-row\b/).slice(1).map((rij) => [...rij.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(([, eigenschappen, inhoud]) => {
		const keer = Math.min(Number(/number-columns-repeated="(\d+)"/.exec(eigenschappen!)?.[1] ?? 1), 200);
		return Array.from({ length: keer }, () => ontsnap((inhoud ?? '').replace(/<[^>]*>/g, ' ')).trim());
	})));

/** What a pivot table keeps of the rows it was made from: every value of every column, also when the rows themselves were taken away. */
function draaitabel(definitie: string, rijen: string): string[] {
	const velden = [...definitie.matchAll(/<cacheField\b[^>]*?\bname="([^"]*)"[^>]*?(?:\/>|>([\s\S]*?)<\/cacheField>)/g)].map(([, naam, inhoud = '']) => ({ naam: ontsnap(naam!), waarden: [...inhoud.matchAll(/<[snd] v="([^"]*)"/g)].map(([, waarde]) => ontsnap(waarde!)) }));
	for (const [, rij] of rijen.matchAll(/<r>([\s\S]*?)<\/r>/g)) for (const [i, [, soort, waarde]] of [...rij!.matchAll(/<(\w)\b(?: v="([^"]*)")?[^>]*>/g)].entries()) if (soort !== 'x' && waarde !== undefined) velden[i]?.waarden.push(ontsnap(waarde));
	return velden.filter(({ waarden }) => waarden.length).map(({ naam, waarden }) => alsCsv([[naam], ...waarden.map((waarde) => [waarde])]));
}

function leesKantoor(bytes: Uint8Array): Document | undefined {
	const rauw = leesZip(bytes, (naam) => DEEL.test(naam));
	if (!rauw?.size) return undefined;
	const delen = new Map(Array.from(rauw, ([naam, deel]) => [naam, deel.toString('utf8')] as const));
	const document: Document = { teksten: [], bladen: [], velden: [], ingepakt: leesZip(bytes, (naam) => INGEVOEGD.test(naam)) ?? new Map(), volledig: true };
	const woorden = (delen.get('xl/sharedStrings.xml') ?? '').split('</si>').slice(0, -1).map((een) => ontsnap(een.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').replace(/<[^>]*>/g, '')));
	for (const [naam, xml] of delen) {
		for (const [, veld, tekst] of xml.matchAll(ZEGT)) document.velden.push({ veld: veld!, tekst: ontsnap(tekst!) });
		if (/comment|person|people|document\.xml/i.test(naam)) for (const tekst of new Set([...xml.matchAll(MAKER)].map((match) => match[1]!))) document.velden.push({ veld: 'author', tekst: ontsnap(tekst) });
		if (/^docProps\/|^meta\.xml|sharedStrings|persons\/|people\.xml|commentAuthors|pivotCacheRecords/.test(naam)) continue;
		if (/pivotCacheDefinition/.test(naam)) document.bladen.push(...draaitabel(xml, delen.get(naam.replace('Definition', 'Records')) ?? ''));
		else if (naam.startsWith('xl/worksheets/')) document.bladen.push(excelblad(xml, woorden));
		else if (xml.includes('<office:spreadsheet')) document.bladen.push(...xml.split(/<table:table\s/).slice(1).map(opendocumentblad));
		else document.teksten.push(alsTekst(xml));
	}
	return document;
}

/** A string in a PDF: between brackets with escapes, or in hexadecimal; UTF-16 when it begins with its mark. */
function pdfTekst(rauw: string): string {
	const bytes = rauw.startsWith('<')
		? Buffer.from(rauw.slice(1, -1).replace(/\s/g, ''), 'hex')
		: Buffer.from(rauw.slice(1, -1).replace(/\\([0-7]{1,3}|[\s\S])/g, (_, een: string) => (/^[0-7]/.test(een) ? String.fromCharCode(parseInt(een, 8)) : ({ n: '\n', r: '\r', t: '\t' })[een] ?? een)), 'latin1');
	return new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'latin1').decode(bytes).trim();
}

/** The packed pieces of a PDF in which it says who made it: other objects, and XMP. What is drawn on the pages is no text. */
function uitgepakt(bytes: Uint8Array, tekst: string): string {
	let uit = '';
	for (const match of tekst.matchAll(/\/Type\s*\/(?:ObjStm|Metadata)\b[^>]{0,500}>>\s*stream\r?\n/g)) {
		const begin = match.index + match[0].length;
		const einde = tekst.indexOf('endstream', begin);
		if (einde < 0 || uit.length > 1 << 24) break;
		try {
			uit += `\n${inflateSync(bytes.subarray(begin, einde), { maxOutputLength: 1 << 24, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')}`;
		} catch {
			// Not packed this way, or cut off.
		}
	}
	return uit;
}

function leesPdf(bytes: Uint8Array): Document {
	const rauw = new TextDecoder('latin1').decode(bytes);
	const tekst = rauw + uitgepakt(bytes, rauw);
	const velden = [...tekst.matchAll(/\/(Author|Title|Subject|Keywords)\s*(\((?:\\[\s\S]|[^\\()]){1,2000}\)|<[0-9A-Fa-f\s]{2,8000}>)/g)].map(([, veld, waarde]): Beeldtekst => ({ veld: veld!, tekst: pdfTekst(waarde!) }));
	for (const [xmp] of tekst.matchAll(/<x:xmpmeta\b[\s\S]{1,100000}?<\/x:xmpmeta>/g)) velden.push(...leesXmp(new TextDecoder().decode(Buffer.from(xmp, 'latin1'))));
	return { teksten: [], bladen: [], velden, ingepakt: new Map(), volledig: false };
}

/** Documents that people put on a site. Of fonts and the like nobody expects a name. */
const GESLOTEN = /\.(?:pdf|docx?|docm|dotx?|xlsx?|xlsm|xlsb|pptx?|ppsx?|od[tspg]|rtf|pages|numbers|key|msg|pst|zip|7z|rar|gz|tar|mdb|accdb|sav|dta|parquet|sqlite|db|mp3|m4a|wav|ogg|mp4|mov|avi|webm|heic|avif)$/i;

/** What a document holds; `volledig` false for what cannot be looked into. Undefined if it is no document. */
export function leesDocument(bestand: string, bytes: Uint8Array): Document | undefined {
	if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return leesPdf(bytes);
	const kantoor = leesKantoor(bytes);
	if (kantoor) return kantoor;
	const ingepakt = leesZip(bytes, (naam) => !naam.endsWith('/'));
	if (ingepakt) return { teksten: [], bladen: [], velden: [], ingepakt, volledig: ![...ingepakt].some(([naam, deel]) => leesDocument(naam, deel)?.volledig === false) };
	return GESLOTEN.test(bestand) ? { teksten: [], bladen: [], velden: [], ingepakt: new Map(), volledig: false } : undefined;
}
