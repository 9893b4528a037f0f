// One figure, two values: of two datasets that say to count the same thing, the same row may not differ.
import { isOptelbaar, type Veld } from '../domain/dataset.ts';
import { schrijfKort } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { groepeerCodes } from '../domain/groepen.ts';
import { veldMetRol, type Dataset } from '../domain/tabel.ts';
import { eigenMaten, tijdVan } from './reeksen.ts';

/** What is counted, for whom and in which words: only datasets that agree on all of it count the same. */
const watTelt = ({ beschrijving: { zicht } }: Dataset): string | undefined => zicht.telt && JSON.stringify([zicht.telt.wat, zicht.telt.hoe, zicht.telt.bereik, zicht.telt.aandeel ?? '', zicht.gebied]);

/** Columns that tell the rows of a dataset apart, in an order that two datasets share; named by what they refer to. */
const delers = (dataset: Dataset): { label: string; kolom: string }[] =>
	dataset.beschrijving.schema.fields.filter((veld) => ['sleutel', 'dimensie', 'gebied'].includes(veld.zicht.rol)).map((veld) => ({ label: veld.zicht.verwijst ?? veld.name, kolom: veld.name })).sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));

/** Two datasets that share their columns are compared row by row, others by their sums. */
const indeling = (dataset: Dataset): string => delers(dataset).map(({ label }) => label).join();

/** The words of a column of each of two datasets, rows after rows, numbered as one; a column that is not there says the same word in every row. */
function samen(delen: readonly (readonly [Dataset, string | undefined, string])[]): Uint32Array {
	const nummers = new Map<string, number>();
	const nummer = (woord: string): number => nummers.get(woord) ?? (nummers.set(woord, nummers.size), nummers.size - 1);
	const uit = new Uint32Array(delen.reduce((som, [{ aantalRijen }]) => som + aantalRijen, 0));
	let begin = 0;
	for (const [dataset, naam, anders] of delen) {
		const kolom = dataset.kolommen.get(naam ?? '');
		if (kolom?.soort === 'tekst') {
			const nieuw = kolom.woorden.map(nummer);
			for (let rij = 0; rij < dataset.aantalRijen; rij++) uit[begin + rij] = nieuw[kolom.codes[rij]!]!;
		} else uit.fill(nummer(anders), begin, begin + dataset.aantalRijen);
		begin += dataset.aantalRijen;
	}
	return uit;
}

/** An editor who registered that the two contradict one another has told the reader. */
const isUitgelegd = (portaal: Portaal, eerste: Dataset, tweede: Dataset): boolean =>
	portaal.inhoud.tegenspraken.some((item) => [eerste, tweede].every((dataset) => item.data.raakt.datasets.some((naam) => naam === dataset.id || (naam === dataset.naam && item.regio === dataset.regio))));

function vergelijk(eerste: Dataset, tweede: Dataset): Problem[] {
	const [links, rechts] = [delers(eerste), delers(tweede)];
	const wie = links.map(({ kolom }, i) => samen([[eerste, kolom, ''], [tweede, rechts[i]!.kolom, '']]));
	const wanneer = samen([eerste, tweede].map((dataset) => [dataset, tijdVan(dataset)?.kolom, dataset.beschrijving.zicht.periode] as const));
	/** Of every row of the second the last row of the first that is about the same; -1 if none is. */
	const partners = (kolommen: Uint32Array[]): Int32Array => {
		const { nummers, aantal } = groepeerCodes(kolommen, eerste.aantalRijen + tweede.aantalRijen);
		const laatste = new Int32Array(aantal).fill(-1);
		for (let rij = 0; rij < eerste.aantalRijen; rij++) laatste[nummers[rij]!] = rij;
		return Int32Array.from(nummers.subarray(eerste.aantalRijen), (nummer) => laatste[nummer]!);
	};
	let [metTijd, zonderTijd]: (Int32Array | undefined)[] = [];
	return eigenMaten(tweede).flatMap(({ naam, kolom, veld }) =>
		eigenMaten(eerste).filter((ander) => ander.veld.zicht.eenheid === veld.zicht.eenheid && ander.veld.zicht.periode === veld.zicht.periode && (veld.zicht.periode !== undefined || ander.naam === naam)).flatMap((ander) => {
			// A column of one period is of that period, whatever its name; any other is of the period of the row.
			const paren = veld.zicht.periode === undefined ? (metTijd ??= partners([...wie, wanneer])) : (zonderTijd ??= partners(wie));
			const problemen: Problem[] = [];
			for (let rij = 0; rij < paren.length; rij++) {
				const daarRij = paren[rij]!;
				if (daarRij === -1) continue;
				const [hier, elders] = [kolom.getallen[rij]!, ander.kolom.getallen[daarRij]!];
				if (hier === elders || Number.isNaN(hier + elders)) continue;
				const daar = eerste.plekVanCel(daarRij, ander.naam);
				const toon = (welk: number): string => schrijfKort(welk, veld.zicht.eenheid ?? 'plekken');
				problemen.push(maakProbleem(tweede.plekVanCel(rij, naam), 'twee-waarden', `Hier staat ${toon(hier)}, maar in ${daar.file} op regel ${daar.line} staat voor hetzelfde ${toon(elders)}.`, 'Verbeter het getal dat niet klopt. Zeggen twee bronnen iets anders? Schrijf dat op in tegenspraken/. Tellen ze niet hetzelfde? Zeg dat in de beschrijving, bij telt.'));
			}
			return problemen;
		}));
}

/** Of every period the sum of a measure over all rows; periods with a cell that has no number are left out. */
function sommen(dataset: Dataset, maat: string): Map<string, { som: number; rij: number }> {
	const tijd = tijdVan(dataset);
	const kolom = dataset.kolommen.get(maat);
	if (!tijd || kolom?.soort !== 'getal') return new Map();
	const som = new Float64Array(tijd.woorden.length);
	const eerste = new Int32Array(tijd.woorden.length).fill(-1);
	tijd.codes.forEach((code, rij) => {
		som[code]! += kolom.getallen[rij]!;
		if (eerste[code] === -1) eerste[code] = rij;
	});
	return new Map(tijd.woorden.flatMap((woord, code) => (Number.isNaN(som[code]!) || eerste[code] === -1 ? [] : [[woord, { som: Math.round(som[code]! * 1e6) / 1e6, rij: eerste[code]! }] as const])));
}

/** Of two ways to divide the same people or places (by gemeente, by voorziening) the sums of each period are the same. */
function vergelijkSommen(eerste: Dataset, tweede: Dataset): Problem[] {
	const telbaar = (dataset: Dataset): Veld[] => eigenMaten(dataset).map(({ veld }) => veld).filter((veld) => isOptelbaar(veld) && !veldMetRol(dataset, 'regelsoort'));
	return telbaar(tweede).filter((veld) => telbaar(eerste).some((ander) => ander.name === veld.name && ander.zicht.eenheid === veld.zicht.eenheid)).flatMap((veld) => {
		const daar = sommen(eerste, veld.name);
		return [...sommen(tweede, veld.name)].flatMap(([periode, { som, rij }]): Problem[] => {
			const ander = daar.get(periode);
			if (!ander || ander.som === som) return [];
			const toon = (welk: number): string => schrijfKort(welk, veld.zicht.eenheid ?? 'plekken');
			return [maakProbleem(tweede.plekVanCel(rij, veld.name), 'twee-waarden', `In ${periode} is „${veld.title}” hier samen ${toon(som)}, maar in ${eerste.bestand} ${toon(ander.som)}.`, 'Beide bestanden zeggen hetzelfde te tellen. Zoek welk getal niet klopt. Mist er een groep in een van de twee? Zeg dat in de beschrijving, bij telt.')];
		});
	});
}

export function controleerTweeWaarden(portaal: Portaal): Problem[] {
	const soorten = Map.groupBy(portaal.datasets, watTelt);
	soorten.delete(undefined);
	return [...soorten.values()].flatMap((groep) => groep.flatMap((tweede, i) => groep.slice(0, i).flatMap((eerste) => {
		if (isUitgelegd(portaal, eerste, tweede)) return [];
		return indeling(eerste) === indeling(tweede) ? vergelijk(eerste, tweede) : vergelijkSommen(eerste, tweede);
	})));
}
