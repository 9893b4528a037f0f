// All tables of a recipe in one model, so that they are protected together: shared counts are one, and what everybody knows ties the rest.
import type { Recept } from '../../domain/recept.ts';
import { KENMERKEN, type Geteld, type Kenmerk, type Soort } from './gebeurtenissen.ts';
import { Grondslag, sluit, type Domein, type Keuze } from './grondslag.ts';
import { keuzeVan, rijenVan, soortVan, vraagVan, type Rijplan, type Tabelplan } from './tabelplan.ts';
import { voegGelijkeSamen, type Cel, type Tabellen, type Verband } from './tabellen.ts';

/** What earlier releases said of the same people. */
export interface Gezegd {
	/** Lowest and highest that each of them left of it; an exact number left one. */
	banden: [lo: number, hi: number][];
	verborgen: boolean;
	/** As it was rounded last. */
	afgerond?: number;
}

export type Eerder = (plan: Tabelplan, maat: string, rij: Rijplan) => Gezegd | undefined;

/** A number of an earlier release that stands in no table of today: it is known all the same. */
export interface OudeCel {
	soort: Soort;
	keuze: Keuze;
	/** Lowest and highest a reader takes it for: the same, unless it was rounded. */
	lo: number;
	hi: number;
}

export interface Vak {
	maat: string;
	/** Parts of the count; none is a zero. */
	delen: number[];
	waarde: number;
	/** Of an average: the value to print when the count it is of is shown. */
	gemiddelde?: number | undefined;
}

export interface Rij extends Rijplan {
	vakken: Vak[];
}

export interface Model {
	tabellen: Tabellen;
	/** Rows of each table, in the order of the plans. */
	rijen: Rij[][];
	/** Number of the cell with these parts; undefined for a zero nobody needs to count. */
	celVan(delen: readonly number[]): number | undefined;
}

const som = (delen: readonly number[], waar: readonly number[]): number => delen.reduce((totaal, deel) => totaal + waar[deel]!, 0);

/** Details at which stock and flows are compared, over a quarter and over a year. */
const DETAILS: readonly (readonly Kenmerk[])[] = [['gemeente', 'product'], ['product'], ['gemeente'], []].flatMap((detail) => [[...detail, 'kwartaal'], [...detail, 'jaar']] as Kenmerk[][]);

/** The details at which the tables tell stock, inflow and outflow, so that moves can be worked out from them. */
const stroomdetails = (gronden: ReadonlyMap<Soort, Grondslag>): (readonly Kenmerk[])[] =>
	DETAILS.filter((detail) => gronden.get('stand')?.kan(detail.map((een) => (een === 'jaar' ? 'kwartaal' : een))) && gronden.get('instroom')?.kan(detail) && gronden.get('uitstroom')?.kan(detail));

/** Stock and flows: who was there, plus who came, minus who left. Moves are counted once, so that they agree at every detail. */
function voegStroomToe(gronden: ReadonlyMap<Soort, Grondslag>, details: readonly (readonly Kenmerk[])[], domein: Domein, verbanden: Verband[]): void {
	const kwartalen = domein.kwartaal!;
	for (const detail of details) {
		const plaatsen = detail.reduce<Keuze[]>((uit, een) => uit.flatMap((plaats) => domein[een]!.map((waarde) => ({ ...plaats, [een]: waarde }))), [{}]);
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
			verbanden.push({ delen: [...per.keys()], factoren: [...per.values()], lo: 0, hi: 0 });
		}
	}
}

/** Number of persons in a choice, each counted once. */
const unieken = ({ aanwezig }: Geteld, keuze: Keuze): number =>
	new Set(aanwezig.filter((een) => KENMERKEN.every((naam) => { const eis = keuze[naam]; return eis === undefined || (typeof eis === 'string' ? een[naam] === eis : eis.includes(een[naam])); })).map(({ client }) => client)).size;

/** Puts tables that are protected together into one model. */
export function maakModel(plannen: readonly Tabelplan[], geteld: Geteld, recept: Recept, domein: Domein, eerder: Eerder, oud: readonly OudeCel[], drempel: number): Model {
	const waar: number[] = [];
	const verbanden: Verband[] = [];
	const vragen = new Map<Soort, Set<Kenmerk>[]>();
	const vraag = (soort: Soort, kenmerken: Set<Kenmerk>): void => void vragen.set(soort, [...(vragen.get(soort) ?? []), kenmerken]);
	for (const plan of plannen) for (const [maat, { telling }] of Object.entries(plan.maten)) if (telling !== 'uniek') vraag(soortVan(telling), vraagVan(keuzeVan(plan, maat, { keuze: { [plan.periode]: domein[plan.periode]![0]! } }, domein), plan));
	for (const { soort, keuze } of oud) vraag(soort, sluit(Object.keys(keuze) as Kenmerk[]));
	const groepVan = (product: string): string => recept.producten[product]!.groep;
	const gronden = new Map<Soort, Grondslag>();
	const leg = (soort: Soort, lijst: readonly Set<Kenmerk>[]): void => void (lijst.length && gronden.set(soort, new Grondslag(geteld.gebeurtenissen[soort], lijst, domein, groepVan, waar, verbanden)));
	for (const [soort, lijst] of vragen) if (soort !== 'doorstroom') leg(soort, lijst);
	const details = stroomdetails(gronden);
	const verhuizingen = details.map((detail) => sluit(detail));
	leg('doorstroom', [...(vragen.get('doorstroom') ?? []), ...verhuizingen]);
	leg('verhuisd-naar', verhuizingen);
	voegStroomToe(gronden, details, domein, verbanden);

	const cellen: Cel[] = [];
	const rijen = plannen.map((plan) => {
		const uniek: { rij: Rijplan; deel: number }[] = [];
		const uit = rijenVan(plan, recept, domein).map((rij): Rij => ({
			...rij,
			vakken: Object.entries(plan.maten).map(([maat, { telling }]): Vak => {
				const keuze = keuzeVan(plan, maat, rij, domein);
				let delen: number[];
				if (telling === 'uniek') {
					const deel = waar.push(unieken(geteld, { ...rij.keuze, ...(plan.producten && !rij.keuze.product ? { product: plan.producten } : {}) })) - 1;
					delen = [deel];
					uniek.push({ rij, deel });
					const stand = gronden.get('stand')?.delen(keuze);
					// Whoever is there at the end was there, unless somebody has two kinds of help at once.
					if (stand && waar[deel]! >= som(stand, waar)) verbanden.push({ delen: [deel, ...stand], factoren: [1, ...stand.map(() => -1)], lo: 0, hi: Infinity });
				} else delen = gronden.get(soortVan(telling))!.delen(keuze) ?? [];
				delen.sort((a, b) => a - b);
				const vak: Vak = { maat, delen, waarde: som(delen, waar) };
				if (telling === 'wachttijd') vak.gemiddelde = gemiddelde(geteld, keuze, drempel);
				return vak;
			}),
		}));
		for (const rij of uit) {
			for (const { maat, delen, waarde } of rij.vakken) {
				const cel: Cel = { id: `${plan.bestand}/${maat}/${rij.teksten.join('/')}`, delen, gewicht: plan.belang * (1 + rij.totalen) };
				cellen.push(cel);
				const was = eerder(plan, maat, rij);
				if (!was) continue;
				// A number that was revised since speaks of another truth.
				const geldig = was.banden.filter(([lo, hi]) => waarde >= lo && waarde <= hi);
				if (geldig.some(([lo, hi]) => lo === hi)) cel.vast = true;
				else if (was.verborgen && !was.banden.some(([lo, hi]) => lo === hi)) cel.blijftVerborgen = true;
				if (!geldig.length) continue;
				cel.bekend = [Math.max(...geldig.map(([lo]) => lo)), Math.min(...geldig.map(([, hi]) => hi))];
				if (was.afgerond !== undefined) cel.wasAfgerond = was.afgerond;
				if (plan.maten[maat]!.telling === 'uniek') verbanden.push({ delen, factoren: delen.map(() => 1), lo: cel.bekend[0], hi: cel.bekend[1] });
			}
		}
		// Who is counted in two places counts once in the whole.
		for (const { rij, deel } of uniek) {
			const leden = uniek.filter((een) => een.rij.totalen < rij.totalen && Object.entries(rij.keuze).every(([naam, waarde]) => een.rij.keuze[naam as Kenmerk] === waarde) && een.rij.totalen === rij.totalen - 1);
			for (const lid of leden) verbanden.push({ delen: [deel, lid.deel], factoren: [1, -1], lo: 0, hi: Infinity });
			const fijnst = uniek.filter((een) => een.rij.totalen === 0 && Object.entries(rij.keuze).every(([naam, waarde]) => een.rij.keuze[naam as Kenmerk] === waarde));
			if (rij.totalen > 0) verbanden.push({ delen: [...fijnst.map((een) => een.deel), deel], factoren: [...fijnst.map(() => 1), -1], lo: 0, hi: Infinity });
		}
		return uit;
	});
	for (const [i, { soort, keuze, lo, hi }] of oud.entries()) {
		const delen = gronden.get(soort)?.delen(keuze)?.sort((a, b) => a - b);
		const nu = delen?.length ? som(delen, waar) : NaN;
		if (!delen || !(nu >= lo && nu <= hi)) continue;
		if (lo === hi) cellen.push({ id: `eerder ${i}`, delen, gewicht: 1, vast: true });
		else verbanden.push({ delen, factoren: delen.map(() => 1), lo, hi });
	}
	const samen = voegGelijkeSamen(cellen);
	const nummers = new Map(samen.map((cel, i) => [cel.delen.join(), i]));
	return { tabellen: { waar, cellen: samen, verbanden }, rijen, celVan: (delen) => nummers.get(delen.join()) };
}

/** Weeks, whole; undefined when it is known of fewer people than the threshold. */
function gemiddelde({ gebeurtenissen, wachtdagen }: Geteld, keuze: Keuze, drempel: number): number | undefined {
	let [totaal, aantal] = [0, 0];
	gebeurtenissen.instroom.forEach((een, i) => {
		const dagen = wachtdagen[i];
		if (dagen === undefined || !KENMERKEN.every((naam) => { const eis = keuze[naam]; return eis === undefined || (typeof eis === 'string' ? een[naam] === eis : eis.includes(een[naam])); })) return;
		totaal += dagen;
		aantal++;
	});
	return aantal >= drempel ? Math.round(totaal / aantal / 7) : undefined;
}
