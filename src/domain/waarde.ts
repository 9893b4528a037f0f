// A cell of a dataset is a number, or one of the reasons why there is none.
// Blank, unknown, not applicable, hidden and pro memorie stay different things all the way to the page.

export const MARKERINGEN = ['waarde', 'leeg', 'onbekend', 'niet-van-toepassing', 'onderdrukt', 'pro-memorie'] as const;
export type Markering = (typeof MARKERINGEN)[number];

export interface Waarde {
	/** The number, or null where `markering` says why there is none. */
	getal: number | null;
	markering: Markering;
}

export const LEEG: Waarde = { getal: null, markering: 'leeg' };

export const alsWaarde = (getal: number): Waarde => ({ getal, markering: 'waarde' });

/** What stands in the place of the number: short for cells, long for sentences and screen readers. */
export const MARKERING_TEKST: Record<Exclude<Markering, 'waarde'>, { kort: string; lang: string }> = {
	leeg: { kort: '–', lang: 'geen bedrag of aantal in de bron' },
	onbekend: { kort: '?', lang: 'onbekend' },
	'niet-van-toepassing': { kort: 'n.v.t.', lang: 'niet van toepassing' },
	onderdrukt: { kort: '•', lang: 'niet getoond, om mensen te beschermen' },
	'pro-memorie': { kort: 'pm', lang: 'post zonder bedrag (pro memorie)' },
};

export const WAARNEMING_STATUSSEN = ['definitief', 'voorlopig', 'fictief'] as const;
export type WaarnemingStatus = (typeof WAARNEMING_STATUSSEN)[number];

/** The weakest status of a set decides for the whole: fictief over voorlopig over definitief. */
export function zwaksteStatus(statussen: Iterable<WaarnemingStatus>): WaarnemingStatus {
	let zwakste = 0;
	for (const status of statussen) zwakste = Math.max(zwakste, WAARNEMING_STATUSSEN.indexOf(status));
	return WAARNEMING_STATUSSEN[zwakste] ?? 'definitief';
}
