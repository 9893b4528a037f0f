import { describe, expect, test } from 'vitest';
import { proefroot } from '../../tests/hulp/proefroot.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { beloftefilters } from './filters.ts';
import { beloftenVan } from './standen.ts';

const bron = 'bronnen:\n  - { bron: stuk, plaats: bijlage 1 }\n';
const streek = 'content/regios/streek';
const belofte = (nummer: number, pijlers: string[], doelen: string[] = []): string => `---\ntitel: Belofte ${nummer}\nnaam_in_bron: Belofte ${nummer}\nnummer: ${nummer}\nplan: plan-2023\npijlers: [${pijlers.join(', ')}]\ndoelen: [${doelen.join(', ')}]\n${bron}---\n`;

function filters(beloften: string[]) {
	const root = proefroot({
		...Object.fromEntries(['zorg', 'thuis'].map((id, i) => [`${streek}/pijlers/${id}.md`, `---\ntitel: Pijler ${id}\nplan: plan-2023\nnummer: ${i + 1}\nlead: Een pijler.\n${bron}---\n`])),
		...Object.fromEntries(beloften.map((tekst, i) => [`${streek}/resultaten/belofte-${i + 1}.md`, tekst])),
	});
	const portaal = leesPortaal(root.pad);
	expect(portaal.inhoud.resultaten).toHaveLength(beloften.length);
	const plan = portaal.inhoud.plannen[0]!;
	return beloftefilters(portaal, beloftenVan(portaal, plan));
}

describe('filters of promises', () => {
	test('have the promises of each pijler, with an address of their own; one may stand under two', () => {
		const gevonden = filters([belofte(1, ['zorg']), belofte(2, ['thuis', 'zorg']), belofte(3, ['thuis']), belofte(4, ['zorg'])]);
		expect(gevonden.map(({ naam, adres, beloften }) => [naam, adres, beloften.map(({ item }) => item.data.nummer)])).toEqual([
			['Pijler zorg', '/streek/resultaten/pijler/zorg/', [1, 2, 4]],
			['Pijler thuis', '/streek/resultaten/pijler/thuis/', [2, 3]],
		]);
	});

	test('are not there where there is one choice, or a choice for nearly every promise', () => {
		expect(filters([belofte(1, ['zorg']), belofte(2, ['zorg'])])).toEqual([]);
		expect(filters([belofte(1, ['zorg']), belofte(2, ['thuis']), belofte(3, ['thuis'])])).toEqual([]);
	});
});
