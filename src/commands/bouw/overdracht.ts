// What one core has read of a root is not read again by the other: it is handed over, with the bytes it was read from.
import type { Item } from '../../domain/portaal.ts';
import type { Dataset } from '../../domain/tabel.ts';
import type { Geheugen, Onthouden } from '../../ingest/geheugen.ts';
import { leesTekst } from '../../ingest/inhoud.ts';
import { leesTabel } from '../../ingest/portaal.ts';

/** What can be handed to another thread: everything but where it stands in its file. */
type Kaal<T> = Omit<T, 'plekVan' | 'plekVanCel'>;

/** By file: the bytes (of a table those of its descriptor too), and what stood in them. */
export type Overdracht = [bestand: string, bytes: Uint8Array[], wat: { item: Kaal<Item> } | { dataset: Kaal<Dataset> }][];

interface Lezing {
	item?: Item | undefined;
	dataset?: Dataset | undefined;
	problemen: unknown[];
}

/** Whether it was read without a fault. */
export function kanOver({ gelezen }: Onthouden): boolean {
	const { item, dataset, problemen } = gelezen as Lezing;
	return !problemen.length && (item ?? dataset) !== undefined;
}

/** What can be handed over of `geheugen`: texts and tables without a fault. */
export const alsOverdracht = (geheugen: Geheugen): Overdracht =>
	Array.from(geheugen).flatMap(([bestand, onthouden]): Overdracht => {
		if (!kanOver(onthouden)) return [];
		const { bytes, gelezen } = onthouden;
		const { item, dataset } = gelezen as Lezing;
		if (item) {
			const { plekVan, ...kaal } = item;
			return [[bestand, bytes, { item: kaal }]];
		}
		const { plekVan, plekVanCel, ...kaal } = dataset!;
		return [[bestand, bytes, { dataset: kaal }]];
	});

/** A place is hardly ever asked for; then the file is read after all. */
function metPlekken(bytes: readonly Uint8Array[], wat: Overdracht[number][2]): Lezing {
	if ('item' in wat) {
		let zelf: Item | undefined;
		const item: Item = { ...wat.item, plekVan: (...vraag) => (zelf ??= leesTekst(bytes[0]!, wat.item).item!).plekVan(...vraag) };
		return { item, problemen: [] };
	}
	let zelf: Dataset | undefined;
	const opnieuw = (): Dataset => (zelf ??= leesTabel({ ...wat.dataset, bytes: bytes[0]! }, bytes[1]!).dataset!);
	const dataset: Dataset = { ...wat.dataset, plekVan: (...vraag) => opnieuw().plekVan(...vraag), plekVanCel: (...vraag) => opnieuw().plekVanCel(...vraag) };
	return { dataset, problemen: [] };
}

/** As if it had been read here. */
export const alsGeheugen = (overdracht: Overdracht): Geheugen => new Map(overdracht.map(([bestand, bytes, wat]) => [bestand, { bytes, gelezen: metPlekken(bytes, wat) }]));
