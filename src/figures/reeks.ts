// Observations over time or area as a Figure: rows by period (or another column), one reeks per category.
import type { FiguurVraag } from '../domain/dataset.ts';
import { adresBijGemeente, type Deel } from '../domain/elk.ts';
import { eindeVan, noemPeriodeKort, PERIODE_PATROON, vergelijkPeriode } from '../domain/periode.ts';
import { zoekGemeente, type Portaal } from '../domain/portaal.ts';
import { leesTekst, leesWaarde, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { alsWaarde, LEEG, zwaksteStatus, type Waarde, type WaarnemingStatus } from '../domain/waarde.ts';
import { noemGebied, noemKort, noemWaarde } from './noemen.ts';
import { metTijd } from './momenten.ts';
import { kenmerkenVan, maakReeks, verzamelNoten, zeefVan } from './opbouw.ts';
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
	const gemeente = zoekGemeente(portaal, code);
	return gemeente ? { tegel: gemeente.data.tegel } : {};
};

const allesVan = ({ aantalRijen }: Dataset): Iterable<number> => ({ *[Symbol.iterator]() { for (let rij = 0; rij < aantalRijen; rij++) yield rij; } });

/** A figure of one gemeente says so in its name, its place and its area. */
const kenmerkenVanDeel = (dataset: Dataset, vraag: FiguurVraag, { gemeente, naam }: Deel): Pick<Figure, 'id' | 'deel' | 'adres' | 'gebied'> =>
	({ id: `${dataset.id}/${naam}/${vraag.id}`, deel: naam, adres: adresBijGemeente(gemeente, dataset.id, vraag.id), gebied: gemeente.data.titel });

/** The rows of each mark, and in it of each reeks; both in the order in which they are first met. */
interface Verdeling {
	groepen: Map<string, Map<string, number[]>>;
	reeksnamen: string[];
	periodes: Set<string>;
	statussen: Set<WaarnemingStatus>;
}

/**
 * Makes ready to answer a question by a column that is not the key of the dataset; with `tot`, only from what ends by then.
 * What comes back answers it for the whole dataset, or from the rows of one gemeente at the cost of those rows.
 */
export function bereidReeks(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, tot?: string): (deel?: Deel) => Figure {
	const { zicht } = dataset.beschrijving;
	const perVeld = veldMetNaam(dataset, vraag.per);
	const groepVeld = vraag.groep ? veldMetNaam(dataset, vraag.groep) : undefined;
	const statusVeld = veldMetRol(dataset, 'status');
	const tijd = veldMetRol(dataset, 'periode')?.name;
	const isTijd = perVeld?.zicht.rol === 'periode';
	const zeef = zeefVan(dataset, vraag.waar);
	const noten = verzamelNoten(portaal, dataset, vraag.maten).noten;
	const maten = vraag.maten.map((naam) => maakReeks(dataset, naam));
	const eerste = maten[0] ?? maakReeks(dataset, '');
	const wanneer = (rij: number): string => (tijd === undefined ? '' : leesTekst(dataset, tijd, rij));
	const teLaat = (periode: string): boolean => tot !== undefined && eindeVan(periode) > eindeVan(tot);

	function verdeel(rijen: Iterable<number>): Verdeling {
		const uit: Verdeling = { groepen: new Map(), reeksnamen: [], periodes: new Set(), statussen: new Set([zicht.status]) };
		const namen = new Set<string>();
		for (const rij of rijen) {
			if (!zeef(rij)) continue;
			const periode = wanneer(rij);
			if (PERIODE_PATROON.test(periode)) {
				if (teLaat(periode)) continue;
				uit.periodes.add(periode);
			}
			if (statusVeld) uit.statussen.add(leesTekst(dataset, statusVeld.name, rij) as WaarnemingStatus);
			const reeks = groepVeld ? leesTekst(dataset, groepVeld.name, rij) : '';
			namen.add(reeks);
			const per = leesTekst(dataset, vraag.per, rij);
			const perReeks = uit.groepen.get(per) ?? new Map<string, number[]>();
			uit.groepen.set(per, perReeks);
			const bij = perReeks.get(reeks);
			if (bij) bij.push(rij);
			else perReeks.set(reeks, [rij]);
		}
		uit.reeksnamen = [...namen];
		return uit;
	}

	const label = (sleutel: string): string => {
		if (isTijd) return noemPeriodeKort(sleutel);
		if (!perVeld) return sleutel;
		return perVeld.zicht.rol === 'gebied' ? noemGebied(portaal, sleutel) : noemWaarde(portaal, perVeld.zicht, sleutel, dataset.regio);
	};

	return (deel) => {
		const { groepen, reeksnamen, periodes, statussen } = verdeel(deel?.rijen ?? allesVan(dataset));
		const kenmerken = { ...kenmerkenVan(portaal, dataset, vraag, periodes), ...(deel && kenmerkenVanDeel(dataset, vraag, deel)) };
		const sleutels = [...groepen.keys()];
		if (isTijd) sleutels.sort(vergelijkPeriode);
		const reeksen: FiguurReeks[] = groepVeld
			? reeksnamen.map((naam) => ({ ...eerste, titel: groepVeld.zicht.rol === 'gebied' ? noemGebied(portaal, naam) : noemKort(portaal, groepVeld.zicht, naam, dataset.regio) }))
			: maten;
		const cel = (sleutel: string, { maat, optelbaar }: FiguurReeks, i: number): FiguurCel => {
			const rijen = groepen.get(sleutel)?.get(groepVeld ? reeksnamen[i]! : '') ?? [];
			return { waarde: samen(rijen.map((rij) => leesWaarde(dataset, maat, rij)), optelbaar), gedrukt: undefined, noot: undefined };
		};
		const rijen = sleutels.map((sleutel): FiguurRij => ({
			sleutel,
			label: label(sleutel),
			groep: '',
			soort: 'post',
			diepte: 0,
			teken: true,
			adres: kenmerken.adres,
			...(perVeld?.zicht.rol === 'gebied' ? tegelVan(portaal, sleutel) : {}),
			cellen: reeksen.map((reeks, i) => cel(sleutel, reeks, i)),
		}));
		if (vraag.volgorde === 'aflopend') rijen.sort((a, b) => (b.cellen[0]?.waarde.getal ?? -Infinity) - (a.cellen[0]?.waarde.getal ?? -Infinity));
		return { ...kenmerken, status: zwaksteStatus(statussen), reeksen, kop: perVeld?.title ?? '', rijen, ...metTijd(portaal, dataset, vraag, sleutels, noten) };
	};
}
