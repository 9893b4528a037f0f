// By what is in it: two pieces of data are the same when their fingerprints are.
import { createHash } from 'node:crypto';

export type Deel = string | Uint8Array;

/** Fingerprint of `delen`, as bytes. The length of each goes before it, so that no two lists are alike by accident. */
export const afdruk = (delen: Iterable<Deel>): Buffer => {
	const hash = createHash('sha256');
	for (const deel of delen) {
		const bytes = typeof deel === 'string' ? Buffer.from(deel) : deel;
		hash.update(`${bytes.length}:`).update(bytes);
	}
	return hash.digest();
};

/** The same, as text. */
export const vingerafdruk = (...delen: Deel[]): string => afdruk(delen).toString('hex').slice(0, 32);
