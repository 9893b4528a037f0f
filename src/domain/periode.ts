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

/** Periods taken apart before: of millions of observations there are some hundreds. */
const gedeeld = new Map<string, Delen>();

/** Takes a valid Periode apart; throws on anything else (a bug: schemas let none through). */
export function deelPeriode(tekst: string): Delen {
	let delen = gedeeld.get(tekst);
	if (!delen) gedeeld.set(tekst, (delen = neemUiteen(tekst)));
	return delen;
}

function neemUiteen(tekst: string): Delen {
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

/** The first day after a period: 2023-10-01 for 2023-Q3. */
export function dagNa(tekst: string): string {
	const { jaar, maand, maanden } = deelPeriode(tekst);
	return new Date(Date.UTC(jaar, maand - 1 + maanden, 1)).toISOString().slice(0, 10);
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

/** The period of the same kind that follows: 2024-Q1 after 2023-Q4. */
export function volgendePeriode(tekst: string): string {
	const { jaar, soort, nummer, maanden } = deelPeriode(tekst);
	const laatste = nummer * maanden === 12;
	const [welkJaar, welke] = laatste ? [jaar + 1, 1] : [jaar, nummer + 1];
	switch (soort) {
		case 'jaar':
			return String(welkJaar);
		case 'halfjaar':
			return `${welkJaar}-H${welke}`;
		case 'kwartaal':
			return `${welkJaar}-Q${welke}`;
		case 'maand':
			return `${welkJaar}-${String(welke).padStart(2, '0')}`;
	}
}

/** What somebody may have meant who wrote something that is no period: "2023Q1", "Q1 2023", "1e kwartaal 2023", "2023KW01", "6-2023". */
export function raadPeriode(geschreven: string): string | undefined {
	const tekst = geschreven.trim().toLowerCase().replace(/\s+/g, ' ');
	// What Excel makes of "1-2021", and of "2021-01" on a bad day.
	const excel = /^([a-z]{3})-(\d\d)$/.exec(tekst);
	if (excel) return raadPeriode(`${excel[1]} 20${excel[2]}`);
	const dag = /^(?:0?[1-9]|[12]\d|3[01])[-/.](0?[1-9]|1[0-2])[-/.]((?:19|20)\d{2})$/.exec(tekst) ?? /^(?:(?:19|20)\d{2})[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])$/.exec(tekst);
	if (dag) return dag[2] === undefined ? tekst.replace(/^(\d{4})\D0?(\d+).*$/, (_, jaar: string, maand: string) => `${jaar}-${maand.padStart(2, '0')}`) : `${dag[2]}-${dag[1]!.padStart(2, '0')}`;
	const jaar = /(?:^|[^0-9])((?:19|20)\d{2})(?=$|[^0-9])/.exec(tekst)?.[1];
	if (jaar === undefined) return undefined;
	const rest = tekst.replace(jaar, ' ').replace(/[^a-z0-9]+/g, ' ').trim();
	const nummer = /^(?:q|k|kw|kwartaal|h|halfjaar|helft)? ?0?(\d{1,2})e? ?(?:q|k|kwartaal|halfjaar|helft)?(?: van)?$/.exec(rest)?.[1];
	const maand = MAANDEN.findIndex((naam) => rest === naam || rest === (naam === 'maart' ? 'mrt' : naam.slice(0, 3))) + 1 || undefined;
	const kies = (vorm: string): string | undefined => (PERIODE_PATROON.test(vorm) ? vorm : undefined);
	if (maand) return kies(`${jaar}-${String(maand).padStart(2, '0')}`);
	if (nummer === undefined) return rest === '' ? jaar : undefined;
	if (/^h|half|helft/.test(rest) || /half|helft/.test(rest)) return kies(`${jaar}-H${Number(nummer)}`);
	if (/[qk]/.test(rest)) return kies(`${jaar}-Q${Number(nummer)}`);
	return kies(`${jaar}-${nummer.padStart(2, '0')}`);
}

/** How to write a period, with what was probably meant in front. */
export function hintBijPeriode(geschreven: string): string {
	const vormen = 'Schrijf een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06).';
	const geen = /^\d{4}-(?:q([5-9]|0)|h([3-9]|0)|(1[3-9]|[2-9]\d|00))$/i.exec(geschreven.trim());
	if (geen) return `${geen[1] ? 'Een jaar heeft vier kwartalen: Q1 tot en met Q4.' : geen[2] ? 'Een jaar heeft twee helften: H1 en H2.' : 'Een jaar heeft twaalf maanden: 01 tot en met 12.'}`;
	const bedoeld = raadPeriode(geschreven);
	if (bedoeld === undefined) return vormen;
	// A day lies in a month and in a quarter: which of the two was counted, only the writer knows.
	const kwartaal = /\d[-/.]\d+[-/.]\d/.test(geschreven) ? ` of „${bedoeld.slice(0, 4)}-Q${Math.ceil(Number(bedoeld.slice(5)) / 3)}”` : '';
	return `${kwartaal ? 'Een dag is geen periode. ' : ''}Bedoelde u „${bedoeld}”${kwartaal}? ${vormen}`;
}
