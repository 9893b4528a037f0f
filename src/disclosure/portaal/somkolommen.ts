// „Mensen, mannen, vrouwen”: columns of one row that add up, though nobody says so. Whoever sees it in the rows that are shown, knows it of the others.
import { MARKERINGEN } from '../../domain/waarde.ts';
import type { Dataset, GetalKolom } from '../../domain/tabel.ts';
import type { Boomsom } from './gegevensstelsel.ts';
import { isTotaal, personenmaten, type Rooster } from './rooster.ts';

interface Somkolom {
	totaal: string;
	delen: string[];
}

/** Beyond this many columns of one unit there are too many sums to try, and chance finds some. */
const HOOGSTENS = 8;
const WAARDE = MARKERINGEN.indexOf('waarde');

/** In how many rows, of those in which all is shown, the parts make the whole. Undefined when in one of them they do not. */
function kloptIn(totaal: GetalKolom, delen: readonly GetalKolom[], aantal: number, speling: number): number | undefined {
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
		if (velden.length < 3 || velden.length > HOOGSTENS) return [];
		const kolommen = velden.flatMap((veld) => { const kolom = dataset.kolommen.get(veld.name); return kolom?.soort === 'getal' ? [{ veld, kolom }] : []; });
		const nodig = velden.length > 4 ? 3 : 2;
		return kolommen.flatMap(({ veld, kolom }, t): Somkolom[] => {
			const anderen = kolommen.filter((_, k) => k !== t);
			const heetTotaal = isTotaal(veld.name) || isTotaal(veld.title);
			for (let keuze = 2 ** anderen.length - 1; keuze > 0; keuze--) {
				const delen = anderen.filter((_, k) => (keuze >> k) & 1);
				if (delen.length < 2) continue;
				const klopt = kloptIn(kolom, delen.map((deel) => deel.kolom), dataset.aantalRijen, basis * (delen.length + 1));
				if (klopt !== undefined && (klopt >= nodig || (heetTotaal && delen.length === anderen.length))) return [{ totaal: veld.name, delen: delen.map((deel) => deel.veld.name) }];
			}
			return [];
		});
	});
}

/** The sums of every row, by such columns. */
export function somkolommenVan(dataset: Dataset, rooster: Rooster): Boomsom[] {
	const kolommen = somkolommenIn(dataset);
	if (!kolommen.length) return [];
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return kolommen.flatMap(({ totaal, delen }) => Array.from({ length: dataset.aantalRijen }, (_, rij): Boomsom => ({ totaal: cellen.get(`${rij}\u0001${totaal}`)!, delen: delen.map((deel) => cellen.get(`${rij}\u0001${deel}`)!) })));
}
