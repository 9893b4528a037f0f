// Whether there are figures for an indicator, and of what kind.
import { zoekDataset, type Item, type Portaal } from '../domain/portaal.ts';

/** Real figures, invented ones, or none. */
export function cijfersBij(portaal: Portaal, { data, regio }: Item<'indicatoren'>): 'ja' | 'verzonnen voorbeeld' | 'nog geen' {
	const statussen = data.datasets.flatMap((naam) => zoekDataset(portaal, naam, regio)?.beschrijving.zicht.status ?? []);
	if (statussen.length === 0) return 'nog geen';
	return statussen.every((status) => status === 'fictief') ? 'verzonnen voorbeeld' : 'ja';
}
