import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { BASIS, beschrijving, CSV, dataset, KOP, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { LAND } from '../../tests/hulp/land.ts';
import { zoekDataset } from '../domain/portaal.ts';
import { maakFiguur } from '../figures/figuur.ts';
import type { Figure } from '../figures/vorm.ts';
import { tekenAlle, tekenGrafiek } from './index.ts';
import { zinVan } from './zin.ts';

function figuur(bestanden: Record<string, string>, vraag: Partial<Parameters<typeof maakFiguur>[2]> = {}): Figure {
	const { portaal, dataset: gelezen } = proefroot(bestanden).dataset();
	return maakFiguur(portaal, gelezen, { ...gelezen.beschrijving.zicht.figuren[0]!, ...vraag });
}
const velden = '    - { name: inkomsten, type: number, title: Inkomsten, zicht: { rol: maat, eenheid: euro } }\n';
const geld = { [CSV]: `${KOP};inkomsten\na;Zorg & opvang;;post;totaal;9260474;10885177\nb;<Overig>;;post;totaal;1000;\nc;Later;;post;totaal;pm;pm\ntotaal;T;;totaal;;9261474;10885177\n`, [YAML]: beschrijving({ maat: 'eenheid: euro', velden }) };

const STAVEN = figuurBuiten(() => figuur({ [CSV]: [KOP, 'a;Nul;x;post;;0', 'b;Veel & meer;x;post;;12345', 'c;<Onbekend>;y;post;;?', 'd;Pm;y;post;;pm', 'e;Eén;y;post;;1'].join('\n'), [YAML]: beschrijving() }, { groep: 'groep', titel: 'Plekken & <meer> "plekken"' }));
const BALANS = figuurBuiten(() => figuur(geld, { vorm: 'balans', maten: ['plekken', 'inkomsten'] }));
const LIJN = figuurBuiten(() => figuur({ [CSV]: `${KOP};inkomsten\n2021;;;post;;1200;0\n2022;;;post;;?;2400,5\n2023-Q1;;;post;;1800;12345\n`, [YAML]: beschrijving({ maat: 'eenheid: euro', velden }) }, { vorm: 'lijn', maten: ['plekken', 'inkomsten'] }));
const STANDEN = figuurBuiten(() => {
	const portaal = proefroot(LAND).lees();
	const land = zoekDataset(portaal, 'land')!;
	return maakFiguur(portaal, land, land.beschrijving.zicht.figuren[0]!);
});
/** Made inside a test, because the root lives as long as a test. */
function figuurBuiten(maak: () => Figure): () => Figure {
	let klaar: Figure | undefined;
	return () => (klaar ??= maak());
}
const lees = (svg: string) => parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
const teksten = (svg: string): string[] => [...lees(svg).querySelectorAll('text')].map((tekst) => tekst.textContent);

describe.each([['staven', STAVEN], ['balans', BALANS], ['lijn', LIJN], ['standen', STANDEN]] as const)('every chart: %s', (_, maak) => {
	test.each(['breed', 'smal'] as const)('%s is an image with a title and the sentence as its description', (soort) => {
		const gemaakt = maak();
		const svg = lees(tekenGrafiek(gemaakt)[soort]).querySelector('svg')!;
		expect(svg.getAttribute('role')).toBe('img');
		const [titel, uitleg] = svg.getAttribute('aria-labelledby')!.split(' ').map((id) => svg.querySelector(`#${id}`)!);
		expect([titel!.tagName.toLowerCase(), titel!.textContent]).toEqual(['title', gemaakt.titel]);
		expect([uitleg!.tagName.toLowerCase(), uitleg!.textContent]).toEqual(['desc', zinVan(gemaakt)]);
		expect(svg.firstElementChild).toBe(titel);
	});

	test('has no style of its own, no words in English and nothing that runs', () => {
		const { breed, smal } = tekenGrafiek(maak());
		for (const svg of [breed, smal]) {
			expect(svg).not.toMatch(/<style|style=|<script|\son\w+=|href=|font-family|@import/);
			expect([...svg.matchAll(/aria-[a-z]+/g)].map(([naam]) => naam)).toEqual(['aria-labelledby']);
		}
	});

	test('writes numbers the Dutch way, and none with more than one decimal in its drawing', () => {
		for (const svg of Object.values(tekenGrafiek(maak()))) {
			expect(teksten(svg).join(' ')).not.toMatch(/\d,\d{3}\b/);
			expect(svg.replace(/<(text|title|desc)[^]*?<\/\1>/g, '')).not.toMatch(/="[^"]*\d\.\d{2,}/);
			expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		}
	});

	test('is the same every time it is drawn', () => {
		expect(tekenGrafiek(maak())).toEqual(tekenGrafiek(maak()));
	});

	test('is well-formed, so that it also stands alone', () => {
		const { breed, smal } = tekenGrafiek(maak());
		const ids = [...breed.matchAll(/ id="([^"]+)"/g), ...smal.matchAll(/ id="([^"]+)"/g)].map((id) => id[1]);
		expect(ids.length).toBeGreaterThanOrEqual(4);
		expect(new Set(ids).size).toBe(ids.length);
		for (const svg of [breed, smal]) expect(svg.replace(/&(amp|lt|gt|quot|#\d+|nbsp);/g, '')).not.toMatch(/&|<[^/a-zA-Z]/);
	});
});

/** A bar itself: not the pattern over it, nor a swatch of the key. */
const STAAF = 'rect[height="20"][class]';

describe('bars', () => {
	test('write the label and the value of every line', () => {
		for (const svg of Object.values(tekenGrafiek(STAVEN()))) {
			expect(teksten(svg)).toEqual(expect.arrayContaining(['Nul', 'Veel & meer', '<Onbekend>', 'Pm', 'Eén', '0', '12.345', '1', 'onbekend', 'post zonder bedrag (pro memorie)']));
		}
	});

	test('of what is missing are words, not a bar of zero', () => {
		for (const svg of Object.values(tekenGrafiek(STAVEN()))) {
			expect(lees(svg).querySelectorAll(STAAF)).toHaveLength(3);
			expect([...lees(svg).querySelectorAll('.geen-waarde text, text.geen-waarde')].map((tekst) => tekst.textContent)).toEqual(['onbekend', 'post zonder bedrag (pro memorie)']);
		}
	});

	test('are as long as their number', () => {
		const breedte = (svg: string): number[] => [...lees(svg).querySelectorAll(STAAF)].map((rect) => Number(rect.getAttribute('width')));
		const [licht, basis, nacht] = breedte(tekenGrafiek(figuur(dataset())).breed);
		expect(licht! / basis!).toBeCloseTo(37 / 43, 2);
		expect(nacht! / basis!).toBeCloseTo(20 / 43, 2);
	});

	test('of invented numbers are marked', () => {
		const verzonnen = figuur({ ...dataset(undefined, { status: 'fictief' }), 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('false', 'true') });
		for (const svg of Object.values(tekenGrafiek(verzonnen))) {
			expect(lees(svg).querySelector('svg')!.lastElementChild!.textContent).toBe('Verzonnen cijfers, als voorbeeld');
			expect(lees(svg).querySelector('desc')!.textContent).toContain('Verzonnen cijfers');
		}
		expect(tekenGrafiek(STAVEN()).breed).not.toContain('Verzonnen');
	});
});

describe('two amounts per line', () => {
	test('are each named where they end, and what is missing is a word and no bar', () => {
		for (const svg of Object.values(tekenGrafiek(BALANS()))) {
			expect(teksten(svg).map((tekst) => tekst.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining(['Zorg & opvang', '<Overig>', 'Later', 'plekken € 9,3 miljoen', 'inkomsten € 10,9 miljoen', 'plekken € 1.000', 'inkomsten: geen bedrag', 'plekken: pm', 'inkomsten: pm']));
			expect(lees(svg).querySelectorAll('rect')).toHaveLength(3);
		}
	});
});

describe('lines over time', () => {
	test('write the last value of each, and break where a value is missing', () => {
		const { breed } = tekenGrafiek(LIJN());
		expect(teksten(breed).join(' ').replaceAll('\u00a0', ' ')).toMatch(/Plekken € 1\.800.*Inkomsten € 12\.345|Inkomsten € 12\.345.*Plekken € 1\.800/);
		expect(teksten(breed)).toEqual(expect.arrayContaining(['2021', '2022', '2023']));
		// The one without a middle value is two dots and no line between them; the other is one line through three points.
		const lijnen = [...lees(breed).querySelectorAll('path')].map((pad) => pad.getAttribute('d') ?? '').filter((d) => d.includes('l'));
		expect(lijnen).toEqual([expect.stringMatching(/^M[\d.]+ [\d.]+l\S+ \S+$/)]);
		expect(lees(breed).querySelectorAll('circle')).toHaveLength(2);
	});
});

test('a figure without lines is not drawn, one with only unknown numbers is', () => {
	const leeg = figuur(dataset(['totaal;T;;totaal;;1']));
	expect([...tekenAlle([leeg]).keys()]).toEqual([]);
	const onbekend = figuur(dataset(['2023;A;;post;;?']));
	const grafiek = tekenAlle([onbekend]).get(onbekend.id)!;
	expect(teksten(grafiek.breed)).toEqual(expect.arrayContaining(['A', 'onbekend']));
	for (const vorm of ['staven', 'groepen', 'balans', 'lijn', 'panelen'] as const) {
		const { breed, smal } = tekenGrafiek({ ...onbekend, vorm });
		expect(breed + smal).not.toMatch(/NaN|Infinity|<rect/);
	}
});

test('a figure of a hundred lines is drawn in full', () => {
	const veel = figuur(dataset(Array.from({ length: 100 }, (_, i) => `r${i};Regel ${i};;post;;${i}`)));
	expect(lees(tekenGrafiek(veel).smal).querySelectorAll(STAAF)).toHaveLength(100);
});

describe('counted stands', () => {
	test('look like their states, carry their counts and a legend, and nothing for a word nobody has', () => {
		for (const svg of Object.values(tekenGrafiek(STANDEN()))) {
			const document = lees(svg);
			// Of each line its counts and their sum; of the scale each word.
			expect(teksten(svg).toSorted()).toEqual(['1', '1', '2', '2', '3', '3', 'Plan', 'Toeg', 'bezig', 'ja', 'nee', 'onbekend'].toSorted());
			expect(['stand-klaar', 'stand-goed', 'stand-open', 'stand-onbekend'].map((klasse) => document.querySelectorAll(`rect.${klasse}`).length)).toEqual([2, 2, 2, 2]);
			expect(document.querySelectorAll('pattern, .g1')).toHaveLength(0);
		}
	});

	test('are as long as they are many', () => {
		const [ja, nee] = ['stand-klaar', 'stand-open'].map((klasse) => Number([...lees(tekenGrafiek(STANDEN()).breed).querySelectorAll(`rect.${klasse}`)].at(-1)!.getAttribute('width')));
		expect(ja! / nee!).toBeCloseTo(2, 1);
	});

	test('say where the first word stands most and least, and how much is not known', () => {
		expect(zinVan(STANDEN())).toBe('Het vaakst ja is het bij ‘Plan’: 2 van de 3 regio’s. Het minst vaak bij ‘Toeg’: 0 van de 3. Van 6 standen is er 1 onbekend.');
	});
});
