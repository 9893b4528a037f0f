// The texts of a root, of which only those are read that no earlier build read. Taking a text apart takes longer than most of what follows.
import { deserialize, serialize } from 'node:v8';
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item } from '../../domain/portaal.ts';
import type { Geheugen } from '../../ingest/geheugen.ts';
import { leesInhoud } from '../../ingest/inhoud.ts';
import type { Kast } from './kast.ts';
import { alsGeheugen, alsOverdracht, kanOver, type Overdracht } from './overdracht.ts';

const VAK = ['teksten', 'gelezen'] as const;

/** What `product`, the fingerprint of our code, read before. Texts with a fault are not among it: what is wrong is told each time. */
function eerderGelezen(kast: Kast, product: string): Geheugen {
	const bewaard = kast.lees(...VAK);
	if (!bewaard) return new Map();
	const [van, teksten] = deserialize(bewaard) as [string, Overdracht];
	return van === product ? alsGeheugen(teksten) : new Map();
}

/** Every text that could be read. What is taken from before was read from the same bytes, by the same code. */
export function leesTeksten(wortel: string, kast: Kast, product: string): Geheugen {
	const eerder = eerderGelezen(kast, product);
	const geheugen: Geheugen = new Map(eerder);
	const { inhoud } = leesInhoud(wortel, geheugen);
	const nu: Geheugen = new Map(INHOUD_NAMEN.flatMap((naam) => (inhoud[naam] as Item[]).map(({ bestand }) => [bestand, geheugen.get(bestand)!])));
	const goed = [...nu].filter(([, lezing]) => kanOver(lezing));
	if (goed.length !== eerder.size || goed.some(([bestand, lezing]) => eerder.get(bestand) !== lezing)) kast.schrijf(...VAK, () => serialize([product, alsOverdracht(nu)]));
	return nu;
}
