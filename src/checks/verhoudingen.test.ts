import { expect, test } from 'vitest';
import { beschrijving, CSV, KOP, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { reeks } from '../../tests/hulp/reeks.ts';

const DEEL = { deel: 'mensen', geheel: 'mensen', procent: 'procent, aandeel: { van: deel, op: geheel }' };
const root = (regels: string[]) => proefroot(reeks(regels.map((regel, i) => `202${i};${regel}`), { maten: DEEL, type: 'number' }));

test('a percentage is reckoned again, to the digit it is printed with', () => {
	const gelezen = root(['1;3;33', '1;3;33,3', '1;3;▶33,4', '2;3;67', '2;3;▶66', '1;8;13', '1;8;12,5', '0;5;0']);
	expect(gelezen.gevonden()).toEqual(gelezen.plekken.map((plek) => `aandeel-klopt-niet ${plek}`));
	expect(gelezen.problemen()[0]!.message).toBe('Hier staat 33,4%, maar 1 van 3 is 33,3%.');
});

test('where a number is not known, or there is nothing to take a share of, nothing is said', () => {
	expect(root(['?;3;33', '1;?;50', '1;3;?', '0;0;0', '.;5;20']).gevonden()).toEqual([]);
});

test('an explanation of the very difference settles it, and no other', () => {
	const velden = '    - { name: vol, type: integer, title: Vol, zicht: { rol: maat, eenheid: procent, aandeel: { van: bezet, op: plekken } } }\n    - { name: bezet, type: integer, title: Bezet, zicht: { rol: maat, eenheid: plekken } }\n';
	const csv = `${KOP};vol;bezet\na;A;;post;;40;51;20\n`;
	const uitleg = (berekend: number, over = 'regel: a, maat: vol, gedrukt: 51') => proefroot({ [CSV]: csv, [YAML]: beschrijving({ velden, zicht: `  verschillen:\n    - { ${over}, berekend: ${berekend}, uitleg: De bron rondt naar boven af. }\n` }) });
	expect(uitleg(50).gevonden()).toEqual([]);
	expect(uitleg(49).problemen().map((een) => een.code)).toEqual(['aandeel-klopt-niet']);
	expect(uitleg(50, 'regel: a, maat: vol, gedrukt: 52').gevonden()[0]).toMatch(/^aandeel-klopt-niet /);
	expect(uitleg(50, 'regel: b, maat: vol, gedrukt: 51').gevonden()[0]).toMatch(/^aandeel-klopt-niet /);
	expect(uitleg(49).problemen()[0]!.hint).toContain('regel: a, maat: vol, gedrukt: 51, berekend: 50, uitleg: …');
});

test('a share of a column that is not there is told in the descriptor', () => {
	expect(proefroot(reeks(['2021;1;3;33'], { maten: { ...DEEL, procent: 'procent, aandeel: { van: ▶del, op: geheel }' } })).gevonden().map((een) => een.split(' ')[0])).toEqual(['kolom-onbekend']);
});

test('a mean is reckoned again from its sum, also where days are printed as weeks', () => {
	const gelezen = proefroot(reeks(['2021;60;3;20', '2022;64;3;▶20', '2023;61;3;20,3'], { maten: { dagen: 'dagen', mensen: 'mensen', duur: 'dagen, gemiddelde: { van: dagen, op: mensen }' }, type: 'number' }));
	expect(gelezen.gevonden()).toEqual(gelezen.plekken.map((plek) => `aandeel-klopt-niet ${plek}`));
	expect(gelezen.problemen()[0]!.message).toBe('Hier staat 20 dagen, maar 64 gedeeld door 3 is 21,3.');
	expect(proefroot(reeks(['2021;420;10;6', '2022;420;10;6,1'], { maten: { dagen: 'dagen', mensen: 'mensen', duur: 'weken, gemiddelde: { van: dagen, op: mensen }' }, type: 'number' })).problemen().map(({ message }) => message)).toEqual(['Hier staat 6,1 weken, maar 420 gedeeld door 10 is 6,0.']);
});

test('a number per thousand is reckoned again', () => {
	const gelezen = proefroot(reeks(['2021;30;8000;3,8', '2022;32;8000;▶3,9'], { maten: { deel: 'mensen', inwoners: 'mensen', per: 'per_duizend, per_duizend: { van: deel, op: inwoners }' }, type: 'number' }));
	expect(gelezen.gevonden()).toEqual(gelezen.plekken.map((plek) => `aandeel-klopt-niet ${plek}`));
	expect(gelezen.problemen()[0]!.message).toBe('Hier staat 3,9 per 1.000, maar 32 op 8.000 is 4,0.');
});

test('months cannot be reckoned from days, and a number is a share or a mean, not both', () => {
	const maten = (duur: string) => proefroot(reeks(['2021;60;3;20'], { maten: { dagen: 'dagen', mensen: 'mensen', duur } })).problemen().map(({ code, message }) => `${code} ${message}`);
	expect(maten('maanden, gemiddelde: { van: dagen, op: mensen }')).toEqual(['ongeldige-waarde „Maat” is in maanden, „Maat” in dagen. Dat is niet precies om te rekenen.']);
	expect(maten('dagen, gemiddelde: { van: dagen, op: mensen }, aandeel: { van: dagen, op: mensen }')).toEqual(['ongeldige-waarde Bij „Maat” staan aandeel en gemiddelde. Een getal is maar een van de twee.']);
});
