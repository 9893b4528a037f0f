// Lines over time, each named at its end. On a phone every line gets a panel of its own, on one scale.
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure, Moment } from '../figures/vorm.ts';
import { jaarmerken, LETTER, rasterlijnen, ruimteVoorMomenten, schrijfRaster, spreid, tekenDoelen, tekenMomenten } from './as.ts';
import { lijnpad } from './pad.ts';
import { breekAf, el, groep, kortAf, rond, ruimteVoor, tekst, type Tekening } from './tekening.ts';

/** Height of a panel's plot on a phone. */
const PANEEL = 68;

export interface Punt {
	sleutel: string;
	getal: number | null;
	/** The sign that stands where a number is missing; nothing for a cell the source leaves empty. */
	teken: string;
}

/** The values of one reeks along the axis. */
export const puntenVan = (figuur: Figure, reeks: number): Punt[] =>
	figuur.rijen.filter((rij) => rij.teken).map(({ sleutel, cellen }) => {
		const { getal, markering } = cellen[reeks]!.waarde;
		return { sleutel, getal, teken: markering === 'waarde' || markering === 'leeg' ? '' : MARKERING_TEKST[markering].kort };
	});

export interface Assen {
	x: (sleutel: string) => number;
	y: (getal: number) => number;
}

/** The signs of what is missing, on the floor of the plot; what several lines miss at once is said once. */
export function tekenGemis(reeksen: Punt[][], x: Assen['x'], bodem: number): string {
	const per = Map.groupBy(reeksen.flat().filter((punt) => punt.teken), (punt) => punt.sleutel);
	return [...per].map(([sleutel, punten]) => tekst(x(sleutel), bodem - 9, [...new Set(punten.map((punt) => punt.teken))].join(' '), { klasse: 'geen-waarde', anker: 'middle' })).join('');
}

/** One line: broken where a number is missing, a dot where one stands alone. */
export function tekenReeks(punten: Punt[], { x, y }: Assen, nummer: number): string {
	const pad = lijnpad(punten.map(({ sleutel, getal }) => (getal === null ? undefined : [x(sleutel), y(getal)] as const)));
	const bekend = (i: number): boolean => punten[i]?.getal !== null && punten[i]?.getal !== undefined;
	const los = punten.filter((_, i) => bekend(i) && !bekend(i - 1) && !bekend(i + 1));
	return (
		(pad ? el('path', { class: `lijn${(nummer % 6) + 1}`, d: pad }) : '') +
		los.map((punt) => el('circle', { class: `g${(nummer % 6) + 1}`, cx: x(punt.sleutel), cy: y(punt.getal!), r: 3.5 })).join('')
	);
}

const laatsteVan = (punten: Punt[]): Punt | undefined => punten.findLast((punt) => punt.getal !== null);

const hoogsteVan = (figuur: Figure): number =>
	Math.max(1, ...figuur.doelen.map((doel) => doel.waarde), ...figuur.rijen.filter((rij) => rij.teken).flatMap((rij) => rij.cellen.map((cel) => cel.waarde.getal ?? 0)));

/** Panels of one figure share their axis: which place each period has on it. */
const plaatsen = new WeakMap<readonly string[], Map<string, number>>();

function plaatsenVan(sleutels: readonly string[]): Map<string, number> {
	let van = plaatsen.get(sleutels);
	if (!van) plaatsen.set(sleutels, (van = new Map(sleutels.map((sleutel, i) => [sleutel, i]))));
	return van;
}

/**
 * Scales for a plot between the given edges, and the place of a moment between two periods. A point scale and a linear one, as
 * d3-scale has them; written out, because a page has dozens of panels and there are hundreds of pages.
 */
export function assen(sleutels: string[], hoogste: number, vak: { links: number; rechts: number; boven: number; onder: number }): Assen & { moment: (moment: Moment) => number } {
	const van = plaatsenVan(sleutels);
	const stap = (vak.rechts - vak.links) / Math.max(1, sleutels.length - 1);
	// One period alone stands in the middle.
	const begin = sleutels.length > 1 ? vak.links : (vak.links + vak.rechts) / 2;
	const x = (sleutel: string): number => begin + stap * van.get(sleutel)!;
	const y = (getal: number): number => vak.onder * (1 - getal / hoogste) + vak.boven * (getal / hoogste);
	return { x, y, moment: ({ sleutel, deel }) => Math.min(vak.rechts, Math.max(vak.links, x(sleutel) + (deel - 0.5) * stap)) };
}

/** Room for names beside the plot: what they need, at most two fifths of the drawing. */
const naamruimte = (namen: string[], breedte: number): number => Math.min(ruimteVoor(namen, LETTER), Math.round(breedte * 0.4));

function breed(figuur: Figure, sleutels: string[], hoogste: number, breedte: number): Tekening {
	const eenheid = figuur.reeksen[0]!.eenheid;
	const reeksen = figuur.reeksen.map((reeks, i) => ({ reeks, i, punten: puntenVan(figuur, i) }));
	const einden = [
		...reeksen.flatMap(({ reeks, punten }) => {
			const punt = laatsteVan(punten);
			return punt ? [{ sleutel: punt.sleutel, waarde: punt.getal!, naam: `${figuur.reeksen.length > 1 ? `${reeks.titel} ` : ''}${schrijfKort(punt.getal!, eenheid)}`, klasse: 'label' }] : [];
		}),
		...figuur.doelen.map((doel) => ({ sleutel: undefined, waarde: doel.waarde, naam: doel.tekst, klasse: 'toelichting' })),
	];
	const raster = rasterlijnen(hoogste);
	const boven = 12 + ruimteVoorMomenten(figuur.momenten);
	const ruimte = naamruimte(einden.map((een) => een.naam), breedte);
	const vak = { links: ruimteVoor(raster.map((getal) => schrijfRaster(getal, eenheid)), LETTER) + 20, rechts: breedte - ruimte - 16, boven, onder: boven + 276 };
	const { x, y, moment } = assen(sleutels, hoogste, vak);
	const regels = einden.map(({ naam }) => breekAf(naam, ruimte, LETTER).map((regel) => kortAf(regel, ruimte, LETTER)));
	const hoogten = spreid(einden.map(({ waarde }) => y(waarde)), 18 * Math.max(1, ...regels.map((een) => een.length)), vak.onder);
	return {
		breedte,
		hoogte: vak.onder + 32,
		inhoud:
			groep('raster', raster.map((getal) => el('path', { d: `M${vak.links},${rond(y(getal))}H${vak.rechts}` })).join('')) +
			groep('as', raster.map((getal) => tekst(vak.links - 8, y(getal), schrijfRaster(getal, eenheid), { klasse: '', anker: 'end' })).join('') + jaarmerken(sleutels).map(({ sleutel, jaar }) => tekst(x(sleutel), vak.onder + 20, jaar, { klasse: '' })).join('')) +
			tekenMomenten(figuur.momenten, moment, { top: 4, bodem: vak.onder, rechts: breedte }) +
			tekenDoelen(figuur.doelen, y, vak) +
			reeksen.map(({ i, punten }) => tekenReeks(punten, { x, y }, i)).join('') + tekenGemis(reeksen.map(({ punten }) => punten), x, vak.onder) +
			einden.flatMap(({ sleutel, klasse }, plaats) => regels[plaats]!.map((regel, i, alle) => tekst((sleutel === undefined ? vak.rechts : x(sleutel)) + 8, hoogten[plaats]! + (i - (alle.length - 1) / 2) * 17, regel, { klasse }))).join(''),
	};
}

function smal(figuur: Figure, sleutels: string[], hoogste: number, breedte: number): Tekening {
	const eenheid = figuur.reeksen[0]!.eenheid;
	const reeksen = figuur.reeksen.map((reeks, i) => ({ reeks, i, punten: puntenVan(figuur, i) }));
	const rechts = breedte - ruimteVoor(reeksen.flatMap(({ punten }) => { const punt = laatsteVan(punten); return punt ? [schrijfKort(punt.getal!, eenheid)] : []; }), LETTER) - 16;
	// Above each panel its name, and the target where there is one.
	let bodem = ruimteVoorMomenten(figuur.momenten);
	const panelen = reeksen.map(({ reeks, i, punten }) => {
		const kop = [...breekAf(reeks.titel, breedte, LETTER).map((regel) => ({ regel, klasse: 'label' })), ...figuur.doelen.map((doel) => ({ regel: doel.tekst, klasse: 'toelichting' }))];
		const boven = bodem + 20 * kop.length + 14;
		const vak = { links: 2, rechts, boven, onder: boven + PANEEL };
		const { x, y } = assen(sleutels, hoogste, vak);
		const punt = laatsteVan(punten);
		const paneel =
			el('path', { class: 'nullijn', d: `M2,${vak.onder}H${rechts}` }) +
			kop.map(({ regel, klasse }, nummer) => tekst(2, bodem + 12 + nummer * 20, regel, { klasse })).join('') +
			tekenDoelen(figuur.doelen, y, vak) +
			tekenReeks(punten, { x, y }, i) + tekenGemis([punten], x, vak.onder) +
			(punt ? tekst(x(punt.sleutel) + 8, y(punt.getal!), schrijfKort(punt.getal!, eenheid), { klasse: 'waarde' }) : '');
		bodem = vak.onder + 8;
		return paneel;
	});
	const { x, moment } = assen(sleutels, hoogste, { links: 2, rechts, boven: 0, onder: bodem });
	return {
		breedte,
		hoogte: bodem + 22,
		inhoud: tekenMomenten(figuur.momenten, moment, { top: 0, bodem: bodem - 8, rechts: breedte }) + panelen.join('') + groep('as', jaarmerken(sleutels).map(({ sleutel, jaar }) => tekst(x(sleutel), bodem + 9, jaar, { klasse: '' })).join('')),
	};
}

/** Draws one line per reeks over the periods of the figure. `breedte` in pixels; below 480 as panels. */
export function tekenLijn(figuur: Figure, breedte: number): Tekening {
	const sleutels = figuur.rijen.filter((rij) => rij.teken).map((rij) => rij.sleutel);
	return (breedte < 480 ? smal : breed)(figuur, sleutels, hoogsteVan(figuur), breedte);
}
