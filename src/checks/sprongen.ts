// A value ten times its neighbours is more often a slip of the pen (a zero too many) than news. Worth a look, no reason to stop.
import { schrijfKort } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, type Dataset } from '../domain/tabel.ts';
import { eigenMaten, reeksenVan, tijdVan } from './reeksen.ts';

/** A digit too many makes ten times, give or take what changed in a period. */
const FACTOR = 8;
/** Neighbours that differ more than this from one another say nothing of what lies between them. */
const RUSTIG = 3;
/** Below this a count may well be ten times another. */
const KLEIN = 20;

/** Whether `waarde` lies a factor from both neighbours, which lie near one another. NaN, for what is not known, is none of these. */
function springt(waarde: number, eerder: number, later: number): boolean {
	if (!(waarde > 0 && eerder > 0 && later > 0)) return false;
	const [laag, hoog] = eerder < later ? [eerder, later] : [later, eerder];
	if (hoog > laag * RUSTIG || Math.max(waarde, hoog) < KLEIN) return false;
	return waarde >= hoog * FACTOR || waarde * FACTOR <= laag;
}

function inDataset(dataset: Dataset): Problem[] {
	const tijd = tijdVan(dataset);
	if (!tijd) return overKolommen(dataset);
	const problemen: Problem[] = [];
	const { volgorde, grenzen } = reeksenVan(dataset);
	for (const { naam, kolom, veld } of eigenMaten(dataset)) {
		const { getallen } = kolom;
		for (let reeks = 1; reeks < grenzen.length; reeks++) {
			const [begin, eind] = [grenzen[reeks - 1]!, grenzen[reeks]!];
			if (eind - begin < 3) continue;
			for (let i = begin; i < eind; i++) {
				// At the ends the two nearest are the neighbours.
				const voor = volgorde[i === begin ? i + 1 : i - 1]!;
				const na = volgorde[i === begin ? i + 2 : i === eind - 1 ? i - 2 : i + 1]!;
				const rij = volgorde[i]!;
				const [waarde, eerder, later] = [getallen[rij]!, getallen[voor]!, getallen[na]!];
				if (!springt(waarde, eerder, later)) continue;
				const toon = (getal: number): string => schrijfKort(getal, veld.zicht.eenheid ?? 'plekken');
				problemen.push(maakProbleem(dataset.plekVanCel(rij, naam), 'sprong', `${toon(waarde)} is minstens ${FACTOR} keer zo ${waarde > eerder ? 'groot' : 'klein'} als de periodes ernaast: ${toon(eerder)} (${leesTekst(dataset, tijd.kolom, voor)}) en ${toon(later)} (${leesTekst(dataset, tijd.kolom, na)}).`, HINT));
			}
		}
	}
	return problemen;
}

const HINT = 'Staat er een cijfer te veel of te weinig, of staat de komma verkeerd? Verbeter het dan. Klopt het? Leg het uit in een voetnoot.';

/** A table with a column per period: every line is a series. */
function overKolommen(dataset: Dataset): Problem[] {
	const perEenheid = Map.groupBy(eigenMaten(dataset).filter(({ veld }) => veld.zicht.periode !== undefined), ({ veld }) => veld.zicht.eenheid);
	return [...perEenheid.values()].filter((maten) => maten.length >= 3).flatMap((maten) =>
		Array.from({ length: dataset.aantalRijen }, (_, rij) => rij).flatMap((rij) =>
			maten.flatMap(({ naam, veld, kolom }, i): Problem[] => {
				const buren = i === 0 ? [1, 2] : i === maten.length - 1 ? [i - 1, i - 2] : [i - 1, i + 1];
				const [eerder, later] = buren.map((buur) => maten[buur]!.kolom.getallen[rij]!) as [number, number];
				const waarde = kolom.getallen[rij]!;
				if (!springt(waarde, eerder, later)) return [];
				const toon = (getal: number): string => schrijfKort(getal, veld.zicht.eenheid ?? 'plekken');
				return [maakProbleem(dataset.plekVanCel(rij, naam), 'sprong', `${toon(waarde)} is minstens ${FACTOR} keer zo ${waarde > eerder ? 'groot' : 'klein'} als de kolommen ernaast: ${toon(eerder)} (${maten[buren[0]!]!.veld.title}) en ${toon(later)} (${maten[buren[1]!]!.veld.title}).`, HINT)];
			})));
}

export const controleerSprongen = (portaal: Portaal): Problem[] => portaal.datasets.flatMap(inDataset);
