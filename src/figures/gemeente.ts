// What the figures of a region say of one gemeente: its own line in each figure that has one per gemeente.
import { schrijfLang } from '../domain/eenheid.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure, FiguurRij } from './vorm.ts';

export interface Gemeentecijfer {
	figuur: Figure;
	rij: FiguurRij;
}

/** The lines of every gemeente, by its code, in one walk of the figures: one for each measure and period; of a map and bars of the same numbers the bars, whose title says what is counted. */
export function gemeentecijfers(figuren: readonly Figure[]): Map<string, Gemeentecijfer[]> {
	const beste = new Map<string, Map<string, Gemeentecijfer>>();
	for (const figuur of figuren) {
		const zelfde = `${figuur.dataset} ${figuur.reeksen[0]?.maat} ${figuur.periode} ${figuur.rijen.map((een) => een.cellen[0]?.waarde.getal).sort().join()}`;
		const gehad = new Set<string>();
		for (const rij of figuur.rijen) {
			if (!rij.teken || gehad.has(rij.sleutel)) continue;
			gehad.add(rij.sleutel);
			const { getal, markering } = rij.cellen[0]!.waarde;
			const van = beste.get(rij.sleutel) ?? new Map<string, Gemeentecijfer>();
			beste.set(rij.sleutel, van);
			const naam = `${zelfde} ${getal ?? markering}`;
			if (!van.has(naam) || van.get(naam)!.figuur.vorm === 'kaart') van.set(naam, { figuur, rij });
		}
	}
	return new Map(Array.from(beste, ([code, van]) => [code, [...van.values()]]));
}

const cache = new WeakMap<ReadonlyMap<string, Figure>, Map<string | undefined, Map<string, Gemeentecijfer[]>>>();

/** What the figures of its region say of one gemeente. */
export function cijfersVanGemeente(portaal: Portaal, figuren: ReadonlyMap<string, Figure>, { regio, data }: Item<'gemeenten'>): readonly Gemeentecijfer[] {
	const perRegio = cache.get(figuren) ?? new Map<string | undefined, Map<string, Gemeentecijfer[]>>();
	cache.set(figuren, perRegio);
	let codes = perRegio.get(regio);
	if (!codes) {
		const eigen = new Set(portaal.datasets.filter((dataset) => dataset.regio === regio).map(({ id }) => id));
		perRegio.set(regio, (codes = gemeentecijfers([...figuren.values()].filter(({ dataset }) => eigen.has(dataset)))));
	}
	return codes.get(data.code) ?? [];
}

/** What the figure says of the gemeente: "27 mensen", or why there is no number. */
export function zegGemeentecijfer({ figuur, rij }: Gemeentecijfer): string {
	const { getal, markering } = rij.cellen[0]!.waarde;
	return getal !== null ? schrijfLang(getal, figuur.reeksen[0]!.eenheid) : markering === 'waarde' ? '' : MARKERING_TEKST[markering].lang;
}

export interface Buren {
	/** Gemeenten of the region, itself too. */
	aantal: number;
	vorige: Item<'gemeenten'> | undefined;
	volgende: Item<'gemeenten'> | undefined;
}

/** Up to so many gemeenten, the page of each shows the others of its region. */
export const OP_EEN_KAART = 30;

const burenVan = new WeakMap<readonly Item<'gemeenten'>[], Map<Item<'gemeenten'>, Buren>>();

/** How many gemeenten its region has, and the ones before and after it by name. */
export function buurgemeenten(portaal: Portaal, gemeente: Item<'gemeenten'>): Buren {
	const alle = portaal.inhoud.gemeenten;
	let buren = burenVan.get(alle);
	if (!buren) {
		burenVan.set(alle, (buren = new Map()));
		for (const rij of Map.groupBy(alle, ({ regio }) => regio).values()) {
			rij.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl') || a.id.localeCompare(b.id));
			rij.forEach((item, i) => buren!.set(item, { aantal: rij.length, vorige: rij[i - 1], volgende: rij[i + 1] }));
		}
	}
	return buren.get(gemeente) ?? { aantal: 0, vorige: undefined, volgende: undefined };
}
