import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASIS, belofte, beschrijving, blad, CSV, dataset, HIER, KOP, merkjes, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { controleer } from '../checks/index.ts';
import { leesPortaal } from './portaal.ts';

const begrip = blad('titel: Plek\nkort: Een plek.');

describe('the base of every test', () => {
	test('is a portal without a fault, also with a dataset and a promise', () => {
		expect(proefroot().gevonden()).toEqual([]);
		const root = proefroot({ ...dataset(), 'content/regios/streek/resultaten/loket.md': blad(belofte()) });
		expect(root.gevonden()).toEqual([]);
		expect(root.lees()).toMatchObject({ datasets: [{ id: 'streek-plekken' }], inhoud: { resultaten: [{ sleutel: 'streek/loket' }] } });
	});

	test('finds a mark at its line and column, and does not write it', () => {
		expect(merkjes('x', `a\r\nbc${HIER}d\r${HIER}e`)).toEqual(['x:2:3', 'x:3:1']);
		const root = proefroot({ 'content/begrippen/plek.md': blad(`titel: ${HIER}Plek\nkort: Een plek.`) });
		expect(root.plekken).toEqual(['content/begrippen/plek.md:2:8']);
		expect(root.lees().inhoud.begrippen[0]!.data.titel).toBe('Plek');
	});
});

describe('a file of content', () => {
	test('is known by its path', () => {
		const portaal = proefroot({
			'content/begrippen/plek.md': begrip,
			'content/regios/streek/resultaten/loket.md': blad(belofte()),
			'content/regios/streek/plannen/plan-2023/inleiding.md': blad('titel: Inleiding\nnummer: 1\nlead: x\nbronnen: [{ bron: stuk, plaats: h1 }]', 'Tekst.\n'),
		}).lees();
		expect(portaal.problemen).toEqual([]);
		expect(portaal.inhoud.regios.map((item) => item.sleutel)).toEqual(['streek']);
		expect(portaal.inhoud.plannen.map((item) => item.sleutel)).toEqual(['streek/plan-2023']);
		expect(portaal.inhoud.hoofdstukken.map((item) => [item.sleutel, item.id, item.regio])).toEqual([['streek/plan-2023/inleiding', 'plan-2023/inleiding', 'streek']]);
		expect(portaal.inhoud.resultaten.map((item) => [item.sleutel, item.formaat])).toEqual([['streek/loket', 'md']]);
		expect(portaal.inhoud.begrippen.map((item) => [item.sleutel, item.regio])).toEqual([['plek', undefined]]);
	});

	test.each([
		['content/begripen/plek.md', 'De map „begripen” bestaat hier niet. → Bedoelde u „begrippen”?'],
		['content/regios/streek/actie/plek.md', 'De map „actie” bestaat hier niet. → Bedoelde u „acties”?'],
		['content/regios/streek/begrippen/plek.md', 'De map „begrippen” bestaat hier niet. → Kies uit: pijlers,'],
		['content/acties/plek.md', 'De map „acties” bestaat hier niet. → Kies uit:'],
		['content/plek.md', 'Dit bestand staat niet in de map van zijn soort, of te diep. → Kies uit:'],
		['content/regios/streek/plek.md', 'Dit bestand staat niet in de map van zijn soort, of te diep. → Kies uit:'],
		['content/regios/plek.md', 'Dit bestand staat niet in de map van zijn soort, of te diep. → Kies uit:'],
		['content/begrippen/diep/plek.md', 'Dit bestand staat niet in de map van zijn soort, of te diep. → Een bestand staat direct'],
		['content/regios/streek/plannen/plan.md', 'Dit bestand staat niet in de map van zijn soort, of te diep. → Een bestand staat direct'],
	])('at %s has no home', (pad, verwacht) => {
		const root = proefroot({ [pad]: begrip });
		expect(root.gevonden()).toEqual([`onbekende-map ${pad}:1:1`]);
		expect(root.teksten().replace('\n', ' ')).toContain(verwacht);
	});

	test('of another kind does not belong there', () => {
		const root = proefroot({ 'content/begrippen/lijst.docx': 'x', 'content/begrippen/README.md': 'Voor redacteuren.', 'content/begrippen/.plek.md.swp': 'x' });
		expect(root.gevonden()).toEqual(['bestandssoort content/begrippen/lijst.docx:1:1']);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Dit soort bestand hoort niet in content/.
			→ Hier staan alleen teksten: .md of .mdx. Cijfers (.csv) horen in data/, plaatjes en andere bestanden in public/."
		`);
	});

	test.each(['Plek', 'plek 1', 'plék', 'plek_1', '-plek', 'plek.oud'])('called „%s” can have no address', (naam) => {
		const root = proefroot({ [`content/begrippen/${naam}.md`]: begrip });
		expect(root.gevonden()).toEqual([`bestandsnaam content/begrippen/${naam}.md:1:1`]);
		expect(root.teksten()).toContain(`De bestandsnaam „${naam}” kan geen webadres worden.`);
	});

	test('in both .md and .mdx is there twice', () => {
		const root = proefroot({ 'content/begrippen/plek.md': begrip, 'content/begrippen/plek.mdx': begrip });
		expect(root.gevonden()).toEqual(['dubbel-bestand content/begrippen/plek.mdx:1:1']);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"„plek” bestaat al, in content/begrippen/plek.md.
			→ Geef een van de twee bestanden een andere naam, of voeg ze samen."
		`);
	});

	test('with a fault in its front matter is left out, and the fault told in the lines of the file', () => {
		const root = proefroot({ 'content/begrippen/plek.md': '---\r\ntitel: Plek\r\n▶kotr: x\r\n---\r\n' });
		expect(root.lees().inhoud.begrippen).toEqual([]);
		expect(root.gevonden()).toEqual([`onbekende-sleutel ${root.plekken[0]}`]);
	});

	test('without front matter is told once', () => {
		expect(proefroot({ 'content/begrippen/plek.md': '# Plek\n' }).gevonden()).toEqual(['geen-voorwerk content/begrippen/plek.md:1:1']);
	});
});

describe('a file of data', () => {
	test('has a name and an address of its region', () => {
		const { datasets } = proefroot({ ...dataset(), 'data/landelijk.csv': `${KOP}\na;;;post;;1\n`, 'data/landelijk.yaml': beschrijving() }).lees();
		expect(datasets.map(({ id, naam, regio }) => [id, naam, regio])).toEqual([['landelijk', 'landelijk', undefined], ['streek-plekken', 'plekken', 'streek']]);
	});

	test('without a descriptor, and a descriptor without data', () => {
		const root = proefroot({ [CSV]: KOP, 'data/streek/geld.yaml': beschrijving() });
		expect(root.gevonden()).toEqual(['beschrijving-zonder-data data/streek/geld.yaml:1:1', `data-zonder-beschrijving ${CSV}:1:1`]);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Bij deze beschrijving hoort geen CSV-bestand.
			→ Zet de cijfers in data/streek/geld.csv, of haal de beschrijving weg.
			Bij deze cijfers ontbreekt de beschrijving.
			→ Maak data/streek/plekken.yaml: daarin staat wat elke kolom betekent en waar de cijfers vandaan komen."
		`);
	});

	test.each(['data/streek/plekken.xlsx', 'data/streek/plekken.yml', 'data/streek/2023/plekken.csv'])('%s cannot be read here', (pad) => {
		expect(proefroot({ [pad]: KOP }).gevonden()).toEqual([`bestandssoort ${pad}:1:1`]);
	});

	test('called „Plekken 2023” can have no address', () => {
		const root = proefroot({ 'data/streek/Plekken 2023.csv': KOP, 'data/streek/Plekken 2023.yaml': beschrijving() });
		expect(root.gevonden()).toEqual(['bestandsnaam data/streek/Plekken 2023.csv:1:1']);
	});

	test('with a README beside it is fine', () => {
		expect(proefroot({ ...dataset(), 'data/README.md': 'Hier staan de cijfers.' }).gevonden()).toEqual([]);
	});
});

describe('the settings', () => {
	test('must be there', () => {
		const root = proefroot({ 'zicht.config.yaml': null });
		expect(root.gevonden()).toEqual(['geen-configuratie zicht.config.yaml:1:1']);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Het bestand met de instellingen ontbreekt.
			→ Zet zicht.config.yaml in de hoofdmap. De handleiding geeft een voorbeeld."
		`);
	});

	test('are checked like any other file', () => {
		const basis = BASIS['zicht.config.yaml']!;
		const root = proefroot({ 'zicht.config.yaml': basis.replace('https://proef.example', '▶proef.example').replace('voorbeeld: false', 'voorbeeld: ▶nee') });
		expect(root.gevonden()).toEqual([`ongeldige-waarde ${root.plekken[0]}`, `verkeerd-type ${root.plekken[1]}`]);
		expect(root.teksten()).toContain('Dit is geen volledig webadres. U schreef: proef.example');
	});

	test('an empty root has one problem, and no crash', () => {
		const leeg = Object.fromEntries(Object.keys(BASIS).map((naam) => [naam, null]));
		expect(proefroot(leeg).gevonden()).toEqual(['geen-configuratie zicht.config.yaml:1:1']);
	});
});

test('whatever the files hold, reading and checking a root never throws', () => {
	const root = proefroot(dataset());
	const bestanden = ['zicht.config.yaml', 'content/begrippen/plek.mdx', 'content/regios/streek/resultaten/loket.md', CSV, YAML];
	const goed: Record<string, string> = { ...BASIS, ...dataset(), 'content/begrippen/plek.mdx': blad('titel: Plek\nkort: Een plek.', '<Cijfer dataset="plekken" regel="licht" maat="plekken" />\n'), 'content/regios/streek/resultaten/loket.md': blad(belofte('standen:\n  - periode: 2023\n    status: op-koers\n')) };
	const kapot = fc.tuple(fc.constantFrom(...bestanden), fc.nat(), fc.nat(12), fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', '{', '- ', '\n', '\t', '*a', '\r', '\u0000', '::', '<', '---\n')));
	fc.assert(fc.property(fc.array(kapot, { minLength: 1, maxLength: 3 }), (ingrepen) => {
		for (const [naam, waar, hoeveel, wat] of ingrepen) {
			const tekst = goed[naam]!;
			const plek = waar % tekst.length;
			mkdirSync(dirname(join(root.pad, naam)), { recursive: true });
			writeFileSync(join(root.pad, naam), tekst.slice(0, plek) + wat + tekst.slice(plek + hoeveel));
		}
		for (const probleem of controleer(leesPortaal(root.pad))) {
			expect(probleem.line * probleem.column).toBeGreaterThan(0);
			expect(probleem.message && probleem.hint && probleem.code).toBeTruthy();
		}
	}), { numRuns: 150 });
});
