// What leaves beside the pages. One list of files, written by the build and served by the preview.
import { readFileSync } from 'node:fs';
import { adresVanDataset, csvAdres, excelAdres, pakketAdres, svgAdres } from '../domain/adressen.ts';
import type { Uitgave } from '../charts/uitgave.ts';
import { LETTERBESTANDEN } from '../styles/stijlblad.ts';
import { datapakket } from './beschrijving.ts';
import { schrijfCsv } from './csv.ts';

export interface Bijproduct {
	/** Address on the site, starting with a slash. */
	adres: string;
	inhoud(): string | Uint8Array;
}

const alsJson = (waarde: unknown): string => `${JSON.stringify(waarde, null, '\t')}\n`;

const SVG_STIJL = 'text{font:15px "Source Sans 3",system-ui,sans-serif;fill:#16242b}.waarde text,.waarde{font-weight:700}.g1{fill:#0b5561}.g2{fill:#c27d12}.g3{fill:#571061}.g4{fill:#3a94cf}.g5{fill:#717b80}.g6{fill:#a3200f}.nullijn{stroke:#16242b}.raster{stroke:#d3dcdf}.lijn1,.lijn2,.lijn3,.lijn4,.lijn5,.lijn6{fill:none;stroke-width:2.5px}.lijn1{stroke:#0b5561}.lijn2{stroke:#c27d12;stroke-dasharray:8 4}.lijn3{stroke:#571061;stroke-dasharray:2 4}.lijn4{stroke:#3a94cf;stroke-dasharray:12 4 2 4}.lijn5{stroke:#717b80;stroke-dasharray:5 3}.lijn6{stroke:#a3200f;stroke-dasharray:14 4}';

/** A line below the drawing, so that an invented chart also says so away from the site. */
const metVoetregel = (svg: string): string =>
	svg.replace(/viewBox="0 0 (\S+) (\S+)" width="\S+" height="\S+"/, (_, breedte: string, hoogte: string) => `viewBox="0 0 ${breedte} ${Number(hoogte) + 28}" width="${breedte}" height="${Number(hoogte) + 28}"`)
		.replace(/<\/svg>$/, () => `<text x="2" y="${Number(/viewBox="0 0 \S+ (\S+)"/.exec(svg)![1]) + 20}" text-anchor="start">Verzonnen cijfers, als voorbeeld.</text></svg>`);

/** A chart that stands on its own, outside the site and its stylesheet. */
function losseSvg(svg: string, fictief: boolean): string {
	const heel = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace(/(<\/desc>)/, `$1<style>${SVG_STIJL}</style>`);
	return `${fictief ? metVoetregel(heel) : heel}\n`;
}

/** Every file beside the pages, in a fixed order; contents are made when asked for. */
export function bijproducten(uitgave: Uitgave): Bijproduct[] {
	const { portaal } = uitgave;
	const catalogus = (): string => alsJson({
		titel: portaal.configuratie.titel,
		licentie: portaal.configuratie.licentie,
		datasets: portaal.datasets.map((dataset) => ({ id: dataset.id, titel: dataset.beschrijving.title, pagina: adresVanDataset(dataset), csv: csvAdres(dataset.id), excel: excelAdres(dataset.id), beschrijving: pakketAdres(dataset.id), status: dataset.beschrijving.zicht.status })),
	});
	return [
		{ adres: uitgave.stijl, inhoud: () => uitgave.stijlblad },
		{ adres: uitgave.script, inhoud: () => uitgave.scriptblad },
		...LETTERBESTANDEN.map(({ van, naar }): Bijproduct => ({ adres: `/${naar}`, inhoud: () => readFileSync(van) })),
		...portaal.datasets.flatMap((dataset): Bijproduct[] => [
			{ adres: csvAdres(dataset.id), inhoud: () => schrijfCsv(portaal, dataset).machine },
			{ adres: excelAdres(dataset.id), inhoud: () => schrijfCsv(portaal, dataset).excel },
			{ adres: pakketAdres(dataset.id), inhoud: () => alsJson(datapakket(portaal, dataset)) },
		]),
		...[...uitgave.figuren.values(), ...uitgave.tekstfiguren.values()].flatMap((figuur): Bijproduct[] => {
			const grafiek = uitgave.grafieken.get(figuur.id);
			return grafiek ? [{ adres: svgAdres(figuur.dataset, figuur.id.split('/')[1]!), inhoud: () => losseSvg(grafiek.breed, figuur.status === 'fictief') }] : [];
		}),
		{ adres: '/cijfers/index.json', inhoud: catalogus },
		{ adres: '/robots.txt', inhoud: () => `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', portaal.configuratie.adres).href}\n` },
	];
}
