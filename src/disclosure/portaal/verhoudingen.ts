// „33,3%” of a hidden count and a total that is shown, is that count; so is „121,3 dagen” beside all days together. A printed quotient says what a reader can work back from it.
import { schrijfLang } from '../../domain/eenheid.ts';
import type { Place } from '../../domain/problem.ts';
import { leesWaarde, veldMetNaam, type Dataset } from '../../domain/tabel.ts';
import { maatVan, verhoudingVan, type Maat } from '../../domain/verhouding.ts';
import type { Rooster, Roostercel } from './rooster.ts';

/** A printed quotient of two numbers, of which at least one is in the grid and hidden: deel × maal / (geheel × door). */
export interface Deling extends Maat {
	deel: Roostercel | number;
	geheel: Roostercel | number;
	/** Whole number of steps, and how many steps there are in one: 33,3 is 333 of 10. */
	stappen: number;
	perEen: number;
	plek: Place;
	wat: string;
}

/** Digits after the comma in a whole column: „12” between „12,5” and „13,1” says „12,0”. */
function decimalenVan(getallen: Iterable<number>): number {
	let meest = 0;
	for (const getal of getallen) if (!Number.isNaN(getal)) meest = Math.max(meest, String(getal).split('.')[1]?.length ?? 0);
	return meest;
}

/** Every printed quotient that a dataset ties to its numbers, where not both of them are printed too. */
export function delingenVan(dataset: Dataset, rooster: Rooster): Deling[] {
	// Of rounded counts a quotient is taken from what is printed, and says nothing more.
	if (rooster.basis > 1) return [];
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return dataset.beschrijving.schema.fields.flatMap((veld): Deling[] => {
		const verhouding = verhoudingVan(veld);
		const maat = verhouding && maatVan(veld, veldMetNaam(dataset, verhouding.van) ?? veld);
		const kolom = dataset.kolommen.get(veld.name);
		if (!maat || kolom?.soort !== 'getal') return [];
		const perEen = 10 ** decimalenVan(kolom.getallen);
		return Array.from(kolom.getallen).flatMap((getal, rij): Deling[] => {
			const [deel, geheel] = [verhouding.van, verhouding.op].map((naam) => cellen.get(`${rij}\u0001${naam}`) ?? (dataset.kolommen.get(naam)?.soort === 'getal' ? leesWaarde(dataset, naam, rij).getal : null) ?? undefined);
			if (Number.isNaN(getal) || deel === undefined || geheel === undefined) return [];
			const open = [deel, geheel].filter((een) => typeof een !== 'number');
			if (!open.some(({ waarde }) => waarde.getal === null)) return [];
			return [{ deel, geheel, ...maat, stappen: Math.round(getal * perEen), perEen, plek: dataset.plekVanCel(rij, veld.name), wat: `${veld.title}, ${rooster.noem(open[0]!)}: ${schrijfLang(getal, veld.zicht.eenheid ?? 'aantal')}` }];
		});
	});
}
