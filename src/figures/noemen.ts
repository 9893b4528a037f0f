// What a reader sees in the place of an id: the document, the area, the category.
import { noemPeriode, PERIODE_PATROON, vergelijkPeriode } from '../domain/periode.ts';
import type { Veld } from '../domain/dataset.ts';
import { zoekGemeente, zoekGenoemd, zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { GM_CODE } from '../domain/regio.ts';
import { leesTekst, veldMetRol, type Dataset } from '../domain/tabel.ts';
import type { Bronplaats } from '../domain/velden.ts';

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
	return zoekItem(portaal, 'regios', gebied)?.data.titel ?? (GM_CODE.test(gebied) ? zoekGemeente(portaal, gebied)?.data.titel : undefined) ?? gebied;
}

/** How a column points to entries; a column without `verwijst` points to nothing. */
type Verwijst = Pick<Veld['zicht'], 'verwijst' | 'op' | 'namen'>;

const zoekVerwezen = (portaal: Portaal, { verwijst, op }: Verwijst, waarde: string, regio: string | undefined): Item | undefined =>
	!verwijst || verwijst === 'datasets' ? undefined : zoekGenoemd(portaal, { verwijst, op }, waarde, regio);

/** What a chart has room for: the short name of the entry a cell points to, if it has one. */
export function noemKort(portaal: Portaal, naar: Verwijst, waarde: string, regio: string | undefined): string {
	return (zoekVerwezen(portaal, naar, waarde, regio) as Item<'voorzieningen'> | undefined)?.data.afkorting ?? noemWaarde(portaal, naar, waarde, regio);
}

/** The title of the entry a cell points to, or the name its column has for it; the cell itself where there is neither. */
export function noemWaarde(portaal: Portaal, naar: Verwijst, waarde: string, regio: string | undefined): string {
	return (zoekVerwezen(portaal, naar, waarde, regio) as Item<'gemeenten'> | undefined)?.data.titel ?? naar.namen?.[waarde] ?? waarde;
}

/** The name of a row without a key, from what it is about: "BW basis, vierde kwartaal van 2023". */
export function noemRij(portaal: Portaal, dataset: Dataset, rij: number): string {
	const delen = (rol: 'dimensie' | 'gebied' | 'periode'): string[] =>
		dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol === rol).flatMap((veld) => {
			const waarde = leesTekst(dataset, veld.name, rij);
			if (!waarde) return [];
			if (rol === 'periode') return [noemPeriode(waarde)];
			return [rol === 'gebied' ? noemGebied(portaal, waarde) : noemKort(portaal, veld.zicht, waarde, dataset.regio)];
		});
	return [...delen('dimensie'), ...delen('gebied'), ...delen('periode')].join(', ');
}

/** The title of a report; an invented one says so wherever it is named. */
export const noemVerslag = ({ data }: Item<'rapportages'>): string => (data.fictief ? `${data.titel} (verzonnen voorbeeld)` : data.titel);

/** What time a dataset is about: of observations over time the first and the last, else what the descriptor says. */
export function noemTijd(dataset: Dataset): string {
	const kolom = dataset.kolommen.get(veldMetRol(dataset, 'periode')?.name ?? '');
	const periodes = kolom?.soort === 'tekst' ? kolom.woorden.filter((woord) => PERIODE_PATROON.test(woord)).sort(vergelijkPeriode) : [];
	return periodes.length > 1 ? `${noemPeriode(periodes[0]!)} tot en met ${noemPeriode(periodes.at(-1)!)}` : noemPeriode(dataset.beschrijving.zicht.periode);
}

/** When an action is to be done: a period, or why there is none. */
export function noemWanneer(wanneer: string): string {
	if (PERIODE_PATROON.test(wanneer)) return noemPeriode(wanneer);
	return wanneer === 'doorlopend' ? 'doorlopend' : wanneer === 'geen-datum' ? 'geen datum genoemd' : 'datum niet bekend';
}
