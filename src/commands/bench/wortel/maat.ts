// How large the roots are that the benchmark makes: from one region to four times the country.

export interface Maat {
	gemeenten: number;
	kwartalen: number;
}

/** S a region, M a province, L the country, XL four times the country over four times as long. */
export const MATEN = {
	S: { gemeenten: 6, kwartalen: 20 },
	M: { gemeenten: 45, kwartalen: 20 },
	L: { gemeenten: 342, kwartalen: 20 },
	XL: { gemeenten: 342 * 4, kwartalen: 80 },
} as const satisfies Record<string, Maat>;

export type Maatnaam = keyof typeof MATEN;
export const isMaatnaam = (naam: string): naam is Maatnaam => Object.hasOwn(MATEN, naam);

/** The last year there are figures of. */
const LAATSTE_JAAR = 2024;

export const jarenVan = (aantal: number): string[] => Array.from({ length: aantal }, (_, i) => String(LAATSTE_JAAR - aantal + 1 + i));

/** Quarters that end with the last year; `aantal` need not be whole years. */
export const kwartalenVan = (aantal: number): string[] => jarenVan(Math.ceil(aantal / 4)).flatMap((jaar) => [1, 2, 3, 4].map((kwartaal) => `${jaar}-Q${kwartaal}`)).slice(-aantal);
