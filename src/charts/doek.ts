// The frame around a drawing: an image with a title and a description.
import { ontsnap, tekst, type Tekening } from './tekening.ts';

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
