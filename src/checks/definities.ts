// A definition says what is counted. That it is there, the schema asks; that it says something, is asked here.
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Place, type Problem } from '../domain/problem.ts';

/** What stands there as long as the words are still to come. */
export const ONAF = /^(todo|tbd|n\.?t\.?b\.?|p\.?m\.?|nog (in te vullen|invullen|te bepalen)|volgt( nog)?|x+|\.+|-+|\?+)\.?$/i;
const plat = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function beoordeel(definitie: string, titels: string[], plek: () => Place): Problem[] {
	const kern = plat(definitie);
	if (!ONAF.test(definitie.trim()) && kern !== '' && !titels.some((titel) => plat(titel) === kern)) return [];
	return [maakProbleem(plek(), 'definitie-zegt-niets', `De definitie is „${definitie}”. Daarmee weet de lezer niet wat meetelt.`, 'Schrijf in een zin wat precies meetelt, en wat niet.')];
}

export const controleerDefinities = (portaal: Portaal): Problem[] => [
	...portaal.inhoud.indicatoren.flatMap((item) => beoordeel(item.data.definitie, [item.data.titel], () => item.plekVan(['definitie']))),
	...portaal.datasets.flatMap((dataset) => beoordeel(dataset.beschrijving.zicht.definitie, [dataset.beschrijving.title, dataset.beschrijving.description], () => dataset.plekVan(['zicht', 'definitie']))),
];
