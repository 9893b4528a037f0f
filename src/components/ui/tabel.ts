// What a table is made of, so that pages and charts hand over the same thing.
import type { IcoonNaam, Tint } from '../../charts/iconen.ts';

export interface Kolom {
	sleutel: string;
	titel: string;
	/** Figures: to the right, in tabular numbers. */
	getal?: boolean;
}
/** A cell: plain text (already formatted), or text with a link, a line beneath, a state or a footnote. */
export type Cel =
	| string
	| number
	| {
			tekst?: string | number;
			/** Said by screen readers in place of `tekst`, where that is only a sign. */
			voluit?: string;
			href?: string;
			sub?: string;
			status?: { woord: string; icoon: IcoonNaam; tint: Tint };
			noot?: { nummer: number; id: string; refId?: string };
			fictief?: boolean;
	  };
export type Rijsoort = 'post' | 'subtotaal' | 'totaal' | 'gedrukt';
export interface Rij {
	soort?: Rijsoort;
	id?: string;
	cellen: Record<string, Cel | null | undefined>;
}
