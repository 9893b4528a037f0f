import { expect, test } from 'vitest';
import { beschrijving, blad, BRON, dataset, proefroot, YAML } from '../../tests/hulp/proefroot.ts';

const indicator = (definitie: string): string[] => {
	const root = proefroot({ 'content/regios/streek/indicatoren/x.md': blad(`titel: Aantal daklozen\ndefinitie: ${definitie}\n${BRON}`) });
	return root.gevonden();
};

test.each(['Aantal daklozen', 'aantal daklozen.', 'Nog in te vullen', 'TODO', '"?"', 'pm', 'volgt'])('„%s” says nothing of an indicator', (definitie) => {
	expect(indicator(definitie)).toEqual(['definitie-zegt-niets content/regios/streek/indicatoren/x.md:3:12']);
});

test('a sentence does', () => {
	expect(indicator('Mensen zonder eigen plek, geteld op één avond.')).toEqual([]);
	expect(indicator('Pm-posten tellen mee.')).toEqual([]);
});

test('a dataset says what it counts too', () => {
	const root = proefroot({ ...dataset(), [YAML]: beschrijving().replace('definitie: Een plek voor één persoon.', 'definitie: ▶Hoeveel plekken er zijn.') });
	expect(root.gevonden()).toEqual([`definitie-zegt-niets ${root.plekken[0]}`]);
});
