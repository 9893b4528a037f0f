// What earlier releases said of the people that are counted now, in whatever table: exactly, rounded, or hidden.
import { telplekVan, tellingstekst } from '../../domain/betekenis.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import type { Recept } from '../../domain/recept.ts';
import type { Bron } from '../portaal/gegevensstelsel.ts';
import { bandVan } from '../portaal/optelassen.ts';
import { sleutelVan, type Roostercel } from '../portaal/rooster.ts';
import { zegtNiets } from '../portaal/woordenboek.ts';
import { betekenisVan, keuzeVan } from './betekenis.ts';
import { familieVanTelling } from './bezwaren.ts';
import type { Eerder, Gezegd, OudeCel } from './model.ts';
import { domeinVan, soortVan, TOTAAL, type Tabelplan } from './tabelplan.ts';

export interface Verleden {
	eerder: Eerder;
	oud(plannen: readonly Tabelplan[]): OudeCel[];
}

type OudeTelling = Roostercel & { basis: number };

const tellingenIn = (bronnen: readonly Bron[]): OudeTelling[] => bronnen.flatMap(({ rooster }) => rooster.cellen.map((cel) => ({ ...cel, basis: rooster.basis }))).filter(({ hulp }) => !hulp);

/** `bronnen` are the tables of all releases, oldest first, and those that stand beside the tables of the recipe. */
export function maakVerleden(bronnen: readonly Bron[], recept: Recept): Verleden {
	const cellen = tellingenIn(bronnen);
	const gezegd = new Map<string, Gezegd>();
	for (const { sleutel, waarde, telplek, basis } of cellen) {
		if (!telplek) continue;
		const was = gezegd.get(sleutel) ?? { banden: [], verborgen: false };
		gezegd.set(sleutel, was);
		if (waarde.getal !== null) {
			was.banden.push(bandVan({ waarde }, basis));
			if (basis > 1) was.afgerond = waarde.getal;
		} else if (waarde.markering === 'onderdrukt') was.verborgen = true;
	}
	return {
		eerder: (plan, maat, { teksten }) => {
			if (!gezegd.size) return undefined;
			const assen = Object.entries(plan.assen).flatMap(([as, kolom], i) => (teksten[i + 1] === TOTAAL ? [] : [[as === 'gemeente' ? 'gebied' : kolom, teksten[i + 1]!] as const]));
			const telplek = telplekVan(betekenisVan(plan, recept), maat, { gebied: recept.regio, ...Object.fromEntries(assen), periode: teksten[0]! });
			return telplek && gezegd.get(sleutelVan(tellingstekst(telplek), '', telplek.plaats));
		},
		oud: (plannen) => {
			const gevraagd = new Set(plannen.flatMap(({ maten }) => Object.values(maten).map(({ telling }) => familieVanTelling(telling))));
			return cellen.flatMap(({ telplek, waarde, basis }): OudeCel[] => {
				if (!telplek || waarde.getal === null) return [];
				const keuze = gevraagd.has(familieVanTelling(telplek.telling)) ? keuzeVan(telplek, recept) : undefined;
				const [lo, hi] = bandVan({ waarde }, basis);
				return keuze ? [{ soort: telplek.telling === 'uniek' ? 'uniek' : soortVan(telplek.telling), keuze: { ...keuze, ...(telplek.telling === 'terugval' ? { terug: 'ja' } : {}) }, lo, hi }] : [];
			});
		},
	};
}

/** Why these tables cannot be protected beside what was published before, or stands beside them: then without the name of a release. */
export function bezwarenTegenVerleden(bronnen: readonly Bron[], recept: Recept): Problem[] {
	const vanRegio = bronnen.filter(({ rooster }) => rooster.id.startsWith(`${recept.regio}-`));
	const naamVan = (id: string): string => id.slice(recept.regio.length + 1);
	const onbekend = [...new Map(vanRegio.filter(({ rooster, uitgave }) => uitgave !== undefined && zegtNiets(rooster.telling) && !recept.telt_anders.includes(naamVan(rooster.id))).flatMap(({ rooster }) => {
		const cel = rooster.cellen.find(({ telplek, hulp }) => !telplek && !hulp);
		return cel ? [[rooster.id, rooster.plekVan(cel)] as const] : [];
	}))].map(([id, plek]) => maakProbleem(plek, 'telling-onbekend', `De tabel „${naamVan(id)}” is eerder gepubliceerd, maar nergens staat wie er geteld zijn. Dan is niet na te gaan wat de nieuwe tabellen ernaast verraden.`, `Telt hij hetzelfde als een tabel in het recept? Neem hem weer op in het recept, met dezelfde naam, assen en maten. Telt hij iets anders? Zet in het recept: telt_anders: [${naamVan(id)}].`));
	const { kwartaal = [], jaar = [] } = domeinVan(recept);
	const perioden = new Set([...kwartaal, ...jaar]);
	const precies = recept.tabellen.filter(({ methode }) => methode === 'afronden').flatMap(({ bestand, maten }): Problem[] => {
		const families = new Set(Object.values(maten).map(({ telling }) => familieVanTelling(telling)));
		for (const { rooster, uitgave } of vanRegio) {
			const cel = rooster.basis > 1 ? undefined : rooster.cellen.find(({ telplek }) => telplek && families.has(familieVanTelling(telplek.telling)) && perioden.has(telplek.plaats['periode']!));
			if (cel) return [maakProbleem(rooster.plekVan(cel), 'terug-te-rekenen', `De tabel „${bestand}” wordt afgerond, maar ${uitgave === undefined ? 'deze tabel laat' : 'een eerdere uitgave liet'} dezelfde mensen precies zien.`, uitgave === undefined ? 'Kies voor alle tabellen over dezelfde mensen dezelfde methode.' : 'Schrijf in het recept „methode: onderdrukken”, of rond alleen perioden af die nog niet gepubliceerd zijn.')];
		}
		return [];
	});
	return [...onbekend, ...precies];
}
