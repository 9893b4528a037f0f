// A loose table that somebody hands to the audit, spoilt by chance: it is read as it stands, or refused in words at a place in the file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tijdelijkeMap } from '../../tests/hulp/bestanden.ts';
import { leesOpgave } from './lees-opgave.ts';
import { stelselVan } from './opgave.ts';

const GOED = JSON.stringify({
	id: 'proef', threshold: 10, policy: { suppressedMin: 1, safe: 'lt-symbol', values: 'count' },
	variables: [{ id: 'a', lo: 0, hi: 40 }, { id: 'b', lo: 0, hi: null }, { id: 'c' }],
	published: [{ what: 'samen', kind: 'total', expr: { a: 1, b: '1', c: 1 }, lo: 30, hi: '30' }, { kind: 'suppressed', expr: { a: 1 }, lo: null, hi: null }, { expr: { b: 0.5 }, lo: '1/3', hi: 12 }],
	targets: [{ name: 'a', expr: { a: 1 }, true: 4, need: [1, 2, 3] }, { name: 'b min c', expr: { b: 1, c: -1 } }],
}, null, '\t');

const STUKJES = ['null', '[]', '{}', '"x"', '1e999', '-1', '1e-400', '"1/0"', '9007199254740993', ',', '\u0000', '\ufeff', '\r', '"__proto__": 1', '"d"', '// ', '{"a": 1, "a": 2}'];
const verminkt = fc.array(fc.tuple(fc.nat(GOED.length), fc.nat(14), fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...STUKJES))), { minLength: 1, maxLength: 3 })
	.map((ingrepen) => ingrepen.reduce((nu, [waar, hoeveel, wat]) => nu.slice(0, waar) + wat + nu.slice(waar + hoeveel), GOED));

/** The same JSON with another value in one place, so that what is read stays readable. */
const WAARDEN = [...GOED.matchAll(/(?<=": )(?:"[^"]*"|[\d.]+|null)/g)];
const andereWaarde = fc.tuple(fc.nat(WAARDEN.length - 1), fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constantFrom(null, '1/3', '0.1', '1e-400', 'a', -1, 0, true, [], {}))).map(([welke, waarde]) => {
	const { 0: oud, index } = WAARDEN[welke]!;
	return GOED.slice(0, index) + JSON.stringify(waarde) + GOED.slice(index + oud.length);
});

function lezer(): (inhoud: string | Uint8Array) => ReturnType<typeof leesOpgave> {
	const pad = join(tijdelijkeMap(), 'opgave.json');
	return (inhoud) => {
		writeFileSync(pad, inhoud);
		return leesOpgave(pad, 'opgave.json');
	};
}

test('a loose table is read without a change of any number, or refused at its place', () => {
	const lees = lezer();
	let gelezen = 0;
	fc.assert(fc.property(fc.oneof({ weight: 4, arbitrary: verminkt }, { weight: 4, arbitrary: andereWaarde }, fc.json(), fc.string(), fc.uint8Array({ maxLength: 60 })), (inhoud) => {
		const { opgave, problemen } = lees(inhoud);
		expect(opgave === undefined).toBe(problemen.length > 0);
		if (opgave) {
			gelezen++;
			const geschreven = JSON.parse((typeof inhoud === 'string' ? inhoud : new TextDecoder().decode(inhoud)).replace(/^\ufeff/, '')) as typeof opgave;
			expect(opgave.published.map(({ expr }) => expr)).toEqual(geschreven.published.map(({ expr }) => expr));
			expect(opgave.published.map(({ lo, hi }) => [lo, hi])).toEqual(geschreven.published.map(({ lo, hi }) => [lo ?? null, hi ?? null]));
			expect(() => stelselVan(opgave)).not.toThrow();
		}
		const regels = (typeof inhoud === 'string' ? inhoud : '').split(/\r\n|\r|\n/).length;
		for (const { file, line, column, code, message, hint } of problemen) {
			expect([file, code]).toEqual(['opgave.json', 'opgave-onleesbaar']);
			expect(line >= 1 && column >= 1 && (typeof inhoud !== 'string' || line <= regels), `${line}:${column}`).toBe(true);
			expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN|\n\s+at |Unexpected|JSON\.parse/);
			expect(message && hint).toBeTruthy();
		}
	}), { numRuns: 600 });
	expect(lees(GOED).problemen).toEqual([]);
	expect(gelezen).toBeGreaterThan(20);
});

test('a file that is not there is told by its name', () => {
	expect(leesOpgave(join(tijdelijkeMap(), 'weg.json'), 'weg.json').problemen).toMatchObject([{ file: 'weg.json', line: 1, column: 1, message: 'Het bestand weg.json is niet te openen.' }]);
});
