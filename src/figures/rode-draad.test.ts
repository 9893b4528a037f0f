import { describe, expect, test } from 'vitest';
import { belofte, blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import type { Item } from '../domain/portaal.ts';
import { rodeDraad } from './rode-draad.ts';

const streek = 'content/regios/streek';
const KETEN = {
	...dataset(),
	[`${streek}/pijlers/zorg.md`]: blad(`titel: De pijler\nlead: x\nnummer: 1\nplan: plan-2023\n${BRON}`),
	[`${streek}/doelen/thuis.md`]: blad(`titel: Het doel\npijlers: [zorg]\n${BRON}`),
	[`${streek}/resultaten/loket.md`]: blad(belofte('doelen: [thuis]\nposten: [{ dataset: plekken, regel: licht }]\n', 'De belofte')),
	[`${streek}/acties/bouw.md`]: blad(`titel: De actie\nplan: plan-2023\nwanneer: 2023\nthema: x\nresultaten: [loket]\nposten: [{ dataset: plekken }]\n${BRON}`),
	[`${streek}/indicatoren/wachten.md`]: blad(`titel: De indicator\ndefinitie: Hoe lang iemand wacht op een plek.\nresultaten: [loket]\n${BRON}`),
	[`${streek}/rapportages/verslag.md`]: blad(`titel: Het verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\n${BRON}`),
	[`${streek}/resultaten/los.md`]: blad(belofte('voetnoten: [{ tekst: Geen document zegt wat dit kost. }]', 'Een losse belofte').replace('nummer: 1', 'nummer: 2')),
};

function draad(titel: string, bestanden: Record<string, string> = KETEN): string[] {
	const root = proefroot(bestanden);
	expect(root.gevonden()).toEqual([]);
	const portaal = root.lees();
	const item = INHOUD_NAMEN.flatMap((naam) => portaal.inhoud[naam] as Item[]).find((een) => (een.data as { titel: string }).titel === titel)!;
	return rodeDraad(portaal, item).map((stap) => `${stap.naam}: ${stap.links.map((link) => (link.hier ? `[${link.naam}]` : link.naam)).join(', ') || `– ${stap.leemte}`}`);
}

describe('the rode draad', () => {
	test('goes up from an indicator to the plan', () => {
		expect(draad('De indicator')).toEqual(['Plan: Plan 2023', 'Pijler: De pijler', 'Doel: Het doel', 'Belofte: De belofte', 'Actie: – De acties staan bij de belofte.', 'Indicator: [De indicator]', 'Geld en plekken: – Geen document zegt wat dit kost.', 'Verslag: Het verslag']);
	});

	test('goes down from a goal to its money', () => {
		expect(draad('Het doel')).toEqual(['Plan: Plan 2023', 'Pijler: De pijler', 'Doel: [Het doel]', 'Belofte: De belofte', 'Actie: De actie', 'Indicator: De indicator', 'Geld en plekken: Plekken per soort: BW licht, Plekken per soort', 'Verslag: Het verslag']);
	});

	test('goes both ways from a promise', () => {
		expect(draad('De belofte')).toEqual(['Plan: Plan 2023', 'Pijler: De pijler', 'Doel: Het doel', 'Belofte: [De belofte]', 'Actie: De actie', 'Indicator: De indicator', 'Geld en plekken: Plekken per soort: BW licht, Plekken per soort', 'Verslag: Het verslag']);
	});

	test('says of every gap what it means that nothing is there', () => {
		expect(draad('Een losse belofte')).toEqual([
			'Plan: Plan 2023', 'Pijler: – Geen document koppelt dit aan een pijler.', 'Doel: – Geen document koppelt dit aan een doel.', 'Belofte: [Een losse belofte]',
			'Actie: – Geen document noemt een actie.', 'Indicator: – Geen indicator zegt hoe dit te zien is.', 'Geld en plekken: – Geen document zegt wat dit kost.', 'Verslag: Het verslag',
		]);
		const { [`${streek}/rapportages/verslag.md`]: _, ...zonder } = KETEN;
		expect(draad('Een losse belofte', zonder).at(-1)).toBe('Verslag: – Er is nog geen verslag.');
	});

	test('uses the plan’s own names for its levels', () => {
		const plan = `${streek}/plannen/plan-2023/plan.md`;
		const eigen = { ...KETEN, [plan]: blad('titel: Plan 2023\nlead: x\nsoort: beleidsplan\nvan: 2021\ntot: 2023\nbron: stuk\nstatus: vastgesteld\nindeling: { pijler: Spoor, doel: Ambitie }') };
		expect(draad('De belofte', eigen).slice(1, 3)).toEqual(['Spoor: De pijler', 'Ambitie: Het doel']);
	});

	test('leads to the permanent address of the very line', () => {
		const portaal = proefroot(KETEN).lees();
		const stappen = rodeDraad(portaal, portaal.inhoud.resultaten.find((item) => item.id === 'loket') as Item);
		expect(stappen.find((stap) => stap.naam === 'Geld en plekken')!.links.map((link) => link.adres)).toEqual(['/cijfers/streek-plekken/#regel-licht', '/cijfers/streek-plekken/']);
		expect(stappen[3]!.links[0]!.adres).toBe('/streek/resultaten/loket/');
	});
});
