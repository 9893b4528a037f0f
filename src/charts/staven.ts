// Horizontal bars with the value at each mark. On a phone it is another chart: the label stands above its bar.
import * as Plot from '@observablehq/plot';
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure } from '../figures/vorm.ts';
import { document, uitPlot } from './doek.ts';
import { labelruimte, tekstbreedte, type Tekening } from './tekening.ts';

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
	const { links, regels, label } = labelruimte(data.map((d) => d.label), breedte, LETTER);
	// A label of more lines makes every row higher: rows are alike.
	const meer = (regels - 1) * 17;
	const rij = (smal ? 52 : 32) + meer;
	const rechts = Math.ceil(Math.max(...data.map((d) => tekstbreedte(d.waarde, LETTER + 1)))) + 12;
	const hoogste = Math.max(1, ...data.map((d) => d.getal ?? 0));
	// On a phone the name stands above its bar, in the same band.
	const [boven, onder] = smal ? [26 + meer, 6] : [5 + meer / 2, 5 + meer / 2];
	const [naamhoogte, staafhoogte] = smal ? [13 + meer / 2 - rij / 2, (boven - onder) / 2] : [0, 0];
	const klassen = [...new Set(data.map((d) => d.klasse))];
	const sleutels = data.map((d) => d.sleutel);
	return uitPlot(Plot.plot({
		document: document as unknown as Document,
		width: breedte,
		height: rij * data.length,
		marginLeft: links,
		marginRight: rechts,
		marginTop: 0,
		marginBottom: 0,
		x: { axis: null, domain: [0, hoogste] },
		y: { axis: null, domain: sleutels, padding: 0 },
		marks: [
			...klassen.map((klasse) =>
				Plot.barX(data.filter((d) => d.klasse === klasse && d.getal !== null), {
					x: 'getal', y: 'sleutel', className: klasse, insetTop: boven, insetBottom: onder, rx: 2,
				}),
			),
			Plot.text(data, { x: (d: Staaf) => Math.max(0, d.getal ?? 0), y: 'sleutel', text: 'waarde', textAnchor: 'start', dx: 8, dy: staafhoogte, className: 'z-waarde', filter: (d: Staaf) => !d.ontbreekt }),
			Plot.text(data, { x: () => 0, y: 'sleutel', text: 'waarde', textAnchor: 'start', dx: smal ? 0 : 8, dy: staafhoogte, className: 'z-geen-waarde', filter: (d: Staaf) => d.ontbreekt }),
			Plot.text(data, { x: () => 0, y: 'sleutel', text: (d: Staaf) => label(d.label), lineHeight: 1.15, textAnchor: smal ? 'start' : 'end', dx: smal ? 0 : -10, dy: naamhoogte, className: 'z-label' }),
			Plot.ruleX([0], { className: 'z-nullijn' }),
		],
	}) as Element);
}
