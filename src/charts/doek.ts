// From what Observable Plot draws to an SVG this site may show: Dutch, named, and without a style of its own.
import { parseHTML } from 'linkedom';

export const { document } = parseHTML('<!doctype html><html><body></body></html>');

const ontsnap = (tekst: string): string => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Rounds every number in an attribute to one decimal: a third fewer bytes, no visible change. */
const rondAf = (waarde: string): string => waarde.replace(/-?\d+\.\d{2,}/g, (getal) => String(Math.round(Number(getal) * 10) / 10));

const WEG = new Set(['style', 'aria-label', 'aria-description', 'font-family', 'font-size', 'font-variant', 'xmlns', 'xmlns:xlink', 'class', 'fill', 'stroke']);

interface Teken extends Element {
	viewBox?: unknown;
}

/**
 * Cleans a plotted SVG and gives it a role, a title and a description.
 * Paint comes from classes, so colours follow the theme and the Content-Security-Policy can forbid inline styles.
 */
export function maakSvg(geplot: Element, { id, titel, uitleg, klasse }: { id: string; titel: string; uitleg: string; klasse: string }): string {
	const svg = (geplot.tagName.toLowerCase() === 'svg' ? geplot : geplot.querySelector('svg')) as Teken;
	for (const stijl of svg.querySelectorAll('style')) stijl.remove();
	const breedte = svg.getAttribute('width')!;
	const hoogte = svg.getAttribute('height')!;
	for (const node of svg.querySelectorAll('*')) {
		for (const { name, value } of [...node.attributes]) {
			if (WEG.has(name) && !(name === 'class' && value.startsWith('z-')) && !(name === 'fill' && value === 'none')) node.removeAttribute(name);
			else node.setAttribute(name, rondAf(value));
		}
	}
	return `<svg class="zicht-grafiek ${klasse}" role="img" aria-labelledby="${id}-t ${id}-u" viewBox="0 0 ${rondAf(breedte)} ${rondAf(hoogte)}" width="${rondAf(breedte)}" height="${rondAf(hoogte)}" text-anchor="middle"><title id="${id}-t">${ontsnap(titel)}</title><desc id="${id}-u">${ontsnap(uitleg)}</desc>${svg.innerHTML.replace(/ class="z-/g, ' class="')}</svg>`;
}

/** Width of a text in Source Sans 3 in pixels, near enough to reserve room for it. */
export function tekstbreedte(tekst: string, grootte: number): number {
	let som = 0;
	for (const teken of tekst) som += /[iljtf.,:;'|!()[\] ]/.test(teken) ? 0.28 : /[mwMW€%]/.test(teken) ? 0.8 : /[A-Z]/.test(teken) ? 0.6 : 0.52;
	return som * grootte;
}
