import { describe, expect, test } from 'vitest';
import { belofte, blad, proefroot } from '../../tests/hulp/proefroot.ts';
import { bevinding, beloftenVan, jarenVan, jarenZonderStand, modelVan, standIn, telStanden } from './standen.ts';

/** A plan of 2021 to 2023 with one promise for each list of `period status`. */
function plan(...standen: string[][]) {
	const bestanden = standen.map((lijst, i) => [
		`content/regios/streek/resultaten/r${i}.md`,
		blad(belofte(lijst.length ? `standen:\n${lijst.map((stand) => `  - { periode: ${stand.split(' ')[0]}, status: ${stand.split(' ')[1]} }\n`).join('')}` : '', `Belofte ${i}`).replace('nummer: 1', `nummer: ${standen.length - i}`)),
	]);
	const portaal = proefroot(Object.fromEntries(bestanden)).lees();
	expect(portaal.problemen).toEqual([]);
	return beloftenVan(portaal, portaal.inhoud.plannen[0]!);
}
function stand(periode: string, ...standen: string[]): string {
	const { item, model } = plan(standen).beloften[0]!;
	const gevonden = standIn(model, item.data, periode);
	return [gevonden.status.id, gevonden.stand?.periode ?? '-', gevonden.sinds ? `sinds ${gevonden.sinds}` : ''].join(' ').trim();
}

describe('how it stood in a period', () => {
	test('is as reported on it', () => {
		expect(stand('2022', '2021 nog-niet', '2022 op-koers')).toBe('op-koers 2022');
	});

	test('is what lasts from before, and since when', () => {
		expect(stand('2023', '2022 gerealiseerd')).toBe('gerealiseerd 2022 sinds 2022');
		expect(stand('2023-Q1', '2022-Q4 gerealiseerd')).toBe('gerealiseerd 2022-Q4 sinds 2022-Q4');
	});

	test('is not what stood before and does not last', () => {
		expect(stand('2023', '2022 op-koers')).toBe('geen-stand -');
		expect(stand('2023', '2021 gerealiseerd', '2022 op-koers')).toBe('geen-stand -');
	});

	test('is not what was reported later', () => {
		expect(stand('2021', '2022 gerealiseerd')).toBe('geen-stand -');
		expect(stand('2022-Q1', '2022 gerealiseerd')).toBe('geen-stand -');
	});

	test('of which nothing was reported is geen-stand', () => {
		expect(stand('2022')).toBe('geen-stand -');
	});

	test('a quarter inside a year speaks for the year, the last one loudest', () => {
		expect(stand('2022', '2022-Q1 nog-niet', '2022-Q4 op-koers')).toBe('op-koers 2022-Q4');
		expect(stand('2022', '2022-Q4 op-koers', '2022-Q1 nog-niet')).toBe('op-koers 2022-Q4');
		expect(stand('2022-H1', '2022-Q1 nog-niet', '2022-Q4 op-koers')).toBe('nog-niet 2022-Q1');
	});

	test('but a report on the year itself goes before its quarters', () => {
		expect(stand('2022', '2022 op-koers', '2022-Q1 nog-niet')).toBe('op-koers 2022');
		expect(stand('2022', '2022-Q4 nog-niet', '2022 op-koers')).toBe('op-koers 2022');
		expect(stand('2022-Q4', '2022-Q4 nog-niet', '2022 op-koers')).toBe('nog-niet 2022-Q4');
	});
});

describe('the promises of a plan', () => {
	test('stand in the order of the plan, with one stand a year', () => {
		const beloften = plan(['2021 nog-niet', '2022 gerealiseerd'], []);
		expect(beloften.jaren).toEqual(['2021', '2022', '2023']);
		expect(beloften.beloften.map(({ item }) => item.data.titel)).toEqual(['Belofte 1', 'Belofte 0']);
		expect(beloften.beloften.map(({ jaren }) => jaren.map((jaar) => jaar.status.id))).toEqual([['geen-stand', 'geen-stand', 'geen-stand'], ['nog-niet', 'gerealiseerd', 'gerealiseerd']]);
		expect(jarenVan(beloften.plan)).toEqual(['2021', '2022', '2023']);
		expect(jarenZonderStand(beloften)).toEqual(['2023']);
	});

	test('are told as last reported, by the report that ends last', () => {
		const beloften = plan(['2022 op-koers'], ['2022-Q1 nog-niet']);
		expect(beloften.laatste).toBe('2022');
		expect(beloften.beloften.map(({ nu }) => nu.status.id)).toEqual(['nog-niet', 'op-koers']);
	});

	test('on which nothing was ever reported have no last report', () => {
		const beloften = plan([], []);
		expect(beloften.laatste).toBeUndefined();
		expect(jarenZonderStand(beloften)).toEqual(['2021', '2022', '2023']);
	});

	test('are counted per status, in the order of the scale, and never as a percentage', () => {
		const beloften = plan(['2021 nog-niet', '2022 gerealiseerd'], ['2022 gerealiseerd'], ['2022 op-koers'], []);
		const tel = (periode?: string) => telStanden(beloften, periode).map(({ status, aantal }) => `${aantal} ${status.id}`);
		expect(tel()).toEqual(['2 gerealiseerd', '1 op-koers', '1 geen-stand']);
		expect(tel('2021')).toEqual(['1 nog-niet', '3 geen-stand']);
		expect(tel('2023')).toEqual(['2 gerealiseerd', '2 geen-stand']);
	});

	test('on a scale that does not exist stand at onbekend', () => {
		const portaal = proefroot().lees();
		expect(modelVan(portaal, { statusmodel: 'bestaatniet' }).zonder_stand).toBe('onbekend');
	});
});

describe('the finding', () => {
	test.each([
		[[], 'Nog geen beloften'],
		[[[]], 'Hoe de belofte ervoor staat, is niet openbaar'],
		[[['2022 op-koers']], 'De enige belofte is nog niet gehaald'],
		[[['2022 gerealiseerd']], 'De enige belofte is gehaald'],
		[[[], []], 'Hoe de twee beloften ervoor staan, is niet openbaar'],
		[[['2022 op-koers'], []], 'Nog geen van de twee beloften is gehaald'],
		[[['2022 gerealiseerd'], ['2022 op-koers'], []], 'Eén van de drie beloften is gehaald'],
		[[['2022 gerealiseerd'], ['2021 gerealiseerd'], ['2022 op-koers']], 'Twee van de drie beloften zijn gehaald'],
		[[['2022 gerealiseerd'], ['2021 gerealiseerd']], 'Alle twee beloften zijn gehaald'],
	])('of %j is „%s”', (standen, zin) => {
		expect(bevinding(plan(...standen))).toBe(zin);
	});
});
