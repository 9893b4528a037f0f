// Descriptors and settings by chance: no crash, a place for every fault, and what is right comes through unchanged.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BASIS, beschrijving } from '../../tests/hulp/proefroot.ts';
import { configuratie } from '../domain/configuratie.ts';
import { datasetBeschrijving } from '../domain/dataset.ts';
import { isError } from '../domain/problem.ts';
import { valideer } from './valideer.ts';
import { leesYaml } from './yaml.ts';

const GEVALLEN = [
	['a descriptor', datasetBeschrijving, beschrijving()],
	['the settings', configuratie, BASIS['zicht.config.yaml']!],
] as const;

/** Everything that is in `deel` is in `geheel`, unchanged; a schema may only add what is left out. */
function bevat(geheel: unknown, deel: unknown, pad = ''): void {
	if (deel !== null && typeof deel === 'object') {
		for (const [sleutel, waarde] of Object.entries(deel)) bevat((geheel as Record<string, unknown>)[sleutel], waarde, `${pad}.${sleutel}`);
	} else if (typeof deel === 'string') {
		// A web address has no line ends: who reads one leaves them out.
		const geschreven = /^https?:/.test(deel) ? deel.replace(/[\r\n\t]/g, '') : deel;
		expect(String(geheel), pad).toBe(geschreven.trim());
	}
	// A year may stand there as a number.
	else expect(String(geheel), pad).toBe(String(deel));
}

test.each(GEVALLEN)('%s with some lines spoilt never throws, and tells where', (_, schema, goed) => {
	const rommel = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('"', '{', '[', '- ', '\n', '\t', '*a', '&b ', '!x ', '\r', '::', ': ', '#x', ' #', '\n---\n', '1.500', '<<: ', '__proto__: 1\n', 'constructor: x\n'));
	fc.assert(fc.property(fc.array(fc.tuple(fc.nat(goed.length), fc.nat(10), rommel), { minLength: 1, maxLength: 3 }), (ingrepen) => {
		const tekst = ingrepen.reduce((nu, [waar, hoeveel, wat]) => nu.slice(0, waar) + wat + nu.slice(waar + hoeveel), goed);
		const { waarde, problemen } = valideer(schema as typeof datasetBeschrijving, leesYaml(tekst, 'x.yaml'));
		const regels = tekst.split(/\r\n|\r|\n/).length;
		for (const { line, column, message, hint } of problemen) {
			expect(line * column).toBeGreaterThan(0);
			expect(line).toBeLessThanOrEqual(regels);
			expect(message && hint).toBeTruthy();
		}
		if (waarde === undefined) expect(problemen.some(isError)).toBe(true);
		// A lone CR is the end of a line, as editors show it; the parser does not know it.
		else bevat(waarde, parse(tekst.replace(/\r(?!\n)/g, '\n')));
	}), { numRuns: 600 });
});

test('a text of an editor comes through a descriptor as it was written', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((tekst) => tekst.trim() !== ''), (tekst) => {
		const { waarde } = valideer(datasetBeschrijving, leesYaml(beschrijving().replace('title: Plekken per soort', () => `title: ${JSON.stringify(tekst)}`), 'x.yaml'));
		expect(waarde?.title).toBe(tekst.trim());
	}), { numRuns: 300 });
});
