// A Periode is a year, half-year, quarter or month, written as 2022, 2023-H1, 2023-Q1 or 2023-06.
import { z } from 'zod';

export const PERIODE_PATROON = /^(\d{4})(?:-(?:(H[12])|(Q[1-4])|(0[1-9]|1[0-2])))?$/;

export const periode = z
	.union([z.string(), z.number().int()])
	.transform(String)
	.pipe(z.string().regex(PERIODE_PATROON, { error: 'periode', abort: true }));

export type PeriodeSoort = 'jaar' | 'halfjaar' | 'kwartaal' | 'maand';

export const MAANDEN = [
	'januari', 'februari', 'maart', 'april', 'mei', 'juni',
	'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];
const RANGWOORD = ['eerste', 'tweede', 'derde', 'vierde'];

interface Delen {
	jaar: number;
	soort: PeriodeSoort;
	/** First month of the period, 1-12. */
	maand: number;
	/** Number of months the period lasts. */
	maanden: number;
	/** Which half-year, quarter or month of the year, from 1. */
	nummer: number;
}

/** Takes a valid Periode apart; throws on anything else (a bug: schemas let none through). */
export function deelPeriode(tekst: string): Delen {
	const gevonden = PERIODE_PATROON.exec(tekst);
	if (!gevonden) throw new Error(`not a periode: ${tekst}`);
	const [, jaar, half, kwartaal, maand] = gevonden;
	const delen = (soort: PeriodeSoort, nummer: number, maanden: number): Delen => ({
		jaar: Number(jaar),
		soort,
		nummer,
		maanden,
		maand: (nummer - 1) * maanden + 1,
	});
	if (half) return delen('halfjaar', Number(half[1]), 6);
	if (kwartaal) return delen('kwartaal', Number(kwartaal[1]), 3);
	if (maand) return delen('maand', Number(maand), 1);
	return delen('jaar', 1, 12);
}

export const jaarVan = (tekst: string): number => deelPeriode(tekst).jaar;

/** Orders by start; of two that start together the longer comes first. */
export function vergelijkPeriode(a: string, b: string): number {
	const x = deelPeriode(a);
	const y = deelPeriode(b);
	return x.jaar - y.jaar || x.maand - y.maand || y.maanden - x.maanden;
}

/** Months from the year 0 to the end of a period: of two periods the one with more ends later. */
export function eindeVan(tekst: string): number {
	const { jaar, maand, maanden } = deelPeriode(tekst);
	return jaar * 12 + maand + maanden;
}

/** "2023", "eerste kwartaal van 2023", "juni 2023". */
export function noemPeriode(tekst: string): string {
	const { jaar, soort, nummer } = deelPeriode(tekst);
	switch (soort) {
		case 'jaar':
			return String(jaar);
		case 'halfjaar':
			return `${RANGWOORD[nummer - 1]} helft van ${jaar}`;
		case 'kwartaal':
			return `${RANGWOORD[nummer - 1]} kwartaal van ${jaar}`;
		case 'maand':
			return `${MAANDEN[nummer - 1]} ${jaar}`;
	}
}

/** For a row of a table: "2023", "1e kwartaal 2023", "2e helft 2023", "juni 2023". */
export function noemPeriodeKort(tekst: string): string {
	const { jaar, soort, nummer } = deelPeriode(tekst);
	if (soort === 'kwartaal') return `${nummer}e kwartaal ${jaar}`;
	return soort === 'halfjaar' ? `${nummer}e helft ${jaar}` : noemPeriode(tekst);
}

/** The same period a year before: 2022-Q3 for 2023-Q3. */
export const jaarEerder = (tekst: string): string => `${jaarVan(tekst) - 1}${tekst.slice(4)}`;
