// The dictionary of search: every name a thing has, and the words titles use, so that a slip of the finger still finds its page.
import { adresVan } from '../domain/adressen.ts';
import { enkelvoudVan, INHOUD_NAMEN } from '../domain/collecties.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import { veldMetRol } from '../domain/tabel.ts';
import { inWoorden, plat, WOORD, type Genoemd, type Woordenboek } from '../domain/zoektaal.ts';

const alsNaam = (tekst: string): string => inWoorden(tekst).join(' ');

/** Kinds that people look up by name: what bears the name comes first. */
const BIJ_NAAM: ReadonlySet<string> = new Set(['begrippen', 'regios', 'gemeenten']);

/** What an entry may be called: its title, and what editors say people call it. */
interface Namen {
	titel: string;
	afkorting?: string | undefined;
	synoniemen?: string[];
	zoekwoorden?: string[];
}

export function maakWoordenboek(portaal: Portaal): Woordenboek {
	const alles = INHOUD_NAMEN.flatMap((collectie) => (portaal.inhoud[collectie] as Item[]).map((item) => ({ item, data: item.data as unknown as Namen })));
	const namen = alles.flatMap(({ item, data: { titel, afkorting, synoniemen = [], zoekwoorden = [] } }): Genoemd[] => {
		const alle = [...new Set([titel, ...(afkorting ? [afkorting] : []), ...synoniemen, ...zoekwoorden].map(alsNaam))];
		// Of most entries the title is enough to be found by.
		return alle.length > 1 || BIJ_NAAM.has(item.collectie) ? [{ namen: alle, titel, adres: adresVan(item), soort: enkelvoudVan(item.collectie) }] : [];
	});
	const labels = portaal.datasets.flatMap((dataset) => {
		const kolom = dataset.kolommen.get(veldMetRol(dataset, 'label')?.name ?? '');
		return [dataset.beschrijving.title, ...dataset.beschrijving.zicht.figuren.map((figuur) => figuur.titel), ...(kolom?.soort === 'tekst' ? kolom.woorden : [])];
	});
	// As written, accents and all: the index knows no others.
	const woorden = new Map<string, string>();
	for (const tekst of [...alles.map(({ data }) => data.titel), ...labels, ...namen.flatMap((een) => een.namen)]) {
		for (const woord of tekst.toLowerCase().normalize('NFC').match(WOORD) ?? []) if (woord.length >= 4 && !/\d/.test(woord) && !woorden.has(plat(woord))) woorden.set(plat(woord), woord);
	}
	return { namen, woorden: [...woorden.values()].sort() };
}
