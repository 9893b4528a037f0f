// „Mensen, mannen, vrouwen”: columns of one row that add up, though nobody says so.
import { MARKERINGEN } from '../../domain/waarde.ts';
import type { Dataset } from '../../domain/tabel.ts';
import type { Boomsom } from './gegevensstelsel.ts';
import { optelsommenTot } from './optelsom.ts';
import { isTotaal, personenmaten, type Rooster } from './rooster.ts';
import type { Kolom } from './standenstroom.ts';

export interface Somkolom {
	totaal: string;
	delen: string[];
}

const WAARDE = MARKERINGEN.indexOf('waarde');

/** Columns of people that are the sum of others: as the rows show, twice at least, or by their name where no row shows it. */
export function somkolommenIn(dataset: Dataset): Somkolom[] {
	const { bescherming } = dataset.beschrijving.zicht;
	const basis = bescherming?.methode === 'afronden' ? bescherming.basis : 0;
	return [...Map.groupBy(personenmaten(dataset), ({ zicht }) => `${zicht.eenheid} ${zicht.periode ?? ''}`).values()].flatMap((velden) => {
		const kolommen = velden.flatMap((veld): Kolom[] => { const kolom = dataset.kolommen.get(veld.name); return kolom?.soort === 'getal' ? [{ name: veld.name, kolom }] : []; });
		const heetTotaal = new Set(velden.filter(({ name, title }) => isTotaal(name) || isTotaal(title)).map(({ name }) => name));
		return kolommen.flatMap((totaal) => sommenTot(totaal, kolommen, basis, heetTotaal.has(totaal.name)).take(1).toArray());
	});
}

/** What the rows show of a column; NaN is what nobody sees. */
const getoond = ({ kolom }: Kolom): ArrayLike<number> => kolom.getallen.map((getal, rij) => (kolom.markeringen[rij] === WAARDE ? getal : NaN));

/** Every way in which a column is seen to be the sum of others, the most others first: in two rows at least, of many columns in three. */
export function* sommenTot(totaal: Kolom, kolommen: readonly Kolom[], basis: number, heetTotaal: boolean): Generator<Somkolom> {
	for (const { delen } of optelsommenTot(kolommen.indexOf(totaal), kolommen.map(getoond), kolommen.length > 4 ? 3 : 2, basis, heetTotaal)) yield { totaal: totaal.name, delen: delen.map((k) => kolommen[k]!.name) };
}

/** The sums of every row, by such columns. */
export function somkolommenVan(dataset: Dataset, rooster: Rooster): Boomsom[] {
	const kolommen = somkolommenIn(dataset);
	if (!kolommen.length) return [];
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return kolommen.flatMap(({ totaal, delen }) => Array.from({ length: dataset.aantalRijen }, (_, rij): Boomsom => ({ gegist: true, totaal: cellen.get(`${rij}\u0001${totaal}`)!, delen: delen.map((deel) => cellen.get(`${rij}\u0001${deel}`)!) })));
}
