// Invented data may only stand on a site that declares itself a sample.
import type { Portaal } from '../domain/portaal.ts';
import { leesTekst, veldMetRol } from '../domain/tabel.ts';
import { isError, maakProbleem, type Place, type Problem } from '../domain/problem.ts';
import { leesBytes } from '../ingest/bestanden.ts';
import { CONFIGURATIEBESTAND } from '../ingest/portaal.ts';
import { leesTekens } from '../ingest/tekens.ts';
import { leesYaml } from '../ingest/yaml.ts';

/** Up to so many files are told one by one, and so many are named. */
const LOS = 3;
const GENOEMD = 5;

/** How the source of invented data calls itself. */
const VERZONNEN = /\bverzonnen\b|\bfictie/i;

/** What is invented, or partly so, and does not say it of itself. */
function verzwegen({ inhoud, datasets }: Portaal): Problem[] {
	const verzonnen = new Set(inhoud.bronnen.filter(({ data }) => VERZONNEN.test(data.soort)).map(({ id }) => id));
	return [
		...inhoud.rapportages.filter(({ data }) => !data.fictief).flatMap((item): Problem[] => {
			const deel = item.data.standen.findIndex(({ fictief }) => fictief);
			const bron = item.data.bronnen.findIndex((een) => verzonnen.has(een.bron));
			if (deel === -1 && bron === -1) return [];
			return [maakProbleem(item.plekVan(deel === -1 ? ['bronnen', bron, 'bron'] : ['standen', deel, 'fictief']), 'fictief-verzwegen', `${deel === -1 ? 'Deze bron' : 'Deze stand'} is verzonnen, maar het verslag zegt dat niet van zichzelf.`, 'Zet bovenaan: fictief: true.')];
		}),
		...datasets.filter((dataset) => dataset.beschrijving.zicht.status !== 'fictief' && !veldMetRol(dataset, 'status')).flatMap((dataset): Problem[] => {
			const bron = dataset.beschrijving.zicht.bronnen.find((een) => verzonnen.has(een.bron));
			return bron ? [maakProbleem(dataset.plekVan(['zicht', 'status']), 'fictief-verzwegen', `Deze cijfers komen uit „${bron.bron}”, en dat is verzonnen. De status is „${dataset.beschrijving.zicht.status}”.`, 'Schrijf: status: fictief.')] : [];
		}),
	];
}

export const controleerFictief = (portaal: Portaal): Problem[] => [...verzwegen(portaal), ...opEchteSite(portaal)];

function opEchteSite(portaal: Portaal): Problem[] {
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
	const bestanden = [...new Set(plekken.map(({ file }) => file))];
	if (bestanden.length <= LOS) return plekken.map((plek) => maakProbleem(plek, 'fictief', 'Dit is verzonnen, maar deze site noemt zichzelf geen voorbeeld.', `Haal het weg, of zet in ${CONFIGURATIEBESTAND}: voorbeeld: true.`));
	// So many files are one mistake, and it stands in the settings.
	const { waarde, plekVan } = leesYaml(leesTekens(leesBytes(portaal.wortel, CONFIGURATIEBESTAND), CONFIGURATIEBESTAND).tekst, CONFIGURATIEBESTAND);
	const zegtNee = typeof waarde === 'object' && waarde !== null && 'voorbeeld' in waarde;
	const meer = bestanden.length - GENOEMD;
	return [maakProbleem(plekVan(zegtNee ? ['voorbeeld'] : []), 'fictief', `Deze site noemt zichzelf geen voorbeeld, maar in ${bestanden.length} bestanden staat iets wat verzonnen is: ${bestanden.slice(0, GENOEMD).join(', ')}${meer > 0 ? ` en nog ${meer}` : ''}.`, 'Is dit een voorbeeld? Schrijf hier: voorbeeld: true. Is het een echte site? Haal het verzonnene weg: zoek in die bestanden op „fictief”.')];
}
