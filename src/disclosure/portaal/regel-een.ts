// Rule R1, which needs no secret: nothing that was hidden, or that nobody printed, may be provably small; what was hidden may not be known.
import { Onderzoek } from '../onderzoek.ts';
import { Onbeslist } from '../oplosser.ts';
import { doel as maakDoel, type Doel, type Stelsel, type Uitspraak } from '../stelsel.ts';
import { verklaar, type Gevolg } from '../verklaring.ts';
import type { Doelwit, Gegevensstelsel } from './gegevensstelsel.ts';
import { splits, type Band } from './losse-cellen.ts';

export interface Lek {
	doelwit: Doelwit;
	/** Whole interval a reader can prove; undefined when the solver came to no answer. */
	bereik: { lo: number; hi: number } | undefined;
	/** Values of a rounding class that are not possible any more. */
	ontbreekt: number[];
	/** What it follows from; undefined when not looked for or not found. */
	uit: Uitspraak[] | undefined;
}

export interface Uitslag {
	lekken: Lek[];
	/** The published numbers contradict each other: statements that cannot all be true. */
	strijdig: Uitspraak[] | undefined;
	/** Not even one table that agrees was found in time: nothing is proven. */
	onbeslist: boolean;
}

export const tot = ([lo, hi]: [number, number]): number[] => Array.from({ length: hi - lo + 1 }, (_, i) => lo + i);

/** Whether a target is at risk; `undefined` when the solver came to no answer, which is a risk too. */
export function isLek(onderzoek: Onderzoek, { soort, drempel, klasse }: Pick<Doelwit, 'soort' | 'drempel' | 'klasse'>, doel: Doel): boolean | undefined {
	try {
		if (klasse) return tot(klasse).some((waarde) => !onderzoek.kanZijn(doel, waarde));
		if (soort === 'verborgen') return !onderzoek.kanMinstens(doel, drempel) || !onderzoek.isOpen(doel);
		return !onderzoek.kanMinstens(doel, drempel) && onderzoek.kanMinstens(doel, 1);
	} catch (fout) {
		if (fout instanceof Onbeslist) return undefined;
		throw fout;
	}
}

export const bereikVan = (onderzoek: Onderzoek, doel: Doel): Lek['bereik'] => {
	try {
		return onderzoek.bereik(doel);
	} catch (fout) {
		if (fout instanceof Onbeslist) return undefined;
		throw fout;
	}
};

/** The fault as a question to a smaller system: is it still below the threshold, or still known? */
export const gevolgVan = ({ klasse, drempel }: Doelwit, bereik: Lek['bereik']): Gevolg => (onderzoek, doel) => {
	if (klasse) return tot(klasse).some((waarde) => !onderzoek.kanZijn(doel, waarde));
	if (bereik && bereik.lo === bereik.hi) return !onderzoek.isOpen(doel);
	return !onderzoek.kanMinstens(doel, drempel);
};

/** The same for a count that no sum ties to another: every value within its band is possible, and no other. */
function losLek(doelwit: Doelwit, { lo, hi }: Band, uitspraken: () => Uitspraak[]): Lek | undefined {
	const { klasse, soort, drempel } = doelwit;
	const ontbreekt = klasse ? tot(klasse).filter((waarde) => waarde < lo || waarde > hi) : [];
	const lek = klasse ? ontbreekt.length > 0 : soort === 'verborgen' ? hi < drempel || lo === hi : hi < drempel && hi >= 1;
	return lek ? { doelwit, bereik: { lo, hi }, ontbreekt, uit: uitspraken() } : undefined;
}

/** Applies the rule to every target; explains the first `uitleg` leaks. */
export async function pasRegelEenToe({ stelsel, doelwitten, poging }: Pick<Gegevensstelsel, 'stelsel' | 'doelwitten' | 'poging'>, uitleg = 20): Promise<Uitslag> {
	if (!doelwitten.length && !stelsel.uitspraken.some(({ cellen }) => cellen.length > 1)) return { lekken: [], strijdig: undefined, onbeslist: false };
	const gesplitst = splits(stelsel, poging);
	const lekken: Lek[] = [];
	const gebonden: Doelwit[] = [];
	for (const doelwit of doelwitten) {
		const band = gesplitst.bandVan(doelwit.cel);
		if (!band) gebonden.push(doelwit);
		else {
			const lek = losLek(doelwit, band, () => (lekken.length < uitleg ? gesplitst.uitsprakenVan(doelwit.cel) : []));
			if (lek) lekken.push(lek);
		}
	}
	const { kern } = gesplitst;
	if (!gebonden.length && !kern.stelsel.uitspraken.length) return { lekken, strijdig: undefined, onbeslist: false };
	const doelen = gebonden.map(({ cel }) => maakDoel(stelsel.cellen[cel]!.naam, [[gesplitst.inKern(cel), 1]]));
	let onderzoek: Onderzoek;
	try {
		onderzoek = await Onderzoek.open(kern.stelsel, doelen, { poging: kern.poging });
	} catch (fout) {
		if (fout instanceof Onbeslist) return { lekken, strijdig: undefined, onbeslist: true };
		throw fout;
	}
	try {
		if (onderzoek.tegenspraak) return { lekken, strijdig: await waarom(kern.stelsel, onderzoek), onbeslist: false };
		const drempels = new Map(doelen.map((doel, i) => [doel, gebonden[i]!.klasse ? 0 : gebonden[i]!.drempel]));
		onderzoek.verken((doel) => drempels.get(doel)!);
		for (const [i, doelwit] of gebonden.entries()) {
			const lek = isLek(onderzoek, doelwit, doelen[i]!);
			if (lek === false) continue;
			const bereik = lek === undefined ? undefined : bereikVan(onderzoek, doelen[i]!);
			const ontbreekt = doelwit.klasse && lek ? onderzoek.beoordeel(doelen[i]!, tot(doelwit.klasse)).ontbreekt : [];
			const uit = lek && lekken.length < uitleg ? await verklaar(kern.stelsel, onderzoek, doelen[i]!, gevolgVan(doelwit, bereik)) : undefined;
			lekken.push({ doelwit, bereik, ontbreekt, uit });
		}
		return { lekken, strijdig: undefined, onbeslist: false };
	} finally {
		onderzoek.sluit();
	}
}

async function waarom(stelsel: Stelsel, onderzoek: Onderzoek): Promise<Uitspraak[]> {
	const { uitspraak, blok } = onderzoek.tegenspraak!;
	const cel = uitspraak === undefined ? onderzoek.voorwerk.blokken[blok!]!.cellen[0]! : stelsel.uitspraken[uitspraak]!.cellen[0]!;
	const fout = (uitspraak === undefined ? undefined : stelsel.uitspraken[uitspraak]) ?? onderzoek.voorwerk.blokken[blok!]!.uitspraken[0]!;
	return (await verklaar(stelsel, onderzoek, maakDoel('', [[cel, 1]]), () => false)) ?? [fout];
}
