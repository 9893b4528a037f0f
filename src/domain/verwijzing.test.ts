import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { resultaat } from './belofte.ts';
import { vindVerwijzingen, verwijzing } from './verwijzing.ts';

describe('references are found by walking the schema', () => {
	const vorm = z.strictObject({
		plan: verwijzing('plannen'),
		pijlers: z.array(verwijzing('pijlers')).min(1),
		bron: verwijzing('bronnen').describe('het document').optional(),
		model: verwijzing('statusmodellen').default('portaal'),
		groep: z.strictObject({ doel: verwijzing('doelen') }).prefault({ doel: 'een' }).readonly(),
		keus: z.union([z.literal('onbekend'), z.strictObject({ actie: verwijzing('acties') }), z.array(verwijzing('indicatoren'))]),
		leeg: verwijzing('begrippen').nullable(),
		tekst: z.string(),
	});
	const gevonden = (waarde: unknown): string[] => vindVerwijzingen(vorm, waarde).map(({ pad, collectie, id }) => `${pad.join('.')} ${collectie}/${id}`);

	test('through objects, arrays, optionals, defaults and descriptions, with the path to each', () => {
		expect(gevonden({ plan: 'p', pijlers: ['a', 'b'], bron: 'stuk', model: 'vinkje', groep: { doel: 'd' }, keus: 'onbekend', leeg: null, tekst: 'plan' })).toEqual([
			'plan plannen/p', 'pijlers.0 pijlers/a', 'pijlers.1 pijlers/b', 'bron bronnen/stuk', 'model statusmodellen/vinkje', 'groep.doel doelen/d',
		]);
	});

	test('through the branch of a union that fits, and no other', () => {
		expect(gevonden({ keus: { actie: 'x' } })).toEqual(['keus.actie acties/x']);
		expect(gevonden({ keus: ['i', 'j'] })).toEqual(['keus.0 indicatoren/i', 'keus.1 indicatoren/j']);
	});

	test('and absent fields have none', () => {
		expect(gevonden({})).toEqual([]);
	});

	test('in a resultaat as an editor writes it, down to the source of a stand', () => {
		const data = resultaat.parse({
			titel: 'Loket', naam_in_bron: 'Loket', nummer: 1, plan: 'p', doelen: ['d'], posten: [{ dataset: 'begroting', regel: 'x' }],
			standen: [{ periode: 2023, status: 'op-koers', bronnen: [{ bron: 'stuk', plaats: 'h1' }] }],
			streefwaarde: { tekst: 'tien', bronnen: [{ bron: 'plan', plaats: 'h2' }] }, bronnen: [{ bron: 'stuk', plaats: 'h3' }],
		});
		expect(vindVerwijzingen(resultaat, data).map(({ pad, collectie }) => `${pad.join('.')} → ${collectie}`).sort()).toEqual([
			'bronnen.0.bron → bronnen', 'doelen.0 → doelen', 'plan → plannen', 'posten.0.dataset → datasets',
			'standen.0.bronnen.0.bron → bronnen', 'statusmodel → statusmodellen', 'streefwaarde.bronnen.0.bron → bronnen',
		]);
	});
});

test.each(['a', 'plan-2023', 'streek/plan-2023'])('%s is a name one can refer to', (id) => {
	expect(verwijzing('plannen').parse(id)).toBe(id);
});

test.each(['', 'Plan', 'plan 2023', '-plan', 'plan/', '../plan', 'plan--x', 'plan_x'])('„%s” is not', (id) => {
	expect(verwijzing('plannen').safeParse(id).error?.issues[0]!.message).toBe('slug');
});
