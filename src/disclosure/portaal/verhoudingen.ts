// „33,3%” of a hidden count and a total that is shown, is that count; so is „121,3 dagen” beside all days together. A printed quotient says what a reader can work back from it.
import { isOptelbaar, type Veld } from '../../domain/dataset.ts';
import { EENHEDEN, schrijfLang } from '../../domain/eenheid.ts';
import type { Portaal } from '../../domain/portaal.ts';
import { maakProbleem, type Place, type Problem } from '../../domain/problem.ts';
import { leesWaarde, veldMetNaam, type Dataset } from '../../domain/tabel.ts';
import { maatVan, verhoudingVan, type Maat } from '../../domain/verhouding.ts';
import { gaatOverPersonen, type Rooster, type Roostercel } from './rooster.ts';

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

/** What is said of a measure about people that may be a quotient and does not say of what; undefined for what is none. */
function zonderAantallen(dataset: Dataset, veld: Veld): [bericht: string, hint: string] | undefined {
	const { rol, eenheid, berekening } = veld.zicht;
	if (rol !== 'maat' || !eenheid || berekening || verhoudingVan(veld)) return undefined;
	const { soort } = EENHEDEN[eenheid];
	const schrijf = (sleutel: string): string => `schrijf bij zicht: ${sleutel}: { van: kolom, op: kolom }. Verberg kleine aantallen. Dan rekent het portaal na of iemand ze kan terugrekenen.`;
	if (soort === 'procent') return [`Bij „${veld.title}” staan percentages van mensen. De beschrijving zegt niet van welke aantallen.`, `Zet de twee aantallen in kolommen en ${schrijf('aandeel')}`];
	if (eenheid === 'per_duizend') return [`Bij „${veld.title}” staan aantallen mensen per 1.000. De beschrijving zegt niet van welke aantallen.`, `Zet het aantal en de inwoners in kolommen en ${schrijf('per_duizend')}`];
	// Sums may be added up; who protects with the protector only gets means of enough people.
	if ((soort !== 'duur' && eenheid !== 'rapportcijfer') || isOptelbaar(veld) || dataset.beschrijving.zicht.bescherming?.verslag) return undefined;
	return [`Bij „${veld.title}” staan gemiddelden van mensen. De beschrijving zegt niet over hoeveel mensen.`, `Zet de som en het aantal mensen in kolommen en ${schrijf('gemiddelde')} Is het zelf een som? Schrijf dan: optelbaar: true.`];
}

/** Percentages, rates and means about people that say nothing of their counts: what they give away is not reckoned. */
export const losseDelingen = (portaal: Portaal): Problem[] =>
	portaal.datasets.filter(gaatOverPersonen).flatMap((dataset) => {
		const sommen = new Set(dataset.beschrijving.schema.fields.flatMap((veld) => veld.zicht.gemiddelde?.van ?? []));
		return dataset.beschrijving.schema.fields.flatMap((veld, i): Problem[] => {
			const plek = dataset.plekVan(['schema', 'fields', i, 'zicht']);
			// A sum of halves cannot be reckoned with exactly where it is hidden.
			if (sommen.has(veld.name) && veld.type !== 'integer') return [maakProbleem(plek, 'ongeldige-waarde', `Van „${veld.title}” wordt een gemiddelde van mensen genomen. Dan is het een geheel getal.`, 'Schrijf type: integer. Kies een kleinere eenheid als er halven zijn: uren in plaats van dagen.')];
			const gezegd = sommen.has(veld.name) ? undefined : zonderAantallen(dataset, veld);
			return gezegd ? [maakProbleem(plek, 'aandeel-zonder-aantallen', ...gezegd)] : [];
		});
	});
