import { describe, expect, test } from 'vitest';
import { dataset, proefroot, REGELS } from '../../tests/hulp/proefroot.ts';
import { beschermingen, uitlegBij } from './bescherming.ts';
import { heleFiguur } from './figuur.ts';

const metBescherming = (regels: string[], bescherming: string): Record<string, string> => {
	const bestanden = dataset(regels);
	const yaml = Object.keys(bestanden).find((naam) => naam.endsWith('.yaml'))!;
	return { ...bestanden, [yaml]: bestanden[yaml]!.replace('  definitie:', `  bescherming: ${bescherming}\n  definitie:`) };
};
const verborgen = REGELS.map((regel) => regel.replace(';43', ';.'));

function lees(bestanden: Record<string, string>) {
	const { portaal, dataset: gelezen } = proefroot(bestanden).dataset();
	return { lijst: beschermingen(portaal), uitleg: uitlegBij(portaal, heleFiguur(portaal, gelezen)) };
}

describe('the protection of a dataset', () => {
	test('is what its descriptor says, and how much it hides', () => {
		expect(lees(metBescherming(verborgen, '{ drempel: 5, besluit: Besloten door de raad., vergroofd: [kwartaal-naar-jaar] }')).lijst).toMatchObject([
			{ methode: 'onderdrukken', drempel: 5, besluit: 'Besloten door de raad.', vergroofd: ['per jaar in plaats van per kwartaal'], cellen: 4, verborgen: 1 },
		]);
	});

	test('is nothing to tell where nothing is said', () => {
		expect(lees(dataset())).toEqual({ lijst: [], uitleg: undefined });
	});
});

describe('beside a figure', () => {
	test('that hides something, the reader is told what the sign means', () => {
		expect(lees(dataset(verborgen)).uitleg).toBe('Bij • is er een getal, maar wij tonen het niet. Zo is niemand te herkennen.');
	});

	test('of rounded numbers, that they are rounded', () => {
		expect(lees(metBescherming(REGELS, '{ methode: afronden }')).uitleg).toBe('Deze aantallen zijn afgerond op een veelvoud van 5. Zo is niemand te herkennen.');
	});
});
