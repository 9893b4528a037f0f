// Data on a scale: every cell is a word of the declared scale, a figure counts such words, and a row that brings its own unit has one we know.
import type { Veld } from '../domain/dataset.ts';
import { EENHEID_IDS } from '../domain/eenheid.ts';
import { zoekItem, type Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Place, type Problem } from '../domain/problem.ts';
import { leesWaarde, veldMetNaam, type Dataset } from '../domain/tabel.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

/** The rows of a text column whose word is not `goed`. */
function foutieveCellen(dataset: Dataset, naam: string, goed: (woord: string) => boolean): { woord: string; rij: number; plek: Place }[] {
	const kolom = dataset.kolommen.get(naam);
	if (kolom?.soort !== 'tekst') return [];
	const fout = kolom.woorden.map((woord) => !goed(woord));
	return fout.includes(true) ? [...kolom.codes].flatMap((code, rij) => (fout[code] ? [{ woord: kolom.woorden[code]!, rij, plek: dataset.plekVanCel(rij, naam) }] : [])) : [];
}

function standkolom(portaal: Portaal, dataset: Dataset, veld: Veld, i: number): Problem[] {
	const { statusmodel } = veld.zicht;
	if (!statusmodel) return [maakProbleem(dataset.plekVan(['schema', 'fields', i, 'zicht']), 'ontbrekende-sleutel', `Bij „${veld.name}” staat niet op welke schaal de standen zijn.`, 'Voeg toe: statusmodel: <naam>, een bestand uit content/statusmodellen/.')];
	const model = zoekItem(portaal, 'statusmodellen', statusmodel)?.data;
	// A scale that is not there is told as a reference.
	if (!model) return [];
	const ids = model.statussen.map(({ id }) => id);
	return foutieveCellen(dataset, veld.name, (woord) => ids.includes(woord)).flatMap(({ woord, plek }) => {
		if (woord !== '') return [maakProbleem(plek, 'onbekende-waarde', `De status „${woord}” bestaat niet in „${model.titel}”.`, wijsDeWeg(woord, ids))];
		return veld.constraints.required ? [] : [maakProbleem(plek, 'lege-cel', `De cel in kolom „${veld.name}” is leeg.`, `Zegt de bron niets? Schrijf dan: ${model.zonder_stand}.`)];
	});
}

function eenheidskolom(dataset: Dataset, veld: Veld, i: number): Problem[] {
	const naam = veld.zicht.eenheid_in;
	if (!naam) return [];
	if (dataset.kolommen.get(naam)?.soort !== 'tekst') return [maakProbleem(dataset.plekVan(['schema', 'fields', i, 'zicht', 'eenheid_in']), 'kolom-onbekend', `„${veld.name}” zoekt zijn eenheid in kolom „${naam}”, maar die is er niet.`, wijsDeWeg(naam, dataset.beschrijving.schema.fields.filter(({ zicht }) => zicht.rol !== 'maat').map(({ name }) => name)))];
	return foutieveCellen(dataset, naam, (woord) => (EENHEID_IDS as readonly string[]).includes(woord)).flatMap(({ woord, rij, plek }) => {
		if (woord !== '') return [maakProbleem(plek, 'onbekende-waarde', `„${woord}” is geen eenheid.`, wijsDeWeg(woord, EENHEID_IDS))];
		return leesWaarde(dataset, veld.name, rij).getal === null ? [] : [maakProbleem(plek, 'geen-eenheid', 'Bij dit getal ontbreekt de eenheid.', 'Schrijf wat er geteld is: plekken, mensen, woningen, euro …')];
	});
}

/** A figure shows numbers, or counts stands; what it counts, it must say. */
function tellingen(dataset: Dataset): Problem[] {
	return dataset.beschrijving.zicht.figuren.flatMap((figuur, i): Problem[] => {
		const plek = dataset.plekVan(['zicht', 'figuren', i]);
		const standen = dataset.beschrijving.schema.fields.filter(({ zicht }) => zicht.rol === 'stand').map(({ name }) => name);
		if (!figuur.telt) return figuur.maten.length ? [] : [maakProbleem(plek, 'ontbrekende-sleutel', `De figuur „${figuur.id}” zegt niet welke getallen zij toont.`, `Voeg toe: maten: [<kolom met getallen>]. Wilt u standen tellen? Voeg toe: telt: ${standen[0] ?? '<kolom met standen>'}.`)];
		const veld = veldMetNaam(dataset, figuur.telt);
		return [
			...(figuur.vorm === 'gestapeld' ? [] : [maakProbleem(dataset.plekVan(['zicht', 'figuren', i, 'vorm']), 'figuur-vorm', `De figuur „${figuur.id}” (vorm: ${figuur.vorm}) telt standen, maar kan die niet stapelen.`, 'Kies vorm: gestapeld.')]),
			...(veld && veld.zicht.rol !== 'stand' ? [maakProbleem(dataset.plekVan(['zicht', 'figuren', i, 'telt']), 'kolom-onbekend', `In kolom „${figuur.telt}” staan geen standen.`, standen.length ? wijsDeWeg(figuur.telt, standen) : 'Geef die kolom in de beschrijving de rol stand.')] : []),
			...(figuur.eenheid ? [] : [maakProbleem(plek, 'geen-eenheid', `De figuur „${figuur.id}” zegt niet wat zij telt.`, 'Voeg toe: eenheid: regios (of tekens, gemeenten …).')]),
		];
	});
}

export const controleerStandkolommen = (portaal: Portaal): Problem[] =>
	portaal.datasets.flatMap((dataset) => [
		...dataset.beschrijving.schema.fields.flatMap((veld, i) => [...(veld.zicht.rol === 'stand' ? standkolom(portaal, dataset, veld, i) : []), ...eenheidskolom(dataset, veld, i)]),
		...tellingen(dataset),
	]);
