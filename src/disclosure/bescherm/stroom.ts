// Stock and flows: who was there, plus who came, minus who left. Moves are counted once, so that they agree at every detail.
import type { Kenmerk, Soort } from './gebeurtenissen.ts';
import type { Domein, Grondslag, Keuze } from './grondslag.ts';
import { waardeVan, type Verband } from './tabellen.ts';

/** Details at which stock and flows are compared, over a quarter and over a year. */
const DETAILS: readonly (readonly Kenmerk[])[] = [['gemeente', 'product'], ['gemeente', 'groep'], ['product'], ['groep'], ['gemeente'], []].flatMap((detail) => [[...detail, 'kwartaal'], [...detail, 'jaar']] as Kenmerk[][]);

/** The details at which moves can be worked out, as far as tables tell: who is there, and who came or left. */
export function stroomdetails(vragen: ReadonlyMap<Soort, readonly ReadonlySet<Kenmerk>[]>): (readonly Kenmerk[])[] {
	if (!(['stand', 'instroom', 'uitstroom'] as const).every((soort) => vragen.has(soort))) return [];
	const kan = (soort: Soort, detail: readonly Kenmerk[]): boolean => vragen.get(soort)!.some((een) => detail.every((kenmerk) => een.has(kenmerk)));
	const verteld = DETAILS.filter((detail) => kan('stand', detail.map((een) => (een === 'jaar' ? 'kwartaal' : een))) && (kan('instroom', detail) || kan('uitstroom', detail)));
	// What holds of every product holds of its group.
	return verteld.filter((detail) => !detail.includes('groep') || !verteld.some((ander) => ander.join() === detail.join().replace('groep', 'product')));
}

/** What ties stock and flows at these details. */
export function stroomverbanden(gronden: ReadonlyMap<Soort, Grondslag>, details: readonly (readonly Kenmerk[])[], domein: Domein): Verband[] {
	const uit: Verband[] = [];
	const kwartalen = domein.kwartaal!;
	for (const detail of details) {
		const plaatsen = detail.reduce<Keuze[]>((alle, een) => alle.flatMap((plaats) => domein[een]!.map((waarde) => ({ ...plaats, [een]: waarde }))), [{}]);
		for (const keuze of plaatsen) {
			const { kwartaal, jaar, ...plaats } = keuze;
			const eind = typeof kwartaal === 'string' ? kwartaal : kwartalen.filter((een) => een.startsWith(jaar as string)).at(-1)!;
			const begin = typeof kwartaal === 'string' ? kwartalen[kwartalen.indexOf(kwartaal) - 1] : kwartalen.filter((een) => een < `${jaar as string}-Q1`).at(-1);
			if (!begin) continue;
			const delen = (soort: Soort, van: Keuze): number[] => gronden.get(soort)!.delen(van)!;
			const termen: [number[], number][] = [
				[delen('stand', { ...plaats, kwartaal: eind }), 1], [delen('stand', { ...plaats, kwartaal: begin }), -1],
				[delen('instroom', keuze), -1], [delen('verhuisd-naar', keuze), -1], [delen('doorstroom', keuze), 1], [delen('uitstroom', keuze), 1],
			];
			const per = new Map<number, number>();
			for (const [stukken, factor] of termen) for (const deel of stukken) per.set(deel, (per.get(deel) ?? 0) + factor);
			uit.push({ delen: [...per.keys()], factoren: [...per.values()], lo: 0, hi: 0 });
		}
	}
	return uit;
}

/** Where nobody ever moves, what is shown closes without moves, and that is seen. */
export function zonderVerhuizing(gronden: ReadonlyMap<Soort, Grondslag>, waar: readonly number[]): Verband[] {
	const delen = gronden.has('verhuisd-naar') ? (['doorstroom', 'verhuisd-naar'] as const).flatMap((soort) => gronden.get(soort)!.alle()) : [];
	return delen.length && waardeVan(delen, waar) === 0 ? [{ delen, factoren: delen.map(() => 1), lo: 0, hi: 0 }] : [];
}
