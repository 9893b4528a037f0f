// What the audited figures may say on the site, so that the audit of the built site can tell what nobody accounts for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adresVanDataset } from '../domain/adressen.ts';
import { EENHEDEN, schrijfDatum, schrijfGetal } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { veldMetRol, type Dataset } from '../domain/tabel.ts';
import { noemPeriode } from '../domain/periode.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import { ICONEN } from '../charts/iconen.ts';
import { alleFigurenIn, type Uitgave } from '../charts/uitgave.ts';
import { tabelVan } from '../charts/tabel.ts';
import { zinVan } from '../charts/zin.ts';
import { teltPersonen } from '../disclosure/portaal/rooster.ts';
import { effen } from '../disclosure/site/html.ts';
import type { Verwacht, Verwachtetabel } from '../disclosure/site/verwacht.ts';
import { beschermingen, beschermingsrij, uitlegBij } from '../figures/bescherming.ts';
import { alleCijfers } from '../figures/cijfer.ts';
import { heleFiguur } from '../figures/figuur.ts';
import { cijfersVanGemeente, zegGemeentecijfer } from '../figures/gemeente.ts';
import { titelAlleen, type Figure } from '../figures/vorm.ts';
import { CONFIGURATIEBESTAND } from '../ingest/portaal.ts';
import { bijproducten } from './index.ts';
import { maakSitemap } from './sitemap.ts';
import { zoekstukken } from './zoekindex.ts';

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
function linkteksten(portaal: Portaal): Verwacht['cijfers'] {
	const klaar = new Map<string, Set<string>>();
	return (id) => {
		const bekend = klaar.get(id);
		if (bekend) return bekend;
		const dataset = portaal.datasets.find((een) => een.id === id);
		const toont = new Set((dataset ? alleCijfers(portaal, dataset) : []).flatMap(({ kort, lang, gedrukt, groot }) => [kort, lang, gedrukt, groot.cijfers, `${groot.cijfers} ${groot.woord}`].flatMap((tekst) => (tekst === undefined ? [] : [effen(tekst)]))));
		klaar.set(id, toont);
		return toont;
	};
}

/** What editors wrote: texts, descriptors, settings. */
function redactie({ portaal }: Uitgave): string {
	const { wortel } = portaal;
	const bestanden = [CONFIGURATIEBESTAND, ...INHOUD_NAMEN.flatMap((naam) => portaal.inhoud[naam].map(({ bestand }) => bestand)), ...portaal.datasets.map(({ beschrijvingBestand }) => beschrijvingBestand)];
	return [...new Set(bestanden)].map((bestand) => readFileSync(join(wortel, bestand), 'utf8')).join('\n');
}

/** The table of the page on protection. */
function beschermingstabel(portaal: Portaal): Verwachtetabel {
	const rijen = beschermingen(portaal).map(beschermingsrij).map(({ cijfers, methode, drempel, verborgen, grover }) => [cijfers, methode, drempel, verborgen, grover]);
	return { rijen: 1 + rijen.length, cellen: () => [['Cijfers', 'Methode', 'Drempel', 'Verborgen', 'Grover gemaakt'], ...rijen] };
}

/** Everything the site may say about the figures of an edition. `vast` are the files that are published as they are, by address. */
export function verwachtVan(uitgave: Uitgave, vast: ReadonlyMap<string, Uint8Array>): Verwacht {
	const { portaal } = uitgave;
	const figuren = alleFigurenIn(uitgave);
	// A number of a series is only told as a link, by a text that asks for it.
	const alle = portaal.datasets.filter((dataset) => veldMetRol(dataset, 'sleutel') || dataset.aantalRijen === 1).flatMap((dataset) => alleCijfers(portaal, dataset));
	return {
		personen: new Set(portaal.datasets.filter(teltPersonen).map(({ id }) => id)),
		gemeenten: portaal.inhoud.gemeenten.flatMap(({ data }) => [data.titel, data.code]),
		bestanden: new Map([...Array.from(vast, ([adres, bytes]) => [adres, () => bytes] as const), ...bijproducten(uitgave).map(({ adres, inhoud }) => [adres, inhoud] as const)]),
		vast: new Set(vast.keys()),
		sitemap: (paden) => maakSitemap(paden, portaal.configuratie.adres),
		tekeningen: new Set([...uitgave.grafieken.values()].flatMap(({ breed, smal }) => [breed, smal])),
		iconen: new Set(Object.values(ICONEN)),
		zinnen: [
			...figuren.flatMap((figuur) => [zinVan(figuur), uitlegBij(portaal, figuur) ?? '', titelAlleen(figuur), figuur.titel, figuur.periodeTekst, ...figuur.rijen.map(({ label }) => label), ...figuur.noten.map(({ nummer, tekst }) => `${nummer} ${tekst}`)]),
			...alle.flatMap(({ label, maat, kort, lang, periode, gebied }) => [`${label}: ${lang}`, `${label} ${kort}`, `${maat}, ${noemPeriode(periode)}, ${gebied}`]),
			...[...portaal.inhoud.resultaten, ...portaal.inhoud.indicatoren].flatMap(({ data: { streefwaarde: doel } }) => (doel ? [doel.tekst, `${doel.vergelijking ?? ''} ${doel.waarde ?? ''} ${doel.eenheid ? EENHEDEN[doel.eenheid].meervoud : ''}`] : [])),
			...portaal.inhoud.gemeenten.flatMap((gemeente) => cijfersVanGemeente(portaal, uitgave.figuren, gemeente).map((cijfer) => `${cijfer.figuur.titel}: ${zegGemeentecijfer(cijfer)}`)),
			...(uitgave.datum ? [schrijfDatum(uitgave.datum)] : []),
			...portaal.datasets.map((dataset) => `Alle ${schrijfGetal(dataset.aantalRijen)} regels`),
			...portaal.datasets.map((dataset) => adresVanDataset(dataset)),
		],
		cijfers: linkteksten(portaal),
		tabellen: [...figuren.map(tabelAls), ...portaal.datasets.map((dataset) => geheelAls(portaal, dataset)), beschermingstabel(portaal)],
		zoekstukken: Map.groupBy(zoekstukken(uitgave), ({ adres }) => adres),
		redactie: redactie(uitgave),
	};
}
