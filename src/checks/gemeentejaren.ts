// A gemeente comes and goes with a redivision: its code may only carry figures of years in which it was there.
import { gemeenteMetCode } from '../domain/gemeentecodes.ts';
import { groepeer } from '../domain/groepen.ts';
import { jaarVan, PERIODE_PATROON } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { daarna, inJaren } from './gemeentecodes.ts';

type Jaren = { van?: number | undefined; tot?: number | undefined };

function inDataset(dataset: Dataset, jaren: Map<string, Jaren>): Problem[] {
	const { gebied, periode: vanGeheel } = dataset.beschrijving.zicht;
	const kolom = veldMetRol(dataset, 'gebied')?.name;
	const tijd = veldMetRol(dataset, 'periode')?.name;
	const fout = (code: string, jaar: number): [string, string] | undefined => {
		const geldig = jaren.get(code);
		if (!geldig || ((geldig.van ?? jaar) <= jaar && (geldig.tot ?? jaar) >= jaar)) return undefined;
		const cbs = gemeenteMetCode(code);
		return [`${code} bestond in ${jaar} niet: de code geldt ${inJaren(geldig)}.`, `Gebruik de code die in dat jaar gold.${cbs && cbs.tot !== undefined && cbs.tot < jaar ? daarna(cbs) : cbs ? '' : ' Of verbeter de jaren in het bestand van de gemeente, bij geldig.'}`];
	};
	const geheel = fout(gebied, jaarVan(vanGeheel));
	const gevonden: Problem[] = geheel ? [maakProbleem(dataset.plekVan(['zicht', 'gebied']), 'gemeente-niet-in-jaar', ...geheel)] : [];
	const cellen = dataset.kolommen.get(kolom ?? '');
	if (kolom === undefined || cellen?.soort !== 'tekst' || !cellen.woorden.some((woord) => jaren.has(woord))) return gevonden;
	// Every pair of a gemeente and a period is judged once, however many rows have it.
	const { nummers, eerste } = groepeer(dataset, tijd === undefined ? [kolom] : [kolom, tijd]);
	const bezwaren = Array.from(eerste, (rij) => {
		const periode = tijd === undefined ? vanGeheel : leesTekst(dataset, tijd, rij);
		return PERIODE_PATROON.test(periode) ? fout(leesTekst(dataset, kolom, rij), jaarVan(periode)) : undefined;
	});
	if (bezwaren.some(Boolean)) {
		nummers.forEach((nummer, rij) => {
			const hier = bezwaren[nummer];
			if (hier) gevonden.push(maakProbleem(dataset.plekVanCel(rij, kolom), 'gemeente-niet-in-jaar', ...hier));
		});
	}
	return gevonden;
}

export function controleerGemeentejaren(portaal: Portaal): Problem[] {
	// What the list does not know, such as a redivision of next year, the file of the gemeente tells.
	const jaren = new Map<string, Jaren>(portaal.inhoud.gemeenten.flatMap(({ data: { code, geldig } }): [string, Jaren][] => {
		const cbs = gemeenteMetCode(code);
		const [van, tot] = [cbs?.van ?? geldig.van, cbs?.tot ?? geldig.tot];
		return van === undefined && tot === undefined ? [] : [[code, { van, tot }]];
	}));
	return portaal.datasets.flatMap((dataset) => inDataset(dataset, jaren));
}
