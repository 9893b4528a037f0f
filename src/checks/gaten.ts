// A series that skips a period looks as if it went on. What is not known has a sign of its own.
import { volgendePeriode } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, type Dataset } from '../domain/tabel.ts';
import { noemReeks, reeksenVan, tijdVan } from './reeksen.ts';

const HOOGSTENS = 4;

function inDataset(dataset: Dataset): Problem[] {
	const tijd = tijdVan(dataset);
	if (!tijd) return [];
	const volgende = tijd.woorden.map(() => undefined as string | undefined);
	const problemen: Problem[] = [];
	const { volgorde, grenzen } = reeksenVan(dataset);
	for (let reeks = 1; reeks < grenzen.length; reeks++) {
		for (let i = grenzen[reeks - 1]! + 1; i < grenzen[reeks]!; i++) {
			const vorige = tijd.codes[volgorde[i - 1]!]!;
			const rij = volgorde[i]!;
			if (tijd.codes[rij] === vorige) continue;
			const deze = leesTekst(dataset, tijd.kolom, rij);
			let verwacht = (volgende[vorige] ??= volgendePeriode(tijd.woorden[vorige]!));
			if (deze === verwacht) continue;
			const mist: string[] = [];
			for (; verwacht < deze && mist.length <= HOOGSTENS; verwacht = volgendePeriode(verwacht)) mist.push(verwacht);
			const van = noemReeks(dataset, rij);
			problemen.push(maakProbleem(dataset.plekVanCel(rij, tijd.kolom), 'periode-ontbreekt', `Vóór ${deze} ontbreekt ${mist.slice(0, HOOGSTENS).join(', ')}${mist.length > HOOGSTENS ? ' en meer' : ''}${van ? ` van „${van}”` : ''}.`, 'Voeg de periode toe. Is het cijfer er niet? Schrijf dan een regel met ? (onbekend) of n.v.t.'));
		}
	}
	return problemen;
}

export const controleerGaten = (portaal: Portaal): Problem[] => portaal.datasets.flatMap(inDataset);
