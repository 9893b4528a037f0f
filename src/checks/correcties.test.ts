import { expect, test } from 'vitest';
import { blad, CSV, dataset, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';

const OUD = { [`gepubliceerd/${CSV}`]: dataset()[CSV]! };
const regels = (basis: string): string[] => [REGELS[0]!, `basis;BW basis;Wonen;post;totaal;${basis}`, REGELS[2]!, 'totaal;Totaal;;totaal;;'];
const correctie = (was: string, wordt: string, regel = 'basis', maat = 'plekken'): Record<string, string> => ({
	'content/regios/streek/correcties/x.md': blad(`titel: Twee plekken te weinig geteld\ndatum: 2024-05-01\ndataset: plekken\ncijfers:\n  - { regel: ${regel}, maat: ${maat}, was: '${was}', wordt: '${wordt}' }\n  - { regel: totaal, maat: plekken, was: '100', wordt: leeg }\nreden: Een locatie was vergeten.`),
});
const gevonden = (bestanden: Record<string, string>): string[] => {
	const root = proefroot({ ...OUD, ...bestanden });
	const told = root.problemen();
	expect(told.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(root.plekken);
	return told.map((een) => een.message);
};

test('a published figure that changes stops the build, at its cell, until it is in the register', () => {
	const anders = dataset(regels('▶45').with(3, 'totaal;Totaal;;totaal;;▶'));
	expect(gevonden(anders)).toEqual(['Hier staat 45, maar gepubliceerd is 43.', 'Hier staat leeg, maar gepubliceerd is 100.']);
	expect(gevonden({ ...dataset(regels('45')), ...correctie('43', '45') })).toEqual([]);
});

test('an entry about another figure, or other numbers, settles nothing', () => {
	for (const een of [correctie('43', '46'), correctie('42', '45'), correctie('43', '45', 'licht'), correctie('43', '45', 'basis', 'bedden')]) expect(gevonden({ ...dataset(regels('▶45')), ...een })).toHaveLength(1);
});

test('zero, blank, unknown and hidden are not each other', () => {
	expect(gevonden({ ...dataset(regels('▶?')), ...alleenTotaal() })).toEqual(['Hier staat ?, maar gepubliceerd is 43.']);
	expect(gevonden({ ...dataset(regels('▶0')), ...alleenTotaal() })).toEqual(['Hier staat 0, maar gepubliceerd is 43.']);
});

function alleenTotaal(): Record<string, string> {
	return correctie('1', '2', 'niets');
}

test('a line that is gone is told; a new line, another order and another word for the same line are not', () => {
	expect(proefroot({ ...OUD, ...dataset([REGELS[0]!, REGELS[2]!, 'totaal;Totaal;;totaal;;57']), ...correctie('43', 'weg') }).problemen().map((een) => een.message)).toEqual(['Hier staat 57, maar gepubliceerd is 100.']);
	expect(proefroot({ ...OUD, ...dataset([...REGELS.slice(0, 3).toReversed().map((regel) => regel.replace('BW basis', 'Basis')), REGELS[3]!, 'los;Los;;post;;5']) }).gevonden()).toEqual([]);
});

test('corrections after one another lead from what was published to what is', () => {
	const tweede = { 'content/regios/streek/correcties/y.md': blad("titel: Toch één meer\ndatum: 2024-06-01\ndataset: plekken\ncijfers:\n  - { regel: basis, maat: plekken, was: '45', wordt: '46' }\nreden: Nog een locatie.") };
	expect(gevonden({ ...dataset(regels('46')), ...correctie('43', '45'), ...tweede })).toEqual([]);
	expect(gevonden({ ...dataset(regels('▶47')), ...correctie('43', '45'), ...tweede })).toEqual(['Hier staat 47, maar gepubliceerd is 43.']);
});

test('a column that came later does not hide a change in one that was there', () => {
	const velden = '    - { name: wachtenden, type: integer, title: Wachtenden, zicht: { rol: maat, eenheid: plekken } }\n';
	const { [CSV]: csv, [YAML]: yaml } = dataset(regels('▶45'), { velden });
	const metKolom = csv!.trimEnd().split('\n').map((regel, i) => `${regel};${i ? '' : 'wachtenden'}`).join('\n');
	expect(gevonden({ [CSV]: metKolom, [YAML]: yaml!, ...correctie('1', '2', 'niets') })).toEqual(['Hier staat 45, maar gepubliceerd is 43.']);
});

test('a table that was published does not vanish', () => {
	expect(proefroot(OUD).gevonden()).toEqual([`wijziging-zonder-correctie gepubliceerd/${CSV}:1:1`]);
	// A table that is there without its descriptor tells that itself.
	expect(proefroot({ ...OUD, [CSV]: OUD[`gepubliceerd/${CSV}`]! }).gevonden()).toEqual([`data-zonder-beschrijving ${CSV}:1:1`]);
});

test('what was never published may change', () => {
	expect(proefroot(dataset(regels('45'))).gevonden()).toEqual([]);
	expect(proefroot({ 'gepubliceerd/data/streek/README.md': 'x', ...dataset(regels('45')) }).gevonden()).toEqual([]);
});

test('what was blank may be filled in', () => {
	expect(proefroot({ [`gepubliceerd/${CSV}`]: dataset(regels('43'))[CSV]!, ...dataset([...regels('43').slice(0, 3), 'totaal;Totaal;;totaal;;100']) }).gevonden()).toEqual([]);
});
