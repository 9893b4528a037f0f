import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytes } from '../../../tests/hulp/gevallen-pii.ts';
import { bekijkBestand } from './bestand.ts';
import { isBsn } from './bsn.ts';

const inBestand = (naam: string, tekst: string): string[] => bekijkBestand(naam, bytes(tekst)).map(({ kind, line, column }) => `${kind} ${line}:${column}`);

describe('a CSV', () => {
	test('is told by the cell, also below quoted lines, with a BOM and CRLF', () => {
		expect(inBestand('a.csv', '\ufeffcode;tekst;nummer\r\n1;"twee\r\nregels";111222333\r\n\r\n2;x;\r\n')).toEqual(['bsn 3:9']);
	});

	test('without a header has its first line read too', () => {
		expect(inBestand('a.csv', 'Jan de Vries;111222333\nRia Bakker;123456782\n')).toEqual(['name 1:1', 'bsn 1:14', 'name 2:1', 'bsn 2:12']);
	});

	test('with numbers of which one in eleven passes has a column of something else', () => {
		const nummers = Array.from({ length: 44 }, (_, i) => String(200_000_000 + i * 7));
		expect(inBestand('a.csv', `nummer\n${nummers.join('\n')}\n`)).toEqual([]);
		expect(inBestand('a.csv', `bsn\n${nummers.join('\n')}\n`)).toHaveLength(nummers.filter(isBsn).length);
	});

	test('with old dates under a heading that says nothing has dates of birth', () => {
		expect(inBestand('a.csv', 'kol;aantal\n14-03-1987;1\n1961-04-03;1\n02-11-1958;1\n')).toEqual(['birthdate 2:1', 'birthdate 3:1', 'birthdate 4:1']);
		expect(inBestand('a.csv', 'peildatum;aantal\n31-12-2022;1\n31-12-2023;1\n')).toEqual([]);
	});

	test('of one column keeps its commas and semicolons together', () => {
		expect(inBestand('a.csv', 'opmerking\nHeeft schulden, is verslaafd; wil terug naar zijn moeder\n')).toEqual(['freetext 2:1']);
	});
});

describe('a text', () => {
	test('is told by the very place', () => {
		expect(inBestand('a.md', 'Eerst dit.\n\nDan belt Kees Vermeulen op 06 12 34 56 78.\n')).toEqual(['name 3:10', 'phone 3:28']);
	});

	test('has keys and tables with headings', () => {
		expect(inBestand('a.yaml', 'telefoon: 0612345678\nbedrag: 111222333\nsofinummer: 12345672\n')).toEqual(['phone 1:11', 'bsn 3:13']);
		expect(inBestand('a.md', '| geboortedatum | bedrag |\n| --- | --- |\n| 14-03-1987 | 111222333 |\n')).toEqual(['birthdate 3:3']);
	});

	test('may hold a pasted piece of a CSV, and elements and pairs of a message', () => {
		expect(inBestand('a.md', 'Zo kwam het binnen:\n\nachternaam;bedrag\nVroemen;111222333\n\nVroemen;4\n')).toEqual(['name 4:1']);
		expect(inBestand('a.txt', '<Achternaam>Kallen</Achternaam>\n"bsn": "111222333"\n')).toEqual(['name 1:13', 'bsn 2:9']);
	});

	test('that is none is left alone', () => {
		expect(inBestand('a.bin', 'BSN 111222333\0')).toEqual([]);
	});
});

/** A chunk of PNG; nobody here reads the check sum. */
const deel = (soort: string, inhoud: Uint8Array): Uint8Array => Buffer.concat([Buffer.from([0, 0, inhoud.length >> 8, inhoud.length & 255]), Buffer.from(soort), inhoud, Buffer.alloc(4)]);
const png = (...delen: Uint8Array[]): Uint8Array => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...delen]);

/** EXIF with one text field and, if asked, a GPS folder. */
function tiff(veld: number, tekst: string, gps = false): Uint8Array {
	const woord = Buffer.from(`${tekst}\0`);
	const kop = Buffer.alloc(8 + 2 + 24 + 4);
	kop.write('II*\0', 'latin1');
	kop.writeUInt32LE(8, 4);
	kop.writeUInt16LE(gps ? 2 : 1, 8);
	kop.writeUInt16LE(veld, 10);
	kop.writeUInt16LE(2, 12);
	kop.writeUInt32LE(woord.length, 14);
	kop.writeUInt32LE(kop.length, 18);
	if (gps) {
		kop.writeUInt16LE(0x8825, 22);
		kop.writeUInt16LE(4, 24);
		kop.writeUInt32LE(1, 26);
		kop.writeUInt32LE(kop.length + woord.length, 30);
	}
	const map = Buffer.alloc(14);
	map.writeUInt16LE(1, 0);
	map.writeUInt16LE(2, 2);
	return Buffer.concat([kop, woord, map]);
}
const jpeg = (soort: number, inhoud: Uint8Array): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, soort, (inhoud.length + 2) >> 8, (inhoud.length + 2) & 255]), inhoud, Buffer.from([0xff, 0xd9])]);
const inBeeld = (inhoud: Uint8Array): string[] => bekijkBestand('public/foto.png', inhoud).map(({ kind, tekst, kop }) => `${kind} ${kop}: ${tekst}`);

describe('a picture', () => {
	test('carries words in PNG, plain and packed', () => {
		expect(inBeeld(png(deel('tEXt', Buffer.from('Author\0Kees Vermeulen'))))).toEqual(['name Author: Kees Vermeulen']);
		expect(inBeeld(png(deel('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync('BSN 111222333')]))))).toEqual(['bsn Comment: 111222333']);
		expect(inBeeld(png(deel('iTXt', Buffer.from('Comment\0\0\0\0\0bel 06-12345678'))))).toEqual(['phone Comment: 06-12345678']);
		expect(inBeeld(png(deel('tEXt', Buffer.from('Software\0Inkscape 1.2'))))).toEqual([]);
	});

	test('carries EXIF, and the place where it was taken', () => {
		expect(inBeeld(jpeg(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(0x013b, 'Ria Bakker')])))).toEqual(['name Artist: Ria Bakker']);
		expect(inBeeld(jpeg(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(0x010e, 'Een plein', true)])))).toEqual(['address GPS: GPS']);
		expect(inBeeld(png(deel('eXIf', tiff(0x010e, 'Intake van mevrouw Jansen'))))).toEqual(['name ImageDescription: mevrouw Jansen']);
	});

	test('carries XMP, IPTC and comments', () => {
		const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description Iptc4xmpCore:Location="Zaal"><dc:creator><rdf:Seq><rdf:li>Kees Vermeulen</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
		expect(inBeeld(jpeg(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)))).toEqual(['name dc:creator: Kees Vermeulen']);
		const iptc = Buffer.concat([Buffer.from('Photoshop 3.0\0'), Buffer.from([0x1c, 2, 80, 0, 10]), Buffer.from('Ria Bakker')]);
		expect(inBeeld(jpeg(0xed, iptc))).toEqual(['name By-line: Ria Bakker']);
		expect(inBeeld(jpeg(0xfe, Buffer.from('client 884213')))).toEqual(['identifier Comment: client 884213']);
	});

	test('carries remarks in letters of two bytes, XMP in TIFF and GIF, a place in XMP, and whole profiles in hexadecimal', () => {
		const breed = [...'mevrouw Jansen'].map((letter) => `${letter}\0`).join('');
		expect(inBeeld(jpeg(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(0x9286, `UNICODE\0${breed}`)])))).toEqual(['name UserComment: mevrouw Jansen']);
		const xmp = '<x:xmpmeta><rdf:RDF><dc:creator><rdf:Seq><rdf:li>Kees Vermeulen</rdf:li></rdf:Seq></dc:creator></rdf:RDF></x:xmpmeta>';
		expect(inBeeld(tiff(0x02bc, xmp))).toEqual(['name dc:creator: Kees Vermeulen']);
		expect(inBeeld(Buffer.from(`GIF89a\0\0\0\0XMP DataXMP${xmp}`))).toEqual(['name dc:creator: Kees Vermeulen']);
		expect(inBeeld(jpeg(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>50,51.1N</exif:GPSLatitude></x:xmpmeta>')))).toEqual(['address GPS: GPS']);
		expect(inBeeld(png(deel('tEXt', Buffer.from(`Raw profile type exif\0\nexif\n      99\n${Buffer.concat([Buffer.from('Exif\0\0'), tiff(0x013b, 'Ria Bakker')]).toString('hex')}`))))).toEqual(['name Artist: Ria Bakker']);
	});

	test('that is cut off or broken is no reason to stop', () => {
		const heel = jpeg(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(0x013b, 'Ria Bakker', true)]));
		for (let i = 2; i < heel.length; i++) expect(Array.isArray(bekijkBestand('foto.jpg', heel.subarray(0, i)))).toBe(true);
	});
});
