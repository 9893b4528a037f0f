// The model must carry a region that steers differently, without an `if` for either.
import { expect, test } from 'vitest';
import { BASIS, blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';
import { zoekItem } from '../domain/portaal.ts';
import { rodeDraad } from './rode-draad.ts';
import { beloftenBij, beloftenOnder, pijlersVan, plekInPlan } from './indeling.ts';
import { beloftenVan, bevinding, telStanden } from './standen.ts';

const noord = 'content/regios/noord';
const stoplicht = blad(`titel: Stoplicht
eigen: false
zonder_stand: geen-kleur
statussen:
  - { id: groen, woord: groen, uitleg: De bron legt de kleur niet uit., icoon: vinkje, tint: goed }
  - { id: rood, woord: rood, uitleg: De bron legt de kleur niet uit., icoon: kruis, tint: slecht }
  - { id: geen-kleur, woord: geen kleur, uitleg: Er is geen kleur gemeld., icoon: puntjes, tint: stil }`);

const NOORD = {
	'content/statusmodellen/stoplicht.md': stoplicht,
	[`${noord}/regio.md`]: blad(`titel: Noord\nlead: Veertien gemeenten.\nvolgorde: 2\nplan: agenda\n${BRON}`),
	[`${noord}/plannen/agenda/plan.md`]: blad('titel: Beleidsagenda\nlead: Wat we gaan doen.\nsoort: beleidsagenda\nvan: 2022\ntot: 2023\nbron: stuk\nstatus: concept\nindeling: { pijler: Pijler, doel: Ambitie, doelen: Ambities }'),
	[`${noord}/pijlers/meedoen.md`]: blad(`titel: Meedoen\nlead: x\nnummer: 1\nplan: agenda\n${BRON}`),
	[`${noord}/doelen/preventie.md`]: blad(`titel: Meer preventie\nsoort: ambitie\npijlers: [meedoen]\n${BRON}`),
	[`${noord}/doelen/maatwerk.md`]: blad(`titel: Meer maatwerk\nsoort: ambitie\npijlers: [meedoen]\n${BRON}`),
	[`${noord}/resultaten/inloop.md`]: blad(`titel: Elke gemeente heeft een inloop\nnaam_in_bron: Inloop\nnummer: 1\nplan: agenda\ndoelen: [maatwerk]\nstatusmodel: stoplicht\nstanden:\n  - { periode: 2023-06, status: groen }\nvoetnoten: [{ tekst: Geen document zegt wat dit kost. }]\n${BRON}`),
	[`${noord}/acties/scan.md`]: blad(`titel: Preventiescanner\nplan: agenda\nniveau: lokaal\nwanneer: 2022-Q4\nthema: preventie\ndoelen: [preventie]\nresultaten: [inloop]\n${BRON}`),
	[`${noord}/acties/scholing.md`]: blad(`titel: Scholing\nplan: agenda\nwanneer: doorlopend\nthema: maatwerk\ndoelen: [maatwerk, preventie]\n${BRON}`),
};

function noordelijk() {
	const root = proefroot(NOORD);
	expect(root.gevonden()).toEqual([]);
	return root.lees();
}

test('a second region with ambities and a stoplicht of its own is right beside the first', () => {
	expect(Object.keys(BASIS)).toContain('content/regios/streek/regio.md');
	expect(noordelijk().inhoud.regios.map((regio) => regio.id)).toEqual(['noord', 'streek']);
});

test('its thread uses its own words, and an action reaches ambities other than those of its result', () => {
	const portaal = noordelijk();
	const stappen = rodeDraad(portaal, zoekItem(portaal, 'acties', 'scan', 'noord')!);
	expect(stappen.find((stap) => stap.naam === 'Ambitie')?.links.map((link) => link.naam)).toEqual(['Meer preventie', 'Meer maatwerk']);
});

test('its stoplicht is never read as a promise kept', () => {
	const portaal = noordelijk();
	const beloften = beloftenVan(portaal, zoekItem(portaal, 'plannen', 'agenda', 'noord')!);
	expect(telStanden(beloften).map(({ status, aantal }) => [status.woord, aantal])).toEqual([['groen', 1]]);
	expect(bevinding(beloften)).toBe('Zo staat de belofte ervoor');
});

test('a promise that names an ambitie but no pijler stands under the pijler of that ambitie, and is named by the ambitie', () => {
	const portaal = noordelijk();
	const inloop = zoekItem(portaal, 'resultaten', 'inloop', 'noord')!;
	expect(beloftenBij(portaal, zoekItem(portaal, 'pijlers', 'meedoen', 'noord')!)).toEqual([inloop]);
	expect(beloftenOnder(portaal, zoekItem(portaal, 'doelen', 'maatwerk', 'noord')!)).toEqual([inloop]);
	expect(beloftenOnder(portaal, zoekItem(portaal, 'doelen', 'preventie', 'noord')!)).toEqual([]);
	expect(plekInPlan(portaal, inloop)).toEqual({ naam: 'Ambitie', links: [{ naam: 'Meer maatwerk', adres: '/noord/plannen/#maatwerk' }] });
	expect(plekInPlan(portaal, zoekItem(portaal, 'acties', 'scholing', 'noord')!)?.naam).toBe('Ambities');
});

test('a plan that works out another takes over its pijlers, and its thread goes through them', () => {
	const root = proefroot({
		...NOORD,
		[`${noord}/plannen/visie/plan.md`]: blad(`titel: Visie\nlead: x\nsoort: regiovisie\n${BRON}\nstatus: onbekend`),
		[`${noord}/plannen/agenda/plan.md`]: NOORD[`${noord}/plannen/agenda/plan.md`]!.replace('status: concept', 'status: concept\nwerkt_uit: visie'),
		[`${noord}/pijlers/meedoen.md`]: NOORD[`${noord}/pijlers/meedoen.md`]!.replace('plan: agenda', 'plan: visie'),
	});
	expect(root.gevonden()).toEqual([]);
	const portaal = root.lees();
	const agenda = zoekItem(portaal, 'plannen', 'agenda', 'noord')!;
	expect(pijlersVan(portaal, agenda).map(({ id }) => id)).toEqual(['meedoen']);
	const stappen = rodeDraad(portaal, agenda);
	expect(stappen.slice(0, 3).map((stap) => stap.links.map(({ naam, hier }) => (hier ? `[${naam}]` : naam)))).toEqual([['[Beleidsagenda]', 'Visie'], ['Meedoen'], ['Meer maatwerk', 'Meer preventie']]);
});

test('two plans that say they work each other out are read to the end', () => {
	const plan = (ander: string): string => blad(`titel: Plan\nlead: x\nsoort: beleidsagenda\nvan: 2022\ntot: 2023\nbron: stuk\nstatus: concept\nwerkt_uit: ${ander}`);
	const portaal = proefroot({ [`${noord}/regio.md`]: NOORD[`${noord}/regio.md`]!, [`${noord}/plannen/agenda/plan.md`]: plan('visie'), [`${noord}/plannen/visie/plan.md`]: plan('agenda') }).lees();
	expect(pijlersVan(portaal, zoekItem(portaal, 'plannen', 'agenda', 'noord')!)).toEqual([]);
});

test('a plan known from other papers alone names one, or is asked for its own', () => {
	const zonder = (meer: string) => proefroot({ [`${noord}/regio.md`]: NOORD[`${noord}/regio.md`]!, [`${noord}/plannen/agenda/plan.md`]: blad(`titel: Visie\nlead: x\nsoort: regiovisie\nstatus: onbekend\n${meer}`) });
	expect(zonder(BRON).gevonden()).toEqual([]);
	expect(zonder('').teksten()).toContain('De sleutel „bron” ontbreekt.');
});
