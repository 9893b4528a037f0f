import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIER, merkjes } from '../../tests/hulp/proefroot.ts';
import { isError } from '../domain/problem.ts';
import { leesYaml } from './yaml.ts';

const kort = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;

describe('every value has its place', () => {
	const tekst = 'titel: Loket\nbronnen:\n  - bron: stuk\n    plaats: "p. 1"\n  - { bron: ander, plaats: p2 }\nleeg:\n';
	const deel = leesYaml(tekst, 'a.md', 1);

	test('also in lists and groups, counted from the top of the file', () => {
		expect(deel.plekVan(['titel'])).toEqual({ file: 'a.md', line: 2, column: 8 });
		expect(kort(deel.plekVan(['bronnen', 0, 'plaats']))).toBe('5:13');
		expect(kort(deel.plekVan(['bronnen', 1, 'bron']))).toBe('6:13');
	});

	test('and what is absent has that of its nearest parent', () => {
		expect(kort(deel.plekVan(['bronnen', 0, 'datum']))).toBe('4:5');
		expect(kort(deel.plekVan(['bronnen', 7, 'bron']))).toBe('4:3');
		expect(kort(deel.plekVan(['titel', 'onder', 3]))).toBe('2:8');
		expect(kort(deel.plekVan([]))).toBe('2:1');
	});

	test('a key has a place of its own', () => {
		expect(kort(deel.plekVanSleutel([], 'bronnen'))).toBe('3:1');
		expect(kort(deel.plekVanSleutel(['bronnen', 0], 'plaats'))).toBe('5:5');
		expect(kort(deel.plekVanSleutel(['bronnen', 0], 'bestaatniet'))).toBe('4:5');
	});

	test('and what was typed can be quoted', () => {
		expect(deel.zoalsGeschreven(['bronnen', 0, 'plaats'])).toBe('"p. 1"');
		expect(deel.zoalsGeschreven(['bestaatniet'])).toBeUndefined();
	});

	test('also with CRLF, with CR alone, and in an empty text', () => {
		expect(kort(leesYaml(tekst.replaceAll('\n', '\r\n'), 'a', 1).plekVan(['bronnen', 1, 'bron']))).toBe('6:13');
		const oud = leesYaml(tekst.replaceAll('\n', '\r'), 'a', 1);
		expect(kort(oud.plekVan(['bronnen', 1, 'bron']))).toBe('6:13');
		expect(oud.waarde).toEqual(deel.waarde);
		expect(kort(leesYaml('', 'a', 1).plekVan(['titel']))).toBe('2:1');
	});
});

describe('what cannot be read is told where it stands', () => {
	const lees = (tekst: string): string => {
		const deel = leesYaml(tekst.replaceAll(HIER, ''), 'a');
		expect(deel.waarde).toBeUndefined();
		expect(`a:${kort(deel.problemen[0]!)}`).toBe(merkjes('a', tekst)[0]);
		return `${deel.problemen[0]!.message} → ${deel.problemen[0]!.hint}`;
	};

	test('a key that stands there twice', () => {
		expect(lees('titel: a\nlead: b\n▶titel: c\n')).toMatchInlineSnapshot(`"De sleutel „titel” staat er twee keer. → Laat er één staan."`);
		expect(lees('bronnen:\r\n  - bron: a\r\n    plaats: b\r\n    ▶plaats: c\r\n')).toBe('De sleutel „plaats” staat er twee keer. → Laat er één staan.');
	});

	test('a tab as indent', () => {
		expect(lees('bronnen:\n▶\t- bron: a\n')).toMatchInlineSnapshot(`"Deze regel springt in met een tab. → Gebruik spaties om in te springen."`);
	});

	test('a quote that is not closed', () => {
		expect(lees('titel: ▶"Loket\nnummer: 1\n')).toBe('Wat hier begint met " wordt niet afgesloten. → Zet aan het eind een ".');
		expect(lees('zicht: ▶{ rol: maat\nperiode: 2023\n')).toBe('Wat hier begint met { wordt niet afgesloten. → Zet aan het eind een }.');
	});

	test('text after a quote', () => {
		expect(lees('titel: "Loket" ▶open\n')).toContain('Na het aanhalingsteken staat nog tekst.');
	});

	test('what follows a tab is not told again', () => {
		expect(leesYaml('standen:\n  - periode: 2022\n\tstatus: op-koers\n    oorzaak: x\n    gevolg: y\n', 'a').problemen).toHaveLength(1);
	});

	test('two colons on a line', () => {
		expect(lees('titel: ▶Loket: het vervolg\n')).toMatchInlineSnapshot(`"Op deze regel staan twee dubbele punten. → Zet de tekst na de eerste dubbele punt tussen aanhalingstekens."`);
	});

	test('a line of a list without its dash', () => {
		expect(lees('pijlers:\n ▶voorzorg\n- basiszorg\n')).toMatchInlineSnapshot(`"Vóór „voorzorg” ontbreekt het streepje van de lijst. → Schrijf: - voorzorg"`);
	});

	test('a star that YAML takes for an alias, known or not', () => {
		expect(lees('titel: ▶*nieuw* loket\n')).toMatchInlineSnapshot(`"Een * aan het begin van een waarde heeft in YAML een eigen betekenis. → Zet de tekst tussen aanhalingstekens."`);
		expect(leesYaml('titel: &a x\nlead: *a\n', 'a').problemen.map((een) => `${kort(een)} ${een.message.slice(0, 5)}`)).toEqual(['1:8 Een &', '2:7 Een *']);
	});

	test('and a bomb of aliases costs nothing', () => {
		const bom = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`).join('\n')}`;
		const begin = performance.now();
		expect(leesYaml(bom, 'a').problemen.length).toBeGreaterThan(0);
		expect(performance.now() - begin).toBeLessThan(500);
	});
});

test('reading never throws, and what fails says so', () => {
	const stukje = fc.constantFrom('a', ': ', '\n', '  ', '- ', '"', "'", '*a', '&a ', '!x ', '|', '>', '{', '}', '[', ']', ',', '#', '?', '\t', '---', '%', '@', '`', '\r\n', '\u0000', '<<: ', '__proto__', '1');
	fc.assert(fc.property(fc.array(stukje, { maxLength: 25 }), (stukjes) => {
		const deel = leesYaml(stukjes.join(''), 'a');
		for (const probleem of deel.problemen) expect(probleem.line * probleem.column).toBeGreaterThan(0);
		expect(deel.plekVan(['a', 0, 'a']).line).toBeGreaterThan(0);
		if (deel.problemen.some(isError)) expect(deel.waarde).toBeUndefined();
	}), { numRuns: 1000 });
});

describe('a value is never changed in silence', () => {
	const waardeVan = (tekst: string): { waarde: unknown; gemeld: number } => {
		const { waarde, problemen } = leesYaml(`titel: ${tekst}\nlead: x\n`, 'a');
		return { waarde: (waarde as { titel?: unknown } | undefined)?.titel, gemeld: problemen.length };
	};

	test('a text without quotes is what stands there, or something is told', () => {
		const woord = fc.constantFrom('Loket', '#1', ' # ', '#', ' ', ': ', ':', '"', "'", '*', '&a ', '!', '!!str ', '@', '`', '%', '|', '>', '-', '- ', '? ', '[', ']', '{', '}', ',', '~', 'null', 'true', '1.500', '12', '0x1f', '1e3', '.5', '007', '\u00a0', 'é', '😀', '=', '<<', '\\n', '\\');
		fc.assert(fc.property(fc.array(woord, { minLength: 1, maxLength: 6 }), (woorden) => {
			const tekst = woorden.join('');
			const { waarde, gemeld } = waardeVan(tekst);
			// A number, true or nothing is no text; the schema tells that. A comment with a space behind its # is meant as one.
			const kaal = tekst.replace(/(^|[ \t])#(\s.*|$)/, '').replace(/^[ \t]+|[ \t]+$/g, '');
			if (gemeld === 0 && typeof waarde === 'string' && waarde !== '' && !/^["'[{]/.test(kaal)) expect(waarde).toBe(kaal);
		}), { numRuns: 3000 });
	});

	test('a text between quotes is that text, whatever is in it', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (tekst) => {
			expect(waardeVan(JSON.stringify(tekst))).toEqual({ waarde: tekst, gemeld: 0 });
			const enkel = tekst.replace(/[\r\n\t\u0000-\u001f\u0085\u2028\u2029\ufeff]/g, '');
			expect(waardeVan(`'${enkel.replaceAll("'", "''")}'`)).toEqual({ waarde: enkel, gemeld: 0 });
		}), { numRuns: 1000 });
	});
});
