// Which places the pages have that the site makes itself: overviews, tables, the front page. A test holds them against the built pages.
import { ADRES, adresVanBegroting, adresVanDataset, adresVanRegio, LAND, type Filtersoort } from '../domain/adressen.ts';
import type { Portaal } from '../domain/portaal.ts';
import { veldMetRol, type Dataset } from '../domain/tabel.ts';

/** Knows a place by its name; `namen` are those to point to when somebody means another. */
export interface Plekken {
	namen: string[];
	kent(anker: string): boolean;
}

const alleen = (namen: string[], kent: (anker: string) => boolean = () => false): Plekken => ({ namen, kent: (anker) => namen.includes(anker) || kent(anker) });

/** A figure, and the parts it is cut in where there are too many rows for one. */
const figuren = (datasets: Dataset[], voor: (dataset: Dataset) => string): Plekken => {
	const namen = datasets.flatMap((dataset) => dataset.beschrijving.zicht.figuren.map(({ id }) => `${voor(dataset)}${id}`));
	return { namen, kent: (anker) => namen.some((naam) => anker === naam || anker.startsWith(`${naam}-tot-`)) };
};

const metFiguren = (vast: string[], over: Plekken): Plekken => alleen([...vast, ...over.namen], over.kent);

function vanDataset(dataset: Dataset): Plekken {
	const sleutel = dataset.kolommen.get(veldMetRol(dataset, 'sleutel')?.name ?? '');
	const regels = sleutel?.soort === 'tekst' ? new Set(sleutel.woorden) : undefined;
	const kaart = figuren([dataset], () => '');
	return alleen(['regels', 'definitie', 'vergelijken', 'gemeenten', 'rode-draad', 'verantwoording', ...kaart.namen], (anker) => kaart.kent(anker) || /^voetnoot-[1-9]\d?$/.test(anker) || (anker.startsWith('regel-') && (regels === undefined || regels.has(anker.slice('regel-'.length)))));
}

/** The places of a page without a text of its own, besides those that are the address of an entry; undefined for any other page. */
export function plekkenVanOverzicht({ inhoud, datasets }: Portaal, pad: string): Plekken | undefined {
	switch (pad) {
		case ADRES.thuis:
			return alleen([...inhoud.regios.map(({ id }) => `regio-${id}`), 'vergelijken', 'het-land']);
		case ADRES.bronnen: case ADRES.cijfers: case ADRES.correcties: case ADRES.nieuws: case ADRES.vergelijken: case LAND.indicatoren:
			return alleen([]);
		case ADRES.begrippen:
			return alleen(['voorzieningen']);
		case ADRES.bescherming:
			return alleen(['tekens', 'regels', 'grens', 'per-tabel']);
		case ADRES.zoeken:
			return alleen(['alles', 'alle-paginas', 'verfijn', 'zoekvraag', 'zoekresultaten', 'zoekmelding']);
		case LAND.thuis:
			return metFiguren(['regios', 'tabel', 'nu', 'verantwoording'], figuren(datasets.filter(({ regio }) => regio === undefined), ({ id }) => `${id}-`));
		case LAND.nu:
			return alleen([...inhoud.regiobeelden.map(({ id }) => id), 'verantwoording']);
	}
	const dataset = datasets.find((een) => adresVanDataset(een) === pad);
	if (dataset) return vanDataset(dataset);
	const regio = inhoud.regios.find(({ id }) => pad.startsWith(adresVanRegio(id)))?.id;
	if (regio === undefined) return undefined;
	const hier = datasets.filter((een) => een.regio === regio);
	const begroting = hier.find((een) => een.beschrijving.zicht.thema === 'begroting' && adresVanBegroting(een) === pad);
	if (begroting) return metFiguren(['verantwoording', ...hier.map(({ naam }) => `posten-${naam}`)], figuren(hier, ({ id }) => `${id}-`));
	const [, deel, rest] = pad.slice(1, -1).split('/');
	if (rest !== undefined) return undefined;
	switch (deel) {
		case 'resultaten': case 'gemeenten': case 'indicatoren': case 'rapportages':
			return alleen([]);
		case 'acties':
			return alleen([], (anker) => anker.startsWith('thema-'));
		case 'agenda':
			return alleen(['wat-veranderde']);
		case 'plannen':
			return alleen(inhoud.plannen.filter((plan) => plan.regio === regio).map(({ id }) => `plan-${id}`));
		case 'tegenspraken':
			return alleen([...new Set(inhoud.tegenspraken.filter((een) => een.regio === regio).map(({ data }) => `soort-${data.soort}`))]);
		case 'capaciteit': case 'begroting':
			return metFiguren([], figuren(hier, ({ id }) => `${id}-`));
		default:
			return undefined;
	}
}

/** Whether an address may be that of a part of the promises: by stand, pijler or doel. Which of them have a page depends on how many promises fall under them. */
export function isFilteradres({ inhoud }: Portaal, pad: string): boolean {
	const [, regio, soort, waarde] = /^\/([^/]+)\/resultaten\/([^/]+)\/([^/]+)\/$/.exec(pad) ?? [];
	const beloften = inhoud.resultaten.filter((item) => item.regio === regio);
	switch (soort as Filtersoort | undefined) {
		case 'pijler': return beloften.some(({ data }) => data.pijlers.includes(waarde!));
		case 'doel': return beloften.some(({ data }) => data.doelen.includes(waarde!));
		case 'stand': return beloften.length > 0 && inhoud.statusmodellen.some(({ data }) => data.statussen.some(({ id }) => id === waarde));
		default: return false;
	}
}
