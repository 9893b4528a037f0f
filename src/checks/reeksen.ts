// Series over time, as the checks look at them: the values of one measure for one thing, in order of period.
import { vergelijkPeriode, deelPeriode, PERIODE_PATROON, type PeriodeSoort } from '../domain/periode.ts';
import { groepeer } from '../domain/groepen.ts';
import { leesTekst, maten, veldMetRol, type Dataset, type GetalKolom } from '../domain/tabel.ts';

/** Rows of one thing, in order of period; periods of one kind only. */
export interface Reeks {
	rijen: Uint32Array;
	soort: PeriodeSoort;
}

/** The column of periods, with every period in it that is one. */
export function tijdVan(dataset: Dataset): { kolom: string; codes: Uint32Array; woorden: string[] } | undefined {
	const kolom = veldMetRol(dataset, 'periode')?.name;
	const gevonden = dataset.kolommen.get(kolom ?? '');
	return kolom !== undefined && gevonden?.soort === 'tekst' ? { kolom, codes: gevonden.codes, woorden: gevonden.woorden } : undefined;
}

const cache = new WeakMap<Dataset, Reeks[]>();

/** Columns that say of what a row is an observation, apart from when. */
const waarvan = (dataset: Dataset): string[] => dataset.beschrijving.schema.fields.filter((veld) => ['sleutel', 'dimensie', 'gebied', 'regelsoort'].includes(veld.zicht.rol)).map((veld) => veld.name);

/** All series of a dataset with a column of periods; none otherwise. Takes one pass over the rows. */
export function reeksenVan(dataset: Dataset): Reeks[] {
	const klaar = cache.get(dataset);
	if (klaar) return klaar;
	const tijd = tijdVan(dataset);
	const reeksen: Reeks[] = [];
	if (tijd) {
		const goed = tijd.woorden.map((woord) => PERIODE_PATROON.test(woord));
		// Of every period its place in time, so that rows can be put in order by comparing numbers.
		const orde = new Float64Array(tijd.woorden.length);
		const opTijd = tijd.woorden.flatMap((_, code) => (goed[code] ? [code] : [])).sort((a, b) => vergelijkPeriode(tijd.woorden[a]!, tijd.woorden[b]!));
		opTijd.forEach((code, i) => (orde[code] = i));
		const soorten = tijd.woorden.map((woord, code) => (goed[code] ? deelPeriode(woord).soort : undefined));
		const { nummers, aantal } = groepeer(dataset, waarvan(dataset));
		const lijsten: Partial<Record<PeriodeSoort, number[]>>[] = Array.from({ length: aantal }, () => ({}));
		for (let rij = 0; rij < dataset.aantalRijen; rij++) {
			const soort = soorten[tijd.codes[rij]!];
			if (soort) (lijsten[nummers[rij]!]![soort] ??= []).push(rij);
		}
		for (const lijst of lijsten) {
			for (const [soort, rijen] of Object.entries(lijst) as [PeriodeSoort, number[]][]) {
				reeksen.push({ soort, rijen: Uint32Array.from(rijen.sort((a, b) => orde[tijd.codes[a]!]! - orde[tijd.codes[b]!]! || a - b)) });
			}
		}
	}
	cache.set(dataset, reeksen);
	return reeksen;
}

/** What a row is an observation of, in words: "bw-basis, GM0935"; '' if the dataset tells no rows apart. */
export const noemReeks = (dataset: Dataset, rij: number): string =>
	waarvan(dataset).map((kolom) => leesTekst(dataset, kolom, rij)).filter(Boolean).join(', ');

/** Measures that stand in the file themselves. */
export const eigenMaten = (dataset: Dataset): { naam: string; kolom: GetalKolom; veld: ReturnType<typeof maten>[number] }[] =>
	maten(dataset).flatMap((veld) => {
		const kolom = dataset.kolommen.get(veld.name);
		return kolom?.soort === 'getal' && !veld.zicht.berekening ? [{ naam: veld.name, kolom, veld }] : [];
	});
