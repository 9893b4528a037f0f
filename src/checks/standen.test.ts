import { describe, expect, test } from 'vitest';
import { BASIS, belofte, blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';

const LOKET = 'content/regios/streek/resultaten/loket.md';
const met = (standen: string) => proefroot({ [LOKET]: blad(belofte(`standen:\n${standen}`)) });
const UITLEG = '    oorzaak: Er is geen locatie.\n    gevolg: Mensen wachten langer.\n    bijsturing: De regio zoekt verder.\n';

describe('a stand', () => {
	test('on the scale, once per period, is fine', () => {
		expect(met(`  - periode: 2022\n    status: op-koers\n  - periode: 2023\n    status: aandacht\n${UITLEG}`).gevonden()).toEqual([]);
	});

	test('with a word that is not on the scale', () => {
		const root = met('  - periode: 2022\n    status: ▶op-koes\n');
		expect(root.gevonden()).toEqual([`onbekende-waarde ${root.plekken[0]}`]);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"De status „op-koes” bestaat niet in „Stand van een belofte”.
			→ Bedoelde u „op-koers”?"
		`);
	});

	test('that asks attention says why, what it means and what is done', () => {
		const root = met('  - periode: 2022\n    status: ▶aandacht\n');
		expect(root.gevonden()).toEqual([`uitleg-ontbreekt ${root.plekken[0]}`]);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Bij de status „aandacht” ontbreekt: oorzaak, gevolg, bijsturing.
			→ Schrijf waardoor het komt (oorzaak), wat het betekent voor inwoners (gevolg) en wat de regio eraan doet (bijsturing)."
		`);
	});

	test.each(['oorzaak', 'gevolg', 'bijsturing'])('that lacks only the %s says so', (sleutel) => {
		const root = met(`  - periode: 2022\n    status: aandacht\n${UITLEG.replace(new RegExp(`    ${sleutel}: .*\n`), '')}`);
		expect(root.teksten()).toContain(`Bij de status „aandacht” ontbreekt: ${sleutel}.\n`);
	});

	test.each([['oorzaak', 'volgt'], ['gevolg', 'n.v.t.'], ['bijsturing', '"-"'], ['bijsturing', 'nog te bepalen']])('of which the %s is „%s” says nothing, at those words', (sleutel, woorden) => {
		const root = met(`  - periode: 2022\n    status: aandacht\n${UITLEG.replace(new RegExp(`(    ${sleutel}: ).*\n`), `$1▶${woorden}\n`)}`);
		expect(root.gevonden().filter((een) => een.startsWith('uitleg'))).toEqual([`uitleg-ontbreekt ${root.plekken[0]}`]);
		expect(root.teksten()).toContain(`zegt ${sleutel} niets: „${woorden.replaceAll('"', '')}”.`);
	});

	test('on a period that has one already', () => {
		const root = met('  - periode: 2022\n    status: nog-niet\n  - periode: 2022-Q4\n    status: op-koers\n  - periode: ▶2022\n    status: op-koers\n');
		expect(root.gevonden()).toEqual([`dubbele-stand ${root.plekken[0]}`]);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Over 2022 staat er al een stand.
			→ Laat per periode één stand staan."
		`);
	});

	test('of an actie is checked the same', () => {
		const root = proefroot({ 'content/regios/streek/acties/bouw.md': blad(`titel: Bouw\nplan: plan-2023\nwanneer: 2023-Q1\nthema: wonen\n${BRON}\nstanden:\n  - periode: 2023\n    status: ▶klaar\n`) });
		expect(root.gevonden()).toEqual([`onbekende-waarde ${root.plekken[0]}`]);
	});
});

test('a report tells each promise once a period, in words of its scale', () => {
	const verslag = (standen: string) => blad(`titel: Verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2023 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\n${BRON}\nstanden:\n${standen}`);
	const root = proefroot({
		[LOKET]: blad(belofte()),
		[LOKET.replace('loket', 'plek')]: blad(belofte('', 'Een plek')),
		'content/regios/streek/rapportages/verslag.md': verslag('  - { resultaat: loket, periode: 2022, status: op-koers }\n  - { resultaat: plek, periode: 2022, status: op-koers }\n  - { resultaat: loket, periode: ▶2022, status: op-koers }\n  - { resultaat: loket, periode: 2023, status: ▶klaar }\n'),
	});
	expect(root.gevonden()).toEqual([`dubbele-stand ${root.plekken[0]}`, `onbekende-waarde ${root.plekken[1]}`]);
});

test('a scale has a word of its own for when nothing was reported', () => {
	const model = 'content/statusmodellen/portaal.md';
	const root = proefroot({ [model]: BASIS[model]!.replace('zonder_stand: geen-stand', 'zonder_stand: ▶geen-standd') });
	expect(root.gevonden()).toEqual([`onbekende-waarde ${root.plekken[0]}`]);
	expect(root.teksten()).toMatchInlineSnapshot(`
		"De status „geen-standd” staat niet in dit statusmodel.
		→ Bedoelde u „geen-stand”?"
	`);
});

test.each([['2023', '2022', false], ['2022', '2022', true], ['2023-Q1', '2023', true], ['2023', '2023-Q3', true], ['2023-Q2', '2023-Q1', false]])('a report from %s to %s', (van, tot, goed) => {
	const root = proefroot({ 'content/regios/streek/rapportages/verslag.md': blad(`titel: Verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: ${van}, tot: ▶${tot} }\ndatum: 2023\nplan: plan-2023\nstatus: concept\n${BRON}`) });
	expect(root.gevonden()).toEqual(goed ? [] : [`ongeldige-waarde ${root.plekken[0]}`]);
});
