// Quotients of people of which nobody can reckon what they give away.
import { describe, expect, test } from 'vitest';
import { proefroot, YAML } from '../../../tests/hulp/proefroot.ts';
import { reeks } from '../../../tests/hulp/reeks.ts';
import { leesPortaal } from '../../ingest/portaal.ts';
import { losseDelingen } from './losse-delingen.ts';

describe('what says nothing of its counts is told', () => {
	const van = (bestanden: Record<string, string>): string[] => losseDelingen(leesPortaal(proefroot(bestanden).pad), [], () => []).map(({ code, message }) => `${code}: ${message}`);
	const bij = (maten: Record<string, string>, type = 'integer'): string[] => van(reeks([`2023;${Object.keys(maten).map((_, i) => 20 * (i + 1)).join(';')}`], { maten, type }));

	test('a duration beside people, unless it is a sum or says of what', () => {
		expect(bij({ mensen: 'mensen', duur: 'dagen' })).toEqual([expect.stringMatching(/^aandeel-zonder-aantallen: .*gemiddelden van mensen/)]);
		expect(bij({ mensen: 'mensen', duur: 'dagen, optelbaar: true' })).toEqual([]);
		expect(bij({ plekken: 'plekken', duur: 'dagen' })).toEqual([]);
		expect(bij({ mensen: 'mensen', dagen: 'dagen', duur: 'dagen, gemiddelde: { van: dagen, op: mensen }' })).toEqual([]);
	});

	test('a duration that the protector wrote is of enough people', () => {
		const zicht = (verslag: string): string => `  bescherming: { methode: onderdrukken${verslag} }\n`;
		expect(van(reeks(['2023;20'], { maten: { wacht: 'weken' }, zicht: zicht('') }))).toHaveLength(1);
		expect(van(reeks(['2023;20'], { maten: { wacht: 'weken' }, zicht: zicht(', verslag: bescherming.md') }))).toEqual([]);
	});

	test('a mark, a percentage and a number per thousand', () => {
		expect(bij({ mensen: 'mensen', cijfer: 'rapportcijfer' })).toEqual([expect.stringMatching(/gemiddelden van mensen/)]);
		expect(bij({ mensen: 'mensen', deel: 'procent' })).toEqual([expect.stringMatching(/percentages van mensen/)]);
		expect(bij({ mensen: 'mensen', per: 'per_duizend' })).toEqual([expect.stringMatching(/per 1\.000\. De beschrijving/)]);
	});

	test('a percentage that is of people by its own words alone, and every number per thousand that is not of something else', () => {
		const titel = (titels: string, maten: Record<string, string>): string[] => { const bestanden = reeks(['2023;20'], { maten }); return van({ ...bestanden, [YAML]: bestanden[YAML]!.replace('title: Een reeks', `title: ${titels}`) }); };
		expect(titel('Deel van de cliënten dat vertrok', { deel: 'procent' })).toEqual([expect.stringMatching(/percentages van mensen/)]);
		expect(titel('Deel van de gebouwen', { deel: 'procent' })).toEqual([]);
		expect(titel('Een reeks', { per: 'per_duizend' })).toEqual([expect.stringMatching(/per 1\.000\. De beschrijving/)]);
		expect(titel('Plekken per 1.000 inwoners', { per: 'per_duizend' })).toEqual([]);
	});

	test('a mean of a sum with halves is refused', () => {
		expect(bij({ mensen: 'mensen', dagen: 'dagen', duur: 'dagen, gemiddelde: { van: dagen, op: mensen }' }, 'number')).toEqual([expect.stringMatching(/^ongeldige-waarde: .*geheel getal/)]);
	});
});
