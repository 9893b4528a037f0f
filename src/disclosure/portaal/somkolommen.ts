// „Mensen, mannen, vrouwen”: columns of one row that add up, though nobody says so. Whoever sees it in the rows that are shown, knows it of the others.
import { MARKERINGEN } from '../../domain/waarde.ts';
import type { Dataset } from '../../domain/tabel.ts';
import type { Boomsom } from './gegevensstelsel.ts';
import { isTotaal, personenmaten, type Rooster } from './rooster.ts';
import type { Kolom } from './standenstroom.ts';

export interface Somkolom {
	totaal: string;
	delen: string[];
}

/** Beyond this many columns of one unit there are too many sums to try, and chance finds some. */
const HOOGSTENS = 8;
const WAARDE = MARKERINGEN.indexOf('waarde');

/** In how many rows, of those in which all is shown, the parts make the whole. Undefined when in one of them they do not. */
function kloptIn(totaal: Kolom['kolom'], delen: readonly Kolom['kolom'][], aantal: number, speling: number): number | undefined {
	let klopt = 0;
	for (let rij = 0; rij < aantal; rij++) {
		if (totaal.markeringen[rij] !== WAARDE || delen.some(({ markeringen }) => markeringen[rij] !== WAARDE)) continue;
		const som = delen.reduce((tot, { getallen }) => tot + getallen[rij]!, 0);
		if (Math.abs(som - totaal.getallen[rij]!) > speling) return undefined;
		// Of a single part that is not 0 it says nothing.
		if (delen.filter(({ getallen }) => getallen[rij]! > 0).length > 1) klopt++;
	}
	return klopt;
}

/** Columns of people that are the sum of others: as the rows show, twice at least, or by their name where no row shows it. */
export function somkolommenIn(dataset: Dataset): Somkolom[] {
	const { bescherming } = dataset.beschrijving.zicht;
	const basis = bescherming?.methode === 'afronden' ? bescherming.basis : 0;
	return [...Map.groupBy(personenmaten(dataset), ({ zicht }) => `${zicht.eenheid} ${zicht.periode ?? ''}`).values()].flatMap((velden) => {
		const kolommen = velden.flatMap((veld): Kolom[] => { const kolom = dataset.kolommen.get(veld.name); return kolom?.soort === 'getal' ? [{ name: veld.name, kolom }] : []; });
		const heetTotaal = new Set(velden.filter(({ name, title }) => isTotaal(name) || isTotaal(title)).map(({ name }) => name));
		return kolommen.flatMap((totaal) => sommenTot(totaal, kolommen, dataset.aantalRijen, basis, heetTotaal.has(totaal.name)).take(1).toArray());
	});
}

/** Every way in which a column is seen to be the sum of others, the most others first. */
export function* sommenTot(totaal: Kolom, kolommen: readonly Kolom[], rijen: number, basis: number, heetTotaal: boolean): Generator<Somkolom> {
	if (kolommen.length < 3 || kolommen.length > HOOGSTENS) return;
	const anderen = kolommen.filter((een) => een !== totaal);
	const nodig = kolommen.length > 4 ? 3 : 2;
	for (let keuze = 2 ** anderen.length - 1; keuze > 0; keuze--) {
		const delen = anderen.filter((_, k) => (keuze >> k) & 1);
		if (delen.length < 2) continue;
		const klopt = kloptIn(totaal.kolom, delen.map((deel) => deel.kolom), rijen, basis * (delen.length + 1));
		if (klopt !== undefined && (klopt >= nodig || (heetTotaal && delen.length === anderen.length))) yield { totaal: totaal.name, delen: delen.map(({ name }) => name) };
	}
}

/** The sums of every row, by such columns. */
export function somkolommenVan(dataset: Dataset, rooster: Rooster): Boomsom[] {
	const kolommen = somkolommenIn(dataset);
	if (!kolommen.length) return [];
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return kolommen.flatMap(({ totaal, delen }) => Array.from({ length: dataset.aantalRijen }, (_, rij): Boomsom => ({ gegist: true, totaal: cellen.get(`${rij}\u0001${totaal}`)!, delen: delen.map((deel) => cellen.get(`${rij}\u0001${deel}`)!) })));
}
