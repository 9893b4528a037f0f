// Every id an entry, a descriptor or a cell points to must exist.
import { enkelvoudVan, INHOUD, INHOUD_NAMEN } from '../domain/collecties.ts';
import { datasetBeschrijving } from '../domain/dataset.ts';
import { bestaat, zoekDataset, type Item, type Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Place, type Problem } from '../domain/problem.ts';
import { veldMetNaam } from '../domain/tabel.ts';
import { vindVerwijzingen, type Collectie } from '../domain/verwijzing.ts';
import { zoekRegels } from '../domain/optelling.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';
import type { Cijferverwijzing } from '../domain/belofte.ts';

/** Ids of a collection as `regio` may write them. */
function namen(portaal: Portaal, collectie: Collectie, regio: string | undefined): string[] {
	if (collectie === 'datasets') return [...portaal.datasets, ...portaal.verwacht].map((dataset) => (dataset.regio === regio ? dataset.naam : dataset.id));
	return (portaal.inhoud[collectie] as Item[]).map((item) => (item.regio === regio ? item.id : item.sleutel));
}

function ontbreekt(portaal: Portaal, plek: Place, collectie: Collectie, id: string, regio: string | undefined, titels?: Set<string>): Problem {
	return maakProbleem(plek, 'verwijzing', `Er is geen ${enkelvoudVan(collectie)} met de naam „${id}”.`, wijsDeWeg(id, titels ?? namen(portaal, collectie, regio)));
}

/** A line of a dataset named in `posten`, or on a tile of the front page, must exist, with its measure. */
function controleerPosten(portaal: Portaal, item: Item, lijst: 'posten' | 'tegels', regio: string | undefined): Problem[] {
	const posten = (item.data as Partial<Record<typeof lijst, Partial<Cijferverwijzing>[]>>)[lijst] ?? [];
	return posten.flatMap((post, i): Problem[] => {
		const dataset = post.dataset === undefined ? undefined : zoekDataset(portaal, post.dataset, regio);
		if (!dataset) return [];
		if (post.regel !== undefined && zoekRegels(dataset, { regel: post.regel }).length !== 1) {
			return [maakProbleem(item.plekVan([lijst, i, 'regel']), 'regel-onbekend', `De dataset „${post.dataset}” heeft geen regel „${post.regel}”.`, wijsDeWeg(post.regel, zoekRegels(dataset, {}).map((regel) => regel.sleutel)))];
		}
		if (post.maat !== undefined && veldMetNaam(dataset, post.maat)?.zicht.rol !== 'maat') {
			const maten = dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol === 'maat').map((veld) => veld.name);
			return [maakProbleem(item.plekVan([lijst, i, 'maat']), 'maat-onbekend', `De dataset „${post.dataset}” heeft geen getallen in „${post.maat}”.`, wijsDeWeg(post.maat, maten))];
		}
		return [];
	});
}

export function controleerVerwijzingen(portaal: Portaal): Problem[] {
	const problemen: Problem[] = [];
	for (const collectie of INHOUD_NAMEN) {
		for (const item of portaal.inhoud[collectie] as Item[]) {
			// A regio file speaks for its own region.
			const regio = collectie === 'regios' ? item.id : item.regio;
			for (const { pad, collectie: doel, id } of vindVerwijzingen(INHOUD[collectie].schema, item.data)) {
				if (!bestaat(portaal, doel, id, regio)) problemen.push(ontbreekt(portaal, item.plekVan(pad), doel, id, regio));
				else if (doel === collectie && id === item.id) problemen.push(maakProbleem(item.plekVan(pad), 'verwijzing', `„${id}” verwijst hier naar zichzelf.`, 'Haal deze naam weg.'));
			}
			problemen.push(...controleerPosten(portaal, item, 'posten', regio), ...controleerPosten(portaal, item, 'tegels', regio));
		}
	}
	for (const dataset of [...portaal.datasets, ...portaal.verwacht]) {
		if (dataset.regio && !bestaat(portaal, 'regios', dataset.regio)) problemen.push(ontbreekt(portaal, { file: dataset.bestand, line: 1, column: 1 }, 'regios', dataset.regio, undefined));
		for (const { pad, collectie, id } of vindVerwijzingen(datasetBeschrijving, dataset.beschrijving)) {
			if (!bestaat(portaal, collectie, id, dataset.regio)) problemen.push(ontbreekt(portaal, dataset.plekVan(pad), collectie, id, dataset.regio));
		}
		for (const veld of dataset.beschrijving.schema.fields) {
			const kolom = veld.zicht.verwijst && dataset.kolommen.get(veld.name);
			if (kolom?.soort !== 'tekst') continue;
			const { verwijst, op } = veld.zicht;
			const titels = op === 'titel' && verwijst !== 'datasets' ? new Set((portaal.inhoud[verwijst!] as Item[]).map((item) => (item.data as { titel: string }).titel)) : undefined;
			// A title that is missing may be that of a text that could not be read.
			if (titels && portaal.onleesbaar.some(({ collectie }) => collectie === verwijst)) continue;
			const goed = kolom.woorden.map((woord) => woord === '' || (titels ? titels.has(woord) : bestaat(portaal, verwijst!, woord, dataset.regio)));
			if (goed.every(Boolean)) continue;
			kolom.codes.forEach((code, rij) => {
				if (!goed[code]) problemen.push(ontbreekt(portaal, dataset.plekVanCel(rij, veld.name), verwijst!, kolom.woorden[code]!, dataset.regio, titels));
			});
		}
	}
	return problemen;
}
