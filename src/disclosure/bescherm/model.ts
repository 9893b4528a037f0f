// All tables of a recipe in one model, so that they are protected together: shared counts are one, and what everybody knows ties the rest.
import type { Recept } from '../../domain/recept.ts';
import { KENMERKEN, type Geteld, type Kenmerk, type Soort } from './gebeurtenissen.ts';
import { Grondslag, sluit, type Domein, type Keuze } from './grondslag.ts';
import { keuzeVan, rijenVan, soortVan, vraagVan, type Rijplan, type Tabelplan } from './tabelplan.ts';
import { voegGelijkeSamen, type Cel, type Tabellen, type Verband } from './tabellen.ts';

/** What an earlier release said at a place: a number, hidden, or nothing. */
export type Eerder = (bestand: string, maat: string, teksten: readonly string[]) => number | 'verborgen' | undefined;

/** A number of an earlier release that stands in no table of today: it is known all the same. */
export interface OudeCel {
	soort: Soort;
	keuze: Keuze;
	waarde: number;
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

/** Stock and flows: who was there, plus who came, minus who left. At every detail that the tables of all of them go to. */
function voegStroomToe(gronden: Map<Soort, Grondslag>, geteld: Geteld, domein: Domein, waar: number[], verbanden: Verband[]): void {
	if (!gronden.has('stand') || !gronden.has('instroom') || !gronden.has('uitstroom')) return;
	const kwartalen = domein.kwartaal!;
	const verhuisd = geteld.gebeurtenissen['verhuisd-naar'];
	const weg = geteld.gebeurtenissen.doorstroom;
	for (const detail of [['gemeente', 'product'], ['product'], ['gemeente'], []] as Kenmerk[][]) {
		const plaatsen = detail.reduce<Record<string, string>[]>((uit, een) => uit.flatMap((plaats) => domein[een]!.map((waarde) => ({ ...plaats, [een]: waarde }))), [{}]);
		for (const plaats of plaatsen) {
			const past = (een: Record<Kenmerk, string>): boolean => detail.every((kenmerk) => een[kenmerk] === plaats[kenmerk]);
			for (const tijd of ['kwartaal', 'jaar'] as const) {
				for (const periode of domein[tijd]!) {
					const eind = tijd === 'kwartaal' ? periode : kwartalen.filter((een) => een.startsWith(periode)).at(-1)!;
					const begin = tijd === 'kwartaal' ? kwartalen[kwartalen.indexOf(periode) - 1] : kwartalen.filter((een) => een < `${periode}-Q1`).at(-1);
					if (!begin) continue;
					const [na, voor] = [gronden.get('stand')!.delen({ ...plaats, kwartaal: eind }), gronden.get('stand')!.delen({ ...plaats, kwartaal: begin })];
					const erbij = gronden.get('instroom')!.delen({ ...plaats, [tijd]: periode });
					const eraf = gronden.get('uitstroom')!.delen({ ...plaats, [tijd]: periode });
					if (!na || !voor || !erbij || !eraf) continue;
					// Moves in and out: of the whole region they are told nowhere, of a place the leaving ones may be.
					const uitVerhuisd = gronden.get('doorstroom')?.delen({ ...plaats, [tijd]: periode });
					const inVerhuisd = waar.push(verhuisd.filter((een) => past(een) && een[tijd] === periode).length) - 1;
					const los = uitVerhuisd ?? [waar.push(weg.filter((een) => past(een) && een[tijd] === periode).length) - 1];
					const termen: [number[], number][] = [[na, 1], [voor, -1], [erbij, -1], [[inVerhuisd], -1], [los, 1], [eraf, 1]];
					const per = new Map<number, number>();
					for (const [delen, factor] of termen) for (const deel of delen) per.set(deel, (per.get(deel) ?? 0) + factor);
					const delen = [...per.keys()];
					verbanden.push({ delen, factoren: [...per.values()], lo: 0, hi: 0 });
				}
			}
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
	const gronden = new Map([...vragen].map(([soort, lijst]) => [soort, new Grondslag(geteld.gebeurtenissen[soort], lijst, domein, groepVan, waar, verbanden)]));
	voegStroomToe(gronden, geteld, domein, waar, verbanden);

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
					if (stand) verbanden.push({ delen: [deel, ...stand], factoren: [1, ...stand.map(() => -1)], lo: 0, hi: Infinity });
				} else delen = gronden.get(soortVan(telling))!.delen(keuze) ?? [];
				delen.sort((a, b) => a - b);
				const vak: Vak = { maat, delen, waarde: som(delen, waar) };
				if (telling === 'wachttijd') vak.gemiddelde = gemiddelde(geteld, keuze, drempel);
				return vak;
			}),
		}));
		for (const rij of uit) {
			for (const { maat, delen, waarde } of rij.vakken) {
				const was = eerder(plan.bestand, maat, rij.teksten);
				const cel: Cel = { id: `${plan.bestand}/${maat}/${rij.teksten.join('/')}`, delen, gewicht: plan.belang * (1 + rij.totalen) };
				if (was === waarde) cel.vast = true;
				else if (was === 'verborgen') cel.blijftVerborgen = true;
				cellen.push(cel);
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
	for (const [i, { soort, keuze, waarde }] of oud.entries()) {
		const delen = gronden.get(soort)?.delen(keuze)?.sort((a, b) => a - b);
		// A number that was revised since speaks of another truth.
		if (delen?.length && som(delen, waar) === waarde) cellen.push({ id: `eerder ${i}`, delen, gewicht: 1, vast: true });
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
