// Which counts are sums of which: over categories, areas and periods. Also sums that nobody printed are known to a reader.
import { deelPeriode, PERIODE_PATROON } from '../../domain/periode.ts';
import type { Plaats, Roostercel } from './rooster.ts';

/** A count and the counts it consists of. */
export interface Som {
	as: string;
	totaal: Roostercel;
	delen: Roostercel[];
}

/** How a family of sums behaves, judged by the sums that can be seen in full. */
export type Aard = 'gelijk' | 'uniek' | 'met-rest' | 'los';

const GROOTSTE = ['jaar', 'halfjaar', 'kwartaal', 'maand'];

/** The longest periods that together make `periode`, of those that are there: four quarters, or two halves. */
function delenVanPeriode(periode: string, aanwezig: readonly string[]): string[] {
	const { jaar, maand, maanden, soort } = deelPeriode(periode);
	for (const fijner of GROOTSTE.slice(GROOTSTE.indexOf(soort) + 1)) {
		const binnen = aanwezig.filter((een) => {
			const deel = deelPeriode(een);
			return deel.soort === fijner && deel.jaar === jaar && deel.maand >= maand && deel.maand + deel.maanden <= maand + maanden;
		});
		if (binnen.reduce((som, een) => som + deelPeriode(een).maanden, 0) === maanden) return binnen;
	}
	return [];
}

const zonder = (plaats: Plaats, as: string): string =>
	Object.keys(plaats).filter((naam) => naam !== as).sort().map((naam) => `${naam}=${plaats[naam]!}`).join('\u0002');

/** Whether any two of these values of an axis can be a whole and a part of it. */
export function kanOptellen(as: string, waarden: ReadonlySet<string | undefined>, ledenVan: (gebied: string) => readonly string[]): boolean {
	if (as === 'periode') return new Set([...waarden].flatMap((waarde) => (waarde !== undefined && PERIODE_PATROON.test(waarde) ? deelPeriode(waarde).soort : []))).size > 1;
	if (as === 'gebied') return [...waarden].some((waarde) => waarde !== undefined && ledenVan(waarde).some((lid) => waarden.has(lid)));
	return waarden.has(undefined) && waarden.size > 1;
}

/** What a count is of, and where. */
type Blik = (cel: Roostercel) => { maat: string; plaats: Plaats };

/** All sums in a grid. `ledenVan` gives the areas an area consists of; `blik` is how a cell is looked at: by its own table, or by who is counted. */
export function sommenIn(cellen: readonly Roostercel[], assen: readonly string[], ledenVan: (gebied: string) => readonly string[], blik: Blik = (cel) => cel): Som[] {
	const uit: Som[] = [];
	for (const as of assen) {
		if (!kanOptellen(as, new Set(cellen.map((cel) => blik(cel).plaats[as])), ledenVan)) continue;
		const overig = new Map<Plaats, string>();
		const zonderAs = (plaats: Plaats): string => {
			let tekst = overig.get(plaats);
			if (tekst === undefined) overig.set(plaats, (tekst = zonder(plaats, as)));
			return tekst;
		};
		const families = new Map<string, Map<string | undefined, Roostercel>>();
		for (const cel of cellen) {
			const { maat, plaats } = blik(cel);
			const sleutel = `${maat}\u0001${zonderAs(plaats)}`;
			const familie = families.get(sleutel);
			if (familie) familie.set(plaats[as], cel);
			else families.set(sleutel, new Map([[plaats[as], cel]]));
		}
		for (const familie of families.values()) {
			if (familie.size < 2) continue;
			const waarden = [...familie.keys()].filter((waarde) => waarde !== undefined);
			for (const [waarde, totaal] of familie) {
				let delen: string[];
				if (as === 'periode') delen = waarde !== undefined && PERIODE_PATROON.test(waarde) ? delenVanPeriode(waarde, waarden.filter((een) => PERIODE_PATROON.test(een))) : [];
				else if (as === 'gebied') delen = waarde === undefined ? [] : ledenVan(waarde).filter((lid) => familie.has(lid));
				else delen = waarde === undefined ? waarden : [];
				if (delen.length) uit.push({ as, totaal, delen: delen.map((deel) => familie.get(deel)!) });
			}
		}
	}
	return uit;
}

/** Lowest and highest a reader would take a published count for; `basis` above 1 is rounding. */
export function bandVan({ waarde: { getal, markering } }: Pick<Roostercel, 'waarde'>, basis: number): [number, number] {
	if (markering === 'niet-van-toepassing') return [0, 0];
	if (getal === null) return [0, Infinity];
	return basis > 1 ? [Math.max(0, getal - basis + 1), getal + basis - 1] : [getal, getal];
}

/**
 * Sums that can be seen in full say how the others of their kind behave: exact, more than the whole (people counted twice),
 * less (a rest that is not shown), or unrelated. Without any evidence a total is a sum, unless it is known for something else: so an attacker would take it.
 */
export function aardVan(sommen: readonly Som[], basis: number, zonderBewijs: Aard = 'gelijk'): Aard {
	let [klopt, meer, minder] = [0, 0, 0];
	for (const { totaal, delen } of sommen) {
		const [laag, hoog] = bandVan(totaal, basis);
		const band = delen.map((deel) => bandVan(deel, basis));
		const [som, top] = [band.reduce((s, [lo]) => s + lo, 0), band.reduce((s, [, hi]) => s + hi, 0)];
		if (som > hoog) meer++;
		else if (top < laag) minder++;
		else if (Number.isFinite(hoog) && Number.isFinite(top)) klopt++;
	}
	if (!meer && !minder) return klopt ? 'gelijk' : zonderBewijs;
	if (klopt > meer + minder) return 'gelijk';
	return meer && minder ? 'los' : meer ? 'uniek' : 'met-rest';
}
