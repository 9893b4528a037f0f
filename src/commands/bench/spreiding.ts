// Several measurements of one thing: the middle one, and how far they lie apart.

export interface Spreiding {
	kleinste: number;
	midden: number;
	grootste: number;
}

/** The middle one; of an even number halfway between the two in the middle. NaN of none. */
export function mediaan(waarden: readonly number[]): number {
	const opVolgorde = waarden.toSorted((a, b) => a - b);
	const helft = (opVolgorde.length - 1) / 2;
	return (opVolgorde[Math.floor(helft)]! + opVolgorde[Math.ceil(helft)]!) / 2;
}

export const spreidingVan = (waarden: readonly number[]): Spreiding => ({ kleinste: Math.min(...waarden), midden: mediaan(waarden), grootste: Math.max(...waarden) });
