import { expect, test } from 'vitest';
import { zonderGevolgen } from './gevolgen.ts';
import { maakProbleem, nogMeer, vouw, type Code, type Problem } from './problem.ts';

const A = 'data/streek/a.csv';
const B = 'data/streek/b.csv';
const een = (file: string, line: number, column: number, code: Code, message = 'x'): Problem => maakProbleem({ file, line, column }, code, message, 'doe dit');
const over = (...problemen: Problem[]): string[] => zonderGevolgen(problemen).map(({ file, line, column, code }) => `${file.slice(-5, -4)}:${line}:${column} ${code}`);

test('a protected file changed by hand is told once, where it first shows', () => {
	const anders = een(A, 1, 1, 'bescherming-anders', 'Dit is niet het bestand van het verslag.');
	expect(over(anders, een(B, 2, 2, 'totaal-klopt-niet'))).toEqual(['a:1:1 bescherming-anders', 'b:2:2 totaal-klopt-niet']);
	expect(over(een(B, 5, 1, 'tegenstrijdige-cijfers', `3 (${A}:4)`), anders, een(A, 4, 9, 'niet-afgerond'), een(A, 3, 2, 'totaal-klopt-niet', 'Het klopt niet.'))).toEqual(['a:3:2 bescherming-anders']);
	expect(zonderGevolgen([anders, een(A, 3, 2, 'totaal-klopt-niet', 'Het klopt niet.')])[0]!.message).toBe('Dit is niet het bestand van het verslag. Hier klopt het niet meer: Het klopt niet.');
	expect(zonderGevolgen([anders, een(A, 3, 2, 'terug-te-rekenen', 'Heel lang.')])[0]!.message).toMatch(/Hier past het niet meer bij de andere tabellen\.$/);
});

test('a cell that cannot be read goes before it, and before what is reckoned with it', () => {
	expect(over(een(A, 1, 1, 'bescherming-anders'), een(A, 4, 9, 'geen-getal'))).toEqual(['a:4:9 geen-getal']);
	expect(over(een(A, 4, 9, 'lege-cel'), een(A, 4, 9, 'kring'), een(A, 7, 9, 'kring'))).toEqual(['a:4:9 lege-cel', 'a:7:9 kring']);
	expect(over(een(A, 4, 9, 'geen-periode'), een(B, 2, 3, 'tegenstrijdige-cijfers', `12 (${A}:4)`), een(B, 9, 3, 'tegenstrijdige-cijfers', `12 (${B}:4)`))).toEqual(['a:4:9 geen-periode', 'b:9:3 tegenstrijdige-cijfers']);
	// A warning is no reason to keep silent.
	expect(over(een(A, 4, 9, 'verwacht-met-cijfers'), een(A, 4, 9, 'kring'))).toHaveLength(2);
});

test('a line that is there twice goes before the total it spoils, of that table alone', () => {
	expect(over(een(A, 5, 1, 'dubbele-regel'), een(A, 9, 4, 'totaal-klopt-niet'), een(B, 9, 4, 'totaal-klopt-niet'))).toEqual(['a:5:1 dubbele-regel', 'b:9:4 totaal-klopt-niet']);
});

test('a line that is there twice goes before what was explained of the total', () => {
	const yaml = een('data/streek/a.yaml', 9, 3, 'uitleg-verouderd');
	expect(zonderGevolgen([een(A, 5, 1, 'dubbele-regel'), yaml]).map(({ code }) => code)).toEqual(['dubbele-regel']);
	expect(zonderGevolgen([een(B, 5, 1, 'dubbele-regel'), yaml])).toHaveLength(2);
});

test('a total that goes round in a ring says nothing of what was explained', () => {
	expect(zonderGevolgen([een(A, 5, 1, 'kring'), een('data/streek/a.yaml', 9, 3, 'uitleg-verouderd')]).map(({ code }) => code)).toEqual(['kring']);
});

test('of a descriptor with a name twice, and a gemeente that cannot be read, the rest is not told', () => {
	const yaml = een('data/streek/a.yaml', 9, 3, 'dubbele-naam');
	expect(zonderGevolgen([yaml, een(A, 1, 5, 'onbekende-kolom'), een('data/streek/a.yaml', 12, 3, 'uitleg-overbodig'), een(B, 1, 5, 'onbekende-kolom')]).map(({ file, code }) => `${file.slice(12)} ${code}`)).toEqual(['a.yaml dubbele-naam', 'b.csv onbekende-kolom']);
	const gemeente = een('content/regios/streek/gemeenten/dorp.md', 3, 7, 'ongeldige-waarde');
	expect(zonderGevolgen([gemeente, een(A, 3, 9, 'tegenstrijdige-cijfers')])).toEqual([gemeente]);
});

test('of a list of exceptions that cannot be read nobody knows what it allows', () => {
	const lijst = een('persoonsgegevens.yaml', 3, 1, 'yaml');
	expect(zonderGevolgen([lijst, een('docs/a.md', 1, 1, 'persoonsgegeven'), een('docs/a.md', 2, 1, 'persoonsverhaal')])).toEqual([lijst]);
	expect(zonderGevolgen([een('persoonsgegevens.yaml', 3, 1, 'uitzondering-ongebruikt'), een('docs/a.md', 1, 1, 'persoonsgegeven')])).toHaveLength(2);
});

test('of a table without a line nobody misses a line', () => {
	const tekst = 'content/regios/streek/resultaten/v.md';
	const vraag = (naam: string): Problem => een(tekst, 3, 1, 'regel-onbekend', `De dataset „${naam}” heeft geen regel „x”.`);
	expect(zonderGevolgen([een(A, 1, 1, 'geen-regels'), vraag('a'), vraag('b')]).map(({ message }) => message)).toEqual(['x', 'De dataset „b” heeft geen regel „x”.']);
});

test('a word with a damaged sign is not told again as a word that is not known', () => {
	const stuk = (teken: string): Problem => een(A, 3, 12, 'tekencodering', `Hier staat ${teken}.`);
	const woord = een(A, 3, 9, 'onbekende-waarde', '„famÃ«lie” mag niet in kolom „x”.');
	expect(over(stuk('„Ã«”'), woord, een(A, 3, 20, 'onbekende-waarde', '„y” mag niet.'), een(A, 4, 9, 'onbekende-waarde', '„Ã«” mag niet.'))).toEqual(['a:3:12 tekencodering', 'a:3:20 onbekende-waarde', 'a:4:9 onbekende-waarde']);
	expect(over(een(A, 3, 12, 'tekencodering', 'Hier is een teken verloren gegaan: \uFFFD.'), een(A, 3, 9, 'verwijzing', 'Er is geen „caf\uFFFD”.'))).toEqual(['a:3:12 tekencodering']);
});

test('what a great many places refer to and is not there is one mistake', () => {
	const mist = (n: number, message = 'Er is geen bron met de naam „x”.'): Problem[] => Array.from({ length: n }, (_, i) => een(i % 2 ? A : B, i + 1, 1, 'verwijzing', message));
	expect(zonderGevolgen(mist(12))).toHaveLength(12);
	const gevouwen = zonderGevolgen([...mist(13), ...mist(2, 'Er is geen bron met de naam „y”.')]);
	expect(gevouwen.map(({ message }) => message)).toEqual(['Er is geen bron met de naam „x”. Deze naam staat op 13 plekken in 2 bestanden.', 'Er is geen bron met de naam „y”.', 'Er is geen bron met de naam „y”.']);
	expect(gevouwen[0]!.hint).toMatch(/^Kreeg het een andere naam, of is het weggehaald\?/);
});

test('an explanation that says nothing is replaced, not spelt out', () => {
	expect(over(een(A, 3, 4, 'uitleg-ontbreekt'), een(A, 3, 4, 'afkorting-voluit'), een(A, 5, 4, 'afkorting-voluit'))).toEqual(['a:3:4 uitleg-ontbreekt', 'a:5:4 afkorting-voluit']);
});

test('two values for one number are told by the audit alone where it stumbles over them, for that stops the build', () => {
	expect(over(een(A, 3, 9, 'twee-waarden'), een(A, 3, 9, 'tegenstrijdige-cijfers'), een(A, 4, 9, 'twee-waarden'))).toEqual(['a:3:9 tegenstrijdige-cijfers', 'a:4:9 twee-waarden']);
});

test('a line with a fault in its name is not missed as well, in its series or in a text of that region', () => {
	const fout = een('data/streek/a.csv', 4, 1, 'geen-periode');
	const tekst = 'content/regios/streek/rapportages/v.mdx';
	expect(zonderGevolgen([fout, een('data/streek/a.csv', 9, 1, 'periode-ontbreekt'), een(tekst, 3, 1, 'regel-onbekend', 'In „a” is geen regel „2023”.'), een('content/nieuws/n.mdx', 3, 1, 'regel-niet-gekozen', 'Hier passen 0 regels van „streek-a” bij.')])).toEqual([fout]);
	expect(over(een('data/streek/a.csv', 4, 9, 'geen-getal'), een(tekst, 3, 1, 'regel-onbekend', 'In „a” is geen regel „2023”.'))).toHaveLength(2);
	expect(over(fout, een('content/regios/dal/rapportages/v.mdx', 3, 1, 'regel-onbekend', 'In „a” is geen regel „2023”.'), een(tekst, 3, 1, 'regel-onbekend', 'In „b” is geen regel „2023”.'))).toHaveLength(3);
});

test('of a file of the wrong kind nobody asks what is in it', () => {
	expect(over(een(A, 1, 1, 'bestandssoort'), een(A, 1, 1, 'gesloten-bestand'), een(B, 1, 1, 'gesloten-bestand'))).toEqual(['a:1:1 bestandssoort', 'b:1:1 gesloten-bestand']);
});

test('for people a long row of one kind is folded, and says where the rest is', () => {
	const rij = (n: number): Problem[] => Array.from({ length: n }, (_, i) => een(A, i + 2, 1, 'geen-getal'));
	expect(vouw(rij(4)).map(({ meer }) => meer.length)).toEqual([0, 0, 0, 0]);
	const gevouwen = vouw([...rij(30), een(A, 99, 1, 'lege-cel')]);
	expect(gevouwen.map(({ probleem, meer }) => [probleem.line, meer.length])).toEqual([[2, 0], [3, 0], [4, 27], [99, 0]]);
	expect(nogMeer(gevouwen[2]!.meer)).toBe('En nog 27 keer „geen-getal” in dit bestand: regel 5, 6, 7, 8, 9, 10, 11 … 31.');
	expect(nogMeer(rij(3))).toBe('En nog 3 keer „geen-getal” in dit bestand: regel 2, 3, 4.');
});
