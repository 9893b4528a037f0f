// Slips of editors, each with the mark where they must look, and what they are told there.
import { describe, expect, test } from 'vitest';
import { HIER, merkjes } from '../../tests/hulp/proefroot.ts';
import { leesYaml } from './yaml.ts';

/** Everything told of a text: place, message and remedy. It is told once, at the mark. */
function lees(tekst: string): string {
	const { problemen } = leesYaml(tekst.replaceAll(HIER, ''), 'a');
	expect(problemen.map(({ line, column }) => `a:${line}:${column}`)).toEqual(merkjes('a', tekst));
	return problemen.map(({ message, hint }) => `${message} → ${hint}`).join('\n');
}

describe('a list', () => {
	test.each(['titel: x\nbronnen:\n  - bron: a\n      ▶plaats: b\n', 'titel: x\nbronnen:\n  - bron: a\n   ▶plaats: b\nlead: x\n', 'titel: x\nbronnen:\n  - bron: a\n  ▶plaats: b\nlead: x\n', 'titel: x\r\nbronnen:\r\n  - bron: a\r\n  ▶plaats: b\r\n'])('of which a key does not stand below the first: %j', (tekst) => {
		expect(lees(tekst)).toBe('„plaats” staat niet recht onder „bron”. → Horen ze bij elkaar? Zet dan 4 spaties voor „plaats”.');
	});

	test('of which a later dash is gone is told once, and again where it is gone again', () => {
		expect(lees('bronnen:\n  - bron: a\n    plaats: b\n    ▶bron: c\n    plaats: d\n')).toBe('Vóór „bron” ontbreekt het streepje van de lijst. → Begint hier een nieuw punt? Schrijf: - bron: c Is het geen nieuw punt? Dan staat „bron” er twee keer: haal er één weg.');
		expect(lees('bronnen:\n  - bron: a\n    plaats: b\n    ▶bron: c\n    plaats: d\n\n    ▶bron: e\n    plaats: f\n').split('\n')).toHaveLength(2);
		expect(lees('bronnen:\n  - bron: a\n    plaats: b\n    ▶bron: c\n    plaats: d\n  - bron: e\n    plaats: f\n    ▶plaats: g\n').split('\n')[1]).toBe('De sleutel „plaats” staat er twee keer. → Laat er één staan.');
	});

	test('of which the first dash is gone', () => {
		expect(lees('bronnen:\n    ▶bron: a\n    plaats: b\n  - bron: c\n    plaats: d\n')).toBe('Vóór „bron” ontbreekt het streepje van de lijst. → Schrijf: - bron: a');
	});

	test('with the bullets of a word processor', () => {
		expect(lees('bronnen:\n  ▶– bron: a\n    plaats: b\n')).toBe('Een lijst begint met een gewoon streepje, niet met – → Schrijf: - bron: a');
		expect(lees('namen:\n  ▶• een\n  • twee\n')).toBe('Een lijst begint met een gewoon streepje, niet met • → Schrijf: - een');
		expect(lees('bronnen:\n  ▶* bron: a\n')).toBe('Een lijst begint met een gewoon streepje, niet met * → Schrijf: - bron: a');
		// In a text of more lines they are what the reader sees.
		expect(leesYaml('lead: |\n  Twee dingen:\n  • een\n  • twee\n', 'a').problemen).toEqual([]);
	});

	test('without a space behind the dash', () => {
		expect(lees('namen:\n▶-een\n-twee\nlead: x\n')).toBe('Na het streepje ontbreekt een spatie. → Schrijf: - een');
	});
});

describe('a value', () => {
	test('that begins with an apostrophe', () => {
		expect(lees("titel: ▶'s Avonds open\nlead: y\n")).toBe('Een \' aan het begin van een waarde opent een tekst die met een \' moet sluiten. → Schrijf een gekrulde apostrof: ’s Avonds open. Of zet de hele waarde tussen dubbele aanhalingstekens.');
	});

	test('that has one in the middle', () => {
		expect(lees("titel: 'Het loket▶'s deur'\nlead: y\n")).toMatch(/^Deze ' sluit de tekst af, maar erachter staat nog meer\. → .*dubbele aanhalingstekens/);
	});

	test('with curly quotes around a colon', () => {
		expect(lees('titel: ▶“Loket: nieuw”\n')).toMatch(/Zet er rechte omheen: '“Loket: nieuw”'$/);
	});

	test('that goes on below without a space', () => {
		expect(lees('lead: Een lange zin\n▶die doorgaat\ntitel: x\n')).toMatch(/Hoort hij bij de regel erboven\? Zet er dan twee spaties voor\./);
	});
});

test('a text that begins with an empty line ends', () => {
	expect(leesYaml('\n- a\n@b', 'a').problemen.length).toBeGreaterThan(0);
	expect(leesYaml('\n  a: 1\n  a: 2\n', 'a').problemen).toHaveLength(1);
});

test('a key with an is-sign', () => {
	expect(lees('titel ▶= Loket\nlead: y\n')).toBe('Achter een sleutel hoort een dubbele punt, geen =. → Schrijf: titel: Loket');
});

test('a space that does not break, which nobody sees', () => {
	expect(lees('bronnen:\n▶\u00a0 - bron: a\n')).toMatch(/^Hier staat een harde spatie\./);
	expect(lees('titel:▶\u00a0x\nlead: y\n')).toMatch(/^Hier staat een harde spatie\./);
	expect(leesYaml('titel: tien\u00a0euro\n', 'a').problemen).toEqual([]);
});

test('a merge of git that was not finished', () => {
	expect(lees('titel: x\n▶<<<<<<< HEAD\nlead: a\n=======\nlead: b\n>>>>>>> tak\n')).toMatch(/^Hier staan samenvoegtekens van git/);
});
