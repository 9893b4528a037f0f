// Horizontal bars with the value at each mark. On a phone it is another chart: the label stands above its bar.
import * as Plot from '@observablehq/plot';
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure } from '../figures/vorm.ts';
import { document, uitPlot } from './doek.ts';
import { tekstbreedte, type Tekening } from './tekening.ts';

const LETTER = 15;

interface Staaf {
	sleutel: string;
	label: string;
	klasse: string;
	getal: number | null;
	waarde: string;
	ontbreekt: boolean;
}

function staven(figuur: Figure): Staaf[] {
	const reeks = figuur.reeksen[0]!;
	const groepen = [...new Set(figuur.rijen.filter((rij) => rij.teken).map((rij) => rij.groep))];
	return figuur.rijen.filter((rij) => rij.teken).map((rij) => {
		const { getal, markering } = rij.cellen[0]!.waarde;
		return {
			sleutel: rij.sleutel,
			label: rij.label,
			klasse: `z-g${(groepen.indexOf(rij.groep) % 6) + 1}`,
			getal,
			waarde: getal === null ? (markering === 'waarde' ? '' : MARKERING_TEKST[markering].lang) : schrijfKort(getal, reeks.eenheid),
			ontbreekt: getal === null,
		};
	});
}

/** Draws the bars of the first reeks. `breedte` in pixels; below 480 the labels stand above the bars. */
export function tekenStaven(figuur: Figure, breedte: number): Tekening {
	const data = staven(figuur);
	const smal = breedte < 480;
	const rij = smal ? 52 : 32;
	const links = smal ? 1 : Math.min(260, Math.ceil(Math.max(...data.map((d) => tekstbreedte(d.label, LETTER)))) + 14);
	const rechts = Math.ceil(Math.max(...data.map((d) => tekstbreedte(d.waarde, LETTER + 1)))) + 12;
	const hoogste = Math.max(1, ...data.map((d) => d.getal ?? 0));
	const boven = smal ? 26 : 4;
	const klassen = [...new Set(data.map((d) => d.klasse))];
	const sleutels = data.map((d) => d.sleutel);
	return uitPlot(Plot.plot({
		document: document as unknown as Document,
		width: breedte,
		height: boven + rij * data.length,
		marginLeft: links,
		marginRight: rechts,
		marginTop: 0,
		marginBottom: 0,
		x: { axis: null, domain: [0, hoogste] },
		y: { axis: null, domain: sleutels },
		marks: [
			...klassen.map((klasse) =>
				Plot.barX(data.filter((d) => d.klasse === klasse && d.getal !== null), {
					x: 'getal', y: 'sleutel', className: klasse, insetTop: smal ? 26 : 5, insetBottom: smal ? 6 : 5, rx: 2,
				}),
			),
			Plot.text(data, { x: (d: Staaf) => Math.max(0, d.getal ?? 0), y: 'sleutel', text: 'waarde', textAnchor: 'start', dx: 8, dy: smal ? 10 : 0, className: 'z-waarde', filter: (d: Staaf) => !d.ontbreekt }),
			Plot.text(data, { x: () => 0, y: 'sleutel', text: 'waarde', textAnchor: 'start', dx: smal ? 0 : 8, dy: smal ? 10 : 0, className: 'z-geen-waarde', filter: (d: Staaf) => d.ontbreekt }),
			Plot.text(data, { x: () => 0, y: 'sleutel', text: 'label', textAnchor: smal ? 'start' : 'end', dx: smal ? 0 : -10, dy: smal ? -11 : 0, className: 'z-label' }),
			Plot.ruleX([0], { className: 'z-nullijn' }),
		],
	}) as Element);
}
