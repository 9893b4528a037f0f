import { expect, test } from 'vitest';
import { tabel } from '../../../tests/hulp/lekroot.ts';
import { leesDataset } from '../../ingest/dataset.ts';
import { leesYaml } from '../../ingest/yaml.ts';
import { controleerWieTelt } from './wie-telt.ts';

const TELT = '{ wat: mensen, hoe: bewegingen, bereik: alle hulp }';
const GETELD = '  bescherming: { telt: { regio: streek, assen: {}, producten: { wonen: hulp }, maten: { instroom: { telling: instroom } } } }\n';

/** Codes of what is told of two tables, each with its words. */
function gemeld([een, ander]: [string, string], { zicht = '', regio = 'streek' } = {}): string[] {
	const datasets = [een, ander].map((telt, i) => {
		const [csv, yaml] = Object.values(tabel('x', 'periode;instroom', ['2023;40'], zicht));
		const waar = i ? regio : 'streek';
		const { dataset, problemen } = leesDataset({ id: `${waar}-${i}`, naam: String(i), regio: waar, bestand: `data/${waar}/${i}.csv`, bytes: new TextEncoder().encode(csv), beschrijvingBestand: `data/${waar}/${i}.yaml`, beschrijving: leesYaml(yaml!.replace(`telt: ${TELT}`, telt === '' ? 'begrippen: []' : `telt: ${telt}`), 'x') });
		if (!dataset) throw new Error(JSON.stringify(problemen));
		return dataset;
	});
	return controleerWieTelt(datasets).map(({ code }) => code);
}

const met = (bereik: string, hoe = 'bewegingen'): string => `{ wat: mensen, hoe: ${JSON.stringify(hoe)}, bereik: ${JSON.stringify(bereik)} }`;

test.each([['a letter', 'de gemeenten', 'de gemeeten'], ['two letters changed about', 'de gemeenten', 'de gemeentne']])('words that differ by %s are asked about', (_, hier, daar) => {
	expect(gemeld([met(hier), met(daar)])).toEqual(['telt-bijna-gelijk']);
});

test.each([['nothing', met('de streek'), met('de streek')], ['a comma', met('de streek, zonder opvang'), met('de streek zonder opvang')], ['a capital and an article', met('De streek'), met('streek')], ['an accent', met('heel Brabant, één keer'), met('heel Brabant, een keer')], ['a word', met('de streek', 'instroom'), met('de streek', 'uitstroom')], ['a year', met('begroot voor 2023'), met('begroot voor 2024')], ['two keys', met('de streek', 'bewegingen'), met('de streke', 'bewegingem')]])('words that differ by %s are not', (_, hier, daar) => {
	expect(gemeld([hier, daar])).toEqual([]);
});

test('nor are those of another region, nor of tables of which protect says itself who was counted', () => {
	const bijna: [string, string] = [met('de streek'), met('de streke')];
	expect([gemeld(bijna), gemeld(bijna, { regio: 'kust' }), gemeld(bijna, { zicht: GETELD })]).toEqual([['telt-bijna-gelijk'], [], []]);
});

test('a protected table that says nothing is asked for its words; one that is not protected counts by itself', () => {
	const verslag = '  bescherming: { verslag: bescherming.md }\n';
	expect([gemeld([met('de streek'), ''], { zicht: verslag }), gemeld([met('de streek'), '']), gemeld([met('de streek'), ''], { zicht: GETELD.replace('{ telt', '{ verslag: bescherming.md, telt') })]).toEqual([['telling-onbekend'], [], []]);
});
