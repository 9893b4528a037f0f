import { describe, expect, test } from 'vitest';
import { belofte, beschrijving, blad, BRON, CSV, dataset, KOP, proefroot, YAML } from '../../tests/hulp/proefroot.ts';

const LOKET = 'content/regios/streek/resultaten/loket.md';
const doel = blad(`titel: Thuis\npijlers: [zorg]\n${BRON}`);
const pijler = blad(`titel: Zorg\nlead: x\nnummer: 1\nplan: plan-2023\n${BRON}`);

describe('a reference to what is not there', () => {
	test('is told at the id, with the nearest that is', () => {
		const root = proefroot({ [LOKET]: blad(belofte('').replace('plan-2023', '▶plan-2022')) });
		expect(root.gevonden()).toEqual([`verwijzing ${root.plekken[0]}`]);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Er is geen plan met de naam „plan-2022”.
			→ Bedoelde u „plan-2023”?"
		`);
	});

	test('is told in lists, in a source of a stand, and in the scale', () => {
		const root = proefroot({
			'content/regios/streek/pijlers/zorg.md': pijler,
			'content/regios/streek/doelen/thuis.md': doel,
			[LOKET]: blad(belofte('doelen:\n  - thuis\n  - ▶thuus\nstatusmodel: ▶stoplicht\nstanden:\n  - periode: 2022\n    status: op-koers\n    bronnen:\n      - { bron: ▶stuck, plaats: h1 }\n')),
		});
		expect(root.gevonden()).toEqual(root.plekken.map((plek) => `verwijzing ${plek}`));
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Er is geen doel met de naam „thuus”.
			→ Bedoelde u „thuis”?
			Er is geen statusmodel met de naam „stoplicht”.
			→ Kies uit: portaal.
			Er is geen bron met de naam „stuck”.
			→ Bedoelde u „stuk”?"
		`);
	});

	test('of a kind of which there is none says so', () => {
		const root = proefroot({ [LOKET]: blad(belofte('pijlers: [▶zorg]\n')) });
		expect(root.gevonden()).toEqual([`verwijzing ${root.plekken[0]}`]);
		expect(root.teksten()).toContain('Er is nog niets om naar te verwijzen.');
	});

	test('in a descriptor is told there', () => {
		const root = proefroot({ [CSV]: `${KOP}\na;;;post;;1\n`, [YAML]: beschrijving({ zicht: '  begrippen:\n    - ▶plek\n  indicator: ▶wachttijd\n' }) });
		expect(root.gevonden()).toEqual(root.plekken.map((plek) => `verwijzing ${plek}`));
	});

	test('in a cell is told at every cell', () => {
		const velden = '    - { name: voorziening, type: string, title: Voorziening, zicht: { rol: dimensie, verwijst: voorzieningen } }\n';
		const voorziening = blad('titel: BW licht\nsoort: beschermd-wonen');
		const root = proefroot({ 'content/voorzieningen/bw-licht.md': voorziening, [CSV]: `${KOP};voorziening\na;;;post;;1;▶bw-ligt\nb;;;post;;1;bw-licht\nc;;;post;;1;\nd;;;post;;1;▶bw-ligt\n`, [YAML]: beschrijving({ velden }) });
		expect(root.gevonden()).toEqual(root.plekken.map((plek) => `verwijzing ${plek}`));
		expect(root.teksten()).toContain('Er is geen voorziening met de naam „bw-ligt”.\n→ Bedoelde u „bw-licht”?');
	});
});

describe('a region', () => {
	test('without a regio.md is told once, with the region it may belong to', () => {
		const elders = { 'content/regios/elders/pijlers/zorg.md': pijler, 'data/elders/plekken.csv': `${KOP}\na;;;post;;1\n`, 'data/elders/plekken.yaml': beschrijving() };
		expect(proefroot(elders).gevonden()).toEqual(['verwijzing content/regios/elders/pijlers/zorg.md:5:7', 'geen-regio content/regios/elders/regio.md:1:1']);
		const bijna = proefroot({ 'content/regios/steek/pijlers/zorg.md': pijler.replace('plan-2023', 'streek/plan-2023') });
		expect(bijna.gevonden()).toEqual(['geen-regio content/regios/steek/regio.md:1:1']);
		expect(bijna.problemen()[0]!.hint).toContain('Of hoort de map bij „streek”?');
		// Figures alone make no region: each table is told.
		expect(proefroot({ 'data/elders/plekken.csv': `${KOP}\na;;;post;;1\n`, 'data/elders/plekken.yaml': beschrijving() }).gevonden()).toEqual(['verwijzing data/elders/plekken.csv:1:1']);
	});

	test('may name what another has by its full name, and its own by the short one', () => {
		const root = proefroot({
			'content/regios/elders/regio.md': blad(`titel: Elders\nlead: x\nplan: streek/plan-2023\n${BRON}`),
			'content/regios/streek/pijlers/zorg.md': pijler,
			'content/regios/elders/doelen/thuis.md': doel.replace('zorg', 'streek/zorg'),
			'content/regios/streek/doelen/thuis.md': doel,
		});
		expect(root.gevonden()).toEqual([]);
	});
});

describe('a line of money or places', () => {
	const post = (regel: string) => ({ ...dataset(), [LOKET]: blad(belofte(`posten:\n  - ${regel}\n`)) });

	test('that exists is fine', () => {
		expect(proefroot(post('{ dataset: plekken, regel: licht, maat: plekken }')).gevonden()).toEqual([]);
		expect(proefroot(post('{ dataset: streek-plekken }')).gevonden()).toEqual([]);
	});

	test.each([
		['{ dataset: ▶plekkn }', 'verwijzing', 'Er is geen dataset met de naam „plekkn”.\n→ Bedoelde u „plekken”?'],
		['{ dataset: plekken, regel: ▶lichtt }', 'regel-onbekend', 'De dataset „plekken” heeft geen regel „lichtt”.\n→ Bedoelde u „licht”?'],
		['{ dataset: plekken, regel: licht, maat: ▶groep }', 'maat-onbekend', 'De dataset „plekken” heeft geen getallen in „groep”.\n→ Kies uit: plekken.'],
	])('%s is not', (regel, code, tekst) => {
		const root = proefroot(post(regel));
		expect(root.gevonden()).toEqual([`${code} ${root.plekken[0]}`]);
		expect(root.teksten()).toBe(tekst);
	});
});

test('what refers to itself leads nowhere', () => {
	const begrip = (zie: string): string => blad(`titel: Bed\nkort: Een plek.\nzie_ook: [${zie}]`);
	const root = proefroot({ 'content/begrippen/bed.md': begrip('▶bed'), 'content/begrippen/plek.md': blad('titel: Plek\nkort: Een plek.\nzie_ook: [bed]') });
	expect(root.gevonden()).toEqual([`verwijzing ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('„bed” verwijst hier naar zichzelf.');
	// A source may have the name of a term.
	expect(proefroot({ 'content/begrippen/stuk.md': blad(`titel: Stuk\nkort: Een stuk.\n${BRON}`) }).gevonden()).toEqual([]);
});
