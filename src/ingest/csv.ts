// CSV as Excel writes it. PapaParse reads it; the positions are ours and are worked out only when somebody needs one.
import Papa from 'papaparse';

const STUK = 1 << 20;

/** The character that stands most often in the header line outside quotes: ; , or tab. */
export function kiesScheiding(tekst: string): string {
	const einde = tekst.search(/\r|\n/);
	const kop = (einde === -1 ? tekst : tekst.slice(0, einde)).replace(/"[^"]*"/g, '');
	const tel = (teken: string): number => kop.split(teken).length - 1;
	return [';', '\t', ','].reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste));
}

export interface CsvFout {
	record: number;
	soort: 'aanhalingsteken';
}

/**
 * Reads all records in order; `perRecord` gets the fields and the number of the record, from 0 (the header is 0).
 * Blank lines are records with one empty field, so that numbers agree with `maakPlekzoeker`.
 */
export function leesCsv(tekst: string, scheiding: string, perRecord: (velden: string[], record: number) => void): CsvFout[] {
	let record = 0;
	const fouten: CsvFout[] = [];
	// In chunks, so that no more than a part of the rows exists as arrays at a time.
	const opties: Papa.ParseConfig<string[]> & { chunkSize: number; chunk(stuk: Papa.ParseResult<string[]>): void } = {
		delimiter: scheiding,
		chunkSize: STUK,
		skipEmptyLines: false,
		chunk(stuk) {
			for (const fout of stuk.errors) if (fout.type === 'Quotes') fouten.push({ record: record + (fout.row ?? 0), soort: 'aanhalingsteken' });
			for (const velden of stuk.data) perRecord(velden, record++);
		},
	};
	Papa.parse<string[]>(tekst, opties);
	return fouten;
}

/**
 * Finds the place of field `veld` of record `record` (both from 0) by lexing the text the way an editor shows it.
 * The text is scanned once, at the first question.
 */
export function maakPlekzoeker(tekst: string, scheiding: string): (record: number, veld: number) => { line: number; column: number } {
	let records: { offset: number; regel: number }[] | undefined;
	const scheidingcode = scheiding.charCodeAt(0);

	function lex(): { offset: number; regel: number }[] {
		const begin = [{ offset: 0, regel: 1 }];
		let regel = 1;
		let inAanhaling = false;
		let veldbegin = true;
		for (let i = 0; i < tekst.length; i++) {
			const teken = tekst.charCodeAt(i);
			const einde = teken === 10 || (teken === 13 && tekst.charCodeAt(i + 1) !== 10);
			if (einde) regel++;
			if (inAanhaling) {
				if (teken === 34) {
					if (tekst.charCodeAt(i + 1) === 34) i++;
					else inAanhaling = false;
				}
				continue;
			}
			if (teken === 34 && veldbegin) inAanhaling = true;
			else if (einde) begin.push({ offset: i + 1, regel });
			veldbegin = teken === scheidingcode || einde;
		}
		return begin;
	}

	return (record, veld) => {
		records ??= lex();
		const begin = records[Math.min(record, records.length - 1)]!;
		let { regel } = begin;
		let regelbegin = begin.offset;
		let nummer = 0;
		let inAanhaling = false;
		let veldbegin = begin.offset;
		for (let i = begin.offset; nummer < veld && i < tekst.length; i++) {
			const teken = tekst.charCodeAt(i);
			const einde = teken === 10 || (teken === 13 && tekst.charCodeAt(i + 1) !== 10);
			if (inAanhaling) {
				if (teken === 34) {
					if (tekst.charCodeAt(i + 1) === 34) i++;
					else inAanhaling = false;
				} else if (einde) {
					regel++;
					regelbegin = i + 1;
				}
			} else if (teken === 34 && i === veldbegin) inAanhaling = true;
			else if (einde) break;
			else if (teken === scheidingcode) {
				nummer++;
				veldbegin = i + 1;
			}
		}
		return { line: regel, column: veldbegin - regelbegin + 1 };
	};
}
