import { describe, expect, test } from 'vitest';
import { beschrijving, blad, BRON, CSV, dataset, KOP, proefroot, YAML } from '../../../tests/hulp/proefroot.ts';
import { leesEnControleer } from '../../charts/lees-en-controleer.ts';
import type { Problem } from '../../domain/problem.ts';

const NIEUWS = 'content/nieuws/loket.md';
const bericht = (lichaam: string): string => blad(`titel: Het loket\nlead: Het is open.\ndatum: 2023-04-01\n${BRON}`, lichaam);
const problemen = async (bestanden: Record<string, string | Uint8Array>): Promise<Problem[]> => (await leesEnControleer(proefroot(bestanden).pad)).problemen;
const codes = async (bestanden: Record<string, string | Uint8Array>): Promise<string[]> => (await problemen(bestanden)).map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
const lijst = (soort: string, tekst: string, meer = ''): string => `toegestaan:\n  - bestand: ${NIEUWS}\n    soort: ${soort}\n    tekst: ${tekst}\n    reden: Staat op de site van de streek.\n    door: functionaris gegevensbescherming\n${meer}`;

test('a root without persons has nothing to tell', async () => {
	expect(await codes(dataset())).toEqual([]);
});

test('every file is read: texts, figures, descriptors, settings, fixed files and their names', async () => {
	expect(await codes({
		...dataset(['licht;BW licht;111222333;post;totaal;37', 'totaal;Totaal;;totaal;;37'], { zicht: '# Vraag het aan Kees Vermeulen.\n' }),
		[NIEUWS]: bericht('Bel 06-12345678.'), 'public/jan-de-vries.svg': '<svg xmlns="http://www.w3.org/2000/svg"><desc>Ria Bakker</desc></svg>', 'docs/stappen.md': 'Mail p.tak@voorbeeld.nl', 'content/README.md': 'bsn 123456782\n',
	})).toEqual([
		'persoonsgegeven content/README.md:1:5', `persoonsgegeven ${NIEUWS}:9:5`, `persoonsgegeven ${CSV}:2:16`, expect.stringMatching(`persoonsgegeven ${YAML}:\\d+:17`), 'persoonsgegeven docs/stappen.md:1:6', 'persoonsgegeven public/jan-de-vries.svg:1:1', 'persoonsgegeven public/jan-de-vries.svg:1:47',
	]);
});

test('the names of folders are read too, each once', async () => {
	const gevonden = await problemen({ 'public/jan-de-vries-111222333/a.svg': '<svg/>', 'public/jan-de-vries-111222333/b.svg': '<svg/>', 'public/stukken/c.svg': '<svg/>' });
	expect(gevonden.map(({ code, file, message, hint }) => `${code} ${file} ${message.split(':')[0]!} ${hint}`)).toEqual(expect.arrayContaining([expect.stringMatching(/^persoonsgegeven public\/jan-de-vries-111222333\/a\.svg In de mapnaam staat een naam.*Geef de map een andere naam/)]));
	expect(gevonden.filter(({ file }) => !file.endsWith('a.svg'))).toEqual([]);
	expect(JSON.stringify(gevonden.map(({ message, hint }) => message + hint))).not.toContain('jan-de-vries-111222333');
});

test('no message repeats what it found, nor does that of another fault', async () => {
	const gevonden = await problemen(dataset(['licht;BW licht;Wonen;post;totaal;Kees Vermeulen', 'totaal;Totaal;;totaal;;37']));
	expect(gevonden.map(({ code }) => code)).toEqual(expect.arrayContaining(['persoonsgegeven', 'geen-getal']));
	expect(JSON.stringify(gevonden)).not.toContain('Vermeulen');
	expect(gevonden.find(({ code }) => code === 'geen-getal')!.message).toContain('Ke••••••••n');
});

test('a long list is counted after the first twenty-five', async () => {
	const regels = Array.from({ length: 40 }, (_, i) => `Bel 06-1234${String(5600 + i)}.`).join('\n\n');
	const gevonden = await problemen({ [NIEUWS]: bericht(regels) });
	expect(gevonden).toHaveLength(26);
	expect(gevonden.at(-1)!.message).toBe('En nog 15 keer een telefoonnummer in dit bestand.');
});

describe('what is allowed', () => {
	test('with a reason is not told', async () => {
		expect(await codes({ [NIEUWS]: bericht('Mail a.jansen@streek.example.'), 'persoonsgegevens.yaml': lijst('email', 'a.jansen@streek.example') })).toEqual([]);
	});

	test('is so in one file and for one kind', async () => {
		expect(await codes({ [NIEUWS]: bericht('Mail a.jansen@streek.example.'), 'persoonsgegevens.yaml': lijst('name', 'a.jansen@streek.example') })).toEqual([`persoonsgegeven ${NIEUWS}:9:6`, 'uitzondering-ongebruikt persoonsgegevens.yaml:2:5', 'persoonsgegeven persoonsgegevens.yaml:4:12']);
		expect(await codes({ 'content/nieuws/ander.md': bericht('Mail a.jansen@streek.example.'), 'persoonsgegevens.yaml': lijst('email', 'a.jansen@streek.example') })).toEqual(['persoonsgegeven content/nieuws/ander.md:9:6', 'uitzondering-ongebruikt persoonsgegevens.yaml:2:5']);
	});

	test('needs its reason', async () => {
		const gevonden = await problemen({ [NIEUWS]: bericht('Mail a.jansen@streek.example.'), 'persoonsgegevens.yaml': lijst('email', 'a.jansen@streek.example').replace(/ {4}reden.*\n/, '') });
		expect(gevonden.map(({ code, message }) => `${code}: ${message}`)).toContain('ontbrekende-sleutel: De sleutel „reden” ontbreekt.');
		expect(gevonden.map(({ code }) => code)).toContain('persoonsgegeven');
	});
});

describe('the shape of a table', () => {
	const maten = (waarden: number[]): Record<string, string> => ({ [CSV]: `${[KOP, ...waarden.map((n, i) => `r${i};Regel ${i};Wonen;post;;${n}`)].join('\n')}\n`, [YAML]: beschrijving({ maat: 'eenheid: mensen' }) });

	test('of one row per person is refused', async () => {
		expect(await codes(maten([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]))).toContain(`personenlijst ${CSV}:2:24`);
		expect((await codes(maten([12, 1, 30, 1, 15, 20, 1, 45, 10, 2]))).filter((een) => een.startsWith('personenlijst'))).toEqual([]);
	});

	test('with a number of its own on every row is refused', async () => {
		const met = (maak: (i: number) => string): Record<string, string> => dataset(Array.from({ length: 9 }, (_, i) => `${maak(i)};Naam ${i};Wonen;post;;${i + 10}`));
		expect(await codes(met((i) => `c-00${4812 + i}`))).toContain(`personenlijst ${CSV}:2:1`);
		expect(await codes(met((i) => `GM0${935 + i}`))).toEqual([]);
	});

	test('with a column of persons is refused by its name alone', async () => {
		for (const naam of ['bsn', 'geboortedatum', 'clientnummer', 'achternaam', 'woonadres', 'telefoon']) {
			const velden = `    - { name: ${naam}, type: string, title: Iets, zicht: { rol: dimensie } }\n`;
			expect((await codes({ [CSV]: `${KOP};${naam}\na;Regel;Wonen;post;;12;oost\n`, [YAML]: beschrijving({ velden }) })).filter((een) => een.startsWith('personenlijst')), naam).toHaveLength(1);
		}
	});
});
