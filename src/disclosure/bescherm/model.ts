// All tables of a recipe in one model, so that they are protected together: shared counts are one, and what everybody knows ties the rest.
import type { Recept } from '../../domain/recept.ts';
import type { Telling } from '../../domain/registratie.ts';
import type { Geteld, Soort } from './gebeurtenissen.ts';
import { gemiddelde, zegtGemiddelde } from './gemiddelden.ts';
import { gewoonten } from './gewoonten.ts';
import { legGronden, type OudeCel } from './gronden.ts';
import type { Domein, Grondslag, Keuze } from './grondslag.ts';
import { keuzeVan, rijenVan, soortVan, type Rij, type Rijplan, type Tabelplan, type Vak } from './tabelplan.ts';
import { verschillenTussen, voegGelijkeSamen, waardeVan, type Cel, type Tabellen } from './tabellen.ts';
import { plekVan, Unieken, type Onderbouw, type Plek } from './unieken.ts';

export type { OudeCel };

/** What earlier releases said of the same people. */
export interface Gezegd {
	/** Lowest and highest that each of them left of it; an exact number left one. */
	banden: [lo: number, hi: number][];
	verborgen: boolean;
	/** As it was rounded last. */
	afgerond?: number;
}

export type Eerder = (plan: Tabelplan, maat: string, rij: Rijplan) => Gezegd | undefined;

export interface Model {
	tabellen: Tabellen;
	/** Rows of each table, in the order of the plans. */
	rijen: Rij[][];
	/** Number of the cell with these parts; undefined for a zero nobody needs to count. */
	celVan(delen: readonly number[]): number | undefined;
}

/** What of a cell is settled by earlier releases. A number that was revised since speaks of another truth. */
function watVastligt(was: Gezegd | undefined, waarde: number): Pick<Cel, 'vast' | 'blijftVerborgen' | 'bekend' | 'wasAfgerond'> {
	if (!was) return {};
	const geldig = was.banden.filter(([lo, hi]) => waarde >= lo && waarde <= hi);
	return {
		...(geldig.some(([lo, hi]) => lo === hi) ? { vast: true } : was.verborgen && !was.banden.some(([lo, hi]) => lo === hi) ? { blijftVerborgen: true } : {}),
		...(geldig.length ? { bekend: [Math.max(...geldig.map(([lo]) => lo)), Math.min(...geldig.map(([, hi]) => hi))], ...(was.afgerond === undefined ? {} : { wasAfgerond: was.afgerond }) } : {}),
	};
}

/** A count that no table shows. */
const ongetoond = (delen: number[]): Cel => ({ id: `ongetoond ${delen.join()}`, delen: delen.toSorted((a, b) => a - b), gewicht: 0, nooitGetoond: true });

/** Puts tables that are protected together into one model. */
export function maakModel(plannen: readonly Tabelplan[], geteld: Geteld, recept: Recept, domein: Domein, eerder: Eerder, oud: readonly OudeCel[], drempel: number): Model {
	const onder: Onderbouw = { waar: [], verbanden: [], hulp: new Set() };
	const { waar, verbanden } = onder;
	const groepVan = (product: string): string => recept.producten[product]!.groep;
	const plek = (keuze: Keuze): Plek => plekVan(keuze, domein, groepVan);
	const opzet = plannen.map((plan) => rijenVan(plan, recept, domein).map((rij) => ({ rij, keuzes: Object.entries(plan.maten).map(([maat, { telling }]) => ({ maat, telling, keuze: keuzeVan(plan, maat, rij, domein) })) })));
	const gronden = legGronden(plannen, geteld, domein, groepVan, oud, onder);
	/** All that is told, now and before. */
	const verteld = [...opzet.flat().flatMap(({ keuzes }) => keuzes), ...oud.map(({ soort, keuze }) => ({ telling: soort, keuze }))];
	const uniek = verteld.filter(({ telling }) => telling === 'uniek').map(({ keuze }) => plek(keuze));
	const unieken = uniek.length ? new Unieken(geteld, uniek, onder, drempel) : undefined;
	const grondVan = (telling: Telling | Soort): Grondslag | undefined => (telling === 'uniek' ? undefined : gronden.get(telling === 'verhuisd-naar' ? telling : soortVan(telling)));
	const delenVan = (telling: Telling | Soort, keuze: Keuze): number[] => (telling === 'uniek' ? [unieken!.deel(plek(keuze))] : (grondVan(telling)?.delen(keuze) ?? [])).sort((a, b) => a - b);

	const cellen: Cel[] = [];
	const rijen = plannen.map((plan, p) => opzet[p]!.map(({ rij, keuzes }): Rij => ({
		...rij,
		vakken: keuzes.map(({ maat, telling, keuze }): Vak => {
			const delen = delenVan(telling, keuze);
			const waarde = waardeVan(delen, waar);
			cellen.push({ id: `${plan.bestand}/${maat}/${rij.teksten.join('/')}`, delen, gewicht: plan.belang * (1 + rij.totalen), ...watVastligt(eerder(plan, maat, rij), waarde) });
			if (telling !== 'wachttijd') return { maat, delen, waarde };
			const weken = gemiddelde(geteld, keuze, drempel);
			const klassen = (wacht: string): number[] | undefined => gronden.get('instroom')!.delen({ ...keuze, wacht });
			return { maat, delen, waarde, gemiddelde: weken, ...(weken !== undefined && klassen('') ? { zegt: zegtGemiddelde(weken, (klasse) => klassen(klasse)!, drempel) } : {}) };
		}),
	})));
	for (const grond of gronden.values()) {
		if (!grond.verteld.length) continue;
		for (const deel of grond.alle()) onder.hulp.add(deel);
		for (const delen of grond.verteld) {
			if (delen.length === 1) onder.hulp.delete(delen[0]!);
			else cellen.push(ongetoond(delen));
		}
	}
	for (const [i, { soort, keuze, lo, hi }] of oud.entries()) {
		const delen = delenVan(soort, keuze);
		const nu = waardeVan(delen, waar);
		if (!delen.length || nu < lo || nu > hi) continue;
		if (lo === hi) cellen.push({ id: `eerder ${i}`, delen, gewicht: 1, vast: true });
		else verbanden.push({ delen, factoren: delen.map(() => 1), lo, hi });
	}
	for (const { telling, keuze } of unieken ? verteld : []) for (const plaats of waarHetWas(telling, plek(keuze), domein)) unieken!.bevat(plaats, delenVan(telling, keuze));
	// Of rounded numbers nobody sees that they close.
	for (const [p, plan] of plannen.entries()) if (plan.methode === 'onderdrukken') verbanden.push(...gewoonten(plan, rijen[p]!));
	for (const delen of verschillenTussen(verteld.flatMap(({ telling, keuze }) => grondVan(telling)?.weergaven(keuze) ?? []), waar, drempel)) {
		cellen.push(ongetoond(delen));
		if (delen.length === 1) onder.hulp.delete(delen[0]!);
	}
	const samen = voegGelijkeSamen(cellen);
	const nummers = new Map(samen.map((cel, i) => [cel.delen.join(), i]));
	return { tabellen: { waar, cellen: samen, verbanden, hulp: onder.hulp }, rijen, celVan: (delen) => nummers.get(delen.join()) };
}

/** Whoever is counted so was there. */
const WAS_ER: ReadonlySet<Telling | Soort> = new Set(['stand', 'instroom', 'doorstroom', 'uitstroom', 'terugval']);

/** At which places somebody was who is counted there: who is there at the end of a quarter, is there when the next begins. */
function waarHetWas(telling: Telling | Soort, plek: Plek, domein: Domein): Plek[] {
	if (!WAS_ER.has(telling)) return [];
	const volgend = domein.kwartaal![domein.kwartaal!.indexOf(plek.kwartaal[0]!) + 1];
	return telling === 'stand' && volgend ? [plek, { ...plek, kwartaal: [volgend] }] : [plek];
}
