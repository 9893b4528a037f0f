// Which problems are those of a page: what is wrong in the files it is made from.
import type { Uitgave } from '../charts/uitgave.ts';
import { adresVan, adresVanDataset } from '../domain/adressen.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import type { Item } from '../domain/portaal.ts';
import type { Problem } from '../domain/problem.ts';

/** The page of the preview that tells every problem. It is not part of a built site. */
export const PROBLEMENPAGINA = '/problemen/';

/** Name of the place of a file on that page. */
export const ankerVan = (bestand: string): string => `bestand-${bestand.replace(/[^a-z0-9]+/gi, '-')}`;

/** Problems in the files that the page at `adres` shows. */
export function problemenOp({ portaal, problemen }: Pick<Uitgave, 'portaal' | 'problemen'>, adres: string): Problem[] {
	const hier = adres.endsWith('/') ? adres : `${adres}/`;
	const bestanden = new Set([
		...INHOUD_NAMEN.flatMap((naam) => (portaal.inhoud[naam] as Item[]).filter((item) => adresVan(item).split('#')[0] === hier).map((item) => item.bestand)),
		...portaal.datasets.filter((dataset) => adresVanDataset(dataset) === hier).flatMap(({ bestand, beschrijvingBestand }) => [bestand, beschrijvingBestand]),
	]);
	return problemen.filter(({ file }) => bestanden.has(file));
}
