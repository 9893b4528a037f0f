// Observations over time or area as a Figure: rows by period (or another column), one reeks per category.
import { adresVanDataset } from '../domain/adressen.ts';
import { isOptelbaar, type FiguurVraag } from '../domain/dataset.ts';
import { eindeVan, noemPeriodeKort, PERIODE_PATROON, vergelijkPeriode } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import { leesTekst, leesWaarde, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { alsWaarde, LEEG, zwaksteStatus, type Waarde, type WaarnemingStatus } from '../domain/waarde.ts';
import { noemGebied, noemKort, noemWaarde } from './noemen.ts';
import { metTijd } from './momenten.ts';
import { kenmerkenVan, maakReeks, past, verzamelNoten } from './opbouw.ts';
import type { Figure, FiguurCel, FiguurReeks, FiguurRij } from './vorm.ts';

/** The value of a group of rows: their sum, or the one value; a hidden or unknown part makes the whole so. */
export function samen(waarden: Waarde[], optelbaar: boolean): Waarde {
	const [eerste] = waarden;
	if (!eerste) return LEEG;
	if (waarden.length === 1) return eerste;
	const zonder = waarden.find((waarde) => waarde.getal === null && waarde.markering !== 'leeg');
	if (zonder) return zonder;
	const getallen = waarden.flatMap((waarde) => (waarde.getal === null ? [] : [waarde.getal]));
	if (!getallen.length) return LEEG;
	return optelbaar ? alsWaarde(getallen.reduce((som, getal) => som + getal, 0)) : { getal: null, markering: 'niet-van-toepassing' };
}

/** The place of a gemeente among its neighbours, for a kaart. */
const tegelVan = (portaal: Portaal, code: string): Pick<FiguurRij, 'tegel'> => {
	const gemeente = portaal.inhoud.gemeenten.find((item) => item.data.code === code);
	return gemeente ? { tegel: gemeente.data.tegel } : {};
};

/** Answers a question by a column that is not the key of the dataset; with `tot`, only from what ends by then. */
export function maakReeksfiguur(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, tot?: string): Figure {
	const { zicht } = dataset.beschrijving;
	const perVeld = veldMetNaam(dataset, vraag.per);
	const groepVeld = vraag.groep ? veldMetNaam(dataset, vraag.groep) : undefined;
	const statusVeld = veldMetRol(dataset, 'status');
	const tijd = veldMetRol(dataset, 'periode')?.name;
	const wanneer = (rij: number): string => (tijd === undefined ? '' : leesTekst(dataset, tijd, rij));
	const teLaat = (rij: number): boolean => tot !== undefined && PERIODE_PATROON.test(wanneer(rij)) && eindeVan(wanneer(rij)) > eindeVan(tot);
	const gezien = new Set<string>();
	const groepen = new Map<string, Map<string, number[]>>();
	const reeksnamen: string[] = [];
	const statussen: WaarnemingStatus[] = [zicht.status];
	for (let rij = 0; rij < dataset.aantalRijen; rij++) {
		if (!past(dataset, rij, vraag.waar) || teLaat(rij)) continue;
		if (PERIODE_PATROON.test(wanneer(rij))) gezien.add(wanneer(rij));
		const per = leesTekst(dataset, vraag.per, rij);
		const reeks = groepVeld ? leesTekst(dataset, groepVeld.name, rij) : '';
		if (groepVeld && !reeksnamen.includes(reeks)) reeksnamen.push(reeks);
		if (statusVeld) statussen.push(leesTekst(dataset, statusVeld.name, rij) as WaarnemingStatus);
		const perReeks = groepen.get(per) ?? new Map<string, number[]>();
		perReeks.set(reeks, [...(perReeks.get(reeks) ?? []), rij]);
		groepen.set(per, perReeks);
	}
	const isTijd = perVeld?.zicht.rol === 'periode';
	const sleutels = [...groepen.keys()];
	if (isTijd) sleutels.sort(vergelijkPeriode);
	const maat = vraag.maten[0]!;
	const reeksen: FiguurReeks[] = groepVeld
		? reeksnamen.map((naam) => ({ ...maakReeks(dataset, maat), titel: groepVeld.zicht.rol === 'gebied' ? noemGebied(portaal, naam) : noemKort(portaal, groepVeld.zicht, naam, dataset.regio) }))
		: vraag.maten.map((naam) => maakReeks(dataset, naam));
	const optelbaar = (kolom: string): boolean => { const veld = veldMetNaam(dataset, kolom); return veld !== undefined && isOptelbaar(veld); };
	const cel = (sleutel: string, i: number): FiguurCel => {
		const kolom = groepVeld ? maat : vraag.maten[i]!;
		const rijen = groepen.get(sleutel)?.get(groepVeld ? reeksnamen[i]! : '') ?? [];
		return { waarde: samen(rijen.map((rij) => leesWaarde(dataset, kolom, rij)), optelbaar(kolom)), gedrukt: undefined, noot: undefined };
	};
	const label = (sleutel: string): string => {
		if (isTijd) return noemPeriodeKort(sleutel);
		if (!perVeld) return sleutel;
		return perVeld.zicht.rol === 'gebied' ? noemGebied(portaal, sleutel) : noemWaarde(portaal, perVeld.zicht, sleutel, dataset.regio);
	};
	const rijen = sleutels.map((sleutel) => ({
		sleutel,
		label: label(sleutel),
		groep: '',
		soort: 'post' as const,
		diepte: 0,
		teken: true,
		adres: adresVanDataset(dataset, vraag.id),
		...(perVeld?.zicht.rol === 'gebied' ? tegelVan(portaal, sleutel) : {}),
		cellen: reeksen.map((_, i) => cel(sleutel, i)),
	}));
	if (vraag.volgorde === 'aflopend') rijen.sort((a, b) => (b.cellen[0]?.waarde.getal ?? -Infinity) - (a.cellen[0]?.waarde.getal ?? -Infinity));
	return {
		...kenmerkenVan(portaal, dataset, vraag, gezien),
		status: zwaksteStatus(statussen),
		reeksen,
		kop: perVeld?.title ?? '',
		rijen,
		...metTijd(portaal, dataset, vraag, sleutels, verzamelNoten(portaal, dataset, vraag.maten).noten),
	};
}
