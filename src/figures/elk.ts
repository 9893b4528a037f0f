// The figures of a gemeente: every question that is asked for all of them, answered from the rows of one, when its page is made.
import { deelVanGemeente, elkeVragen, type Deel } from '../domain/elk.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import type { Dataset } from '../domain/tabel.ts';
import { bereidReeks } from './reeks.ts';
import type { Figure } from './vorm.ts';

/** A question, made ready once. */
interface Gereed {
	dataset: Dataset;
	maak: (deel?: Deel) => Figure;
}

const gereed = new WeakMap<Portaal, Gereed[]>();

function gereedVoor(portaal: Portaal): Gereed[] {
	let alles = gereed.get(portaal);
	if (!alles) {
		alles = portaal.datasets.flatMap((dataset) => elkeVragen(dataset).map((vraag) => ({ dataset, maak: bereidReeks(portaal, dataset, vraag) })));
		gereed.set(portaal, alles);
	}
	return alles;
}

/** The figures of one gemeente, in the order of the datasets and their questions, at the cost of its own rows. What has no row for it is no figure. */
export function gemeentefiguren(portaal: Portaal, gemeente: Item<'gemeenten'>): Figure[] {
	return gereedVoor(portaal).flatMap(({ dataset, maak }) => {
		const deel = deelVanGemeente(portaal, dataset, gemeente);
		const figuur = deel && maak(deel);
		return figuur?.rijen.length ? [figuur] : [];
	});
}
