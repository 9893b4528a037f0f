// One figure, two values: of two datasets that say to count the same thing, the same row may not differ.
import { isOptelbaar, type Veld } from '../domain/dataset.ts';
import { schrijfKort } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { eigenMaten, tijdVan } from './reeksen.ts';

/** What is counted, for whom and in which words: only datasets that agree on all of it count the same. */
const watTelt = ({ beschrijving: { zicht } }: Dataset): string | undefined => zicht.telt && JSON.stringify([zicht.telt.wat, zicht.telt.hoe, zicht.telt.bereik, zicht.telt.aandeel ?? '', zicht.gebied]);

/** Of what, when and where the number in a cell is; two cells with one such name hold one figure. */
function naamVan(dataset: Dataset, rij: number, { name, zicht }: Veld): string {
	const velden = dataset.beschrijving.schema.fields;
	const tijd = veldMetRol(dataset, 'periode')?.name;
	const periode = zicht.periode ?? (tijd && leesTekst(dataset, tijd, rij)) ?? dataset.beschrijving.zicht.periode;
	const delen = velden.filter((veld) => ['sleutel', 'dimensie', 'gebied'].includes(veld.zicht.rol)).map((veld) => `${veld.zicht.verwijst ?? (veld.zicht.rol === 'dimensie' ? veld.name : veld.zicht.rol)}=${leesTekst(dataset, veld.name, rij)}`);
	return [zicht.eenheid, zicht.periode === undefined ? name : '', periode, ...delen.sort()].join('\u0000');
}

/** An editor who registered that the two contradict one another has told the reader. */
const isUitgelegd = (portaal: Portaal, eerste: Dataset, tweede: Dataset): boolean =>
	portaal.inhoud.tegenspraken.some((item) => [eerste, tweede].every((dataset) => item.data.raakt.datasets.some((naam) => naam === dataset.id || (naam === dataset.naam && item.regio === dataset.regio))));

function vergelijk(eerste: Dataset, tweede: Dataset): Problem[] {
	const waarden = new Map<string, { getal: number; rij: number; maat: string }>();
	for (const { naam, kolom, veld } of eigenMaten(eerste)) kolom.getallen.forEach((getal, rij) => waarden.set(naamVan(eerste, rij, veld), { getal, rij, maat: naam }));
	return eigenMaten(tweede).flatMap(({ naam, kolom, veld }) =>
		Array.from(kolom.getallen.entries()).flatMap(([rij, getal]): Problem[] => {
			const ander = waarden.get(naamVan(tweede, rij, veld));
			if (!ander || Number.isNaN(getal + ander.getal) || ander.getal === getal) return [];
			const daar = eerste.plekVanCel(ander.rij, ander.maat);
			const toon = (welk: number): string => schrijfKort(welk, veld.zicht.eenheid ?? 'plekken');
			return [maakProbleem(tweede.plekVanCel(rij, naam), 'twee-waarden', `Hier staat ${toon(getal)}, maar in ${daar.file} op regel ${daar.line} staat voor hetzelfde ${toon(ander.getal)}.`, 'Verbeter het getal dat niet klopt. Zeggen twee bronnen iets anders? Schrijf dat op in tegenspraken/. Tellen ze niet hetzelfde? Zeg dat in de beschrijving, bij telt.')];
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

/** Columns that tell the rows of a dataset apart: two datasets that share them are compared row by row, others by their sums. */
const indeling = (dataset: Dataset): string => dataset.beschrijving.schema.fields.filter((veld) => ['sleutel', 'dimensie', 'gebied'].includes(veld.zicht.rol)).map((veld) => veld.zicht.verwijst ?? veld.name).sort().join();

export function controleerTweeWaarden(portaal: Portaal): Problem[] {
	const soorten = Map.groupBy(portaal.datasets, watTelt);
	soorten.delete(undefined);
	return [...soorten.values()].flatMap((groep) => groep.flatMap((tweede, i) => groep.slice(0, i).flatMap((eerste) => {
		if (isUitgelegd(portaal, eerste, tweede)) return [];
		return indeling(eerste) === indeling(tweede) ? vergelijk(eerste, tweede) : vergelijkSommen(eerste, tweede);
	})));
}
