// How a region of this portal stood in the national picture, beside what it reports by now. Two scales side by side, neither converted.
import { adresVan } from '../domain/adressen.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { noemBron, type Bronregel } from './noemen.ts';
import type { Landbeeld, Landcel } from './landbeeld.ts';
import { modelVan, standIn } from './standen.ts';
import { eindeVan } from '../domain/periode.ts';
import type { Status } from '../domain/gedeeld.ts';

export interface NuRegel {
	naam: string;
	adres: string;
	/** Belofte, actie or plan. */
	soort: string;
	/** What was last reported, on the region's own scale; undefined where nothing was. */
	stand: { status: Status; periode: string; toelichting: string | undefined; fictief: boolean } | undefined;
	/** Of a plan: its status in words. */
	besluit: string | undefined;
}

export interface ToenEnNuRegel {
	indicator: Item<'landindicatoren'>;
	toen: Landcel;
	nu: NuRegel[];
	toelichting: string | undefined;
	bronnen: Bronregel[];
}

export interface ToenEnNu {
	regiobeeld: Item<'regiobeelden'>;
	regio: Item<'regios'>;
	gebied: string;
	regels: ToenEnNuRegel[];
}

/** The stand that was reported last, if any was. An invented report is no report. */
function laatsteStand(portaal: Portaal, item: Item<'resultaten'> | Item<'acties'>): NuRegel['stand'] {
	const echt = item.data.standen.filter(({ fictief }) => !fictief);
	const laatste = echt.reduce<string | undefined>((nu, { periode }) => (nu === undefined || eindeVan(periode) > eindeVan(nu) ? periode : nu), undefined);
	if (laatste === undefined) return undefined;
	const { status, stand } = standIn(modelVan(portaal, item.data), { ...item.data, standen: echt }, laatste);
	return stand && { status, periode: stand.periode, toelichting: stand.toelichting, fictief: false };
}

function regelVan(portaal: Portaal, collectie: 'resultaten' | 'acties', id: string): NuRegel[] {
	const item = zoekItem(portaal, collectie, id);
	return item ? [{ naam: item.data.titel, adres: adresVan(item), soort: collectie === 'resultaten' ? 'belofte' : 'actie', stand: laatsteStand(portaal, item as Item<'resultaten'>), besluit: undefined }] : [];
}

const PLANSTATUS = { vastgesteld: 'plan, vastgesteld', concept: 'plan, nog een concept', onbekend: 'plan, status onbekend' } as const;

/** Every regiobeeld that belongs to a region of this portal, with all indicators, also those nothing is reported on. */
export function toenEnNu(portaal: Portaal, beeld: Landbeeld): ToenEnNu[] {
	return beeld.regios.flatMap((regiobeeld): ToenEnNu[] => {
		const { nu } = regiobeeld.data;
		const regio = nu && zoekItem(portaal, 'regios', nu.regio);
		if (!nu || !regio) return [];
		const regels = beeld.indicatoren.map((indicator): ToenEnNuRegel => {
			const punt = nu.punten.find((een) => een.indicator === indicator.id);
			return {
				indicator,
				toen: beeld.cel(regiobeeld, indicator),
				nu: [
					...(punt?.plannen ?? []).flatMap((id): NuRegel[] => {
						const plan = zoekItem(portaal, 'plannen', id);
						return plan ? [{ naam: plan.data.titel, adres: adresVan(plan), soort: 'plan', stand: undefined, besluit: PLANSTATUS[plan.data.status] }] : [];
					}),
					...(punt?.resultaten ?? []).flatMap((id) => regelVan(portaal, 'resultaten', id)),
					...(punt?.acties ?? []).flatMap((id) => regelVan(portaal, 'acties', id)),
				],
				toelichting: punt?.toelichting,
				bronnen: (punt?.bronnen ?? []).map((bron) => noemBron(portaal, bron)),
			};
		});
		return [{ regiobeeld, regio, gebied: nu.gebied, regels }];
	});
}
