// Small multiples: a panel a group, all on one scale, so that a reader compares shapes without untangling lines.
import { schrijfKort } from '../domain/eenheid.ts';
import type { Figure } from '../figures/vorm.ts';
import { jaarmerken, LETTER, tekenDoelen } from './as.ts';
import { assen, puntenVan, tekenGemis, tekenReeks } from './lijn.ts';
import { el, groep, kortAf, ruimteVoor, tekst, type Tekening } from './tekening.ts';

const HOOGTE = 112;
const KOP = 24;
const VOET = 22;
const TUSSEN = 22;

/** Draws a panel per reeks: three beside each other, two on a phone. Every panel ends in its last value. */
export function tekenPanelen(figuur: Figure, breedte: number): Tekening {
	const kolommen = Math.max(1, Math.min(breedte < 480 ? 2 : 3, figuur.reeksen.length));
	const eenheid = figuur.reeksen[0]!.eenheid;
	const sleutels = figuur.rijen.filter((rij) => rij.teken).map((rij) => rij.sleutel);
	const alle = figuur.reeksen.map((_, i) => puntenVan(figuur, i));
	const hoogste = Math.max(1, ...figuur.doelen.map((doel) => doel.waarde), ...alle.flat().map((punt) => punt.getal ?? 0));
	const vakbreedte = (breedte - TUSSEN * (kolommen - 1)) / kolommen;
	const eindruimte = ruimteVoor(alle.flat().map((punt) => (punt.getal === null ? '' : schrijfKort(punt.getal, eenheid))), LETTER) + 8;
	const rijhoogte = KOP + HOOGTE + VOET;
	// The target is the same in all: it is named once.
	const top = figuur.doelen.length * 20;
	const [eerste, laatste] = [jaarmerken(sleutels)[0], jaarmerken(sleutels).at(-1)];
	const panelen = figuur.reeksen.map((reeks, i) => {
		const links = (i % kolommen) * (vakbreedte + TUSSEN);
		const boven = top + Math.floor(i / kolommen) * rijhoogte + KOP;
		const vak = { links: links + 1, rechts: links + vakbreedte - eindruimte, boven: boven + 14, onder: boven + HOOGTE };
		const { x, y } = assen(sleutels, hoogste, vak);
		const punten = alle[i]!;
		const einde = punten.findLast((punt) => punt.getal !== null);
		const jaren = [eerste, ...(laatste?.sleutel === eerste?.sleutel ? [] : [laatste])].flatMap((merk) => (merk ? [tekst(x(merk.sleutel), vak.onder + 14, merk.jaar, { klasse: '', anker: merk === eerste ? 'start' : 'middle' })] : []));
		return (
			el('path', { class: 'nullijn', d: `M${Math.round(links)},${vak.onder}H${Math.round(vak.rechts)}` }) +
			tekst(links, boven - 6, kortAf(reeks.titel, vakbreedte, LETTER), { klasse: 'label' }) +
			tekenReeks(punten, { x, y }, 0) + tekenGemis([punten], x, vak.onder) +
			tekenDoelen(figuur.doelen, y, vak) +
			groep('as', jaren.join('')) +
			(einde ? tekst(x(einde.sleutel) + 6, Math.min(y(einde.getal!), vak.onder - 8), schrijfKort(einde.getal!, eenheid), { klasse: 'waarde' }) : '')
		);
	});
	return { breedte, hoogte: top + Math.ceil(figuur.reeksen.length / kolommen) * rijhoogte, inhoud: figuur.doelen.map((doel, i) => tekst(0, i * 20 + 9, `Stippellijn: ${doel.tekst}`, { klasse: 'toelichting' })).join('') + panelen.join('') };
}
