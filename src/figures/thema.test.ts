// Regions side by side, found by shared keys alone.
import { describe, expect, test } from 'vitest';
import { belofte, blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';
import { alleAdressen } from '../domain/alle-adressen.ts';
import { zoekItem } from '../domain/portaal.ts';
import { themasOpVolgorde } from '../domain/volgorde.ts';
import { vergelijkThema } from './thema.ts';

const streek = 'content/regios/streek';
const noord = 'content/regios/noord';
const status = (id: string): string => `  - { id: ${id}, woord: ${id}, uitleg: x, icoon: vinkje, tint: goed }\n`;
const indicator = (titel: string, meer: string): string => blad(`titel: ${titel}\ndefinitie: Hoe lang iemand wacht op een plek.\nthemas: [plek]\n${meer}${BRON}`);
const THEMA = { 'content/themas/plek.md': blad('titel: Een plek\nlead: x\ncijfers: [capaciteit]\nniet_vergelijkbaar:\n  - tekst: Een plek is niet overal hetzelfde.\n    bronnen: [{ bron: stuk, plaats: paragraaf 1 }]') };
const STREEK = {
	...dataset(undefined, { zicht: '  telt: { wat: plekken, hoe: ingekocht, bereik: De Streek }\n' }),
	[`${streek}/resultaten/loket.md`]: blad(belofte('themas: [plek]\nbelofte_voor: 2023\nstanden: [{ periode: 2022, status: op-koers }]')),
	[`${streek}/resultaten/los.md`]: blad(belofte('', 'Zonder thema')),
	[`${streek}/indicatoren/wacht.md`]: indicator('Wachttijden', 'meet: wachttijd\n'),
};
const NOORD = {
	'content/statusmodellen/stoplicht.md': blad(`titel: Stoplicht\neigen: false\nzonder_stand: geen\nstatussen:\n${status('groen')}${status('geen')}`),
	[`${noord}/regio.md`]: blad(`titel: Noord\nlead: x\nvolgorde: 2\nplan: agenda\n${BRON}`),
	[`${noord}/plannen/agenda/plan.md`]: blad('titel: Agenda\nlead: x\nsoort: beleidsagenda\nvan: 2022\ntot: 2023\nbron: stuk\nstatus: concept'),
	[`${noord}/plannen/agenda/wonen.md`]: blad(`titel: Over wonen\nnummer: 1\nlead: x\nthemas: [plek]\n${BRON}`),
	[`${noord}/resultaten/inloop.md`]: blad(`titel: Een inloop\nnaam_in_bron: Inloop\nnummer: 1\nplan: agenda\nthemas: [plek]\nstatusmodel: stoplicht\n${BRON}`),
	[`${noord}/indicatoren/wachttijd.md`]: indicator('Wachttijd', 'meet: wachttijd\n'),
	[`${noord}/indicatoren/buurt.md`]: indicator('Buurt', ''),
};

function vergeleken(bestanden: Record<string, string>) {
	const root = proefroot({ ...THEMA, ...bestanden });
	expect(root.gevonden()).toEqual([]);
	const portaal = root.lees();
	return { portaal, uit: vergelijkThema(portaal, zoekItem(portaal, 'themas', 'plek')!) };
}

describe('a theme', () => {
	test('has a column a region with what carries its key, and nothing that does not', () => {
		const { kolommen } = vergeleken({ ...STREEK, ...NOORD }).uit;
		expect(kolommen.map(({ regio, beloften, hoofdstukken }) => [regio.id, beloften.map(({ item }) => item.id), hoofdstukken.map(({ id }) => id)])).toEqual([['streek', ['loket'], []], ['noord', ['inloop'], ['agenda/wonen']]]);
	});

	test('sets indicators with the same key in one row, the others apart', () => {
		const { maten, losseMaten } = vergeleken({ ...STREEK, ...NOORD }).uit;
		expect(maten.map((maat) => maat.perRegio.map((items) => items.map(({ item }) => item.data.titel)))).toEqual([[['Wachttijden'], ['Wachttijd']]]);
		expect(losseMaten.map((maat) => maat.perRegio.flat().map(({ item }) => item.id))).toEqual([['buurt']]);
	});

	test('shows real figures with their total; invented ones are no ground to compare on', () => {
		const totalen = (bestanden: Record<string, string>) => vergeleken(bestanden).uit.kolommen.map(({ cijfers }) => cijfers.map(({ totalen }) => totalen.map(({ lang }) => lang)));
		expect(totalen({ ...STREEK, ...NOORD })).toEqual([[['100 plekken']], []]);
		expect(vergelijkThema(proefroot({ ...THEMA, ...STREEK, ...NOORD, ...dataset(undefined, { status: 'fictief' }) }).lees(), zoekItem(vergeleken({ ...STREEK, ...NOORD }).portaal, 'themas', 'plek')!).kolommen.map(({ cijfers }) => cijfers.length)).toEqual([0, 0]);
	});

	test('says what does not compare: in the words of the editor, then what the fields show', () => {
		const { nietVergelijkbaar } = vergeleken({ ...STREEK, ...NOORD }).uit;
		expect(nietVergelijkbaar.map(({ tekst }) => tekst)).toEqual([
			'Een plek is niet overal hetzelfde.',
			'De stand van een belofte heeft niet overal dezelfde schaal. In De Streek is dat ‘Stand van een belofte’. In Noord is dat ‘Stoplicht’. Wij rekenen de ene schaal niet om in de andere.',
			'De standen zijn niet van hetzelfde moment. De laatste stand van De Streek is van 2022. Van Noord is geen stand openbaar.',
			'Bij de beloften van Noord staat niet voor welk jaar zij gelden.',
		]);
		expect(nietVergelijkbaar[0]!.bronnen[0]!.naam).toBe('Stuk 2023');
	});

	test('says nothing that the fields do not show', () => {
		const gelijk = { ...NOORD, [`${noord}/resultaten/inloop.md`]: NOORD[`${noord}/resultaten/inloop.md`]!.replace('statusmodel: stoplicht', 'belofte_voor: 2023\nstanden: [{ periode: 2022, status: op-koers }]') };
		expect(vergeleken({ ...STREEK, ...gelijk }).uit.nietVergelijkbaar.map(({ tekst }) => tekst)).toEqual(['Een plek is niet overal hetzelfde.']);
	});

	test('names both regions where their figures may not stand side by side', () => {
		const noordelijk = dataset(undefined, { zicht: '  telt: { wat: plekken, hoe: nodig, bereik: Noord }\n' });
		const { nietVergelijkbaar } = vergeleken({ ...STREEK, ...NOORD, 'data/noord/plekken.csv': noordelijk['data/streek/plekken.csv']!, 'data/noord/plekken.yaml': noordelijk['data/streek/plekken.yaml']!.replace('gebied: streek', 'gebied: noord') }).uit;
		expect(nietVergelijkbaar.at(-1)!.tekst).toBe('„Plekken per soort” (Noord) mag niet naast „Plekken per soort” (De Streek): daar gaat het om „nodig”, hier om „ingekocht”.');
	});
});

test('with a single region there is no page of a theme, and no address that leads to one', () => {
	const alleen = proefroot({ ...THEMA, ...STREEK }).lees();
	expect(themasOpVolgorde(alleen)).toEqual([]);
	expect([...alleAdressen(alleen).paginas].filter((adres) => adres.startsWith('/vergelijken/'))).toEqual([]);
	const samen = proefroot({ ...THEMA, ...STREEK, ...NOORD }).lees();
	expect([...alleAdressen(samen).paginas].filter((adres) => adres.startsWith('/vergelijken/'))).toEqual(['/vergelijken/', '/vergelijken/plek/']);
});
