// What a reader may narrow a search to. Pages and records carry the same values, so no choice can be empty for lack of a name.
import { metHoofdletter } from '../domain/eenheid.ts';
import { jaarVan } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import { beloftenVan } from './standen.ts';

export interface Zoekkeuze {
	naam: 'soort' | 'regio' | 'jaar' | 'thema' | 'stand';
	titel: string;
	keuzes: { waarde: string; woord: string }[];
}

/** Kinds of pages and records, as readers call them; the order of the list is that of the choice. */
export const ZOEKSOORTEN = ['cijfer', 'resultaat', 'verslag', 'actie', 'plan', 'indicator', 'gemeente', 'regio', 'cijfers', 'begrip', 'bron', 'tegenspraak', 'agenda', 'nieuws', 'uitleg', 'stand van het land'] as const;

const THEMAS = { capaciteit: 'plekken', begroting: 'geld', monitor: 'mensen en plekken door de tijd', landelijk: 'heel Nederland' } as const;

/** The choices that find something in this portal. */
export function zoekkeuzes(portaal: Portaal): Zoekkeuze[] {
	const jaren = new Set<number>();
	for (const dataset of portaal.datasets) jaren.add(jaarVan(dataset.beschrijving.zicht.periode));
	for (const { data } of portaal.inhoud.rapportages) jaren.add(jaarVan(data.periode.tot));
	const themas = new Set(portaal.datasets.map((dataset) => dataset.beschrijving.zicht.thema));
	const standen = new Map(portaal.inhoud.plannen.flatMap((plan) => beloftenVan(portaal, plan).beloften.map(({ nu }) => [nu.status.woord, nu.status.woord] as const)));
	const lijst = (waarden: Iterable<string>): Zoekkeuze['keuzes'] => [...waarden].map((waarde) => ({ waarde, woord: waarde }));
	const alle: Zoekkeuze[] = [
		{ naam: 'soort', titel: 'Soort', keuzes: lijst(ZOEKSOORTEN.filter((soort) => soort !== 'stand van het land' || portaal.inhoud.regiobeelden.length > 0)) },
		{ naam: 'regio', titel: 'Regio', keuzes: portaal.inhoud.regios.map((regio) => ({ waarde: regio.id, woord: regio.data.titel })) },
		{ naam: 'jaar', titel: 'Jaar', keuzes: lijst([...jaren].sort((a, b) => b - a).map(String)) },
		{ naam: 'thema', titel: 'Thema', keuzes: [...themas].map((thema) => ({ waarde: thema, woord: metHoofdletter(THEMAS[thema]) })) },
		{ naam: 'stand', titel: 'Stand van een belofte', keuzes: lijst(standen.keys()) },
	];
	return alle.filter(({ keuzes }) => keuzes.length > 1);
}
