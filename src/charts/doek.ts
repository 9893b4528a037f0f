// From what Observable Plot draws to a drawing this site may show: without a style, a font or a word of its own.
import { parseHTML } from 'linkedom';
import { ontsnap, tekst, type Tekening } from './tekening.ts';

export const { document } = parseHTML('<!doctype html><html><body></body></html>');

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

export interface Lijst {
	id: string;
	titel: string;
	uitleg: string;
	/** Layout the drawing is made for: breed or smal. */
	klasse: string;
	/** Invented numbers say so in the drawing itself, wherever it is taken. */
	fictief: boolean;
}

/** Puts a drawing in its frame: an image with a title and a description. */
export function maakSvg({ breedte, hoogte, inhoud }: Tekening, { id, titel, uitleg, klasse, fictief }: Lijst): string {
	const maat = [breedte, hoogte + (fictief ? 26 : 0)].map((getal) => String(Math.round(getal * 10) / 10));
	const voet = fictief ? tekst(0, hoogte + 16, 'Verzonnen cijfers, als voorbeeld', { klasse: 'toelichting' }) : '';
	return `<svg class="zicht-grafiek ${klasse}" role="img" aria-labelledby="${id}-t ${id}-u" viewBox="0 0 ${maat.join(' ')}" width="${maat[0]}" height="${maat[1]}" text-anchor="middle"><title id="${id}-t">${ontsnap(titel)}</title><desc id="${id}-u">${ontsnap(uitleg)}</desc>${inhoud}${voet}</svg>`;
}
