// What the figures of a region say of one gemeente: its own line in each figure that has one per gemeente.
import { schrijfLang } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure, FiguurRij } from './vorm.ts';

export interface Gemeentecijfer {
	figuur: Figure;
	rij: FiguurRij;
}

/** One line for each measure and period; of a map and bars of the same numbers the bars, whose title says what is counted. */
export function cijfersVanGemeente(figuren: Iterable<Figure>, code: string): Gemeentecijfer[] {
	const beste = new Map<string, Gemeentecijfer>();
	for (const figuur of figuren) {
		const rij = figuur.rijen.find((een) => een.teken && een.sleutel === code);
		if (!rij) continue;
		const { getal, markering } = rij.cellen[0]!.waarde;
		const zelfde = `${figuur.dataset} ${figuur.reeksen[0]!.maat} ${figuur.periode} ${getal ?? markering} ${figuur.rijen.map((een) => een.cellen[0]!.waarde.getal).sort().join()}`;
		if (!beste.has(zelfde) || beste.get(zelfde)!.figuur.vorm === 'kaart') beste.set(zelfde, { figuur, rij });
	}
	return [...beste.values()];
}

/** What the figure says of the gemeente: "27 mensen", or why there is no number. */
export function zegGemeentecijfer({ figuur, rij }: Gemeentecijfer): string {
	const { getal, markering } = rij.cellen[0]!.waarde;
	return getal !== null ? schrijfLang(getal, figuur.reeksen[0]!.eenheid) : markering === 'waarde' ? '' : MARKERING_TEKST[markering].lang;
}
