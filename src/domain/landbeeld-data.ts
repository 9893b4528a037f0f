// Which dataset holds the marks of the national picture, found by what its columns point to, never by its name.
import { maten, type Dataset } from './tabel.ts';
import type { Portaal } from './portaal.ts';

export interface Landdata {
	dataset: Dataset;
	/** Names of the columns. */
	regio: string;
	indicator: string;
	stand: string;
	/** The line in the source, and the remark beside the mark, where there are such columns. */
	plaats: string;
	noot: string;
	/** Id of the scale. */
	statusmodel: string;
}

const kolomNaar = (dataset: Dataset, verwijst: string): string | undefined => dataset.beschrijving.schema.fields.find((veld) => veld.zicht.verwijst === verwijst)?.name;
const kolomMet = (dataset: Dataset, rol: string): string => dataset.beschrijving.schema.fields.find((veld) => veld.zicht.rol === rol)?.name ?? '';

/** The marks: a row for each regiobeeld and landindicator, with a stand. */
export function landdata(portaal: Portaal): Landdata | undefined {
	for (const dataset of portaal.datasets) {
		const regio = kolomNaar(dataset, 'regiobeelden');
		const indicator = kolomNaar(dataset, 'landindicatoren');
		const stand = dataset.beschrijving.schema.fields.find((veld) => veld.zicht.rol === 'stand');
		if (regio && indicator && stand) return { dataset, regio, indicator, stand: stand.name, plaats: kolomMet(dataset, 'plaats'), noot: kolomMet(dataset, 'noot'), statusmodel: stand.zicht.statusmodel ?? '' };
	}
	return undefined;
}

/** Datasets with numbers of regiobeelden, and the column that names them. */
export const landcijfers = (portaal: Portaal): { dataset: Dataset; regio: string }[] =>
	portaal.datasets.flatMap((dataset) => {
		const regio = kolomNaar(dataset, 'regiobeelden');
		return regio && maten(dataset).length ? [{ dataset, regio }] : [];
	});
