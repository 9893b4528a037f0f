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
	return reeksenVan(dataset).flatMap(({ rijen }) => {
		const problemen: Problem[] = [];
		for (let i = 1; i < rijen.length; i++) {
			const vorige = tijd.codes[rijen[i - 1]!]!;
			const deze = leesTekst(dataset, tijd.kolom, rijen[i]!);
			let verwacht = (volgende[vorige] ??= volgendePeriode(tijd.woorden[vorige]!));
			if (deze === verwacht || tijd.codes[rijen[i]!] === vorige) continue;
			const mist: string[] = [];
			for (; verwacht < deze && mist.length <= HOOGSTENS; verwacht = volgendePeriode(verwacht)) mist.push(verwacht);
			const van = noemReeks(dataset, rijen[i]!);
			problemen.push(maakProbleem(dataset.plekVanCel(rijen[i]!, tijd.kolom), 'periode-ontbreekt', `Vóór ${deze} ontbreekt ${mist.slice(0, HOOGSTENS).join(', ')}${mist.length > HOOGSTENS ? ' en meer' : ''}${van ? ` van „${van}”` : ''}.`, 'Voeg de periode toe. Is het cijfer er niet? Schrijf dan een regel met ? (onbekend) of n.v.t.'));
		}
		return problemen;
	});
}

export const controleerGaten = (portaal: Portaal): Problem[] => portaal.datasets.flatMap(inDataset);
