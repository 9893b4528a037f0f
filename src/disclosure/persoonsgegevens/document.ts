// What documents of an office program hold: text, tables, and who made them. Of a PDF only who made it: its pages are no text.
import { leesXmp, ontsnap, type Beeldtekst } from './beeld.ts';
import { leesZip } from './zip.ts';

export interface Document {
	/** Running text, with tables in it as Markdown has them. */
	teksten: string[];
	/** Sheets of a spreadsheet, as CSV with semicolons. */
	bladen: string[];
	/** What the file says of itself: its maker, its title. */
	velden: Beeldtekst[];
	/** Whether all of it was read. */
	volledig: boolean;
}

const DEEL = /^(?:word\/(?:document|header\d*|footer\d*|comments|footnotes|endnotes)\.xml|xl\/(?:sharedStrings|worksheets\/[^/]+|comments\d*|threadedComments\/[^/]+|persons\/[^/]+)(?:\.xml)?|ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml|ppt\/commentAuthors\.xml|docProps\/(?:core|app|custom)\.xml|content\.xml|meta\.xml|styles\.xml)$/;
const ZEGT = /<(dc:creator|cp:lastModifiedBy|meta:initial-creator|dc:title|dc:subject|dc:description|cp:keywords|Manager|Company)\b[^>]*>([^<]+)</g;
const MAKER = /\b(?:w:author|displayName|name)="([^"]+)"/g;

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

function leesKantoor(bytes: Uint8Array): Document | undefined {
	const delen = leesZip(bytes, (naam) => DEEL.test(naam));
	if (!delen?.size) return undefined;
	const document: Document = { teksten: [], bladen: [], velden: [], volledig: true };
	const woorden = (delen.get('xl/sharedStrings.xml') ?? '').split('</si>').slice(0, -1).map((een) => ontsnap(een.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').replace(/<[^>]*>/g, '')));
	for (const [naam, xml] of delen) {
		for (const [, veld, tekst] of xml.matchAll(ZEGT)) document.velden.push({ veld: veld!, tekst: ontsnap(tekst!) });
		if (/comment|person|document\.xml/i.test(naam)) for (const tekst of new Set([...xml.matchAll(MAKER)].map((match) => match[1]!))) document.velden.push({ veld: 'author', tekst: ontsnap(tekst) });
		if (/^docProps\/|^meta\.xml|sharedStrings|persons\/|commentAuthors/.test(naam)) continue;
		if (naam.startsWith('xl/worksheets/')) document.bladen.push(excelblad(xml, woorden));
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

function leesPdf(bytes: Uint8Array): Document {
	const tekst = new TextDecoder('latin1').decode(bytes);
	const velden = [...tekst.matchAll(/\/(Author|Title|Subject|Keywords)\s*(\((?:\\[\s\S]|[^\\()]){1,2000}\)|<[0-9A-Fa-f\s]{2,8000}>)/g)].map(([, veld, waarde]): Beeldtekst => ({ veld: veld!, tekst: pdfTekst(waarde!) }));
	for (const [xmp] of tekst.matchAll(/<x:xmpmeta\b[\s\S]{1,100000}?<\/x:xmpmeta>/g)) velden.push(...leesXmp(new TextDecoder().decode(Buffer.from(xmp, 'latin1'))));
	return { teksten: [], bladen: [], velden, volledig: false };
}

/** Documents that people put on a site. Of fonts and the like nobody expects a name. */
const GESLOTEN = /\.(?:pdf|docx?|docm|dotx?|xlsx?|xlsm|xlsb|pptx?|ppsx?|od[tspg]|rtf|pages|numbers|key|msg|pst|zip|7z|rar|gz|tar|mdb|accdb|sav|dta|parquet|sqlite|db|mp3|m4a|wav|ogg|mp4|mov|avi|webm|heic|avif)$/i;

/** What a document holds; `volledig` false for what cannot be looked into. Undefined if it is no document. */
export function leesDocument(bestand: string, bytes: Uint8Array): Document | undefined {
	if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return leesPdf(bytes);
	const kantoor = leesKantoor(bytes);
	return kantoor ?? (GESLOTEN.test(bestand) ? { teksten: [], bladen: [], velden: [], volledig: false } : undefined);
}
