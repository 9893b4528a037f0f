// Two releases about the same people, by two recipes that call things by other names: what both together tell, counted again by trying every table there is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../tests/hulp/zaad.ts';
import { natellen } from '../../../tests/hulp/natellen.ts';
import { recept as schema, type Recept } from '../../domain/recept.ts';
import type { Zorgperiode } from '../../domain/registratie.ts';
import { leesDataset } from '../../ingest/dataset.ts';
import { dagVan } from '../../ingest/registratie.ts';
import { leesYaml } from '../../ingest/yaml.ts';
import type { Bron } from '../portaal/gegevensstelsel.ts';
import { auditeer } from '../portaal/auditeer.ts';
import { roosterVan } from '../portaal/rooster.ts';
import { doel, Stelsel } from '../stelsel.ts';
import { bescherm, type Uitslag } from './bescherm.ts';
import { maakVerleden } from './eerder.ts';
import { klasseVan } from './rond.ts';
import { schrijfBeschrijving, schrijfTabel } from './uitvoer.ts';

const GEMEENTEN = ['GM0001', 'GM0002'];
const PRODUCTEN = ['wonen', 'opvang'];
const BASIS = 5;
/** One for each gemeente and product. */
type Vakken = readonly number[];
const vak = (gemeente: string, product: string): number => 2 * GEMEENTEN.indexOf(gemeente) + PRODUCTEN.indexOf(product);

const registratie = (aantallen: Vakken): Zorgperiode[] => aantallen.flatMap((aantal, i) => Array.from({ length: aantal }, (_, n): Zorgperiode => ({
	client: `${i}-${n}`, gemeente: GEMEENTEN[i >> 1]!, product: PRODUCTEN[i & 1]!, begin: dagVan('2023-05-02'), einde: undefined, reden: 'onbekend', wachtdagen: undefined, melding: '',
})));

interface Vorm { assen: ('gemeente' | 'product')[]; totalen: boolean; producten: string[] | undefined }
const vormen = fc.record<Vorm>({ assen: fc.constantFrom<Vorm['assen'][]>([], ['gemeente'], ['product'], ['gemeente', 'product']), totalen: fc.boolean(), producten: fc.constantFrom(undefined, undefined, ['wonen']) });

/** A recipe of one table; nothing in it is called as in another with another `naam`. */
function receptVan({ assen, totalen, producten }: Vorm, naam: string, methode: string, drempel: number): Recept {
	return { ...schema.parse({
		regio: 'streek', gemeenten: GEMEENTEN, van: '2023', tot: '2023', producten: { wonen: { groep: 'hulp' }, opvang: { groep: 'nood' } },
		tabellen: [{ bestand: naam, periode: 'jaar', methode, assen: Object.fromEntries(assen.map((as) => [as, `${as}_${naam}`])), totalen: totalen ? assen : [], maten: { [`m_${naam}`]: { telling: 'instroom', ...(producten ? { producten } : {}) } }, ...(producten ? { producten } : {}) }],
	}), drempel };
}

interface Gedrukt { vakken: number[]; getal: number | null }

/** Which people each printed number is of, by the words of its row. */
function gedruktVan({ tabellen }: Uitslag): Gedrukt[] {
	return tabellen.flatMap(({ plan, rijen }) => rijen.map(({ teksten, waarden }): Gedrukt => {
		const op = (as: 'gemeente' | 'product'): string | undefined => { const plek = Object.keys(plan.assen).indexOf(as); return plek < 0 ? undefined : teksten[plek + 1]; };
		const groep = Object.keys(plan.assen).indexOf('groep');
		const product = groep < 0 ? op('product') : { hulp: 'wonen', nood: 'opvang' }[teksten[groep + 1]!];
		const gemeenten = GEMEENTEN.filter((een) => op('gemeente') === undefined || op('gemeente') === 'streek' || op('gemeente') === een);
		const producten = PRODUCTEN.filter((een) => (product === undefined || product === 'totaal' ? (plan.producten ?? PRODUCTEN).includes(een) : product === een));
		return { vakken: gemeenten.flatMap((gemeente) => producten.map((een) => vak(gemeente, een))), getal: waarden[0]! };
	}));
}

/** What was written, as the ledger and the audit read it. */
function bronnenVan(uitslag: Uitslag, recept: Recept, uitgave?: string): Bron[] {
	return uitslag.tabellen.map((tabel): Bron => {
		const { bestand } = tabel.plan;
		const yaml = schrijfBeschrijving(tabel, recept, 'bescherming.md', undefined);
		const { dataset, problemen } = leesDataset({ id: `streek-${bestand}`, naam: bestand, regio: 'streek', bestand: `${bestand}.csv`, bytes: new TextEncoder().encode(schrijfTabel(tabel)), beschrijvingBestand: `${bestand}.yaml`, beschrijving: leesYaml(yaml, `${bestand}.yaml`) });
		if (!dataset) throw new Error(JSON.stringify(problemen));
		return { rooster: roosterVan(dataset)!, boomsommen: [], ...(uitgave ? { uitgave } : {}) };
	});
}

const lever = (aantallen: Vakken, recept: Recept, eerder: Bron[]): Promise<Uitslag> => bescherm(registratie(aantallen), recept, { zaad: 'zaad', ...maakVerleden(eerder, recept), keur: () => Promise.resolve([]), meld: () => {} });

const som = (vakken: readonly number[], aantallen: Vakken): number => vakken.reduce((uit, i) => uit + aantallen[i]!, 0);

/** Values each of these sums can have in some table that fits all bands. */
function mogelijk(banden: readonly { vakken: number[]; lo: number; hi: number }[], doelen: readonly number[][], top = 16): number[][] {
	const stelsel = new Stelsel();
	for (let i = 0; i < 4; i++) stelsel.cel(`vak ${i}`);
	for (const { vakken, lo, hi } of banden) stelsel.zeg(vakken.map((i) => [i, 1]), lo, hi);
	return natellen(stelsel, doelen.map((vakken, i) => doel(String(i), vakken.map((deel) => [deel, 1]))), top);
}

const aantallen = (top: number) => fc.array(fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: top })), { minLength: 4, maxLength: 4 });

describe('hiding', () => {
	const DREMPEL = 5;

	test('protects against an earlier release under other names: every value up to the threshold stays possible', { timeout: 120_000 }, async () => {
		let [gezien, meer] = [0, 0];
		await fc.assert(fc.asyncProperty(aantallen(12), vormen, vormen, async (waar, een, ander) => {
			const [eersteRecept, tweedeRecept] = [receptVan(een, 'oud', 'onderdrukken', DREMPEL), receptVan(ander, 'nieuw', 'onderdrukken', DREMPEL)];
			const eerste = await lever(waar, eersteRecept, []);
			const tweede = await lever(waar, tweedeRecept, bronnenVan(eerste, eersteRecept, '1'));
			const gedrukt = [...gedruktVan(eerste), ...gedruktVan(tweede)];
			const klein = gedrukt.map(({ vakken }) => vakken).filter((vakken) => som(vakken, waar) > 0 && som(vakken, waar) < DREMPEL);
			for (const waarden of mogelijk(gedrukt.flatMap(({ vakken, getal }) => (getal === null ? [] : [{ vakken, lo: getal, hi: getal }])), klein)) expect(waarden).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
			gezien += klein.length;
			// It makes a difference: alone, the second would have said more.
			const alleen = await lever(waar, tweedeRecept, []);
			if (gedruktVan(alleen).filter(({ getal }) => getal !== null).length > gedruktVan(tweede).filter(({ getal }) => getal !== null).length) meer++;
		}), { numRuns: 150 });
		expect(gezien).toBeGreaterThan(100);
		expect(meer).toBeGreaterThan(10);
	});

	test('and the audit sees it where the protector was not asked: two releases made each by itself', { timeout: 120_000 }, async () => {
		let [veilig, lek] = [0, 0];
		const leden = (gebied: string): string[] => (gebied === '' ? ['streek'] : gebied === 'streek' ? GEMEENTEN : []);
		await fc.assert(fc.asyncProperty(aantallen(12), vormen, vormen, async (waar, een, ander) => {
			const [eersteRecept, tweedeRecept] = [receptVan(een, 'oud', 'onderdrukken', DREMPEL), receptVan(ander, 'nieuw', 'onderdrukken', DREMPEL)];
			const [eerste, tweede] = [await lever(waar, eersteRecept, []), await lever(waar, tweedeRecept, [])];
			const gedrukt = [...gedruktVan(eerste), ...gedruktVan(tweede)];
			const verborgen = gedrukt.filter(({ getal }) => getal === null).map(({ vakken }) => vakken);
			const waarden = mogelijk(gedrukt.flatMap(({ vakken, getal }) => (getal === null ? [] : [{ vakken, lo: getal, hi: getal }])), verborgen);
			const gevonden = await auditeer(bronnenVan(tweede, tweedeRecept), bronnenVan(eerste, eersteRecept, '1'), leden);
			// Hidden in one and provably small by both.
			if (waarden.some((lijst) => lijst.every((waarde) => waarde < DREMPEL))) {
				expect(gevonden.map(({ code }) => code)).toContain('terug-te-rekenen');
				lek++;
			} else veilig++;
			expect(gevonden.filter(({ code }) => code === 'tegenstrijdige-cijfers')).toEqual([]);
		}), { numRuns: 150 });
		expect([veilig > 20, lek > 5], `${veilig} ${lek}`).toEqual([true, true]);
	});
});

describe('rounding', () => {
	const DREMPEL = 10;
	const klasse = ({ getal }: Gedrukt): [number, number] => klasseVan(getal!, BASIS);

	test('stays as it was for whoever stayed as they were, also in another table', { timeout: 120_000 }, async () => {
		let gezien = 0;
		await fc.assert(fc.asyncProperty(aantallen(9), vormen, vormen, async (waar, een, ander) => {
			const [eersteRecept, tweedeRecept] = [receptVan(een, 'oud', 'afronden', DREMPEL), receptVan(ander, 'nieuw', 'afronden', DREMPEL)];
			const eerste = await lever(waar, eersteRecept, []);
			const tweede = await lever(waar, tweedeRecept, bronnenVan(eerste, eersteRecept, '1'));
			const was = new Map(gedruktVan(eerste).map(({ vakken, getal }) => [vakken.join(), getal]));
			for (const { vakken, getal } of gedruktVan(tweede)) {
				if (!was.has(vakken.join())) continue;
				expect(getal, vakken.join()).toBe(was.get(vakken.join()));
				gezien++;
			}
		}), { numRuns: 100 });
		expect(gezien).toBeGreaterThan(60);
	});

	/** Where a total of one and a total of the other way must both fit, a count has to give way now and then. */
	const kruistabellen = fc.constant<Vorm>({ assen: ['gemeente', 'product'], totalen: true, producten: undefined });

	test('is never narrower than two roundings of one count must be, whoever came in between', { timeout: 120_000 }, async () => {
		let [gezien, opnieuw] = [0, 0];
		await fc.assert(fc.asyncProperty(aantallen(9), fc.nat({ max: 3 }), fc.integer({ min: 0, max: 4 }), kruistabellen, kruistabellen, async (oud, waar, erbij, een, ander) => {
			const nu = oud.with(waar, oud[waar]! + erbij);
			const [eersteRecept, tweedeRecept] = [receptVan(een, 'oud', 'afronden', DREMPEL), receptVan(ander, 'nieuw', 'afronden', DREMPEL)];
			const eerste = await lever(oud, eersteRecept, []);
			const tweede = gedruktVan(await lever(nu, tweedeRecept, bronnenVan(eerste, eersteRecept, '1')));
			// What was said before and still holds, is said of the same people.
			const geldig = gedruktVan(eerste).filter((cel) => { const [lo, hi] = klasse(cel); return som(cel.vakken, nu) >= lo && som(cel.vakken, nu) <= hi; });
			const banden = [...geldig, ...tweede].map((cel) => ({ vakken: cel.vakken, lo: klasse(cel)[0], hi: klasse(cel)[1] }));
			const klein = tweede.filter(({ vakken }) => som(vakken, nu) > 0 && som(vakken, nu) < DREMPEL);
			const gevonden = mogelijk(banden, klein.map(({ vakken }) => vakken));
			klein.forEach(({ vakken }, i) => {
				const eigen = banden.filter((band) => band.vakken.join() === vakken.join());
				const [lo, hi] = [Math.max(...eigen.map((band) => band.lo)), Math.min(...eigen.map((band) => band.hi))];
				expect(gevonden[i]).toEqual(expect.arrayContaining(Array.from({ length: hi - lo + 1 }, (_, v) => lo + v)));
				gezien++;
				if (hi - lo < klasse(tweede.find((cel) => cel.vakken === vakken)!)[1] - klasse(tweede.find((cel) => cel.vakken === vakken)!)[0]) opnieuw++;
			});
		}), { numRuns: 350 });
		expect([gezien > 100, opnieuw > 3], `${gezien} ${opnieuw}`).toEqual([true, true]);
	});
});
