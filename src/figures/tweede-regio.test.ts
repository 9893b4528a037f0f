// The model must carry a region that steers differently, without an `if` for either.
import { expect, test } from 'vitest';
import { BASIS, blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';
import { zoekItem } from '../domain/portaal.ts';
import { rodeDraad } from './rode-draad.ts';
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
	[`${noord}/plannen/agenda/plan.md`]: blad('titel: Beleidsagenda\nlead: Wat we gaan doen.\nsoort: beleidsagenda\nvan: 2022\ntot: 2023\nbron: stuk\nstatus: concept\nindeling: { pijler: Pijler, doel: Ambitie }'),
	[`${noord}/pijlers/meedoen.md`]: blad(`titel: Meedoen\nlead: x\nnummer: 1\nplan: agenda\n${BRON}`),
	[`${noord}/doelen/preventie.md`]: blad(`titel: Meer preventie\nsoort: ambitie\npijlers: [meedoen]\n${BRON}`),
	[`${noord}/doelen/maatwerk.md`]: blad(`titel: Meer maatwerk\nsoort: ambitie\npijlers: [meedoen]\n${BRON}`),
	[`${noord}/resultaten/inloop.md`]: blad(`titel: Elke gemeente heeft een inloop\nnaam_in_bron: Inloop\nnummer: 1\nplan: agenda\ndoelen: [maatwerk]\nstatusmodel: stoplicht\nstanden:\n  - { periode: 2023-06, status: groen }\n${BRON}`),
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
