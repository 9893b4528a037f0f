import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIER, merkjes } from '../../tests/hulp/proefroot.ts';
import { knopen, leesMarkdown, platteTekst } from './markdown.ts';

const plekken = (problemen: { file: string; line: number; column: number }[]): string[] => problemen.map(({ file, line, column }) => `${file}:${line}:${column}`);

describe.each([['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']])('a file with %s', (_, eind) => {
	const tekst = ['---', 'titel: Loket', 'lead: x', '---', '', '# Kop', '', 'Een *woord*.', ''].join(eind);
	const gelezen = leesMarkdown(tekst, 'a.md', 'md');

	test('gives its front matter, with the lines of the file', () => {
		expect(gelezen.voorwerk.waarde).toEqual({ titel: 'Loket', lead: 'x' });
		expect(gelezen.voorwerk.plekVan(['lead'])).toEqual({ file: 'a.md', line: 3, column: 7 });
		expect(gelezen.problemen).toEqual([]);
	});

	test('gives its body, and a node of it stands in the file at its line plus those before', () => {
		const kop = [...knopen(gelezen.lichaam.boom)].find((node) => node.type === 'heading')!;
		expect(kop.position!.start.line + gelezen.lichaam.regelsErvoor).toBe(6);
		expect(platteTekst(kop)).toBe('Kop');
		expect(platteTekst(gelezen.lichaam.boom)).toBe('KopEen woord.');
	});
});

test('an empty front matter is one, and a rule of dashes in the body is none', () => {
	expect(leesMarkdown('---\n---\ntekst', 'a.md', 'md')).toMatchObject({ problemen: [], lichaam: { tekst: 'tekst', regelsErvoor: 2 } });
	expect(leesMarkdown('---\ntitel: x\n---\n\na\n\n---\n\nb', 'a.md', 'md').voorwerk.waarde).toEqual({ titel: 'x' });
});

test('dashes inside a value do not end the front matter', () => {
	expect(leesMarkdown('---\ntitel: a --- b\n---\n', 'a.md', 'md').voorwerk.waarde).toEqual({ titel: 'a --- b' });
});

test.each(['# Alleen tekst\n', '\n---\ntitel: te laat\n---\n', ''])('%j has no front matter', (tekst) => {
	const { problemen } = leesMarkdown(tekst, 'a.md', 'md');
	expect(plekken(problemen)).toEqual(['a.md:1:1']);
	expect(`${problemen[0]!.code}: ${problemen[0]!.message} → ${problemen[0]!.hint}`).toMatchInlineSnapshot(`"geen-voorwerk: Het bestand begint niet met een blok gegevens tussen twee regels met ---. → Zet op regel 1 drie streepjes, daarna de sleutels (zoals titel: …), en sluit af met een regel met drie streepjes."`);
});

test('a front matter that is never closed is told where it begins', () => {
	const { problemen } = leesMarkdown('---\r\ntitel: nooit gesloten\r\n\r\n# Tekst\r\n', 'a.md', 'md');
	expect(plekken(problemen)).toEqual(['a.md:1:1']);
	expect(problemen[0]!.message).toBe('Het blok gegevens dat hier begint, wordt niet afgesloten.');
});

describe('MDX that cannot be read is told where', () => {
	test.each([
		'---\ntitel: x\n---\n\n▶<Cijfer\n',
		'---\r\ntitel: x\r\n---\r\n\r\ntekst\r\n\r\n▶<Cijfer dataset="x"\r\n',
		'---\ntitel: x\n---\n\n▶<!-- uit -->\n',
	])('%j', (tekst) => {
		const { problemen, lichaam } = leesMarkdown(tekst.replaceAll(HIER, ''), 'a.mdx', 'mdx');
		expect(plekken(problemen)).toEqual(merkjes('a.mdx', tekst));
		expect(problemen[0]!.code).toBe('mdx-vorm');
		expect(lichaam.boom.children).toEqual([]);
	});

	test('with a remedy', () => {
		const { problemen } = leesMarkdown('---\n---\nMinder dan < 5 {\n', 'a.mdx', 'mdx');
		expect(problemen.map((een) => `${een.message} → ${een.hint}`)).toMatchInlineSnapshot(`
			[
			  "Hier staat iets dat als onderdeel wordt gelezen, maar niet is afgesloten of niet klopt. → Schrijf „minder dan 5”, of zet er een \\ voor: \\<5.",
			]
		`);
	});
});

test('the same signs are plain text in Markdown', () => {
	expect(leesMarkdown('---\n---\nMinder dan < 5 {\n', 'a.md', 'md').problemen).toEqual([]);
});

test('an export that breaks off in a backslash does not take the process down with it', () => {
	for (const eind of ['\\', '\\\n']) expect(leesMarkdown(`---\n---\nexport '${eind}`, 'a.mdx', 'mdx').lichaam.boom.type).toBe('root');
});

test('reading never throws, whatever an editor types', () => {
	const stukje = fc.constantFrom('---', '\n', '\r\n', 'a: b', '<', '>', '<Cijfer ', '/>', '</Cijfer>', '{', '}', '"', '=', '`', '```', '# ', '- ', '* ', '> ', '|', '[', '](', ')', '![', 'é', '😀', '\u0000', 'import x', 'export ', '    ', '\\', '&amp;', '<!--', '-->', '[^1]', ':::');
	fc.assert(fc.property(fc.array(stukje, { maxLength: 30 }), fc.constantFrom('md' as const, 'mdx' as const), (stukjes, formaat) => {
		const { lichaam, problemen } = leesMarkdown(stukjes.join(''), 'a', formaat);
		for (const node of knopen(lichaam.boom)) expect(node.type).not.toBe('');
		for (const probleem of problemen) expect(probleem.line * probleem.column).toBeGreaterThan(0);
	}), { numRuns: 1500 });
});

test('a body is handed on to the letter, and each of its nodes stands where it says', () => {
	const stukje = fc.constantFrom('woord', ' ', '\n', '\n\n', '\r\n', '# Kop\n', '- punt\n', '> citaat\n', '**vet**', '[tekst](/adres/)', '| a | b |\n', '`code`', 'é', '😀', '---\n', '\t', '&amp;', '\\*', '1. een\n', '![x](/y.png)');
	fc.assert(fc.property(fc.array(stukje, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), (stukjes, eind) => {
		const lichaam = stukjes.join('');
		const gelezen = leesMarkdown(`---${eind}titel: x${eind}---${eind}${lichaam}`, 'a.md', 'md');
		expect(gelezen.lichaam.tekst).toBe(lichaam);
		expect(gelezen.lichaam.regelsErvoor).toBe(3);
		const regels = lichaam.split(/\r\n|\r|\n/);
		for (const { type, value, position } of knopen(gelezen.lichaam.boom)) {
			if (!position) continue;
			expect(position.start.line).toBeLessThanOrEqual(regels.length);
			if (type === 'text' && /^\w+$/.test(value ?? '')) expect(lichaam.slice(position.start.offset, position.end.offset)).toBe(value);
		}
	}), { numRuns: 800 });
});

test.each([
	['Er zijn <Cijfer dataset=“x” maat=“y” />.', 'rechte aanhalingstekens'],
	['Bij aantallen <10 tonen wij niets.', 'Schrijf „minder dan 10”, of zet er een \\ voor: \\<10.'],
	['Er zijn <Cijfer dataset="x" maat="y"> plekken.', 'sluit af met />'],
])('what is wrong with a component is told with its own remedy: %s', (lichaam, remedie) => {
	const [probleem, ...meer] = leesMarkdown(`---\ntitel: x\n---\n\n${lichaam}\n`, 'a.mdx', 'mdx').problemen;
	expect(meer).toEqual([]);
	expect(probleem).toMatchObject({ line: 5, code: 'mdx-vorm', hint: expect.stringContaining(remedie) });
});
