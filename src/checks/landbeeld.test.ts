import { describe, expect, test } from 'vitest';
import { LAND, LANDCSV, LANDYAML, regiobeeld, TEKENS } from '../../tests/hulp/land.ts';
import { proefroot } from '../../tests/hulp/proefroot.ts';

const met = (bestanden: Record<string, string | null>) => proefroot({ ...LAND, ...bestanden });

describe('the national picture', () => {
	test('is whole when every region has every point', () => {
		expect(met({}).gevonden()).toEqual([]);
	});

	test('tells which point a region lacks', () => {
		const root = met({ [LANDCSV]: TEKENS.replace('Oost;Toegang;onbekend;14;Leeg in de bron.\n', '') });
		expect(root.gevonden()).toEqual(['regel-onbekend content/regiobeelden/oost.md:2:8']);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Bij „Oost” ontbreekt in data/land.csv: „Toegang”.
			→ Voeg de regel toe. Is het vak in de bron leeg? Schrijf dan de status onbekend."
		`);
	});

	test('has one mark for a region and a point, not two', () => {
		expect(met({ [LANDCSV]: `${TEKENS}West;Toegang;ja;25;\n` }).gevonden()).toEqual([`dubbele-regel ${LANDCSV}:8:1`]);
	});

	test('has a tile for each region', () => {
		const root = met({ 'content/regiobeelden/west.md': regiobeeld('West', 3).replace('kolom: 3', 'kolom: 2') });
		expect(root.gevonden()).toEqual(['ongeldige-waarde content/regiobeelden/west.md:7:8']);
		expect(root.teksten()).toContain('Op kolom 2, rij 1 van de kaart staat al Oost.');
	});

	test('has data', () => {
		expect(met({ [LANDCSV]: null, [LANDYAML]: null }).teksten()).toContain('Er zijn regiobeelden, maar er zijn geen cijfers die ze noemen.');
	});

	test('leaves its addresses to itself', () => {
		const root = met({ 'content/regiobeelden/toen-en-nu.md': regiobeeld('West', 4), 'content/regiobeelden/west.md': null });
		expect(root.gevonden()).toEqual(['adres-bezet content/regiobeelden/toen-en-nu.md:1:1']);
	});
});

test('regions without figures are told once, and not when the figures are there but cannot be read', () => {
	expect(met({ [LANDCSV]: null, [LANDYAML]: null }).gevonden()).toEqual([expect.stringMatching(/^verwijzing content\/regiobeelden\/\w+\.md:1:1$/)]);
	expect(met({ [LANDCSV]: '' }).gevonden()).toEqual([`leeg-bestand ${LANDCSV}:1:1`]);
});
