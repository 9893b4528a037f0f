// Lines over time, each named at its end. On a phone every line gets a panel of its own, on one scale.
import * as Plot from '@observablehq/plot';
import { EENHEDEN, schrijfGetal, schrijfGroot, schrijfKort, type EenheidId } from '../domain/eenheid.ts';
import { deelPeriode } from '../domain/periode.ts';
import type { Figure } from '../figures/vorm.ts';
import { document, tekstbreedte } from './doek.ts';

const LETTER = 15;
const PANEEL = 110;

interface Punt {
	sleutel: string;
	reeks: string;
	nummer: number;
	getal: number;
}

/** All points; a missing value is NaN, so that the line breaks instead of falling to zero. */
const punten = (figuur: Figure): Punt[] =>
	figuur.reeksen.flatMap((reeks, i) => figuur.rijen.filter((rij) => rij.teken).map((rij) => ({ sleutel: rij.sleutel, reeks: reeks.titel, nummer: i, getal: rij.cellen[i]!.waarde.getal ?? Number.NaN })));

/** The first period of each year carries the year; so no label is written twice. */
const jaarmerken = (sleutels: string[]): { sleutel: string; jaar: string }[] =>
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
function schrijfRaster(getal: number, eenheid: EenheidId): string {
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

function laatste(data: Punt[], nummer: number): Punt | undefined {
	return data.filter((punt) => punt.nummer === nummer && !Number.isNaN(punt.getal)).at(-1);
}

function breed(figuur: Figure, data: Punt[], sleutels: string[], hoogste: number, breedte: number): Element {
	const eenheid = figuur.reeksen[0]!.eenheid;
	const einden = figuur.reeksen.flatMap((reeks, i) => {
		const punt = laatste(data, i);
		return punt ? [{ punt, tekst: `${figuur.reeksen.length > 1 ? `${reeks.titel} ` : ''}${schrijfKort(punt.getal, eenheid)}` }] : [];
	});
	const raster = rasterlijnen(hoogste);
	const rastertekst = (getal: number): string => schrijfRaster(getal, eenheid);
	const hoogte = 320;
	const [boven, onder] = [12, 32];
	const schaal = (getal: number): number => boven + (1 - getal / hoogste) * (hoogte - boven - onder);
	const y = spreid(einden.map(({ punt }) => schaal(punt.getal)), 18, hoogte - onder);
	return Plot.plot({
		document: document as unknown as Document,
		width: breedte,
		height: hoogte,
		marginLeft: Math.ceil(Math.max(...raster.map((getal) => tekstbreedte(rastertekst(getal), LETTER)))) + 20,
		marginRight: Math.ceil(Math.max(0, ...einden.map(({ tekst }) => tekstbreedte(tekst, LETTER)))) + 16,
		marginTop: boven,
		marginBottom: onder,
		x: { axis: null, type: 'point', domain: sleutels },
		y: { axis: null, domain: [0, hoogste] },
		marks: [
			Plot.ruleY(raster, { className: 'z-raster' }),
			Plot.text(raster, { y: (d: number) => d, frameAnchor: 'left', text: rastertekst, textAnchor: 'end', dx: -8, className: 'z-as' }),
			Plot.text(jaarmerken(sleutels), { x: 'sleutel', frameAnchor: 'bottom', text: 'jaar', dy: 20, textAnchor: 'start', className: 'z-as' }),
			...figuur.reeksen.map((_, i) => Plot.lineY(data.filter((punt) => punt.nummer === i), { x: 'sleutel', y: 'getal', className: `z-lijn${(i % 6) + 1}` })),
			...einden.map(({ punt, tekst }, i) => Plot.text([punt], { x: 'sleutel', y: 'getal', text: () => tekst, textAnchor: 'start', dx: 8, dy: y[i]! - schaal(punt.getal), className: 'z-label' })),
		],
	});
}

function smal(figuur: Figure, data: Punt[], sleutels: string[], hoogste: number, breedte: number): Element {
	const eenheid = figuur.reeksen[0]!.eenheid;
	const titels = figuur.reeksen.map((reeks) => reeks.titel);
	const einden = figuur.reeksen.flatMap((_, i) => laatste(data, i) ?? []);
	return Plot.plot({
		document: document as unknown as Document,
		width: breedte,
		height: PANEEL * titels.length + 24,
		marginLeft: 2,
		marginRight: Math.ceil(Math.max(0, ...einden.map((punt) => tekstbreedte(schrijfKort(punt.getal, eenheid), LETTER)))) + 16,
		marginTop: 4,
		marginBottom: 24,
		x: { axis: null, type: 'point', domain: sleutels },
		y: { axis: null, domain: [0, hoogste * 1.35] },
		fy: { axis: null, domain: titels, padding: 0.08 },
		marks: [
			Plot.ruleY(titels, { y: () => 0, fy: (d: string) => d, className: 'z-nullijn' }),
			Plot.text(titels, { fy: (d: string) => d, text: (d: string) => d, frameAnchor: 'top-left', textAnchor: 'start', dy: 2, className: 'z-label' }),
			...figuur.reeksen.map((_, i) => Plot.lineY(data.filter((punt) => punt.nummer === i), { x: 'sleutel', y: 'getal', fy: 'reeks', className: `z-lijn${(i % 6) + 1}` })),
			Plot.text(einden, { x: 'sleutel', y: 'getal', fy: 'reeks', text: (punt: Punt) => schrijfKort(punt.getal, eenheid), textAnchor: 'start', dx: 8, className: 'z-waarde' }),
			Plot.text(jaarmerken(sleutels), { x: 'sleutel', fy: () => titels.at(-1)!, frameAnchor: 'bottom', text: 'jaar', dy: 18, textAnchor: 'start', className: 'z-as' }),
		],
	});
}

/** Draws one line per reeks over the periods of the figure. `breedte` in pixels; below 480 as panels. */
export function tekenLijn(figuur: Figure, breedte: number): Element {
	const data = punten(figuur);
	const sleutels = figuur.rijen.filter((rij) => rij.teken).map((rij) => rij.sleutel);
	const hoogste = Math.max(1, ...data.map((punt) => (Number.isNaN(punt.getal) ? 0 : punt.getal)));
	return (breedte < 480 ? smal : breed)(figuur, data, sleutels, hoogste, breedte);
}
