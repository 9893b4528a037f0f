// A tile a gemeente, each beside its neighbours, with its value. Not true to size: a small gemeente counts as much as a large one.
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure, FiguurRij } from '../figures/vorm.ts';
import { patronen } from './patroon.ts';
import { breekAf, el, kortAf, tekst, type Tekening } from './tekening.ts';

const KLASSEN = 4;

/** Upper bounds of four classes with as many gemeenten in each as can be; fewer where values are the same. */
export function klassengrenzen(getallen: number[]): number[] {
	const op = [...getallen].sort((a, b) => a - b);
	if (!op.length) return [];
	return [...new Set(Array.from({ length: KLASSEN }, (_, i) => op[Math.ceil(((i + 1) * op.length) / KLASSEN) - 1]!))];
}

interface Vak {
	breedte: number;
	hoogte: number;
	letter: number;
}

function tegel(figuur: Figure, rij: FiguurRij, grenzen: number[], [x, y]: [number, number], vak: Vak, id: string): string {
	const { getal, markering } = rij.cellen[0]!.waarde;
	const klasse = getal === null ? -1 : grenzen.findIndex((grens) => getal <= grens);
	const eenheid = figuur.reeksen[0]!.eenheid;
	const woord = getal === null ? (markering === 'waarde' ? '' : MARKERING_TEKST[markering].kort) : schrijfKort(getal, eenheid);
	const plat = { x, y, width: vak.breedte - 4, height: vak.hoogte - 4, rx: 3 };
	const regels = breekAf(rij.label, vak.breedte - 16, vak.letter).slice(0, 3).map((regel) => kortAf(regel, vak.breedte - 14, vak.letter));
	const midden = x + (vak.breedte - 4) / 2;
	const top = y + (vak.hoogte - 4) / 2 - (regels.length * (vak.letter + 2)) / 2 + 12;
	return (
		el('rect', { ...plat, class: klasse === -1 ? 'tegel zonder' : `tegel t${klasse + 1 + (grenzen.length > 1 ? KLASSEN - grenzen.length : 0)}` }) +
		(klasse === -1 ? el('rect', { ...plat, fill: `url(#${id}-p2)` }) : '') +
		tekst(midden, top - 11, woord, { klasse: getal === null ? 'geen-waarde' : 'waarde', anker: 'middle' }) +
		regels.map((regel, i) => tekst(midden, top + 9 + i * (vak.letter + 2), regel, { klasse: 'klein', anker: 'middle' })).join('')
	);
}

/** Draws the tiles at their place; shades run in classes that the values themselves name. */
export function tekenKaart(figuur: Figure, breedte: number, id: string): Tekening {
	const rijen = figuur.rijen.filter((rij) => rij.teken && rij.tegel);
	const grenzen = klassengrenzen(rijen.flatMap((rij) => rij.cellen[0]!.waarde.getal ?? []));
	const [k0, r0] = [Math.min(...rijen.map((rij) => rij.tegel!.kolom)), Math.min(...rijen.map((rij) => rij.tegel!.rij))];
	const kolommen = Math.max(...rijen.map((rij) => rij.tegel!.kolom)) - k0 + 1;
	const aantal = Math.max(...rijen.map((rij) => rij.tegel!.rij)) - r0 + 1;
	const vak: Vak = { breedte: Math.min(150, Math.floor(breedte / kolommen)), hoogte: breedte < 480 ? 78 : 84, letter: breedte < 480 ? 12 : 14 };
	return {
		breedte,
		hoogte: aantal * vak.hoogte,
		inhoud: patronen(id, 2, 'arcering') + rijen.map((rij) => tegel(figuur, rij, grenzen, [(rij.tegel!.kolom - k0) * vak.breedte, (rij.tegel!.rij - r0) * vak.hoogte], vak, id)).join(''),
	};
}
