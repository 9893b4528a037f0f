// What earlier releases said, in the words of the recipe: at the same place, and in other tables over the same people.
import { GM_CODE } from '../../domain/regio.ts';
import type { As, Recept } from '../../domain/recept.ts';
import type { Bron } from '../portaal/gegevensstelsel.ts';
import { sleutelVan } from '../portaal/rooster.ts';
import type { Kenmerk } from './gebeurtenissen.ts';
import type { Keuze } from './grondslag.ts';
import type { Eerder, OudeCel } from './model.ts';
import { soortVan, TOTAAL, type Tabelplan } from './tabelplan.ts';

export interface Verleden {
	eerder: Eerder;
	oud(plannen: readonly Tabelplan[]): OudeCel[];
}

/** `bronnen` are the tables of all releases, oldest first; `tellingVan` says in one text what a table counts, as the ledger does. */
export function maakVerleden(bronnen: readonly Bron[], recept: Recept, tellingVan: (bestand: string) => string): Verleden {
	const gezegd = new Map<string, number | 'verborgen'>();
	for (const { rooster } of bronnen) {
		for (const { sleutel, waarde } of rooster.cellen) {
			if (waarde.getal !== null) gezegd.set(sleutel, waarde.getal);
			else if (waarde.markering === 'onderdrukt' && typeof gezegd.get(sleutel) !== 'number') gezegd.set(sleutel, 'verborgen');
		}
	}
	const sleutelIn = (plan: Pick<Tabelplan, 'bestand' | 'assen'>, maat: string, teksten: readonly string[]): string => {
		const plaats: Record<string, string> = { periode: teksten[0]! };
		Object.entries(plan.assen).forEach(([as, kolom], i) => {
			const tekst = teksten[i + 1]!;
			if (as === 'gemeente') plaats['gebied'] = tekst;
			else if (tekst !== TOTAAL) plaats[kolom] = tekst;
		});
		plaats['gebied'] ??= recept.regio;
		return sleutelVan(tellingVan(plan.bestand), maat, plaats);
	};
	const keuzeVan = (plan: Tabelplan, plaats: Readonly<Record<string, string>>): Keuze | undefined => {
		const keuze: Keuze = {};
		const asVan = new Map(recept.tabellen.flatMap(({ assen }) => Object.entries(assen).map(([as, kolom]) => [kolom, as as As] as const)));
		for (const [naam, waarde] of Object.entries(plaats)) {
			if (naam === 'periode') keuze[waarde.includes('-Q') ? 'kwartaal' : 'jaar'] = waarde;
			else if (naam === 'gebied') {
				if (GM_CODE.test(waarde)) keuze.gemeente = waarde;
				else if (waarde !== recept.regio) return undefined;
			} else {
				const as = asVan.get(naam);
				if (!as) return undefined;
				keuze[as as Kenmerk] = waarde;
			}
		}
		if (plan.producten && keuze.product === undefined) keuze.product = plan.producten;
		return keuze;
	};
	return {
		eerder: (bestand, maat, teksten) => gezegd.get(sleutelIn(recept.tabellen.find((tabel) => tabel.bestand === bestand)!, maat, teksten)),
		oud: (plannen) => plannen.flatMap((plan) => {
			const telling = tellingVan(plan.bestand);
			return bronnen.filter(({ rooster }) => rooster.telling === telling).flatMap(({ rooster }) => rooster.cellen.flatMap(({ maat, plaats, waarde }): OudeCel[] => {
				const wat = plan.maten[maat]?.telling;
				const keuze = keuzeVan(plan, plaats);
				if (waarde.getal === null || !wat || !keuze || wat === 'wachttijd') return [];
				return [{ soort: wat === 'uniek' ? wat : soortVan(wat), keuze: { ...keuze, ...(wat === 'terugval' ? { terug: 'ja' } : {}) }, waarde: waarde.getal }];
			}));
		}),
	};
}
