// Footnotes of an entry, numbered for its page: its own remarks, then the contradictions that touch it.
import type { Item, Portaal } from '../domain/portaal.ts';
import type { VoetnootInvoer } from '../domain/velden.ts';
import type { Voetnoot } from './vorm.ts';
import { noemBron } from './noemen.ts';
import { tegenspraaknoten, type Geraakt } from './tegenspraken.ts';

export function notenVan(portaal: Portaal, item: Item): Voetnoot[] {
	const eigen = (item.data as { voetnoten?: VoetnootInvoer[] }).voetnoten ?? [];
	return [
		...eigen.map((noot) => ({ tekst: noot.tekst, bronnen: noot.bronnen.map((bron) => noemBron(portaal, bron)) })),
		...tegenspraaknoten(portaal, item.collectie as Geraakt, item.id, item.regio),
	].map((noot, i) => ({ ...noot, nummer: i + 1 }));
}
