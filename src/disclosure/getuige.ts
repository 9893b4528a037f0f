// The certificate: an alternative table that agrees with everything published. It is checked here, exactly, and nothing else makes anything safe.
import type { Cel, Doel, Uitspraak } from './stelsel.ts';

const HEEL = 2 ** 53;

/** Σ co·waarden[cellen], exact for whole numbers: in bigint when floats could round. */
export function reken(cellen: ArrayLike<number>, co: ArrayLike<number>, waarden: ArrayLike<number>): number | bigint {
	let som = 0;
	let grootte = 0;
	for (let k = 0; k < cellen.length; k++) {
		const deel = co[k]! * waarden[cellen[k]!]!;
		som += deel;
		grootte += Math.abs(deel);
	}
	if (grootte < HEEL) return som;
	let heel = 0n;
	for (let k = 0; k < cellen.length; k++) heel += BigInt(co[k]!) * BigInt(waarden[cellen[k]!]!);
	return heel;
}

/** The first statement that `waarden` breaks; undefined when it agrees with all. `waarden` must be whole. */
export function spreektTegen(uitspraken: Iterable<Uitspraak>, waarden: ArrayLike<number>): Uitspraak | undefined {
	for (const uitspraak of uitspraken) {
		const som = reken(uitspraak.cellen, uitspraak.co, waarden);
		if (som < uitspraak.lo || som > uitspraak.hi) return uitspraak;
	}
	return undefined;
}

/** Whether `waarde` is a whole number a cell may hold. */
export const past = (cel: Pick<Cel, 'lo' | 'hi'>, waarde: number): boolean => Number.isSafeInteger(waarde) && waarde >= cel.lo && waarde <= cel.hi;

/** Value of a target in a table, as a number; throws when it cannot be exact. */
export function waardeVan(doel: Pick<Doel, 'cellen' | 'co'>, waarden: ArrayLike<number>): number {
	const som = Number(reken(doel.cellen, doel.co, waarden));
	if (!Number.isSafeInteger(som)) throw new RangeError('a target too large to be exact');
	return som;
}

/** Whether `waarden` is a certificate for the whole system: whole numbers, within the cells' bounds, no statement broken. */
export function isGetuige(stelsel: { cellen: readonly Cel[]; uitspraken: readonly Uitspraak[] }, waarden: ArrayLike<number>): boolean {
	return waarden.length === stelsel.cellen.length && stelsel.cellen.every((cel, i) => past(cel, waarden[i]!)) && spreektTegen(stelsel.uitspraken, waarden) === undefined;
}
