// A fault in one file is told once, in that file, and not again by everything that refers to it.
import { expect, test } from 'vitest';
import { belofte, blad, BRON, dataset, proefroot, YAML } from '../../tests/hulp/proefroot.ts';

const streek = 'content/regios/streek';
const codes = (bestanden: Record<string, string>): string[] => proefroot(bestanden).gevonden().map((probleem) => String(probleem));

test('a misspelt key in a promise is one problem, though actions, indicators and links lead to that promise', () => {
	const goed = {
		[`${streek}/resultaten/loket.md`]: blad(belofte('', 'De belofte')),
		[`${streek}/acties/bouw.md`]: blad(`titel: De actie\nplan: plan-2023\nwanneer: 2023\nthema: x\nresultaten: [loket]\n${BRON}`, 'Zie [de belofte](/streek/resultaten/loket/).'),
		[`${streek}/indicatoren/wachttijd.md`]: blad(`titel: Wachttijd\ndefinitie: Weken tussen melding en start.\nresultaten: [loket]\n${BRON}`),
	};
	expect(codes(goed)).toEqual([]);
	const fout = codes({ ...goed, [`${streek}/resultaten/loket.md`]: goed[`${streek}/resultaten/loket.md`]!.replace('nummer:', 'numer:') });
	expect(fout).toHaveLength(1);
});

test('a descriptor that cannot be read is told once, not by every number that uses it', () => {
	const tekst = { [`${streek}/rapportages/verslag.mdx`]: blad(`titel: Het verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\n${BRON}`, '<Cijfer dataset="plekken" regel="licht" maat="plekken" /> en [de cijfers](/cijfers/streek-plekken/).') };
	const data = dataset();
	expect(codes({ ...data, ...tekst })).toEqual([]);
	const kapot = codes({ ...data, ...tekst, [YAML]: data[YAML]!.replace('description: ', 'omschrijving: ') });
	expect(kapot.length).toBeGreaterThan(0);
	expect(new Set(proefroot({ ...data, ...tekst, [YAML]: data[YAML]!.replace('description: ', 'omschrijving: ') }).lees().problemen.map((p) => p.file))).toEqual(new Set([YAML]));
	expect(kapot.every((regel) => !regel.includes('verslag.mdx'))).toBe(true);
});
