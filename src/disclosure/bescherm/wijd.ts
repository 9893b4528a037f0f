// Proofs by the many: one other table that gives a hundred small counts another value each. Far from the truth, so of no use while cells may still be shown again.
import type { Oplosser } from '../oplosser.ts';
import { spreid, vastLot, type Mikpunt } from '../spreiding.ts';
import { leesHeel, type Afwijking, type Raakvlak } from './afwijking.ts';
import type { Tabellen } from './tabellen.ts';
import { watVrijIs } from './vrij.ts';

export interface Zoektocht {
	oplosser: Oplosser;
	tabellen: Tabellen;
	raakvlak: Raakvlak;
	/** Whether a cell may move. */
	mag(cel: number): boolean;
	/** Cells that are asked about. */
	doelen: readonly number[];
	/** Differences that have no proof yet. */
	open(doel: number): number[];
	/** Takes a deviation that holds exactly and moves no cell that may not. */
	vind(afwijking: Afwijking): void;
}

/** Looks for proofs of what is `open`; what it misses must be asked for by itself. */
export function zoekWijd({ oplosser, tabellen, raakvlak, mag, doelen, open, vind }: Zoektocht): void {
	const { blokken, blokVan, plekVan, losseRijen } = watVrijIs(tabellen, mag);
	const perBlok = Map.groupBy(doelen.filter((doel) => open(doel).length), (doel) => tabellen.cellen[doel]!.delen.map((deel) => blokVan[deel]!).find((blok) => blok >= 0));
	for (const [nummer, eigen] of perBlok) {
		if (nummer === undefined) continue;
		const { delen, rijen } = blokken[nummer]!;
		const onder = delen.map((deel) => -tabellen.waar[deel]!);
		const boven = delen.map(() => Infinity);
		const sommen = eigen.filter((doel) => losseRijen.has(doel));
		const alle = [...rijen, ...sommen.map((doel) => losseRijen.get(doel)!.rij)];
		const model = oplosser.model({ onder, boven, rijen: alle.map(({ plekken, factoren, lo, hi }) => ({ cellen: plekken, co: factoren, lo, hi })), geheel: false });
		const mikpunten = eigen.map((doel): Mikpunt => {
			const kolommen = tabellen.cellen[doel]!.delen.flatMap((deel) => (blokVan[deel] === nummer ? [plekVan[deel]!] : []));
			const rij = rijen.length + sommen.indexOf(doel);
			const [kolom] = kolommen;
			const klem = !losseRijen.has(doel) ? (lo: number, hi: number) => model.zetGrenzen(kolom!, Math.max(lo, onder[kolom!]!), hi) : (lo: number, hi: number) => model.zetRijgrenzen(rij, lo, hi);
			return { kolommen, nu: 0, open: () => open(doel), klem, los: () => klem(-Infinity, Infinity) };
		});
		try {
			spreid({ model, onder, boven }, mikpunten, vastLot(nummer + 1), (waarden) => {
				const heel = leesHeel(delen.length, (i) => waarden[i]!);
				const afwijking = heel && new Map([...heel].map(([i, getal]) => [delen[i]!, getal]));
				if (afwijking && raakvlak.verschuivingen(afwijking, mag)) vind(afwijking);
			});
		} finally {
			model.weg();
		}
	}
}
