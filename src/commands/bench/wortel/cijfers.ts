// The tables of the benchmark: people, money and promises of gemeenten that do not exist, as a spreadsheet saves them.
import type { GemeenteOpgave } from '../../regio/opgave.ts';
import { jarenVan, kwartalenVan, type Maat } from './maat.ts';
import { toevalMet, type Toeval } from './toeval.ts';
import { POSTEN, RESULTATEN, VOORZIENINGEN } from './woorden.ts';

/** Counts of people are multiples of this. */
export const BASIS = 5;
const JAREN = 8;
/** The least a rounded count must be for an average over those people to be shown: then ten or more were counted for sure. */
const GENOEG = 15;

const tabel = (kop: string, regels: string[]): string => `${[kop, ...regels].join('\r\n')}\r\n`;

/** How large a gemeente is beside others: many small ones, a few large. */
const grootten = (gemeenten: readonly unknown[], toeval: Toeval): number[] => gemeenten.map(() => 0.4 + 5 * toeval.deel() ** 3);

interface Stroom {
	plekken: number;
	bezet: number;
	instroom: number;
	uitstroom: number;
	wachttijd: number;
}

/** One facility in one gemeente, quarter after quarter: who is there is who was there, and who came, less who left. */
function verloop(grootte: number, aandeel: number, kwartalen: number, toeval: Toeval): Stroom[] {
	const plekken = BASIS * Math.max(2, Math.round(grootte * aandeel * 8));
	let bezet = Math.round(plekken * 0.8);
	return Array.from({ length: kwartalen }, (_, k) => {
		const ruimte = plekken + BASIS * Math.floor((k * aandeel) / 8);
		const instroom = Math.round(ruimte * (0.2 + toeval.rond(0.03)));
		// Who comes finds a place: more leave when it is full.
		const uitstroom = Math.max(bezet + instroom - ruimte, Math.round(bezet * (0.22 + toeval.rond(0.03))));
		bezet += instroom - uitstroom;
		return { plekken: ruimte, bezet, instroom, uitstroom, wachttijd: Math.max(5, Math.round(60 - k / 4 + toeval.rond(12))) };
	});
}

/** People, in the order of the columns; places are no secret. */
const TELLINGEN = ['bezet', 'instroom', 'uitstroom'] as const;

/** Totals of one facility in one quarter over all gemeenten so far: what is printed, and how much more was counted than that. */
interface Totaal {
	plekken: number;
	gedrukt: number[];
	rest: number[];
}

/**
 * Rounds a count to one of the two multiples beside it, so that what is printed so far stays within half a step of what was counted so far.
 * So every total is the sum of its printed parts and less than one step from the truth, as npm run protect makes it.
 */
function rondAf(telling: number, totaal: Totaal, t: number): number {
	const onder = Math.floor(telling / BASIS) * BASIS;
	const rest = totaal.rest[t]! + telling - onder;
	const rond = telling > onder && 2 * rest > BASIS ? onder + BASIS : onder;
	totaal.rest[t]! += telling - rond;
	totaal.gedrukt[t]! += rond;
	return rond;
}

/** Per gemeente, facility and quarter; and the region, which the same people make up. */
function monitor(gemeenten: GemeenteOpgave[], kwartalen: string[], toeval: Toeval): { monitor: string; regio: string } {
	const totalen = kwartalen.flatMap((kwartaal) => VOORZIENINGEN.map(({ id }): [string, Totaal] => [`${kwartaal};${id}`, { plekken: 0, gedrukt: TELLINGEN.map(() => 0), rest: TELLINGEN.map(() => 0) }]));
	const groot = grootten(gemeenten, toeval);
	const regels = gemeenten.flatMap(({ code }, g) => VOORZIENINGEN.flatMap(({ id }, v) => verloop(groot[g]!, 0.6 + v * 0.2, kwartalen.length, toeval).map((stroom, k) => {
		const [, totaal] = totalen[k * VOORZIENINGEN.length + v]!;
		totaal.plekken += stroom.plekken;
		const [bezet, instroom, uitstroom] = TELLINGEN.map((maat, t) => rondAf(stroom[maat], totaal, t));
		return `${kwartalen[k]!};${code};${id};${stroom.plekken};${bezet};${instroom};${uitstroom};${instroom! < GENOEG ? '.' : stroom.wachttijd}`;
	})));
	return {
		monitor: tabel('periode;gemeente;voorziening;plekken;bezet;instroom;uitstroom;wachttijd', regels),
		regio: tabel('periode;voorziening;plekken;bezet;instroom;uitstroom', totalen.map(([plaats, { plekken, gedrukt }]) => `${plaats};${plekken};${gedrukt.join(';')}`)),
	};
}

function begroting(gemeenten: GemeenteOpgave[], toeval: Toeval): string {
	const groot = grootten(gemeenten, toeval);
	return tabel('jaar;gemeente;post;bedrag', gemeenten.flatMap(({ code }, g) => POSTEN.flatMap(({ id }, p) => {
		const begin = groot[g]! * (40_000 + 25_000 * p);
		return jarenVan(JAREN).map((jaar, j) => `${jaar};${code};${id};${Math.round(begin * (1 + 0.03 * j + toeval.rond(0.05)))}`);
	})));
}

/** Of forty agreements with a promise, those that are kept. */
function resultaten(gemeenten: GemeenteOpgave[], toeval: Toeval): string {
	return tabel('jaar;gemeente;resultaat;afspraken', gemeenten.flatMap(({ code }) => RESULTATEN.flatMap(({ id }) => {
		const begin = 10 + 10 * toeval.deel();
		return jarenVan(JAREN).map((jaar, j) => `${jaar};${code};${id};${Math.min(40, Math.round(begin + j * 1.8 + toeval.rond(1)))}`);
	})));
}

/** Name of a dataset → its CSV. The same for the same size. */
export function cijfersVan(gemeenten: GemeenteOpgave[], maat: Maat): Map<string, string> {
	const geteld = monitor(gemeenten, kwartalenVan(maat.kwartalen), toevalMet(1));
	return new Map([['monitor', geteld.monitor], ['monitor-regio', geteld.regio], ['begroting', begroting(gemeenten, toevalMet(2))], ['resultaten', resultaten(gemeenten, toevalMet(3))]]);
}
