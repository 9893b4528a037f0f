// Charts by Observable Plot, without a browser.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { schrijfGetal } from './tabellen.js';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A table as records: one for every cell. */
const lang = ({ kolommen, rijen }) => rijen.flatMap(({ label, waarden }) => waarden.map((waarde, i) => ({ label, kolom: kolommen[i], waarde })));

/** Of many labels along an axis the first of each year. */
const jaren = (labels) => labels.filter((label, i) => label.slice(0, 4) !== labels[i - 1]?.slice(0, 4));

/** How long drawing took, in milliseconds. */
export const klok = { grafieken: 0 };

function teken(tabel, titel, opties) {
	const begin = performance.now();
	const labels = tabel.rijen.map(({ label }) => label);
	const svg = Plot.plot({
		document,
		marginLeft: 70,
		ariaLabel: titel,
		x: { type: 'point', domain: labels, ticks: jaren(labels), tickFormat: (label) => label.slice(0, 4), label: null },
		y: { grid: true, label: null, tickFormat: schrijfGetal, zero: true },
		...opties,
	});
	const html = svg.outerHTML;
	klok.grafieken += performance.now() - begin;
	return html;
}

/** Lines in one plot, named at their ends. */
export function tekenStromen(tabel, titel) {
	const punten = lang(tabel);
	const laatste = tabel.rijen.at(-1).label;
	return teken(tabel, titel, { width: 720, height: 320, marginRight: 90, marks: [Plot.lineY(punten, { x: 'label', y: 'waarde', stroke: 'kolom' }), Plot.text(punten.filter(({ label }) => label === laatste), { x: 'label', y: 'waarde', text: 'kolom', textAnchor: 'start', dx: 6 })] });
}

/** A panel for every column, three beside each other. */
export function tekenPanelen(tabel, titel) {
	const nummer = new Map(tabel.kolommen.map((kolom, i) => [kolom, i]));
	const plek = { fx: ({ kolom }) => nummer.get(kolom) % 3, fy: ({ kolom }) => Math.floor(nummer.get(kolom) / 3) };
	const punten = lang(tabel);
	const eerste = punten.filter(({ label }) => label === tabel.rijen[0].label);
	return teken(tabel, titel, {
		width: 720,
		height: 130 * Math.ceil(tabel.kolommen.length / 3),
		fx: { axis: null },
		fy: { axis: null, padding: 0.2 },
		marks: [Plot.lineY(punten, { x: 'label', y: 'waarde', ...plek }), Plot.text(eerste, { text: 'kolom', frameAnchor: 'top-left', dy: -12, ...plek })],
	});
}
