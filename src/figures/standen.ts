// How promises and actions stand, per period, on their own declared scale.
import type { Actie, Resultaat } from '../domain/belofte.ts';
import { adresVan } from '../domain/adressen.ts';
import { metHoofdletter, schrijfTelwoord } from '../domain/eenheid.ts';
import type { Status, Statusmodel } from '../domain/gedeeld.ts';
import { deelPeriode, eindeVan, jaarVan, vergelijkPeriode } from '../domain/periode.ts';
import { vanRegio, zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import type { Rapportage } from '../domain/regio.ts';
import type { Stand } from '../domain/velden.ts';

export interface StandInPeriode {
	periode: string;
	status: Status;
	/** What was reported; undefined where nothing was. */
	stand: Stand | undefined;
	/** The period of an earlier lasting stand that still holds: "klaar sinds 2022". */
	sinds: string | undefined;
}

const ONBEKEND_MODEL: Statusmodel = {
	titel: '', eigen: true, zonder_stand: 'onbekend', bronnen: [],
	statussen: [{ id: 'onbekend', woord: 'onbekend', uitleg: '', icoon: 'vraagteken', tint: 'onbekend', blijvend: false, vraagt_uitleg: false }],
};

export const modelVan = (portaal: Portaal, data: { statusmodel: string }): Statusmodel => zoekItem(portaal, 'statusmodellen', data.statusmodel)?.data ?? ONBEKEND_MODEL;

const beginVan = (periode: string): number => eindeVan(periode) - deelPeriode(periode).maanden;

/** How it stood in `periode`: as reported in it, or a lasting stand from before, or that nothing was reported. */
export function standIn(model: Statusmodel, data: Resultaat | Actie, periode: string): StandInPeriode {
	const status = (id: string): Status => model.statussen.find((een) => een.id === id) ?? model.statussen.at(-1)!;
	// Of those that end by the end of the period the last; a stand on the very period goes before one on a part of it.
	const [laatste] = data.standen
		.filter((stand) => eindeVan(stand.periode) <= eindeVan(periode))
		.sort((a, b) => eindeVan(b.periode) - eindeVan(a.periode) || Number(b.periode === periode) - Number(a.periode === periode) || vergelijkPeriode(b.periode, a.periode));
	if (laatste) {
		if (eindeVan(laatste.periode) > beginVan(periode)) return { periode, status: status(laatste.status), stand: laatste, sinds: undefined };
		if (status(laatste.status).blijvend) return { periode, status: status(laatste.status), stand: laatste, sinds: laatste.periode };
	}
	return { periode, status: status(model.zonder_stand), stand: undefined, sinds: undefined };
}

export interface Belofte {
	item: Item<'resultaten'>;
	adres: string;
	model: Statusmodel;
	/** One per year of the plan. */
	jaren: StandInPeriode[];
	/** As last reported. */
	nu: StandInPeriode;
}

export interface Beloften {
	plan: Item<'plannen'>;
	jaren: string[];
	/** The last period on which any promise of the plan has a stand; undefined when nothing was ever reported. */
	laatste: string | undefined;
	beloften: Belofte[];
}

export function jarenVan(plan: Item<'plannen'>): string[] {
	if (plan.data.van === undefined || plan.data.tot === undefined) return [];
	const van = Number(plan.data.van.slice(0, 4));
	const tot = Number(plan.data.tot.slice(0, 4));
	return Array.from({ length: Math.max(0, tot - van + 1) }, (_, i) => String(van + i));
}

const cache = new WeakMap<Portaal, Map<Item<'plannen'>, Beloften>>();

/** The promises of a plan with their stands, in the order of the plan. Every page of a region asks; it is worked out once. */
export function beloftenVan(portaal: Portaal, plan: Item<'plannen'>): Beloften {
	const bekend = cache.get(portaal) ?? new Map<Item<'plannen'>, Beloften>();
	cache.set(portaal, bekend);
	const beloften = bekend.get(plan) ?? telBeloften(portaal, plan);
	bekend.set(plan, beloften);
	return beloften;
}

function telBeloften(portaal: Portaal, plan: Item<'plannen'>): Beloften {
	const items = vanRegio(portaal, 'resultaten', plan.regio!).filter((item) => item.data.plan === plan.id).sort((a, b) => a.data.nummer - b.data.nummer);
	const jaren = jarenVan(plan);
	const laatste = items.flatMap((item) => item.data.standen.map((stand) => stand.periode)).sort((a, b) => eindeVan(a) - eindeVan(b) || vergelijkPeriode(a, b)).at(-1);
	const beloften = items.map((item): Belofte => {
		const model = modelVan(portaal, item.data);
		return {
			item, model, adres: adresVan(item),
			jaren: jaren.map((jaar) => standIn(model, item.data, jaar)),
			nu: standIn(model, item.data, laatste ?? jaren.at(-1) ?? '2000'),
		};
	});
	return { plan, jaren, laatste, beloften };
}

/** The same promises as one report tells them: its own standen come in the place of those of the portal. */
export function volgensVerslag(model: Statusmodel, item: Item<'resultaten'>, standen: Rapportage['standen'], periode: string): StandInPeriode {
	const eigen = standen.filter((stand) => stand.resultaat === item.id);
	return standIn(model, eigen.length ? { ...item.data, standen: eigen } : item.data, periode);
}

export interface Telling {
	status: Status;
	aantal: number;
}

/** How many promises stand at each status in `periode` (default: as last reported), in the order of the scale; `standen` are a report's own. */
export function telStanden({ beloften }: Beloften, periode?: string, standen: Rapportage['standen'] = []): Telling[] {
	const aantallen = new Map<string, Telling>();
	for (const { model, item, nu } of beloften) {
		const { status } = periode ? volgensVerslag(model, item, standen, periode) : nu;
		const eerder = aantallen.get(status.id);
		if (eerder) eerder.aantal++;
		else aantallen.set(status.id, { status, aantal: 1 });
	}
	const volgorde = beloften[0]?.model.statussen.map((status) => status.id) ?? [];
	return [...aantallen.values()].sort((a, b) => volgorde.indexOf(a.status.id) - volgorde.indexOf(b.status.id));
}

const isGehaald = (status: Status): boolean => status.blijvend && status.tint === 'goed';

/** The message of the front page: "Vier van de twaalf beloften zijn gehaald". */
export function bevinding(beloften: Beloften): string {
	const alle = beloften.beloften.length;
	if (alle === 0) return 'Nog geen beloften';
	if (beloften.laatste === undefined) return alle === 1 ? 'Hoe de belofte ervoor staat, is niet openbaar' : `Hoe de ${schrijfTelwoord(alle)} beloften ervoor staan, is niet openbaar`;
	// A scale that knows no lasting good end (a stoplicht) cannot say that a promise was kept.
	if (!beloften.beloften.some(({ model }) => model.statussen.some(isGehaald))) return alle === 1 ? 'Zo staat de belofte ervoor' : `Zo staan de ${schrijfTelwoord(alle)} beloften ervoor`;
	const gehaald = beloften.beloften.filter(({ nu }) => isGehaald(nu.status)).length;
	if (alle === 1) return gehaald ? 'De enige belofte is gehaald' : 'De enige belofte is nog niet gehaald';
	if (gehaald === alle) return `Alle ${schrijfTelwoord(alle)} beloften zijn gehaald`;
	if (gehaald === 0) return `Nog geen van de ${schrijfTelwoord(alle)} beloften is gehaald`;
	return `${metHoofdletter(schrijfTelwoord(gehaald))} van de ${schrijfTelwoord(alle)} beloften ${gehaald === 1 ? 'is' : 'zijn'} gehaald`;
}

/** Years of the plan after the last report. */
export const jarenZonderStand = ({ jaren, laatste }: Beloften): string[] => (laatste ? jaren.filter((jaar) => Number(jaar) > jaarVan(laatste)) : jaren);
