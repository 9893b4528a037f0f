// What was read before, for who reads again after every save. Reading a file is a question to its bytes alone: the same bytes give the same answer.

/** The bytes a reading was made of, and what came of it. */
export interface Onthouden {
	bytes: Uint8Array[];
	gelezen: unknown;
}

/** By the first file of a reading. */
export type Geheugen = Map<string, Onthouden>;

const gelijk = (a: Uint8Array[], b: Uint8Array[]): boolean => a.length === b.length && a.every((deel, i) => Buffer.compare(deel, b[i]!) === 0);

/** What `lees` gives; not asked again as long as `bytes` are the same as last time. */
export function onthoud<T>(geheugen: Geheugen | undefined, bestand: string, bytes: Uint8Array[], lees: () => T): T {
	const eerder = geheugen?.get(bestand);
	if (eerder && gelijk(eerder.bytes, bytes)) return eerder.gelezen as T;
	const gelezen = lees();
	geheugen?.set(bestand, { bytes, gelezen });
	return gelezen;
}
