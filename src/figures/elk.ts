// The figures of each gemeente: every question that is asked for all of them, answered from the rows of one.
import { delenVan, elkeVragen } from '../domain/elk.ts';
import type { Portaal } from '../domain/portaal.ts';
import { bereidReeks } from './reeks.ts';
import type { Figure } from './vorm.ts';

/** Figures by the key of the gemeente (`<region>/<id>`), in the order of the datasets and their questions. What has no row for a gemeente is no figure there. */
export function gemeentefiguren(portaal: Portaal): Map<string, Figure[]> {
	const per = new Map<string, Figure[]>();
	for (const dataset of portaal.datasets) {
		for (const vraag of elkeVragen(dataset)) {
			const maak = bereidReeks(portaal, dataset, vraag);
			for (const deel of delenVan(portaal, dataset)) {
				const figuur = maak(deel);
				if (!figuur.rijen.length) continue;
				const bij = per.get(deel.gemeente.sleutel);
				if (bij) bij.push(figuur);
				else per.set(deel.gemeente.sleutel, [figuur]);
			}
		}
	}
	return per;
}
