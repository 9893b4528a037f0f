// Every address that one edition of the site has.
import { ADRES, adresVan, adresVanBegroting, adresVanDataset, adresVanRegio, csvAdres, excelAdres, LAND, pakketAdres, REGIO_DELEN, standenSvgAdres, svgAdres } from './adressen.ts';
import { INHOUD_NAMEN } from './collecties.ts';
import { delenVan, elkeVragen } from './elk.ts';
import type { Onleesbaar, Portaal } from './portaal.ts';
import { metPlek, themasOpVolgorde } from './volgorde.ts';

const adresVanOnleesbaar = ({ collectie, id, regio, sleutel }: Onleesbaar): string => (collectie === 'datasets' ? `${ADRES.cijfers}${sleutel}/` : adresVan({ collectie, id, regio }));

/** Every page and download of the site, and the anchors that are an entry's permanent address. */
export function alleAdressen(portaal: Portaal): { paginas: Set<string>; ankers: Set<string> } {
	const vol = [
		...Object.values(ADRES).filter((adres) => adres !== ADRES.vergelijken || themasOpVolgorde(portaal).length > 0),
		...(portaal.inhoud.regiobeelden.length ? Object.values(LAND) : []),
		...INHOUD_NAMEN.flatMap((collectie) => metPlek(portaal, collectie).map(adresVan)),
		...portaal.onleesbaar.map((een) => adresVanOnleesbaar(een)),
		...portaal.datasets.map((dataset) => adresVanDataset(dataset)),
		...portaal.datasets.filter((dataset) => dataset.regio && dataset.beschrijving.zicht.thema === 'begroting').map(adresVanBegroting),
		...portaal.datasets.flatMap((dataset) => [csvAdres(dataset.id), excelAdres(dataset.id), pakketAdres(dataset.id), ...dataset.beschrijving.zicht.figuren.filter(({ elk }) => elk === undefined).map((figuur) => svgAdres(dataset.id, figuur.id))]),
		...portaal.datasets.flatMap((dataset) => delenVan(portaal, dataset).flatMap(({ naam }) => [csvAdres(dataset.id, naam), excelAdres(dataset.id, naam), ...elkeVragen(dataset).map((vraag) => svgAdres(dataset.id, vraag.id, naam))])),
		...portaal.inhoud.regios.map((regio) => standenSvgAdres(regio.id)),
		...portaal.inhoud.regios.flatMap((regio) => REGIO_DELEN.map((deel) => adresVanRegio(regio.id, deel))),
	];
	return { paginas: new Set(vol.map((adres) => adres.split('#')[0]!)), ankers: new Set(vol.filter((adres) => adres.includes('#'))) };
}

/** Whether `pad` belongs to something that is there but could not be read: its own faults are told, that a link to it leads nowhere is not. */
export const isOnleesbaarAdres = (portaal: Portaal, pad: string): boolean =>
	portaal.onleesbaar.some((een) => {
		if (een.collectie === 'regios') return pad.startsWith(adresVanRegio(een.id));
		// A budget that could not be read has a page per year; which year is not known.
		return een.collectie === 'datasets' && (pad.startsWith(`${ADRES.cijfers}${een.sleutel}`) || (een.regio !== undefined && pad.startsWith(adresVanRegio(een.regio, 'begroting'))));
	});
