// Pieces of a text that can be read by themselves: a paragraph, a cell of a table with its heading and label, the words in a picture.

export interface Stuk {
	tekst: string;
	/** What stands before this offset was said elsewhere already: the heading and the label of a cell. */
	vanaf: number;
	/** Offset in the whole of the first character from `vanaf` on. */
	van: number;
	/** Whether numbers in it that say nothing of themselves count people. */
	personen: boolean;
}

const los = (tekst: string, van: number, personen = false): Stuk => ({ tekst, vanaf: 0, van, personen });
/** What `voor` says, said once more before a number that stands by itself. */
const onder = (voor: string, tekst: string, van: number, personen: boolean): Stuk => ({ tekst: `${voor}: ${tekst}`, vanaf: voor.length + 2, van, personen });

const MENS = '(?:mens(?:en)?|perso(?:on|nen)|inwoners?|cli[eë]nt(?:en)?|bewoners?|dakloze[n]?|thuislozen?|buitenslapers?|slapers|jongeren?|jeugdigen?|ouderen|kind(?:eren)?|vrouw(?:en)?|man(?:nen)?|gezin(?:nen)?|huishoudens?|deelnemers?|pati[eë]nt(?:en)?|statushouders?|slachtoffers?|aanvragers?)';
const BEWEGING = '(?:(?:in|uit|door)stroom|(?:in|uit|door)gestroomd(?:en)?|vertrok(?:ken)?|vertrekt|vertrekken|terugval|wachtenden)';

/** A word for people that may be counted, after a number. */
export const MENSEN = `${MENS}(?![\\p{L}])`;
/** Whether a text is about people, or their comings and goings. */
const OVER_MENSEN = new RegExp(`(?<![\\p{L}])(?:${MENS}|${BEWEGING})(?![\\p{L}])`, 'iu');
export const overMensen = (tekst: string): boolean => OVER_MENSEN.test(tekst);

/** A heading that does not say what it counts. */
const ZEGT_NIETS = /^(?:|n|aantal(?:len)?|totaal|\(?(?:19|20)\d\d\)?)$/i;

interface Cel {
	tekst: string;
	van: number;
}

function cellenIn(regel: string, begin: number): Cel[] {
	const cellen: Cel[] = [];
	let van = begin;
	for (const deel of regel.split('|')) {
		cellen.push({ tekst: deel.trim(), van: van + deel.length - deel.trimStart().length });
		van += deel.length + 1;
	}
	return regel.trimStart().startsWith('|') ? cellen.slice(1) : cellen;
}

/** Every cell of a table; a number is said under its heading and behind the label of its row. `boven` is what stands above the table. */
function tabelstukken(regels: { tekst: string; begin: number }[], boven: string): Stuk[] {
	const kop = cellenIn(regels[0]!.tekst, 0).map(({ tekst }) => tekst);
	const gaatOver = overMensen(`${boven} ${kop.join(' ')}`);
	return regels.flatMap(({ tekst, begin }, i) => cellenIn(tekst, begin).flatMap((cel, j, rij): Stuk[] => {
		if (!/[\p{L}\d]/u.test(cel.tekst)) return [];
		if (i === 0 || j === 0) return [los(cel.tekst, cel.van)];
		return [onder([rij[0]!.tekst, kop[j] ?? ''].filter(Boolean).join(', '), cel.tekst, cel.van, gaatOver && ZEGT_NIETS.test(kop[j] ?? ''))];
	}));
}

/** Addresses say nothing of people; their length stays, so that places do. */
const zonderAdressen = (tekst: string): string => tekst.replace(/\bhttps?:\/\/[^\s"<>)]+/g, (adres) => ' '.repeat(adres.length));

/** Paragraphs, items and cells of a text in Markdown, or of a plain one. A line that breaks off is read on. */
export function stukkenInTekst(geheel: string): Stuk[] {
	const uit: Stuk[] = [];
	let tabel: { tekst: string; begin: number }[] = [];
	let alinea: Stuk | undefined;
	let boven = '';
	const sluit = (): void => {
		if (tabel.length) uit.push(...tabelstukken(tabel, boven));
		if (alinea) uit.push(alinea);
		boven = alinea?.tekst ?? (tabel.length ? '' : boven);
		tabel = [];
		alinea = undefined;
	};
	for (const { 0: regel, index: begin } of zonderAdressen(geheel).matchAll(/[^\n]*(?:\n|$)/g)) {
		if (!/\S/.test(regel)) sluit();
		else if (/^\s*\|/.test(regel)) {
			if (!tabel.length) sluit();
			tabel.push({ tekst: regel, begin });
		} else {
			if (tabel.length || /^\s*(?:#|>|[-*+]\s|\d{1,3}[.)]\s|<)/.test(regel)) sluit();
			const tekst = regel.replace(/\s$/, ' ');
			alinea = alinea ? { ...alinea, tekst: alinea.tekst + tekst } : los(tekst, begin);
		}
	}
	sluit();
	return uit;
}

/** The words in a drawing. A number that stands by itself is said of what is written before it, as in a chart. */
export function stukkenInTekening(svg: string): Stuk[] {
	const stukken = [...svg.matchAll(/>([^<>]*[\p{L}\d][^<>]*)<|\s(?:aria-label|title|alt)="([^"]+)"/gu)].map(({ 0: heel, 1: tekst, 2: attribuut, index }) => los(tekst ?? attribuut!, index + heel.indexOf(tekst ?? attribuut!)));
	const gaatOver = overMensen(stukken.map(({ tekst }) => tekst).join(' '));
	return stukken.map((stuk, i) => (i > 0 && /^\s*\d+\s*$/.test(stuk.tekst) ? onder(stukken[i - 1]!.tekst.trim(), stuk.tekst, stuk.van, gaatOver) : stuk));
}
