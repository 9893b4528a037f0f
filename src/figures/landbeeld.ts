// The national picture as the pages ask for it: regions by indicators, one stand in each cell, and the counts of stands.
import { landcijfers, landdata } from '../domain/landbeeld-data.ts';
import type { Status, Statusmodel } from '../domain/gedeeld.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { leesTekst, type Dataset } from '../domain/tabel.ts';
import { alleCijfers, type Cijfer } from './cijfer.ts';

export interface Landcel {
	status: Status;
	/** Line in the text version of the source. */
	plaats: string;
	/** Where the mark is odd, or the text beside it says otherwise; '' where neither. */
	opmerking: string;
}

export interface Landbeeld {
	dataset: Dataset;
	model: Statusmodel;
	/** In the order of the document. */
	regios: Item<'regiobeelden'>[];
	indicatoren: Item<'landindicatoren'>[];
	/** The parts of the document with their indicators. */
	onderdelen: { naam: string; indicatoren: Item<'landindicatoren'>[] }[];
	/** A region and an indicator of this picture always have a cell: the checks see to that. */
	cel(regio: Item<'regiobeelden'>, indicator: Item<'landindicatoren'>): Landcel;
}

const opNummer = <T extends Item<'regiobeelden'> | Item<'landindicatoren'>>(items: T[]): T[] => [...items].sort((a, b) => a.data.nummer - b.data.nummer);

const bewaard = new WeakMap<Portaal, Landbeeld | undefined>();

function maakLandbeeld(portaal: Portaal): Landbeeld | undefined {
	const data = landdata(portaal);
	const model = data && zoekItem(portaal, 'statusmodellen', data.statusmodel)?.data;
	if (!data || !model || !portaal.inhoud.regiobeelden.length) return undefined;
	const { dataset } = data;
	const onbekend = model.statussen.find(({ id }) => id === model.zonder_stand) ?? model.statussen.at(-1)!;
	const sleutel = (regio: string, indicator: string): string => `${regio}\u0000${indicator}`;
	const cellen = new Map(Array.from({ length: dataset.aantalRijen }, (_, rij): [string, Landcel] => [
		sleutel(leesTekst(dataset, data.regio, rij), leesTekst(dataset, data.indicator, rij)),
		{ status: model.statussen.find(({ id }) => id === leesTekst(dataset, data.stand, rij)) ?? onbekend, plaats: leesTekst(dataset, data.plaats, rij), opmerking: leesTekst(dataset, data.noot, rij) },
	]));
	const indicatoren = opNummer(portaal.inhoud.landindicatoren);
	return {
		dataset,
		model,
		regios: opNummer(portaal.inhoud.regiobeelden),
		indicatoren,
		onderdelen: [...Map.groupBy(indicatoren, ({ data: { onderdeel } }) => onderdeel)].map(([naam, deze]) => ({ naam, indicatoren: deze })),
		cel: (regio, indicator) => cellen.get(sleutel(regio.data.titel, indicator.data.titel)) ?? { status: onbekend, plaats: '', opmerking: '' },
	};
}

/** The national picture of a portal; undefined where it carries none. */
export function landbeeldVan(portaal: Portaal): Landbeeld | undefined {
	if (!bewaard.has(portaal)) bewaard.set(portaal, maakLandbeeld(portaal));
	return bewaard.get(portaal);
}

export interface Standtelling {
	status: Status;
	aantal: number;
}

/** How many of `cellen` have each word of the scale, in the order of the scale. Counts, never shares. */
export const telCellen = ({ model }: Landbeeld, cellen: Landcel[]): Standtelling[] =>
	model.statussen.map((status) => ({ status, aantal: cellen.filter((cel) => cel.status.id === status.id).length }));

export const cellenVanRegio = (beeld: Landbeeld, regio: Item<'regiobeelden'>): Landcel[] => beeld.indicatoren.map((indicator) => beeld.cel(regio, indicator));
export const cellenVanIndicator = (beeld: Landbeeld, indicator: Item<'landindicatoren'>): Landcel[] => beeld.regios.map((regio) => beeld.cel(regio, indicator));

/** "39 van de 45 regio’s hadden een visie op sociale inclusie": the finding of one indicator, from its count of the first word of the scale. */
export function landbevinding(beeld: Landbeeld, indicator: Item<'landindicatoren'>): string {
	const aantal = telCellen(beeld, cellenVanIndicator(beeld, indicator))[0]!.aantal;
	return `${aantal === 0 ? 'Geen' : aantal} van de ${beeld.regios.length} regio’s ${indicator.data.bij_ja}`;
}

/** The indicators with most and fewest regions on the first word of the scale. */
export function uitersten(beeld: Landbeeld): { meest: Item<'landindicatoren'>; minst: Item<'landindicatoren'> } | undefined {
	const op = beeld.indicatoren.map((indicator) => ({ indicator, aantal: telCellen(beeld, cellenVanIndicator(beeld, indicator))[0]!.aantal })).sort((a, b) => b.aantal - a.aantal);
	return op.length ? { meest: op[0]!.indicator, minst: op.at(-1)!.indicator } : undefined;
}

export interface Landcijfer {
	cijfer: Cijfer;
	omschrijving: string;
	soort: string;
	wanneer: string;
	plaats: string;
}

/** The hard figures a regiobeeld names, in the order of the dataset. */
export function cijfersVanRegio(portaal: Portaal, regio: Item<'regiobeelden'>): Landcijfer[] {
	return landcijfers(portaal).flatMap(({ dataset, regio: kolom }) => {
		const naamVan = (rol: string): string => dataset.beschrijving.schema.fields.find((veld) => veld.zicht.rol === rol)?.name ?? '';
		const [label, noot, plaats] = [naamVan('label'), naamVan('noot'), naamVan('plaats')];
		// A dataset of these has one measure: a number a row.
		return alleCijfers(portaal, dataset).flatMap((cijfer, rij): Landcijfer[] =>
			leesTekst(dataset, kolom, rij) === regio.data.titel
				? [{ cijfer, omschrijving: leesTekst(dataset, label, rij), soort: leesTekst(dataset, 'soort', rij), wanneer: leesTekst(dataset, noot, rij), plaats: leesTekst(dataset, plaats, rij) }]
				: []);
	});
}
