// Invented data may only stand on a site that declares itself a sample.
import type { Portaal } from '../domain/portaal.ts';
import { leesTekst, veldMetRol } from '../domain/tabel.ts';
import { isError, maakProbleem, type Place, type Problem } from '../domain/problem.ts';
import { CONFIGURATIEBESTAND } from '../ingest/portaal.ts';

export function controleerFictief(portaal: Portaal): Problem[] {
	// Of settings that cannot be read nobody knows whether they say so; they stop the build themselves.
	if (portaal.configuratie.voorbeeld || portaal.problemen.some((probleem) => probleem.file === CONFIGURATIEBESTAND && isError(probleem))) return [];
	const plekken: Place[] = [
		...portaal.datasets.filter((dataset) => dataset.beschrijving.zicht.status === 'fictief').map((dataset) => dataset.plekVan(['zicht', 'status'])),
		...portaal.datasets.flatMap((dataset) => {
			const naam = veldMetRol(dataset, 'status')?.name;
			const rij = naam === undefined ? -1 : Array.from({ length: dataset.aantalRijen }, (_, i) => leesTekst(dataset, naam, i)).indexOf('fictief');
			return rij === -1 ? [] : [dataset.plekVanCel(rij, naam!)];
		}),
		...portaal.inhoud.rapportages.filter((item) => item.data.fictief).map((item) => item.plekVan(['fictief'])),
		...[...portaal.inhoud.resultaten, ...portaal.inhoud.acties, ...portaal.inhoud.rapportages].flatMap((item) => item.data.standen.flatMap((stand, i) => (stand.fictief ? [item.plekVan(['standen', i, 'fictief'])] : []))),
	];
	return plekken.map((plek) => maakProbleem(plek, 'fictief', 'Dit is verzonnen, maar deze site noemt zichzelf geen voorbeeld.', `Haal het weg, of zet in ${CONFIGURATIEBESTAND}: voorbeeld: true.`));
}
