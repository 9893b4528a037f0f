// What the beleidsagenda and the uitgangspunten of Noord- en Midden-Limburg hold, counted by hand in the documents:
// nothing of it may be lost, and nothing may be there that they do not name.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vanRegio, zoekDataset, zoekItem, type Item } from '../../src/domain/portaal.ts';
import type { Inhoudscollectie } from '../../src/domain/collecties.ts';
import { telOp } from '../../src/domain/optelling.ts';
import { rodeDraad } from '../../src/figures/rode-draad.ts';
import { beloftenVan } from '../../src/figures/standen.ts';
import { leesPortaal } from '../../src/ingest/portaal.ts';

const NML = 'noord-en-midden-limburg';
const AGENDA = 'beleidsagenda-2022-2023';
const portaal = leesPortaal(resolve(import.meta.dirname, '../..'));
const van = <C extends Inhoudscollectie>(collectie: C): Item<C>[] => vanRegio(portaal, collectie, NML);
const plaatsen = (items: { data: { bronnen: { bron: string; plaats: string }[] } }[]): string[] => items.flatMap(({ data }) => data.bronnen).map(({ plaats }) => plaats);

/** Resultaten of bijlage 1 and activiteiten of chapters 1 and 2, per ambitie in the order of the document; of the activiteiten how many are lokaal. */
const AMBITIES = {
	'meer-preventie': { bijlage: 'Meer preventie', resultaten: 5, activiteiten: 3, lokaal: 1 },
	'meer-maatwerk': { bijlage: 'Meer maatwerk bieden', resultaten: 3, activiteiten: 3, lokaal: 1 },
	'meer-samenwerking': { bijlage: 'Meer samenwerking', resultaten: 4, activiteiten: 3, lokaal: 1 },
	'clientparticipatie-en-ervaring': { bijlage: 'Vergroten cliëntparticipatie en ervaringsdeskundigheid', resultaten: 2, activiteiten: 5, lokaal: 2 },
	transformatie: { bijlage: 'Doorzetten transformatie opvang en beschermd wonen', resultaten: 5, activiteiten: 5, lokaal: 1 },
	'passende-woningen': { bijlage: 'Vergroten passend aanbod van woonoplossingen', resultaten: 3, activiteiten: 3, lokaal: 2 },
	'veerkrachtige-wijken': { bijlage: 'Meer inzetten op veerkrachtige wijken', resultaten: 4, activiteiten: 3, lokaal: 0 },
};
const RANG = ['I', 'II', 'III', 'IV', 'V'];

describe('pijlers and ambities', () => {
	test('are two and seven, four under the first and three under the second', () => {
		expect(van('pijlers').map(({ id, data }) => [id, data.nummer]).sort()).toEqual([['meedoen-en-erbij-horen', 1], ['wonen-en-thuis-zijn', 2]]);
		const doelen = van('doelen').sort((a, b) => a.data.nummer! - b.data.nummer!);
		expect(doelen.map(({ id }) => id)).toEqual(Object.keys(AMBITIES));
		expect(doelen.map(({ data }) => data.pijlers[0])).toEqual([...Array<string>(4).fill('meedoen-en-erbij-horen'), ...Array<string>(3).fill('wonen-en-thuis-zijn')]);
		expect(doelen.every(({ data }) => data.soort === 'ambitie')).toBe(true);
	});
});

describe.each(Object.entries(AMBITIES))('ambitie %s', (ambitie, { bijlage, resultaten, activiteiten, lokaal }) => {
	test('has every resultaat of bijlage 1, each at its own place', () => {
		const eigen = van('resultaten').filter(({ data }) => data.doelen.includes(ambitie)).sort((a, b) => a.data.nummer - b.data.nummer);
		expect(plaatsen(eigen)).toEqual(Array.from({ length: resultaten }, (_, i) => `bijlage 1, ${bijlage}, resultaat ${i + 1}`));
	});

	test('has every activiteit, each at its own place, on its own level', () => {
		const eigen = van('acties').filter(({ data }) => data.doelen.includes(ambitie)).sort((a, b) => a.data.nummer! - b.data.nummer!);
		expect(eigen.map(({ data }) => data.bronnen[0]!.plaats.split(', activiteit ')[1])).toEqual(RANG.slice(0, activiteiten));
		expect(eigen.map(({ data }) => data.niveau)).toEqual([...Array<string>(lokaal).fill('lokaal'), ...Array<string>(activiteiten - lokaal).fill('regionaal')]);
	});
});

test('there are 26 resultaten and 25 activiteiten, numbered through, and no other', () => {
	const nummers = (items: { data: { nummer?: number | undefined } }[]): (number | undefined)[] => items.map(({ data }) => data.nummer).sort((a, b) => a! - b!);
	expect(nummers(van('resultaten'))).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
	expect(nummers(van('acties'))).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
});

test('each activiteit has the deadline of the document: a period, doorlopend or none', () => {
	const wanneer = Map.groupBy(van('acties'), ({ data }) => data.wanneer);
	expect(Object.fromEntries([...wanneer].map(([tekst, acties]) => [tekst, acties.map(({ id }) => id).sort()]))).toEqual({
		'2022': ['safe-house', 'zorg-en-veiligheid'],
		'2023': ['basispakket-preventie', 'campagne-stigma', 'diversiteit', 'gesprek-aanbieders-ervaring', 'grijs-wonen', 'inloop', 'ketenregisseur', 'nieuwe-vormen-preventie', 'platform-versterken', 'pool-ervaringsdeskundigen', 'themadagen', 'trajectwoningen', 'transferpunt-en-matchingspunt'],
		'2023-Q1': ['besluit-pool', 'nota-ervaringskennis', 'preventiescanner'],
		'2025': ['witte-vlekkenplan'],
		doorlopend: ['bijzondere-groepen', 'goede-voorbeelden', 'kennis-toegang', 'scholing-toegang'],
		'geen-datum': ['prestatieafspraken', 'woonzorgvisie'],
	});
});

test('no stand is given to any resultaat, for no document gives one; and no target or year', () => {
	const beloften = beloftenVan(portaal, zoekItem(portaal, 'plannen', AGENDA, NML)!);
	expect(beloften.laatste).toBeUndefined();
	expect(beloften.beloften.flatMap(({ jaren }) => jaren.map(({ status }) => status.id)).filter((id) => id !== 'geen-kleur')).toEqual([]);
	expect(van('resultaten').filter(({ data }) => data.streefwaarde || data.belofte_voor !== 'onbekend')).toEqual([]);
	expect(van('resultaten').every(({ data }) => data.statusmodel === 'stoplicht')).toBe(true);
});

describe('links', () => {
	const links = (item: Item, stap: string): string[] => rodeDraad(portaal, item).find(({ naam }) => naam === stap)!.links.map(({ adres }) => adres);

	test('go both ways between every activiteit and its resultaten, also across ambities', () => {
		const paren = van('acties').flatMap((actie) => actie.data.resultaten.map((id) => [actie, zoekItem(portaal, 'resultaten', id, NML)!] as const));
		expect(paren.length).toBeGreaterThan(25);
		for (const [actie, resultaat] of paren) {
			expect(links(actie, 'Belofte'), actie.id).toContain(`/${NML}/resultaten/${resultaat.id}/`);
			expect(links(resultaat, 'Actie'), resultaat.id).toContain(`/${NML}/acties/#${actie.id}`);
		}
		const over = paren.filter(([actie, resultaat]) => !resultaat.data.doelen.some((doel) => actie.data.doelen.includes(doel)));
		expect([...new Set(over.map(([actie]) => actie.id))].sort()).toEqual(['bijzondere-groepen', 'campagne-stigma', 'grijs-wonen', 'inloop', 'kennis-toegang', 'ketenregisseur', 'prestatieafspraken', 'scholing-toegang']);
	});

	test('are missing exactly where the register of contradictions says so', () => {
		const zonder = van('resultaten').filter(({ id }) => !van('acties').some(({ data }) => data.resultaten.includes(id))).map(({ id }) => id);
		expect(zonder.sort()).toEqual([...zoekItem(portaal, 'tegenspraken', 'resultaten-zonder-activiteit', NML)!.data.raakt.resultaten].sort());
		expect(zonder).toHaveLength(7);
	});

	test('lead from every resultaat up to the regiovisie', () => {
		for (const resultaat of van('resultaten')) expect(links(resultaat, 'Plan'), resultaat.id).toEqual([`/${NML}/plannen/${AGENDA}/`, `/${NML}/plannen/meedoen-en-wonen-2022-2026/`]);
	});
});

test('the nine KPI’s and the six parts of the monitor are there, without a figure', () => {
	const groepen = Map.groupBy(van('indicatoren'), ({ data }) => data.groep);
	expect([...groepen.values()].map((items) => items.map(({ id }) => id).sort())).toEqual([
		['clienttevredenheid', 'doorlooptijd', 'draagvlak-in-de-buurt', 'duurzame-uitstroom', 'netwerkversterking', 'participatie', 'samenwerking-in-de-keten', 'wachttijd', 'zelfredzaamheid'],
		['monitor-aanbieder', 'monitor-bezetting', 'monitor-doorlooptijd', 'monitor-einde', 'monitor-inwoners', 'monitor-pgb'],
	]);
	expect(van('indicatoren').flatMap(({ data }) => data.datasets)).toEqual([]);
	expect(portaal.datasets.filter(({ regio }) => regio === NML).map(({ naam }) => naam)).toEqual(['extra-kosten-2023']);
});

test('the extra costs are those of chapter 4: four amounts, of which one has four parts that add up', () => {
	const regels = telOp(zoekDataset(portaal, 'extra-kosten-2023', NML)!);
	expect(regels.map(({ sleutel, waarden }) => [sleutel, waarden.get('kosten')!.gedrukt.getal])).toEqual([
		['scholing', 25_000], ['campagne', 100_000], ['pool', 275_000], ['pool-projectleider', 25_000], ['pool-inzet', 175_000], ['pool-aftrap', 25_000], ['pool-onderzoek', 50_000], ['woonaanbod-zorgmijders', 150_000], ['totaal', null],
	]);
	expect(['pool', 'totaal'].map((sleutel) => regels.find((regel) => regel.sleutel === sleutel)!.waarden.get('kosten')!.berekend.getal)).toEqual([275_000, 550_000]);
});

test('the fourteen gemeenten have their own code and their own place on the map', () => {
	expect(van('gemeenten').map(({ data }) => `${data.code} ${data.titel}`).sort()).toEqual([
		'GM0889 Beesel', 'GM0893 Bergen (L.)', 'GM0907 Gennep', 'GM0946 Nederweert', 'GM0957 Roermond', 'GM0983 Venlo', 'GM0984 Venray', 'GM0988 Weert', 'GM1507 Horst aan de Maas', 'GM1640 Leudal', 'GM1641 Maasgouw', 'GM1669 Roerdalen', 'GM1711 Echt-Susteren', 'GM1894 Peel en Maas',
	]);
	expect(new Set(van('gemeenten').map(({ data: { tegel } }) => `${tegel.kolom},${tegel.rij}`)).size).toBe(14);
});

test('all 22 words of the glossary are explained', () => {
	const lijst = 'verklarende woordenlijst, ';
	const woorden = portaal.inhoud.begrippen.flatMap(({ data }) => data.bronnen.filter(({ bron, plaats }) => bron === AGENDA && plaats.startsWith(lijst)).map(({ plaats }) => plaats.slice(lijst.length)));
	expect([...new Set(woorden)].sort((a, b) => a.localeCompare(b, 'nl'))).toEqual([
		'Cliëntparticipatie', 'Grijs Wonen', 'Inclusieve samenleving', 'Ketenregisseur', 'KPI', 'Lokale sociale basis', 'Lokale toegang', 'Matchingspunt', 'MGR', 'Nabuurschap', 'OGGZ-Preventie', 'PGB',
		'Platform OGGZ NML', 'Positieve Gezondheid', 'Prestatieafspraken', 'Preventiescanner dakloosheid', 'Procesregisseur', 'Stigmatisering', 'Transferpunt', 'Voorliggend veld', 'Witte vlekkenplan', 'Woonzorgvisie',
	]);
});
