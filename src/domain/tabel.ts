// A dataset in memory: columns, not rows, so that a million observations stay small and quick.
import type { Place } from './problem.ts';
import type { DatasetBeschrijving, Veld } from './dataset.ts';
import { LEEG, MARKERINGEN, type Waarde } from './waarde.ts';

/** Dictionary-encoded text: `codes[row]` points into `woorden`; '' is an empty cell. */
export interface TekstKolom {
	soort: 'tekst';
	codes: Uint32Array;
	woorden: string[];
}

/** Numbers, with beside each the reason when there is none (index into MARKERINGEN). */
export interface GetalKolom {
	soort: 'getal';
	getallen: Float64Array;
	markeringen: Uint8Array;
}

export type Kolom = TekstKolom | GetalKolom;

export interface Dataset {
	/** `<regio>-<file name>`, or the file name for what belongs to no region: the address under /cijfers/. */
	id: string;
	/** File name without extension: how content of the same region refers to it. */
	naam: string;
	regio: string | undefined;
	bestand: string;
	beschrijvingBestand: string;
	beschrijving: DatasetBeschrijving;
	aantalRijen: number;
	kolommen: Map<string, Kolom>;
	/** Line and column of a cell as an editor sees it. */
	plekVanCel(rij: number, kolom: string): Place;
	/** Place of a key in the descriptor. */
	plekVan(pad: (string | number)[], teken?: number): Place;
}

/** Text of a cell; '' when the column does not exist. */
export function leesTekst(dataset: Dataset, kolom: string, rij: number): string {
	const gevonden = dataset.kolommen.get(kolom);
	return gevonden?.soort === 'tekst' ? gevonden.woorden[gevonden.codes[rij]!]! : '';
}

export function waardeIn(kolom: GetalKolom, rij: number): Waarde {
	const markering = MARKERINGEN[kolom.markeringen[rij]!]!;
	return { getal: markering === 'waarde' ? kolom.getallen[rij]! : null, markering };
}

/** Number of a cell, with its reason when there is none. */
export function leesWaarde(dataset: Dataset, kolom: string, rij: number): Waarde {
	const gevonden = dataset.kolommen.get(kolom);
	return gevonden?.soort === 'getal' ? waardeIn(gevonden, rij) : LEEG;
}

export const veldMetRol = (dataset: Dataset, rol: Veld['zicht']['rol']): Veld | undefined =>
	dataset.beschrijving.schema.fields.find((veld) => veld.zicht.rol === rol);

/** Whether the site shows every row as one table: lines with a key, and what has no figure of its own. A series has a row for every period and area. */
export const toontAlles = (dataset: Dataset): boolean => veldMetRol(dataset, 'sleutel') !== undefined || dataset.beschrijving.zicht.figuren.length === 0;

export const veldMetNaam = (dataset: Dataset, naam: string): Veld | undefined =>
	dataset.beschrijving.schema.fields.find((veld) => veld.name === naam);

export const maten = (dataset: Dataset): Veld[] => dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol === 'maat');
