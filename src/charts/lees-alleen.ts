// A root as it will be shown, read by who leaves the checks to another: they are a third of all code, and are not loaded for nothing.
import type { Portaal } from '../domain/portaal.ts';
import type { Geheugen } from '../ingest/geheugen.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { alleenRegio } from '../ingest/regiokeuze.ts';

/** The root at `wortel` as it will be shown, unchecked; with `alleen` one region of it. What stands in `geheugen` is not read again. */
export function leesAlleen(wortel: string, alleen?: string, geheugen?: Geheugen): Portaal {
	const portaal = leesPortaal(wortel, geheugen);
	return alleen === undefined ? portaal : alleenRegio(portaal, alleen);
}
