// What leaves beside the pages. One list of files, written by the build and served by the preview.
import { readFileSync } from 'node:fs';
import { adresVanDataset, csvAdres, excelAdres, pakketAdres, standenSvgAdres } from '../domain/adressen.ts';
import { statusmatrix } from '../charts/statusmatrix.ts';
import { alleFigurenIn, type Uitgave } from '../charts/uitgave.ts';
import { delenVan } from '../domain/elk.ts';
import { zoekItem } from '../domain/portaal.ts';
import { svgVan } from '../figures/vorm.ts';
import { beloftenVan } from '../figures/standen.ts';
import { LETTERBESTANDEN } from '../styles/stijlblad.ts';
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

/** Every file beside the pages, in a fixed order; contents are made when asked for. */
export function bijproducten(uitgave: Uitgave): Bijproduct[] {
	const { portaal } = uitgave;
	const catalogus = (): string => alsJson({
		titel: portaal.configuratie.titel,
		licentie: portaal.configuratie.licentie,
		datasets: portaal.datasets.map((dataset) => ({ id: dataset.id, titel: dataset.beschrijving.title, pagina: adresVanDataset(dataset), csv: csvAdres(dataset.id), excel: excelAdres(dataset.id), beschrijving: pakketAdres(dataset.id), status: dataset.beschrijving.zicht.status })),
	});
	return [
		...[uitgave.stijl, ...Object.values(uitgave.scripts)].map(({ adres, inhoud }): Bijproduct => ({ adres, inhoud: () => inhoud })),
		...LETTERBESTANDEN.map(({ van, naar }): Bijproduct => ({ adres: `/${naar}`, inhoud: () => readFileSync(van) })),
		...portaal.datasets.flatMap((dataset): Bijproduct[] => [
			{ adres: csvAdres(dataset.id), inhoud: () => schrijfCsv(dataset) },
			{ adres: excelAdres(dataset.id), inhoud: () => schrijfExcelCsv(dataset) },
			{ adres: pakketAdres(dataset.id), inhoud: () => alsJson(datapakket(portaal, dataset)) },
			...delenVan(portaal, dataset).flatMap(({ naam, rijen }): Bijproduct[] => [
				{ adres: csvAdres(dataset.id, naam), inhoud: () => schrijfCsv(dataset, rijen) },
				{ adres: excelAdres(dataset.id, naam), inhoud: () => schrijfExcelCsv(dataset, rijen) },
			]),
		]),
		...alleFigurenIn(uitgave).flatMap((figuur): Bijproduct[] => {
			const grafiek = uitgave.grafieken.get(figuur.id);
			return grafiek ? [{ adres: svgVan(figuur), inhoud: () => losseSvg(grafiek.breed, uitgave.grafiekstijl) }] : [];
		}),
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
