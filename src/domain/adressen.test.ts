import { expect, test } from 'vitest';
import { belofte, beschrijving, blad, BRON, dataset, KOP, proefroot } from '../../tests/hulp/proefroot.ts';
import { adresVan, adresVanBegroting, adresVanDataset, adresVanRegel } from './adressen.ts';
import { INHOUD_NAMEN } from './collecties.ts';
import type { Item } from './portaal.ts';

const pijler = blad(`titel: Zorg\nlead: x\nnummer: 1\nplan: plan-2023\n${BRON}`);
const streek = 'content/regios/streek';

test('every kind of entry has its own address, and no two entries share one', () => {
	const portaal = proefroot({
		...dataset(),
		[`${streek}/pijlers/een.md`]: pijler,
		[`${streek}/doelen/twee.md`]: blad(`titel: Thuis\npijlers: [een]\n${BRON}`),
		[`${streek}/resultaten/een.md`]: blad(belofte()),
		[`${streek}/acties/een.md`]: blad(`titel: x\nplan: plan-2023\nwanneer: 2023\nthema: x\n${BRON}`),
		[`${streek}/indicatoren/een.md`]: blad(`titel: x\ndefinitie: x\n${BRON}`),
		[`${streek}/plannen/plan-2023/een.md`]: blad(`titel: x\nnummer: 1\nlead: x\n${BRON}`),
		'content/begrippen/een.md': blad('titel: x\nkort: x'),
		'content/voorzieningen/een.md': blad('titel: x\nsoort: nazorg'),
		'content/paginas/een.md': blad('titel: x\nlead: x'),
	}).lees();
	const adressen = INHOUD_NAMEN.flatMap((collectie) => (portaal.inhoud[collectie] as Item[]).map(adresVan));
	expect(adressen).toHaveLength(13);
	expect(new Set(adressen).size).toBe(adressen.length);
	expect(adressen.toSorted()).toMatchInlineSnapshot(`
		[
		  "/begrippen/#een",
		  "/begrippen/#voorziening-een",
		  "/bronnen/stuk/",
		  "/een/",
		  "/over/#portaal",
		  "/streek/",
		  "/streek/acties/#een",
		  "/streek/indicatoren/een/",
		  "/streek/plannen/#een",
		  "/streek/plannen/#twee",
		  "/streek/plannen/plan-2023/",
		  "/streek/plannen/plan-2023/een/",
		  "/streek/resultaten/een/",
		]
	`);
});

test('a dataset, its figures, its lines and its budget have permanent addresses', () => {
	const { dataset: gelezen } = proefroot({ 'data/streek/plekken.csv': `${KOP}\na;;;post;;1\n`, 'data/streek/plekken.yaml': beschrijving().replace('periode: 2023', 'periode: 2023-Q2') }).dataset();
	expect(adresVanDataset(gelezen)).toBe('/cijfers/streek-plekken/');
	expect(adresVanDataset(gelezen, 'per-regel')).toBe('/cijfers/streek-plekken/#per-regel');
	expect(adresVanRegel(gelezen, 'a')).toBe('/cijfers/streek-plekken/#regel-a');
	expect(adresVanBegroting(gelezen)).toBe('/streek/begroting/2023/');
});
