// „Dorp, stad, heuvelland”: rows that add up to another, period after period, though it is not called a total.
import { MARKERINGEN } from '../../domain/waarde.ts';
import type { Dataset } from '../../domain/tabel.ts';
import type { Boomsom } from './gegevensstelsel.ts';
import { HOOGSTENS, nodigBij, optelsommenIn } from './optelsom.ts';
import { assenVan, isTotaal, personenmaten, type Rooster } from './rooster.ts';

/** Rows of one axis: those of the whole and of its parts, at every place where they all are. */
interface Somregel {
	maat: string;
	totaal: number;
	delen: number[];
}

const WAARDE = MARKERINGEN.indexOf('waarde');

/** Per value of an axis its row at each place of the other axes; -1 where it has none. Undefined where there are too few values or too many. */
function rijenPerWaarde(dataset: Dataset, as: string, anderen: readonly string[]): Int32Array[] | undefined {
	const kolom = dataset.kolommen.get(as);
	if (kolom?.soort !== 'tekst') return undefined;
	const waarden = [...new Set(kolom.codes)].filter((code) => !isTotaal(kolom.woorden[code]!));
	if (waarden.length < 3 || waarden.length > HOOGSTENS) return undefined;
	const codes = anderen.map((ander) => dataset.kolommen.get(ander)).map((ander) => (ander?.soort === 'tekst' ? ander.codes : undefined));
	const plaatsen = new Map<string, number>();
	const plaatsVan = Array.from({ length: dataset.aantalRijen }, (_, rij) => {
		const plaats = codes.map((een) => een?.[rij] ?? '').join();
		return plaatsen.get(plaats) ?? (plaatsen.set(plaats, plaatsen.size), plaatsen.size - 1);
	});
	const rijen = new Map(waarden.map((code) => [code, new Int32Array(plaatsen.size).fill(-1)]));
	for (let rij = 0; rij < dataset.aantalRijen; rij++) {
		const van = rijen.get(kolom.codes[rij]!);
		if (van) van[plaatsVan[rij]!] = rij;
	}
	return [...rijen.values()];
}

/** Rows of people that are the sum of others, as so many places show that it is no accident. Of rounded numbers it is not to be seen. */
export function somregelsIn(dataset: Dataset): Somregel[] {
	if (dataset.beschrijving.zicht.bescherming?.methode === 'afronden') return [];
	const assen = assenVan(dataset);
	return assen.filter(({ soort }) => soort === 'dimensie' || soort === 'sleutel').flatMap(({ veld }) => {
		const rijen = rijenPerWaarde(dataset, veld, assen.filter((as) => as.veld !== veld).map((as) => as.veld));
		return !rijen ? [] : personenmaten(dataset).flatMap(({ name }) => {
			const kolom = dataset.kolommen.get(name);
			if (kolom?.soort !== 'getal') return [];
			const reeksen = rijen.map((van) => Float64Array.from(van, (rij) => (rij >= 0 && kolom.markeringen[rij] === WAARDE ? kolom.getallen[rij]! : NaN)));
			return optelsommenIn(reeksen, nodigBij(rijen.length)).flatMap(({ totaal, delen }) => Array.from(rijen[totaal]!, (rij, plaats): Somregel => ({ maat: name, totaal: rij, delen: delen.map((deel) => rijen[deel]![plaats]!) }))).filter(({ totaal, delen }) => totaal >= 0 && delen.every((deel) => deel >= 0));
		});
	});
}

/** The sums of every place, by such rows. */
export function somregelsVan(dataset: Dataset, rooster: Rooster): Boomsom[] {
	const regels = somregelsIn(dataset);
	if (!regels.length) return [];
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return regels.map(({ maat, totaal, delen }) => ({ gegist: true, totaal: cellen.get(`${totaal}\u0001${maat}`)!, delen: delen.map((rij) => cellen.get(`${rij}\u0001${maat}`)!) }));
}
