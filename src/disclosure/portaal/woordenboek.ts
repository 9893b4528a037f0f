// What tables count: as protect wrote it down, or, of a table that says nothing, as another with the same words at „telt” does.
import { type Betekenis, alsProducten } from '../../domain/betekenis.ts';

export interface Woord {
	/** Of the dataset. */
	id: string;
	/** What is counted, in the words of an editor. */
	telling: string;
	betekenis?: Betekenis | undefined;
}

/** A dataset that says nothing counts by itself. */
const ZELF = 'dataset ';
export const eigenTelling = (id: string): string => `${ZELF}${id}`;
export const zegtNiets = (telling: string): boolean => telling.startsWith(ZELF);

/** What tables with the same words have in common: a column of which they do not agree means nothing. */
function gedeeld(lijst: readonly Betekenis[]): Betekenis | undefined {
	const [eerste] = lijst;
	if (!eerste) return undefined;
	const uit: Betekenis = { regio: eerste.regio, assen: {}, producten: {}, maten: {} };
	const tekst = (maat: Betekenis['maten'][string]): string => `${maat.telling} ${alsProducten(maat.producten ?? [])}`;
	const weg = new Set<string>();
	for (const een of lijst) {
		if (een.regio !== uit.regio) return undefined;
		for (const [kolom, as] of Object.entries(een.assen)) if ((uit.assen[kolom] ??= as) !== as) return undefined;
		for (const [product, groep] of Object.entries(een.producten)) if ((uit.producten[product] ??= groep) !== groep) return undefined;
		for (const [kolom, maat] of Object.entries(een.maten)) {
			const heel = { telling: maat.telling, producten: maat.producten ?? Object.keys(een.producten) };
			if (tekst((uit.maten[kolom] ??= heel)) !== tekst(heel)) weg.add(kolom);
		}
	}
	return { ...uit, maten: Object.fromEntries(Object.entries(uit.maten).filter(([kolom]) => !weg.has(kolom))) };
}

/** What is known of today's tables, to read others by. */
export class Woordenboek {
	readonly #perId: Map<string, Woord>;
	readonly #perTelling: Map<string, Betekenis | undefined>;

	constructor(woorden: readonly Woord[]) {
		this.#perId = new Map(woorden.map((woord) => [woord.id, woord]));
		const eigen = Map.groupBy(woorden.filter(({ telling }) => !zegtNiets(telling)), ({ telling }) => telling);
		this.#perTelling = new Map([...eigen].map(([telling, lijst]) => [telling, gedeeld(lijst.flatMap((een) => een.betekenis ?? []))]));
	}

	tellingVan(id: string): string | undefined {
		return this.#perId.get(id)?.telling;
	}

	betekenisVan({ id, telling, betekenis }: Woord): Betekenis | undefined {
		return betekenis ?? this.#perId.get(id)?.betekenis ?? this.#perTelling.get(telling);
	}
}
