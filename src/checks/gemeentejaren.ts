// A gemeente comes and goes with a redivision: its code may only carry figures of years in which it was there.
import { groepeer } from '../domain/groepen.ts';
import { jaarVan, PERIODE_PATROON } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, veldMetRol, type Dataset } from '../domain/tabel.ts';

type Jaren = { van?: number | undefined; tot?: number | undefined };

function inDataset(dataset: Dataset, jaren: Map<string, Jaren>): Problem[] {
	const { gebied, periode: vanGeheel } = dataset.beschrijving.zicht;
	const kolom = veldMetRol(dataset, 'gebied')?.name;
	const tijd = veldMetRol(dataset, 'periode')?.name;
	const fout = (code: string, jaar: number): [string, string] | undefined => {
		const geldig = jaren.get(code);
		if (!geldig || ((geldig.van ?? jaar) <= jaar && (geldig.tot ?? jaar) >= jaar)) return undefined;
		return [`${code} bestond in ${jaar} niet: de code geldt ${geldig.van === undefined ? '' : `vanaf ${geldig.van}`}${geldig.tot === undefined ? '' : ` tot en met ${geldig.tot}`}.`.replace('geldt  tot', 'geldt tot'), 'Gebruik de code die in dat jaar gold, of verbeter de jaren in het bestand van de gemeente, bij geldig.'];
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

/** Two files of one region with the same code: figures would go to one of them, and nobody knows which. */
function dubbel(portaal: Portaal): Problem[] {
	const eerder = new Map<string, string>();
	return portaal.inhoud.gemeenten.flatMap((item): Problem[] => {
		const sleutel = `${item.regio}/${item.data.code}`;
		const ander = eerder.get(sleutel);
		eerder.set(sleutel, ander ?? item.bestand);
		return ander === undefined ? [] : [maakProbleem(item.plekVan(['code']), 'gebied-dubbel', `De code ${item.data.code} is al van ${ander}.`, 'Kijk op cbs.nl welke code bij deze gemeente hoort.')];
	});
}

export function controleerGemeentejaren(portaal: Portaal): Problem[] {
	const jaren = new Map<string, Jaren>(portaal.inhoud.gemeenten.filter(({ data }) => data.geldig.van !== undefined || data.geldig.tot !== undefined).map(({ data }) => [data.code, data.geldig]));
	return [...dubbel(portaal), ...portaal.datasets.flatMap((dataset) => inDataset(dataset, jaren))];
}
