// Times that cannot be: a plan that ends before it begins, a paper of years to come, a stand on a year that its paper does not reach.
import { jaarVan } from '../domain/periode.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';

/** Of two dates of which one may be a year or a month alone: whether the first is later for sure. */
const isLater = (a: string, b: string): boolean => {
	const lengte = Math.min(a.length, b.length);
	return a.slice(0, lengte) > b.slice(0, lengte);
};

function omgekeerd(item: Item<'plannen'>): Problem[] {
	const { van, tot } = item.data;
	return van !== undefined && tot !== undefined && isLater(van, tot) ? [maakProbleem(item.plekVan(['tot']), 'tijd-onmogelijk', `Het plan loopt tot ${tot}, maar begint pas in ${van}.`, 'Schrijf bij van het eerste jaar en bij tot het laatste.')] : [];
}

/** A paper or a message is of a day that has been; a year ahead leaves room for what is announced. */
function uitDeToekomst(item: Item<'bronnen'> | Item<'rapportages'> | Item<'nieuws'>, vandaag: string): Problem[] {
	const { datum } = item.data;
	return datum !== undefined && Number(datum.slice(0, 4)) > Number(vandaag.slice(0, 4)) + 1 ? [maakProbleem(item.plekVan(['datum']), 'tijd-onmogelijk', `${datum} ligt in de toekomst.`, 'Kijk of het jaar goed getypt is.')] : [];
}

function standen(item: Item<'rapportages'> | Item<'resultaten'> | Item<'acties'>, laatste: number, waarom: string): Problem[] {
	return item.data.standen.flatMap((stand, i) => (jaarVan(stand.periode) > laatste ? [maakProbleem(item.plekVan(['standen', i, 'periode']), 'tijd-onmogelijk', `Deze stand gaat over ${stand.periode}. ${waarom}`, 'Kijk of het jaar goed getypt is.')] : []));
}

export function controleerTijden({ inhoud, datum }: Portaal): Problem[] {
	return [
		...inhoud.plannen.flatMap(omgekeerd),
		...(datum === undefined ? [] : [...inhoud.bronnen, ...inhoud.rapportages, ...inhoud.nieuws].flatMap((item) => uitDeToekomst(item, datum))),
		...inhoud.rapportages.flatMap((item) => standen(item, jaarVan(item.data.periode.tot), `Het verslag loopt tot en met ${item.data.periode.tot}.`)),
		...(datum === undefined ? [] : [...inhoud.resultaten, ...inhoud.acties].flatMap((item) => standen(item, Number(datum.slice(0, 4)), 'Dat jaar moet nog komen.'))),
	];
}
