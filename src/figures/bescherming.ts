// How people are protected in each dataset, and what a reader must know of it beside a figure.
import { adresVanDataset } from '../domain/adressen.ts';
import { DREMPEL, type Vergroving } from '../domain/dataset.ts';
import { schrijfGetal } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maten, type Dataset } from '../domain/tabel.ts';
import { MARKERINGEN } from '../domain/waarde.ts';
import type { Figure } from './vorm.ts';

export interface Bescherming {
	titel: string;
	adres: string;
	methode: 'onderdrukken' | 'afronden';
	drempel: number;
	basis: number;
	/** Who decided on a lower threshold, when and why. */
	besluit: string | undefined;
	/** How the table was made coarser than asked. */
	vergroofd: string[];
	cellen: number;
	verborgen: number;
}

const GROVER: Record<Vergroving, string> = { 'kwartaal-naar-jaar': 'per jaar in plaats van per kwartaal', 'product-naar-groep': 'per soort hulp in plaats van per voorziening', 'gemeente-naar-regio': 'voor de hele regio in plaats van per gemeente' };
const VERBORGEN = MARKERINGEN.indexOf('onderdrukt');

function beschermingVan(dataset: Dataset): Bescherming | undefined {
	const { title, zicht } = dataset.beschrijving;
	if (!zicht.bescherming) return undefined;
	const { methode, drempel, basis, besluit, vergroofd } = zicht.bescherming;
	let [cellen, verborgen] = [0, 0];
	for (const { name } of maten(dataset)) {
		const kolom = dataset.kolommen.get(name);
		if (kolom?.soort !== 'getal') continue;
		cellen += kolom.markeringen.length;
		for (const markering of kolom.markeringen) if (markering === VERBORGEN) verborgen++;
	}
	return { titel: title, adres: adresVanDataset(dataset), methode, drempel, basis, besluit: drempel < DREMPEL ? besluit : undefined, vergroofd: vergroofd.map((stap) => GROVER[stap]), cellen, verborgen };
}

/** Every dataset that says how it protects people, in the order of the portal. */
export const beschermingen = (portaal: Portaal): Bescherming[] => portaal.datasets.flatMap((dataset) => beschermingVan(dataset) ?? []);

/** How a dataset is protected as a row of a table, in the order of the page on protection. */
export const beschermingsrij = ({ titel, methode, basis, drempel, verborgen, cellen, vergroofd }: Bescherming): { cijfers: string; methode: string; drempel: string; verborgen: string; grover: string } => ({
	cijfers: titel,
	methode: methode === 'afronden' ? `afronden op ${basis}` : 'verbergen',
	drempel: schrijfGetal(drempel),
	verborgen: `${schrijfGetal(verborgen)} van ${schrijfGetal(cellen)}`,
	grover: vergroofd.join('; ') || 'nee',
});

/** The sentence beside a figure that hides or rounds; undefined when it does neither. */
export function uitlegBij(portaal: Portaal, figuur: Figure): string | undefined {
	const bescherming = portaal.datasets.find(({ id }) => id === figuur.dataset)?.beschrijving.zicht.bescherming;
	if (figuur.rijen.some(({ cellen }) => cellen.some(({ waarde }) => waarde.markering === 'onderdrukt'))) return 'Bij • is er een getal, maar wij tonen het niet. Zo is niemand te herkennen.';
	return bescherming?.methode === 'afronden' && figuur.reeksen.some(({ optelbaar }) => optelbaar) ? `Deze aantallen zijn afgerond op een veelvoud van ${bescherming.basis}. Zo is niemand te herkennen.` : undefined;
}
