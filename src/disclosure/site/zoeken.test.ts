// The indexes of the audit answer as reading everything would, however much there is to read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Namenzoeker } from './namen.ts';
import { Tabellenboek, Tabelnamen } from './tabellen.ts';
import { Woordenindex } from './woordenindex.ts';
import { Zinnenboom } from './zinnenboom.ts';

const woord = fc.constantFrom('in', 'Vaals', '4', '14', '12,5', 'mensen', '(een', 'jaar', 'eerder)', 'jaar.', 'GM0981');
const tekst = (minLength: number, maxLength: number) => fc.array(woord, { minLength, maxLength }).map((woorden) => woorden.join(' '));

describe('a long text', () => {
	test('holds a piece where includes says so, also one that begins or ends inside a word', () => {
		fc.assert(fc.property(tekst(0, 30), tekst(1, 6), fc.nat(3), fc.nat(3), (lang, kort, voor, na) => {
			const stuk = kort.slice(voor, Math.max(voor + 1, kort.length - na)).trim();
			expect(new Woordenindex(lang).bevat(stuk)).toBe(lang.includes(stuk));
		}));
		fc.assert(fc.property(tekst(3, 30), fc.nat(), fc.nat(), (lang, a, b) => {
			const [van, tot] = [a % lang.length, b % lang.length].sort((een, ander) => een - ander) as [number, number];
			const stuk = lang.slice(van, tot + 1).trim();
			expect(new Woordenindex(lang).bevat(stuk)).toBe(true);
		}));
	});
});

describe('the names of gemeenten', () => {
	const NAMEN = ['Vaals', 'Bergen', 'Bergen op Zoom', '’s-Hertogenbosch', 'Gulpen-Wittem', 'GM0981', 'Den Haag'];
	const patroon = new RegExp(`(?<![\\p{L}\\d-])(?:${NAMEN.join('|')})(?![\\p{L}\\d-])`, 'u');
	const namen = new Namenzoeker(NAMEN);

	test('are found as words of their own, and not in another word', () => {
		expect(['Uit Vaals: 4', '(Vaals)', 'In ’s-Hertogenbosch 4', 'GM0981;4', 'Bergen op Zoom', 'Bergen'].map((een) => namen.staatIn(een))).toEqual(Array(6).fill(true));
		expect(['Vaalser', 'Nieuw-Vaals', 'Vaals-Oost', 'Wittem', 'Zoom', 'GM09812', ''].map((een) => namen.staatIn(een))).toEqual(Array(7).fill(false));
	});

	test('are found where one pattern of them all would', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom(...NAMEN, '-', ' ', 'er', '4', 'op', '’s', '('), { maxLength: 6 }), (delen) => {
			expect(namen.staatIn(delen.join(''))).toBe(patroon.test(delen.join('')));
		}));
	});
});

describe('the sentences of the figures', () => {
	const boom = new Zinnenboom(['In 2024: instroom 19 mensen (een jaar eerder 12) en uitstroom 14 (16).', 'instroom 19 mensen', 'Vaals: 4', 'Vaals: 4 plekken']);

	test('are taken out, longest first, wherever they stand', () => {
		expect(boom.haalUit('Plekken, Vaals. In 2024: instroom 19 mensen (een jaar eerder 12) en uitstroom 14 (16). Bron')).toBe('Plekken, Vaals.   Bron');
		expect(boom.haalUit('Vaals: 4 plekken, Vaals: 4')).toBe(' ,  ');
	});

	test('leave what is not theirs: another number, more digits, a decimal, half a sentence', () => {
		expect(boom.haalUit('In 2024: instroom 19 mensen (een jaar eerder 3) en uitstroom 14 (16).')).toBe('In 2024:   (een jaar eerder 3) en uitstroom 14 (16).');
		expect(boom.haalUit('Vaals: 41')).toBe('Vaals: 41');
		expect(boom.haalUit('Vaals: 4,5')).toBe(' ,5');
		expect(boom.haalUit('XVaals: 4')).toBe('XVaals: 4');
	});
});

describe('the tables of the figures', () => {
	const boek = new Tabellenboek([{ rijen: 3, cellen: () => [['Jaar', 'Instroom'], ['2023', '12'], ['2024', '•']] }, { rijen: 3, cellen: () => [['Jaar', 'Instroom'], ['2023', '7'], ['2024', '9']] }], new Tabelnamen([]));
	const tabel = (a: string, b: string, kop = 'Instroom'): string => `<table><thead><tr><th>Jaar</th><th>${kop}</th></tr></thead><tbody><tr><th>2023</th><td>${a}</td></tr><tr><th>2024</th><td>${b}</td></tr></tbody></table>`;

	test('are known cell by cell, a sign with its words, a number with its footnote', () => {
		expect(boek.kent(tabel('12', '•'))).toBe(true);
		expect(boek.kent(tabel('12', '<span aria-hidden="true">•</span> niet getoond'))).toBe(true);
		expect(boek.kent(tabel('7<sup><a href="#noot-x-1">1</a></sup>', '9'))).toBe(true);
	});

	test('are not known with another number, a number for a sign, cells of two tables, or a number in a heading', () => {
		for (const ander of [tabel('13', '•'), tabel('12', '4'), tabel('12', '9'), tabel('7', '•'), tabel('12', '• 4'), tabel('12', '•', 'Instroom 4')]) expect(boek.kent(ander), ander).toBe(false);
		expect(boek.kent(tabel('12', '•').replace('</tbody>', '<tr><th>Totaal</th><td>12</td></tr></tbody>'))).toBe(false);
	});

	test('are not known with the rows of two gemeenten changed about', () => {
		const rijen = (een: string, ander: string): string => `<table><tr><th>Gemeente</th><th>Instroom</th></tr><tr><th>${een}</th><td>•</td></tr><tr><th>${ander}</th><td>•</td></tr></table>`;
		const perGemeente = new Tabellenboek([{ rijen: 3, cellen: () => [['Gemeente', 'Instroom'], ['Meerssen', '•'], ['Vaals', '•']] }], new Tabelnamen(['Meerssen', 'Vaals']));
		expect([perGemeente.kent(rijen('Meerssen', 'Vaals')), perGemeente.kent(rijen('Vaals', 'Meerssen'))]).toEqual([true, false]);
	});

	test('are written out for a page that shows as many rows, and not before', () => {
		let gemaakt = 0;
		const lui = new Tabellenboek([{ rijen: 3, cellen: () => { gemaakt++; return [['Jaar', 'Instroom'], ['2023', '1'], ['2024', '2']]; } }], new Tabelnamen([]));
		expect(lui.kent('<table><tr><td>1</td></tr></table>')).toBe(false);
		expect(gemaakt).toBe(0);
		expect([lui.kent(tabel('1', '2')), lui.kent(tabel('1', '3')), gemaakt]).toEqual([true, false, 1]);
	});
});
