import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bereikbaar } from '../../../tests/hulp/uitputtend.ts';
import { herauditeer } from './heraudit.ts';
import { onderdruk } from './onderdruk.ts';
import { isGevoelig, metFijnste, waardeVan, type Tabellen } from './tabellen.ts';

const getal = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 2, arbitrary: fc.integer({ min: 4, max: 9 }) });
const gevallen = fc.record({ waar: fc.array(getal, { minLength: 4, maxLength: 4 }), sommen: fc.array(fc.subarray([0, 1, 2, 3], { minLength: 1 }), { minLength: 2, maxLength: 6 }) });
const maak = ({ waar, sommen }: { waar: number[]; sommen: number[][] }): Tabellen => metFijnste({ waar, cellen: sommen.map((delen, i) => ({ id: `som ${i}`, delen, gewicht: 1 })), verbanden: [] });

test('the auditor agrees with exhaustive search, whatever is hidden', { timeout: 240_000 }, async () => {
	let lekken = 0;
	await fc.assert(fc.asyncProperty(gevallen, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), async (geval, kans) => {
		const tabellen = maak(geval);
		const verborgen = new Set(tabellen.cellen.flatMap((cel, i) => (!cel.nooitGetoond && kans[i % 10] ? [i] : [])));
		const vast = tabellen.cellen.flatMap((cel, i) => (cel.nooitGetoond || verborgen.has(i) ? [] : [{ delen: cel.delen, waarde: waardeVan(cel.delen, tabellen.waar) }]));
		const verwacht = tabellen.cellen.flatMap((cel, i) => (isGevoelig(waardeVan(cel.delen, tabellen.waar), { drempel: 3 }) && bereikbaar(4, vast, [], cel.delen, 3).size < 3 ? [i] : []));
		lekken += verwacht.length;
		expect(await herauditeer(tabellen, { drempel: 3 }, verborgen)).toEqual(verwacht);
	}), { numRuns: 500, seed: 8 });
	expect(lekken).toBeGreaterThan(200);
});

test('the auditor finds nothing in what the protector hid', { timeout: 240_000 }, async () => {
	await fc.assert(fc.asyncProperty(gevallen, async (geval) => {
		const tabellen = maak(geval);
		const { verborgen, onbeschermd } = await onderdruk(tabellen, { drempel: 3 }, { zaad: 'x', pogingen: 1 });
		if (!onbeschermd.length) expect(await herauditeer(tabellen, { drempel: 3 }, verborgen)).toEqual([]);
	}), { numRuns: 300, seed: 9 });
});

test('without an answer of the solver a proof counts, when it agrees with all that is published, and nothing else does', async () => {
	const [n, reeks] = [12, Array.from({ length: 12 }, (_, i) => i)];
	const delen = [...reeks.flatMap((i) => reeks.map((j) => [n * i + j])), ...reeks.map((i) => reeks.map((j) => n * i + j)), ...reeks.map((j) => reeks.map((i) => n * i + j))];
	const waar = reeks.flatMap((i) => reeks.map((j) => (i === 0 && j === 0 ? 2 : 5 + ((3 * i + 7 * j) % 11))));
	const tabellen = metFijnste({ waar, cellen: delen.map((een) => ({ id: een.join(), delen: een, gewicht: 1 })), verbanden: [] });
	// All single counts are hidden, the sums of rows and columns are not. One up is another down, in the row and in the column.
	const bewijzen = [-1, 1].map((kant) => ({ cel: 0, waarde: 2 + kant, afwijking: new Map([[0, kant], [1, -kant], [n, -kant], [n + 1, kant]]) }));
	const verborgen = new Set(reeks.flatMap((i) => reeks.map((j) => n * i + j)));
	const zonderTijd = (meer: object): Promise<number[]> => herauditeer(tabellen, { drempel: 3 }, verborgen, { seconden: 0, ...meer });
	expect(await zonderTijd({})).toEqual([0]);
	expect(await zonderTijd({ bewijzen })).toEqual([]);
	// Proofs that move what is shown, that say another value than they give, or that lack one value.
	expect(await zonderTijd({ bewijzen: bewijzen.map((een) => ({ ...een, afwijking: new Map([...een.afwijking].slice(0, 1)) })) })).toEqual([0]);
	expect(await zonderTijd({ bewijzen: bewijzen.map((een) => ({ ...een, afwijking: new Map() })) })).toEqual([0]);
	expect(await zonderTijd({ bewijzen: bewijzen.slice(1) })).toEqual([0]);
});
