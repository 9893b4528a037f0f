// A printed number that is one number divided by another: a share in percent, a rate per 1,000 people, a mean. It can be reckoned again, and worked back.
import type { Veld } from './dataset.ts';
import { EENHEDEN, type EenheidId } from './eenheid.ts';

/** What the quotient is multiplied by before it is printed. */
export const VERHOUDINGEN = { aandeel: 100, per_duizend: 1000, gemiddelde: 1 } as const;
export type Verhoudingsoort = keyof typeof VERHOUDINGEN;

export interface Verhouding {
	soort: Verhoudingsoort;
	/** Column that is divided, and column it is divided by. */
	van: string;
	op: string;
}

/** Whole numbers: what is printed is `van` × maal / (`op` × door). */
export interface Maat {
	maal: number;
	door: number;
}

/** What a column is divided from; undefined when it does not say. Of two that it names the first counts; that is told as a fault. */
export function verhoudingVan({ zicht }: Pick<Veld, 'zicht'>): Verhouding | undefined {
	const soort = verhoudingenVan({ zicht })[0];
	return soort && { soort, ...zicht[soort]! };
}

export const verhoudingenVan = ({ zicht }: Pick<Veld, 'zicht'>): Verhoudingsoort[] => (Object.keys(VERHOUDINGEN) as Verhoudingsoort[]).filter((soort) => zicht[soort]);

const MINUTEN: Partial<Record<EenheidId, number>> = { minuten: 1, uren: 60, dagen: 1440, weken: 10_080 };

/** How the two numbers make the printed one; undefined when their units cannot be exchanged exactly, as months and days. */
export function maatVan(veld: Pick<Veld, 'zicht'>, van: Pick<Veld, 'zicht'>): Maat | undefined {
	const verhouding = verhoudingVan(veld);
	if (!verhouding) return undefined;
	const [naar, uit] = [veld.zicht.eenheid, van.zicht.eenheid];
	if (verhouding.soort !== 'gemiddelde' || naar === uit || !naar || !uit || EENHEDEN[naar].soort !== 'duur' || EENHEDEN[uit].soort !== 'duur') return { maal: VERHOUDINGEN[verhouding.soort], door: 1 };
	const [groot, klein] = [MINUTEN[naar], MINUTEN[uit]];
	return groot && klein ? { maal: klein, door: groot } : undefined;
}
