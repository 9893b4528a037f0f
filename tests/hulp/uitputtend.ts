// What a reader can still believe of a small table, found by trying: no solver, no cleverness, nothing shared with what it judges.

interface Som {
	delen: number[];
	waarde: number;
}

interface Verband {
	delen: number[];
	factoren: number[];
	lo: number;
	hi: number;
}

/**
 * The values 1..`tot` that the sum of `doel` takes in some table of `aantal` whole numbers from 0 that has all the given sums and relations.
 * No number above the largest sum, or `tot` where nothing bounds it, is tried.
 */
export function bereikbaar(aantal: number, sommen: Som[], verbanden: Verband[], doel: number[], tot: number): Set<number> {
	const ruim = Math.max(tot, ...sommen.map(({ waarde }) => waarde)) + tot;
	const hoogst = Array.from({ length: aantal }, (_, i) => Math.min(ruim, ...sommen.filter(({ delen }) => delen.includes(i)).map(({ waarde }) => waarde)));
	// A count that no sum bounds and nothing relates need not be tried beyond what the question asks.
	const gebonden = (i: number): boolean => sommen.some(({ delen }) => delen.includes(i)) || verbanden.some(({ delen }) => delen.includes(i));
	const rest = sommen.map(({ waarde }) => waarde);
	const bij = Array.from({ length: aantal }, (_, i) => sommen.flatMap(({ delen }, s) => (delen.includes(i) ? [s] : [])));
	const laatste = sommen.map(({ delen }) => Math.max(...delen));
	const x = new Array<number>(aantal).fill(0);
	const gevonden = new Set<number>();
	const ga = (i: number): void => {
		if (gevonden.size === tot) return;
		if (i === aantal) {
			if (!verbanden.every(({ delen, factoren, lo, hi }) => { const som = delen.reduce((t, deel, k) => t + factoren[k]! * x[deel]!, 0); return som >= lo && som <= hi; })) return;
			const som = doel.reduce((t, deel) => t + x[deel]!, 0);
			if (som >= 1 && som <= tot) gevonden.add(som);
			return;
		}
		const grens = gebonden(i) ? Math.min(hoogst[i]!, ...bij[i]!.map((s) => rest[s]!)) : doel.includes(i) ? tot : 0;
		for (let waarde = 0; waarde <= grens; waarde++) {
			x[i] = waarde;
			for (const s of bij[i]!) rest[s] = rest[s]! - waarde;
			if (bij[i]!.every((s) => laatste[s]! > i || rest[s] === 0)) ga(i + 1);
			for (const s of bij[i]!) rest[s] = rest[s]! + waarde;
		}
		x[i] = 0;
	};
	ga(0);
	return gevonden;
}
