import { describe, expect, test } from 'vitest';
import { actie, resultaat } from '../domain/belofte.ts';
import { datasetBeschrijving } from '../domain/dataset.ts';
import { bron, begrip } from '../domain/gedeeld.ts';
import { gemeente } from '../domain/regio.ts';
import { alsPlek, beschrijving, blad, BRON, HIER, merkjes, proefroot } from '../../tests/hulp/proefroot.ts';
import { leesYaml } from './yaml.ts';
import { valideer } from './valideer.ts';

type Schema = Parameters<typeof valideer>[0];

/** Problems as text; the places must be those of the marks. */
function fouten(schema: Schema, tekst: string): string {
	const { waarde, problemen } = valideer(schema, leesYaml(tekst.replaceAll(HIER, ''), 'a.md'));
	expect(waarde).toBeUndefined();
	expect(problemen.map(alsPlek)).toEqual(merkjes('a.md', tekst));
	return problemen.map((een) => `[${een.code}] ${een.message} → ${een.hint}`).join('\n');
}

const BELOFTE = `titel: Loket\nnaam_in_bron: Loket\nnummer: 1\nplan: plan-2023\n${BRON}\n`;

test('what is right comes through, with its defaults', () => {
	const { waarde, problemen } = valideer(resultaat, leesYaml(BELOFTE, 'a.md'));
	expect(problemen).toEqual([]);
	expect(waarde).toMatchObject({ titel: 'Loket', statusmodel: 'portaal', standen: [], belofte_voor: 'onbekend' });
});

describe('a key', () => {
	test('that does not exist gets the nearest that does', () => {
		const sleutels = Object.keys(resultaat.shape);
		expect(sleutels.length).toBeGreaterThan(12);
		expect(fouten(resultaat, `${BELOFTE}▶voetnoot: x\n▶xyzzy: 1\n`).split('\n')).toEqual([
			'[onbekende-sleutel] De sleutel „voetnoot” bestaat hier niet. → Bedoelde u „voetnoten”?',
			// The list follows the schema: a key more is no fault of the message.
			`[onbekende-sleutel] De sleutel „xyzzy” bestaat hier niet. → Kies uit: ${sleutels.slice(0, 12).join(', ')} … (${sleutels.length} in totaal).`,
		]);
	});

	test('that does not exist deep in a list is found there', () => {
		expect(fouten(resultaat, `${BELOFTE}standen:\n  - periode: 2023\n    status: x\n    ▶oorzak: druk\n`)).toMatchInlineSnapshot(`"[onbekende-sleutel] De sleutel „oorzak” bestaat hier niet. → Bedoelde u „oorzaak”?"`);
		expect(fouten(datasetBeschrijving, beschrijving({ maat: '▶eenhied: plekken' }))).toMatchInlineSnapshot(`"[onbekende-sleutel] De sleutel „eenhied” bestaat hier niet. → Bedoelde u „eenheid”?"`);
	});

	test('that is missing is asked for where it should have stood', () => {
		expect(fouten(begrip, '▶titel: Plek\n')).toMatchInlineSnapshot(`"[ontbrekende-sleutel] De sleutel „kort” ontbreekt. → Voeg een regel toe: „kort: …”."`);
		expect(fouten(begrip, 'titel: Plek\nkort: x\nbronnen:\n  - ▶bron: stuk\n')).toMatchInlineSnapshot(`"[ontbrekende-sleutel] De sleutel „plaats” ontbreekt. → Voeg een regel toe: „plaats: …”."`);
	});

	test('without a value is told to be empty', () => {
		expect(fouten(begrip, 'titel:▶\nkort: x\n')).toMatchInlineSnapshot(`"[ongeldige-waarde] Bij „titel” staat niets. → Vul de waarde in, of haal de sleutel weg als hij niet verplicht is."`);
		expect(fouten(begrip, 'titel: Plek\nkort: ▶"  "\n')).toMatchInlineSnapshot(`"[ongeldige-waarde] Hier staat geen tekst. U schreef: "  " → Vul de tekst in, of haal de sleutel weg als hij niet verplicht is."`);
	});
});

describe('a value', () => {
	test('that is not on the list gets the nearest that is', () => {
		const kop = 'titel: x\nkort: x\nuitgever: x\nsoort: plan\n';
		expect(fouten(bron, `${kop}status: ▶vastgestelt\n`)).toMatchInlineSnapshot(`"[onbekende-waarde] „vastgestelt” mag niet bij „status”. → Bedoelde u „vastgesteld”?"`);
		expect(fouten(bron, `${kop}status: ▶klaar\n`)).toMatchInlineSnapshot(`"[onbekende-waarde] „klaar” mag niet bij „status”. → Kies uit: concept, vastgesteld, onbekend."`);
	});

	test('that is no periode is quoted', () => {
		expect(fouten(resultaat, `${BELOFTE}standen:\n  - { periode: 2022, status: x }\n  - { periode: ▶2023-Q5, status: x }\n`)).toMatchInlineSnapshot(`"[ongeldige-waarde] Dit is geen periode. U schreef: 2023-Q5 → Een jaar heeft vier kwartalen: Q1 tot en met Q4."`);
	});

	test('that may be a periode or a word is told both', () => {
		const kop = 'titel: x\nplan: p\nthema: toegang\nbronnen: [{ bron: stuk, plaats: p1 }]\n';
		expect(fouten(actie, `${kop}wanneer: ▶doorlopen\n`)).toMatchInlineSnapshot(`"[ongeldige-waarde] Dit is geen periode. U schreef: doorlopen → Schrijf een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06). Ook goed: doorlopend, geen-datum, onbekend."`);
	});

	test('that is no date, or a day the calendar does not have', () => {
		const kop = 'titel: x\nkort: x\nuitgever: x\nsoort: plan\nstatus: concept\n';
		expect(fouten(bron, `${kop}datum: ▶30-11-2022\n`)).toMatchInlineSnapshot(`"[ongeldige-waarde] Dit is geen datum zoals die hier hoort. U schreef: 30-11-2022 → Schrijf: 2022-11-30."`);
		expect(fouten(bron, `${kop}datum: ▶2023-02-30\n`)).toContain('Dit is geen datum. U schreef: 2023-02-30');
	});

	test('of the wrong kind is told which kind belongs there', () => {
		expect(fouten(resultaat, BELOFTE.replace('nummer: 1', 'nummer: ▶een'))).toMatchInlineSnapshot(`"[verkeerd-type] Bij „nummer” hoort een getal. U schreef: een → Schrijf bij „nummer” een getal."`);
		expect(fouten(begrip, 'titel: x\nkort: x\nsynoniemen: ▶bed\n')).toMatchInlineSnapshot(`"[verkeerd-type] Bij „synoniemen” hoort een lijst (regels met een streepje). U schreef: bed → Schrijf bij „synoniemen” een lijst (regels met een streepje)."`);
		expect(fouten(resultaat, `${BELOFTE}standen:\n  - { periode: 2022, status: x, fictief: ▶ja }\n`)).toMatchInlineSnapshot(`"[verkeerd-type] Bij „fictief” hoort true of false. U schreef: ja → Schrijf: true."`);
	});

	test.each([["'4'", 'nummer: 1', 'Schrijf het zonder aanhalingstekens: 4.'], ['vier', 'nummer: 1', 'Schrijf bij „nummer” een getal.']])('that is a number by its looks is shown how to write it: %s', (waarde, oud, hint) => {
		expect(fouten(resultaat, BELOFTE.replace(oud, `nummer: ▶${waarde}`))).toContain(`→ ${hint}`);
	});

	test.each([['nee', 'false'], ['Waar', 'true'], ["'true'", 'true'], ['misschien', undefined]])('that says yes or no in another way is shown how to write it: %s', (waarde, bedoeld) => {
		expect(fouten(resultaat, `${BELOFTE}standen:\n  - { periode: 2022, status: x, fictief: ▶${waarde} }\n`)).toContain(bedoeld === undefined ? 'Schrijf bij „fictief” true of false.' : `→ Schrijf: ${bedoeld}.`);
	});

	test('that is too small or no whole number', () => {
		expect(fouten(resultaat, BELOFTE.replace('nummer: 1', 'nummer: ▶0'))).toMatchInlineSnapshot(`"[buiten-bereik] De waarde bij „nummer” is te klein of te kort. U schreef: 0 → Toegestaan is minstens 1."`);
		expect(fouten(resultaat, BELOFTE.replace('nummer: 1', 'nummer: ▶1.5'))).toMatchInlineSnapshot(`"[verkeerd-type] Bij „nummer” hoort een heel getal. U schreef: 1.5 → Schrijf bij „nummer” een heel getal."`);
	});

	test('that is no name, no code of a gemeente, or no source at all', () => {
		expect(fouten(resultaat, BELOFTE.replace('plan-2023', '▶Plan 2023'))).toMatchInlineSnapshot(`"[ongeldige-waarde] Dit is geen geldige naam. U schreef: Plan 2023 → Gebruik kleine letters, cijfers en streepjes, zoals in de bestandsnaam waarnaar u verwijst."`);
		expect(fouten(gemeente, `titel: Maastricht\ncode: ▶935\nrol: centrumgemeente\ntegel: { kolom: 1, rij: 1 }\nlead: x\n${BRON}\n`)).toMatchInlineSnapshot(`"[verkeerd-type] Bij „code” hoort tekst. U schreef: 935 → Zet de waarde tussen aanhalingstekens: '935'."`);
		expect(fouten(gemeente, `titel: Maastricht\ncode: ▶GM935\nrol: centrumgemeente\ntegel: { kolom: 1, rij: 1 }\nlead: x\n${BRON}\n`)).toMatchInlineSnapshot(`"[ongeldige-waarde] Dit is geen gemeentecode. U schreef: GM935 → Schrijf GM met vier cijfers, bijvoorbeeld GM0935."`);
		expect(fouten(resultaat, BELOFTE.replace(BRON, 'bronnen: ▶[]'))).toMatchInlineSnapshot(`"[geen-bron] Er staat geen bron bij. U schreef: [] → Noem minstens één bron met de plaats: „- bron: uitvoeringsplan-2023” en „plaats: paragraaf 2.1”."`);
	});

	test('that is very long is quoted in part', () => {
		const lang = 'x'.repeat(200);
		expect(fouten(resultaat, BELOFTE.replace('nummer: 1', `nummer: ▶${lang}`))).toContain(`U schreef: ${'x'.repeat(77)}… →`);
	});
});

test('all faults come at once, each at its own place', () => {
	expect(fouten(resultaat, '▶titel: Loket\nnummer: ▶0\nplan: ▶Plan!\nbronnen: ▶[]\n').split('\n').map((regel) => regel.split(']')[0])).toEqual(['[ontbrekende-sleutel', '[buiten-bereik', '[ongeldige-waarde', '[geen-bron']);
});

test.each(['gewoon een zin', '- een\n- lijst', '42'])('%j is no group of keys', (tekst) => {
	expect(fouten(begrip, `▶${tekst}`)).toBe('[verkeerd-type] Hier horen sleutels met een waarde te staan. → Schrijf op elke regel: sleutel: waarde.');
});

test('of an empty text every key that must be there is missing', () => {
	const { problemen } = valideer(begrip, leesYaml('', 'a.md', 1));
	expect(problemen.map((een) => `${een.code} ${alsPlek(een)}`)).toEqual(['ontbrekende-sleutel a.md:2:1', 'ontbrekende-sleutel a.md:2:1']);
});

describe('what an editor means is found', () => {
	const lees = (voorwerk: string): string[] => proefroot({ 'content/nieuws/n.md': blad(voorwerk) }).problemen().map(({ line, column, code, hint }) => `${line}:${column} ${code} ${hint}`);

	test('a date in another form comes with the form it should have', () => {
		expect(lees(`titel: Nieuws\nlead: x\ndatum: 1-4-2026\n${BRON}`)).toEqual(['4:8 ongeldige-waarde Schrijf: 2026-04-01.']);
		expect(lees(`titel: Nieuws\nlead: x\ndatum: '3 mei 2023'\n${BRON}`)).toEqual(['4:8 ongeldige-waarde Schrijf: 2023-05-03.']);
		expect(lees(`titel: Nieuws\nlead: x\ndatum: 2023-02-31\n${BRON}`)).toEqual(['4:8 ongeldige-waarde Deze dag staat niet op de kalender.']);
		expect(lees(`titel: Nieuws\nlead: x\ndatum: ooit\n${BRON}`)[0]).toContain('Schrijf jaar-maand-dag');
	});

	test('a key of a group that slid to the left is one fault', () => {
		expect(lees('titel: Nieuws\nlead: x\ndatum: 2023-01-01\nbronnen:\n  - bron: stuk\nplaats: paragraaf 1')).toEqual(['7:1 onbekende-sleutel Hoort hij bij de regels erboven? Zet er dan evenveel spaties voor als voor die regels.']);
	});
});
