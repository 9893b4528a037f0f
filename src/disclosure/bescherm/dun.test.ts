import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Raakvlak } from './afwijking.ts';
import { dunneRijen, opbouwVan } from './dun.ts';
import { metFijnste } from './tabellen.ts';

const AANTAL = 6;
const sommen = fc.array(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), { minLength: 1, maxLength: 8 });

/** All differences from -2 to 2 of which every sum is zero, and that leave alone what is not free. */
function oplossingen(rijen: readonly (readonly number[])[], vrij: Uint8Array): string[] {
	const uit: string[] = [];
	const x = new Array<number>(AANTAL).fill(0);
	const ga = (i: number): void => {
		if (i === AANTAL) {
			if (rijen.every((delen) => delen.reduce((som, deel) => som + x[deel]!, 0) === 0)) uit.push(x.join());
			return;
		}
		for (let waarde = vrij[i] ? -2 : 0; waarde <= (vrij[i] ? 2 : 0); waarde++) {
			x[i] = waarde;
			ga(i + 1);
		}
		x[i] = 0;
	};
	ga(0);
	return uit;
}

describe('thin rows', () => {
	test('leave exactly the same differences open, in no more counts', () => {
		let dunner = 0;
		fc.assert(fc.property(sommen, fc.array(fc.boolean(), { minLength: AANTAL, maxLength: AANTAL }), (rijen, open) => {
			const vrij = Uint8Array.from(open, Number);
			const nu = vrij.slice();
			const dun = dunneRijen(rijen, nu);
			expect(oplossingen(dun, nu)).toEqual(oplossingen(rijen, vrij));
			const tel = (een: readonly (readonly number[])[]): number => een.reduce((som, delen) => som + delen.filter((deel) => vrij[deel]).length, 0);
			expect(tel(dun)).toBeLessThanOrEqual(tel(rijen));
			if (tel(dun) < tel(rijen)) dunner++;
		}), { numRuns: 1000 });
		expect(dunner).toBeGreaterThan(300);
	});

	test('a total of which all parts are shown falls out; one part left over is known', () => {
		const vrij = new Uint8Array(6).fill(1);
		expect(dunneRijen([[0, 1], [2, 3], [0, 1, 2, 3], [0, 1, 4]], vrij)).toEqual([[0, 1], [2, 3]]);
		expect([...vrij]).toEqual([1, 1, 1, 1, 0, 1]);
	});
});

test('a cell is made up of smaller cells that hold each of its counts once', () => {
	let minder = 0;
	fc.assert(fc.property(sommen, (rijen) => {
		const tabellen = metFijnste({ waar: new Array<number>(AANTAL).fill(1), cellen: rijen.map((delen, i) => ({ id: String(i), delen, gewicht: 1 })), verbanden: [] });
		const opbouw = opbouwVan(tabellen, new Raakvlak(tabellen));
		tabellen.cellen.forEach(({ delen }, i) => {
			if (delen.length < 2) return;
			const stukken = opbouw(i).map((cel) => tabellen.cellen[cel]!.delen);
			expect(stukken.flat().sort()).toEqual(delen);
			expect(stukken.every(({ length }) => length < delen.length)).toBe(true);
			if (stukken.length < delen.length) minder++;
		});
	}), { numRuns: 500 });
	expect(minder).toBeGreaterThan(100);
});
