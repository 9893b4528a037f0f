import { describe, expect, test } from 'vitest';
import { LAND, regiobeeld } from '../../tests/hulp/land.ts';
import { belofte, blad, proefroot } from '../../tests/hulp/proefroot.ts';
import { zoekDataset } from '../domain/portaal.ts';
import { maakFiguur } from './figuur.ts';
import { cellenVanIndicator, cellenVanRegio, landbeeldVan, landbevinding, telCellen, uitersten } from './landbeeld.ts';
import { toenEnNu } from './toen-en-nu.ts';

const klein = () => landbeeldVan(proefroot(LAND).lees())!;

describe('the national picture', () => {
	test('gives each region and point its mark, line and remark', () => {
		const beeld = klein();
		const [noord, oost] = beeld.regios;
		const [planning, toegang] = beeld.indicatoren;
		expect(beeld.cel(noord!, toegang!)).toMatchObject({ status: { id: 'bezig' }, plaats: '4', opmerking: 'Twee tekens.' });
		expect(beeld.cel(oost!, planning!)).toMatchObject({ status: { id: 'ja' }, plaats: '13', opmerking: '' });
	});

	test('counts words in the order of the scale, and a word that is not there as nought', () => {
		const beeld = klein();
		const telling = (cellen: Parameters<typeof telCellen>[1]) => telCellen(beeld, cellen).map(({ status, aantal }) => [status.id, aantal]);
		expect(telling(cellenVanIndicator(beeld, beeld.indicatoren[0]!))).toEqual([['ja', 2], ['bezig', 0], ['nee', 1], ['onbekend', 0]]);
		expect(telling(cellenVanRegio(beeld, beeld.regios[1]!))).toEqual([['ja', 1], ['bezig', 0], ['nee', 0], ['onbekend', 1]]);
	});

	test('has its finding made from the counts', () => {
		const beeld = klein();
		expect(beeld.indicatoren.map((indicator) => landbevinding(beeld, indicator))).toEqual(['2 van de 3 regio’s hadden planning', 'Geen van de 3 regio’s hadden toegang']);
		expect([uitersten(beeld)?.meest.id, uitersten(beeld)?.minst.id]).toEqual(['planning', 'toegang']);
	});

	test('is not there in a portal without regiobeelden', () => {
		expect(landbeeldVan(proefroot().lees())).toBeUndefined();
	});
});

describe('a figure that counts stands', () => {
	test('has a row for each value and a reeks for each word of the scale', () => {
		const portaal = proefroot(LAND).lees();
		const dataset = zoekDataset(portaal, 'land')!;
		const figuur = maakFiguur(portaal, dataset, dataset.beschrijving.zicht.figuren[0]!);
		expect(figuur.reeksen.map(({ titel, eenheid }) => [titel, eenheid])).toEqual([['ja', 'regios'], ['bezig', 'regios'], ['nee', 'regios'], ['onbekend', 'regios']]);
		expect(figuur.rijen.map(({ label, cellen }) => [label, ...cellen.map(({ waarde }) => waarde.getal)])).toEqual([['Plan', 2, 0, 1, 0], ['Toeg', 0, 2, 0, 1]]);
	});
});

describe('then and now', () => {
	const LOKET = 'content/regios/streek/resultaten/loket.md';
	const met = (standen: string) => {
		const portaal = proefroot({ ...LAND, 'content/regiobeelden/noord.md': regiobeeld('Noord', 1, 'nu:\n  regio: streek\n  gebied: Hetzelfde gebied.\n  punten:\n    - indicator: toegang\n      resultaten: [streek/loket]\n'), [LOKET]: blad(belofte(`standen:\n${standen}`)) }).lees();
		return toenEnNu(portaal, landbeeldVan(portaal)!);
	};

	test('sets the mark beside the last reported stand, each in its own words', () => {
		const [regio, ...meer] = met('  - periode: 2022\n    status: nog-niet\n  - periode: 2023\n    status: op-koers\n');
		expect(meer).toEqual([]);
		expect(regio!.regels.map(({ indicator, toen, nu }) => [indicator.id, toen.status.woord, nu.map(({ stand }) => [stand?.status.id, stand?.periode])])).toEqual([['planning', 'ja', []], ['toegang', 'bezig', [['op-koers', '2023']]]]);
	});

	test('takes nothing invented for a report', () => {
		expect(met('  - periode: 2022\n    status: nog-niet\n  - periode: 2023\n    status: op-koers\n    fictief: true\n')[0]!.regels[1]!.nu[0]!.stand).toMatchObject({ periode: '2022', status: { id: 'nog-niet' } });
	});
});
