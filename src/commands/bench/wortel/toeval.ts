// Chance for invented figures, of sums and products alone: the same on every machine.
import { maakToeval } from '../../../disclosure/bescherm/toeval.ts';

export interface Toeval {
	/** From 0 to 1. */
	deel(): number;
	/** Near 0, about as far off as `spreiding`, never more than three times as far. */
	rond(spreiding: number): number;
}

export function toevalMet(zaad: number): Toeval {
	const deel = maakToeval(zaad);
	return { deel, rond: (spreiding) => (deel() + deel() + deel() - 1.5) * 2 * spreiding };
}
