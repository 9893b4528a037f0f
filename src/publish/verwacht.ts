// What the audited figures may say on the site, so that the audit of the built site can tell what nobody accounts for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adresVanDataset } from '../domain/adressen.ts';
import { EENHEDEN, schrijfDatum, schrijfGetal } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { noemPeriode } from '../domain/periode.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import { ICONEN } from '../charts/iconen.ts';
import { alleFigurenIn, type Uitgave } from '../charts/uitgave.ts';
import { tabelVan } from '../charts/tabel.ts';
import { zinVan } from '../charts/zin.ts';
import { teltPersonen } from '../disclosure/portaal/rooster.ts';
import { effen } from '../disclosure/site/html.ts';
import type { Verwacht, Verwachttabel } from '../disclosure/site/verwacht.ts';
import { beschermingen, beschermingsrij, uitlegBij } from '../figures/bescherming.ts';
import { alleCijfers } from '../figures/cijfer.ts';
import { heleFiguur } from '../figures/figuur.ts';
import { cijfersVanGemeente, zegGemeentecijfer } from '../figures/gemeente.ts';
import { titelAlleen, type Figure } from '../figures/vorm.ts';
import { CONFIGURATIEBESTAND } from '../ingest/portaal.ts';
import { bijproducten } from './index.ts';
import { maakSitemap } from './sitemap.ts';
import { zoekstukken } from './zoekindex.ts';

const tabelAls = (figuur: Figure): Verwachttabel => {
	const model = tabelVan(figuur);
	return [[model.kop, ...model.kolommen], ...model.rijen.map(({ label, cellen }) => [label, ...cellen.map(({ tekst }) => tekst)])];
};

/** What editors wrote: texts, descriptors, settings. */
function redactie({ portaal }: Uitgave): string {
	const { wortel } = portaal;
	const bestanden = [CONFIGURATIEBESTAND, ...INHOUD_NAMEN.flatMap((naam) => portaal.inhoud[naam].map(({ bestand }) => bestand)), ...portaal.datasets.map(({ beschrijvingBestand }) => beschrijvingBestand)];
	return [...new Set(bestanden)].map((bestand) => readFileSync(join(wortel, bestand), 'utf8')).join('\n');
}

/** The table of the page on protection. */
const beschermingstabel = (portaal: Portaal): Verwachttabel => [
	['Cijfers', 'Methode', 'Drempel', 'Verborgen', 'Grover gemaakt'],
	...beschermingen(portaal).map(beschermingsrij).map(({ cijfers, methode, drempel, verborgen, grover }) => [cijfers, methode, drempel, verborgen, grover]),
];

/** Everything the site may say about the figures of an edition. `vast` are the files that are published as they are, by address. */
export function verwachtVan(uitgave: Uitgave, vast: ReadonlyMap<string, Uint8Array>): Verwacht {
	const { portaal } = uitgave;
	const figuren = alleFigurenIn(uitgave);
	const gehele = portaal.datasets.map((dataset) => heleFiguur(portaal, dataset));
	const alle = portaal.datasets.flatMap((dataset) => alleCijfers(portaal, dataset));
	const cijfers = new Map<string, Set<string>>();
	for (const cijfer of alle) {
		const toont = cijfers.get(cijfer.dataset) ?? new Set();
		for (const tekst of [cijfer.kort, cijfer.lang, cijfer.gedrukt, cijfer.groot.cijfers, `${cijfer.groot.cijfers} ${cijfer.groot.woord}`]) if (tekst !== undefined) toont.add(effen(tekst));
		cijfers.set(cijfer.dataset, toont);
	}
	return {
		personen: new Set(portaal.datasets.filter(teltPersonen).map(({ id }) => id)),
		gemeenten: portaal.inhoud.gemeenten.flatMap(({ data }) => [data.titel, data.code]),
		bestanden: new Map([...vast, ...bijproducten(uitgave).map(({ adres, inhoud }) => [adres, inhoud()] as const)]),
		vast: new Set(vast.keys()),
		sitemap: (paden) => maakSitemap(paden, portaal.configuratie.adres),
		tekeningen: new Set([...uitgave.grafieken.values()].flatMap(({ breed, smal }) => [breed, smal])),
		iconen: new Set(Object.values(ICONEN)),
		zinnen: [
			...figuren.flatMap((figuur) => [zinVan(figuur), uitlegBij(portaal, figuur) ?? '', titelAlleen(figuur), figuur.titel, figuur.periodeTekst, ...figuur.rijen.map(({ label }) => label), ...figuur.noten.map(({ nummer, tekst }) => `${nummer} ${tekst}`)]),
			...alle.flatMap(({ label, maat, kort, lang, periode, gebied }) => [`${label}: ${lang}`, `${label} ${kort}`, `${maat}, ${noemPeriode(periode)}, ${gebied}`]),
			...[...portaal.inhoud.resultaten, ...portaal.inhoud.indicatoren].flatMap(({ data: { streefwaarde: doel } }) => (doel ? [doel.tekst, `${doel.vergelijking ?? ''} ${doel.waarde ?? ''} ${doel.eenheid ? EENHEDEN[doel.eenheid].meervoud : ''}`] : [])),
			...portaal.inhoud.gemeenten.flatMap(({ data: { code } }) => cijfersVanGemeente(uitgave.figuren.values(), code).map((cijfer) => `${cijfer.figuur.titel}: ${zegGemeentecijfer(cijfer)}`)),
			...(uitgave.datum ? [schrijfDatum(uitgave.datum)] : []),
			...portaal.datasets.map((dataset) => `Alle ${schrijfGetal(dataset.aantalRijen)} regels`),
			...portaal.datasets.map((dataset) => adresVanDataset(dataset)),
		],
		cijfers,
		tabellen: [...[...figuren, ...gehele].map(tabelAls), beschermingstabel(portaal)],
		zoekstukken: Map.groupBy(zoekstukken(uitgave), ({ adres }) => adres),
		redactie: redactie(uitgave),
	};
}
