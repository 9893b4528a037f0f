import { describe, expect, test } from 'vitest';
import { beschrijving, blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';
import { reeks } from '../../tests/hulp/reeks.ts';

const MDX = 'content/regios/streek/rapportages/verslag.mdx';
const VOORWERK = 'titel: Verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\nbronnen: [{ bron: stuk, plaats: h1 }]';
const met = (lichaam: string, pad = MDX) => proefroot({ ...dataset(), [pad]: blad(VOORWERK, lichaam) });

/** All faults in a body, each at its mark. */
function fouten(lichaam: string, pad = MDX): string {
	const root = met(lichaam, pad);
	const problemen = root.problemen();
	expect(root.gevonden()).toEqual(problemen.map((een, i) => `${een.code} ${root.plekken[i]}`));
	expect(problemen).toHaveLength(root.plekken.length);
	return problemen.map((een) => `[${een.code}] ${een.message} → ${een.hint}`).join('\n');
}

test('the components of the portal, with literal attributes, are welcome', () => {
	expect(met([
		'Er zijn <Cijfer dataset="plekken" regel="licht" maat="plekken" /> en <Cijfer dataset="plekken" groep="Opvang" maat="plekken" vorm="getal" />.',
		"Gedrukt: <Cijfer dataset='plekken' regel=\"totaal\" maat=\"plekken\" zoals=\"gedrukt\" />", '',
		'<Grafiek dataset="plekken" figuur="per-regel" />', '', '<Tabel\n  dataset="plekken"\n  figuur="per-regel"\n/>', '',
		'<Begroting dataset="plekken" />', '', '<Resultaten periode="2022" status="op-koers" />', '', '<Telling /> <Telling status="gerealiseerd" periode="2022-Q4" />', '',
		'Een accolade \\{ en een < mogen met een schuine streep: \\<.', '',
	].join('\n')).gevonden()).toEqual([]);
});

describe('code is refused', () => {
	test('import', () => {
		expect(fouten('Tekst.\n\n▶import Kaart from "../kaart.astro"\n')).toMatchInlineSnapshot(`"[mdx-code] Een regel met import of export is code. Dat mag niet in een tekst. → Haal de regel weg. Deze onderdelen kunt u zo gebruiken: Cijfer, Grafiek, Tabel, Begroting, Resultaten, Telling."`);
	});

	test('export', () => {
		expect(fouten('▶export const plekken = 216\n')).toContain('[mdx-code] Een regel met import of export is code.');
	});

	test('an expression, on a line of its own and in a sentence', () => {
		expect(fouten('▶{1 + 1}\n\nSamen é € ▶{process.exit()} plekken\n')).toMatchInlineSnapshot(`
			"[mdx-code] Tussen accolades staat code. Dat mag niet in een tekst. → Wilt u een getal tonen? Schrijf <Cijfer dataset="capaciteit-2023" regel="bw-basis" maat="plekken" />. Wilt u een accolade tonen? Zet er een \\ voor.
			[mdx-code] Tussen accolades staat code. Dat mag niet in een tekst. → Wilt u een getal tonen? Schrijf <Cijfer dataset="capaciteit-2023" regel="bw-basis" maat="plekken" />. Wilt u een accolade tonen? Zet er een \\ voor."
		`);
	});

	test('an expression as the value of an attribute', () => {
		expect(fouten('<Grafiek dataset="plekken" ▶figuur={naam} />\n')).toMatchInlineSnapshot(`"[mdx-code] De eigenschap „figuur” heeft geen gewone tekst als waarde. → Schrijf figuur="…", zonder accolades."`);
		expect(fouten('<Grafiek dataset="plekken" figuur="per-regel" ▶status />\n')).toContain('[mdx-code] De eigenschap „status” heeft geen gewone tekst als waarde.');
	});

	test('attributes spread out of a variable', () => {
		expect(fouten('Zie ▶<Telling {...alles} />\n')).toMatchInlineSnapshot(`"[mdx-code] Tussen accolades staat code. Dat mag niet in een tekst. → Schrijf elke eigenschap als naam="waarde"."`);
	});

	test('a comment in braces is an expression too', () => {
		expect(fouten('▶{/* later */}\n')).toContain('[mdx-code]');
	});
});

describe('a component', () => {
	test('that does not exist gets the nearest that does', () => {
		expect(fouten('Er zijn ▶<Cijfr dataset="plekken" /> plekken.\n')).toMatchInlineSnapshot(`"[onderdeel-onbekend] Het onderdeel <Cijfr> bestaat niet. → Bedoelde u <Cijfer … />? Bijvoorbeeld <Cijfer dataset="capaciteit-2023" regel="bw-basis" maat="plekken" />"`);
		expect(fouten('▶<Kaart />\n')).toMatchInlineSnapshot(`"[onderdeel-onbekend] Het onderdeel <Kaart> bestaat niet. → Gewone HTML mag niet in een tekst. Gebruik Markdown, of een van de onderdelen: Cijfer, Grafiek, Tabel, Begroting, Resultaten, Telling."`);
	});

	test.each(['▶<script src="https://evil.example/x.js" />', '▶<iframe src="https://evil.example" />', '▶<div onclick="x">a</div>', '▶<constructor />', '▶<Foo.Bar />', '▶<>leeg</>'])('may not be %s', (tekst) => {
		expect(fouten(`${tekst}\n`)).toContain('[onderdeel-onbekend]');
	});

	test('inside another is seen as well', () => {
		expect(fouten('▶<div>\n\n▶<span>a</span>\n\n</div>\n').match(/onderdeel-onbekend/g)).toHaveLength(2);
	});

	test('needs its attributes', () => {
		expect(fouten('▶<Grafiek dataset="plekken" />\n')).toMatchInlineSnapshot(`"[eigenschap-ontbreekt] Bij <Grafiek> ontbreekt „figuur”: het id van de figuur in de beschrijving. → Bijvoorbeeld: <Grafiek dataset="capaciteit-2023" figuur="per-voorziening" />"`);
	});

	test('has no others', () => {
		expect(fouten('<Grafiek dataset="plekken" figuur="per-regel" ▶kleur="rood" />\n')).toMatchInlineSnapshot(`"[eigenschap-onbekend] <Grafiek> kent geen eigenschap „kleur”. → Kies uit: dataset, figuur, tot."`);
		expect(fouten('<Cijfer dataset="plekken" regel="licht" maat="plekken" ▶groepp="Wonen" />\n')).toContain('Bedoelde u „groep”?');
	});

	test('holds nothing', () => {
		expect(fouten('▶<Grafiek dataset="plekken" figuur="per-regel">tekst</Grafiek>\n')).toMatchInlineSnapshot(`"[onderdeel-met-inhoud] Tussen <Grafiek> en </Grafiek> mag niets staan. → Sluit meteen af: <Grafiek dataset="capaciteit-2023" figuur="per-voorziening" />"`);
	});
});

describe('a number that is not there', () => {
	test.each([
		['<Cijfer ▶dataset="plekkn" regel="licht" maat="plekken" />', '[verwijzing] Er is geen dataset met de naam „plekkn”. → Bedoelde u „plekken”?'],
		['<Grafiek dataset="plekken" ▶figuur="per-regl" />', '[figuur-onbekend] De dataset „plekken” heeft geen figuur „per-regl”. → Bedoelde u „per-regel”?'],
		['<Cijfer dataset="plekken" regel="licht" ▶maat="plekkken" />', '[maat-onbekend] De dataset „plekken” heeft geen getallen in „plekkken”. → Bedoelde u „plekken”?'],
		['<Cijfer dataset="plekken" regel="licht" ▶maat="groep" />', '[maat-onbekend] De dataset „plekken” heeft geen getallen in „groep”. → Kies uit: plekken.'],
		['<Cijfer dataset="plekken" ▶regel="lichtt" maat="plekken" />', '[regel-onbekend] In „plekken” is geen regel „lichtt”. → Bedoelde u „licht”?'],
		['<Cijfer dataset="plekken" ▶groep="Woonen" maat="plekken" />', '[regel-onbekend] In „plekken” is geen regel met groep „Woonen”. → Kijk in data/streek/plekken.csv welke waarden er zijn.'],
		['▶<Cijfer dataset="plekken" maat="plekken" />', '[regel-niet-gekozen] Hier passen 4 regels van „plekken” bij. → Kies er één met: regel="…" of groep="…".'],
		['▶<Cijfer dataset="plekken" groep="Wonen" maat="plekken" />', '[regel-niet-gekozen] Hier passen 2 regels van „plekken” bij. → Kies er één met: regel="…" of groep="…".'],
		['<Cijfer dataset="plekken" regel="licht" maat="plekken" ▶zoals="geprint" />', '[onbekende-waarde] „geprint” mag niet bij „zoals”. → Schrijf zoals="gedrukt", of laat het weg voor het berekende getal.'],
		['<Cijfer dataset="plekken" regel="licht" maat="plekken" ▶vorm="lang" />', '[onbekende-waarde] „lang” mag niet bij „vorm”. → Schrijf vorm="getal", of laat het weg voor het getal met de eenheid.'],
		['<Resultaten ▶periode="Q1 2023" />', '[ongeldige-waarde] „Q1 2023” is geen periode. → Schrijf een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06).'],
		['<Telling ▶status="klaar" />', '[onbekende-waarde] De status „klaar” bestaat niet. → Kies uit: gerealiseerd, op-koers, aandacht, nog-niet, geen-stand.'],
	])('%s', (tekst, verwacht) => {
		expect(fouten(`Zie ${tekst} hier.\n`)).toBe(verwacht);
	});

	test('is told at its own attribute, not at a value that reads the same', () => {
		const root = proefroot({ ...dataset(), 'data/streek/maat-regel.csv': 'regel;naam;groep;soort;onder;plekken\na;;;post;;1\n', 'data/streek/maat-regel.yaml': beschrijving(), [MDX]: blad(VOORWERK, "Zie <Cijfer dataset='maat-regel' ▶regel=\"een maat groter\" ▶maat = \"aantal\" />\n") });
		expect(root.gevonden()).toEqual([`regel-onbekend ${root.plekken[0]}`, `maat-onbekend ${root.plekken[1]}`]);
	});

	test('is not a figure that every gemeente has for itself', () => {
		const root = proefroot({ ...dataset(), ...reeks(['2023;GM0001;1'], { dimensies: ['gemeente'], naam: 'bezoeken', zicht: '  figuren: [{ id: elk, titel: Bezoeken, vorm: lijn, maten: [bezoeken], per: periode, elk: gemeente }]\n' }), 'content/regios/streek/gemeenten/noord.md': blad(`titel: Noord\ncode: GM0001\nrol: regiogemeente\ntegel: { kolom: 1, rij: 1 }\nlead: Hier.\n${BRON}`), [MDX]: blad(VOORWERK, '<Grafiek dataset="bezoeken" ▶figuur="elk" />\n') });
		expect(root.gevonden().filter((een) => een.startsWith('figuur-'))).toEqual([`figuur-onbekend ${root.plekken[0]}`]);
		expect(root.teksten()).toContain('De figuur „elk” is er voor elke gemeente apart, en niet voor allemaal samen.');
	});

	test('is told on the line of its attribute, also with CRLF', () => {
		const root = proefroot({ ...dataset(), [MDX]: blad(VOORWERK, 'Tekst é.\n\n<Grafiek\n\tdataset="plekken"\n\t▶figuur="per-regl"\n/>\n').replaceAll('\n', '\r\n') });
		expect(root.gevonden()).toEqual([`figuur-onbekend ${root.plekken[0]}`]);
	});
});

describe('a figure up to a period', () => {
	const reeks = {
		'data/streek/reeks.csv': 'periode;plekken\n2022;1\n2023;2\n',
		'data/streek/reeks.yaml': beschrijving().replace(/.*name: (regel|naam|groep|soort|onder),.*\n/g, '').replace('primaryKey: [regel]', 'primaryKey: [periode]').replace('  fields:\n', '  fields:\n    - { name: periode, type: string, title: Jaar, zicht: { rol: periode } }\n').replace('vorm: staven, maten: [plekken], per: regel, waar: { soort: post }', 'vorm: lijn, maten: [plekken], per: periode'),
	};
	const gevonden = (lichaam: string): [string[], string[]] => { const root = proefroot({ ...dataset(), ...reeks, [MDX]: blad(VOORWERK, lichaam) }); return [root.gevonden(), root.plekken]; };

	test('is a period that the data has something before', () => {
		expect(gevonden('<Grafiek dataset="reeks" figuur="per-regel" tot="2022" />\n\n<Tabel dataset="reeks" figuur="per-regel" tot="2024" />\n')[0]).toEqual([]);
		for (const [code, tekst] of [['ongeldige-waarde', '<Grafiek dataset="reeks" figuur="per-regel" ▶tot="vorig jaar" />'], ['onbekende-waarde', '<Tabel dataset="reeks" figuur="per-regel" ▶tot="2021" />'], ['geen-periode', '<Grafiek dataset="plekken" figuur="per-regel" ▶tot="2022" />']] as const) {
			const [fouten, plekken] = gevonden(`${tekst}\n`);
			expect(fouten).toEqual([`${code} ${plekken[0]}`]);
		}
	});
});

describe('HTML in Markdown is refused', () => {
	const MD = MDX.replace('.mdx', '.md');

	test('also where it would run or load something', () => {
		expect(fouten('▶<script>alert(1)</script>\n', MD)).toMatchInlineSnapshot(`"[html] Hier staat HTML: <script>alert(1)</script> → Een tekst mag geen code draaien en niets van elders ophalen. Haal het weg. Wilt u iets laten zien dat ergens anders staat? Zet er een koppeling naartoe: [tekst](https://…)."`);
		expect(fouten('▶<!-- nog nakijken -->\n', MD)).toBe('[html] Hier staat HTML: <!-- nog nakijken --> → Een opmerking voor uzelf? Zet die in het blok bovenaan, achter een # en een spatie, of haal haar weg.');
		expect(fouten(`▶<a href="/${'x'.repeat(80)}/">hier</a>\n`, MD)).toContain(`<a href="/${'x'.repeat(49)}… →`);
		expect(fouten('▶<img src=x onerror=alert(1)>\n', MD)).toContain('[html]');
	});

	test('in the middle of a line, in a list, in a table, in a footnote, and as a comment', () => {
		expect(fouten('Een ▶<b>vet</b> en ▶<i>scheef</i> woord\n', MD).match(/\[html\]/g)).toHaveLength(2);
		expect(fouten('Een vet▶</b> woord\n', MD)).toContain('[html] Hier staat HTML: </b>');
		expect(fouten('- a ▶<br>\n\n▶<!-- weg -->\n\n| a |\n|---|\n| ▶<i>x |\n', MD).match(/\[html\]/g)).toHaveLength(3);
	});

	test('and who wrote a component is told the extension', () => {
		expect(fouten('▶<Grafiek dataset="plekken" figuur="per-regel" />\n', MD)).toMatchInlineSnapshot(`"[html] Hier staat HTML: <Grafiek dataset="plekken" figuur="per-regel" /> → Wilt u een cijfer of grafiek tonen? Geef het bestand dan de extensie .mdx."`);
	});

	test('but in a code sample it is text', () => {
		expect(met('`<script>` en\n\n```\n<div>{x}</div>\n```\n', MD).gevonden()).toEqual([]);
		expect(met('`<script>` en `{x}`\n\n```\nimport x\n```\n').gevonden()).toEqual([]);
	});
});

test('the same chart may stand in a text once', () => {
	const grafiek = '<Grafiek dataset="plekken" figuur="per-regel" />';
	expect(fouten(`${grafiek}\n\nEn nog eens:\n\n▶${grafiek}`)).toMatchInlineSnapshot(`"[grafiek-dubbel] Deze grafiek staat al eerder in deze tekst. → Laat er één staan. Verwijs verderop in gewone woorden naar de grafiek, of gebruik <Tabel>."`);
	expect(fouten(`${grafiek}\n\n<Tabel dataset="plekken" figuur="per-regel" />`)).toBe('');
});
