// What stands across a figure besides its own values: targets, and what happened on a day.
import { adresVan } from '../domain/adressen.ts';
import type { FiguurVraag } from '../domain/dataset.ts';
import { metHoofdletter, schrijfDatum } from '../domain/eenheid.ts';
import { deelPeriode, PERIODE_PATROON } from '../domain/periode.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import type { Dataset } from '../domain/tabel.ts';
import { noemBron } from './noemen.ts';
import type { Doellijn, Figure, Moment, Voetnoot } from './vorm.ts';

/** Months since the year 0 at a date; the day as a part of its month. A year or month alone is its first day. */
function maandenTot(datum: string): number {
	const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number);
	return jaar * 12 + (maand - 1) + (dag - 1) / 31;
}

/** The period of the axis that holds `datum`, and how far into it; undefined where the axis does not reach. */
export function plaatsOpAs(datum: string, periodes: string[]): Pick<Moment, 'sleutel' | 'deel'> | undefined {
	const toen = maandenTot(datum);
	for (const sleutel of periodes) {
		const { jaar, maand, maanden } = deelPeriode(sleutel);
		const deel = (toen - (jaar * 12 + maand - 1)) / maanden;
		if (deel >= 0 && deel < 1) return { sleutel, deel };
	}
	return undefined;
}

/** The targets of the promises and indicators a question names, where they are numbers in the unit of the figure. */
function doelen(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag): { lijn: Doellijn; noot: Omit<Voetnoot, 'nummer'> }[] {
	const eenheden = new Set(vraag.maten.map((maat) => dataset.beschrijving.schema.fields.find(({ name }) => name === maat)?.zicht.eenheid));
	return [...vraag.doelen.resultaten.map((id) => zoekItem(portaal, 'resultaten', id, dataset.regio)), ...vraag.doelen.indicatoren.map((id) => zoekItem(portaal, 'indicatoren', id, dataset.regio))].flatMap((item) => {
		const doel = item?.data.streefwaarde;
		if (!item || doel?.waarde === undefined || !eenheden.has(doel.eenheid)) return [];
		const woord = { hoogstens: 'hoogstens ', minstens: 'minstens ', precies: '' }[doel.vergelijking ?? 'precies'];
		return [
			{
				lijn: { tekst: `doel: ${woord}${doel.waarde}`, waarde: doel.waarde, adres: adresVan(item) },
				noot: { tekst: `Doel: ${doel.tekst}.`, bronnen: doel.bronnen.map((bron) => noemBron(portaal, bron)) },
			},
		];
	});
}

/** Targets and events of a question; each also becomes a footnote with its source, for a target may be real where the values are invented. */
export function metTijd(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, sleutels: string[], noten: Voetnoot[]): Pick<Figure, 'doelen' | 'momenten' | 'noten'> {
	const periodes = sleutels.filter((sleutel) => PERIODE_PATROON.test(sleutel));
	const gevonden = vraag.gebeurtenissen.flatMap((id) => {
		const item = zoekItem(portaal, 'gebeurtenissen', id, dataset.regio) as Item<'gebeurtenissen'> | undefined;
		const plaats = item && plaatsOpAs(item.data.moment, periodes);
		return item && plaats ? [{ item, plaats }] : [];
	});
	const gesteld = doelen(portaal, dataset, vraag);
	const erbij = [
		...gesteld.map(({ noot }) => noot),
		...gevonden.map(({ item }) => ({ tekst: `${metHoofdletter(schrijfDatum(item.data.moment))}: ${item.data.titel}.`, bronnen: item.data.bronnen.map((bron) => noemBron(portaal, bron)) })),
	];
	return {
		doelen: gesteld.map(({ lijn }) => lijn),
		momenten: gevonden.map(({ item: { data }, plaats }) => ({ ...plaats, kort: data.kort, titel: data.titel })),
		noten: [...noten, ...erbij.map((noot, i): Voetnoot => ({ nummer: noten.length + i + 1, ...noot }))],
	};
}
