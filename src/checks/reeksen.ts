// Series over time, as the checks look at them: the values of one measure for one thing, in order of period.
import { vergelijkPeriode, deelPeriode, PERIODE_PATROON, type PeriodeSoort } from '../domain/periode.ts';
import { groepeer } from '../domain/groepen.ts';
import { leesTekst, maten, veldMetRol, type Dataset, type GetalKolom } from '../domain/tabel.ts';

const SOORTEN: readonly PeriodeSoort[] = ['jaar', 'halfjaar', 'kwartaal', 'maand'];

/** All series of a dataset in one array: series `i` are the rows `volgorde[grenzen[i]]` up to `volgorde[grenzen[i + 1]]`, in order of period, of one kind of period. */
export interface Reeksen {
	volgorde: Uint32Array;
	grenzen: Uint32Array;
}

/** The column of periods, with every period in it that is one. */
export function tijdVan(dataset: Dataset): { kolom: string; codes: Uint32Array; woorden: string[] } | undefined {
	const kolom = veldMetRol(dataset, 'periode')?.name;
	const gevonden = dataset.kolommen.get(kolom ?? '');
	return kolom !== undefined && gevonden?.soort === 'tekst' ? { kolom, codes: gevonden.codes, woorden: gevonden.woorden } : undefined;
}

/** Columns that say of what a row is an observation, apart from when. */
const waarvan = (dataset: Dataset): string[] => dataset.beschrijving.schema.fields.filter((veld) => ['sleutel', 'dimensie', 'gebied', 'regelsoort'].includes(veld.zicht.rol)).map((veld) => veld.name);

const cache = new WeakMap<Dataset, Reeksen>();

/** Puts `rijen` in order of a key from 0 up to `aantal`; rows of one key keep their order. */
function sorteer(rijen: Uint32Array, sleutel: (rij: number) => number, aantal: number): Uint32Array {
	const begin = new Uint32Array(aantal + 1);
	for (const rij of rijen) begin[sleutel(rij) + 1]!++;
	for (let i = 1; i <= aantal; i++) begin[i]! += begin[i - 1]!;
	const uit = new Uint32Array(rijen.length);
	for (const rij of rijen) uit[begin[sleutel(rij)]!++] = rij;
	return uit;
}

function maakReeksen(dataset: Dataset): Reeksen {
	const tijd = tijdVan(dataset);
	if (!tijd) return { volgorde: new Uint32Array(), grenzen: Uint32Array.of(0) };
	// Of every period its place in time, kind by kind, so that rows can be put in order by comparing numbers.
	const goed = tijd.woorden.flatMap((woord, code) => (PERIODE_PATROON.test(woord) ? [{ woord, code, soort: SOORTEN.indexOf(deelPeriode(woord).soort) }] : []));
	const orde = new Int32Array(tijd.woorden.length).fill(-1);
	const soort = new Int8Array(tijd.woorden.length);
	goed.sort((a, b) => a.soort - b.soort || vergelijkPeriode(a.woord, b.woord)).forEach((een, i) => {
		orde[een.code] = i;
		soort[een.code] = een.soort;
	});
	const { nummers, aantal } = groepeer(dataset, waarvan(dataset));
	const met = Uint32Array.from(nummers.keys()).filter((rij) => orde[tijd.codes[rij]!]! >= 0);
	const volgorde = sorteer(sorteer(met, (rij) => orde[tijd.codes[rij]!]!, goed.length), (rij) => nummers[rij]!, aantal);
	const grenzen = new Uint32Array(volgorde.length + 1);
	let hoeveel = 0;
	for (let i = 0; i < volgorde.length; i++) {
		const [vorige, deze] = [volgorde[i - 1], volgorde[i]!];
		if (vorige === undefined || nummers[vorige] !== nummers[deze] || soort[tijd.codes[vorige]!] !== soort[tijd.codes[deze]!]) grenzen[hoeveel++] = i;
	}
	grenzen[hoeveel] = volgorde.length;
	return { volgorde, grenzen: grenzen.slice(0, hoeveel + 1) };
}

/** All series of a dataset with a column of periods; none otherwise. Takes a few passes over the rows, once. */
export function reeksenVan(dataset: Dataset): Reeksen {
	const klaar = cache.get(dataset) ?? maakReeksen(dataset);
	cache.set(dataset, klaar);
	return klaar;
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
