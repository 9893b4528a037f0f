import { describe, expect, test } from 'vitest';
import { beschrijving, blad, BRON, CSV, dataset, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';

type Bestanden = Parameters<typeof proefroot>[0];
/** Code, place and text of all faults; the places are those of the marks. */
function fout(bestanden: Bestanden): string {
	const root = proefroot(bestanden);
	const problemen = root.problemen();
	expect(root.gevonden()).toEqual(problemen.map((een, i) => `${een.code} ${root.plekken[i]}`));
	return problemen.map((een) => `[${een.code}] ${een.message} → ${een.hint}`).join('\n');
}
const met = (yaml: string, regels = REGELS): Bestanden => ({ [CSV]: [KOP, ...regels].join('\n'), [YAML]: yaml });

describe('a key', () => {
	test('that two lines share names both', () => {
		expect(fout(dataset(['licht;A;;post;;1', 'basis;B;;post;;1', '▶licht;C;;post;;1']))).toMatchInlineSnapshot(`"[dubbele-regel] „licht” staat er twee keer: ook op regel 2. → Haal de dubbele regel weg, of geef hem een eigen sleutel."`);
	});

	test('of two columns may share one of them', () => {
		const sleutel = beschrijving().replace('[regel]', '[regel, groep]');
		expect(proefroot(met(sleutel, ['a;A;x;post;;1', 'a;A;y;post;;1'])).gevonden()).toEqual([]);
		expect(fout(met(sleutel, ['a;A;x;post;;1', '▶a;A;x;post;;1']))).toContain('„a, x” staat er twee keer');
	});

	test('must be a column', () => {
		expect(fout(met(beschrijving().replace('[regel]', '▶[regl]')))).toMatchInlineSnapshot(`"[kolom-onbekend] De sleutel noemt kolom „regl”, maar die staat niet bij de velden. → Bedoelde u „regel”?"`);
	});
});

describe('a parent', () => {
	test('must be a line', () => {
		expect(fout(dataset(['a;A;;post;▶totale;1', 'totaal;T;;totaal;;']))).toMatchInlineSnapshot(`"[ouder-onbekend] Er is geen regel „totale” waar deze regel onder valt. → Bedoelde u „totaal”?"`);
	});

	test('must be a total', () => {
		expect(fout(dataset(['a;A;;post;▶b;1', 'b;B;;post;;1']))).toMatchInlineSnapshot(`"[ouder-is-post] „a” valt onder „b”, maar dat is een post, geen subtotaal of totaal. → Noem hier het subtotaal of totaal waar deze regel onder valt. Is het toch een totaal? Verbeter dan het soort van die regel."`);
	});

	test('cannot be a part of its part', () => {
		expect(fout(dataset(['a;A;;subtotaal;▶b;1', 'b;B;;subtotaal;a;1', 'c;C;;post;;1']))).toMatchInlineSnapshot(`"[kring] „a” valt onder zichzelf: a → b → a. → Een totaal kan niet onder een van zijn eigen delen vallen. Het hoogste totaal valt nergens onder: laat die cel leeg."`);
		expect(fout(dataset(['a;A;;totaal;▶a;1', 'b;B;;post;a;1']))).toContain('[kring] „a” valt onder zichzelf. →');
	});

	test('in two rings is told ring by ring, and nothing of what hangs below them', () => {
		const regels = ['p;P;;post;a;1', 'c;C;;subtotaal;▶d;1', 'a;A;;subtotaal;▶b;1', 'd;D;;subtotaal;c;1', 'b;B;;subtotaal;a;1', 'e;E;;subtotaal;c;1', 'q;Q;;post;e;1'];
		expect(fout(dataset(regels)).split('\n').map((een) => /: (.*?)\./.exec(een)?.[1])).toEqual(['c → d → c', 'a → b → a']);
	});

	test('that is wrong is told at the name, and not again by the totals that miss the line', () => {
		const met = (ouder: string) => ['sub;S;;subtotaal;totaal;63', 'a;A;;post;sub;43', `b;B;;post;${ouder};20`, 'c;C;;post;totaal;37', 'totaal;T;;totaal;;100'];
		expect(proefroot(dataset(met('sub'))).gevonden()).toEqual([]);
		for (const ouder of ['▶zub', '▶a', '▶b']) expect(fout(dataset(met(ouder)))).toMatch(/^\[(ouder-onbekend|ouder-is-post)\]/);
		// A difference of another size is another fault.
		expect(proefroot(dataset(met('zub').with(3, 'c;C;;post;totaal;38'))).problemen().map(({ code }) => code).sort()).toEqual(['ouder-onbekend', 'totaal-klopt-niet']);
	});

});

describe('a figure', () => {
	const figuur = (tekst: string): Bestanden => met(beschrijving({ figuren: `    - { id: nog-een, titel: x, vorm: staven, ${tekst} }\n` }));

	test.each([
		['maten: [▶plekkem], per: regel', '[kolom-onbekend] De figuur „nog-een” noemt kolom „plekkem”, maar die is er niet. → Bedoelde u „plekken”?'],
		['maten: [plekken, ▶groep], per: regel', '[maat-onbekend] Kolom „groep” heeft geen getallen. → Kies uit: plekken.'],
		['maten: [plekken], per: ▶regl', '[kolom-onbekend] De figuur „nog-een” noemt kolom „regl”, maar die is er niet. → Bedoelde u „regel”?'],
		['maten: [plekken], per: regel, groep: ▶groepen', '[kolom-onbekend] De figuur „nog-een” noemt kolom „groepen”, maar die is er niet. → Bedoelde u „groep”?'],
		['maten: [plekken], per: regel, waar: { sort: ▶post }', '[kolom-onbekend] De figuur „nog-een” noemt kolom „sort”, maar die is er niet. → Bedoelde u „soort”?'],
		['maten: [plekken], per: regel, waar: { groep: ▶Woonen }', '[onbekende-waarde] De figuur „nog-een” kiest regels met „Woonen” in kolom „groep”, maar die zijn er niet. → Bedoelde u „Wonen”?'],
		['maten: [plekken], per: regel, waar: { groep: ▶[Wonen, Opvnag] }', '[onbekende-waarde] De figuur „nog-een” kiest regels met „Opvnag” in kolom „groep”, maar die zijn er niet. → Bedoelde u „Opvang”?'],
	])('that asks for %s', (tekst, verwacht) => {
		expect(fout(figuur(tekst))).toBe(verwacht);
	});

	test('that asks for what is there is fine', () => {
		expect(proefroot(figuur('maten: [plekken], per: regel, groep: groep, waar: { groep: [Wonen, Opvang] }')).gevonden()).toEqual([]);
	});

	test('that is a line runs over periods', () => {
		const lijn = beschrijving().replace('vorm: staven', 'vorm: lijn');
		expect(proefroot(met(lijn, ['2022;;;post;totaal;1', '2023-Q1;;;post;totaal;2', 'totaal;;;totaal;;'])).gevonden()).toEqual([]);
		expect(fout(met(lijn, ['2022;;;post;;1', '▶mei-2023;;;post;;2']))).toMatchInlineSnapshot(`"[geen-periode] De figuur „per-regel” loopt over de tijd, maar „mei-2023” is geen periode. → Schrijf in de sleutelkolom een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06), of kies vorm: staven."`);
	});

	test('of a name that another has', () => {
		expect(fout(met(beschrijving({ figuren: '    - { id: ▶per-regel, titel: x, vorm: staven, maten: [plekken], per: regel }\n' })))).toMatchInlineSnapshot(`"[dubbele-naam] Er is al een figuur met de naam „per-regel”. → Geef er één een andere naam, of haal er één weg."`);
	});
});

describe('a column', () => {
	test('of numbers has a unit', () => {
		const root = proefroot(met(beschrijving({ maat: '# geen eenheid' })));
		expect(root.problemen().map((een) => een.code)).toEqual(['geen-eenheid']);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"Bij „plekken” ontbreekt de eenheid.
			→ Voeg toe: eenheid: plekken (of euro, mensen, procent …)."
		`);
	});

	test('of a name that another has', () => {
		const velden = '    - { name: ▶groep, type: string, title: Groep, zicht: { rol: dimensie } }\n';
		expect(fout(met(beschrijving({ velden })))).toMatchInlineSnapshot(`"[dubbele-naam] Er is al een kolom met de naam „groep”. → Geef er één een andere naam, of haal er één weg."`);
	});

	test('can only be computed from columns of numbers', () => {
		const velden = '    - { name: saldo, type: number, title: Saldo, zicht: { rol: maat, eenheid: euro, berekening: { van: plekken, af: ▶groep, positief: p, negatief: n } } }\n';
		expect(fout(met(beschrijving({ velden })))).toMatchInlineSnapshot(`"[kolom-onbekend] De berekening noemt „groep”, maar dat is geen kolom met getallen. → Kies uit: plekken, saldo."`);
	});
});

describe('an area', () => {
	const gebied = (waarde: string): Bestanden => ({
		...met(beschrijving().replace('gebied: streek', `gebied: ${waarde}`)),
		'content/regios/streek/gemeenten/dorp.md': blad(`titel: Dorp\ncode: GM0014\nrol: regiogemeente\ntegel: { kolom: 1, rij: 1 }\nlead: x\n${BRON}`),
	});

	test.each(['NL', 'streek', 'GM0014'])('may be %s', (waarde) => {
		expect(proefroot(gebied(waarde)).gevonden()).toEqual([]);
	});

	test.each([
		['▶GM0013', 'Bedoelde u „GM0014”?'],
		['▶dorp', 'Schrijf de code: GM0014.'],
		['▶sterek', 'Bedoelde u „streek”?'],
	])('may not be %s', (waarde, hint) => {
		expect(fout(gebied(waarde))).toBe(`[gebied-onbekend] Het gebied „${waarde.slice(1)}” bestaat niet. → ${hint}`);
	});

	test.each(['GM0034', 'almere', 'Gemeente Almere'])('that is no gemeente of this site is told by its name: %s', (waarde) => {
		expect(fout(gebied(`▶${waarde}`))).toMatch(new RegExp(`^\\[gebied-onbekend\\] Het gebied „${waarde}” kent deze site niet: GM0034 is de gemeente Almere\\. → Hoort die gemeente hier\\? Maak dan haar bestand`));
	});
});

describe('a column with a role', () => {
	test.each([
		['periode', '2021Q1', 'geen-periode'],
		['periode', '', 'lege-cel'],
		['gebied', 'GM1930', 'gebied-onbekend'],
		['status', 'zeker', 'onbekende-waarde'],
	])('%s refuses „%s” at its cell', (rol, waarde, code) => {
		const velden = `    - { name: extra, type: string, title: Extra, zicht: { rol: ${rol} } }\n`;
		const goed = { periode: '2021-Q1', gebied: 'NL', status: 'voorlopig' }[rol];
		const root = proefroot({ [CSV]: `${KOP};extra\na;;;post;;1;${goed}\nb;;;post;;1;▶${waarde}\n`, [YAML]: beschrijving({ velden }) });
		expect(root.gevonden()).toEqual([`${code} ${root.plekken[0]}`]);
	});

	test('regelsoort has no remarks under the table', () => {
		const root = proefroot(dataset([...REGELS, 'Bron: het plan;;;▶;;']));
		expect(root.gevonden()).toEqual([`lege-cel ${root.plekken[0]}`]);
	});
});

test('a line without its kind is told, also where the descriptor does not ask for one', () => {
	const { [YAML]: yaml, ...csv } = dataset(REGELS.with(1, 'basis;BW basis;Wonen;▶;totaal;43'));
	const root = proefroot({ ...csv, [YAML]: yaml!.replace('title: Soort, constraints: { required: true, enum: [post, subtotaal, totaal] }', 'title: Soort') });
	expect(root.gevonden()).toContain(`lege-cel ${root.plekken[0]}`);
});

test('the key of a line is part of its address', () => {
	expect(fout(dataset(['▶bw licht;A;;post;;1', 'b;B;;post;;2']))).toBe('[sleutel-vorm] „bw licht” kan geen adres worden. → Schrijf bijvoorbeeld: bw-licht.');
	expect(proefroot(dataset(['bw-licht;A;;post;;1', 'B_2.0;B;;post;;2', 'één;C;;post;;3'])).gevonden()).toEqual([]);
});
