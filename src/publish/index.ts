// What leaves beside the pages. One list of files, written by the build and served by the preview.
import { readFileSync } from 'node:fs';
import { adresVanDataset, csvAdres, excelAdres, pakketAdres, standenSvgAdres } from '../domain/adressen.ts';
import { statusmatrix } from '../charts/statusmatrix.ts';
import { figurenIn, type Uitgave } from '../charts/uitgave.ts';
import { deelVanGemeente } from '../domain/elk.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import type { Grafiek } from '../charts/index.ts';
import { svgVan, type Figure } from '../figures/vorm.ts';
import { beloftenVan } from '../figures/standen.ts';
import { LETTERBESTANDEN } from '../styles/letters.ts';
import { datapakket } from './beschrijving.ts';
import { WOORDENBOEK_ADRES } from '../domain/zoektaal.ts';
import { schrijfCsv, schrijfExcelCsv } from './csv.ts';
import { maakWoordenboek } from './woordenboek.ts';

export interface Bijproduct {
	/** Address on the site, starting with a slash. */
	adres: string;
	inhoud(): string | Uint8Array;
}

const alsJson = (waarde: unknown): string => `${JSON.stringify(waarde, null, '\t')}\n`;

/** A chart that stands on its own, outside the site and its stylesheet. */
const losseSvg = (svg: string, stijl: string): string => `${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace(/(<\/desc>)/, (einde) => `${einde}<style>${stijl}</style>`)}\n`;

const tekeningen = (figuren: readonly Figure[], grafieken: ReadonlyMap<string, Grafiek>, stijl: string): Bijproduct[] =>
	figuren.flatMap((figuur): Bijproduct[] => {
		const grafiek = grafieken.get(figuur.id);
		return grafiek ? [{ adres: svgVan(figuur), inhoud: () => losseSvg(grafiek.breed, stijl) }] : [];
	});

/** The files of one gemeente: its own rows of each table, and its own charts. */
export function gemeenteproducten({ portaal, deelVan, grafiekstijl }: Pick<Uitgave, 'portaal' | 'deelVan' | 'grafiekstijl'>, gemeente: Item<'gemeenten'>, { figuren, grafieken } = deelVan(gemeente)): Bijproduct[] {
	return [
		...portaal.datasets.flatMap((dataset): Bijproduct[] => {
			const deel = deelVanGemeente(portaal, dataset, gemeente);
			return deel ? [{ adres: csvAdres(dataset.id, deel.naam), inhoud: () => schrijfCsv(dataset, deel.rijen) }, { adres: excelAdres(dataset.id, deel.naam), inhoud: () => schrijfExcelCsv(dataset, deel.rijen) }] : [];
		}),
		...tekeningen(figuren, grafieken, grafiekstijl),
	];
}

/** The tables as a whole, for machines and for Excel. */
export const downloads = ({ datasets }: Pick<Portaal, 'datasets'>): { adres: string; inhoud: () => Uint8Array<ArrayBuffer> }[] =>
	datasets.flatMap((dataset) => [{ adres: csvAdres(dataset.id), inhoud: () => schrijfCsv(dataset) }, { adres: excelAdres(dataset.id), inhoud: () => schrijfExcelCsv(dataset) }]);

/** Every file beside the pages but those of one gemeente, in a fixed order; contents are made when asked for. */
export const bijproducten = (uitgave: Uitgave): Bijproduct[] => [...downloads(uitgave.portaal), ...zonderDownloads(uitgave)];

/** The same without the tables as a whole. */
export function zonderDownloads(uitgave: Uitgave): Bijproduct[] {
	const { portaal } = uitgave;
	const catalogus = (): string => alsJson({
		titel: portaal.configuratie.titel,
		licentie: portaal.configuratie.licentie,
		datasets: portaal.datasets.map((dataset) => ({ id: dataset.id, titel: dataset.beschrijving.title, pagina: adresVanDataset(dataset), csv: csvAdres(dataset.id), excel: excelAdres(dataset.id), beschrijving: pakketAdres(dataset.id), status: dataset.beschrijving.zicht.status })),
	});
	return [
		...[uitgave.stijl, ...Object.values(uitgave.scripts)].map(({ adres, inhoud }): Bijproduct => ({ adres, inhoud: () => inhoud })),
		...LETTERBESTANDEN.map(({ van, naar }): Bijproduct => ({ adres: `/${naar}`, inhoud: () => readFileSync(van) })),
		...portaal.datasets.map((dataset): Bijproduct => ({ adres: pakketAdres(dataset.id), inhoud: () => alsJson(datapakket(portaal, dataset)) })),
		...tekeningen(figurenIn(uitgave), uitgave.grafieken, uitgave.grafiekstijl),
		...portaal.inhoud.regios.flatMap((regio): Bijproduct[] => {
			const plan = zoekItem(portaal, 'plannen', regio.data.plan, regio.id);
			const beloften = plan && beloftenVan(portaal, plan);
			return beloften?.beloften.length ? [{ adres: standenSvgAdres(regio.id), inhoud: () => losseSvg(statusmatrix(beloften).breed, uitgave.grafiekstijl) }] : [];
		}),
		{ adres: WOORDENBOEK_ADRES, inhoud: () => JSON.stringify(maakWoordenboek(portaal)) },
		{ adres: '/cijfers/index.json', inhoud: catalogus },
		{ adres: '/robots.txt', inhoud: () => `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', portaal.configuratie.adres).href}\n` },
	];
}

/** The file at `adres`, wherever it belongs. */
export function zoekBijproduct(uitgave: Uitgave, adres: string): Bijproduct | undefined {
	const zoek = (lijst: Bijproduct[]): Bijproduct | undefined => lijst.find((product) => product.adres === adres);
	const algemeen = zoek(bijproducten(uitgave));
	const naam = algemeen ? undefined : /^\/cijfers\/[^/]+\/(.+?)(?:(?:\.excel)?\.csv|\.[^./]+\.svg)$/.exec(adres)?.[1];
	const gemeente = naam && uitgave.portaal.inhoud.gemeenten.filter(({ id, sleutel }) => id === naam || sleutel === naam);
	return algemeen ?? (gemeente || []).map((item) => zoek(gemeenteproducten(uitgave, item))).find((product) => product !== undefined);
}
