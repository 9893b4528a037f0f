// What a table of a recipe counts, said so that it is understood beside any other table: in its descriptor, and in the releases to come.
import { isEigenKolom, PRODUCTEN, productenIn, type Betekenis, type Telplek } from '../../domain/betekenis.ts';
import { GM_CODE } from '../../domain/regio.ts';
import type { Recept } from '../../domain/recept.ts';
import { KENMERKEN, type Kenmerk } from './gebeurtenissen.ts';
import type { Keuze } from './grondslag.ts';
import type { Tabelplan } from './tabelplan.ts';

/** The meaning of a table as it is written: maybe coarser than asked. */
export function betekenisVan(plan: Pick<Tabelplan, 'assen' | 'maten' | 'producten'>, recept: Recept): Betekenis {
	const gekozen = (maat: string): readonly string[] => plan.maten[maat]!.producten ?? plan.producten ?? Object.keys(recept.producten);
	const tellen = new Set([...(plan.producten ?? (plan.assen.product || plan.assen.groep ? Object.keys(recept.producten) : [])), ...Object.keys(plan.maten).flatMap(gekozen)]);
	return {
		regio: recept.regio,
		assen: Object.fromEntries(Object.entries(plan.assen).map(([as, kolom]) => [kolom, as as keyof typeof plan.assen])),
		producten: Object.fromEntries(Object.entries(recept.producten).filter(([product]) => tellen.has(product)).map(([product, { groep }]) => [product, groep])),
		maten: Object.fromEntries(Object.entries(plan.maten).map(([maat, { telling }]) => [maat, { telling, ...(gekozen(maat).length < tellen.size ? { producten: [...gekozen(maat)] } : {}) }])),
	};
}

/** The choice of a count of an earlier release in the words of this recipe; undefined when the recipe has no words for it. */
export function keuzeVan(telplek: Telplek, recept: Recept): Keuze | undefined {
	const keuze: Keuze = {};
	if (telplek.regio !== recept.regio) return undefined;
	for (const [as, waarde] of Object.entries(telplek.plaats)) {
		if (isEigenKolom(as)) return undefined;
		if (as === 'periode') keuze[waarde.includes('-Q') ? 'kwartaal' : 'jaar'] = waarde;
		else if (as === 'gebied') {
			if (GM_CODE.test(waarde)) keuze.gemeente = waarde;
		} else if (as !== PRODUCTEN) {
			if (!KENMERKEN.includes(as as Kenmerk)) return undefined;
			keuze[as as Kenmerk] = waarde;
		}
	}
	const producten = productenIn(telplek);
	if (producten.some((product) => !(product in recept.producten))) return undefined;
	return { ...keuze, ...productkeuze(producten, recept) };
}

/** As coarse as it can be said: nothing for all products, groups for whole groups. */
function productkeuze(producten: readonly string[], recept: Recept): Keuze {
	const alle = Object.entries(recept.producten);
	if (producten.length === alle.length) return {};
	if (producten.length === 1) return { product: producten[0]! };
	const groepen = new Set(alle.filter(([product]) => producten.includes(product)).map(([, { groep }]) => groep));
	return alle.filter(([, { groep }]) => groepen.has(groep)).length === producten.length ? { groep: [...groepen] } : { product: producten };
}
