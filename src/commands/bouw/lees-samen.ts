// Reading a root on two cores: the texts here, the tables there.
import type { Geheugen } from '../../ingest/geheugen.ts';
import type { Kast } from './kast.ts';
import { alsGeheugen, alsOverdracht } from './overdracht.ts';
import { leesTeksten } from './teksten.ts';
import type { TweedeKern } from './tweede-kern.ts';

/** What stands in the root at `wortel`; what has a fault is left to be read by who tells of it. */
export async function leesSamen(wortel: string, kern: TweedeKern, kast: Kast, product: string): Promise<Geheugen> {
	const geheugen = leesTeksten(wortel, kast, product);
	for (const [bestand, tabel] of alsGeheugen(await kern.ruil(alsOverdracht(geheugen)))) geheugen.set(bestand, tabel);
	return geheugen;
}
