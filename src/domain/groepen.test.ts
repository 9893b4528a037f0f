import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groepeerCodes } from './groepen.ts';

const KEREN = 200;

test('rows with the same codes are one group, numbered as they come, whatever the codes', () => {
	const code = fc.oneof(fc.nat(3), fc.nat(0xffffffff));
	fc.assert(fc.property(fc.array(fc.tuple(code, code, code), { maxLength: 60 }), (rijen) => {
		const { nummers, aantal, eerste } = groepeerCodes([0, 1, 2].map((i) => Uint32Array.from(rijen, (rij) => rij[i]!)), rijen.length);
		const namen = rijen.map((rij) => rij.join());
		const verschillend = [...new Set(namen)];
		expect([...nummers]).toEqual(namen.map((naam) => verschillend.indexOf(naam)));
		expect(aantal).toBe(verschillend.length);
		expect([...eerste]).toEqual(verschillend.map((naam) => namen.indexOf(naam)));
	}), { numRuns: KEREN, seed: 5 });
});

test('without columns all rows are one group, and no rows are none', () => {
	expect(groepeerCodes([], 3)).toEqual({ nummers: new Uint32Array(3), aantal: 1, eerste: new Uint32Array(1) });
	expect(groepeerCodes([new Uint32Array()], 0).aantal).toBe(0);
});
