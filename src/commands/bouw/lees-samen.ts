// Reading a root on two cores: the texts here, the tables there.
import type { Geheugen } from '../../ingest/geheugen.ts';
import { leesInhoud } from '../../ingest/inhoud.ts';
import { alsGeheugen, alsOverdracht } from './overdracht.ts';
import type { TweedeKern } from './tweede-kern.ts';

/** What stands in the root at `wortel`; what has a fault is left to be read by who tells of it. */
export async function leesSamen(wortel: string, kern: TweedeKern): Promise<Geheugen> {
	const geheugen: Geheugen = new Map();
	leesInhoud(wortel, geheugen);
	for (const [bestand, tabel] of alsGeheugen(await kern.ruil(alsOverdracht(geheugen)))) geheugen.set(bestand, tabel);
	return geheugen;
}
