// From the first amount to the second in steps: what cost more, what cost less, and what came out.
// The steps are small beside the whole, so the axis is broken, and says so.
import { scaleLinear } from 'd3-scale';
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERING_TEKST, type Waarde } from '../domain/waarde.ts';
import type { Figure } from '../figures/vorm.ts';
import { LETTER } from './as.ts';
import { gevuld, patronen } from './patroon.ts';
import { el, labelruimte, regelsTekst, rond, ruimteVoor, tekst, type Tekening } from './tekening.ts';

export interface Stap {
	label: string;
	soort: 'geheel' | 'stap' | 'zonder-getal';
	van: number;
	tot: number;
	/** Above zero is what the dataset calls positief (voordeel), below zero negatief (nadeel). */
	saldo: number;
	tekst: string;
}

/** What the difference between the two amounts is called; without a name in the dataset: budget minus outcome. */
const verschilVan = (figuur: Figure) => figuur.verschil ?? { van: 0, af: 1, positief: 'voordeel', negatief: 'nadeel' };

/** The steps from the sum of the first reeks to that of the second. A line without both numbers is named, and takes no step. */
export function stappenVan(figuur: Figure): Stap[] {
	const [eerste, tweede] = figuur.reeksen;
	if (!eerste || !tweede) return [];
	const { van, af, positief, negatief } = verschilVan(figuur);
	const rijen = figuur.rijen.filter((rij) => rij.teken).map((rij) => ({ label: rij.label, waarden: [rij.cellen[0]!.waarde, rij.cellen[1]!.waarde] as [Waarde, Waarde] }));
	const begin = rijen.reduce((som, { waarden: [a, b] }) => (a.getal === null || b.getal === null ? som : som + a.getal), 0);
	let stand = begin;
	const stappen = rijen.map(({ label, waarden }): Stap => {
		const [a, b] = waarden;
		if (a.getal === null || b.getal === null) {
			const { markering } = a.getal === null ? a : b;
			return { label, soort: 'zonder-getal', van: stand, tot: stand, saldo: 0, tekst: markering === 'waarde' ? '' : MARKERING_TEKST[markering].lang };
		}
		const vorige = stand;
		stand += b.getal - a.getal;
		const saldo = waarden[van]!.getal! - waarden[af]!.getal!;
		return { label, soort: 'stap', van: vorige, tot: stand, saldo, tekst: saldo === 0 ? 'geen verschil' : `${schrijfKort(Math.abs(saldo), eerste.eenheid)} ${saldo > 0 ? positief : negatief}` };
	});
	const geheel = (label: string, tot: number): Stap => ({ label, soort: 'geheel', van: 0, tot, saldo: 0, tekst: schrijfKort(tot, eerste.eenheid) });
	return [geheel(eerste.titel, begin), ...stappen, geheel(tweede.titel, stand)];
}

/** A torn edge, where the axis leaves out what is the same for all. */
const scheur = (x: number, top: number, hoogte: number): string =>
	el('path', { class: 'scheur', d: `M${rond(x)},${top}l5,${hoogte / 4}l-5,${hoogte / 4}l5,${hoogte / 4}l-5,${hoogte / 4}` });

/** Draws the steps from top to bottom. `breedte` in pixels; below 480 the labels stand above the bars. */
export function tekenWaterval(figuur: Figure, breedte: number, id: string): Tekening {
	const stappen = stappenVan(figuur);
	const smal = breedte < 480;
	const { links, regels, label } = labelruimte(stappen.map((stap) => stap.label), breedte, LETTER);
	const meer = (regels - 1) * 17;
	const rijhoogte = (smal ? 54 : 36) + meer;
	const rechts = breedte - ruimteVoor(stappen.map((stap) => stap.tekst), LETTER + 1) - 12;
	const standen = stappen.flatMap((stap) => (stap.soort === 'geheel' ? [stap.tot] : [stap.van, stap.tot]));
	const [laagste, hoogste] = [Math.min(...standen), Math.max(...standen)];
	const spel = Math.max(1, hoogste - laagste);
	// The axis starts at zero where that leaves the steps visible, and else a little below the lowest stand.
	const gebroken = laagste > 4 * spel;
	const x = scaleLinear([gebroken ? laagste - 0.35 * spel : Math.min(0, laagste), Math.max(1, hoogste)], [links, rechts]);
	const rijen = stappen.map((stap, i) => {
		const top = i * rijhoogte;
		const midden = top + (smal ? 36 + meer : rijhoogte / 2);
		const [van, tot] = stap.soort === 'geheel' ? [links, x(stap.tot)] : [x(Math.min(stap.van, stap.tot)), x(Math.max(stap.van, stap.tot))];
		// One colour for the whole, one for the better, one with a pattern for the worse.
		const kleur = stap.soort === 'geheel' ? 4 : stap.saldo > 0 ? 0 : 5;
		const breed = Math.max(stap.soort === 'stap' ? 2 : 0, tot - van);
		const staaf = stap.soort === 'zonder-getal' ? '' : gevuld(id, kleur, (eigen) => (kleur === 4 && eigen['fill'] ? '' : el('rect', { ...eigen, x: van, y: midden - 11, width: breed, height: 22 })));
		const volgende = stappen[i + 1];
		const verder = volgende && !smal ? el('path', { class: 'verbinding', d: `M${rond(x(stap.tot))},${midden + 11}V${midden + rijhoogte - 11}` }) : '';
		return (
			(smal ? regelsTekst(0, top + 12, label(stap.label), { klasse: 'label' }, 'boven') : regelsTekst(links - 10, midden, label(stap.label), { klasse: 'label', anker: 'end' })) +
			staaf + (stap.soort === 'geheel' && gebroken ? scheur(links + 14, midden - 12, 24) : '') + verder +
			tekst(smal && stap.soort === 'zonder-getal' ? links : Math.max(tot, van + breed) + 8, midden, stap.tekst, { klasse: stap.soort === 'zonder-getal' ? 'geen-waarde' : 'waarde' })
		);
	});
	const voet = gebroken ? 26 : 4;
	return {
		breedte,
		hoogte: stappen.length * rijhoogte + voet,
		inhoud: patronen(id, 6) + rijen.join('') + (smal ? '' : el('path', { class: 'nullijn', d: `M${links},0V${stappen.length * rijhoogte}` })) + (gebroken ? tekst(links, stappen.length * rijhoogte + 14, 'De as begint niet bij nul.', { klasse: 'toelichting' }) : ''),
	};
}
