// Which finest counts lie under the tables of a recipe: as fine as they ask, and where something is known of finer ones, as fine as that.
import type { Geteld, Kenmerk, Soort } from './gebeurtenissen.ts';
import { Grondslag, sluit, type Domein, type Keuze } from './grondslag.ts';
import { stroomdetails, stroomverbanden, zonderVerhuizing } from './stroom.ts';
import { keuzeVan, soortVan, vraagVan, type Tabelplan } from './tabelplan.ts';
import type { Onderbouw } from './unieken.ts';

/** A number of an earlier release that stands in no table of today: it is known all the same. */
export interface OudeCel {
	soort: Soort | 'uniek';
	keuze: Keuze;
	/** Lowest and highest a reader takes it for: the same, unless it was rounded. */
	lo: number;
	hi: number;
}

/** The finest counts under each counting, and what ties them. */
export function legGronden(plannen: readonly Tabelplan[], geteld: Geteld, domein: Domein, groepVan: (product: string) => string, oud: readonly OudeCel[], { waar, verbanden }: Onderbouw): Map<Soort, Grondslag> {
	const vragen = new Map<Soort, Set<Kenmerk>[]>();
	const wachtenden: Set<Kenmerk>[] = [];
	const vraag = (soort: Soort, kenmerken: Set<Kenmerk>): void => void vragen.set(soort, [...(vragen.get(soort) ?? []), kenmerken]);
	for (const plan of plannen) for (const [maat, { telling }] of Object.entries(plan.maten)) if (telling !== 'uniek') {
		const kenmerken = vraagVan(keuzeVan(plan, maat, { keuze: { [plan.periode]: domein[plan.periode]![0]! } }, domein), plan);
		vraag(soortVan(telling), kenmerken);
		if (telling === 'wachttijd') wachtenden.push(new Set([...kenmerken, 'wacht']));
	}
	// How long people waited on average says something of those who waited long, where a table tells of them.
	const vertelt = vragen.get('instroom')?.some((een) => een.has('wacht'));
	for (const { soort, keuze } of oud) if (soort !== 'uniek') vraag(soort, sluit(Object.keys(keuze) as Kenmerk[]));
	const gronden = new Map<Soort, Grondslag>();
	const details = stroomdetails(vragen);
	const fijn = details.map((detail) => sluit(detail));
	const leg = (soort: Soort, lijst: readonly Set<Kenmerk>[], fijner: readonly Set<Kenmerk>[] = []): void => void (lijst.length && gronden.set(soort, new Grondslag(geteld.gebeurtenissen[soort], lijst, domein, groepVan, waar, verbanden, fijner)));
	for (const [soort, lijst] of vragen) if (soort !== 'doorstroom') leg(soort, lijst, soort === 'instroom' ? [...fijn, ...(vertelt ? wachtenden : [])] : soort === 'uitstroom' ? fijn : []);
	leg('doorstroom', [...(vragen.get('doorstroom') ?? []), ...fijn]);
	leg('verhuisd-naar', fijn);
	verbanden.push(...stroomverbanden(gronden, details, domein));
	if (plannen.every(({ methode }) => methode === 'onderdrukken')) verbanden.push(...zonderVerhuizing(gronden, waar));
	return gronden;
}

