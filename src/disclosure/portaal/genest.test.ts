// What is known of numbers whose people lie in each other, and of means: against tables as they were printed before this was known.
import { describe, expect, test } from 'vitest';
import { auditeer } from './auditeer.ts';
import type { Bron } from './gegevensstelsel.ts';
import { nestenIn, zegtOver, type Geteld } from './genest.ts';
import { sleutelVan, type Plaats, type Rooster, type Roostercel } from './rooster.ts';

type Wie = Pick<Geteld, 'telling' | 'periode'> & Partial<Geteld>;
interface Getal {
	wie: Wie;
	staat: number | null;
}

const ALLE = { gebieden: new Set(['GM0001', 'GM0002']), producten: new Set(['wonen', 'opvang']) };

/** A table with these numbers, each in a row of its own. */
function tabel(getallen: readonly Getal[]): { bron: Bron; wieVan: (bron: Bron, cel: Roostercel) => Geteld } {
	const cellen = getallen.map(({ wie, staat }, rij): Roostercel => {
		const plaats: Plaats = { periode: wie.periode, gebied: `streek ${rij}` };
		return { sleutel: sleutelVan('proef', wie.telling, plaats), maat: wie.telling, plaats, rij, waarde: staat === null ? { getal: null, markering: 'onderdrukt' } : { getal: staat, markering: 'waarde' } };
	});
	const rooster: Rooster = { id: 'proef', bestand: 'proef.csv', telling: 'proef', drempel: 10, basis: 1, assen: ['periode', 'gebied'], cellen, plekVan: ({ rij }) => ({ file: 'proef.csv', line: rij + 2, column: 1 }), noem: ({ maat }) => maat };
	return { bron: { rooster, boomsommen: [] }, wieVan: (_, { rij }) => ({ ...ALLE, ...getallen[rij]!.wie }) };
}

async function lekken(getallen: readonly Getal[], weken?: number): Promise<string[]> {
	const { bron, wieVan } = tabel(getallen);
	const gezegd = weken === undefined ? [] : zegtOver({ wie: { ...ALLE, telling: 'wachttijd', periode: '2024' }, weken, plek: { file: 'gemiddeld.csv', line: 2, column: 3 }, wat: 'gemiddelde' }, bron, wieVan);
	const problemen = await auditeer([{ ...bron, nesten: nestenIn([bron], wieVan).get(bron) ?? [], gezegd }], [], () => []);
	return problemen.map(({ line, message }) => `${line} ${/precies \d+|van \d+ tot en met \d+/.exec(message)?.[0] ?? message}`);
}

describe('people in one number and not in another', () => {
	const bij = (telling: Geteld['telling'], staat: number | null, meer: Partial<Geteld> = {}): Getal => ({ wie: { telling, periode: '2024-Q1', ...meer }, staat });

	test('of all who were there, those who are there at the end, or were at the beginning', async () => {
		expect(await lekken([bij('uniek', 15), bij('stand', 12)])).toEqual(['2 precies 3']);
		expect(await lekken([bij('uniek', 15), bij('stand', 12, { periode: '2023-Q4' })])).toEqual(['2 precies 3']);
		expect(await lekken([bij('uniek', 15), bij('stand', 12, { periode: '2024-Q2' }), bij('stand', 12, { periode: '2023-Q3' })])).toEqual([]);
		expect(await lekken([bij('uniek', 25), bij('stand', 12)])).toEqual([]);
	});

	test('of a year its quarters, of a region its gemeenten, of all help one kind', async () => {
		expect(await lekken([bij('uniek', 15, { periode: '2024' }), bij('uniek', 12)])).toEqual(['2 precies 3']);
		expect(await lekken([bij('uniek', 15), bij('uniek', 12, { gebieden: new Set(['GM0001']) })])).toEqual(['2 precies 3']);
		expect(await lekken([bij('uniek', 15), bij('uniek', 12, { producten: new Set(['opvang']) })])).toEqual(['2 precies 3']);
		expect(await lekken([bij('uniek', 15, { producten: new Set(['wonen']) }), bij('uniek', 12, { producten: new Set(['opvang']) })])).toEqual([]);
	});

	test('of all who came, those who came back', async () => {
		expect(await lekken([bij('instroom', 40), bij('terugval', 35)])).toEqual(['2 precies 5']);
		expect(await lekken([bij('instroom', 40), bij('terugval', 35, { periode: '2024-Q2' })])).toEqual([]);
	});

	test('not where it shows that somebody is counted twice', async () => {
		expect(await lekken([bij('uniek', 15), bij('uitstroom', 12), bij('uniek', 20, { periode: '2023-Q4' }), bij('uitstroom', 21, { periode: '2023-Q4' })])).toEqual([]);
	});

	test('a hidden number below another, as far as that says', async () => {
		expect(await lekken([bij('uniek', 12), bij('stand', null)])).toEqual([]);
		expect(await lekken([bij('uniek', 7), bij('stand', null)])).toContain('3 van 0 tot en met 7');
	});
});

test('a mean over classes of which some are hidden tells how many waited long at most', async () => {
	const klasse = (wacht: string, staat: number | null): Getal => ({ wie: { telling: 'instroom', periode: '2024', wacht }, staat });
	const klassen = [{ wie: { telling: 'meldingen' as const, periode: '2024' }, staat: 50 }, klasse('tot 6 weken', null), klasse('6 tot 12 weken', 0), klasse('12 weken of langer', null)];
	expect(await lekken(klassen, 8)).toEqual([]);
	// Beside twenty-five who waited less than six weeks, a mean below a week and a half leaves room for three who waited twelve.
	expect(await lekken([klasse('tot 6 weken', 25), ...klassen.slice(2)], 1)).toEqual(['4 van 0 tot en met 3']);
	expect(await lekken([klasse('tot 6 weken', 25), ...klassen.slice(2)])).toEqual([]);
});
