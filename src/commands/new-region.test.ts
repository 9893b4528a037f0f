// A new region: what is written is right and empty, whatever the names; all of it is written, or none.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { VOORBEELDEN, type Leverbaar } from '../domain/voorbeelden.ts';
import { leveringVan, nogLeeg, voorWie } from '../figures/leveren.ts';
import { bestandenIn, schrijf, tijdelijkeMap, vingerafdruk } from '../../tests/hulp/bestanden.ts';
import { schrijfSamen } from './new-region.ts';
import { slugVan, type Opgave } from './regio/opgave.ts';
import { skelet, type Ondergrond } from './regio/skelet.ts';

const LEEG: Ondergrond = { heeftConfiguratie: false, heeftGitignore: false, bronnen: [], heeftStatusmodel: false, volgorde: 1 };
const OPGAVE: Opgave = {
	titel: 'De Kust', id: 'kust', gemeenten: [{ code: 'GM0014', naam: 'Noordkust', id: 'noordkust' }, { code: 'GM0034', naam: 'Zuidkust', id: 'zuidkust' }], centrum: 'GM0034',
	plan: 'Kustplan 2025-2028', van: 2025, tot: 2028, pijlers: ['Voorkomen', 'Wonen'], woordPijler: 'Pijler', woordDoel: 'Ambitie', organisatie: 'Gemeente Zuidkust', adres: 'https://kust.example', thema: true,
};

/** A root with the files of `opgave` and nothing else. */
function root(opgave: Partial<Opgave> = {}, meer: Record<string, string> = {}): string {
	const map = tijdelijkeMap();
	schrijf(map, { ...Object.fromEntries(skelet({ ...OPGAVE, ...opgave }, LEEG)), ...meer });
	return map;
}

describe('the files of a new region', () => {
	test('are a whole root without a fault or a warning', async () => {
		const { portaal, problemen } = await leesEnControleer(root());
		expect(problemen).toEqual([]);
		expect(portaal.inhoud.regios.map(({ id, data }) => [id, data.titel, data.plan])).toEqual([['kust', 'De Kust', 'kustplan-2025-2028']]);
		expect(portaal.inhoud.gemeenten.map(({ data }) => [data.code, data.rol])).toEqual([['GM0014', 'regiogemeente'], ['GM0034', 'centrumgemeente']]);
		expect(portaal.inhoud.pijlers.map(({ data }) => data.titel)).toEqual(['Voorkomen', 'Wonen']);
		expect(portaal.inhoud.plannen[0]!.data.indeling).toMatchObject({ pijler: 'Pijler', doel: 'Ambitie' });
		expect(portaal.configuratie).toMatchObject({ adres: 'https://kust.example', organisatie: 'Gemeente Zuidkust', voorbeeld: false, thema: 'thema.css' });
		expect(portaal.datasets).toEqual([]);
		expect(portaal.verwacht.map(({ naam, aantalRijen }) => [naam, aantalRijen])).toEqual([['begroting-2025', 0], ['plekken-2025', 0], ['wachttijd', 0]]);
	});

	test('are right whatever the names are', async () => {
		const naam = fc.string({ minLength: 1, maxLength: 30 }).map((tekst) => `x${tekst.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')}`.trim()).filter((tekst) => slugVan(tekst) !== '');
		await fc.assert(
			fc.asyncProperty(naam, naam, naam, naam, naam, async (titel, gemeente, plan, pijler, woord) => {
				const map = root({ titel, plan, pijlers: [pijler], woordPijler: woord, woordDoel: woord, organisatie: titel, gemeenten: [{ code: 'GM0014', naam: gemeente, id: slugVan(gemeente) }], centrum: 'GM0014' });
				const { portaal, problemen } = await leesEnControleer(map);
				expect(problemen).toEqual([]);
				expect([portaal.inhoud.regios[0]!.data.titel, portaal.inhoud.gemeenten[0]!.data.titel, portaal.inhoud.plannen[0]!.data.titel, portaal.inhoud.pijlers[0]!.data.titel]).toEqual([titel, gemeente, plan, pijler]);
			}),
			{ numRuns: 15, seed: 7 },
		);
	});

	test('leave alone what the root has: its settings, its scale, a source of the same name', async () => {
		const bestanden = skelet({ ...OPGAVE, thema: false }, { heeftConfiguratie: true, heeftGitignore: false, bronnen: ['kustplan-2025-2028'], heeftStatusmodel: true, volgorde: 3 });
		expect([...bestanden.keys()].filter((pad) => !/^(content\/regios|data)\/kust\//.test(pad))).toEqual(['content/bronnen/kustplan-2025-2028-kust.md']);
		expect(bestanden.get('content/regios/kust/regio.md')).toContain('volgorde: 3');
	});
});

describe('what is still to come', () => {
	test.each(Object.keys(VOORBEELDEN) as Leverbaar[])('the example of %s is right as it stands', async (wat) => {
		const { portaal } = await leesEnControleer(root());
		const voorbeelden = VOORBEELDEN[wat](voorWie(portaal, portaal.inhoud.regios[0]));
		const map = root({}, Object.fromEntries(voorbeelden.map(({ pad, tekst }) => [pad, tekst])));
		expect((await leesEnControleer(map)).problemen).toEqual([]);
		expect(voorbeelden.every(({ pad }) => existsSync(join(map, pad)))).toBe(true);
	});

	test('is named on the front page until it is there', async () => {
		const delen = async (map: string): Promise<string[]> => nogLeeg((await leesEnControleer(map)).portaal, 'kust').map(({ adres }) => adres);
		expect(await delen(root())).toEqual(['resultaten', 'acties', 'capaciteit', 'begroting', 'indicatoren', 'rapportages', 'agenda'].map((deel) => `/kust/${deel}/`));
		const { portaal } = await leesEnControleer(root());
		const [eerste] = VOORBEELDEN.resultaten(voorWie(portaal, portaal.inhoud.regios[0]));
		expect(await delen(root({}, { [eerste!.pad]: eerste!.tekst }))).not.toContain('/kust/resultaten/');
	});

	test('of announced figures says when, where and which columns', async () => {
		const { portaal } = await leesEnControleer(root());
		expect(leveringVan(portaal, 'capaciteit', portaal.inhoud.regios[0]).aangekondigd).toEqual([{ titel: 'Plekken in 2025', wanneer: 'zodra de gegevensbeheerder ze levert', bestand: 'data/kust/plekken-2025.csv', kolommen: ['regel', 'naam', 'soort', 'onderdeel_van', 'plekken'] }]);
		expect(leveringVan(portaal, 'cijfers').aangekondigd).toHaveLength(3);
		expect(leveringVan(portaal, 'acties', portaal.inhoud.regios[0])).toMatchObject({ map: 'content/regios/kust/acties/', aangekondigd: [] });
	});
});

describe('writing', () => {
	const BESTANDEN = new Map([['content/bronnen/a.md', 'a'], ['content/regios/kust/regio.md', 'r'], ['content/regios/kust/plannen/p/plan.md', 'p'], ['data/kust/x.csv', 'x'], ['zicht.config.yaml', 'z']]);

	test('puts every file in its place and leaves nothing else behind', () => {
		const map = tijdelijkeMap();
		schrijfSamen(map, BESTANDEN);
		expect(bestandenIn(map)).toEqual([...BESTANDEN.keys()].sort());
	});

	test.each(['zicht.config.yaml', 'data/kust/oud.csv', 'content/regios/kust/oud.md'])('changes nothing at all when %s is in the way', (bezet) => {
		const map = tijdelijkeMap();
		schrijf(map, { [bezet]: 'oud', 'content/begrippen/b.md': 'b' });
		mkdirSync(join(map, 'data'), { recursive: true });
		const vooraf = vingerafdruk(map);
		expect(() => schrijfSamen(map, BESTANDEN)).toThrow('bestaat al. Er is niets veranderd.');
		expect(vingerafdruk(map)).toEqual(vooraf);
		expect(existsSync(join(map, 'content/bronnen'))).toBe(false);
		expect(existsSync(join(map, 'data'))).toBe(true);
	});
});
