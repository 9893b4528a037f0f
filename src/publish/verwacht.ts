// What the audited figures may say on the site, so that the audit of the built site can tell what nobody accounts for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adresVan, adresVanDataset } from '../domain/adressen.ts';
import { EENHEDEN, schrijfDatum, schrijfGetal } from '../domain/eenheid.ts';
import { alleAdressen } from '../domain/alle-adressen.ts';
import { delenVan } from '../domain/elk.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { leesTekst, leesWaarde, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { noemPeriode } from '../domain/periode.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import { tekenGrenzen } from '../charts/grenskaart.ts';
import { ICONEN } from '../charts/iconen.ts';
import type { Grafiek } from '../charts/index.ts';
import { figurenIn, type Uitgave } from '../charts/uitgave.ts';
import { tabelVan } from '../charts/tabel.ts';
import { zinVan } from '../charts/zin.ts';
import { teltPersonen } from '../disclosure/portaal/rooster.ts';
import { effen } from '../disclosure/site/html.ts';
import type { Verwacht, Verwachtdeel, Verwachtetabel } from '../disclosure/site/verwacht.ts';
import { beschermingen, beschermingsrij, uitlegBij } from '../figures/bescherming.ts';
import { alleCijfers } from '../figures/cijfer.ts';
import { heleFiguur } from '../figures/figuur.ts';
import { beloftefilters } from '../figures/filters.ts';
import { zegGemeentecijfer } from '../figures/gemeente.ts';
import { beloftenVan } from '../figures/standen.ts';
import { titelAlleen, type Figure } from '../figures/vorm.ts';
import { CONFIGURATIEBESTAND } from '../ingest/portaal.ts';
import { bijproducten, gemeenteproducten, type Bijproduct } from './index.ts';
import { maakSitemap } from './sitemap.ts';
import { zoekstukken } from './zoekstukken.ts';

const tabelAls = (figuur: Figure): Verwachtetabel => ({
	rijen: 1 + figuur.rijen.reduce((som, { cellen }) => som + (cellen.some(({ gedrukt }) => gedrukt) ? 2 : 1), 0),
	cellen() {
		const model = tabelVan(figuur);
		return [[model.kop, ...model.kolommen], ...model.rijen.map(({ label, cellen }) => [label, ...cellen.map(({ tekst }) => tekst)])];
	},
});

/** A dataset as one table. A series has a row for every period and area: it is only written out for a page that shows as many. */
const geheelAls = (portaal: Portaal, dataset: Dataset): Verwachtetabel =>
	veldMetRol(dataset, 'sleutel') ? tabelAls(heleFiguur(portaal, dataset)) : { rijen: 1 + dataset.aantalRijen, cellen: () => tabelAls(heleFiguur(portaal, dataset)).cellen() };

/** What a link to a number of a dataset may show; worked out when a page has such a link. */
function linkteksten(portaal: Portaal, dicht: ReadonlySet<string>): Verwacht['cijfers'] {
	const klaar = new Map<string, Set<string>>();
	return (id) => {
		const bekend = klaar.get(id);
		if (bekend) return bekend;
		const dataset = dicht.has(id) ? undefined : portaal.datasets.find((een) => een.id === id);
		const toont = new Set((dataset ? alleCijfers(portaal, dataset) : []).flatMap(({ kort, lang, gedrukt, groot }) => [kort, lang, gedrukt, groot.cijfers, `${groot.cijfers} ${groot.woord}`].flatMap((tekst) => (tekst === undefined ? [] : [effen(tekst)]))));
		klaar.set(id, toont);
		return toont;
	};
}

/** Where in its source each row of a dataset stands, such as „regel 12”, and what is remarked of it. */
function vindplaatsen(dataset: Dataset): string[] {
	const [plaats, noot] = [veldMetRol(dataset, 'plaats'), veldMetRol(dataset, 'noot')?.name ?? ''];
	return plaats ? Array.from({ length: dataset.aantalRijen }, (_, rij) => `${plaats.title} ${leesWaarde(dataset, plaats.name, rij).getal ?? leesTekst(dataset, plaats.name, rij)}. ${leesTekst(dataset, noot, rij)}`) : [];
}

/** What editors wrote: texts, descriptors, settings, and where rows stand in their source. */
function redactie({ portaal }: Uitgave): string {
	const { wortel } = portaal;
	const bestanden = [CONFIGURATIEBESTAND, ...INHOUD_NAMEN.flatMap((naam) => portaal.inhoud[naam].map(({ bestand }) => bestand)), ...portaal.datasets.map(({ beschrijvingBestand }) => beschrijvingBestand)];
	return [...Array.from(new Set(bestanden), (bestand) => readFileSync(join(wortel, bestand), 'utf8')), ...portaal.datasets.flatMap(vindplaatsen)].join('\n');
}

/** The table of the page on protection. */
function beschermingstabel(portaal: Portaal): Verwachtetabel {
	const rijen = beschermingen(portaal).map(beschermingsrij).map(({ cijfers, methode, drempel, verborgen, grover }) => [cijfers, methode, drempel, verborgen, grover]);
	return { rijen: 1 + rijen.length, cellen: () => [['Cijfers', 'Methode', 'Drempel', 'Verborgen', 'Grover gemaakt'], ...rijen] };
}

/** The maps of borders, mark by mark. */
function grensmerken({ kaarten, inhoud }: Portaal): Set<string> {
	const merken = new Set<string>();
	for (const kaart of kaarten) {
		const namen = new Map(inhoud.gemeenten.filter(({ regio }) => regio === kaart.regio).map(({ data }) => [data.code, data.titel]));
		const vlakken = tekenGrenzen(kaart, (code) => namen.get(code) ?? '').vlakken.filter(({ code }) => namen.has(code));
		const genummerd = vlakken.filter(({ past }) => !past);
		for (const vlak of vlakken) merken.add(vlak.d).add(`${vlak.x} ${vlak.y} ${vlak.past ? namen.get(vlak.code)! : genummerd.indexOf(vlak) + 1}`);
	}
	return merken;
}

/** The gemeenten of each region by name, and with the centrumgemeente before the others. */
function volgordesVan({ inhoud }: Portaal): string[][][] {
	return [...Map.groupBy(inhoud.gemeenten, ({ regio }) => regio).values()].map((gemeenten) => {
		const opNaam = gemeenten.map(({ data }) => data).sort((a, b) => a.titel.localeCompare(b.titel, 'nl'));
		return [opNaam, opNaam.toSorted((a, b) => Number(b.rol === 'centrumgemeente') - Number(a.rol === 'centrumgemeente'))].map((rij) => rij.map(({ titel }) => titel));
	});
}

/** The sentences, titles and captions of figures. */
const figuurzinnen = (portaal: Portaal, figuren: readonly Figure[]): string[] =>
	figuren.flatMap((figuur) => [zinVan(figuur), uitlegBij(portaal, figuur) ?? '', titelAlleen(figuur), figuur.titel, figuur.periodeTekst, ...figuur.rijen.map(({ label }) => label), ...figuur.noten.map(({ nummer, tekst }) => `${nummer} ${tekst}`)]);

const alsTekeningen = (grafieken: Iterable<Grafiek>): Set<string> => new Set([...grafieken].flatMap(({ breed, smal }) => [breed, smal]));
const perAdres = (producten: readonly Bijproduct[]): Map<string, Bijproduct['inhoud']> => new Map(producten.map(({ adres, inhoud }) => [adres, inhoud]));

/** What the page of one gemeente may say, and its files, beside what the site may say anywhere. */
export function verwachtVanDeel(uitgave: Uitgave, gemeente: Item<'gemeenten'>, deel = uitgave.deelVan(gemeente)): Verwachtdeel {
	const { portaal } = uitgave;
	return {
		bestanden: perAdres(gemeenteproducten(uitgave, gemeente, deel)),
		tekeningen: alsTekeningen(deel.grafieken.values()),
		zinnen: [...figuurzinnen(portaal, deel.figuren), ...deel.cijfers.map((cijfer) => `${cijfer.figuur.titel}: ${zegGemeentecijfer(cijfer)}`)],
		tabellen: deel.figuren.map(tabelAls),
	};
}

/** Pages that show part of the promises of a region. */
const filterpaginas = (portaal: Portaal): string[] =>
	portaal.inhoud.regios.flatMap(({ id, data }) => {
		const plan = zoekItem(portaal, 'plannen', data.plan, id);
		return plan ? beloftefilters(portaal, beloftenVan(portaal, plan)).map(({ adres }) => adres) : [];
	});

/**
 * Everything the site may say about the figures of an edition. `vast` are the files that are published as they are, by address.
 * With `dicht`, what may be said without the tables of that name: on the page of a gemeente, before its own part is added.
 */
export function verwachtVan(uitgave: Uitgave, vast: ReadonlyMap<string, Uint8Array>, dicht: ReadonlySet<string> = new Set()): Verwacht {
	const { portaal } = uitgave;
	const figuren = figurenIn(uitgave).filter(({ dataset }) => !dicht.has(dataset));
	const datasets = portaal.datasets.filter(({ id }) => !dicht.has(id));
	// A number of a series is only told as a link, by a text that asks for it.
	const alle = datasets.filter((dataset) => veldMetRol(dataset, 'sleutel') || dataset.aantalRijen === 1).flatMap((dataset) => alleCijfers(portaal, dataset));
	const paginas = new Map(portaal.inhoud.gemeenten.map((gemeente) => [adresVan(gemeente), gemeente]));
	const vanNaam = new Map<string, string>(portaal.datasets.flatMap((dataset) => delenVan(portaal, dataset).map(({ gemeente, naam }) => [`/cijfers/${dataset.id}/${naam}`, adresVan(gemeente)] as const)));
	return {
		personen: new Set(portaal.datasets.filter(teltPersonen).map(({ id }) => id)),
		gemeenten: portaal.inhoud.gemeenten.flatMap(({ data }) => [data.titel, data.code]),
		volgordes: volgordesVan(portaal),
		paginas: new Set([...alleAdressen(portaal).paginas, ...filterpaginas(portaal)]),
		bestanden: new Map([...Array.from(vast, ([adres, bytes]) => [adres, () => bytes] as const), ...perAdres(bijproducten(uitgave))]),
		vast: new Set(vast.keys()),
		sitemap: (paden) => maakSitemap(paden, portaal.configuratie.adres),
		tekeningen: alsTekeningen(figuren.flatMap(({ id }) => uitgave.grafieken.get(id) ?? [])),
		iconen: new Set(Object.values(ICONEN)),
		grenzen: grensmerken(portaal),
		zinnen: [
			...figuurzinnen(portaal, figuren),
			...alle.flatMap(({ label, maat, kort, lang, periode, gebied }) => [`${label}: ${lang}`, `${label} ${kort}`, `${maat}, ${noemPeriode(periode)}, ${gebied}`]),
			...[...portaal.inhoud.resultaten, ...portaal.inhoud.indicatoren].flatMap(({ data: { streefwaarde: doel } }) => (doel ? [doel.tekst, `${doel.vergelijking ?? ''} ${doel.waarde ?? ''} ${doel.eenheid ? EENHEDEN[doel.eenheid].meervoud : ''}`] : [])),
			...(uitgave.datum ? [schrijfDatum(uitgave.datum)] : []),
			...datasets.map((dataset) => `Alle ${schrijfGetal(dataset.aantalRijen)} regels`),
			...portaal.datasets.map((dataset) => adresVanDataset(dataset)),
		],
		cijfers: linkteksten(portaal, dicht),
		tabellen: [...figuren.map(tabelAls), ...datasets.map((dataset) => geheelAls(portaal, dataset)), beschermingstabel(portaal)],
		zoekstukken: Map.groupBy(zoekstukken(uitgave), ({ adres }) => adres),
		delen: new Map([...paginas].map(([adres, gemeente]) => [adres, () => verwachtVanDeel(uitgave, gemeente)])),
		deelVanBestand: (adres) => vanNaam.get(adres.replace(/(?:\.excel)?\.csv$|\.[^./]+\.svg$/, '')),
		redactie: redactie(uitgave),
	};
}
