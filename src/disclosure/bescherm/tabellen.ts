// What is to be protected: finest counts that nobody may learn, the cells of every table as sums of them, and what everybody knows.

/** One number of a table: a sum of finest counts. Two cells with the same parts are one cell. */
export interface Cel {
	id: string;
	/** Indices into `Tabellen.waar`, ascending, each once. */
	delen: number[];
	/** What hiding it costs beside another: 1 for an ordinary cell, more for a total. */
	gewicht: number;
	/** Published before, or promised: may not be hidden. */
	vast?: boolean;
	/** Hidden in an earlier release: stays hidden whatever its size. */
	blijftVerborgen?: boolean;
	/** What earlier releases leave of it: lowest and highest. */
	bekend?: [lo: number, hi: number];
	/** As an earlier release rounded it. */
	wasAfgerond?: number;
	/** Is not published in any table, but is a count of people all the same. */
	nooitGetoond?: boolean;
}

/** What holds for the finest counts whatever is published: lo <= Σ factor·count <= hi. The truth keeps it. */
export interface Verband {
	delen: number[];
	factoren: number[];
	lo: number;
	hi: number;
}

export interface Tabellen {
	/** The finest counts as they are: whole numbers from 0. Secret. */
	waar: number[];
	cellen: Cel[];
	verbanden: Verband[];
	/** Finest counts that nobody tells or asks of, and that only tie others: not to be protected for themselves. */
	hulp?: ReadonlySet<number>;
}

export interface Beleid {
	/** T: counts from 1 to T-1 are sensitive, and each value 1..T of them must stay possible. */
	drempel: number;
	/** Is a zero sensitive too? Off unless the group itself gives something away. */
	nulGevoelig?: boolean;
}

/** Value of a cell in a table of finest counts. */
export const waardeVan = (delen: readonly number[], tabel: readonly number[]): number => {
	let som = 0;
	for (const deel of delen) som += tabel[deel]!;
	return som;
};

export const isGevoelig = (waarde: number, { drempel, nulGevoelig }: Beleid): boolean => waarde < drempel && (waarde > 0 || nulGevoelig === true);

/** Cells of which every value 1..T must stay possible. */
export const gevoeligen = ({ cellen, waar, hulp }: Pick<Tabellen, 'cellen' | 'waar' | 'hulp'>, beleid: Beleid): number[] =>
	cellen.flatMap(({ delen, nooitGetoond }, i) => (isGevoelig(waardeVan(delen, waar), beleid) && !(nooitGetoond && delen.length === 1 && hulp?.has(delen[0]!)) ? [i] : []));

/** Joins cells with the same parts: the heaviest weight, and fixed or shown if one of them is. Empty cells are zeros that everybody may know. */
export function voegGelijkeSamen(cellen: Cel[]): Cel[] {
	const perDelen = new Map<string, Cel>();
	for (const cel of cellen) {
		if (!cel.delen.length) continue;
		const sleutel = cel.delen.join(',');
		const eerder = perDelen.get(sleutel);
		if (!eerder) {
			perDelen.set(sleutel, { ...cel });
			continue;
		}
		eerder.gewicht = Math.max(eerder.gewicht, cel.gewicht);
		if (cel.vast) eerder.vast = true;
		if (cel.blijftVerborgen) eerder.blijftVerborgen = true;
		if (cel.bekend) eerder.bekend = eerder.bekend ? [Math.max(cel.bekend[0], eerder.bekend[0]), Math.min(cel.bekend[1], eerder.bekend[1])] : cel.bekend;
		if (cel.wasAfgerond !== undefined) eerder.wasAfgerond ??= cel.wasAfgerond;
		if (eerder.nooitGetoond && !cel.nooitGetoond) {
			eerder.id = cel.id;
			delete eerder.nooitGetoond;
		}
	}
	return [...perDelen.values()];
}

/** What is in one sum of finest counts and not in another that lies in it: few people are few, also as a difference. Zeros and what is not small are left out. */
export function verschillenTussen(sommen: readonly number[][], waar: readonly number[], drempel: number): number[][] {
	const perDelen = new Map(sommen.filter(({ length }) => length).map((delen) => [delen.join(), { delen, waarde: waardeVan(delen, waar) }]));
	const metDeel = new Map<number, { delen: number[]; waarde: number }[]>();
	for (const cel of perDelen.values()) for (const deel of cel.delen) (metDeel.get(deel) ?? metDeel.set(deel, []).get(deel)!).push(cel);
	const uit = new Map<string, number[]>();
	for (const klein of perDelen.values()) {
		for (const groot of metDeel.get(klein.delen[0]!)!) {
			const verschil = groot.waarde - klein.waarde;
			if (verschil < 1 || verschil >= drempel || groot.delen.length <= klein.delen.length) continue;
			const rest = new Set(groot.delen);
			if (klein.delen.every((deel) => rest.delete(deel))) uit.set([...rest].join(), [...rest]);
		}
	}
	return [...uit.values()];
}

/**
 * Every finest count as a cell, those of no table too: whoever can work out one of them, works out people.
 * With all of them protected, so is every sum of them and every difference of two published totals.
 */
export function metFijnste(tabellen: Tabellen): Tabellen {
	const fijnste = tabellen.waar.map((_, i): Cel => ({ id: `fijnste ${i}`, delen: [i], gewicht: 0, nooitGetoond: true }));
	return { ...tabellen, cellen: voegGelijkeSamen([...tabellen.cellen, ...fijnste]) };
}
