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

/** Numbers the values from 0 in the order they come. */
function hernummer(waarden: Float64Array): Groepen {
	const bekend = new Map<number, number>();
	const eerste: number[] = [];
	const nummers = Uint32Array.from(waarden, (waarde, rij) => {
		const nummer = bekend.get(waarde);
		if (nummer !== undefined) return nummer;
		bekend.set(waarde, eerste.length);
		return eerste.push(rij) - 1;
	});
	return { nummers, aantal: eerste.length, eerste: Uint32Array.from(eerste) };
}

/** Groups the rows by `kolommen`; a column that the file lacks tells no rows apart. */
export function groepeer(dataset: Dataset, kolommen: readonly string[]): Groepen {
	let groepen = hernummer(new Float64Array(dataset.aantalRijen));
	for (const naam of kolommen) {
		const kolom = dataset.kolommen.get(naam);
		if (!kolom) continue;
		const codes = codesVan(kolom);
		// At most rows × rows: that is exact up to ninety million rows.
		const { nummers, aantal } = groepen;
		groepen = hernummer(Float64Array.from(codes, (code, rij) => code * aantal + nummers[rij]!));
	}
	return groepen;
}
