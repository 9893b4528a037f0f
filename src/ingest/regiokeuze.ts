// One region out of many: whose file it is, and a portal that carries that region alone.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alleAdressen } from '../domain/alle-adressen.ts';
import { INHOUD, INHOUD_NAMEN } from '../domain/collecties.ts';
import { datasetBeschrijving } from '../domain/dataset.ts';
import type { Inhoud, Item, MdNode, Portaal } from '../domain/portaal.ts';
import type { Problem } from '../domain/problem.ts';
import type { Dataset } from '../domain/tabel.ts';
import { vindVerwijzingen } from '../domain/verwijzing.ts';
import { knopen } from './markdown.ts';

/** The region in whose folder a file stands; undefined for what all share. */
export const regioVanBestand = (bestand: string): string | undefined => {
	const gevonden = /^(?:content\/regios|data)\/([^/]+)\/|^kaart\/([^/]+)\.json$/.exec(bestand);
	return gevonden?.[1] ?? gevonden?.[2];
};

/** Ids of the regions of a root: a folder each, whatever is wrong inside. */
export function regiomappen(wortel: string): string[] {
	try {
		return readdirSync(join(wortel, 'content/regios'), { withFileTypes: true }).filter((map) => map.isDirectory() && !map.name.startsWith('.')).map((map) => map.name).sort();
	} catch {
		return [];
	}
}

/** The problems that concern `regio`: those in its own folder and in what all share, but for the files in `weg`. */
export const problemenVan = (problemen: Problem[], regio: string, weg: ReadonlySet<string> = new Set()): Problem[] => problemen.filter(({ file }) => [undefined, regio].includes(regioVanBestand(file)) && !weg.has(file));

/** Files of the texts that `heel` has and `deel` has not: the news and sources of other regions among them. */
export function weggelaten(heel: Portaal, deel: Portaal): Set<string> {
	const bestanden = ({ inhoud }: Portaal): string[] => INHOUD_NAMEN.flatMap((naam) => (inhoud[naam] as Item[]).map(({ bestand }) => bestand));
	const blijft = new Set(bestanden(deel));
	return new Set(bestanden(heel).filter((bestand) => !blijft.has(bestand)));
}

/** The dataset that a component in a text asks for. */
const gevraagd = (node: MdNode): unknown => node.attributes?.find(({ name }) => name === 'dataset')?.value;

/** The text without what leads to, or shows, what is left out: a link becomes its own words, a number says whose it is, a chart goes. */
export function ontkoppel(tekst: string, boom: MdNode, weg: { adres(adres: string): boolean; dataset(naam: unknown): boolean }): string {
	const alle = [...knopen(boom)];
	const namen = new Set(alle.filter((node) => node.type === 'definition' && weg.adres(node.url ?? '')).map((node) => node.identifier));
	const stukken = alle.flatMap((node): { van: number; tot: number; door: string }[] => {
		if (node.position && /^mdxJsx/.test(node.type) && weg.dataset(gevraagd(node))) return [{ van: node.position.start.offset, tot: node.position.end.offset, door: node.type === 'mdxJsxTextElement' ? '(een cijfer van een andere regio)' : '' }];
		const isWeg = (node.type === 'link' && weg.adres(node.url ?? '')) || (['linkReference', 'definition'].includes(node.type) && namen.has(node.identifier));
		if (!isWeg || !node.position) return [];
		const eerste = node.children?.[0]?.position?.start.offset;
		const laatste = node.children?.at(-1)?.position?.end.offset;
		return [{ van: node.position.start.offset, tot: node.position.end.offset, door: eerste === undefined || laatste === undefined ? '' : tekst.slice(eerste, laatste) }];
	});
	// From the end, so that earlier places stay where they are.
	return stukken.sort((a, b) => b.van - a.van).reduce((nu, { van, tot, door }) => nu.slice(0, van) + door + nu.slice(tot), tekst);
}

/** Shared sources that what is kept refers to, also when they say to be another region's. */
function genoemdeBronnen(items: Item[], datasets: Dataset[]): Set<string> {
	const uitTeksten = items.flatMap((item) => vindVerwijzingen(INHOUD[item.collectie].schema, item.data));
	const uitCijfers = datasets.flatMap((dataset) => vindVerwijzingen(datasetBeschrijving, dataset.beschrijving));
	return new Set([...uitTeksten, ...uitCijfers].filter(({ collectie }) => collectie === 'bronnen').map(({ id }) => id));
}

const isVan = (item: Item, regio: string): boolean => {
	if (item.collectie === 'regios') return item.id === regio;
	if (INHOUD[item.collectie].van === 'regio') return item.regio === regio;
	const { regios } = item.data as { regios?: string[] };
	return !regios?.length || regios.includes(regio);
};

/**
 * The portal with `regio` alone and what all share. News and sources of other regions are left out, unless a kept text or figure rests on the source;
 * links to what is left out become plain words. Faults are not looked for here: that is done on the whole, before.
 */
export function alleenRegio(heel: Portaal, regio: string): Portaal {
	const alle = INHOUD_NAMEN.flatMap((naam) => heel.inhoud[naam] as Item[]);
	const datasets = heel.datasets.filter((dataset) => dataset.regio === undefined || dataset.regio === regio);
	const vast = alle.filter((item) => item.collectie !== 'bronnen' && isVan(item, regio));
	const verwacht = heel.verwacht.filter((dataset) => dataset.regio === undefined || dataset.regio === regio);
	const genoemd = genoemdeBronnen(vast, [...datasets, ...verwacht]);
	const blijft = new Set([...vast, ...alle.filter((item) => item.collectie === 'bronnen' && (isVan(item, regio) || genoemd.has(item.id)))]);
	const inhoud = Object.fromEntries(INHOUD_NAMEN.map((naam) => [naam, (heel.inhoud[naam] as Item[]).filter((item) => blijft.has(item))])) as unknown as Inhoud;
	const portaal: Portaal = { ...heel, inhoud, datasets, verwacht, kaarten: heel.kaarten.filter((kaart) => kaart.regio === regio), problemen: problemenVan(heel.problemen, regio) };
	const voorheen = alleAdressen(heel);
	const nu = alleAdressen(portaal);
	const elders = new Set<unknown>(heel.datasets.filter((dataset) => !datasets.includes(dataset)).map(({ id }) => id));
	const weg = {
		adres(adres: string): boolean {
			const pad = adres.split('#')[0]!;
			return (voorheen.paginas.has(pad) && !nu.paginas.has(pad)) || (voorheen.ankers.has(adres) && !nu.ankers.has(adres));
		},
		dataset: (naam: unknown): boolean => elders.has(naam),
	};
	for (const naam of INHOUD_NAMEN) {
		(inhoud[naam] as Item[]) = (inhoud[naam] as Item[]).map((item) => ({ ...item, lichaam: { ...item.lichaam, tekst: ontkoppel(item.lichaam.tekst, item.lichaam.boom, weg) } }));
	}
	return portaal;
}
