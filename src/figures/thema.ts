// Regions side by side on one theme: what each promises, measures, spends and writes, and what may not be compared.
// Everything is found by shared keys in content and data; no region is known here by name.
import { adresVan, adresVanDataset } from '../domain/adressen.ts';
import { metHoofdletter, somOp } from '../domain/eenheid.ts';
import { telOp } from '../domain/optelling.ts';
import { noemPeriode } from '../domain/periode.ts';
import { vanRegio, zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { maten, type Dataset } from '../domain/tabel.ts';
import { regiosOpVolgorde } from '../domain/volgorde.ts';
import { zoekCijfer, type Cijfer } from './cijfer.ts';
import { cijfersBij } from './indicatoren.ts';
import { noemBron, noemGebied, type Bronregel } from './noemen.ts';
import { beloftenVan, type Belofte } from './standen.ts';
import { bezwaren } from './vergelijken.ts';

export interface Kolom {
	regio: Item<'regios'>;
	beloften: Belofte[];
	/** Last period any promise of the region has a stand for. */
	laatste: string | undefined;
	hoofdstukken: Item<'hoofdstukken'>[];
	cijfers: { dataset: Dataset; adres: string; totalen: Cijfer[] }[];
}

export interface Maat {
	/** The shared key; undefined for what only one region names. */
	meet: string | undefined;
	/** One list a region, in the order of the columns. */
	perRegio: { item: Item<'indicatoren'>; adres: string; cijfers: ReturnType<typeof cijfersBij> }[][];
}

export interface Themavergelijking {
	thema: Item<'themas'>;
	kolommen: Kolom[];
	/** What more than one region measures, by the same key. */
	maten: Maat[];
	/** What one region alone measures. */
	losseMaten: Maat[];
	nietVergelijkbaar: { tekst: string; bronnen: Bronregel[] }[];
}

/** The printed or computed totals of a dataset, one a measure; none where it has no single total. */
function totalenVan(portaal: Portaal, dataset: Dataset): Cijfer[] {
	const totalen = telOp(dataset).filter((regel) => regel.soort === 'totaal');
	if (totalen.length !== 1) return [];
	return maten(dataset).flatMap((veld) => (veld.zicht.berekening ? [] : (zoekCijfer(portaal, dataset, veld.name, { regel: totalen[0]!.sleutel }) ?? [])));
}

function kolomVan(portaal: Portaal, regio: Item<'regios'>, thema: Item<'themas'>): Kolom {
	const plan = zoekItem(portaal, 'plannen', regio.data.plan, regio.id);
	const beloften = plan && beloftenVan(portaal, plan);
	const datasets = portaal.datasets.filter(({ regio: van, beschrijving: { zicht } }) => van === regio.id && zicht.status !== 'fictief' && thema.data.cijfers.includes(zicht.thema));
	return {
		regio,
		beloften: beloften?.beloften.filter(({ item }) => item.data.themas.includes(thema.id)) ?? [],
		laatste: beloften?.laatste,
		hoofdstukken: vanRegio(portaal, 'hoofdstukken', regio.id).filter(({ data }) => data.themas.includes(thema.id)),
		cijfers: datasets.map((dataset) => ({ dataset, adres: adresVanDataset(dataset), totalen: totalenVan(portaal, dataset) })),
	};
}

function matenVan(portaal: Portaal, regios: Item<'regios'>[], thema: Item<'themas'>): Maat[] {
	const alle = regios.flatMap((regio) => vanRegio(portaal, 'indicatoren', regio.id)).filter(({ data }) => data.themas.includes(thema.id));
	// Without a key an indicator is compared with nothing.
	return [...Map.groupBy(alle, (item) => item.data.meet ?? item.sleutel).values()].map((items) => ({
		meet: items[0]!.data.meet,
		perRegio: regios.map(({ id }) => items.filter((item) => item.regio === id).map((item) => ({ item, adres: adresVan(item), cijfers: cijfersBij(portaal, item) }))),
	}));
}

/** What the fields themselves say may not be compared, in words. */
function uitVelden(portaal: Portaal, kolommen: Kolom[]): string[] {
	const met = kolommen.filter(({ beloften }) => beloften.length > 0);
	const schalen = new Map(met.map(({ regio, beloften }) => [regio.data.titel, somOp([...new Set(beloften.map(({ model }) => `‘${model.titel}’`))])]));
	const zonderJaar = met.filter(({ beloften }) => beloften.every(({ item }) => item.data.belofte_voor === 'onbekend')).map(({ regio }) => regio.data.titel);
	// Against the first region that has figures: with many regions every pair would be too much to read.
	const [eerste, ...andere] = kolommen.filter(({ cijfers }) => cijfers.length > 0);
	const paren = (eerste?.cijfers ?? []).flatMap((hier) => andere.flatMap((daar) => daar.cijfers.map((ander) => [hier.dataset, ander.dataset] as const)));
	return [
		...(new Set(schalen.values()).size > 1 ? [`De stand van een belofte heeft niet overal dezelfde schaal. ${[...schalen].map(([regio, schaal]) => `In ${regio} is dat ${schaal}`).join('. ')}. Wij rekenen de ene schaal niet om in de andere.`] : []),
		...(new Set(met.map(({ laatste }) => laatste)).size > 1 ? [`De standen zijn niet van hetzelfde moment. ${met.map(({ regio, laatste }) => (laatste ? `De laatste stand van ${regio.data.titel} is van ${noemPeriode(laatste)}` : `Van ${regio.data.titel} is geen stand openbaar`)).join('. ')}.`] : []),
		...(zonderJaar.length ? [`Bij de beloften van ${somOp(zonderJaar)} staat niet voor welk jaar zij gelden.`] : []),
		...paren.flatMap(([hier, ander]) => {
			const redenen = bezwaren(portaal, ander, hier);
			return redenen.length ? [`„${ander.beschrijving.title}” (${noemGebied(portaal, ander.regio ?? '')}) mag niet naast „${hier.beschrijving.title}” (${noemGebied(portaal, hier.regio ?? '')}): ${somOp(redenen)}.`] : [];
		}),
	].map(metHoofdletter);
}

/** The regions side by side on `thema`, in their own order. */
export function vergelijkThema(portaal: Portaal, thema: Item<'themas'>): Themavergelijking {
	const regios = regiosOpVolgorde(portaal);
	const kolommen = regios.map((regio) => kolomVan(portaal, regio, thema));
	const alle = matenVan(portaal, regios, thema);
	const gedeeld = (maat: Maat): boolean => maat.perRegio.filter((items) => items.length > 0).length > 1;
	return {
		thema,
		kolommen,
		maten: alle.filter(gedeeld),
		losseMaten: alle.filter((maat) => !gedeeld(maat)),
		nietVergelijkbaar: [
			...thema.data.niet_vergelijkbaar.map(({ tekst, bronnen }) => ({ tekst, bronnen: bronnen.map((bron) => noemBron(portaal, bron)) })),
			...uitVelden(portaal, kolommen).map((tekst) => ({ tekst, bronnen: [] })),
		],
	};
}
