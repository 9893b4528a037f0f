// Ways to see part of the promises: by how they stand, by pijler, by doel. Each is a page, so that it works without scripts and can be sent on.
import { adresVanFilter, type Filtersoort } from '../domain/adressen.ts';
import { metHoofdletter } from '../domain/eenheid.ts';
import { zoekItem, type Portaal } from '../domain/portaal.ts';
import { telStanden, type Belofte, type Beloften } from './standen.ts';

export interface Beloftefilter {
	soort: Filtersoort;
	id: string;
	naam: string;
	adres: string;
	beloften: Belofte[];
}

/** The choices of one kind, in the order given; one choice is none, and neither is a choice for nearly every promise. */
function soort(regio: string, soortNaam: Filtersoort, keuzes: { id: string; naam: string; past: (belofte: Belofte) => boolean }[], alle: Belofte[]): Beloftefilter[] {
	const met = keuzes.map(({ id, naam, past }) => ({ soort: soortNaam, id, naam, adres: adresVanFilter(regio, soortNaam, id), beloften: alle.filter(past) })).filter(({ beloften }) => beloften.length > 0);
	return met.length > 1 && met.length * 2 <= alle.length ? met : [];
}

/** All filters of the promises of a plan that leave something over. */
export function beloftefilters(portaal: Portaal, { plan, beloften: alle, ...rest }: Beloften): Beloftefilter[] {
	const regio = plan.regio!;
	const genoemd = (collectie: 'pijlers' | 'doelen') =>
		[...new Set(alle.flatMap(({ item }) => item.data[collectie]))].flatMap((id) => {
			const item = zoekItem(portaal, collectie, id, regio);
			return item ? [{ id, naam: item.data.titel, past: (belofte: Belofte) => belofte.item.data[collectie].includes(id) }] : [];
		});
	return [
		...soort(regio, 'stand', telStanden({ plan, beloften: alle, ...rest }).map(({ status }) => ({ id: status.id, naam: metHoofdletter(status.woord), past: ({ nu }: Belofte) => nu.status.id === status.id })), alle),
		...soort(regio, 'pijler', genoemd('pijlers'), alle),
		...soort(regio, 'doel', genoemd('doelen'), alle),
	];
}
