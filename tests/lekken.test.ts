// The leak drill in the figures: two counts are hidden well enough, and then each time one step more gives them away. All must be caught in check, at their place.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesEnControleer } from '../src/charts/lees-en-controleer.ts';
import type { Problem } from '../src/domain/problem.ts';
import { schrijf } from './hulp/bestanden.ts';
import { vervang } from './hulp/kleine-root.ts';
import { anders, echt, eerder, GEMEENTEN, lekroot, SOORTEN, sorteer, zetErbij } from './hulp/lekroot.ts';

const fouten = async (root: string): Promise<Problem[]> => (await leesEnControleer(root)).problemen.filter(({ severity }) => severity === 'error');

const VAALS = 'content/regios/streek/gemeenten/vaals.md';

/** A table beside the others that does not say what it counts. */
function zonderTelt(root: string, kolommen: string, regels: string[]): void {
	zetErbij(root, 'nog-een', kolommen, regels);
	vervang(join(root, 'data/streek/nog-een.yaml'), '  telt: { wat: mensen, hoe: bewegingen, bereik: alle hulp }\n', '');
}

/** What is done, the code that must be told, and the place: file and start of the line. */
const LEKKEN: [naam: string, lek: (root: string) => void, code: string, waar: string, zegt: RegExp][] = [
	['one of the two is shown after all', (root) => anders(root, GEMEENTEN, '2024-Q4;GM0994', '2024-Q4;GM0994;14'), 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /GM0981.*precies 13/],
	['a small count is typed', (root) => anders(root, GEMEENTEN, '2024-Q3;GM0994', '2024-Q3;GM0994;4'), 'kleine-telling', `${GEMEENTEN}.csv:19`, /GM0994.*staat 4/],
	['another table shows what is hidden', (root) => zetErbij(root, 'nog-een', 'periode;gemeente;instroom', ['2024-Q4;GM0994;14', '2024-Q4;GM0935;44']), 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /GM0981.*precies 13/],
	['another table that writes what it counts in other signs', (root) => zetErbij(root, 'nog-een', 'periode;gemeente;instroom', ['2024-Q4;GM0994;14'], '  telt: { wat: Mensen, hoe: bewegingen, bereik: "Alle hulp." }\n'), 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /GM0981.*precies 13/],
	['another table with the same numbers that says to count something else', (root) => zetErbij(root, 'nog-een', 'periode;gemeente;instroom', ['2024-Q1;GM0935;40', '2024-Q2;GM0935;42', '2024-Q3;GM0935;45', '2024-Q4;GM0994;14'], '  telt: { wat: mensen, hoe: nieuw, bereik: opvang }\n'), 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /GM0981.*precies 13/],
	['another table that does not say what it counts', (root) => zonderTelt(root, 'periode;gemeente;instroom', ['2024-Q4;GM0994;14']), 'telt-ontbreekt', 'data/streek/nog-een.yaml', /In data\/streek\/gemeenten.csv, op regel 25, is „instroom, 2024-Q4, GM0994” verborgen/],
	['the same in halves of a year, by kind of help', (root) => zonderTelt(root, 'periode;gemeente;soort;instroom', ['2024-H2;GM0994;wonen;20', '2024-H2;GM0994;opvang;16']), 'telt-ontbreekt', 'data/streek/nog-een.yaml', /op regel 25/],
	['a slip of the pen in what it counts', (root) => zetErbij(root, 'nog-een', 'periode;gemeente;instroom', ['2024-Q4;GM0994;14'], '  telt: { wat: mensen, hoe: bewegingen, bereik: ale hulp }\n'), 'telt-ontbreekt', '.yaml', /scheelt bijna niets/],
	['a year is printed beside its quarters', (root) => zetErbij(root, 'jaren', 'periode;gemeente;instroom', ['2024;GM0994;77', '2023;GM0994;80']), 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /GM0981.*precies 13/],
	['a year and its quarters stand in one table', (root) => appendFileSync(join(root, `${GEMEENTEN}.csv`), '2024;GM0994;77\n'), 'terug-te-rekenen', `${GEMEENTEN}.csv:25`, /GM0994.*precies 14/],
	['a total says that almost nothing is left', (root) => anders(root, SOORTEN, '2024-Q4;opvang', '2024-Q4;opvang;27'), 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /GM0981.*van 0 tot en met 7/],
	['a total of the region is printed as a line of the table', (root) => zetErbij(root, 'vijf', 'periode;gemeente;instroom', ['2024-Q4;streek;147', '2024-Q4;GM0994;14']), 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /precies 13/],
	['figures that cannot all be true', (root) => anders(root, SOORTEN, '2024-Q4;wonen', '2024-Q4;wonen;12'), 'tegenstrijdige-cijfers', '.csv', /Er bestaan geen aantallen/],
	['an earlier release showed it', (root) => {
		const vroeger = lekroot();
		anders(vroeger, GEMEENTEN, '2024-Q4;GM0994', '2024-Q4;GM0994;14');
		eerder(root, vroeger);
	}, 'terug-te-rekenen', `${GEMEENTEN}.csv:24`, /eerder|uitgave 1/],
	['an earlier release with another grouping', (root) => {
		const vroeger = lekroot();
		zetErbij(vroeger, 'helften', 'periode;gemeente;instroom', ['2024-H2;GM0994;36', '2024-H1;GM0994;41']);
		eerder(root, vroeger, 'helften');
	}, 'terug-te-rekenen', `${GEMEENTEN}.csv:25`, /GM0994.*precies 14/],
	['a correction of a few people', (root) => {
		eerder(root);
		anders(root, GEMEENTEN, '2024-Q3;GM0935', '2024-Q3;GM0935;48');
		anders(root, SOORTEN, '2024-Q3;wonen', '2024-Q3;wonen;103');
	}, 'terug-te-rekenen', '.csv', /Het verschil, 3, is onder de drempel/],
	['a release that was touched', (root) => {
		eerder(root);
		vervang(join(root, 'uitgaven/0001.json'), '"nummer": 1', '"nummer": 2');
	}, 'uitgaveboek', 'uitgaven/0001.json', /veranderd/],
	['a sentence of an editor', (root) => appendFileSync(join(root, 'content/regios/streek/gemeenten/vaals.md'), '\nDit jaar vertrokken twee mensen uit de opvang.\n'), 'kleine-telling', 'content/regios/streek/gemeenten/vaals.md', /twee mensen/],
	['a cell of a table in a text', (root) => appendFileSync(join(root, VAALS), '\n| Gemeente | Uitstroom |\n| --- | --- |\n| Valkenburg | 4 |\n'), 'kleine-telling', `${VAALS}:14`, /„4” bij Valkenburg/],
	['a number that is hidden in the figures', (root) => appendFileSync(join(root, VAALS), '\nIn het vierde kwartaal van 2024 kwamen er 14 mensen uit Valkenburg.\n'), 'verborgen-in-tekst', VAALS, /„14 mensen” bij Valkenburg.*2024-Q4, GM0994/],
	['a title of a table', (root) => vervang(join(root, `${GEMEENTEN}.yaml`), 'title: Instroom', 'title: Instroom (Vaals 4)'), 'kleine-telling', `${GEMEENTEN}.yaml:1`, /„4” bij Vaals/],
	['the definition of a table', (root) => vervang(join(root, `${GEMEENTEN}.yaml`), 'definitie: Mensen die', 'definitie: Uit Vaals kwamen er vier. Mensen die'), 'kleine-telling', `${GEMEENTEN}.yaml:14`, /„vier” bij Vaals/],
	['a place in a source', (root) => vervang(join(root, `${GEMEENTEN}.yaml`), 'plaats: bijlage 1', 'plaats: bijlage 1, Vaals vier mensen'), 'kleine-telling', `${GEMEENTEN}.yaml:18`, /„vier mensen” bij Vaals/],
	['a label of a row', (root) => zetErbij(root, 'leeftijd', 'periode;leeftijd;jong', ['2024-Q1;vier uit Vaals;53', '2024-Q1;oud;99']), 'kleine-telling', 'data/streek/leeftijd.csv:2', /„vier” bij Vaals/],
	['the front matter of a text', (root) => vervang(join(root, VAALS), 'lead: Een gemeente van de streek.', 'lead: Drie Vaalse daklozen kregen een huis.'), 'kleine-telling', `${VAALS}:6`, /„Drie Vaalse daklozen”/],
	['the settings', (root) => vervang(join(root, 'zicht.config.yaml'), 'organisatie: ', 'organisatie: Voor vier mensen uit Vaals '), 'kleine-telling', 'zicht.config.yaml', /„vier mensen” bij Vaals/],
	['words in a picture', (root) => schrijf(root, { 'public/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>Cliënten</title>\n<text>Vaals</text><text>4</text></svg>' }), 'kleine-telling', 'public/kaart.svg:2', /„4” bij Vaals/],
	['a bare count whose name says that people left', (root) => zetErbij(root, 'weg', 'periode;gemeente;vertrokken', ['2024-Q1;GM0981;7'], "  telt: { wat: vertrek, hoe: geteld, bereik: alle hulp }\n"), 'kleine-telling', 'data/streek/weg.csv:2', /vertrokken.*staat 7/],
	['a hidden total that its parts tell', (root) => zetErbij(root, 'met-totaal', 'periode;leeftijd;instroom', ['2024-Q1;jong;56', '2024-Q1;oud;100', '2024-Q1;totaal;.']), 'terug-te-rekenen', 'data/streek/met-totaal.csv:4', /precies 156/],
	['a category that is left over', (root) => zetErbij(root, 'leeftijd', 'periode;leeftijd;instroom', ['2024-Q1;jong;53', '2024-Q1;oud;99', '2024-Q1;onbekend;.']), 'terug-te-rekenen', 'data/streek/leeftijd.csv:4', /precies 4/],
	['a percentage of a hidden count', (root) => zetErbij(root, 'jong', 'periode;reden;instroom;jong;procent', ['2023-Q1;huis;20;.;15', '2023-Q1;schuld;23;.;52']), 'terug-te-rekenen', 'data/streek/jong.csv:2', /jong.*precies 3.*15%/],
	['a percentage of a hidden total', (root) => zetErbij(root, 'jong', 'periode;reden;instroom;jong;procent', ['2023-Q1;huis;.;40;97,6', '2023-Q1;schuld;23;12;52,2']), 'terug-te-rekenen', 'data/streek/jong.csv:2', /instroom.*precies 41.*97,6%/],
	['a mean beside all days together', (root) => zetErbij(root, 'duur', 'periode;reden;instroom;dagen;gemiddeld', ['2023-Q1;huis;.;485;121,3', '2023-Q1;schuld;23;690;30']), 'terug-te-rekenen', 'data/streek/duur.csv:2', /instroom.*precies 4.*121,3 dagen/],
	['a mean in weeks, of days', (root) => zetErbij(root, 'duur', 'periode;reden;instroom;dagen;weken', ['2023-Q1;huis;.;485;17,3', '2023-Q1;schuld;23;690;4,3']), 'terug-te-rekenen', 'data/streek/duur.csv:2', /instroom.*precies 4.*17,3 weken/],
	['a mean of hidden days that their total tells', (root) => zetErbij(root, 'duur', 'periode;reden;instroom;dagen;gemiddeld', ['2023-Q1;huis;.;.;121,3', '2023-Q1;schuld;23;690;30', '2023-Q1;totaal;.;1175;.']), 'terug-te-rekenen', 'data/streek/duur.csv:2', /instroom.*precies 4/],
	['a number per thousand inhabitants', (root) => zetErbij(root, 'per', 'periode;reden;instroom;inwoners;per_1000', ['2023-Q1;huis;.;8000;0,4', '2023-Q1;schuld;23;8000;2,9']), 'terug-te-rekenen', 'data/streek/per.csv:2', /instroom.*precies 3.*0,4 per 1\.000/],
	['a number per thousand that does not say of how many', (root) => zetErbij(root, 'per', 'periode;gemeente;los_per_1000', ['2024-Q4;GM0994;0,85', '2024-Q4;GM0935;0,36'], '  telt: { wat: mensen, hoe: per inwoner, bereik: alle hulp }\n'), 'aantal-per-duizend', 'data/streek/per.csv:2', /0,85 per 1\.000.*2024-Q4, GM0994/],
	['a number per thousand in a text', (root) => appendFileSync(join(root, VAALS), '\nIn 2024 kwamen 0,42 mensen per 1.000 inwoners van Valkenburg naar de opvang.\n'), 'aantal-per-duizend', VAALS, /„0,42 mensen per 1.000” bij Valkenburg.*2024-Q4, GM0994/],
	['one number that was not rounded', (root) => zetErbij(root, 'afgerond', 'periode;reden;instroom', ['2023-Q1;huis;20', '2023-Q1;schuld;23'], '  bescherming: { methode: afronden, basis: 5 }\n'), 'niet-afgerond', 'data/streek/afgerond.csv:3', /geen veelvoud van 5/],
	['a column that is the sum of two others', (root) => zetErbij(root, 'breed', 'periode;instroom;jong;inwoners', ['2020-Q1;44;20;24', '2020-Q2;50;22;28', '2020-Q3;40;.;33']), 'terug-te-rekenen', 'data/streek/breed.csv:4', /jong.*precies 7/],
	['rows that are the sum of two others, by no name', (root) => zetErbij(root, 'plaatsen', 'periode;plaats;jong', ['2020;dorp;12', '2020;stad;31', '2020;heuvelland;43', '2021;dorp;12', '2021;stad;20', '2021;heuvelland;32', '2022;dorp;15', '2022;stad;20', '2022;heuvelland;35', '2023;dorp;.', '2023;stad;20', '2023;heuvelland;26']), 'terug-te-rekenen', 'data/streek/plaatsen.csv:11', /jong, 2023, streek, dorp.*precies 6/],
	['stock and flow: who was there, came and left', (root) => zetErbij(root, 'verloop', 'periode;inwoners;instroom;jong', ['2020-Q1;40;12;11', '2020-Q2;42;14;12', '2020-Q3;45;13;10', '2020-Q4;47;13;11', '2021-Q1;39;.;14']), 'terug-te-rekenen', 'data/streek/verloop.csv:6', /instroom.*precies 6/],
	['rows of every quarter by what they count, the hidden ones too', (root) => sorteer(root, GEMEENTEN, (rij) => -echt(rij)), 'volgorde-verraadt', `${GEMEENTEN}.csv:25`, /GM0981.*van 4 tot en met 13.*loopt af van regel 20 tot en met 25.*op naam of op code/],
	['the same, the fewest first', (root) => sorteer(root, GEMEENTEN, echt), 'volgorde-verraadt', `${GEMEENTEN}.csv:20`, /GM0981.*van 4 tot en met 13.*loopt op van regel 20 tot en met 25/],
	['one list for all quarters, by the last', (root) => sorteer(root, GEMEENTEN, ([, gemeente]) => -echt(['2024-Q4', gemeente!])), 'volgorde-verraadt', `${GEMEENTEN}.csv:25`, /GM0981.*van 4 tot en met 13/],
	['all rows of all quarters by what they count', (root) => sorteer(root, GEMEENTEN, (rij) => -echt(rij), () => ''), 'volgorde-verraadt', `${GEMEENTEN}.csv:25`, /GM0981.*van 7 tot en met 8, dus onder de drempel van 10/],
	['kinds of help by what they count in all, with no total printed', (root) => zetErbij(root, 'per-soort', 'periode;soort;reden;jong', ['nacht;20;40', 'wonen;.;43', 'dag;40;11', 'zorg;12;30', 'post;11;20', 'advies;15;10'].flatMap((soort) => { const [naam, ...getallen] = soort.split(';'); return ['huis', 'schuld'].map((reden, i) => `2023;${naam!};${reden};${getallen[i]!}`); })), 'volgorde-verraadt', 'data/streek/per-soort.csv:4', /wonen.*van 8 tot en met 17.*loopt af/],
	['an earlier release that stood by size, beside a total of today', (root) => {
		const vroeger = lekroot();
		sorteer(vroeger, GEMEENTEN, (rij) => -echt(rij));
		eerder(root, vroeger, 'gemeenten');
	}, 'volgorde-verraadt', `${GEMEENTEN}.csv:24`, /GM0981.*van 4 tot en met 13.*uitgaven\/0001\.json.*eerdere uitgave/],
];

test('two hidden counts keep each other safe', async () => {
	expect(await fouten(lekroot())).toEqual([]);
});

test.each([
	['that is published', 'In het vierde kwartaal van 2024 kwamen er 44 mensen uit Maastricht.'], ['of another year', 'In 2019 kwamen er 14 mensen uit Valkenburg.'], ['of another gemeente', 'In 2024 kwamen er 14 mensen uit Meerssen.'],
	['that is too large to be hidden', 'In 2024 kwamen er 214 mensen uit Valkenburg.'], ['of all who live there', 'Valkenburg had in 2024 14 inwoners ouder dan 100.'], ['of others', 'In 2024 kwamen er 14 bezoekers naar Valkenburg.'],
])('a text may tell a number %s', async (_, zin) => {
	const root = lekroot();
	appendFileSync(join(root, VAALS), `\n${zin}\n`);
	expect(await fouten(root)).toEqual([]);
});

test.each<[string, string[], string?]>([
	['that says it counts others', ['2024-Q4;GM0994;14'], '  telt: { wat: mensen, hoe: bewegingen, bereik: alleen opvang }\n'],
	['of which a number differs', ['2024-Q1;GM0935;39', '2024-Q4;GM0994;14']],
	['of another year', ['2023-Q4;GM0994;14']],
	['that hides the same', ['2024-Q4;GM0994;.', '2024-Q1;GM0994;21']],
])('another table is not asked what it counts %s', async (_, regels, zicht) => {
	const root = lekroot();
	if (zicht) zetErbij(root, 'nog-een', 'periode;gemeente;instroom', regels, zicht);
	else zonderTelt(root, 'periode;gemeente;instroom', regels);
	expect(await fouten(root)).toEqual([]);
});

test('a percentage that leaves enough open is safe', async () => {
	const root = lekroot();
	zetErbij(root, 'jong', 'periode;reden;instroom;jong;procent', ['2023-Q1;huis;2000;.;1', '2023-Q1;schuld;4000;920;23']);
	expect(await fouten(root)).toEqual([]);
});

test('a mean that leaves enough open is safe', async () => {
	const root = lekroot();
	zetErbij(root, 'duur', 'periode;reden;instroom;dagen;gemiddeld', ['2023-Q1;huis;.;400;9', '2023-Q1;schuld;.;.;30']);
	expect(await fouten(root)).toEqual([]);
});

test('rows in an order of their own are safe, whatever that order is', async () => {
	for (const orde of ['GM0935,GM0938,GM0981,GM0994,GM1729,GM1903', 'GM1729,GM0938,GM0935,GM0981,GM1903,GM0994', 'GM0981,GM0994,GM0938,GM1729,GM0935,GM1903']) {
		const root = lekroot();
		sorteer(root, GEMEENTEN, ([, gemeente]) => orde.split(',').indexOf(gemeente!));
		expect(await fouten(root), orde).toEqual([]);
	}
});

describe('one step too far in the figures', () => {
	test.each(LEKKEN)('%s', async (_, lek, code, waar, zegt) => {
		const root = lekroot();
		lek(root);
		const gevonden = await fouten(root);
		expect(gevonden.filter((een) => een.code === code && `${een.file}:${een.line}`.includes(waar)).map(({ message, hint }) => `${message} ${hint}`), JSON.stringify(gevonden, null, 1)).toContainEqual(expect.stringMatching(zegt));
	});
});
