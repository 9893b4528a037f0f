// What charts over time share: the grid, the years under it, and the events and targets across it.
import { EENHEDEN, schrijfGetal, schrijfGroot, schrijfKort, type EenheidId } from '../domain/eenheid.ts';
import { deelPeriode } from '../domain/periode.ts';
import type { Doellijn, Moment } from '../figures/vorm.ts';
import { el, groep, rond, tekst, tekstbreedte } from './tekening.ts';

export const LETTER = 15;
/** Height of one line of text above the plot, where events are named. */
const MOMENTREGEL = 20;

/** The first period of each year carries the year; so no label is written twice. */
export const jaarmerken = (sleutels: string[]): { sleutel: string; jaar: string }[] =>
	sleutels.flatMap((sleutel, i) => {
		const { jaar } = deelPeriode(sleutel);
		return i === 0 || deelPeriode(sleutels[i - 1]!).jaar !== jaar ? [{ sleutel, jaar: String(jaar) }] : [];
	});

/** Round values for the grid, zero included: three to five lines, so that a reader can tell a height. */
export function rasterlijnen(hoogste: number): number[] {
	const macht = 10 ** Math.floor(Math.log10(hoogste / 4));
	// A quarter of a round number is only round itself from 25 on.
	const stap = [1, 2, ...(macht >= 10 ? [2.5] : []), 5, 10].map((n) => n * macht).find((n) => hoogste / n < 5)!;
	return Array.from({ length: Math.floor(hoogste / stap + 1e-9) + 1 }, (_, i) => Math.round(i * stap * 1e6) / 1e6);
}

/** A value of the grid: large amounts short, "5 miljoen". */
export function schrijfRaster(getal: number, eenheid: EenheidId): string {
	const { soort } = EENHEDEN[eenheid];
	if (soort === 'procent') return schrijfKort(getal, eenheid);
	if (soort !== 'euro') return schrijfGetal(getal, Number.isInteger(getal) ? 0 : 1);
	const { cijfers, woord } = schrijfGroot(getal, eenheid);
	return `${cijfers} ${woord}`.trim();
}

/** Moves the names at the line ends apart: each at least `ruimte` under the one above, and none below `bodem`. */
export function spreid(hoogten: number[], ruimte: number, bodem: number): number[] {
	const volgorde = hoogten.map((_, i) => i).sort((a, b) => hoogten[a]! - hoogten[b]!);
	const y = [...hoogten];
	volgorde.forEach((i, plaats) => {
		if (plaats > 0) y[i] = Math.max(y[i]!, y[volgorde[plaats - 1]!]! + ruimte);
	});
	volgorde.toReversed().forEach((i, plaats) => {
		y[i] = Math.min(y[i]!, bodem - plaats * ruimte);
	});
	return y;
}

/** Height to keep free above the plot for the names of events. */
export const ruimteVoorMomenten = (momenten: Moment[]): number => momenten.length * MOMENTREGEL;

/** Each event: its name on a line of its own above the plot, and a dashed rule down to `bodem`. `x` gives the place of a moment; `top` is where the names begin. */
export function tekenMomenten(momenten: Moment[], x: (moment: Moment) => number, { top, bodem, rechts }: { top: number; bodem: number; rechts: number }): string {
	return groep('moment', momenten.map((moment, i) => {
		const midden = x(moment);
		const y = top + i * MOMENTREGEL + MOMENTREGEL / 2;
		// A name near the right edge stands left of its rule.
		const links = midden + 6 + tekstbreedte(moment.kort, LETTER - 1) > rechts;
		return el('path', { d: `M${rond(midden)},${y - 7}V${bodem}` }) + tekst(midden + (links ? -6 : 6), y, moment.kort, { klasse: 'toelichting', anker: links ? 'end' : 'start' });
	}).join(''));
}

/** Each target as a dotted rule from `links` to `rechts`; its words stand where lines and panels are named. */
export const tekenDoelen = (doelen: Doellijn[], y: (waarde: number) => number, { links, rechts }: { links: number; rechts: number }): string =>
	groep('doel', doelen.map(({ waarde }) => el('path', { d: `M${rond(links)},${rond(y(waarde))}H${rond(rechts)}` })).join(''));
