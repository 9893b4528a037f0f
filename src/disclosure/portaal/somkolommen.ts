// „Mensen, mannen, vrouwen”: columns of one row that add up, though nobody says so.
import { MARKERINGEN } from '../../domain/waarde.ts';
import type { Dataset } from '../../domain/tabel.ts';
import type { Boomsom } from './gegevensstelsel.ts';
import { optelsommenIn } from './optelsom.ts';
import { isTotaal, personenmaten, type Rooster } from './rooster.ts';

interface Somkolom {
	totaal: string;
	delen: string[];
}

const WAARDE = MARKERINGEN.indexOf('waarde');

/** Columns of people that are the sum of others: as the rows show, twice at least, or by their name where no row shows it. */
export function somkolommenIn(dataset: Dataset): Somkolom[] {
	const { bescherming } = dataset.beschrijving.zicht;
	const basis = bescherming?.methode === 'afronden' ? bescherming.basis : 0;
	return [...Map.groupBy(personenmaten(dataset), ({ zicht }) => `${zicht.eenheid} ${zicht.periode ?? ''}`).values()].flatMap((velden) => {
		const kolommen = velden.length < 3 ? [] : velden.flatMap((veld) => { const kolom = dataset.kolommen.get(veld.name); return kolom?.soort === 'getal' ? [{ veld, getallen: kolom.getallen.map((getal, rij) => (kolom.markeringen[rij] === WAARDE ? getal : NaN)) }] : []; });
		const naam = (i: number): string => kolommen[i]!.veld.name;
		return optelsommenIn(kolommen.map(({ getallen }) => getallen), velden.length > 4 ? 3 : 2, basis, (i) => isTotaal(naam(i)) || isTotaal(kolommen[i]!.veld.title)).map(({ totaal, delen }) => ({ totaal: naam(totaal), delen: delen.map(naam) }));
	});
}

/** The sums of every row, by such columns. */
export function somkolommenVan(dataset: Dataset, rooster: Rooster): Boomsom[] {
	const kolommen = somkolommenIn(dataset);
	if (!kolommen.length) return [];
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return kolommen.flatMap(({ totaal, delen }) => Array.from({ length: dataset.aantalRijen }, (_, rij): Boomsom => ({ totaal: cellen.get(`${rij}\u0001${totaal}`)!, delen: delen.map((deel) => cellen.get(`${rij}\u0001${deel}`)!) })));
}
