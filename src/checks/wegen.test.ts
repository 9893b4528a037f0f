import { expect, test } from 'vitest';
import { belofte, blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';

const RES = 'content/regios/streek/resultaten/x.md';
const ACTIE = { 'content/regios/streek/acties/a.md': blad(`titel: Doen\nplan: plan-2023\nwanneer: doorlopend\nthema: toegang\nresultaten: [x]\n${BRON}`) };
const INDICATOR = { 'content/regios/streek/indicatoren/i.md': blad(`titel: Wachttijd\ndefinitie: Weken tussen melding en start.\nresultaten: [x]\n${BRON}`) };
/** An action of the region that is about something else. */
const ANDER = { 'content/regios/streek/acties/ander.md': blad(`titel: Iets anders\nplan: plan-2023\nwanneer: doorlopend\nthema: toegang\n${BRON}`) };
const told = (bestanden: Record<string, string>, meer = ''): string[] => proefroot({ ...dataset(), ...ANDER, [RES]: blad(belofte(meer)), ...bestanden }).problemen().map((een) => `${een.code} ${een.line}:${een.column} ${een.message}`);

test('a promise with nothing to it is told once, with what it lacks', () => {
	expect(told({})).toEqual(['belofte-zonder-weg 2:8 Bij deze belofte hoort geen actie, en ook geen indicator, bedrag of streefwaarde.']);
	expect(told(INDICATOR)).toEqual(['belofte-zonder-weg 2:8 Bij deze belofte hoort geen actie.']);
	expect(told(ACTIE)).toEqual(['belofte-zonder-weg 2:8 Bij deze belofte hoort geen indicator, bedrag of streefwaarde.']);
});

test('an action and one way to see it are enough', () => {
	expect(told({ ...ACTIE, ...INDICATOR })).toEqual([]);
	expect(told(ACTIE, 'posten:\n  - dataset: plekken\n    regel: basis\n    maat: plekken')).toEqual([]);
	expect(told(ACTIE, 'streefwaarde: { tekst: hoogstens 10, bronnen: [{ bron: stuk, plaats: paragraaf 1 }] }')).toEqual([]);
	expect(told({ 'content/regios/streek/acties/a.md': ACTIE['content/regios/streek/acties/a.md'].replace('resultaten:', 'posten:\n  - dataset: plekken\n    regel: basis\n    maat: plekken\nresultaten:') })).toEqual([]);
});

test('and so is a footnote that says why there is none', () => {
	expect(told({}, 'voetnoten:\n  - tekst: Geen document noemt een actie.')).toEqual([]);
});

test('a file that cannot be read may hold what is missed', () => {
	expect(told({ 'content/regios/streek/acties/a.md': 'kapot' }).every((een) => !een.startsWith('belofte-zonder-weg'))).toBe(true);
});

test('a region without a single action is still being filled', () => {
	expect(proefroot({ [RES]: blad(belofte()) }).gevonden()).toEqual([]);
});
