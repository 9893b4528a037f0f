// Readers of files that come from elsewhere, by chance: no crash, no hang, a place for every fault, and no value that was not there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proefgrenzen } from '../../tests/hulp/grenzen.ts';
import { BASIS, proefroot } from '../../tests/hulp/proefroot.ts';
import { recept, type Recept } from '../domain/recept.ts';
import type { Problem } from '../domain/problem.ts';
import { isError } from '../domain/problem.ts';
import { bestandsregels, hashVan, leesBestandsregels } from './beschermingsverslag.ts';
import { leesGrenzen } from './grenzen.ts';
import { leesKaarten } from './kaart.ts';
import { aangewezen } from './regels.ts';
import { leesRegistratie } from './registratie.ts';
import { leesTokens, plekkenVanTokens } from './tokens.ts';
import { valideer } from './valideer.ts';
import { leesYaml } from './yaml.ts';

/** `goed` with up to three pieces taken out and something else put in. */
const verminkt = (goed: string, stukjes: string[]): fc.Arbitrary<string> =>
	fc.array(fc.tuple(fc.nat(goed.length), fc.nat(12), fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...stukjes))), { minLength: 1, maxLength: 3 })
		.map((ingrepen) => ingrepen.reduce((nu, [waar, hoeveel, wat]) => nu.slice(0, waar) + wat + nu.slice(waar + hoeveel), goed));

function opHunPlek(problemen: Problem[], tekst: string): void {
	const regels = tekst.split(/\r\n|\r|\n/).length;
	for (const { line, column, message, hint } of problemen) {
		expect(line >= 1 && column >= 1 && line <= regels, `${line}:${column}`).toBe(true);
		expect(message && hint).toBeTruthy();
		expect(`${message}${hint}`).not.toMatch(/undefined|\[object|NaN|\n\s+at /);
	}
}

const GEEN_GETALLEN = ['null', '[]', '{}', '"x"', '1e999', '-0', ',', '[[[', '\\u0000', 'true', '"GM9999"', '__proto__'];

test('boundaries: spoilt GeoJSON is read, or refused in words', () => {
	const goed = JSON.stringify(proefgrenzen([{ code: 'GM0001', naam: 'Noord' }, { code: 'GM0002', naam: 'Zuid' }], { fijn: 3 }));
	fc.assert(fc.property(fc.oneof(verminkt(goed, GEEN_GETALLEN), fc.json(), fc.string()), (tekst) => {
		const gelezen = leesGrenzen(tekst);
		if ('bezwaren' in gelezen) {
			expect(gelezen.bezwaren.length).toBeGreaterThan(0);
			for (const { wat, doe } of gelezen.bezwaren) expect(wat && doe).toBeTruthy();
		} else for (const { code, veelhoeken } of gelezen.vormen) {
			expect(code).toMatch(/^GM\d{4}$/);
			expect(veelhoeken.flat(2).flat().every(Number.isFinite)).toBe(true);
		}
	}), { numRuns: 400 });
});

test('a map: a spoilt file is one problem at its beginning', () => {
	const { pad } = proefroot();
	mkdirSync(join(pad, 'kaart'));
	fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.uint8Array({ maxLength: 60 })), (inhoud) => {
		writeFileSync(join(pad, 'kaart/streek.json'), inhoud);
		const { kaarten, problemen } = leesKaarten(pad);
		expect(kaarten.length + problemen.length).toBe(1);
		if (problemen.length) expect(problemen[0]).toMatchObject({ file: 'kaart/streek.json', line: 1, column: 1, code: 'kaart-vorm' });
	}), { numRuns: 200 });
});

const RECEPT = 'regio: streek\ngemeenten: [GM0001, GM0002]\nvan: 2023-Q1\ntot: 2023-Q4\nproducten:\n  licht: { groep: wonen }\ntabellen:\n  - bestand: bezet\n    periode: kwartaal\n    assen: { product: voorziening }\n    maten: { bezet: { telling: stand } }\n';
const REGISTRATIE = 'client;gemeente;product;begin;einde;melding;wachtdagen\nk1;GM0001;licht;1-1-2024;;nieuw;12\nk2;GM0002;basis;2024-02-01;2024-03-01;bestaand;\n';
const MIJN = { gemeenten: ['GM0001', 'GM0002'], producten: { licht: 'bw-licht', basis: 'bw-basis' }, kolommen: {} } as unknown as Recept;

test('a registration: each line is read as it stands or told, and no fault repeats what stands there', () => {
	fc.assert(fc.property(verminkt(REGISTRATIE, [';', '"', '\n', '\r', '\t', 'constructor', 'toString', '__proto__', '-1', '31-2-2024', '1/2/2024', '9e9']), (tekst) => {
		const { perioden, problemen } = leesRegistratie(Buffer.from(tekst), 'export.csv', MIJN);
		opHunPlek(problemen, tekst);
		if (!problemen.length) expect(perioden.length).toBeGreaterThan(0);
		for (const { gemeente, product, begin, einde, wachtdagen } of perioden) {
			expect(MIJN.gemeenten).toContain(gemeente);
			expect(['licht', 'basis']).toContain(product);
			expect(einde === undefined || einde >= begin).toBe(true);
			expect(wachtdagen === undefined || (Number.isInteger(wachtdagen) && wachtdagen >= 0)).toBe(true);
		}
	}), { numRuns: 1500 });
});

test('a product that is called like something every object has is not in the recipe', () => {
	for (const product of ['constructor', 'toString', '__proto__']) expect(leesRegistratie(Buffer.from(REGISTRATIE.replace('licht', product)), 'export.csv', MIJN).problemen.map(({ code }) => code)).toEqual(['onbekende-waarde']);
});

test.each([['a recipe', recept, RECEPT], ['the settings in its place', recept, BASIS['zicht.config.yaml']!]] as const)('%s by chance never throws, and tells where', (_, schema, goed) => {
	fc.assert(fc.property(verminkt(goed, ['"', '{', '[', '- ', '\n', '\t', '*a', ': ', ' #', '\n---\n', '1.500', '__proto__: 1\n']), (tekst) => {
		const { waarde, problemen } = valideer(schema, leesYaml(tekst, 'recept.yaml'));
		opHunPlek(problemen, tekst);
		if (waarde === undefined) expect(problemen.some(isError)).toBe(true);
	}), { numRuns: 400 });
});

test('the recipe that is spoilt above is right', () => {
	expect(valideer(recept, leesYaml(RECEPT, 'recept.yaml')).problemen).toEqual([]);
});

test('a report of protection lists what it was given, whatever stands around it', () => {
	const naam = fc.stringMatching(/^[a-z0-9-]{1,12}$/).map((kern) => `${kern}.csv`);
	fc.assert(fc.property(fc.dictionary(naam, fc.string(), { maxKeys: 4 }), fc.string(), fc.constantFrom('\n', '\r\n'), (bestanden, rommel, einde) => {
		const inhoud = new Map(Object.entries(bestanden));
		const gelezen = leesBestandsregels(`${rommel.replaceAll('|', '')}\n\n${bestandsregels(inhoud)}\n`.replaceAll('\n', einde));
		expect(gelezen).toEqual(new Map([...inhoud].map(([een, tekst]) => [een, hashVan(tekst)])));
	}), { numRuns: 300 });
	fc.assert(fc.property(fc.string({ maxLength: 200 }), (tekst) => void leesBestandsregels(tekst)));
});

test('a stylesheet by chance: every token has the place where it stands', () => {
	const stukje = fc.constantFrom('--a', '--b-c', ':', ';', '{', '}', '/*', '*/', '\n', ' ', '#fff', 'var(--a)', '"', ':root');
	fc.assert(fc.property(fc.array(stukje, { maxLength: 30 }).map((delen) => delen.join('')), (css) => {
		const plekken = plekkenVanTokens(css);
		expect([...plekken.keys()].sort()).toEqual([...leesTokens(css).keys()].sort());
		const regels = css.split('\n');
		for (const [token, { line, column }] of plekken) expect(regels[line - 1]!.slice(column - 1).startsWith(token)).toBe(true);
	}), { numRuns: 600 });
});

test('any line can be pointed at, without a sign that steers a terminal', () => {
	fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }), fc.integer({ min: -1, max: 6 }), fc.integer({ min: 1, max: 400 }), (regels, line, column) => {
		const getoond = aangewezen(regels, { line, column });
		expect([0, 2]).toContain(getoond.length);
		expect(getoond.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
	}), { numRuns: 500 });
});
