// The budgets of a region, newest first.
import { jaarVan, vergelijkPeriode } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import type { Dataset } from '../domain/tabel.ts';

export const begrotingenVan = (portaal: Portaal, regio: string): Dataset[] =>
	portaal.datasets
		.filter((dataset) => dataset.regio === regio && dataset.beschrijving.zicht.thema === 'begroting')
		.sort((a, b) => vergelijkPeriode(b.beschrijving.zicht.periode, a.beschrijving.zicht.periode));

/** The years a region has a budget for, with their datasets, newest first. */
export const begrotingsjaren = (portaal: Portaal, regio: string): [jaar: string, datasets: Dataset[]][] => [
	...Map.groupBy(begrotingenVan(portaal, regio), (dataset) => String(jaarVan(dataset.beschrijving.zicht.periode))),
];
