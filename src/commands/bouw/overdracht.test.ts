// What is handed from one thread to the other is what would have been read, to the place of every word.
import { expect, test } from 'vitest';
import { blad, CSV, dataset, proefroot } from '../../../tests/hulp/proefroot.ts';
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item } from '../../domain/portaal.ts';
import type { Geheugen } from '../../ingest/geheugen.ts';
import { leesPortaal } from '../../ingest/portaal.ts';
import { alsGeheugen, alsOverdracht } from './overdracht.ts';

const FOUT = 'content/paginas/fout.mdx';

test('texts and tables come over whole, with their places; what has a fault is left to who reads it', () => {
	const { pad } = proefroot({ ...dataset(), 'content/paginas/uitleg.md': blad('titel: Uitleg\nlead: x', 'Tekst.\n'), [FOUT]: blad('titel: Fout\nlead: x', 'Tekst { open\n') });
	const geheugen: Geheugen = new Map();
	const zelf = leesPortaal(pad, geheugen);
	const over = structuredClone(alsOverdracht(geheugen));
	expect(over.map(([bestand]) => bestand)).not.toContain(FOUT);
	const daar = leesPortaal(pad, alsGeheugen(over));

	const items = (van: typeof zelf): Item[] => INHOUD_NAMEN.flatMap((naam) => van.inhoud[naam] as Item[]);
	const kaal = ({ plekVan, ...item }: Item): object => item;
	expect(items(daar).map(kaal)).toEqual(items(zelf).map(kaal));
	expect(items(daar).map((item) => item.plekVan(['titel']))).toEqual(items(zelf).map((item) => item.plekVan(['titel'])));
	expect(daar.problemen).toEqual(zelf.problemen);

	const [hier, ginds] = [zelf.datasets[0]!, daar.datasets[0]!];
	expect([hier.bestand, over.map(([bestand]) => bestand).includes(CSV)]).toEqual([CSV, true]);
	expect([...ginds.kolommen]).toEqual([...hier.kolommen]);
	expect([ginds.plekVanCel(1, 'plekken'), ginds.plekVan(['schema', 'primaryKey'])]).toEqual([hier.plekVanCel(1, 'plekken'), hier.plekVan(['schema', 'primaryKey'])]);
	expect(ginds.plekVanCel(1, 'plekken').line).toBe(3);
});
