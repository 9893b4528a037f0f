// A mean is a statement over the counts it is made of: who waited a week on average, with twelve others, has not waited long.
import { KENMERKEN, KLASSEN, type Geteld } from './gebeurtenissen.ts';
import type { Keuze } from './grondslag.ts';
import { herauditeer, type Hulp } from './heraudit.ts';
import type { Beleid, Tabellen, Verband } from './tabellen.ts';

/** No export tells of a longer wait, in days. */
const LANGST = 99_999;

/** Weeks, whole; undefined when the wait is known of fewer people than the threshold. */
export function gemiddelde({ gebeurtenissen, wachtdagen }: Geteld, keuze: Keuze, drempel: number): number | undefined {
	let [totaal, aantal] = [0, 0];
	gebeurtenissen.instroom.forEach((een, i) => {
		const dagen = wachtdagen[i];
		if (dagen === undefined || !KENMERKEN.every((naam) => { const eis = keuze[naam]; return eis === undefined || (typeof eis === 'string' ? een[naam] === eis : eis.includes(een[naam])); })) return;
		totaal += dagen;
		aantal++;
	});
	return aantal >= drempel ? Math.round(totaal / aantal / 7) : undefined;
}

/**
 * What a mean in whole weeks says of how many people are in each class of waiting; `klassen` gives the finest counts of each class.
 * All days together lie between the shortest and the longest wait of every class, and between half a week below the mean and half a week above it.
 */
export function zegtGemiddelde(weken: number, klassen: (klasse: string) => readonly number[], drempel: number): Verband[] {
	const per = KLASSEN.wacht.map(([naam, tot], i) => ({ delen: klassen(naam), kortst: i ? KLASSEN.wacht[i - 1]![1] : 0, langst: Math.min(tot - 1, LANGST) }));
	const zeg = (factor: (een: (typeof per)[number]) => number, lo: number, hi: number): Verband => ({ delen: per.flatMap(({ delen }) => delen), factoren: per.flatMap((een) => een.delen.map(() => factor(een))), lo, hi });
	return [
		// Twice the days, to stay with whole numbers: less than 7 (2 weeks + 1) a person, and no less than 7 (2 weeks - 1).
		zeg(({ kortst }) => 2 * kortst - 7 * (2 * weken + 1), -Infinity, -1),
		zeg(({ langst }) => 2 * langst - 7 * (2 * weken - 1), 0, Infinity),
		zeg(() => 1, drempel, Infinity),
	];
}

/** Of these means those that may not be shown beside what is shown: as few as halving the list finds. Costs less than hiding counts. */
export async function teVeelGezegd<T extends { zegt: Verband[] }>(gemiddelden: readonly T[], tabellen: Tabellen, beleid: Beleid, verborgen: ReadonlySet<number>, hulp: Hulp): Promise<T[]> {
	const gezegd: Verband[] = [];
	const zoek = async (rest: readonly T[]): Promise<T[]> => {
		const erbij = rest.flatMap(({ zegt }) => zegt);
		if (!rest.length || !(await herauditeer({ ...tabellen, verbanden: [...tabellen.verbanden, ...gezegd, ...erbij] }, beleid, verborgen, hulp)).length) {
			gezegd.push(...erbij);
			return [];
		}
		const helft = Math.ceil(rest.length / 2);
		return rest.length === 1 ? [...rest] : [...(await zoek(rest.slice(0, helft))), ...(await zoek(rest.slice(helft)))];
	};
	return zoek(gemiddelden);
}
