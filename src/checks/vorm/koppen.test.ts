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
