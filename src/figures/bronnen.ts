// What the portal takes from a source: every entry and dataset that cites it, with the places.
import { adresVan, adresVanDataset } from '../domain/adressen.ts';
import { INHOUD, INHOUD_NAMEN } from '../domain/collecties.ts';
import { datasetBeschrijving } from '../domain/dataset.ts';
import type { Portaal } from '../domain/portaal.ts';
import { metPlek } from '../domain/volgorde.ts';
import { vindVerwijzingen } from '../domain/verwijzing.ts';

export interface Gebruik {
	/** Kind of thing, in the plural: "resultaten", "cijfers". */
	soort: string;
	naam: string;
	adres: string;
	plaatsen: string[];
}

const plaatsBij = (data: unknown, pad: (string | number)[]): string | undefined => {
	const ouder = pad.slice(0, -1).reduce<unknown>((waarde, stap) => (waarde as Record<string | number, unknown> | undefined)?.[stap], data);
	const plaats = (ouder as { plaats?: unknown } | undefined)?.plaats;
	return typeof plaats === 'string' ? plaats : undefined;
};

function plaatsenIn(schema: Parameters<typeof vindVerwijzingen>[0], data: unknown, bron: string): string[] | undefined {
	const gevonden = vindVerwijzingen(schema, data).filter((verwijzing) => verwijzing.collectie === 'bronnen' && verwijzing.id === bron);
	if (!gevonden.length) return undefined;
	return [...new Set(gevonden.flatMap(({ pad }) => plaatsBij(data, pad) ?? []))];
}

/** Everything that cites `bron`, in the order of the collections. */
export function gebruikVan(portaal: Portaal, bron: string): Gebruik[] {
	const teksten = INHOUD_NAMEN.flatMap((collectie) =>
		metPlek(portaal, collectie).flatMap((item): Gebruik[] => {
			const plaatsen = plaatsenIn(INHOUD[collectie].schema, item.data, bron);
			return plaatsen ? [{ soort: INHOUD[collectie].meervoud, naam: (item.data as { titel: string }).titel, adres: adresVan(item), plaatsen }] : [];
		}),
	);
	const cijfers = portaal.datasets.flatMap((dataset): Gebruik[] => {
		const plaatsen = plaatsenIn(datasetBeschrijving, dataset.beschrijving, bron);
		return plaatsen ? [{ soort: 'cijfers', naam: dataset.beschrijving.title, adres: adresVanDataset(dataset), plaatsen }] : [];
	});
	return [...cijfers, ...teksten];
}
