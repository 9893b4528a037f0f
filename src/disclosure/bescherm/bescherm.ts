// From counted events to tables that may be published: protect, and what cannot be protected becomes coarser or is withheld. Never "almost".
import { VERGROVINGEN, type Vergroving } from '../../domain/dataset.ts';
import type { Recept } from '../../domain/recept.ts';
import type { Zorgperiode } from '../../domain/registratie.ts';
import { telGebeurtenissen, type Geteld } from './gebeurtenissen.ts';
import { teVeelGezegd } from './gemiddelden.ts';
import { herauditeer } from './heraudit.ts';
import { maakModel, type Eerder, type Model, type OudeCel } from './model.ts';
import { onderdruk } from './onderdruk.ts';
import { rondAf } from './rond.ts';
import { domeinVan, kolommenVan, opNaam, vergroof, type Rij, type Tabelplan, type Vak } from './tabelplan.ts';
import { metFijnste } from './tabellen.ts';
import { waarschuwing } from './voortgang.ts';

/** A multiple that counts are rounded to. */
export const BASIS = 5;

export interface Beschermd {
	plan: Tabelplan;
	kolommen: string[];
	/** Texts of the axes, then one value per measure; null is hidden. In an order that tells nothing of the values. */
	rijen: { teksten: string[]; waarden: (number | null)[] }[];
	cellen: number;
	verborgen: number;
	/** Proofs that were found and checked for the tables protected together with this one. */
	bewijzen: number;
	/** Averages were left out, that told too much of how few people waited how long. */
	minderGemiddelden?: true;
}

export interface Uitslag {
	tabellen: Beschermd[];
	/** Tables that could not be protected at all, and are not published. */
	achtergehouden: string[];
	/** Tables that the independent control would not have as they stood: each was made coarser since, or is withheld. */
	afgekeurd: string[];
}

export interface Omstandigheden {
	/** Secret that breaks ties. */
	zaad: string;
	eerder: Eerder;
	/** Numbers of earlier releases in other tables. */
	oud(plannen: readonly Tabelplan[]): OudeCel[];
	/** The independent control: names of the tables that may not be published like this. */
	keur(tabellen: readonly Beschermd[]): Promise<string[]>;
	/** Progress, in words; never a figure of the records. */
	meld(tekst: string): void;
}

/** What a reader gets of a cell that is `verborgen` or not. An average is shown only where its count is. */
function toon(rijen: Rij[], waardeVan: (vak: Vak) => number | null, gemiddeld: boolean[], weggelaten: readonly Vak[] = []): Beschermd['rijen'] {
	return rijen.map(({ teksten, vakken }) => ({
		teksten,
		waarden: vakken.map((vak, i) => {
			const zichtbaar = waardeVan(vak);
			return gemiddeld[i] ? (zichtbaar === null || weggelaten.includes(vak) ? null : (vak.gemiddelde ?? null)) : zichtbaar;
		}),
	}));
}

const isGemiddeld = (plan: Tabelplan): boolean[] => Object.values(plan.maten).map(({ telling }) => telling === 'wachttijd');

function verzamel(plan: Tabelplan, recept: Recept, ongeordend: Beschermd['rijen'], bewijzen: number): Beschermd {
	const vergelijk = opNaam(plan, recept, domeinVan(recept));
	const rijen = ongeordend.toSorted((a, b) => vergelijk(a.teksten, b.teksten));
	const waarden = rijen.flatMap((rij) => rij.waarden);
	return { plan, kolommen: [...kolommenVan(plan), ...Object.keys(plan.maten)], rijen, cellen: waarden.length, verborgen: waarden.filter((waarde) => waarde === null).length, bewijzen };
}

/** Takes the next step with one of the tables that stand in the way; the least important first. Without a step left the table is withheld. */
function stap(plannen: Tabelplan[], schuldig: Tabelplan[], weg: string[], meld: (tekst: string) => void): Tabelplan[] {
	const volgorde = schuldig.toSorted((a, b) => a.belang - b.belang);
	for (const soort of VERGROVINGEN) {
		for (const plan of volgorde) {
			const grover = vergroof(plan, soort);
			if (!grover) continue;
			meld(`${plan.bestand} wordt grover: ${WOORDEN[soort]}.`);
			return plannen.map((een) => (een === plan ? grover : een));
		}
	}
	const [laatste] = volgorde;
	meld(`${laatste!.bestand} is niet te beschermen en wordt niet gepubliceerd.`);
	weg.push(laatste!.bestand);
	return plannen.filter((een) => een !== laatste);
}

export const WOORDEN: Record<Vergroving, string> = { 'kwartaal-naar-jaar': 'per jaar in plaats van per kwartaal', 'product-naar-groep': 'per soort hulp in plaats van per voorziening', 'gemeente-naar-regio': 'voor de hele regio in plaats van per gemeente' };

/** Tables with a cell that overlaps the finest counts that are at risk; all of them when the risk lies in none. */
function schuldigen(plannen: Tabelplan[], { tabellen, rijen }: Model, risico: readonly number[]): Tabelplan[] {
	const delen = new Set(risico.flatMap((cel) => tabellen.cellen[cel]?.delen ?? []));
	const raakt = plannen.filter((_, i) => rijen[i]!.some(({ vakken }) => vakken.some((vak) => vak.delen.some((deel) => delen.has(deel)))));
	return raakt.length ? raakt : plannen;
}

async function onderdrukSamen(begin: Tabelplan[], geteld: Geteld, recept: Recept, om: Omstandigheden, weg: string[]): Promise<Beschermd[]> {
	let plannen = begin;
	const domein = domeinVan(recept);
	while (plannen.length) {
		const model = maakModel(plannen, geteld, recept, domein, om.eerder, om.oud(plannen), recept.drempel);
		const tabellen = metFijnste(model.tabellen);
		om.meld(`${plannen.length} ${plannen.length === 1 ? 'tabel' : 'tabellen'} samen beschermen…`);
		const vooraf = waarschuwing(tabellen.cellen.length);
		if (vooraf) om.meld(vooraf);
		const { verborgen, onbeschermd, bewijzen } = await onderdruk(tabellen, { drempel: recept.drempel }, { zaad: om.zaad, pogingen: tabellen.cellen.length < 1500 ? 2 : 1, meld: om.meld });
		// The protector's proofs are enough; that another formulation agrees guards against a fault in either.
		if (vooraf && !onbeschermd.length) om.meld('Opnieuw bewijzen, met een tweede programma…');
		const risico = onbeschermd.length ? onbeschermd : await herauditeer(tabellen, { drempel: recept.drempel }, verborgen, { bewijzen, meld: om.meld });
		if (risico.length) {
			plannen = stap(plannen, schuldigen(plannen, { ...model, tabellen }, risico), weg, om.meld);
			continue;
		}
		const zichtbaar = ({ delen, waarde }: Vak): number | null => { const cel = model.celVan(delen); return cel !== undefined && verborgen.has(cel) ? null : waarde; };
		const zeggend = model.rijen.flat().flatMap(({ vakken }) => vakken).flatMap((vak) => (vak.zegt && zichtbaar(vak) !== null ? [{ vak, zegt: vak.zegt }] : []));
		const weggelaten = (await teVeelGezegd(zeggend, tabellen, { drempel: recept.drempel }, verborgen, { bewijzen })).map(({ vak }) => vak);
		const uit = plannen.map((plan, i) => ({
			...verzamel(plan, recept, toon(model.rijen[i]!, zichtbaar, isGemiddeld(plan), weggelaten), bewijzen.length),
			...(model.rijen[i]!.some(({ vakken }) => vakken.some((vak) => weggelaten.includes(vak))) ? { minderGemiddelden: true as const } : {}),
		}));
		const teLeeg = uit.filter((een) => een.verborgen / een.cellen > een.plan.vergroof_boven && VERGROVINGEN.some((soort) => vergroof(een.plan, soort)));
		if (!teLeeg.length) return uit;
		plannen = stap(plannen, teLeeg.map(({ plan }) => plan), weg, om.meld);
	}
	return [];
}

async function rondSamen(begin: Tabelplan, geteld: Geteld, recept: Recept, om: Omstandigheden, weg: string[]): Promise<Beschermd[]> {
	let plannen = [begin];
	const domein = domeinVan(recept);
	while (plannen.length) {
		const model = maakModel(plannen, geteld, recept, domein, () => undefined, [], recept.drempel);
		om.meld(`${begin.bestand} afronden…`);
		// Only what is printed is rounded.
		const afronding = await rondAf({ ...model.tabellen, cellen: model.tabellen.cellen.filter(({ nooitGetoond }) => !nooitGetoond) }, BASIS, recept.drempel);
		if (afronding && !afronding.onbeschermd.length) {
			const rond = ({ delen }: Vak): number => { const cel = model.celVan(delen); return cel === undefined ? 0 : afronding.waarden[cel]!; };
			return plannen.map((plan, i) => verzamel(plan, recept, toon(model.rijen[i]!, rond, isGemiddeld(plan)), 0));
		}
		plannen = stap(plannen, plannen, weg, om.meld);
	}
	return [];
}

/** Counts and protects all tables of a recipe, until the independent control finds nothing more in what is left of them. */
export async function bescherm(perioden: readonly Zorgperiode[], recept: Recept, om: Omstandigheden): Promise<Uitslag> {
	const geteld = telGebeurtenissen(perioden, recept);
	const volgorde = recept.tabellen.map(({ bestand }) => bestand);
	const [achtergehouden, afgekeurd]: [string[], Set<string>] = [[], new Set()];
	let plannen = recept.tabellen.map((tabel): Tabelplan => ({ ...tabel, vergroofd: [] }));
	for (;;) {
		const tabellen = await onderdrukSamen(plannen.filter(({ methode }) => methode === 'onderdrukken'), geteld, recept, om, achtergehouden);
		for (const plan of plannen.filter(({ methode }) => methode === 'afronden')) tabellen.push(...(await rondSamen(plan, geteld, recept, om, achtergehouden)));
		tabellen.sort((a, b) => volgorde.indexOf(a.plan.bestand) - volgorde.indexOf(b.plan.bestand));
		const fout = new Set(tabellen.length ? await om.keur(tabellen) : []);
		const schuldig = tabellen.map(({ plan }) => plan).filter(({ bestand }) => fout.has(bestand));
		if (!schuldig.length) return { tabellen, achtergehouden, afgekeurd: [...afgekeurd] };
		const was = tabellen.map(({ plan }) => plan);
		plannen = stap(was, schuldig, achtergehouden, om.meld);
		for (const plan of was) if (!plannen.includes(plan)) afgekeurd.add(plan.bestand);
	}
}
