import { describe, expect, test } from 'vitest';
import { leesTokens } from '../ingest/tokens.ts';
import { gelezenTokens, schrijfTokens, schudTokens } from './schud-tokens.ts';

const thema = leesTokens(`
	/* --oud: 1px; */
	.thema {
		--knop-kleur: var(--basis-kleur);
		--basis-kleur: var(--palet-groen, green); /* [code-only] */
		--palet-groen: #0a0;
		--palet-rood: #a00;
		--tabel-rand: var(--tabel-rand-dikte) solid var(--basis-kleur);
		--tabel-rand-dikte: 1px
	}`);

describe('tokens lezen', () => {
	test('leest naam en waarde, niet wat in commentaar staat', () => {
		expect([...thema.keys()]).toEqual(['--knop-kleur', '--basis-kleur', '--palet-groen', '--palet-rood', '--tabel-rand', '--tabel-rand-dikte']);
		expect(thema.get('--basis-kleur')).toBe('var(--palet-groen, green)');
		expect(thema.get('--tabel-rand-dikte')).toBe('1px');
	});

	test('van een naam die twee keer voorkomt geldt de laatste', () => {
		expect(leesTokens('a{--x: 1; --x: 2}').get('--x')).toBe('2');
	});

	test('vindt elke var(), ook in een terugvalwaarde', () => {
		expect([...gelezenTokens('a{color: var(--een, var( --twee, red))}')]).toEqual(['--een', '--twee']);
	});
});

describe('tokens schudden', () => {
	const namen = (css: string, elders?: Set<string>) => [...schudTokens(css, thema, elders).keys()];

	test('houdt wat de CSS gebruikt, en wat dat weer nodig heeft', () => {
		expect(namen('a{color: var(--knop-kleur)}')).toEqual(['--knop-kleur', '--basis-kleur', '--palet-groen']);
	});

	test('houdt niets als de CSS niets gebruikt', () => {
		expect(namen('a{color: red}')).toEqual([]);
	});

	test('laat weg wat elders wordt gezet, met alles wat alleen dat nodig had', () => {
		expect(namen('a{border: var(--tabel-rand)}', new Set(['--basis-kleur']))).toEqual(['--tabel-rand', '--tabel-rand-dikte']);
	});

	test('een kring van tokens loopt niet vast', () => {
		const kring = leesTokens('a{--a: var(--b); --b: var(--a);}');
		expect([...schudTokens('x{y: var(--a)}', kring).keys()]).toEqual(['--a', '--b']);
	});

	test('de volgorde volgt het thema, niet de CSS', () => {
		expect(namen('a{x: var(--palet-rood); y: var(--palet-groen)}')).toEqual(['--palet-groen', '--palet-rood']);
	});

	test('schrijft één regel', () => {
		expect(schrijfTokens('.t', new Map([['--a', '1px']]))).toBe('.t {\n\t--a: 1px;\n}\n');
	});
});
