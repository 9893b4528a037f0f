// The words a picture carries unseen: EXIF, XMP, IPTC, the text chunks of PNG, comments of JPEG and GIF. And the place where it was taken.
import { inflateSync } from 'node:zlib';

export interface Beeldtekst {
	/** What the picture calls it: Artist, ImageDescription, dc:creator … */
	veld: string;
	tekst: string;
}

const ascii = (bytes: Uint8Array, van: number, tot: number): string => new TextDecoder('latin1').decode(bytes.subarray(van, tot));
const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
const schoon = (tekst: string): string => tekst.replace(/\0+$/g, '').replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ').trim();

const EXIF_TEKST: Record<number, string> = { 0x010e: 'ImageDescription', 0x013b: 'Artist', 0x8298: 'Copyright', 0x9286: 'UserComment', 0xa430: 'CameraOwnerName', 0x9c9b: 'XPTitle', 0x9c9c: 'XPComment', 0x9c9d: 'XPAuthor', 0x9c9e: 'XPKeywords', 0x9c9f: 'XPSubject', 0x013c: 'HostComputer', 0x010d: 'DocumentName' };

/** The TIFF structure inside EXIF: words, and a note when it says where the picture was taken. Broken structures end quietly. */
export function leesTiff(bytes: Uint8Array): Beeldtekst[] {
	const gevonden: Beeldtekst[] = [];
	if (bytes.length < 8) return gevonden;
	const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const klein = ascii(bytes, 0, 2) === 'II';
	const kort = (i: number): number => (i + 2 <= bytes.length ? zicht.getUint16(i, klein) : 0);
	const lang = (i: number): number => (i + 4 <= bytes.length ? zicht.getUint32(i, klein) : 0);
	const gezien = new Set<number>();
	const map = (begin: number, gps: boolean): void => {
		if (begin <= 0 || begin + 2 > bytes.length || gezien.has(begin)) return;
		gezien.add(begin);
		const aantal = Math.min(kort(begin), 500);
		let breedte = false;
		for (let n = 0; n < aantal; n++) {
			const plek = begin + 2 + n * 12;
			if (plek + 12 > bytes.length) return;
			const [tag, soort, lengte] = [kort(plek), kort(plek + 2), lang(plek + 4)];
			if (gps) {
				if (tag === 2 || tag === 4) breedte = true;
				continue;
			}
			if (tag === 0x8769) map(lang(plek + 8), false);
			else if (tag === 0x8825) map(lang(plek + 8), true);
			else if (tag === 0x02bc || tag === 0x83bb) {
				const deel = bytes.subarray(lang(plek + 8), lang(plek + 8) + Math.min(lengte * (soort === 4 ? 4 : 1), 200_000));
				gevonden.push(...(tag === 0x02bc ? leesXmp(utf8(deel)) : leesIptc(deel)));
			} else if (EXIF_TEKST[tag]) {
				const grootte = lengte * (soort === 3 ? 2 : 1);
				const van = grootte <= 4 ? plek + 8 : lang(plek + 8);
				const stuk = bytes.subarray(van, van + Math.min(grootte, 100_000));
				const tekst = tag >= 0x9c9b && tag <= 0x9c9f ? new TextDecoder('utf-16le').decode(stuk) : tag === 0x9286 ? (ascii(stuk, 0, 7) === 'UNICODE' ? new TextDecoder(klein ? 'utf-16le' : 'utf-16be').decode(stuk.subarray(8)) : utf8(stuk.subarray(8))) : utf8(stuk);
				gevonden.push({ veld: EXIF_TEKST[tag], tekst: schoon(tekst) });
			}
		}
		if (breedte) gevonden.push({ veld: 'GPS', tekst: 'GPS' });
	};
	map(lang(4), false);
	return gevonden;
}

/** Text and attributes of XMP, by the name of the element around them. Names of people in the picture have an element of their own. */
export function leesXmp(xml: string): Beeldtekst[] {
	const gevonden: Beeldtekst[] = [];
	for (const match of xml.matchAll(/<([\w-]+:[\w-]+)\b[^>]*>(?:\s*<rdf:(?:Alt|Seq|Bag)[^>]*>)?((?:\s*<rdf:li[^>]*>[^<]*<\/rdf:li>)+|[^<]+)/g)) {
		for (const deel of match[2]!.split(/<[^>]*>/)) if (deel.trim()) gevonden.push({ veld: match[1]!, tekst: ontsnap(deel.trim()) });
	}
	if (/<exif:GPSL(?:atitude|ongitude)>/.test(xml)) gevonden.push({ veld: 'GPS', tekst: 'GPS' });
	for (const match of xml.matchAll(/\b([\w-]+:[\w-]+)="([^"]+)"/g)) {
		if (/^exif:GPSL/.test(match[1]!)) gevonden.push({ veld: 'GPS', tekst: 'GPS' });
		else if (!/^(?:xmlns|rdf|x|xml|xmpMM|stEvt|stRef|tiff|crs|exif|xmp|xap):/.test(match[1]!)) gevonden.push({ veld: match[1]!, tekst: ontsnap(match[2]!) });
	}
	return gevonden.filter(({ veld }) => !/^(?:rdf|x|xmlns|xmpMM|stEvt|stRef|crs|tiff|xap|xapMM|xmp):(?!Label|Nickname)/.test(veld));
}

export const ontsnap = (tekst: string): string => tekst.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff))).replace(/&amp;/g, '&');

const IPTC: Record<number, string> = { 5: 'titel', 25: 'trefwoord', 40: 'instructie', 80: 'By-line', 85: 'functie', 90: 'plaats', 92: 'sublocatie', 110: 'Credit', 116: 'Copyright', 118: 'Contact', 120: 'Caption', 122: 'Writer' };

function leesIptc(bytes: Uint8Array): Beeldtekst[] {
	const gevonden: Beeldtekst[] = [];
	for (let i = 0; i + 5 <= bytes.length; ) {
		if (bytes[i] !== 0x1c) {
			i++;
			continue;
		}
		const lengte = (bytes[i + 3]! << 8) | bytes[i + 4]!;
		const veld = bytes[i + 1] === 2 ? IPTC[bytes[i + 2]!] : undefined;
		if (veld && i + 5 + lengte <= bytes.length) gevonden.push({ veld, tekst: schoon(utf8(bytes.subarray(i + 5, i + 5 + lengte))) });
		i += 5 + lengte;
	}
	return gevonden;
}

function leesJpeg(bytes: Uint8Array): Beeldtekst[] {
	const gevonden: Beeldtekst[] = [];
	for (let i = 2; i + 4 <= bytes.length && bytes[i] === 0xff; ) {
		const soort = bytes[i + 1]!;
		if (soort === 0xda || soort === 0xd9) break;
		const einde = i + 2 + ((bytes[i + 2]! << 8) | bytes[i + 3]!);
		const deel = bytes.subarray(i + 4, Math.min(einde, bytes.length));
		if (soort === 0xe1 && ascii(deel, 0, 4) === 'Exif') gevonden.push(...leesTiff(deel.subarray(6)));
		else if (soort === 0xe1 && ascii(deel, 0, 28) === 'http://ns.adobe.com/xap/1.0/') gevonden.push(...leesXmp(utf8(deel.subarray(29))));
		else if (soort === 0xed) gevonden.push(...leesIptc(deel));
		else if (soort === 0xfe) gevonden.push({ veld: 'Comment', tekst: schoon(utf8(deel)) });
		if (einde <= i) break;
		i = einde;
	}
	return gevonden;
}

function pak(bytes: Uint8Array): string {
	try {
		return utf8(inflateSync(bytes, { maxOutputLength: 1 << 20 }));
	} catch {
		return '';
	}
}

/** What some programs put in a PNG in hexadecimal: a name, a length, and then the bytes. */
function leesProfiel(profiel: string, tekst: string): Beeldtekst[] {
	const bytes = Buffer.from(tekst.replace(/^\s*\w+\s+\d+\s+/, '').replace(/\s/g, ''), 'hex');
	if (profiel === 'xmp') return leesXmp(utf8(bytes));
	if (profiel === 'iptc' || profiel === '8bim') return leesIptc(bytes);
	return ascii(bytes, 0, 4) === 'Exif' ? leesTiff(bytes.subarray(6)) : profiel === 'exif' ? leesTiff(bytes) : leesXmp(utf8(bytes));
}

function leesPng(bytes: Uint8Array): Beeldtekst[] {
	const gevonden: Beeldtekst[] = [];
	const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let i = 8; i + 12 <= bytes.length; ) {
		const lengte = zicht.getUint32(i);
		const soort = ascii(bytes, i + 4, i + 8);
		const deel = bytes.subarray(i + 8, i + 8 + lengte);
		if (soort === 'tEXt' || soort === 'zTXt' || soort === 'iTXt') {
			const nul = deel.indexOf(0);
			const veld = ascii(deel, 0, Math.max(0, nul));
			let tekst = '';
			if (soort === 'tEXt') tekst = ascii(deel, nul + 1, deel.length);
			else if (soort === 'zTXt') tekst = pak(deel.subarray(nul + 2));
			else {
				const taal = deel.indexOf(0, nul + 3);
				const vertaald = deel.indexOf(0, taal + 1);
				const rest = deel.subarray(vertaald + 1);
				tekst = deel[nul + 1] === 1 ? pak(rest) : utf8(rest);
			}
			const profiel = /^Raw profile type (\w+)/.exec(veld)?.[1]?.toLowerCase();
			if (profiel !== undefined) gevonden.push(...leesProfiel(profiel, tekst));
			else if (/xmp/i.test(veld)) gevonden.push(...leesXmp(tekst));
			else if (!/^(?:Software|date:|Creation Time|signature)/i.test(veld)) gevonden.push({ veld, tekst: schoon(tekst) });
		} else if (soort === 'eXIf') gevonden.push(...leesTiff(deel));
		i += 12 + lengte;
	}
	return gevonden;
}

function leesWebp(bytes: Uint8Array): Beeldtekst[] {
	const gevonden: Beeldtekst[] = [];
	const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let i = 12; i + 8 <= bytes.length; ) {
		const soort = ascii(bytes, i, i + 4);
		const lengte = zicht.getUint32(i + 4, true);
		const deel = bytes.subarray(i + 8, i + 8 + lengte);
		if (soort === 'EXIF') gevonden.push(...leesTiff(ascii(deel, 0, 4) === 'Exif' ? deel.subarray(6) : deel));
		else if (soort === 'XMP ') gevonden.push(...leesXmp(utf8(deel)));
		i += 8 + lengte + (lengte % 2);
	}
	return gevonden;
}

function leesGif(bytes: Uint8Array): Beeldtekst[] {
	const gevonden: Beeldtekst[] = [];
	for (let i = bytes.indexOf(0x21); i !== -1 && i + 2 < bytes.length; i = bytes.indexOf(0x21, i + 1)) {
		if (bytes[i + 1] !== 0xfe) continue;
		const delen: Uint8Array[] = [];
		for (let j = i + 2; j < bytes.length && bytes[j] !== 0; j += bytes[j]! + 1) delen.push(bytes.subarray(j + 1, j + 1 + bytes[j]!));
		gevonden.push({ veld: 'Comment', tekst: schoon(delen.map(utf8).join('')) });
	}
	const xmp = /<x:xmpmeta\b[\s\S]{1,100000}?<\/x:xmpmeta>/.exec(utf8(bytes))?.[0];
	return xmp ? [...gevonden, ...leesXmp(xmp)] : gevonden;
}

/** The words inside a picture; undefined if these bytes are no picture this knows. */
export function leesBeeldteksten(bytes: Uint8Array): Beeldtekst[] | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xd8) return leesJpeg(bytes);
	if (bytes[0] === 0x89 && ascii(bytes, 1, 4) === 'PNG') return leesPng(bytes);
	if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return leesWebp(bytes);
	if (ascii(bytes, 0, 3) === 'GIF') return leesGif(bytes);
	if ((ascii(bytes, 0, 4) === 'II*\0' || ascii(bytes, 0, 4) === 'MM\0*')) return leesTiff(bytes);
	return undefined;
}
