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
