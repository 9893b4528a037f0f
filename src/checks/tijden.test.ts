import { expect, test } from 'vitest';
import { BASIS, belofte, blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';

const PLAN = 'content/regios/streek/plannen/plan-2023/plan.md';
const STUK = 'content/bronnen/stuk.md';
/** The edition of a day in 2026. */
const VANDAAG = { 'zicht.config.yaml': `${BASIS['zicht.config.yaml']!.trimEnd()}\npeildatum: 2026-05-01\n` };
const verslag = (datum: string, stand: string): string => blad(`titel: Verslag\nlead: Wat er gebeurde.\nsoort: jaarverslag\nperiode: { van: 2023, tot: 2023 }\ndatum: ${datum}\nplan: plan-2023\nstatus: concept\nstanden:\n  - { resultaat: loket, periode: ${stand}, status: op-koers }\n${BRON}`);
const LOKET = 'content/regios/streek/resultaten/loket.md';

test('a plan that ends before it begins', () => {
	const root = proefroot({ [PLAN]: BASIS[PLAN]!.replace('tot: 2023', 'tot: ▶2012') });
	expect(root.gevonden()).toEqual([`tijd-onmogelijk ${root.plekken[0]}`]);
	expect(proefroot({ [PLAN]: BASIS[PLAN]!.replace('van: 2021', "van: '2023-06-01'") }).gevonden()).toEqual([]);
});

test('a paper of years to come; one of next year may be announced', () => {
	const met = (datum: string) => proefroot({ ...VANDAAG, [STUK]: BASIS[STUK]!.replace('status: concept', `status: concept\ndatum: ${datum}`) });
	const root = met('▶2062-11-30');
	expect(root.gevonden()).toEqual([`tijd-onmogelijk ${root.plekken[0]}`]);
	expect(met('2027-01-01').gevonden()).toEqual([]);
});

test('a stand on a year its report does not reach, or that is still to come', () => {
	const root = proefroot({ ...VANDAAG, [LOKET]: blad(belofte('standen:\n  - { periode: 2026, status: op-koers }\n  - { periode: ▶2032, status: op-koers }\n')), 'content/regios/streek/rapportages/verslag.md': verslag('2024', '▶2033') });
	expect(root.gevonden().filter((een) => een.startsWith('tijd')).sort()).toEqual(root.plekken.map((plek) => `tijd-onmogelijk ${plek}`).sort());
	expect(root.plekken).toHaveLength(2);
	expect(proefroot({ ...VANDAAG, [LOKET]: blad(belofte()), 'content/regios/streek/rapportages/verslag.md': verslag('2024', '2022') }).gevonden().filter((een) => een.startsWith('tijd'))).toEqual([]);
});
