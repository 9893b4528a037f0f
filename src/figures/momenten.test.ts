import { expect, test } from 'vitest';
import { belofte, beschrijving, blad, CSV, KOP, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { maakFiguur } from './figuur.ts';

test('a target crosses the figure with its own source, for it may be real where the values are invented', () => {
	const doel = '{ tekst: Hoogstens 10 plekken, vergelijking: hoogstens, waarde: 10, eenheid: plekken, bronnen: [{ bron: stuk, plaats: paragraaf 6 }] }';
	const { portaal, dataset } = proefroot({
		[CSV]: `${KOP}\n2022;;;post;;30\n2023;;;post;;24\n`,
		[YAML]: beschrijving(),
		'content/regios/streek/resultaten/weinig.md': blad(belofte(`streefwaarde: ${doel}\nvoetnoten: [{ tekst: Geen document zegt wat dit kost. }]`, 'Weinig plekken')),
	}).dataset();
	const vraag = { ...dataset.beschrijving.zicht.figuren[0]!, vorm: 'lijn' as const };
	const figuur = maakFiguur(portaal, dataset, { ...vraag, doelen: { resultaten: ['weinig'], indicatoren: [] } });
	expect(figuur.doelen).toEqual([{ tekst: 'doel: hoogstens 10', waarde: 10, adres: '/streek/resultaten/weinig/' }]);
	expect(figuur.noten.at(-1)).toMatchObject({ tekst: 'Doel: Hoogstens 10 plekken.', bronnen: [{ plaats: 'paragraaf 6' }] });
	expect(maakFiguur(portaal, dataset, vraag).noten).toHaveLength(figuur.noten.length - 1);
});
