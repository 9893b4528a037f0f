// Rows that say the same in some columns get the same number: the key of a row, or the series it belongs to, without a text per row.
import type { Dataset, Kolom } from './tabel.ts';

/** A number per row, from 0, in the order in which each is first seen; how many there are; and a row of each. */
export interface Groepen {
	nummers: Uint32Array;
	aantal: number;
	eerste: Uint32Array;
}

const codesVan = (kolom: Kolom): Uint32Array => {
	if (kolom.soort === 'tekst') return kolom.codes;
	const bekend = new Map<number | string, number>();
	return Uint32Array.from(kolom.getallen, (getal, rij) => {
		const sleutel = kolom.markeringen[rij] === 0 ? getal : `geen-${kolom.markeringen[rij]}`;
		const code = bekend.get(sleutel);
		if (code !== undefined) return code;
		bekend.set(sleutel, bekend.size);
		return bekend.size - 1;
	});
};

/** Spreads pairs of numbers over a table: two odd constants of Knuth and of Murmur. */
const spreid = (a: number, b: number): number => {
	const door = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
	return door ^ (door >>> 15);
};

/** Divides the groups further by one more column. A table with open places, of numbers only: no text and no object per row. */
function verdeel({ nummers, aantal }: Groepen, codes: Uint32Array): Groepen {
	const uit = new Uint32Array(nummers.length);
	const eerste = new Uint32Array(nummers.length);
	let gevonden = 0;
	const vakken = 2 ** Math.ceil(Math.log2(Math.max(2, nummers.length * 2)));
	// Of every place the number of its group plus one; 0 is free.
	const tabel = new Uint32Array(vakken);
	// The first column divides a single group: its codes are small, and are their own place.
	const alleen = aantal <= 1;
	for (let rij = 0; rij < nummers.length; rij++) {
		const [nummer, code] = [nummers[rij]!, codes[rij]!];
		let vak = (alleen ? code : spreid(code, nummer)) & (vakken - 1);
		for (;;) {
			const groep = tabel[vak]!;
			if (groep === 0) {
				tabel[vak] = gevonden + 1;
				eerste[gevonden] = rij;
				uit[rij] = gevonden++;
				break;
			}
			const ander = eerste[groep - 1]!;
			if (codes[ander] === code && nummers[ander] === nummer) {
				uit[rij] = groep - 1;
				break;
			}
			vak = (vak + 1) & (vakken - 1);
		}
	}
	return { nummers: uit, aantal: gevonden, eerste: eerste.slice(0, gevonden) };
}

/** Groups `aantal` rows by columns of codes: rows with the same code in every column are one group. */
export function groepeerCodes(kolommen: readonly Uint32Array[], aantal: number): Groepen {
	const begin: Groepen = { nummers: new Uint32Array(aantal), aantal: Math.min(1, aantal), eerste: new Uint32Array(Math.min(1, aantal)) };
	return kolommen.reduce(verdeel, begin);
}

/** Groups the rows by `kolommen`; a column that the file lacks tells no rows apart. */
export const groepeer = (dataset: Dataset, kolommen: readonly string[]): Groepen =>
	groepeerCodes(kolommen.flatMap((naam) => dataset.kolommen.get(naam) ?? []).map(codesVan), dataset.aantalRijen);
