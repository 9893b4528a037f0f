// A file is passed over only where nothing can have come into it: the same bytes, the same name, the same code.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Kast } from './kast.ts';
import { kijkVerder } from './kijk-verder.ts';
import { leesSchoon, schrijfSchoon } from './schoon.ts';

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

test('what was clean is passed over; other bytes and another name are looked at, and a finding is never remembered', () => {
	const eerst = kijkVerder([]);
	expect([eerst.kijk('docs/a.md', bytes('Niets.\n')), eerst.kijk('docs/b.md', bytes('Bel 06-12345678.\n')).length]).toEqual([[], 1]);
	expect(eerst.schoon).toHaveLength(1);

	const later = kijkVerder(eerst.schoon);
	expect(later.kijk('docs/a.md', bytes('Niets.\n'))).toEqual([]);
	expect(later.kijk('docs/a.md', bytes('BSN 111222333\n')).map(({ kind }) => kind)).toEqual(['bsn']);
	expect(later.kijk('docs/jan-de-vries.md', bytes('Niets.\n')).map(({ kind }) => kind)).toEqual(['name']);
	expect(later.kijk('docs/b.md', bytes('Bel 06-12345678.\n')).map(({ kind }) => kind)).toEqual(['phone']);
	expect(later.schoon).toEqual(eerst.schoon);
});

test('other code looks at everything again', () => {
	const kasten = mkdtempSync(join(tmpdir(), 'zicht-kasten-'));
	onTestFinished(() => rmSync(kasten, { recursive: true, force: true }));
	const kast = new Kast('/een', false, kasten);
	expect(leesSchoon(kast, 'code')).toEqual([]);
	schrijfSchoon(kast, 'code', ['x', 'y']);
	expect(leesSchoon(kast, 'code')).toEqual(['x', 'y']);
	expect(leesSchoon(kast, 'andere code')).toEqual([]);
});
