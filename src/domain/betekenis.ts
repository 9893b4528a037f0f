// What a protected table counts, in the words of its recipe: so that tables over the same people are known for it, whatever they and their columns are called.
import { z } from 'zod';
import { GM_CODE } from './regio.ts';
import { ASSEN, TELLINGEN, type Telling } from './registratie.ts';

export const betekenis = z.strictObject({
	regio: z.string(),
	assen: z.record(z.string(), z.enum(ASSEN)).describe('per kolom waar de tabel naar is ingedeeld'),
	producten: z.record(z.string(), z.string()).describe('elk product dat meetelt, met zijn groep'),
	maten: z.record(z.string(), z.strictObject({ telling: z.enum(TELLINGEN), producten: z.array(z.string()).optional() })).describe('per kolom met aantallen wat er geteld is'),
});
export type Betekenis = z.infer<typeof betekenis>;

/** Axis of the products that count: one, or several together. No column is called so. */
export const PRODUCTEN = '\u0002producten';

/** Who is counted: the same people have the same text, in whatever table. */
export interface Telplek {
	regio: string;
	telling: Telling;
	/** Period, area, the products that count, and the other axes by what they are; a column of somebody's own by its name. */
	plaats: Readonly<Record<string, string>>;
}

const EIGEN = 'kolom ';
export const isEigenKolom = (as: string): boolean => as.startsWith(EIGEN);

export const productenIn = ({ plaats }: Pick<Telplek, 'plaats'>): string[] => plaats[PRODUCTEN]!.split('+');
export const alsProducten = (producten: readonly string[]): string => producten.toSorted().join('+');

/** Which count a measure is at a place of the table, by its columns; undefined where that is not known. An average counts nobody. */
export function telplekVan({ regio, assen, producten: alle, maten }: Betekenis, maat: string, plaats: Readonly<Record<string, string>>): Telplek | undefined {
	const gevraagd = maten[maat];
	if (!gevraagd || gevraagd.telling === 'wachttijd') return undefined;
	let producten = gevraagd.producten ?? Object.keys(alle);
	const uit: Record<string, string> = {};
	for (const [naam, waarde] of Object.entries(plaats)) {
		const as = assen[naam];
		// Who is there at the end of a year, is there at the end of its last quarter.
		if (naam === 'periode') uit[naam] = gevraagd.telling === 'stand' && /^\d{4}$/.test(waarde) ? `${waarde}-Q4` : waarde;
		else if (naam === 'gebied') uit[naam] = GM_CODE.test(waarde) ? waarde : regio;
		else if (as === 'product') producten = [waarde];
		else if (as === 'groep') producten = producten.filter((product) => alle[product] === waarde);
		else uit[as ?? `${EIGEN}${naam}`] = waarde;
	}
	return { regio, telling: gevraagd.telling, plaats: { ...uit, [PRODUCTEN]: alsProducten(producten) } };
}

/** The same for one counting as a whole. */
export const tellingstekst = ({ regio, telling }: Pick<Telplek, 'regio' | 'telling'>): string => `${telling} in ${regio}`;
