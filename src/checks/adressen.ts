// Every page and every permanent address belongs to one thing only.
import { ADRES, adresVan, adresVanDataset, LAND } from '../domain/adressen.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';

/** Pages that editors write themselves, at an address the site counts on. */
const ZELF_GESCHREVEN: ReadonlySet<string> = new Set([ADRES.over, ADRES.contact, ADRES.privacy, ADRES.toegankelijkheid]);

export function controleerAdressen(portaal: Portaal): Problem[] {
	const bezet = new Map<string, string>([...Object.values(ADRES), ...Object.values(LAND)].filter((adres) => !ZELF_GESCHREVEN.has(adres)).map((adres) => [adres, 'een vaste pagina van de site']));
	const problemen: Problem[] = [];
	const neem = (adres: string, file: string): void => {
		const eerder = bezet.get(adres);
		if (eerder === undefined) bezet.set(adres, file);
		else problemen.push(maakProbleem({ file, line: 1, column: 1 }, 'adres-bezet', `Het adres ${adres} is al van ${eerder}.`, 'Geef dit bestand een andere naam.'));
	};
	for (const collectie of INHOUD_NAMEN) for (const item of portaal.inhoud[collectie] as Item[]) neem(adresVan(item), item.bestand);
	for (const dataset of [...portaal.datasets, ...portaal.verwacht]) neem(adresVanDataset(dataset), dataset.bestand);
	return problemen;
}
