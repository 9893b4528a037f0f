import { expect, test } from 'vitest';
import { gelezen, gemeld } from '../../../tests/hulp/leestekst.ts';

test('headings go down one level at a time, from two', () => {
	expect(gemeld('## Een\n\n### Twee\n\n## Drie\n\n### Vier\n\n#### Vijf\n')).toEqual([]);
	expect(gemeld('### Een\n')).toEqual(['kop-overgeslagen 1:1']);
	expect(gemeld('## Een\n\n#### Twee\n')).toEqual(['kop-overgeslagen 3:1']);
	expect(gelezen('# Een\n')[0]!.hint).toBe('Begin met ##.');
});

test('without a space behind the signs there is no heading', () => {
	expect(gemeld('Tekst.\n\n##Een kop\n\n## Twee\n')).toEqual(['kop-vorm 3:1']);
	expect(gelezen('##Een kop\n')[0]!.hint).toBe('Zet een spatie achter de hekjes: ## Een kop');
	expect(gemeld('#1 van de lijst.\n\n`##zo` en \\##dit.\n')).toEqual([]);
});

test('a heading has words', () => {
	expect(gemeld('Tekst.\n\n##\n\nMeer.\n')).toEqual(['kop-vorm 3:1']);
});

test('a line that is bold from end to end is taken for a heading, a bold sentence is not', () => {
	expect(gemeld('Tekst.\n\n**Wat wij doen**\n\nMeer.\n')).toEqual(['kop-vorm 3:1']);
	expect(gelezen('**Wat wij doen**\n')[0]!.hint).toBe('Is het een kop? Schrijf: ## Wat wij doen. Is het een zin? Zet er een punt achter.');
	expect(gemeld('**Let op: bel eerst.**\n\n**Bel** ons.\n\n**Bel ons**!\n\n- **Een punt**\n')).toEqual([]);
});
