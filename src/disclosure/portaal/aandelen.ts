// „33,3%” of a hidden count and a total that is shown, is that count: a printed percentage says what a reader can work back from it.
import { EENHEDEN } from '../../domain/eenheid.ts';
import type { Portaal } from '../../domain/portaal.ts';
import { maakProbleem, type Place, type Problem } from '../../domain/problem.ts';
import { leesWaarde, type Dataset } from '../../domain/tabel.ts';
import { gaatOverPersonen, type Rooster, type Roostercel } from './rooster.ts';

/** A percentage between two counts, of which at least one is in the grid. */
export interface Aandeel {
	deel: Roostercel | number;
	geheel: Roostercel | number;
	/** Whole number of steps, and how many steps there are in one percent: 33,3% is 333 of 10. */
	stappen: number;
	perProcent: number;
	plek: Place;
	wat: string;
}

/** Digits after the comma in a whole column: „12” between „12,5” and „13,1” says „12,0”. */
const decimalenVan = (getallen: Iterable<number>): number => Math.max(0, ...[...getallen].map((getal) => (Number.isNaN(getal) ? 0 : (String(getal).split('.')[1]?.length ?? 0))));

/** Every printed percentage that a dataset ties to its counts, where not both of them are printed too. */
export function aandelenVan(dataset: Dataset, rooster: Rooster): Aandeel[] {
	// Of rounded counts a percentage is taken from what is printed, and says nothing more.
	if (rooster.basis > 1) return [];
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return dataset.beschrijving.schema.fields.flatMap((veld): Aandeel[] => {
		const { aandeel } = veld.zicht;
		const kolom = dataset.kolommen.get(veld.name);
		if (!aandeel || kolom?.soort !== 'getal') return [];
		const perProcent = 10 ** decimalenVan(kolom.getallen);
		return Array.from(kolom.getallen).flatMap((procent, rij): Aandeel[] => {
			const [deel, geheel] = [aandeel.van, aandeel.op].map((maat) => cellen.get(`${rij}\u0001${maat}`) ?? (dataset.kolommen.get(maat)?.soort === 'getal' ? leesWaarde(dataset, maat, rij).getal : null) ?? undefined);
			if (Number.isNaN(procent) || deel === undefined || geheel === undefined) return [];
			const open = [deel, geheel].filter((een) => typeof een !== 'number');
			if (!open.some(({ waarde }) => waarde.getal === null)) return [];
			return [{ deel, geheel, stappen: Math.round(procent * perProcent), perProcent, plek: dataset.plekVanCel(rij, veld.name), wat: `${veld.title}, ${rooster.noem(open[0]!)}: ${String(procent).replace('.', ',')}%` }];
		});
	});
}

/** Percentages about people that say nothing of their counts: what they give away is not reckoned. */
export const losseAandelen = (portaal: Portaal): Problem[] =>
	portaal.datasets.filter(gaatOverPersonen).flatMap((dataset) => dataset.beschrijving.schema.fields.flatMap((veld, i): Problem[] =>
		veld.zicht.rol === 'maat' && veld.zicht.eenheid && EENHEDEN[veld.zicht.eenheid].soort === 'procent' && !veld.zicht.aandeel
			? [maakProbleem(dataset.plekVan(['schema', 'fields', i, 'zicht']), 'aandeel-zonder-aantallen', `Bij „${veld.title}” staan percentages van mensen. De beschrijving zegt niet van welke aantallen.`, 'Zet de twee aantallen in kolommen en schrijf bij zicht: aandeel: { van: kolom, op: kolom }. Verberg kleine aantallen. Dan rekent het portaal na of iemand ze kan terugrekenen.')]
			: []));
