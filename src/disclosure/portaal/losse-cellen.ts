// A count that no sum ties to another is known by what was printed of it alone. There are very many of these, and they need no solver.
import { Stelsel, type Uitspraak } from '../stelsel.ts';

/** Whole bounds of a cell; Infinity without end. */
export interface Band {
	lo: number;
	hi: number;
}

export interface Splitsing {
	/** Bounds of a cell that stands by itself; undefined for one that is tied to others. */
	bandVan(cel: number): Band | undefined;
	/** What was said of it. */
	uitsprakenVan(cel: number): Uitspraak[];
	/** The system of the cells that are tied, under numbers of its own, with what it is tried with. */
	kern: { stelsel: Stelsel; poging: Float64Array };
	/** Number of a tied cell in `kern`. */
	inKern(cel: number): number;
}

/**
 * Cuts a system in the cells that stand by themselves and the rest. Nothing is lost by it: a statement over one cell says
 * nothing of another, so any value within its own bounds goes with any table of the rest. A cell whose own statements
 * contradict each other stays with the rest, where that is told.
 */
export function splits(stelsel: Stelsel, poging: Float64Array): Splitsing {
	const { cellen, uitspraken } = stelsel;
	const vast = new Uint8Array(cellen.length);
	const onder = Float64Array.from(cellen, ({ lo }) => Math.ceil(lo));
	const boven = Float64Array.from(cellen, ({ hi }) => Math.floor(hi));
	for (const { cellen: van, co, lo, hi } of uitspraken) {
		if (van.length !== 1) {
			for (const cel of van) vast[cel] = 1;
			continue;
		}
		const [cel, a] = [van[0]!, co[0]!];
		const [laag, hoog] = a > 0 ? [lo / a, hi / a] : [hi / a, lo / a];
		// Beyond this a quotient of floats may be off.
		if (Math.abs(laag) > 2 ** 50 && Number.isFinite(laag) || Math.abs(hoog) > 2 ** 50 && Number.isFinite(hoog)) vast[cel] = 1;
		onder[cel] = Math.max(onder[cel]!, Math.ceil(laag)) + 0;
		boven[cel] = Math.min(boven[cel]!, Math.floor(hoog)) + 0;
	}
	for (let cel = 0; cel < cellen.length; cel++) if (onder[cel]! > boven[cel]!) vast[cel] = 1;

	const kern = new Stelsel();
	const nummers = new Int32Array(cellen.length).fill(-1);
	const pogingen: number[] = [];
	for (let cel = 0; cel < cellen.length; cel++) {
		if (!vast[cel]) continue;
		const { naam, lo, hi } = cellen[cel]!;
		nummers[cel] = kern.cel(naam, lo, hi);
		pogingen.push(poging[cel]!);
	}
	for (const uitspraak of uitspraken) {
		// Over nothing at all: 0 must lie between its bounds.
		const [eerste] = uitspraak.cellen;
		if (eerste !== undefined && !vast[eerste]) continue;
		const { lo, hi, co } = uitspraak;
		kern.uitspraken.push({ cellen: uitspraak.cellen.map((cel) => nummers[cel]!), co, lo, hi, get herkomst() { return uitspraak.herkomst; } });
	}
	return {
		bandVan: (cel) => (vast[cel] ? undefined : { lo: onder[cel]!, hi: boven[cel]! }),
		uitsprakenVan: (cel) => uitspraken.filter((uitspraak) => uitspraak.cellen.length === 1 && uitspraak.cellen[0] === cel),
		kern: { stelsel: kern, poging: Float64Array.from(pogingen) },
		inKern: (cel) => nummers[cel]!,
	};
}
