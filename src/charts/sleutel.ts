// The parts of a chart by name, each with a swatch in its colour and pattern; for where there is no room beside the marks.
import { LETTER } from './as.ts';
import { el, kortAf, tekst, tekstbreedte } from './tekening.ts';

/** Draws the names in rows as wide as the drawing; `hoogte` is what they take. */
export function tekenSleutel(namen: string[], breedte: number, vul: (nummer: number, vorm: (eigen: Record<string, string>) => string) => string): { inhoud: string; hoogte: number } {
	let x = 0;
	let y = 10;
	const stukken = namen.map((naam, i) => {
		const ruimte = 22 + tekstbreedte(naam, LETTER) + 18;
		if (x > 0 && x + ruimte > breedte) [x, y] = [0, y + 22];
		const stuk = vul(i, (eigen) => el('rect', { ...eigen, x, y: y - 7, width: 14, height: 14 })) + tekst(x + 20, y, kortAf(naam, breedte - 20, LETTER), { klasse: 'label' });
		x += ruimte;
		return stuk;
	});
	return { inhoud: stukken.join(''), hoogte: y + 18 };
}
