// Where things stand in a plan. Plans differ: promises under a pijler in one region, under an ambitie in another;
// and a plan that works out another one takes over its pijlers.
import { adresVan } from '../domain/adressen.ts';
import { vanRegio, zoekItem, type Item, type Portaal } from '../domain/portaal.ts';

const opNummer = (a: { data: { nummer?: number | undefined } }, b: { data: { nummer?: number | undefined } }): number => (a.data.nummer ?? 0) - (b.data.nummer ?? 0);

/** The pijlers of a plan, in its order; of a plan without its own those of the plan it works out. */
export function pijlersVan(portaal: Portaal, plan: Item<'plannen'>, gezien = new Set<Item>()): Item<'pijlers'>[] {
	const eigen = vanRegio(portaal, 'pijlers', plan.regio!).filter((pijler) => pijler.data.plan === plan.id).sort(opNummer);
	const ouder = plan.data.werkt_uit && zoekItem(portaal, 'plannen', plan.data.werkt_uit, plan.regio);
	if (eigen.length || !ouder || gezien.has(ouder)) return eigen;
	return pijlersVan(portaal, ouder, gezien.add(plan));
}

export const doelenVan = (portaal: Portaal, pijler: Item<'pijlers'>): Item<'doelen'>[] =>
	vanRegio(portaal, 'doelen', pijler.regio!).filter((doel) => doel.data.pijlers.includes(pijler.id)).sort(opNummer);

/** The promises that a goal itself carries. */
export const beloftenOnder = (portaal: Portaal, doel: Item<'doelen'>): Item<'resultaten'>[] =>
	vanRegio(portaal, 'resultaten', doel.regio!).filter((item) => item.data.doelen.includes(doel.id)).sort(opNummer);

/** Promises of a pijler: those that name it, and those that name no pijler but one of its goals. */
export function beloftenBij(portaal: Portaal, pijler: Item<'pijlers'>): Item<'resultaten'>[] {
	const doelen = new Set(doelenVan(portaal, pijler).map((doel) => doel.id));
	return vanRegio(portaal, 'resultaten', pijler.regio!)
		.filter(({ data }) => (data.pijlers.length ? data.pijlers.includes(pijler.id) : data.doelen.some((id) => doelen.has(id))))
		.sort(opNummer);
}

export interface Plek {
	/** "Pijlers", "Ambitie": the word of the plan, in the right number. */
	naam: string;
	links: { naam: string; adres: string }[];
}

/** Where the plan puts a promise or action: under its pijlers, or else under its goals. */
export function plekInPlan(portaal: Portaal, item: Item<'resultaten'> | Item<'acties'>): Plek | undefined {
	const plan = zoekItem(portaal, 'plannen', item.data.plan, item.regio);
	const links = (collectie: 'pijlers' | 'doelen', ids: string[]) =>
		ids.flatMap((id) => {
			const gevonden = zoekItem(portaal, collectie, id, item.regio) as Item<'pijlers'> | undefined;
			return gevonden ? [{ naam: gevonden.data.titel, adres: adresVan(gevonden) }] : [];
		});
	const { pijler = 'Pijler', pijlers: meerPijlers = 'Pijlers', doel = 'Doel', doelen = 'Doelen' } = plan?.data.indeling ?? {};
	const pijlers = links('pijlers', item.data.pijlers);
	if (pijlers.length) return { naam: pijlers.length === 1 ? pijler : meerPijlers, links: pijlers };
	const onder = links('doelen', item.data.doelen);
	return onder.length ? { naam: onder.length === 1 ? doel : doelen, links: onder } : undefined;
}
