// What Observable Plot draws becomes a drawing this site may show: without a style, a font or a word of its own.
// Plot and the document it draws in are large and few charts need them: they are loaded for the first that does.
import { createRequire } from 'node:module';
import type { Tekening } from './tekening.ts';

type Plot = typeof import('@observablehq/plot');

const laad = createRequire(import.meta.url);
let gereedschap: { Plot: Plot; document: Document } | undefined;

/** Observable Plot, and a document for it to draw in. */
export function plotgereedschap(): { Plot: Plot; document: Document } {
	if (!gereedschap) {
		const { parseHTML } = laad('linkedom') as typeof import('linkedom');
		gereedschap = { Plot: laad('@observablehq/plot') as Plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
	}
	return gereedschap;
}

/** Rounds every number in an attribute to one decimal: a third fewer bytes, no visible change. */
const rondAf = (waarde: string): string => waarde.replace(/-?\d+\.\d{2,}/g, (getal) => String(Math.round(Number(getal) * 10) / 10));

const WEG = new Set(['style', 'aria-label', 'aria-description', 'font-family', 'font-size', 'font-variant', 'xmlns', 'xmlns:xlink', 'class', 'fill', 'stroke']);

/** Takes the marks out of a plotted SVG. Paint comes from classes, so colours follow the theme and the Content-Security-Policy can forbid inline styles. */
export function uitPlot(geplot: Element): Tekening {
	const svg = geplot.tagName.toLowerCase() === 'svg' ? geplot : geplot.querySelector('svg')!;
	for (const stijl of svg.querySelectorAll('style')) stijl.remove();
	for (const node of svg.querySelectorAll('*')) {
		for (const { name, value } of [...node.attributes]) {
			if (WEG.has(name) && !(name === 'class' && value.startsWith('z-')) && !(name === 'fill' && value === 'none')) node.removeAttribute(name);
			else node.setAttribute(name, rondAf(value));
		}
	}
	return { breedte: Number(svg.getAttribute('width')), hoogte: Number(svg.getAttribute('height')), inhoud: svg.innerHTML.replace(/ class="z-/g, ' class="') };
}
