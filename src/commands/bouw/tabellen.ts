// Tables that one core has read are not read again by the other: their columns are handed over, with the bytes they were read from.
import type { Dataset } from '../../domain/tabel.ts';
import type { Geheugen } from '../../ingest/geheugen.ts';

/** By file: the bytes of table and descriptor, and what stood in them. */
export type Overdracht = [bestand: string, bytes: Uint8Array[], dataset: Omit<Dataset, 'plekVanCel' | 'plekVan'>][];

interface Tabellezing {
	dataset: Dataset | undefined;
	problemen: unknown[];
}

/** What can be handed over of the tables in `geheugen`: those without a fault. */
export const alsOverdracht = (geheugen: Geheugen): Overdracht =>
	Array.from(geheugen).flatMap(([bestand, { bytes, gelezen }]): Overdracht => {
		const { dataset, problemen } = gelezen as Tabellezing;
		if (!dataset || problemen.length) return [];
		const { plekVanCel, plekVan, ...over } = dataset;
		return [[bestand, bytes, over]];
	});

/** Faults are told by the core that read the file; a page that is made asks for no place in it. */
const elders = (): never => {
	throw new Error('the place of a cell is known where the table was read');
};

/** The tables as if they had been read here. */
export const alsGeheugen = (overdracht: Overdracht): Geheugen =>
	new Map(overdracht.map(([bestand, bytes, dataset]) => [bestand, { bytes, gelezen: { dataset: { ...dataset, plekVanCel: elders, plekVan: elders }, problemen: [] } satisfies Tabellezing }]));
