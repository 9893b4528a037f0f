// Horizontal bars with the value at each mark. On a phone it is another chart: the label stands above its bar.
import { scaleLinear } from 'd3-scale';
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure } from '../figures/vorm.ts';
import { LETTER } from './as.ts';
import { gevuld, PATRONEN, patronen } from './patroon.ts';
import { tekenSleutel } from './sleutel.ts';
import { el, labelruimte, regelsTekst, ruimteVoor, tekst, type Tekening } from './tekening.ts';

/** Draws the bars of the first reeks. `breedte` in pixels; below 480 the labels stand above the bars. */
export function tekenStaven(figuur: Figure, breedte: number, id: string): Tekening {
	const reeks = figuur.reeksen[0]!;
	const smal = breedte < 480;
	const rijen = figuur.rijen.filter((rij) => rij.teken);
	const groepen = [...new Set(rijen.map((rij) => rij.groep))];
	const data = rijen.map((rij) => {
		const { getal, markering } = rij.cellen[0]!.waarde;
		return { label: rij.label, groep: groepen.indexOf(rij.groep) % PATRONEN, getal, waarde: getal !== null ? schrijfKort(getal, reeks.eenheid) : markering === 'waarde' ? '' : MARKERING_TEKST[markering].lang };
	});
	const { links, regels, label } = labelruimte(data.map((d) => d.label), breedte, LETTER);
	// A label of more lines makes every row higher: rows are alike.
	const meer = (regels - 1) * 17;
	const rijhoogte = (smal ? 52 : 32) + meer;
	// Colour and pattern tell the groups apart; where there is more than one, they are named.
	const kop = groepen.length > 1 && groepen.every(Boolean) ? tekenSleutel(groepen, breedte, (i, vorm) => gevuld(id, i, vorm)) : { inhoud: '', hoogte: 0 };
	const rechts = breedte - ruimteVoor(data.filter((d) => d.getal !== null).map((d) => d.waarde), LETTER + 1) - 12;
	const x = scaleLinear([0, Math.max(1, ...data.map((d) => d.getal ?? 0))], [links, Math.max(links + 1, rechts)]);
	const bodem = kop.hoogte + rijhoogte * data.length;
	const staven = data.map((d, i) => {
		const top = kop.hoogte + i * rijhoogte;
		const midden = smal ? top + 36 + meer : top + rijhoogte / 2;
		const breed = d.getal === null ? 0 : Math.max(0, x(Math.max(0, d.getal)) - links);
		return (
			(smal ? regelsTekst(0, top + 13, label(d.label), { klasse: 'label' }, 'boven') : regelsTekst(links - 10, midden, label(d.label), { klasse: 'label', anker: 'end' })) +
			(d.getal === null ? '' : gevuld(id, d.groep, (eigen) => el('rect', { ...eigen, x: links, y: midden - 10, width: breed, height: 20, rx: 2 }))) +
			tekst(d.getal === null && smal ? links : links + breed + 8, midden, d.waarde, { klasse: d.getal === null ? 'geen-waarde' : 'waarde' })
		);
	});
	return {
		breedte,
		hoogte: bodem,
		inhoud: patronen(id, groepen.length) + kop.inhoud + staven.join('') + (smal ? '' : el('path', { class: 'nullijn', d: `M${links},${kop.hoogte}V${bodem}` })),
	};
}
