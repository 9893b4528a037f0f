// A text is not read again where nothing can have come into it: the same bytes, read by the same code. What has a fault is told every time.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, onTestFinished, test } from 'vitest';
import { blad, proefroot } from '../../../tests/hulp/proefroot.ts';
import type { Item } from '../../domain/portaal.ts';
import { leesInhoud } from '../../ingest/inhoud.ts';
import { Kast } from './kast.ts';
import type { Overdracht } from './overdracht.ts';
import { leesTeksten } from './teksten.ts';

const EEN = 'content/paginas/een.md';
const TWEE = 'content/paginas/twee.md';
const FOUT = 'content/paginas/fout.md';
const pagina = (titel: string): string => blad(`titel: ${titel}\nlead: x`, 'Tekst.\n');

function proef(): { pad: string; kast: Kast; titels: (product?: string) => (string | undefined)[]; bewaard: () => Overdracht; bedrieg: () => void } {
	const kasten = mkdtempSync(join(tmpdir(), 'zicht-kasten-'));
	onTestFinished(() => rmSync(kasten, { recursive: true, force: true }));
	const { pad } = proefroot({ [EEN]: pagina('Een'), [TWEE]: pagina('Twee'), [FOUT]: blad('titel: Fout\nlead: x\nonzin: 1', 'Tekst.\n') });
	const kast = new Kast(pad, false, kasten);
	const bewaard = (): Overdracht => (deserialize(kast.lees('teksten', 'gelezen')!) as [string, Overdracht])[1];
	return {
		pad,
		kast,
		bewaard,
		titels(product = 'code') {
			const gelezen = leesTeksten(pad, kast, product);
			return [EEN, TWEE].map((bestand) => (gelezen.get(bestand)?.gelezen as { item: Item<'paginas'> } | undefined)?.item.data.titel);
		},
		/** Puts other titles away with the same bytes: who shows them, took them from there. */
		bedrieg() {
			const anders = bewaard().map(([bestand, bytes, wat]) => [bestand, bytes, 'item' in wat ? { item: { ...wat.item, data: { ...wat.item.data, titel: 'Bewaard' } } } : wat]);
			kast.schrijf('teksten', 'gelezen', () => serialize(['code', anders]));
		},
	};
}

test('a text is taken from before until one byte of it differs, or the code does', () => {
	const { pad, titels, bewaard, bedrieg } = proef();
	expect(titels()).toEqual(['Een', 'Twee']);
	bedrieg();
	expect(titels()).toEqual(['Bewaard', 'Bewaard']);
	writeFileSync(join(pad, TWEE), pagina('Drie'));
	expect(titels()).toEqual(['Bewaard', 'Drie']);
	// What was read now is kept in its turn.
	expect(bewaard().flatMap(([, , wat]) => ('item' in wat ? [(wat.item as Item<'paginas'>).data.titel] : []))).toContain('Drie');
	expect(titels('andere code')).toEqual(['Een', 'Drie']);
});

test('what is gone is forgotten, and a text with a fault was never kept: what is wrong with it is told again', () => {
	const { pad, kast, titels, bewaard } = proef();
	titels();
	expect(bewaard().map(([bestand]) => bestand)).toEqual(expect.arrayContaining([EEN, TWEE]));
	expect(bewaard().map(([bestand]) => bestand)).not.toContain(FOUT);
	rmSync(join(pad, TWEE));
	expect(titels()).toEqual(['Een', undefined]);
	expect(bewaard().map(([bestand]) => bestand)).not.toContain(TWEE);
	const { problemen } = leesInhoud(pad, leesTeksten(pad, kast, 'code'));
	expect(problemen).toEqual(leesInhoud(pad).problemen);
	expect(problemen.map(({ file }) => file)).toContain(FOUT);
});
