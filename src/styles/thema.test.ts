import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meetContrast } from '../checks/contrast.ts';
import { leesTokens } from '../ingest/tokens.ts';

const metingen = meetContrast(leesTokens(readFileSync(join(import.meta.dirname, 'thema.css'), 'utf8')));

test.each(metingen.map((meting) => [meting.voor, meting.achter, meting.modus, meting] as const))('%s can be read on %s in %s', (_voor, _achter, _modus, { verhouding, minstens }) => {
	expect(verhouding).toBeGreaterThanOrEqual(minstens);
});
