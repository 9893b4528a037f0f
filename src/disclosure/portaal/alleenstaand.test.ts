// A table that is let through unasked is one that the whole audit finds nothing in; held against that audit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blad, BRON, proefroot } from '../../../tests/hulp/proefroot.ts';
import { reeks } from '../../../tests/hulp/reeks.ts';
import { isVanzelfVeilig } from './alleenstaand.ts';
import { auditeer, bronnenVan, ledenVan } from './auditeer.ts';
import { namenVan } from './rijorde.ts';

const gemeente = (titel: string, code: string): string => blad(`titel: ${titel}\ncode: ${code}\nrol: regiogemeente\ntegel: { kolom: 1, rij: 1 }\nlead: Hier.\n${BRON}`);
const GEMEENTEN = { 'content/regios/streek/gemeenten/noord.md': gemeente('Noord', 'GM0001'), 'content/regios/streek/gemeenten/zuid.md': gemeente('Zuid', 'GM0002') };

async function beoordeel(regels: string[], zicht: string): Promise<{ vanzelf: boolean; gevonden: number }> {
	const portaal = proefroot({ ...reeks(regels, { dimensies: ['gemeente', 'soort'], maten: { mensen: 'mensen' }, zicht }), ...GEMEENTEN }).lees();
	const leden = ledenVan(portaal);
	return { vanzelf: isVanzelfVeilig(portaal.datasets[0]!, 0, leden, namenVan(portaal)), gevonden: (await auditeer(bronnenVan(portaal), [], leden)).length };
}

const GEWOON = ['2023;GM0001;wonen;20', '2023;GM0002;wonen;.', '2022;GM0001;nacht;15'];

describe('a table of counts that stand by themselves', () => {
	test('needs no audit', async () => {
		expect(await beoordeel(GEWOON, '')).toEqual({ vanzelf: true, gevonden: 0 });
		expect(await beoordeel(['2023;GM0001;wonen;20', '2023;GM0002;wonen;5'], '  bescherming: { methode: afronden }\n')).toEqual({ vanzelf: true, gevonden: 0 });
	});

	test.each([
		['a small count', [...GEWOON, '2022;GM0002;nacht;4']],
		['a total of the categories', [...GEWOON, '2023;GM0001;totaal;30']],
		['the region beside its gemeenten', [...GEWOON, '2023;streek;wonen;60']],
		['a quarter beside its year', [...GEWOON, '2023-Q1;GM0001;wonen;12']],
		['a period that is none', [...GEWOON, 'ooit;GM0001;wonen;12']],
		['rows that may stand by size, with one hidden among them', ['2023;GM0001;wonen;40', '2023;GM0001;nacht;.', '2023;GM0001;dag;20']],
		['the same place twice', [...GEWOON, '2023;GM0001;wonen;25']],
	])('is none with %s', async (_, regels) => {
		expect((await beoordeel(regels, '')).vanzelf).toBe(false);
	});

	test('is none when another table or release counts the same, or a count is not rounded as it says', async () => {
		const portaal = proefroot({ ...reeks(GEWOON, { dimensies: ['gemeente', 'soort'], maten: { mensen: 'mensen' } }), ...GEMEENTEN }).lees();
		expect(isVanzelfVeilig(portaal.datasets[0]!, 1, ledenVan(portaal), namenVan(portaal))).toBe(false);
		expect((await beoordeel(['2023;GM0001;wonen;21'], '  bescherming: { methode: afronden }\n')).vanzelf).toBe(false);
	});
});

test('what is let through, the whole audit finds nothing in', async () => {
	let door = 0;
	const plaats = fc.tuple(fc.constantFrom('2022', '2023', '2023-Q1', '2023-H1'), fc.constantFrom('GM0001', 'GM0002', 'streek'), fc.constantFrom('wonen', 'nacht', 'totaal'));
	const waarde = fc.constantFrom('20', '35', '.', '?', '0', '5', '10', '3', '12', 'n.v.t.');
	const rijen = fc.uniqueArray(fc.tuple(plaats, waarde), { selector: ([waar]) => waar.join(), minLength: 1, maxLength: 4 });
	await fc.assert(fc.asyncProperty(rijen, fc.constantFrom('', '  bescherming: { methode: afronden }\n'), async (lijst, zicht) => {
		const { vanzelf, gevonden } = await beoordeel(lijst.map(([waar, getal]) => [...waar, getal].join(';')), zicht);
		if (!vanzelf) return;
		door++;
		expect(gevonden).toBe(0);
	}), { numRuns: 150, seed: 12 });
	expect(door).toBeGreaterThan(25);
}, 60_000);
