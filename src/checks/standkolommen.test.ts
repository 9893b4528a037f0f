import { describe, expect, test } from 'vitest';
import { LAND, LANDCSV, LANDYAML, TEKENS } from '../../tests/hulp/land.ts';
import { beschrijving, CSV, KOP, proefroot, YAML } from '../../tests/hulp/proefroot.ts';

const met = (bestanden: Record<string, string>) => proefroot({ ...LAND, ...bestanden });
const yaml = (oud: string, nieuw: string) => met({ [LANDYAML]: LAND[LANDYAML]!.replace(oud, nieuw) });

describe('a column of stands', () => {
	test('with words of its scale is fine', () => {
		expect(met({}).gevonden()).toEqual([]);
	});

	test('tells a word that is not on the scale, at its cell', () => {
		const root = met({ [LANDCSV]: TEKENS.replace('Noord;Toegang;bezig', 'Noord;Toegang;▶bezg') });
		expect(root.gevonden()).toEqual([`onbekende-waarde ${root.plekken[0]}`]);
		expect(root.teksten()).toMatchInlineSnapshot(`
			"De status „bezg” bestaat niet in „Tekens”.
			→ Bedoelde u „bezig”?"
		`);
	});

	test('is never empty: what the source does not say is a word too', () => {
		const root = met({ [LANDCSV]: TEKENS.replace('Oost;Toegang;onbekend', 'Oost;Toegang;▶') });
		expect(root.gevonden()).toEqual([`lege-cel ${root.plekken[0]}`]);
		expect(root.teksten()).toContain('Zegt de bron niets? Schrijf dan: onbekend.');
	});

	test('names a scale, and one that exists', () => {
		expect(yaml(', statusmodel: tekens', '').gevonden().map((een) => een.split(' ')[0])).toEqual(['ontbrekende-sleutel']);
		expect(yaml('statusmodel: tekens', 'statusmodel: teken').teksten()).toContain('Er is geen statusmodel met de naam „teken”.\n→ Bedoelde u „tekens”?');
	});

	test('may name an entry by its title, which must exist', () => {
		const root = met({ [LANDCSV]: TEKENS.replace('West;Toegang', '▶Wst;Toegang') });
		expect(root.gevonden()).toEqual([`verwijzing ${root.plekken[0]}`]);
		expect(root.teksten()).toContain('Er is geen regiobeeld met de naam „Wst”.\n→ Bedoelde u „West”?');
	});
});

describe('a figure that counts stands', () => {
	test('says which stands it counts, and what one of them is', () => {
		expect(yaml(', telt: teken', '').teksten()).toContain('De figuur „per-punt” zegt niet welke getallen zij toont.\n→ Voeg toe: maten: [<kolom met getallen>]. Wilt u standen tellen? Voeg toe: telt: teken.');
		expect(yaml('telt: teken', 'telt: noot').teksten()).toContain('In kolom „noot” staan geen standen.');
		expect(yaml('telt: teken', 'telt: tekn').teksten()).toContain('De figuur „per-punt” noemt kolom „tekn”, maar die is er niet.');
		expect(yaml(', eenheid: regios', '').gevonden().map((een) => een.split(' ')[0])).toEqual(['geen-eenheid']);
	});

	test('stacks them', () => {
		const root = yaml('vorm: gestapeld', 'vorm: ▶staven');
		expect(root.gevonden()).toEqual([`figuur-vorm ${root.plekken[0]}`]);
		expect(root.teksten()).toContain('De figuur „per-punt” (vorm: staven) telt standen, maar kan die niet stapelen.\n→ Kies vorm: gestapeld.');
	});
});

describe('a measure with a unit on each row', () => {
	const velden = '    - { name: maat, type: string, title: Maat, zicht: { rol: dimensie } }\n';
	const rijen = (...regels: string[]) => proefroot({ [CSV]: [`${KOP};maat`, ...regels, ''].join('\n'), [YAML]: beschrijving({ maat: 'eenheid_in: maat', velden }) });

	test('takes any unit that is known', () => {
		expect(rijen('a;A;;post;;3;weken', 'b;B;;post;;1200;euro', 'c;C;;post;;;').gevonden()).toEqual([]);
	});
	test('asks for one beside every number, and refuses an unknown one', () => {
		const root = rijen('a;A;;post;;3;▶', 'b;B;;post;;1200;▶euros');
		expect(root.gevonden()).toEqual([`geen-eenheid ${root.plekken[0]}`, `onbekende-waarde ${root.plekken[1]}`]);
		expect(root.teksten()).toContain('„euros” is geen eenheid.\n→ Bedoelde u „euro”?');
	});
	test('looks for it in a column that exists', () => {
		const root = proefroot({ [CSV]: `${KOP}\na;A;;post;;3\n`, [YAML]: beschrijving({ maat: 'eenheid_in: mat' }) });
		expect(root.teksten()).toContain('„plekken” zoekt zijn eenheid in kolom „mat”, maar die is er niet.');
	});
});
