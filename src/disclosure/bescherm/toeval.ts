// Chance that can be had again: from a seed, the same on every machine. For real figures the seed is a secret.
import { createHash } from 'node:crypto';

/** Random numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function maakToeval(zaad: number): () => number {
	let a = zaad >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A number from 0 to 1 that belongs to a name under a seed: who does not know the seed cannot say which of two cells was dearer. */
export const lot = (zaad: string, naam: string): number => createHash('sha256').update(`${zaad}\u0000${naam}`).digest().readUInt32BE(0) / 2 ** 32;
