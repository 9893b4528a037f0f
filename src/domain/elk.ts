// Questions that are asked once for every gemeente: which rows are whose, and where the answer stands.
import { adresVan } from './adressen.ts';
import type { FiguurVraag } from './dataset.ts';
import { zoekGemeente, type Item, type Portaal } from './portaal.ts';
import { veldMetNaam, veldMetRol, type Dataset } from './tabel.ts';

/** What a dataset says of one gemeente: its rows, in the order of the file. */
export interface Deel {
	gemeente: Item<'gemeenten'>;
	/** What its downloads are called, below the address of the dataset. */
	naam: string;
	rijen: Uint32Array;
}

/** Why a question cannot be asked for every gemeente; undefined when it can. */
export type Bezwaar = 'sleutel' | 'kolom' | 'telt' | 'vorm' | 'zelf' | 'tweede';

export function bezwaarTegenElk(dataset: Dataset, { elk, telt, vorm, per, groep, naar }: FiguurVraag): Bezwaar | undefined {
	if (veldMetRol(dataset, 'sleutel')) return 'sleutel';
	if (veldMetNaam(dataset, elk ?? '')?.zicht.rol !== 'gebied') return 'kolom';
	if (telt !== undefined) return 'telt';
	if (vorm === 'kaart' || vorm === 'stroom') return 'vorm';
	if ([per, groep, naar].includes(elk)) return 'zelf';
	return elkKolom(dataset) === elk ? undefined : 'tweede';
}

/** The column of gemeenten by which a dataset is divided. A gemeente has one download of it, so its rows must be the same in every question. */
export const elkKolom = (dataset: Dataset): string | undefined => dataset.beschrijving.zicht.figuren.find(({ elk }) => elk !== undefined && veldMetNaam(dataset, elk)?.zicht.rol === 'gebied')?.elk;

/** The questions of a dataset that are asked for every gemeente. */
export const elkeVragen = (dataset: Dataset): FiguurVraag[] => dataset.beschrijving.zicht.figuren.filter((vraag) => vraag.elk !== undefined && bezwaarTegenElk(dataset, vraag) === undefined);

/** The rows of each word of a column, in two passes and without a list per row. */
function rijenPerCode(codes: Uint32Array, woorden: number): Uint32Array[] {
	const einde = new Uint32Array(woorden);
	for (const code of codes) einde[code]!++;
	for (let code = 1; code < woorden; code++) einde[code]! += einde[code - 1]!;
	const op = new Uint32Array(codes.length);
	const vrij = Uint32Array.from(einde, (_, code) => (code ? einde[code - 1]! : 0));
	codes.forEach((code, rij) => { op[vrij[code]!++] = rij; });
	return Array.from(einde, (tot, code) => op.subarray(code ? einde[code - 1]! : 0, tot));
}

function verdeel(portaal: Portaal, dataset: Dataset): Deel[] {
	const kolom = dataset.kolommen.get(elkeVragen(dataset)[0]?.elk ?? '');
	if (kolom?.soort !== 'tekst') return [];
	const rijen = rijenPerCode(kolom.codes, kolom.woorden.length);
	return kolom.woorden.flatMap((code, i): Deel[] => {
		const gemeente = zoekGemeente(portaal, code, dataset.regio);
		// Two regions may have a gemeente of one name: what belongs to no region says which.
		return gemeente && rijen[i]!.length ? [{ gemeente, naam: dataset.regio === undefined ? gemeente.sleutel : gemeente.id, rijen: rijen[i]! }] : [];
	});
}

const cache = new WeakMap<Portaal, Map<Dataset, Deel[]>>();

/** The gemeenten that a dataset answers for one by one, in the order of the file; none if it has no such question. */
export function delenVan(portaal: Portaal, dataset: Dataset): readonly Deel[] {
	const bekend = cache.get(portaal) ?? new Map<Dataset, Deel[]>();
	cache.set(portaal, bekend);
	const delen = bekend.get(dataset) ?? verdeel(portaal, dataset);
	bekend.set(dataset, delen);
	return delen;
}

const perGemeente = new WeakMap<readonly Deel[], Map<string, Deel>>();

/** What a dataset says of one gemeente; undefined where it says nothing, or is not asked for every gemeente. */
export function deelVanGemeente(portaal: Portaal, dataset: Dataset, { sleutel }: Item<'gemeenten'>): Deel | undefined {
	const delen = delenVan(portaal, dataset);
	let van = perGemeente.get(delen);
	if (!van) perGemeente.set(delen, (van = new Map(delen.map((deel) => [deel.gemeente.sleutel, deel]))));
	return van.get(sleutel);
}

/** Permanent address of a figure on the page of a gemeente. */
export const adresBijGemeente = (gemeente: Item<'gemeenten'>, dataset: string, vraag: string): string => `${adresVan(gemeente)}#${dataset}-${vraag}`;
