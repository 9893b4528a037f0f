import { describe, expect, test } from 'vitest';
import { blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';
import { reeks } from '../../tests/hulp/reeks.ts';
import { alleAdressen } from '../domain/alle-adressen.ts';
import { delenVan } from '../domain/elk.ts';
import { zoekDataset } from '../domain/portaal.ts';
import { zoekCijfer } from './cijfer.ts';
import type { Portaal } from '../domain/portaal.ts';
import { gemeentefiguren } from './elk.ts';
import { alleFiguren } from './figuur.ts';

/** Of every gemeente that has any. */
const perGemeente = (portaal: Portaal) => new Map(portaal.inhoud.gemeenten.map((item) => [item.sleutel, gemeentefiguren(portaal, item)] as const).filter(([, figuren]) => figuren.length));

const gemeente = (titel: string, code: string): string => blad(`titel: ${titel}\ncode: ${code}\nrol: regiogemeente\ntegel: { kolom: 1, rij: 1 }\nlead: Hier.\n${BRON}`);
const REGELS = ['2022;GM0002;wonen;7', '2022;GM0001;wonen;1', '2023;GM0001;wonen;2', '2023;GM0002;nacht;.', '2023;GM0002;wonen;20', '2023;GM0001;nacht;5', '2023;streek;wonen;99'];
const FIGUREN = `  figuren:
    - { id: verloop, titel: Bezoeken, vorm: lijn, maten: [bezoeken], per: periode, elk: gemeente }
    - { id: soorten, titel: Per soort, vorm: panelen, maten: [bezoeken], per: periode, groep: soort, elk: gemeente }
    - { id: nachten, titel: Nachten, vorm: staven, maten: [bezoeken], per: soort, waar: { soort: nacht, periode: '2023' }, elk: gemeente }
    - { id: samen, titel: Samen, vorm: lijn, maten: [bezoeken], per: periode }
`;
const root = (regels = REGELS) => proefroot({
	...reeks(regels, { dimensies: ['gemeente', 'soort'], maten: { bezoeken: 'plekken' }, zicht: FIGUREN }),
	'content/regios/streek/gemeenten/noord.md': gemeente('Noord', 'GM0001'),
	'content/regios/streek/gemeenten/zuid.md': gemeente('Zuid', 'GM0002'),
	'content/regios/streek/gemeenten/leeg.md': gemeente('Leeg', 'GM0003'),
});

describe('a question for every gemeente', () => {
	test('is answered from its own rows, in the order of time, what is hidden hidden', () => {
		const figuren = perGemeente(root().lees());
		expect([...figuren].map(([sleutel, van]) => [sleutel, ...van.map((figuur) => `${figuur.id}: ${figuur.rijen.map((rij) => `${rij.label} ${rij.cellen.map(({ waarde }) => waarde.getal ?? waarde.markering).join('/')}`).join(', ')}`)])).toEqual([
			['streek/noord', 'streek-plekken/noord/verloop: 2022 1, 2023 7', 'streek-plekken/noord/soorten: 2022 1/leeg, 2023 2/5', 'streek-plekken/noord/nachten: nacht 5'],
			['streek/zuid', 'streek-plekken/zuid/verloop: 2022 7, 2023 onderdrukt', 'streek-plekken/zuid/soorten: 2022 7/leeg, 2023 20/onderdrukt', 'streek-plekken/zuid/nachten: nacht onderdrukt'],
		]);
	});

	test('says which gemeente it is, and where it stands', () => {
		const figuur = perGemeente(root().lees()).get('streek/zuid')![0]!;
		expect(figuur).toMatchObject({ gebied: 'Zuid', deel: 'zuid', adres: '/streek/gemeenten/zuid/#streek-plekken-verloop', titel: 'Bezoeken', periodeTekst: '2022 tot en met 2023' });
		expect(new Set(figuur.rijen.map(({ adres }) => adres))).toEqual(new Set([figuur.adres]));
	});

	test('is the answer to the same question over those rows alone', () => {
		const alleen = (code: string) => alleFiguren(proefroot(reeks(REGELS.filter((regel) => regel.includes(code)), { dimensies: ['gemeente', 'soort'], maten: { bezoeken: 'plekken' }, zicht: FIGUREN.replaceAll(', elk: gemeente', '') })).lees());
		const samen = perGemeente(root().lees());
		for (const [naam, code] of [['noord', 'GM0001'], ['zuid', 'GM0002']] as const) {
			for (const figuur of samen.get(`streek/${naam}`)!) expect({ rijen: figuur.rijen.map(({ cellen, sleutel }) => [sleutel, cellen]), reeksen: figuur.reeksen }).toEqual((({ rijen, reeksen }) => ({ rijen: rijen.map(({ cellen, sleutel }) => [sleutel, cellen]), reeksen }))(alleen(code).get(figuur.id.replace(`/${naam}/`, '/'))!));
		}
	});

	test('is not among the figures of the dataset, and not where there are no rows', () => {
		const portaal = root(REGELS.filter((regel) => !regel.includes('GM0002;nacht'))).lees();
		expect([...alleFiguren(portaal).keys()]).toEqual(['streek-plekken/samen']);
		expect(perGemeente(portaal).get('streek/zuid')!.map(({ id }) => id)).not.toContain('streek-plekken/zuid/nachten');
		expect(perGemeente(portaal).has('streek/leeg')).toBe(false);
	});

	test('divides the rows once: every row to one gemeente, in the order of the file', () => {
		const portaal = root().lees();
		expect(delenVan(portaal, zoekDataset(portaal, 'plekken', 'streek')!).map(({ naam, rijen }) => [naam, ...rijen])).toEqual([['zuid', 0, 3, 4], ['noord', 1, 2, 5]]);
	});

	test('gives each number and each download its address', () => {
		const { portaal, dataset } = root().dataset();
		expect(zoekCijfer(portaal, dataset, 'bezoeken', { periode: '2023', gemeente: 'GM0001', soort: 'nacht' })!.adres).toBe('/streek/gemeenten/noord/#streek-plekken-soorten');
		expect(zoekCijfer(portaal, dataset, 'bezoeken', { periode: '2023', gemeente: 'streek', soort: 'wonen' })!.adres).toBe('/cijfers/streek-plekken/');
		const { paginas } = alleAdressen(portaal);
		expect([...paginas].filter((adres) => adres.startsWith('/cijfers/streek-plekken/'))).toEqual(['/cijfers/streek-plekken/', '/cijfers/streek-plekken/samen.svg', ...['zuid', 'noord'].flatMap((naam) => [`/cijfers/streek-plekken/${naam}.csv`, `/cijfers/streek-plekken/${naam}.excel.csv`, ...['verloop', 'soorten', 'nachten'].map((figuur) => `/cijfers/streek-plekken/${naam}.${figuur}.svg`)])]);
	});
});

test('two regions may each have a gemeente of one name in a dataset that belongs to none', () => {
	const bestanden = Object.fromEntries(Object.entries(reeks(['2023;GM0001;wonen;1', '2023;GM0002;wonen;2'], { dimensies: ['gemeente', 'soort'], maten: { bezoeken: 'plekken' }, zicht: FIGUREN })).map(([pad, tekst]) => [pad.replace('data/streek/', 'data/'), tekst]));
	const portaal = proefroot({ ...bestanden, 'content/regios/streek/gemeenten/bergen.md': gemeente('Bergen', 'GM0001'), 'content/regios/elders/gemeenten/bergen.md': gemeente('Bergen', 'GM0002') }).lees();
	expect([...perGemeente(portaal)].map(([sleutel, [eerste]]) => [sleutel, eerste!.id])).toEqual([['elders/bergen', 'plekken/elders/bergen/verloop'], ['streek/bergen', 'plekken/streek/bergen/verloop']]);
});
