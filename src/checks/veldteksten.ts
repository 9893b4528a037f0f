// The texts for readers that stand in the front matter of an entry, with the place of every character.
import type { Item } from '../domain/portaal.ts';
import type { Place } from '../domain/problem.ts';
import type { Dataset } from '../domain/tabel.ts';

/** Keys with a text for readers; a lead is for everybody, a footnote for who wants to know. */
const VELDEN = new Set(['lead', 'kort', 'definitie', 'oorzaak', 'gevolg', 'bijsturing', 'toelichting', 'oplevering', 'uitleg', 'tekst', 'datum_toelichting']);

export interface Veldtekst {
	pad: (string | number)[];
	tekst: string;
	/** Place in the file of an offset in `tekst`. */
	plek(offset: number): Place;
}

type PlekVan = Item['plekVan'];

function teksten(data: unknown, velden: ReadonlySet<string>, plekVan: PlekVan): Veldtekst[] {
	const gevonden: Veldtekst[] = [];
	const loop = (waarde: unknown, pad: (string | number)[]): void => {
		if (Array.isArray(waarde)) waarde.forEach((deel, i) => loop(deel, [...pad, i]));
		else if (typeof waarde === 'object' && waarde !== null) for (const [sleutel, deel] of Object.entries(waarde)) loop(deel, [...pad, sleutel]);
		else if (typeof waarde === 'string' && velden.has(String(pad.at(-1)))) {
			const voor = waarde.length - waarde.trimStart().length;
			gevonden.push({ pad, tekst: waarde.trim(), plek: (offset) => plekVan(pad, voor + offset) });
		}
	};
	loop(data, []);
	return gevonden;
}

/** Every text for readers in the front matter, in the order of the keys. */
export const veldteksten = (item: Item): Veldtekst[] => teksten(item.data, VELDEN, item.plekVan);

const IN_BESCHRIJVING = new Set(['title', 'description', 'definitie', 'titel']);

/** What a descriptor says of its figures; not what explains a difference that is printed so. */
export const beschrijvingsteksten = (dataset: Dataset): Veldtekst[] => teksten(dataset.beschrijving, IN_BESCHRIJVING, dataset.plekVan);
