// A stand-alone instance: a published table written down as JSON, with what must stay hidden in it.
import { z } from 'zod';
import { leesBreuk } from './breuk.ts';
import { Onderzoek } from './onderzoek.ts';
import { Onbeslist } from './oplosser.ts';
import { doel as maakDoel, Stelsel, ZONDER_PLEK, type Doel } from './stelsel.ts';

const exact = z.union([z.number(), z.string()]).refine((waarde) => leesBreuk(waarde) !== undefined);
const grens = exact.nullish().transform((waarde) => waarde ?? null);
const uitdrukking = z.record(z.string(), exact);

/** The format of the study's disclosure cases; what is not needed for a verdict may be left out. */
export const opgaveSchema = z.object({
	id: z.string(),
	threshold: z.int().min(2),
	policy: z.object({ suppressedMin: z.int().min(0).default(0), safe: z.enum(['uniform-symbol', 'lt-symbol']).default('uniform-symbol'), values: z.string().default('count') }).prefault({}),
	variables: z.array(z.object({ id: z.string(), true: z.number().nullish(), lo: z.int().nullish(), hi: z.int().nullish() })).min(1),
	published: z.array(z.object({ what: z.string().default(''), kind: z.string().default(''), expr: uitdrukking, lo: grens, hi: grens })),
	targets: z.array(z.object({ name: z.string(), expr: uitdrukking, true: z.number().nullish(), need: z.array(z.int()).nullish() })).min(1),
});
export type Opgave = z.infer<typeof opgaveSchema>;

export interface Doeloordeel {
	name: string;
	/** Feasible whole interval; null where there is no end, or nothing is feasible. */
	lo: number | null;
	hi: number | null;
	safe: boolean;
	/** Values 0..threshold (or of the set that is needed) that a checked table shows. */
	feasible: number[];
	/** Values that had to stay possible and are not, or not proven. */
	missing: number[];
	/** The solver came to no answer: counts as unsafe. */
	undecided: boolean;
}

export interface Opgaveoordeel {
	id: string;
	verdict: 'safe' | 'unsafe';
	targets: Doeloordeel[];
	/** The published numbers contradict each other. */
	infeasible: boolean;
}

/** Fault in an instance that the schema cannot see: `pad` is where. */
export class Opgavefout extends Error {
	readonly pad: (string | number)[];
	constructor(pad: (string | number)[], bericht: string) {
		super(bericht);
		this.pad = pad;
	}
}

/** Writes an instance down as a system. Throws Opgavefout for unknown cells and numbers that cannot be exact. */
export function stelselVan(opgave: Opgave): { stelsel: Stelsel; doelen: Doel[] } {
	const stelsel = new Stelsel();
	opgave.variables.forEach(({ id, lo, hi }, i) => {
		if (stelsel.nummerVan(id) !== undefined) throw new Opgavefout(['variables', i, 'id'], `De onbekende „${id}” staat er twee keer.`);
		stelsel.cel(id, lo ?? 0, hi ?? Infinity);
	});
	const termen = (expr: Record<string, number | string>, pad: (string | number)[]): [number, number | string][] =>
		Object.entries(expr).map(([id, co]) => {
			const cel = stelsel.nummerVan(id);
			if (cel === undefined) throw new Opgavefout([...pad, id], `Er is geen onbekende „${id}”.`);
			return [cel, co];
		});
	const exactOf = <T>(pad: (string | number)[], doe: () => T): T => {
		try {
			return doe();
		} catch (fout) {
			if (fout instanceof RangeError) throw new Opgavefout(pad, 'Dit getal is te groot of te fijn om exact mee te rekenen.');
			throw fout;
		}
	};
	opgave.published.forEach(({ expr, lo, hi, what, kind }, i) => {
		const pad = ['published', i, 'expr'];
		exactOf(pad, () => stelsel.zeg(termen(expr, pad), lo, hi, { ...ZONDER_PLEK, wat: what, soort: kind }));
		// Where zeros are always printed, a hidden cell is known to be one at least.
		if (kind === 'suppressed' && opgave.policy.suppressedMin > 0) exactOf(pad, () => stelsel.zeg(termen(expr, pad), opgave.policy.suppressedMin, null, { ...ZONDER_PLEK, wat: what, soort: kind }));
	});
	const doelen = opgave.targets.map(({ name, expr }, i) => {
		const pad = ['targets', i, 'expr'];
		return exactOf(pad, () => maakDoel(name, termen(expr, pad).map(([cel, co]) => [cel, Number(co)])));
	});
	return { stelsel, doelen };
}

/** What must stay possible: the target's own set, else the rounding class that is shown for it, else 1 up to the threshold. Empty when the target is not sensitive. */
export function nodigVoor(opgave: Opgave, doel: Opgave['targets'][number]): number[] {
	if (doel.need?.length) return doel.need;
	const { threshold, policy } = opgave;
	const tot = (lo: number, hi: number): number[] => Array.from({ length: Math.max(0, hi - lo + 1) }, (_, i) => lo + i);
	if (/^(?:rounded|random|controlled|perturbed)/.test(policy.values)) {
		const sleutel = JSON.stringify(Object.entries(doel.expr).sort());
		const klasse = opgave.published.find(({ kind, expr, lo, hi }) => kind === 'rounded' && lo !== null && hi !== null && JSON.stringify(Object.entries(expr).sort()) === sleutel);
		if (klasse) return tot(Math.ceil(Number(klasse.lo)), Math.floor(Number(klasse.hi)));
	}
	// The true value only says whether there is anything to protect.
	if (typeof doel.true === 'number' && (doel.true < 1 || doel.true >= threshold)) return [];
	return tot(1, policy.safe === 'lt-symbol' ? threshold - 1 : threshold);
}

/** Judges one instance. Throws Opgavefout. */
export async function beoordeelOpgave(opgave: Opgave, seconden = 20): Promise<Opgaveoordeel> {
	const { stelsel, doelen } = stelselVan(opgave);
	const leeg = (i: number, undecided: boolean): Doeloordeel => ({ name: opgave.targets[i]!.name, lo: null, hi: null, safe: false, feasible: [], missing: nodigVoor(opgave, opgave.targets[i]!), undecided });
	let onderzoek: Onderzoek;
	try {
		onderzoek = await Onderzoek.open(stelsel, doelen, { seconden });
	} catch (fout) {
		if (!(fout instanceof Onbeslist)) throw fout;
		return { id: opgave.id, verdict: 'unsafe', targets: doelen.map((_, i) => leeg(i, true)), infeasible: false };
	}
	try {
		if (onderzoek.tegenspraak) return { id: opgave.id, verdict: 'unsafe', targets: doelen.map((_, i) => leeg(i, false)), infeasible: true };
		const targets = doelen.map((doel, i): Doeloordeel => {
			const nodig = nodigVoor(opgave, opgave.targets[i]!);
			const bekeken = [...new Set([...Array.from({ length: opgave.threshold + 1 }, (_, v) => v), ...nodig])].sort((a, b) => a - b);
			const { ontbreekt, onbeslist } = onderzoek.beoordeel(doel, bekeken);
			const missing = nodig.filter((waarde) => ontbreekt.includes(waarde));
			const rest = { name: doel.naam, safe: missing.length === 0, feasible: bekeken.filter((waarde) => !ontbreekt.includes(waarde)), missing, undecided: onbeslist };
			try {
				const { lo, hi } = onderzoek.bereik(doel);
				return { ...rest, lo: Number.isFinite(lo) ? lo : null, hi: Number.isFinite(hi) ? hi : null };
			} catch (fout) {
				if (!(fout instanceof Onbeslist)) throw fout;
				return { ...rest, lo: null, hi: null, undecided: true };
			}
		});
		return { id: opgave.id, verdict: targets.every(({ safe }) => safe) ? 'safe' : 'unsafe', targets, infeasible: false };
	} finally {
		onderzoek.sluit();
	}
}
