// Controlled rounding: every count becomes a neighbouring multiple, and every total stays the sum of its parts.
import { laadOplosser, Onbeslist, type Rij } from '../oplosser.ts';
import { Raakvlak } from './afwijking.ts';
import { Gesloten } from './gesloten.ts';
import { waardeVan, type Cel, type Tabellen, type Verband } from './tabellen.ts';
import { lot } from './toeval.ts';

export interface Afronding {
	/** Rounded value of each cell; no number for one that no table shows. */
	waarden: number[];
	/** Small counts of which not every value that rounds so could be proven possible. */
	onbeschermd: number[];
}

/** Values that a count printed as `rond` may have had. */
export const klasseVan = (rond: number, basis: number): [number, number] => [Math.max(0, rond - basis + 1), rond + basis - 1];

/** The cells no other cell is part of: the others are sums of them. */
const isFijnst = (cellen: readonly Cel[], cel: Cel): boolean => !cellen.some((ander) => ander !== cel && ander.delen.length < cel.delen.length && ander.delen.every((deel) => cel.delen.includes(deel)));

/**
 * What it costs to round anew what an earlier release rounded otherwise: two roundings tell more than one. Of a large count they tell nothing
 * that matters; a total is rounded anew before a small count is. A count that is nearer its multiple is worth less than any of these.
 */
const OPNIEUW = { groot: 100, totaal: 300, klein: 1000 };

/** The rounding of before, where it may stay: a count that has changed since cannot keep it. */
const magBlijven = ({ wasAfgerond }: Cel, waarde: number, basis: number): number | undefined => (wasAfgerond !== undefined && wasAfgerond % basis === 0 && Math.abs(wasAfgerond - waarde) < basis ? wasAfgerond : undefined);

/** So often another choice of what to round anew is tried, before the table is given up as it is. */
const HERKANSINGEN = 8;

/**
 * Rounds a table. What was rounded before stays so where it can; where something must give way and the two roundings together would tell
 * too much, it is something else that gives way, by a lot that only who knows `zaad` can draw again.
 * `undefined` when no such table exists or none was found in time.
 */
export async function rondAf(tabellen: Tabellen, basis: number, drempel: number, zaad = ''): Promise<Afronding | undefined> {
	// What no table shows is not rounded either.
	const getoond = tabellen.cellen.flatMap(({ nooitGetoond }, i) => (nooitGetoond ? [] : [i]));
	const uit = await rondGetoond({ ...tabellen, cellen: getoond.map((i) => tabellen.cellen[i]!) }, basis, drempel, zaad);
	if (!uit) return undefined;
	const waarden = tabellen.cellen.map(() => NaN);
	getoond.forEach((i, k) => (waarden[i] = uit.waarden[k]!));
	return { waarden, onbeschermd: uit.onbeschermd.map((k) => getoond[k]!) };
}

async function rondGetoond(tabellen: Tabellen, basis: number, drempel: number, zaad: string): Promise<Afronding | undefined> {
	const eerste = await kies(tabellen, basis, drempel, () => 1);
	if (!eerste?.onbeschermd.length || !tabellen.cellen.some(({ wasAfgerond }) => wasAfgerond !== undefined)) return eerste;
	for (let keer = 1; keer <= HERKANSINGEN; keer++) {
		const anders = await kies(tabellen, basis, drempel, ({ id }) => Math.exp(6 * (lot(`${zaad} ${keer}`, id) - 0.5)));
		if (anders && !anders.onbeschermd.length) return anders;
	}
	return eerste;
}

/**
 * One whole-number program over all cells: the finest go down or up to a multiple of `basis` (a multiple stays), each total is the sum of
 * its finest cells and less than one step from the truth, and what it costs is as little as can be: first to round anew what was rounded before,
 * `gewicht` times as dear for each cell, then the sum of all differences.
 */
async function kies(tabellen: Tabellen, basis: number, drempel: number, gewicht: (cel: Cel) => number): Promise<Afronding | undefined> {
	const { cellen, waar } = tabellen;
	const oplosser = await laadOplosser();
	const fijnst = cellen.flatMap((cel, i) => (isFijnst(cellen, cel) ? [i] : []));
	const waarde = cellen.map((cel) => waardeVan(cel.delen, waar));
	const vloer = fijnst.map((i) => Math.floor(waarde[i]! / basis) * basis);
	const perDeel = new Map(fijnst.flatMap((i, k) => cellen[i]!.delen.map((deel) => [deel, k] as const)));
	const samenstelling = cellen.map((cel) => [...new Set(cel.delen.map((deel) => perDeel.get(deel)!))]);
	const rijen = cellen.flatMap((_, i): Rij[] => {
		const delen = samenstelling[i]!;
		if (delen.length < 2) return [];
		const onder = delen.reduce((som, k) => som + vloer[k]!, 0);
		return [{ cellen: delen, co: delen.map(() => basis), lo: waarde[i]! - (basis - 1) - onder, hi: waarde[i]! + (basis - 1) - onder }];
	});
	const blijvend = cellen.map((cel, i) => magBlijven(cel, waarde[i]!, basis));
	// Of a total that was rounded before: by how many steps it goes above that, or below.
	const totalen = cellen.flatMap((_, i) => (samenstelling[i]!.length > 1 && blijvend[i] !== undefined ? [i] : []));
	totalen.forEach((i, t) => {
		const delen = samenstelling[i]!;
		const stappen = (blijvend[i]! - delen.reduce((som, k) => som + vloer[k]!, 0)) / basis;
		rijen.push({ cellen: [...delen, fijnst.length + 2 * t, fijnst.length + 2 * t + 1], co: [...delen.map(() => 1), -1, 1], lo: stappen, hi: stappen });
	});
	const duur = (i: number): number => gewicht(cellen[i]!) * (samenstelling[i]!.length > 1 ? OPNIEUW.totaal : waarde[i]! < drempel ? OPNIEUW.klein : OPNIEUW.groot);
	const model = oplosser.model({
		onder: [...fijnst, ...totalen, ...totalen].map(() => 0),
		boven: [...fijnst.map((i, k) => (waarde[i] === vloer[k] ? 0 : 1)), ...totalen.flatMap(() => [Infinity, Infinity])],
		rijen,
		// Up costs what is left to go, down what is taken off: the nearer multiple is the cheaper.
		kosten: [
			...fijnst.map((i, k) => basis - 2 * (waarde[i]! - vloer[k]!) + (blijvend[i] === undefined ? 0 : blijvend[i] === vloer[k] ? duur(i) : -duur(i))),
			...totalen.flatMap((i) => [duur(i), duur(i)]),
		],
		geheel: true,
	}, 60);
	let keuze: Float64Array;
	try {
		const uitkomst = model.los();
		if (uitkomst.soort !== 'best') return undefined;
		keuze = uitkomst.waarden;
	} catch (fout) {
		if (fout instanceof Onbeslist) return undefined;
		throw fout;
	} finally {
		model.weg();
	}
	const rond = fijnst.map((_, k) => vloer[k]! + basis * Math.round(keuze[k]!));
	const waarden = samenstelling.map((delen) => delen.reduce((som, k) => som + rond[k]!, 0));
	// Exact: the solver's word is not enough.
	if (waarden.some((getal, i) => Math.abs(getal - waarde[i]!) >= basis || getal % basis !== 0)) return undefined;
	return { waarden, onbeschermd: await toets(tabellen, waarden, waarde, basis, drempel) };
}

/** Every value that rounds to what is printed, now and in all releases before, must be possible beside all the rest that was ever printed. */
async function toets(tabellen: Tabellen, waarden: number[], waarde: number[], basis: number, drempel: number): Promise<number[]> {
	const { cellen, waar, verbanden } = tabellen;
	const klasse = cellen.map(({ bekend: [onder, boven] = [0, Infinity] }, i): [number, number] => {
		const [lo, hi] = klasseVan(waarden[i]!, basis);
		return [Math.max(lo, onder), Math.min(hi, boven)];
	});
	const geprint = cellen.map((cel, i): Verband => {
		const [lo, hi] = klasse[i]!;
		return { delen: cel.delen, factoren: cel.delen.map(() => 1), lo, hi };
	});
	const alles: Tabellen = { waar, cellen, verbanden: [...verbanden, ...geprint] };
	const gesloten = new Gesloten(await laadOplosser(), alles, new Raakvlak(alles), () => true);
	try {
		return cellen.flatMap((_, i) => {
			if (waarde[i]! >= drempel || waarde[i] === 0) return [];
			const [lo, hi] = klasse[i]!;
			for (let v = lo; v <= hi; v++) if (v !== waarde[i] && !gesloten.zoek(i, v - waarde[i]!)) return [i];
			return [];
		});
	} finally {
		gesloten.weg();
	}
}
