// „Uit Vaals vertrokken twee mensen”: counts of people that a text ties to one gemeente, in whatever way people write them.
import { kanTelwoordHebben, telwoordenIn } from './telwoord.ts';
import { MENSEN, overMensen } from './stuk.ts';
import type { Tekst } from './teksten.ts';

export interface Telling {
	/** As written, with the word for people behind it. */
	geschreven: string;
	waarde: number;
	gemeente: string;
	/** Offset in the text. */
	van: number;
	/** The sentence it stands in. */
	zin: string;
	/** Years that are named in that sentence, or else before it. */
	jaren: readonly string[];
}

/** A part of people, or so many of a thousand. */
export interface Deling extends Pick<Telling, 'geschreven' | 'gemeente' | 'van' | 'jaren'> {
	perDuizend: boolean;
}

interface Zin {
	zin: string;
	/** Offset in the text. */
	begin: number;
	jaren: readonly string[];
	/** Whether it is about people. */
	gaatOver(): boolean;
	/** The gemeente that what stands at an offset of the sentence is of: the last that was named. */
	gemeenteVoor(van: number): string | undefined;
}

const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** A number behind one of these names something. „Een op de vijf” and „per 1.000” are shares. */
const NOEMT = /(?:hoofdstuk|paragraaf|artikel|bijlage|tabel|figuur|stap|deel|regel|punt|kwartaal|pagina|bladzijde|blz\.?|nummer|nr\.?|noot|lid|kolom|belofte|op (?:de|elke)|per)\s*$/iu;
const NA = `\\s+(?:[\\p{L}’'-]+\\s+|(?:\\p{L}+e\\s+){2})?${MENSEN}`;
const MET_MENSEN = new RegExp(`^${NA}`, 'iu');
const DATUM = new RegExp(`^\\s(?:${MAAND})\\b`, 'iu');
/** Behind these nothing is counted any more: the number stood by itself. */
const EINDE = /^\s*(?:[)\],;:!?|]|\.(?!\d)|$|(?:na|weg|meer|minder|erbij|eraf)(?!\p{L}))/iu;
/** What leads up to a number that stands by itself: „was in 2024: 9”, „(Vaals 4)”, „er vertrokken er acht”, „op drie na”. */
const KONDIGT_AAN = /(?:[:=(]|(?<!\p{L})(?:was|waren|is|zijn|werden|bedroeg|telde|naar|op|er(?: \p{L}+)?))\s*$/iu;

const DELING = /(?<![\p{L}\d.,])\d+(?:,\d+)?(?:\s?(%|procent(?!\p{L}))|\s+(?:\p{L}+\s+){0,3}?per (?:1\.?000|duizend)(?!\d))/giu;

/** What leads up to a number stands no further before it than this. */
const DICHTBIJ = 60;

/** Sentences of a text with their offset. */
function* zinnenVan(tekst: string): Generator<{ zin: string; begin: number }> {
	for (const { 0: zin, index: begin } of tekst.matchAll(/[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]+)*/g)) yield { zin, begin };
}

const ontsnap = (naam: string): string => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Reads texts for counts. `gemeenten` are names and codes; „Vaalse” is of Vaals too. */
export class Tellinglezer {
	readonly #namen: RegExp;
	readonly #eindigtOp: RegExp;
	readonly #begintMet: RegExp;

	constructor(gemeenten: readonly string[]) {
		const een = `(?<![\\p{L}\\d])(${gemeenten.toSorted((a, b) => b.length - a.length).map(ontsnap).join('|')})(?:s?e)?(?![\\p{L}\\d])`;
		this.#namen = new RegExp(een, 'gu');
		this.#eindigtOp = new RegExp(`${een}\\s*[:(=,]?\\s*$`, 'u');
		this.#begintMet = new RegExp(`^\\s+(?:uit|in|van|voor|bij)\\s+(?:de )?(?:gemeente )?${een}`, 'u');
	}

	/** Every count in a text that is of one gemeente. */
	lees(tekst: Tekst): Telling[] {
		return this.#zinnen(tekst).flatMap(({ zin, begin, jaren, gaatOver, gemeenteVoor }) => telwoordenIn(zin).flatMap(({ geschreven, waarde, van }): Telling[] => {
			const [voor, na] = [zin.slice(Math.max(0, van - DICHTBIJ), van), zin.slice(van + geschreven.length)];
			if (begin + van < tekst.vanaf || waarde === 0 || jaren.includes(geschreven) || NOEMT.test(voor) || DATUM.test(na)) return [];
			const metMensen = MET_MENSEN.exec(na)?.[0];
			// „Eén” is a count of people, or of nobody.
			const staatAlleen = metMensen === undefined && geschreven.toLowerCase() !== 'één' && gaatOver() && ((EINDE.test(na) && (KONDIGT_AAN.test(voor) || this.#eindigtOp.test(voor))) || this.#begintMet.test(na));
			const gemeente = metMensen !== undefined || staatAlleen ? gemeenteVoor(van) : undefined;
			return gemeente === undefined ? [] : [{ geschreven: geschreven + (metMensen ?? ''), waarde, gemeente, van: begin + van, zin, jaren }];
		}));
	}

	/** Every percentage, and every number per thousand, of people of one gemeente; not of all who live there. */
	leesDelingen(tekst: Tekst): Deling[] {
		return this.#zinnen(tekst).flatMap(({ zin, begin, jaren, gemeenteVoor }) => Array.from(zin.matchAll(DELING)).flatMap(({ 0: geschreven, 1: procent, index: van }): Deling[] => {
			const gemeente = overMensen(zin.replace(/inwoners?/gi, '')) ? gemeenteVoor(van) : undefined;
			return gemeente === undefined ? [] : [{ geschreven, perDuizend: !procent, gemeente, van: begin + van, jaren }];
		}));
	}

	/** The sentences that may hold a number. Names are looked for when they are asked for: there are hundreds. */
	#zinnen({ tekst, personen, gemeente: overal, jaar }: Tekst): Zin[] {
		if (!kanTelwoordHebben(tekst)) return [];
		let jaren: readonly string[] = jaar === undefined ? [] : [jaar];
		return [...zinnenVan(tekst)].flatMap(({ zin, begin }): Zin[] => {
			if (!kanTelwoordHebben(zin)) return [];
			jaren = zin.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? jaren;
			return [{
				zin, begin, jaren,
				gaatOver: () => personen || overMensen(zin),
				gemeenteVoor: (van) => {
					const namen = [...zin.matchAll(this.#namen)];
					return (namen.findLast(({ index }) => index < van) ?? namen[0])?.[1] ?? overal;
				},
			}];
		});
	}
}
