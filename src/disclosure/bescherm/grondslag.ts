// The finest counts under all tables of one counting: just fine enough for every table, no finer, and tied together where tables overlap.
import type { Gebeurtenis, Kenmerk } from './gebeurtenissen.ts';
import type { Verband } from './tabellen.ts';

/** What a characteristic tells besides: who knows the quarter knows the year. */
const HOUDT_IN: Partial<Record<Kenmerk, Kenmerk>> = { kwartaal: 'jaar', product: 'groep' };

export const sluit = (kenmerken: Iterable<Kenmerk>): Set<Kenmerk> => new Set([...kenmerken].flatMap((een) => [een, ...(HOUDT_IN[een] ? [HOUDT_IN[een]] : [])]));

const bevat = (groot: ReadonlySet<Kenmerk>, klein: ReadonlySet<Kenmerk>): boolean => [...klein].every((een) => groot.has(een));

export type Domein = Partial<Record<Kenmerk, readonly string[]>>;
export type Keuze = Partial<Record<Kenmerk, string | readonly string[]>>;

interface Raster {
	kenmerken: Set<Kenmerk>;
	/** Per finest count its characteristics and its index in the whole. */
	vakken: { waarden: Partial<Gebeurtenis>; deel: number }[];
}

const sleutel = (waarden: Partial<Gebeurtenis>, kenmerken: Iterable<Kenmerk>): string => [...kenmerken].map((een) => waarden[een] ?? '').join('\u0001');

/** All combinations of the values there can be. The year of a quarter and the group of a product follow. */
function combinaties(kenmerken: Set<Kenmerk>, domein: Domein, groepVan: (product: string) => string): Partial<Gebeurtenis>[] {
	const vrij = [...kenmerken].filter((een) => !((een === 'jaar' && kenmerken.has('kwartaal')) || (een === 'groep' && kenmerken.has('product'))));
	let uit: Partial<Gebeurtenis>[] = [{}];
	for (const een of vrij) uit = uit.flatMap((waarden) => (domein[een] ?? ['']).map((waarde) => ({ ...waarden, [een]: waarde })));
	return uit.map((waarden) => ({ ...waarden, ...(waarden.kwartaal ? { jaar: waarden.kwartaal.slice(0, 4) } : {}), ...(waarden.product ? { groep: groepVan(waarden.product) } : {}) }));
}

interface Losse {
	kenmerken: Set<Kenmerk>;
	/** Which set it hangs on, by the characteristics both have; undefined for the last. */
	aan: Set<Kenmerk> | undefined;
}

/**
 * Sets of characteristics that can be counted apart and tied by what they share. A set can be split off when all it shares with the others
 * lies in one of them: margins that agree there can always be filled in. What goes round in a circle is crossed.
 */
function splits(hoogste: readonly ReadonlySet<Kenmerk>[]): Losse[] {
	const over = hoogste.map((een) => new Set(een));
	const los: Losse[] = [];
	while (over.length > 1) {
		const gevonden = over.flatMap((een) => {
			const gedeeld = new Set([...een].filter((kenmerk) => over.some((ander) => ander !== een && ander.has(kenmerk))));
			const aan = over.find((ander) => ander !== een && bevat(ander, gedeeld));
			return aan ? [{ kenmerken: een, aan }] : [];
		})[0];
		if (!gevonden) break;
		los.push(gevonden);
		over.splice(over.indexOf(gevonden.kenmerken), 1);
	}
	if (!over.length) return los;
	const kern = new Set(over.flatMap((een) => [...een]));
	return [...los.map((een) => (over.includes(een.aan!) ? { ...een, aan: kern } : een)), { kenmerken: kern, aan: undefined }];
}

const hoogsteVan = (vragen: readonly ReadonlySet<Kenmerk>[]): ReadonlySet<Kenmerk>[] => vragen.filter((een, i) => !vragen.some((ander, j) => j !== i && bevat(ander, een) && (!bevat(een, ander) || j < i)));

/** One counting. `vragen` are the characteristics of each table over it, `fijner` those at which something else is known that no table tells of. */
export class Grondslag {
	private readonly rasters: Raster[];
	/** The finest counts that tables tell of, where something is known of finer ones: each by its parts. */
	readonly verteld: number[][] = [];

	constructor(gebeurtenissen: readonly Gebeurtenis[], vragen: readonly ReadonlySet<Kenmerk>[], domein: Domein, groepVan: (product: string) => string, waar: number[], verbanden: Verband[], fijner: readonly ReadonlySet<Kenmerk>[] = []) {
		const losse = splits(hoogsteVan([...vragen, ...fijner]));
		const rasterVan = new Map(losse.map(({ kenmerken }) => {
			const aantal = new Map<string, number>();
			for (const een of gebeurtenissen) {
				const naam = sleutel(een, kenmerken);
				aantal.set(naam, (aantal.get(naam) ?? 0) + 1);
			}
			const vakken = combinaties(kenmerken, domein, groepVan).map((waarden) => ({ waarden, deel: waar.push(aantal.get(sleutel(waarden, kenmerken)) ?? 0) - 1 }));
			return [kenmerken, { kenmerken, vakken }] as const;
		}));
		this.rasters = [...rasterVan.values()];
		for (const { kenmerken, aan } of losse) {
			if (!aan) continue;
			const samen = new Set([...kenmerken].filter((kenmerk) => aan.has(kenmerk)));
			const links = Map.groupBy(rasterVan.get(kenmerken)!.vakken, ({ waarden }) => sleutel(waarden, samen));
			const rechts = Map.groupBy(rasterVan.get(aan)!.vakken, ({ waarden }) => sleutel(waarden, samen));
			for (const [naam, vakken] of links) {
				const tegenover = rechts.get(naam) ?? [];
				verbanden.push({ delen: [...vakken, ...tegenover].map(({ deel }) => deel), factoren: [...vakken.map(() => 1), ...tegenover.map(() => -1)], lo: 0, hi: 0 });
			}
		}
		if (fijner.some((een) => !vragen.some((ander) => bevat(ander, een)))) this.legVerteld(vragen, domein, groepVan);
	}

	private legVerteld(vragen: readonly ReadonlySet<Kenmerk>[], domein: Domein, groepVan: (product: string) => string): void {
		for (const { kenmerken } of splits(hoogsteVan(vragen))) {
			for (const waarden of combinaties(kenmerken, domein, groepVan)) this.verteld.push(this.delen(Object.fromEntries([...kenmerken].map((een) => [een, waarden[een]!])))!);
		}
	}

	/** All finest counts. */
	alle(): number[] {
		return this.rasters.flatMap(({ vakken }) => vakken.map(({ deel }) => deel));
	}

	/** Whether its tables go as far as these characteristics. */
	kan(kenmerken: readonly Kenmerk[]): boolean {
		return this.rasters.some((raster) => kenmerken.every((naam) => raster.kenmerken.has(naam)));
	}

	/** The finest counts that make up a choice; undefined when the tables of this counting do not go that far. */
	delen(keuze: Keuze): number[] | undefined {
		return this.weergaven(keuze)[0];
	}

	/** The same people as sums of each kind of finest counts that goes far enough. */
	weergaven(keuze: Keuze): number[][] {
		const namen = Object.keys(keuze) as Kenmerk[];
		return this.rasters.filter(({ kenmerken }) => namen.every((naam) => kenmerken.has(naam))).map(({ vakken }) => vakken.filter(({ waarden }) => namen.every((naam) => (typeof keuze[naam] === 'string' ? keuze[naam] === waarden[naam] : keuze[naam]!.includes(waarden[naam]!)))).map(({ deel }) => deel));
	}
}
