// Walks the street as far as the checks. Apart from the drawing, so that a check loads no charts.
import { controleer } from '../checks/index.ts';
import { auditeerPortaal } from '../disclosure/portaal/auditeer.ts';
import type { Portaal } from '../domain/portaal.ts';
import { kijkMet, metPersoonsgegevens, type Kijk } from '../disclosure/persoonsgegevens/controleer.ts';
import { zonderGevolgen } from '../domain/gevolgen.ts';
import { opVolgorde } from '../domain/problem.ts';
import type { Geheugen } from '../ingest/geheugen.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { alleenRegio, problemenVan, weggelaten } from '../ingest/regiokeuze.ts';
import type { Uitgave } from './uitgave.ts';

/** What reading and checking gives. */
export type Gelezen = Pick<Uitgave, 'portaal' | 'problemen' | 'alleen'>;

/** Reads and checks a root, and works out what its figures give away; cheap, draws nothing. The problems are in the order to mend them in. With `alleen` what is told and shown is that region's, though all are read: a table of one may reveal what another hides. Who reads again and again keeps a `geheugen`; `kijk` finds persons, where somebody else does so in the meantime or did before. */
export async function leesEnControleer(wortel: string, alleen?: string, geheugen?: Geheugen, kijk: Kijk | Promise<Kijk> = kijkMet(geheugen)): Promise<Gelezen> {
	const portaal: Portaal = leesPortaal(wortel, geheugen);
	const gevonden = [...controleer(portaal), ...(await auditeerPortaal(portaal))];
	const problemen = opVolgorde(zonderGevolgen(metPersoonsgegevens(portaal, gevonden, await kijk)));
	if (alleen === undefined) return { portaal, problemen, alleen };
	const deel = alleenRegio(portaal, alleen);
	return { portaal: deel, problemen: problemenVan(problemen, alleen, weggelaten(portaal, deel)), alleen };
}
