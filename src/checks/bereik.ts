// What a unit can be: a mark runs from 1 to 10, nobody counts minus three places, a share has a whole.
import { EENHEDEN, type EenheidId } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import type { Dataset } from '../domain/tabel.ts';
import { eigenMaten } from './reeksen.ts';

/** Why a number cannot be of a unit; undefined if it can. Bounds that the descriptor gives itself go first. */
function bezwaar(getal: number, id: EenheidId, minimum: number | undefined, maximum: number | undefined): [Code, string, string] | undefined {
	// Said only of a number that is wrong: to write out every number would cost more than reading it.
	const toon = (): string => getal.toLocaleString('nl-NL') + (id === 'procent' ? '%' : '');
	if (id === 'rapportcijfer' && (getal < 1 || getal > 10)) return ['buiten-eenheid', `${toon()} is geen rapportcijfer.`, 'Een rapportcijfer ligt tussen 1 en 10. Staat de komma goed?'];
	if (id === 'procent') {
		if (getal > 100 && maximum === undefined) return ['boven-honderd', `${toon()} is meer dan het geheel.`, 'Een deel is hoogstens 100%. Kan dit cijfer er toch boven komen, zoals een bezetting of een groei? Schrijf dan in de beschrijving bij constraints een maximum, bijvoorbeeld maximum: 150.'];
		return undefined;
	}
	const { soort, meervoud } = EENHEDEN[id];
	if (getal < 0 && soort !== 'euro' && minimum === undefined) return ['buiten-eenheid', `${toon()} ${meervoud} kan niet.`, 'Een aantal of duur is niet lager dan 0. Is het een verandering? Schrijf dan in de beschrijving bij constraints een minimum, bijvoorbeeld minimum: -1000.'];
	if (soort === 'aantal' && EENHEDEN[id].decimalen === 0 && !Number.isInteger(getal)) return ['half-aantal', `${toon()} ${meervoud}: dat is geen heel aantal.`, 'Kijk of de komma goed staat. Is het een gemiddelde? Zet dat dan in de titel van de kolom.'];
	return undefined;
}

function inDataset(dataset: Dataset): Problem[] {
	return eigenMaten(dataset).flatMap(({ naam, kolom, veld }) => {
		const { minimum, maximum } = veld.constraints;
		const eenheid = veld.zicht.eenheid;
		if (!eenheid) return [];
		const problemen: Problem[] = [];
		kolom.getallen.forEach((getal, rij) => {
			if (Number.isNaN(getal) || (getal >= 1 && getal <= 10 && Number.isInteger(getal))) return;
			const fout = bezwaar(getal, eenheid, minimum, maximum);
			// That it lies out of its own bounds, reading told already.
			if (!fout || (minimum !== undefined && getal < minimum) || (maximum !== undefined && getal > maximum)) return;
			problemen.push(maakProbleem(dataset.plekVanCel(rij, naam), ...fout));
		});
		return problemen;
	});
}

export const controleerBereik = (portaal: Portaal): Problem[] => portaal.datasets.flatMap(inDataset);
