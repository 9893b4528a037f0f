import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytes } from '../../../tests/hulp/gevallen-pii.ts';
import { bekijkBestand, isGesloten } from './bestand.ts';

/** A ZIP as office programs write it: packed parts, then the list of them. */
function zip(delen: Record<string, string | Uint8Array>, vlaggen = 0): Uint8Array {
	const stukken: Buffer[] = [];
	const lijst: Buffer[] = [];
	let plek = 0;
	for (const [naam, inhoud] of Object.entries(delen)) {
		const [kaal, pak, letters] = [Buffer.from(inhoud), deflateRawSync(inhoud), Buffer.from(naam)];
		const kop = Buffer.alloc(30);
		kop.writeUInt32LE(0x04034b50, 0);
		kop.writeUInt16LE(letters.length, 26);
		const regel = Buffer.alloc(46);
		regel.writeUInt32LE(0x02014b50, 0);
		regel.writeUInt16LE(vlaggen, 8);
		regel.writeUInt16LE(8, 10);
		regel.writeUInt32LE(crc32(kaal), 16);
		regel.writeUInt32LE(pak.length, 20);
		regel.writeUInt32LE(kaal.length, 24);
		regel.writeUInt16LE(letters.length, 28);
		regel.writeUInt32LE(plek, 42);
		stukken.push(kop, letters, pak);
		lijst.push(regel, letters);
		plek += 30 + letters.length + pak.length;
	}
	const slot = Buffer.alloc(22);
	slot.writeUInt32LE(0x06054b50, 0);
	slot.writeUInt16LE(Object.keys(delen).length, 8);
	slot.writeUInt16LE(Object.keys(delen).length, 10);
	slot.writeUInt32LE(Buffer.concat(lijst).length, 12);
	slot.writeUInt32LE(plek, 16);
	return Buffer.concat([...stukken, ...lijst, slot]);
}
const in_ = (naam: string, inhoud: Uint8Array): string[] => bekijkBestand(naam, inhoud).map(({ kind, kop, tekst }) => `${kind} ${kop}: ${tekst}`);
const alinea = (tekst: string): string => `<w:p><w:r><w:t>${tekst}</w:t></w:r></w:p>`;
const cel = (tekst: string): string => `<w:tc>${alinea(tekst)}</w:tc>`;
const WORD = { 'word/document.xml': `<w:document><w:body>${alinea('Bel 06-12</w:t></w:r><w:r><w:t>345678.')}<w:tbl><w:tr>${cel('Bedrag')}${cel('Geboortedatum')}</w:tr><w:tr>${cel('111222333')}${cel('14-03-1987')}</w:tr></w:tbl></w:body></w:document>` };

test('a text of Word is read, over the seams of its runs and by the headings of its tables', () => {
	expect(in_('public/plan.docx', zip(WORD))).toEqual(['phone inhoud: 06-12345678', 'birthdate Geboortedatum: 14-03-1987']);
	expect(isGesloten('public/plan.docx', zip(WORD))).toBe(false);
});

test('so are the maker, and who made a remark', () => {
	expect(in_('plan.docx', zip({ 'docProps/core.xml': '<cp:coreProperties><dc:creator>Kees Vermeulen</dc:creator><cp:lastModifiedBy>Team Zorg</cp:lastModifiedBy></cp:coreProperties>', 'word/comments.xml': `<w:comments><w:comment w:author="Ria Bakker" w:id="0">${alinea('Klopt dit?')}</w:comment></w:comments>` }))).toEqual(['name dc:creator: Kees Vermeulen', 'name author: Ria Bakker']);
});

test('a sheet of Excel is read by its headings', () => {
	const blad = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>111222333</v></c><c r="C2"><v>123456782</v></c></row></sheetData></worksheet>';
	expect(in_('cijfers.xlsx', zip({ 'xl/sharedStrings.xml': '<sst><si><t>bedrag</t></si><si><r><t>b</t></r><r><t>sn</t></r></si></sst>', 'xl/worksheets/sheet1.xml': blad }))).toEqual(['bsn bsn: 123456782']);
});

test('an open document is read, its sheets by their headings', () => {
	const rij = (...cellen: string[]): string => `<table:table-row>${cellen.map((een) => `<table:table-cell><text:p>${een}</text:p></table:table-cell>`).join('')}<table:table-cell table:number-columns-repeated="1020"/></table:table-row>`;
	expect(in_('cijfers.ods', zip({ 'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="Blad1">${rij('aantal', 'sofinummer')}${rij('111222333', '12345672')}</table:table></office:spreadsheet></office:body></office:document-content>` }))).toEqual(['bsn sofinummer: 12345672']);
	expect(in_('plan.odt', zip({ 'content.xml': '<office:document-content><office:body><office:text><text:p>Mail naar p.tak@voorbeeld.nl &amp; wacht.</text:p></office:text></office:body></office:document-content>' }))).toEqual(['email inhoud: p.tak@voorbeeld.nl']);
});

test('a PDF tells who made it, and the rest of it stays closed', () => {
	const pdf = bytes('%PDF-1.4\n1 0 obj << /Author (Kees \\126ermeulen) /Title <FEFF0042006500670072006F00740069006E0067> >> endobj\n%%EOF');
	expect(in_('public/plan.pdf', pdf)).toEqual(['name Author: Kees Vermeulen']);
	expect(isGesloten('public/plan.pdf', pdf)).toBe(true);
});

test('packed pieces of a PDF that tell who made it are read too', () => {
	const stroom = (soort: string, inhoud: string): Buffer => Buffer.concat([Buffer.from(`5 0 obj\n<< /Type /${soort} /Filter /FlateDecode >>\nstream\n`), deflateSync(inhoud), Buffer.from('\nendstream\nendobj\n')]);
	expect(in_('plan.pdf', Buffer.concat([Buffer.from('%PDF-1.5\n'), stroom('ObjStm', '1 0 << /Author (Kees Vermeulen) >>'), stroom('Metadata', '<x:xmpmeta><rdf:RDF><dc:creator><rdf:Seq><rdf:li>Ria Bakker</rdf:li></rdf:Seq></dc:creator></rdf:RDF></x:xmpmeta>')]))).toEqual(['name Author: Kees Vermeulen', 'name dc:creator: Ria Bakker']);
});

test('a document tells who worked in it, and what a pivot table kept of the rows', () => {
	expect(in_('plan.docx', zip({ ...WORD, 'word/document.xml': alinea('Beleid'), 'word/people.xml': '<w15:people><w15:person w15:author="Ria Bakker"/></w15:people>' }))).toEqual(['name author: Ria Bakker']);
	const draai = { 'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition><cacheFields><cacheField name="bedrag"/><cacheField name="naam"><sharedItems><s v="Kees Vermeulen"/></sharedItems></cacheField><cacheField name="bsn"/></cacheFields></pivotCacheDefinition>', 'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords><r><n v="111222333"/><x v="0"/><n v="123456782"/></r></pivotCacheRecords>' };
	expect(in_('cijfers.xlsx', zip(draai))).toEqual(['name naam: Kees Vermeulen', 'bsn bsn: 123456782']);
});

test('what is packed in a file is looked into, to three deep', () => {
	const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from([0, 0, 0, 17]), Buffer.from('tEXtAuthor\0Ria Bakker'), Buffer.alloc(4)]);
	expect(in_('plan.docx', zip({ 'word/document.xml': alinea('Beleid'), 'word/media/image1.png': png }))).toEqual(['name Author: Ria Bakker']);
	const diep = (inhoud: Uint8Array, keer: number): Uint8Array => (keer === 0 ? inhoud : diep(zip({ 'map/pak.zip': inhoud }), keer - 1));
	const lijst = zip({ 'map/lijst.csv': 'bedrag;bsn\n111222333;123456782\n' });
	expect(in_('levering.zip', lijst)).toEqual(['bsn bsn: 123456782']);
	expect([in_('a.zip', diep(lijst, 2)).length, in_('a.zip', diep(lijst, 3)).length]).toEqual([1, 0]);
	expect([isGesloten('a.zip', lijst), isGesloten('a.zip', zip({ 'film.mp4': 'x' }))]).toEqual([false, true]);
});

test('what is locked, old or cut off is closed; letters and pictures are not', () => {
	expect(isGesloten('plan.docx', zip(WORD, 1))).toBe(true);
	expect(isGesloten('plan.docx', zip(WORD).subarray(0, 200))).toBe(true);
	expect(isGesloten('plan.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe(true);
	expect(isGesloten('film.mp4', bytes('ftyp\0'))).toBe(true);
	expect(isGesloten('letter.woff2', bytes('wOF2\0'))).toBe(false);
	expect(isGesloten('tekst.md', bytes('PK is geen zip'))).toBe(false);
});
