// Datasets stand side by side only where they count the same thing in the same way.
import { describe, expect, test } from 'vitest';
import { blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';
import { zoekDataset } from '../domain/portaal.ts';
import { bezwaren, vergelijkingen } from './vergelijken.ts';

const noord = {
	'content/regios/noord/regio.md': blad(`titel: Noord\nlead: x\nvolgorde: 2\nplan: agenda\n${BRON}`),
	'content/regios/noord/plannen/agenda/plan.md': blad('titel: Agenda\nlead: x\nsoort: beleidsagenda\nvan: 2022\ntot: 2023\nbron: stuk\nstatus: concept'),
};
const telt = (hoe: string, bereik: string, meer = ''): string => `  telt: { wat: plekken, hoe: ${hoe}, bereik: ${bereik}${meer} }\n`;

/** The region's own dataset `plekken`, and `ander`: of `regio`, with the lines of `zicht` changed. */
function paar(hier: string, ander: { regio: string; zicht: string; periode?: string; status?: string }) {
	const basis = dataset(undefined, { zicht: hier });
	const tweede = dataset(undefined, { zicht: ander.zicht, status: ander.status ?? 'definitief' });
	const root = proefroot({
		...noord, ...basis,
		[`data/${ander.regio}/plekken-twee.csv`]: tweede['data/streek/plekken.csv']!,
		[`data/${ander.regio}/plekken-twee.yaml`]: tweede['data/streek/plekken.yaml']!.replace('gebied: streek', `gebied: ${ander.regio}`).replace('periode: 2023', `periode: ${ander.periode ?? 2023}`),
	});
	const portaal = root.lees();
	expect(portaal.problemen).toEqual([]);
	return { portaal, hier: zoekDataset(portaal, 'plekken', 'streek')!, ander: zoekDataset(portaal, 'plekken-twee', ander.regio)! };
}

describe('across regions', () => {
	test('the same count, each of its own region, may stand side by side', () => {
		const { portaal, hier, ander } = paar(telt('ingekocht', 'De Streek'), { regio: 'noord', zicht: telt('ingekocht', 'Noord') });
		expect(bezwaren(portaal, ander, hier)).toEqual([]);
	});

	test('another year, way of counting or area may not, and each is told', () => {
		const { portaal, hier, ander } = paar(telt('ingekocht', 'De Streek'), { regio: 'noord', zicht: telt('bestaand', 'Noord en Zuid', ', aandeel: de helft'), periode: '2021', status: 'fictief' });
		expect(bezwaren(portaal, ander, hier)).toEqual([
			'daar zijn de cijfers verzonnen, hier echt', 'daar gaat het over 2021, hier over 2023', 'daar gaat het om „bestaand”, hier om „ingekocht”',
			'daar telt mee: Noord en Zuid; hier: de eigen regio', 'daar telt de helft, hier het geheel',
		]);
	});

	test('what does not say what it counts, or counts something else, never may', () => {
		const zonder = paar('', { regio: 'noord', zicht: telt('ingekocht', 'Noord') });
		expect(bezwaren(zonder.portaal, zonder.ander, zonder.hier)).toEqual(['niet bij beide is beschreven wat er precies telt']);
		const anders = paar(telt('ingekocht', 'De Streek'), { regio: 'noord', zicht: telt('ingekocht', 'Noord').replace('wat: plekken', 'wat: mensen') });
		expect(bezwaren(anders.portaal, anders.ander, anders.hier)).toEqual(['daar tellen mensen, hier plekken']);
	});
});

describe('within a region', () => {
	test('the other datasets that count the same are named, with why they do not compare', () => {
		const { portaal, hier } = paar(telt('ingekocht', 'De Streek'), { regio: 'streek', zicht: telt('nodig', 'De Streek') });
		expect(vergelijkingen(portaal, hier)).toEqual([{ naam: 'Plekken per soort', adres: '/cijfers/streek-plekken-twee/', waaromNiet: 'daar gaat het om „nodig”, hier om „ingekocht”' }]);
	});

	test('what counts the same in the same way is named as such; another region’s is left to the page of the theme', () => {
		const gelijk = paar(telt('ingekocht', 'De Streek'), { regio: 'streek', zicht: telt('ingekocht', 'De Streek') });
		expect(vergelijkingen(gelijk.portaal, gelijk.hier)[0]!.waaromNiet).toBeUndefined();
		const elders = paar(telt('ingekocht', 'De Streek'), { regio: 'noord', zicht: telt('ingekocht', 'Noord') });
		expect(vergelijkingen(elders.portaal, elders.hier)).toEqual([]);
	});
});
