// What every kind of Figure is put together from: its measures, its footnotes, its choice of rows.
import { isOptelbaar, type FiguurVraag } from '../domain/dataset.ts';
import { adresVanDataset } from '../domain/adressen.ts';
import { noemPeriode, vergelijkPeriode } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import { veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { noemBron, noemGebied } from './noemen.ts';
import { tegenspraaknoten } from './tegenspraken.ts';
import type { Figure, FiguurReeks, Voetnoot } from './vorm.ts';

export function maakReeks(dataset: Dataset, maat: string): FiguurReeks {
	const veld = veldMetNaam(dataset, maat);
	return {
		maat,
		periode: veld?.zicht.periode,
		titel: veld?.title ?? maat,
		eenheid: veld?.zicht.eenheid ?? 'plekken',
		optelbaar: veld !== undefined && isOptelbaar(veld),
		teken: veld?.zicht.berekening && { positief: veld.zicht.berekening.positief, negatief: veld.zicht.berekening.negatief },
	};
}

/** Footnotes of a dataset: first the explained differences, then its other remarks. */
export function verzamelNoten(portaal: Portaal, dataset: Dataset, matenInBeeld: string[]): { noten: Voetnoot[]; nootVan: Map<string, number> } {
	const { verschillen, voetnoten, bronnen } = dataset.beschrijving.zicht;
	const nootVan = new Map<string, number>();
	const noten: Voetnoot[] = [];
	const nummerVan = new Map<string, number>();
	for (const verschil of verschillen.filter((een) => matenInBeeld.includes(een.maat))) {
		let nummer = nummerVan.get(verschil.uitleg);
		if (nummer === undefined) {
			nummer = noten.length + 1;
			nummerVan.set(verschil.uitleg, nummer);
			noten.push({ nummer, tekst: verschil.uitleg, bronnen: bronnen.map((bron) => noemBron(portaal, bron)) });
		}
		nootVan.set(`${verschil.regel}/${verschil.maat}`, nummer);
	}
	for (const noot of voetnoten) noten.push({ nummer: noten.length + 1, tekst: noot.tekst, bronnen: noot.bronnen.map((bron) => noemBron(portaal, bron)) });
	for (const noot of tegenspraaknoten(portaal, 'datasets', dataset.naam, dataset.regio)) noten.push({ ...noot, nummer: noten.length + 1 });
	return { noten, nootVan };
}

/** The footnote of a computed measure is that of the measures it is computed from. */
export function zoekNoot(dataset: Dataset, nootVan: Map<string, number>, regel: string, maat: string): number | undefined {
	const eigen = nootVan.get(`${regel}/${maat}`);
	if (eigen !== undefined) return eigen;
	const formule = veldMetNaam(dataset, maat)?.zicht.berekening;
	return formule && (nootVan.get(`${regel}/${formule.van}`) ?? nootVan.get(`${regel}/${formule.af}`));
}

/** A sieve that lets through the rows with the values that `waar` asks for. The words of a column are looked at once, not once a row. */
export function zeefVan(dataset: Dataset, waar: FiguurVraag['waar']): (rij: number) => boolean {
	const eisen = Object.entries(waar).map(([naam, eis]): ((rij: number) => boolean) => {
		const kolom = dataset.kolommen.get(naam);
		const mag = new Set([eis].flat());
		if (kolom?.soort !== 'tekst') return () => mag.has('');
		const goed = Uint8Array.from(kolom.woorden, (woord) => Number(mag.has(woord)));
		return (rij) => goed[kolom.codes[rij]!] === 1;
	});
	return (rij) => eisen.every((voldoet) => voldoet(rij));
}

/** What the first column is called: of the key, its readable label. */
export const kopVan = (dataset: Dataset, per: string): string =>
	(per === veldMetRol(dataset, 'sleutel')?.name ? veldMetRol(dataset, 'label') : undefined)?.title ?? veldMetNaam(dataset, per)?.title ?? '';

/** What every Figure of a question says of itself; `periodes` are those of its values, the dataset's own if there are none. */
export function kenmerkenVan(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, periodes: Iterable<string>): Pick<Figure, 'id' | 'dataset' | 'adres' | 'titel' | 'vorm' | 'periode' | 'periodeTekst' | 'gebied' | 'definitie' | 'bronnen'> {
	const { zicht } = dataset.beschrijving;
	const reeks = [...new Set(periodes)].sort(vergelijkPeriode);
	const [eerste, laatste] = [reeks[0] ?? zicht.periode, reeks.at(-1) ?? zicht.periode];
	return {
		id: `${dataset.id}/${vraag.id}`,
		dataset: dataset.id,
		adres: adresVanDataset(dataset, vraag.id),
		titel: vraag.titel,
		vorm: vraag.vorm,
		periode: laatste,
		periodeTekst: eerste === laatste ? noemPeriode(eerste) : `${noemPeriode(eerste)} tot en met ${noemPeriode(laatste)}`,
		gebied: zicht.gebied_naam ?? noemGebied(portaal, zicht.gebied),
		definitie: zicht.definitie,
		bronnen: zicht.bronnen.map((bron) => noemBron(portaal, bron)),
	};
}
