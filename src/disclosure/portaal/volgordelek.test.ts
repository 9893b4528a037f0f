// What the order of rows gives away, held against exhaustive search over all counts that fit what is shown, in that order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../commands/project.ts';
import { leesYaml } from '../../ingest/yaml.ts';
import { leesDataset } from '../../ingest/dataset.ts';
import { CSV, YAML } from '../../../tests/hulp/proefroot.ts';
import { reeks } from '../../../tests/hulp/reeks.ts';
import { auditeer } from './auditeer.ts';
import type { Bron } from './gegevensstelsel.ts';
import { GEEN_NAMEN, rijordeVan } from './rijorde.ts';
import { roosterVan } from './rooster.ts';

const T = 10;
/** Without a total a count may be anything: as large as this is as good as without end. */
const RUIM = 45;

function bronVan(regels: string[], dimensies = ['soort']): Bron {
	const bestanden = reeks(regels, { maten: { mensen: 'mensen' }, dimensies });
	const { dataset } = leesDataset({ id: 'streek-plekken', naam: 'plekken', regio: 'streek', bestand: CSV, bytes: new TextEncoder().encode(bestanden[CSV]), beschrijvingBestand: YAML, beschrijving: leesYaml(bestanden[YAML]!, YAML) });
	return { rooster: roosterVan(dataset!)!, boomsommen: [], orde: rijordeVan(dataset!, GEEN_NAMEN) };
}

/** Lines of which the order tells something, and what is told. */
async function lekken(regels: string[], dimensies?: string[]): Promise<string[]> {
	return (await auditeer([bronVan(regels, dimensies)], [], () => [])).map(({ code, line, message }) => `${code} ${line}${/van (\d+ tot en met \d+)/.exec(message)?.[1] ? ` ${/van (\d+ tot en met \d+)/.exec(message)![1]!}` : ''}`).sort();
}

interface Rij {
	naam: string;
	waar: number;
	weg: boolean;
}

/** Every way to fill in what is hidden. */
function* vullingen(rijen: readonly Rij[], som: number | undefined): Generator<number[]> {
	const open = rijen.flatMap(({ weg }, i) => (weg ? [i] : []));
	const rest = som === undefined ? undefined : som - rijen.reduce((totaal, { waar, weg }) => totaal + (weg ? 0 : waar), 0);
	function* vul(k: number, over: number, x: number[]): Generator<number[]> {
		if (k === open.length) {
			if (rest === undefined || over === 0) yield [...x];
			return;
		}
		const tot = rest === undefined ? RUIM : over;
		for (let v = rest !== undefined && k === open.length - 1 ? over : 0; v <= tot; v++) {
			x[open[k]!] = v;
			yield* vul(k + 1, rest === undefined ? 0 : over - v, x);
		}
	}
	yield* vul(0, rest ?? 0, rijen.map(({ waar }) => waar));
}

const minste = (alle: readonly number[][], i: number): number => alle.reduce((laagst, x) => Math.min(laagst, x[i]!), Infinity);
const meeste = (alle: readonly number[][], i: number): number => alle.reduce((hoogst, x) => Math.max(hoogst, x[i]!), -Infinity);

/** Which rows the order must be told of, by the definition and by counting out. */
function moetVertellen(rijen: readonly Rij[], som: number | undefined): { gewoon: number[]; volgorde: number[] } {
	const alle = [...vullingen(rijen, som)];
	const lo = rijen.map((_, i) => minste(alle, i));
	const hi = rijen.map((_, i) => meeste(alle, i));
	const isKlein = (laag: number, hoog: number): boolean => hoog < T || laag === hoog;
	const open = rijen.flatMap(({ weg }, i) => (weg ? [i] : []));
	const gewoon = open.filter((i) => isKlein(lo[i]!, hi[i]!));
	const opNaam = rijen.every(({ naam }, i) => i === 0 || rijen[i - 1]!.naam < naam);
	const kan = (kant: 1 | -1): boolean => rijen.every((_, i) => rijen.every((_, j) => j <= i || (kant === 1 ? hi[i]! >= lo[j]! : lo[i]! <= hi[j]!)));
	if (opNaam || kan(1) === kan(-1)) return { gewoon, volgorde: [] };
	const kant = kan(1) ? 1 : -1;
	const passend = alle.filter((x) => x.every((v, i) => i === 0 || kant * (x[i - 1]! - v) >= 0));
	if (!passend.length) return { gewoon, volgorde: [] };
	const getoond = rijen.flatMap((_, i) => (lo[i] === hi[i] ? [lo[i]!] : []));
	const faculteit = (n: number): number => (n < 2 ? 1 : n * faculteit(n - 1));
	const manieren = [...Map.groupBy(getoond, (v) => v).values()].reduce((n, gelijk) => n / faculteit(gelijk.length), faculteit(getoond.length));
	const volgorde = open.filter((i) => {
		if (gewoon.includes(i)) return false;
		const [laag, hoog] = [minste(passend, i), meeste(passend, i)];
		return isKlein(laag, hoog) || (2 / manieren < 0.1 && laag > 1 && laag < T && lo[i]! <= 1);
	});
	return { gewoon, volgorde };
}

test('in 500 small tables, in order of size or not: what is told is what counting out shows', { timeout: 120_000 }, async () => {
	const gevallen = fc.record({
		waarden: fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 })), { minLength: 3, maxLength: 7 }),
		weg: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
		orde: fc.constantFrom('af', 'op', 'op', 'af', 'zomaar'),
		namen: fc.shuffledSubarray(['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'], { minLength: 7 }),
		metTotaal: fc.boolean(),
	});
	const gezien = { volgorde: 0, gewoon: 0, niets: 0 };
	await fc.assert(fc.asyncProperty(gevallen, async ({ waarden, weg, orde, namen, metTotaal }) => {
		const kant = orde === 'af' ? -1 : orde === 'op' ? 1 : 0;
		const lijst = kant ? waarden.toSorted((a, b) => kant * (a - b)) : waarden;
		let over = metTotaal ? 3 : 2;
		const rijen = lijst.map((waar, i): Rij => ({ naam: namen[i]!, waar, weg: over > 0 && ((waar > 0 && waar < T) || weg[i]!) && over-- > 0 }));
		// More than three hidden, or a small one shown: another matter.
		if (rijen.some((een) => !een.weg && een.waar > 0 && een.waar < T)) return;
		const som = metTotaal ? lijst.reduce((a, b) => a + b, 0) : undefined;
		if (som !== undefined && som > 0 && som < T) return;
		const verwacht = moetVertellen(rijen, som);
		const gevonden = await lekken([...rijen.map(({ naam, waar, weg: verborgen }) => `2023;${naam};${verborgen ? '.' : waar}`), ...(som === undefined ? [] : [`2023;totaal;${som}`])]);
		expect(gevonden.filter((een) => een.startsWith('volgorde')).map((een) => Number(een.split(' ')[1]) - 2), JSON.stringify({ rijen, som, gevonden })).toEqual(verwacht.volgorde);
		expect(gevonden.filter((een) => een.startsWith('terug')).map((een) => Number(een.split(' ')[1]) - 2)).toEqual(verwacht.gewoon);
		gezien[verwacht.volgorde.length ? 'volgorde' : verwacht.gewoon.length ? 'gewoon' : 'niets']++;
	}), { numRuns: 500 });
	expect(Object.values(gezien).every((keer) => keer > 12), JSON.stringify(gezien)).toBe(true);
});

test('a table of many hidden counts in an accidental order is seldom blamed, though a few rows always run up or down somewhere', { timeout: 60_000 }, async () => {
	const regels = readFileSync(join(PROJECT, 'data/maastricht-heuvelland/instroom-per-gemeente-en-voorziening.csv'), 'utf8').trim().split('\n').slice(1);
	expect(regels.filter((regel) => regel.endsWith(';.')).length).toBeGreaterThan(20);
	let beschuldigd = 0;
	await fc.assert(fc.asyncProperty(fc.shuffledSubarray(regels, { minLength: regels.length }), async (orde) => {
		if ((await lekken(orde, ['gemeente', 'soort'])).length) beschuldigd++;
	}), { numRuns: 80 });
	expect(beschuldigd).toBeLessThan(8);
});

describe('the order of rows', () => {
	const waarden = { nacht: '40', wonen: '25', dag: '14', crisis: '.', advies: '.' };
	const regels = (volgorde: string[], periode = '2023', over: Record<string, string> = waarden): string[] => volgorde.map((naam) => `${periode};${naam};${over[naam]!}`);
	const OP_GROOTTE = Object.keys(waarden);

	test('tells nothing by name, and all it can by size', async () => {
		expect(await lekken([...regels(OP_GROOTTE.toSorted()), '2023;totaal;91'])).toEqual([]);
		expect(await lekken([...regels(OP_GROOTTE), '2023;totaal;91'])).toEqual(['volgorde-verraadt 6 0 tot en met 6']);
		expect(await lekken([...regels(OP_GROOTTE.toReversed()), '2023;totaal;91'])).toEqual(['volgorde-verraadt 2 0 tot en met 6']);
		expect(await lekken(['2023;totaal;91', ...regels(OP_GROOTTE)])).toEqual(['volgorde-verraadt 7 0 tot en met 6']);
	});

	test('tells nothing by name within periods that stand in no order', async () => {
		const getallen = { advies: '40', crisis: '25', dag: '14', nacht: '.', wonen: '.' };
		expect(await lekken(['2022;advies;40', ...regels(Object.keys(getallen), '2024', getallen), '2024;totaal;91', '2023;advies;40'])).toEqual([]);
	});

	test('tells nothing where the numbers rule it out', async () => {
		expect(await lekken([...regels(['wonen', 'nacht', 'dag', 'crisis', 'advies']), '2023;totaal;91'])).toEqual([]);
		// Hidden between 25 and 14: together they would be more than there is.
		expect(await lekken([...regels(['nacht', 'wonen', 'crisis', 'advies', 'dag']), '2023;totaal;91'])).toEqual([]);
	});

	test('between two equal numbers is the number itself', async () => {
		expect(await lekken(regels(['nacht', 'crisis', 'dag'], '2023', { nacht: '14', crisis: '.', dag: '14' }))).toEqual([]);
		expect(await lekken(regels(['wonen', 'nacht', 'crisis', 'dag'], '2023', { ...waarden, nacht: '14' }))).toEqual(['volgorde-verraadt 4']);
	});

	test('with what is left over at the end is that of the rest', async () => {
		expect(await lekken([...regels(['nacht', 'wonen', 'dag', 'crisis', 'advies', 'overig'], '2023', { ...waarden, overig: '33' }), '2023;totaal;124'])).toEqual(['volgorde-verraadt 6 0 tot en met 6']);
	});

	test('of one list for every period is not that of each; of the last it can be', async () => {
		const eerst = { nacht: '11', wonen: '25', dag: '44', crisis: '.', advies: '.' };
		const rest = { nacht: '11', wonen: '12', dag: '44', crisis: '20', advies: '22' };
		expect(await lekken([...regels(OP_GROOTTE, '2022', eerst), '2022;totaal;92', ...regels(OP_GROOTTE, '2023', rest)])).toEqual([]);
		expect(await lekken([...regels(OP_GROOTTE, '2022', eerst), '2022;totaal;92', ...regels(OP_GROOTTE), '2023;totaal;91'])).toEqual(['volgorde-verraadt 12 0 tot en met 6']);
		expect(await lekken([...regels(OP_GROOTTE, '2022'), '2022;totaal;91', ...regels(OP_GROOTTE, '2023', rest)])).toEqual(['volgorde-verraadt 6 0 tot en met 6']);
		expect(await lekken([...regels(OP_GROOTTE, '2021', rest), ...regels(OP_GROOTTE, '2022'), '2022;totaal;91', ...regels(OP_GROOTTE, '2023', rest)])).toEqual([]);
	});

	test('of one list is seen once, of a list for each period every time: a few numbers may run down by accident', async () => {
		const jaar = (periode: string, volgorde: string[], getallen: string[]): string[] => [...volgorde.map((naam, i) => `${periode};${naam};${getallen[i]!}`), `${periode};totaal;${getallen.reduce((som, een) => som + Number(een), 0)}`];
		const laatste = ['2024;nacht;40', '2024;wonen;25', '2024;dag;14', '2024;crisis;.', '2024;advies;.', '2024;totaal;99'];
		expect(await lekken([...jaar('2022', OP_GROOTTE, ['50', '40', '30', '20', '10']).slice(0, 3), ...jaar('2023', OP_GROOTTE, ['44', '33', '22', '12', '11']).slice(0, 3), ...laatste])).toEqual([]);
		expect(await lekken([...jaar('2022', ['wonen', 'nacht', 'dag'], ['50', '40', '30']), ...jaar('2023', ['wonen', 'dag', 'nacht'], ['44', '33', '22']), ...laatste])).toEqual(['volgorde-verraadt 14 6 tot en met 10']);
	});

	test('is not seen in a table in which hardly anything can be seen', async () => {
		const verborgen = (periode: string, volgorde: string[]): string[] => volgorde.map((naam) => `${periode};${naam};.`);
		const zien = [...regels(['nacht', 'wonen', 'crisis', 'advies'], '2024'), '2024;totaal;77'];
		expect(await lekken([...verborgen('2022', ['wonen', 'dag', 'nacht']), ...zien])).toEqual(['volgorde-verraadt 8 0 tot en met 6']);
		expect(await lekken([...verborgen('2021', ['dag', 'wonen', 'nacht']), ...verborgen('2022', ['wonen', 'dag', 'nacht']), ...zien])).toEqual([]);
	});

	test('of groups by what they are in all', async () => {
		const groepen = { nacht: '20 40', wonen: '. 43', dag: '40 11', zorg: '12 30', post: '11 20', advies: '15 10' };
		const alle = (namen: string[]): string[] => namen.flatMap((naam) => groepen[naam as keyof typeof groepen].split(' ').map((getal, i) => `2023;${naam};${['huis', 'schuld'][i]!};${getal}`));
		expect(await lekken(alle(Object.keys(groepen)), ['soort', 'reden'])).toEqual(['volgorde-verraadt 4 8 tot en met 17']);
		expect(await lekken(alle(Object.keys(groepen).toSorted()), ['soort', 'reden'])).toEqual([]);
	});

	test('of two rows is believed once it comes back', async () => {
		const paar = (jaar: number, een: [string, string], twee: [string, string], som: number): string[] => [`${jaar};${een[0]};${een[1]}`, `${jaar};${twee[0]};${twee[1]}`, `${jaar};totaal;${som}`];
		const gezien = [paar(2019, ['nieuw', '40'], ['bestaand', '20'], 60), paar(2020, ['bestaand', '33'], ['nieuw', '22'], 55), paar(2021, ['nieuw', '31'], ['bestaand', '30'], 61), paar(2022, ['bestaand', '50'], ['nieuw', '10'], 60), paar(2023, ['nieuw', '44'], ['bestaand', '12'], 56)];
		const verborgen = paar(2024, ['bestaand', '.'], ['nieuw', '.'], 12);
		expect(await lekken(verborgen)).toEqual([]);
		expect(await lekken([...gezien[0]!, ...paar(2024, ['nieuw', '.'], ['bestaand', '.'], 12)])).toEqual([]);
		expect(await lekken([...gezien.flat(), ...verborgen])).toEqual(['volgorde-verraadt 17 6 tot en met 12', 'volgorde-verraadt 18 0 tot en met 6']);
	});
});
