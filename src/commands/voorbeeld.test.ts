import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { PROJECT } from './project.ts';
import { LAAGSTE, maakToeval, stromen, VOORBEELDMAP, voorbeeldbestanden } from './voorbeeld.ts';

type Rij = Record<string, string>;
const lees = (inhoud: string): Rij[] => Papa.parse<Rij>(inhoud, { header: true, delimiter: ';', skipEmptyLines: true }).data;
const rijen = (naam: string): Rij[] => lees(voorbeeldbestanden().get(`${naam}.csv`)!);
/** Sum of a column per period. */
function perPeriode(alle: Rij[], kolom: string): Record<string, number> {
	const uit: Record<string, number> = {};
	for (const rij of alle) uit[rij['periode']!] = (uit[rij['periode']!] ?? 0) + Number(rij[kolom]);
	return uit;
}

/** Columns with counts of people, or with what a person stands behind. */
const MENSEN: Record<string, string[]> = {
	'in-door-uitstroom': ['instroom', 'doorstroom', 'uitstroom'], 'in-door-uitstroom-gemeenten': ['instroom', 'uitstroom'],
	bezetting: ['bezet'], meldingen: ['meldingen'], terugval: ['terugval'], dakloosheid: ['buitenslapers', 'daklozen'],
};
const teKlein = (alle: Rij[], kolommen: string[]): string[] => alle.flatMap((rij) => kolommen.filter((kolom) => !(Number(rij[kolom]) >= LAAGSTE)).map((kolom) => `${rij['periode']} ${kolom} ${rij[kolom]}`));

describe('the sample data', () => {
	test('in data/ is byte for byte what the generator writes', () => {
		for (const [naam, inhoud] of voorbeeldbestanden()) expect(readFileSync(join(PROJECT, VOORBEELDMAP, naam), 'utf8'), naam).toBe(inhoud);
		expect(voorbeeldbestanden()).toEqual(voorbeeldbestanden());
	});

	test('calls itself invented in every descriptor', () => {
		for (const naam of voorbeeldbestanden().keys()) expect(readFileSync(join(PROJECT, VOORBEELDMAP, naam.replace('.csv', '.yaml')), 'utf8'), naam).toContain('\n  status: fictief\n');
	});

	test.each(Object.entries(MENSEN))('has no count of people below ten: %s', (naam, kolommen) => {
		expect(rijen(naam).length).toBeGreaterThan(10);
		expect(teKlein(rijen(naam), kolommen)).toEqual([]);
	});

	test('gives none away by subtraction either: what two tables differ by is nothing or large', () => {
		const uitstroom = perPeriode(rijen('in-door-uitstroom'), 'uitstroom');
		for (const { periode, terugval } of rijen('terugval')) expect(uitstroom[periode!]! - Number(terugval)).toBeGreaterThanOrEqual(LAAGSTE);
		for (const { buitenslapers, daklozen } of rijen('dakloosheid')) expect(Number(daklozen) - Number(buitenslapers)).toBeGreaterThanOrEqual(LAAGSTE);
		const bekend = perPeriode(rijen('meldingen').filter((rij) => rij['soort'] === 'bestaand'), 'meldingen');
		for (const { periode, terugval } of rijen('terugval')) expect(bekend[periode!]! - Number(terugval)).toBeGreaterThanOrEqual(LAAGSTE);
	});

	test.each(['instroom', 'uitstroom'])('adds up: %s of the gemeenten is that of the voorzieningen, in every quarter', (kolom) => {
		const perGemeente = perPeriode(rijen('in-door-uitstroom-gemeenten'), kolom);
		expect(Object.keys(perGemeente)).toHaveLength(16);
		expect(perGemeente).toEqual(perPeriode(rijen('in-door-uitstroom'), kolom));
	});

	test('adds up: the places taken change by who came and who left', () => {
		const som = (alle: { [naam: string]: { instroom: number; uitstroom: number; bezet: number } }, maat: 'instroom' | 'uitstroom' | 'bezet'): number => Object.values(alle).reduce((totaal, een) => totaal + een[maat], 0);
		const alle = [...stromen().values()];
		for (const [i, nu] of alle.entries()) if (i > 0) expect(som(nu, 'bezet')).toBe(som(alle[i - 1]!, 'bezet') + som(nu, 'instroom') - som(nu, 'uitstroom'));
	});

	test('repeats no amount of the real budget', () => {
		const echt = new Set(lees(readFileSync(join(PROJECT, VOORBEELDMAP, 'regiobegroting-2023.csv'), 'utf8')).flatMap((rij) => [rij['kosten'], rij['inkomsten']]).filter((bedrag) => Number(bedrag) > 0));
		const verzonnen = ['realisatie-2023', 'inkomsten-2023'].flatMap((naam) => rijen(naam).flatMap((rij) => [rij['begroot'], rij['gerealiseerd']]));
		expect(echt.size).toBeGreaterThan(10);
		expect(verzonnen.filter((bedrag) => echt.has(bedrag))).toEqual([]);
	});

	test('names no post that the real budget does not have', () => {
		const posten = new Set(lees(readFileSync(join(PROJECT, VOORBEELDMAP, 'regiobegroting-2023.csv'), 'utf8')).map((rij) => `${rij['post']}/${rij['onderdeel_van']}`));
		expect(rijen('realisatie-2023').map((rij) => `${rij['post']}/${rij['onderdeel_van']}`).filter((post) => !posten.has(post))).toEqual([]);
	});
});

test('chance is the same on every machine', () => {
	const toeval = maakToeval(2023);
	expect([toeval(), toeval(), toeval()].map((getal) => getal.toFixed(6))).toMatchInlineSnapshot(`
		[
		  "0.346355",
		  "0.504356",
		  "0.856900",
		]
	`);
	expect(new Set(Array.from({ length: 1000 }, maakToeval(1)))).toHaveProperty('size', 1000);
});
