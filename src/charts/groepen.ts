// A bar per measure in each line (kosten and inkomsten, or more), each named where it ends: no legend needed.
import { EENHEDEN, schrijfGroot } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure } from '../figures/vorm.ts';
import { plotgereedschap, uitPlot } from './plot.ts';
import { labelruimte, tekstbreedte, type Tekening } from './tekening.ts';

const LETTER = 15;
const STAAF = 24;

interface Staaf {
	rij: string;
	y: string;
	klasse: string;
	getal: number | null;
	waarde: string;
}

function staven(figuur: Figure): Staaf[] {
	return figuur.rijen.filter((rij) => rij.teken).flatMap((rij) =>
		figuur.reeksen.map((reeks, i): Staaf => {
			const { getal, markering } = rij.cellen[i]!.waarde;
			const groot = getal === null ? undefined : schrijfGroot(getal, reeks.eenheid);
			const bedrag = groot ? `${groot.cijfers} ${groot.woord}`.trim() : markering === 'waarde' ? '' : MARKERING_TEKST[markering].kort;
			return { rij: rij.sleutel, y: `${rij.sleutel}/${reeks.maat}`, klasse: `z-g${i + 1}`, getal, waarde: getal === null ? `${reeks.titel.toLowerCase()}: ${markering === 'leeg' ? (EENHEDEN[reeks.eenheid].soort === 'euro' ? 'geen bedrag' : 'geen getal') : bedrag}` : `${reeks.titel.toLowerCase()} ${bedrag}` };
		}),
	);
}

/** Draws all drawn lines with one bar per reeks. `breedte` in pixels; below 480 labels stand above their bars. */
export function tekenGroepen(figuur: Figure, breedte: number): Tekening {
	const data = staven(figuur);
	const regels = figuur.rijen.filter((rij) => rij.teken);
	const smal = breedte < 480;
	const { links, regels: lijnen, label } = labelruimte(regels.map((rij) => rij.label), breedte, LETTER);
	const rechts = Math.ceil(Math.max(...data.map((d) => tekstbreedte(d.waarde, LETTER + 1)))) + 10;
	// One band per bar, with an empty band before each line: the label's place on a phone, air elsewhere.
	// A label of more lines takes that many bands on a phone.
	const domein = regels.flatMap((rij) => [...(smal ? Array.from({ length: lijnen }, (_, i) => `${rij.sleutel}/kop${i || ''}`) : [`${rij.sleutel}/kop`]), ...figuur.reeksen.map((reeks) => `${rij.sleutel}/${reeks.maat}`)]);
	const hoogste = Math.max(1, ...data.map((d) => d.getal ?? 0));
	const midden = (sleutel: string): string => `${sleutel}/${smal ? 'kop' : figuur.reeksen[0]!.maat}`;
	const { Plot, document } = plotgereedschap();
	return uitPlot(Plot.plot({
		document,
		width: breedte,
		height: domein.length * STAAF,
		marginLeft: links,
		marginRight: rechts,
		marginTop: 0,
		marginBottom: 4,
		x: { axis: null, domain: [0, hoogste] },
		y: { axis: null, domain: domein, padding: 0.12 },
		marks: [
			...figuur.reeksen.map((_, i) => Plot.barX(data.filter((d) => d.klasse === `z-g${i + 1}` && d.getal !== null), { x: 'getal', y: 'y', className: `z-g${i + 1}`, rx: 2 })),
			Plot.text(data, { x: (d: Staaf) => Math.max(0, d.getal ?? 0), y: 'y', text: 'waarde', textAnchor: 'start', dx: 8, className: 'z-waarde', filter: (d: Staaf) => d.getal !== null }),
			Plot.text(data, { x: () => 0, y: 'y', text: 'waarde', textAnchor: 'start', dx: 8, className: 'z-geen-waarde', filter: (d: Staaf) => d.getal === null }),
			Plot.text(regels, { x: () => 0, y: (rij: (typeof regels)[number]) => midden(rij.sleutel), text: (rij: (typeof regels)[number]) => label(rij.label), lineHeight: 1.15, lineAnchor: smal ? 'top' : 'middle', textAnchor: smal ? 'start' : 'end', dx: smal ? 0 : -10, dy: smal ? -8 : 0, className: 'z-label' }),
			Plot.ruleX([0], { className: 'z-nullijn' }),
		],
	}) as Element);
}
