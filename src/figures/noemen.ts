// What a reader sees in the place of an id: the document, the area, the category.
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { GM_CODE } from '../domain/regio.ts';
import type { Bronplaats } from '../domain/velden.ts';
import type { Collectie } from '../domain/verwijzing.ts';

export interface Bronregel {
	naam: string;
	plaats: string;
	adres: string;
	/** "concept 0.8", where the document is not final. */
	voorbehoud: string | undefined;
}

/** A place in a source, ready to print. Unknown sources have been refused by the checks. */
export function noemBron(portaal: Portaal, { bron, plaats }: Bronplaats): Bronregel {
	const item = zoekItem(portaal, 'bronnen', bron);
	const voorbehoud = item?.data.status === 'concept' ? `concept${item.data.versie ? ` ${item.data.versie}` : ''}` : undefined;
	return { naam: item?.data.kort ?? bron, plaats, adres: `/bronnen/${bron}/`, voorbehoud };
}

export function noemGebied(portaal: Portaal, gebied: string): string {
	if (gebied === 'NL') return 'Nederland';
	return zoekItem(portaal, 'regios', gebied)?.data.titel ?? (GM_CODE.test(gebied) ? portaal.inhoud.gemeenten.find((item) => item.data.code === gebied)?.data.titel : undefined) ?? gebied;
}

/** The title of the entry a cell points to; the cell itself where it points to nothing. */
export function noemWaarde(portaal: Portaal, verwijst: Collectie | undefined, waarde: string, regio: string | undefined): string {
	if (!verwijst || verwijst === 'datasets') return waarde;
	return (zoekItem(portaal, verwijst, waarde, regio) as Item<'gemeenten'> | undefined)?.data.titel ?? waarde;
}
