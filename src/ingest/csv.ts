// CSV as Excel writes it. PapaParse reads it; the positions are ours and are worked out only when somebody needs one.
import Papa from 'papaparse';
import { groeiend } from './groeiend.ts';

const STUK = 1 << 20;

/** The character that stands most often in the header line outside quotes: ; , or tab. */
export function kiesScheiding(tekst: string): string {
	const einde = tekst.search(/\r|\n/);
	const kop = (einde === -1 ? tekst : tekst.slice(0, einde)).replace(/"[^"]*"/g, '');
	const tel = (teken: string): number => kop.split(teken).length - 1;
	return [';', '\t', ','].reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste));
}

/** A quote that is not closed well: of which record, in which field, and how that field begins. */
export interface CsvFout {
	record: number;
	veld: number;
	begin: string;
}

/** Without quotes a record is a line and a field what stands between delimiters: one list of fields will do for all records. */
function leesZonderAanhaling(tekst: string, scheiding: string, perRecord: (velden: string[], record: number) => void): void {
	const velden: string[] = [];
	const zoek = (wat: string, vanaf: number): number => {
		const gevonden = tekst.indexOf(wat, vanaf);
		return gevonden === -1 ? tekst.length : gevonden;
	};
	// The next delimiter may be lines away; it is looked for once.
	let grens = zoek(scheiding, 0);
	let record = 0;
	for (let begin = 0; begin <= tekst.length; ) {
		const eind = zoek('\n', begin);
		let aantal = 0;
		let van = begin;
		while (grens < eind) {
			velden[aantal++] = tekst.slice(van, grens);
			van = grens + 1;
			grens = zoek(scheiding, van);
		}
		velden[aantal++] = tekst.slice(van, eind);
		velden.length = aantal;
		perRecord(velden, record++);
		begin = eind + 1;
	}
}

/**
 * Reads all records in order; `perRecord` gets the fields and the number of the record, from 0 (the header is 0).
 * The list of fields is only its own during the call. Blank lines are records with one empty field, so that numbers agree with `maakPlekzoeker`.
 * The text is taken in pieces of `stuk` characters, so that no more than a part of the rows exists as arrays at a time.
 */
export function leesCsv(tekst: string, scheiding: string, perRecord: (velden: string[], record: number) => void, stuk = STUK): CsvFout[] {
	// Papa knows one line ending a file; a file pasted together has several.
	const regels = tekst.includes('\r') ? tekst.replace(/\r\n?/g, '\n') : tekst;
	if (!regels.includes('"')) {
		leesZonderAanhaling(regels, scheiding, perRecord);
		return [];
	}
	let record = 0;
	const fout = new Map<number, CsvFout>();
	const opties: Papa.ParseConfig<string[]> & { chunkSize: number; chunk(stuk: Papa.ParseResult<string[]>): void } = {
		delimiter: scheiding,
		newline: '\n',
		chunkSize: stuk,
		skipEmptyLines: false,
		chunk({ data, errors }) {
			// A fault in the record that the piece breaks off is told again, or taken back, with the next piece.
			for (const { type, row = 0 } of errors) {
				if (type !== 'Quotes' || row >= data.length || fout.has(record + row)) continue;
				// A field that was closed in its midst still holds a quote; one that was never closed took all that follows, and is the last.
				const velden = data[row]!;
				const midden = velden.findIndex((veld) => veld.includes('"'));
				const veld = midden === -1 ? velden.length - 1 : midden;
				fout.set(record + row, { record: record + row, veld, begin: velden[veld]!.split(scheiding, 1)[0]!.split('\n', 1)[0]! });
			}
			for (const velden of data) perRecord(velden, record++);
		},
	};
	Papa.parse<string[]>(regels, opties);
	return [...fout.values()];
}

const WIT = /\s/;

/**
 * Finds the place of field `veld` of record `record` (both from 0) by lexing the text the way an editor shows it.
 * The text is scanned once, at the first question.
 */
export function maakPlekzoeker(tekst: string, scheiding: string): (record: number, veld: number) => { line: number; column: number } {
	/** Of every record where it begins, and on which line. */
	let records: { offset: Uint32Array; regel: Uint32Array } | undefined;
	const scheidingcode = scheiding.charCodeAt(0);
	const isRegeleinde = (i: number): boolean => {
		const teken = tekst.charCodeAt(i);
		return teken === 10 || (teken === 13 && tekst.charCodeAt(i + 1) !== 10);
	};

	/** Whether the quote at `i` ends its field, as Papa sees it: white space may follow, then a delimiter, a line end or nothing. */
	function sluit(i: number): boolean {
		for (let j = i + 1; j < tekst.length; j++) {
			const teken = tekst.charCodeAt(j);
			if (teken === scheidingcode || teken === 10 || teken === 13) return true;
			if (!WIT.test(tekst[j]!)) return false;
		}
		return i === tekst.length - 1;
	}

	/** Walks from `offset` to the end, or until `zie` says true; tells of each field that begins and each line that begins, in or outside quotes. */
	function loop(offset: number, zie: (soort: 'veld' | 'record' | 'regel', begin: number) => boolean): void {
		let inAanhaling = false;
		let veldbegin = true;
		for (let i = offset; i < tekst.length; i++) {
			const teken = tekst.charCodeAt(i);
			if (inAanhaling) {
				if (teken === 34) {
					if (tekst.charCodeAt(i + 1) === 34) i++;
					else if (sluit(i)) inAanhaling = false;
				} else if (isRegeleinde(i)) zie('regel', i + 1);
			} else if (teken === 34 && veldbegin) {
				inAanhaling = true;
				veldbegin = false;
			} else if (isRegeleinde(i)) {
				veldbegin = true;
				if (zie('record', i + 1)) return;
			} else if (teken === scheidingcode) {
				veldbegin = true;
				if (zie('veld', i + 1)) return;
			} else veldbegin = false;
		}
	}

	function lex(): { offset: Uint32Array; regel: Uint32Array } {
		const offsets = groeiend((lengte) => new Uint32Array(lengte));
		const regels = groeiend((lengte) => new Uint32Array(lengte));
		offsets.push(0);
		regels.push(1);
		let regel = 1;
		loop(0, (soort, offset) => {
			if (soort === 'veld') return false;
			regel++;
			if (soort === 'record') {
				offsets.push(offset);
				regels.push(regel);
			}
			return false;
		});
		return { offset: offsets.klaar(), regel: regels.klaar() };
	}

	return (record, veld) => {
		records ??= lex();
		const welk = Math.min(record, records.offset.length - 1);
		const begin = records.offset[welk]!;
		let regel = records.regel[welk]!;
		let regelbegin = begin;
		let nummer = 0;
		let gevonden = { line: regel, column: 1 };
		if (veld > 0) {
			loop(begin, (soort, offset) => {
				if (soort === 'record') return true;
				if (soort === 'veld') {
					gevonden = { line: regel, column: offset - regelbegin + 1 };
					return ++nummer === veld;
				}
				regel++;
				regelbegin = offset;
				return false;
			});
		}
		return gevonden;
	};
}
