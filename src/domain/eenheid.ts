// Units and how the Dutch write them. Every number a reader sees is formatted here.
import { MARKERING_TEKST, type Waarde } from './waarde.ts';

export interface Eenheid {
	/** "1 plek" */
	enkelvoud: string;
	/** "206 plekken" */
	meervoud: string;
	soort: 'aantal' | 'euro' | 'procent' | 'duur' | 'jaartal';
	/** Digits after the comma: always, or (0) only when the number has them, one at most for shares and durations. */
	decimalen: number;
	/** Does it count people, or what people do one by one? Then a small number may point at someone. */
	personen?: true;
}

const aantal = (enkelvoud: string, meervoud: string): Eenheid => ({ enkelvoud, meervoud, soort: 'aantal', decimalen: 0 });
const personen = (enkelvoud: string, meervoud: string): Eenheid => ({ ...aantal(enkelvoud, meervoud), personen: true });

export const EENHEDEN = {
	plekken: aantal('plek', 'plekken'),
	mensen: personen('mens', 'mensen'),
	woningen: aantal('woning', 'woningen'),
	meldingen: personen('melding', 'meldingen'),
	aanvragen: personen('aanvraag', 'aanvragen'),
	gemeenten: aantal('gemeente', 'gemeenten'),
	beloften: aantal('belofte', 'beloften'),
	aanbieders: aantal('aanbieder', 'aanbieders'),
	regios: aantal('regio', 'regio’s'),
	tekens: aantal('teken', 'tekens'),
	/** A bare count: what is counted, the label of the row says. */
	aantal: aantal('', ''),
	euro: { enkelvoud: 'euro', meervoud: 'euro', soort: 'euro', decimalen: 0 },
	procent: { enkelvoud: 'procent', meervoud: 'procent', soort: 'procent', decimalen: 0 },
	per_duizend: { enkelvoud: 'per 1.000', meervoud: 'per 1.000', soort: 'aantal', decimalen: 1 },
	weken: { enkelvoud: 'week', meervoud: 'weken', soort: 'duur', decimalen: 0 },
	dagen: { enkelvoud: 'dag', meervoud: 'dagen', soort: 'duur', decimalen: 0 },
	maanden: { enkelvoud: 'maand', meervoud: 'maanden', soort: 'duur', decimalen: 0 },
	jaar: { enkelvoud: 'jaar', meervoud: 'jaar', soort: 'duur', decimalen: 0 },
	uren: { enkelvoud: 'uur', meervoud: 'uur', soort: 'duur', decimalen: 0 },
	minuten: { enkelvoud: 'minuut', meervoud: 'minuten', soort: 'duur', decimalen: 0 },
	/** A year of the calendar: written without a point, and not counted. */
	jaartal: { enkelvoud: '', meervoud: '', soort: 'jaartal', decimalen: 0 },
	rapportcijfer: { enkelvoud: 'punt', meervoud: 'punten', soort: 'aantal', decimalen: 1 },
} as const satisfies Record<string, Eenheid>;

export type EenheidId = keyof typeof EENHEDEN;
export const EENHEID_IDS = Object.keys(EENHEDEN) as [EenheidId, ...EenheidId[]];

const NBSP = '\u00a0';
/** By number of decimals; made when first asked for, since loading this file should cost nothing. */
const notaties: Intl.NumberFormat[] = [];
const notatie = (decimalen: number): Intl.NumberFormat =>
	(notaties[decimalen] ??= new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen, signDisplay: 'negative' }));

/** Small whole numbers fill most tables and come back all the time. */
const kleine: string[] = [];
const KLEIN = 10_000;

/** Whole numbers are most of what is written; for these the rules of Dutch are a point before every three digits. */
const metPunten = (getal: number): string => String(getal).replace(/\B(?=(?:\d{3})+$)/g, '.');

const noteer = (getal: number, decimalen: number): string => (decimalen === 0 && Number.isSafeInteger(getal) && getal >= 0 ? metPunten(getal) : notatie(decimalen).format(getal).replace('-', '\u2212'));

/** "1.234", "-5", "7,2": digits only, no unit. */
export const schrijfGetal = (getal: number, decimalen = 0): string => (decimalen === 0 && getal >= 0 && getal < KLEIN && Number.isInteger(getal) ? (kleine[getal] ??= noteer(getal, 0)) : noteer(getal, decimalen));

/** Shares and durations keep a decimal they were delivered with: "12,3%", "6 weken". */
const cijfersVan = (getal: number, { soort, decimalen }: Eenheid): string =>
	soort === 'jaartal' ? String(getal) : schrijfGetal(getal, (soort === 'procent' || soort === 'duur') && !Number.isInteger(getal) ? 1 : decimalen);

/** The number with what stands before or after it in a table cell: "206", "€ 9.260.474", "72%". */
export function schrijfKort(getal: number, id: EenheidId): string {
	const eenheid = EENHEDEN[id];
	const cijfers = cijfersVan(getal, eenheid);
	if (eenheid.soort === 'euro') return `€${NBSP}${cijfers}`;
	if (eenheid.soort === 'procent') return `${cijfers}%`;
	return cijfers;
}

/** The number as a sentence needs it: "206 plekken", "1 plek", "€ 9.260.474". */
export function schrijfLang(getal: number, id: EenheidId): string {
	const eenheid = EENHEDEN[id];
	if (eenheid.soort === 'euro' || eenheid.soort === 'procent') return schrijfKort(getal, id);
	return `${cijfersVan(getal, eenheid)} ${Math.abs(getal) === 1 ? eenheid.enkelvoud : eenheid.meervoud}`.trim();
}

/** Large amounts for headings: "14,6" with "miljoen"; others unchanged. */
export function schrijfGroot(getal: number, id: EenheidId): { cijfers: string; woord: string } {
	const eenheid = EENHEDEN[id];
	if (eenheid.soort === 'euro') {
		return Math.abs(getal) >= 1e6
			? { cijfers: `€${NBSP}${schrijfGetal(getal / 1e6, 1)}`, woord: 'miljoen' }
			: { cijfers: schrijfKort(getal, id), woord: '' };
	}
	return { cijfers: schrijfKort(getal, id), woord: eenheid.soort === 'procent' ? '' : Math.abs(getal) === 1 ? eenheid.enkelvoud : eenheid.meervoud };
}

/** A cell as a table shows it: the number, or the short sign of the reason why there is none. */
export function schrijfCel(waarde: Waarde, id: EenheidId): string {
	if (waarde.getal !== null) return schrijfKort(waarde.getal, id);
	return waarde.markering === 'waarde' ? '' : MARKERING_TEKST[waarde.markering].kort;
}

const WOORDEN = [
	'nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf',
	'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig',
];

/** Small whole numbers as a word, for headings: "vier"; above twenty as digits. */
export const schrijfTelwoord = (getal: number): string => WOORDEN[getal] ?? schrijfGetal(getal);

/** A capital loses its accent, as Dutch spelling has it: één, Eén. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).normalize('NFD').charAt(0).toUpperCase() + tekst.slice(1);

let opsomming: Intl.ListFormat | undefined;

/** "a, b en c". */
export const somOp = (delen: string[]): string => (opsomming ??= new Intl.ListFormat('nl-NL', { type: 'conjunction' })).format(delen);

let datumnotatie: Intl.DateTimeFormat | undefined;
const datumLang = (dag: string): string => (datumnotatie ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })).format(new Date(`${dag}T00:00:00Z`));

/** "30 november 2022" for an ISO date (2022-11-30); a month or year alone stays what it is. */
export function schrijfDatum(datum: string): string {
	if (/^\d{4}$/.test(datum)) return datum;
	if (/^\d{4}-\d{2}$/.test(datum)) return datumLang(`${datum}-01`).replace(/^1 /, '');
	return datumLang(datum);
}
