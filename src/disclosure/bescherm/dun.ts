import type { Raakvlak } from './afwijking.ts';
import type { Tabellen } from './tabellen.ts';

// Sums that are shown say the same in fewer counts: what one sum holds of another is known. Thin rows make a program small.

/**
 * Sums of counts that may not change, each by the counts in it: the same said in as few counts as can be found. `vrij` says which counts can
 * change at all; it is narrowed to what these sums leave free. Sums that follow from the others fall out.
 */
export function dunneRijen(sommen: readonly (readonly number[])[], vrij: Uint8Array): number[][] {
	let rijen = sommen.map((delen) => [...delen]);
	for (;;) {
		rijen = uniek(rijen.map((delen) => delen.filter((deel) => vrij[deel])).filter(({ length }) => length > 0));
		const was = rijen.reduce((som, { length }) => som + length, 0);
		rijen = uniek(verdun(rijen, vrij.length).filter(({ length }) => length > 0));
		let vast = false;
		for (const [deel, ...meer] of rijen) {
			if (meer.length || !vrij[deel!]) continue;
			vrij[deel!] = 0;
			vast = true;
		}
		if (!vast && rijen.reduce((som, { length }) => som + length, 0) === was) return rijen;
	}
}

function uniek(rijen: number[][]): number[][] {
	const gezien = new Set<string>();
	return rijen.filter((delen) => {
		const sleutel = delen.join();
		return !gezien.has(sleutel) && gezien.add(sleutel);
	});
}

/** Takes out of each row the largest smaller rows that lie in what is left of it. */
function verdun(rijen: readonly number[][], aantal: number): number[][] {
	const oplopend = rijen.toSorted((a, b) => a.length - b.length);
	const perDeel: number[][] = Array.from({ length: aantal }, () => []);
	oplopend.forEach((delen, r) => {
		for (const deel of delen) perDeel[deel]!.push(r);
	});
	const over = new Uint8Array(aantal);
	return oplopend.map((delen, r) => {
		for (const deel of delen) over[deel] = 1;
		for (const deel of delen) {
			if (!over[deel]) continue;
			const grootst = perDeel[deel]!.findLast((ander) => ander < r && oplopend[ander]!.length < delen.length && oplopend[ander]!.every((een) => over[een]));
			if (grootst !== undefined) for (const een of oplopend[grootst]!) over[een] = 0;
		}
		const rest = delen.filter((deel) => over[deel]);
		for (const deel of rest) over[deel] = 0;
		return rest;
	});
}

/** Which cells make up a cell that is a sum: as few as can be found, each count once. Needs a cell for every single count, as `metFijnste` gives. */
export function opbouwVan({ cellen, waar }: Pick<Tabellen, 'cellen' | 'waar'>, { celPerDeel }: Pick<Raakvlak, 'celPerDeel'>): (cel: number) => number[] {
	const over = new Uint8Array(waar.length);
	const grootsteEerst = celPerDeel.map((bij) => bij.toSorted((a, b) => cellen[b]!.delen.length - cellen[a]!.delen.length));
	return (cel) => {
		const { delen } = cellen[cel]!;
		for (const deel of delen) over[deel] = 1;
		return delen.flatMap((deel) => {
			if (!over[deel]) return [];
			const grootst = grootsteEerst[deel]!.find((ander) => cellen[ander]!.delen.length < delen.length && cellen[ander]!.delen.every((een) => over[een]))!;
			for (const een of cellen[grootst]!.delen) over[een] = 0;
			return [grootst];
		});
	};
}
