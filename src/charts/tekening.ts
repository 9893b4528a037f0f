// A drawing as SVG text: size and contents, painted by classes. What every kind of chart comes down to.

/** Sizes in pixels; `inhoud` is SVG without the outer element. */
export interface Tekening {
	breedte: number;
	hoogte: number;
	inhoud: string;
}

const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const ontsnap = (tekst: string): string => (/[&<>"]/.test(tekst) ? tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken]!) : tekst);

/** One decimal is enough for the eye, and a third fewer bytes. */
export const rond = (getal: number): number => Math.round(getal * 10) / 10 || 0;

type Waarde = string | number | undefined;

/** `<naam attr="…">inhoud</naam>`; numbers rounded, attributes without a value left out. `inhoud` is SVG already. */
export function el(naam: string, attributen: Record<string, Waarde>, inhoud = ''): string {
	let open = `<${naam}`;
	for (const sleutel in attributen) {
		const waarde = attributen[sleutel];
		if (waarde !== undefined && waarde !== '') open += ` ${sleutel}="${typeof waarde === 'number' ? rond(waarde) : ontsnap(waarde)}"`;
	}
	return inhoud ? `${open}>${inhoud}</${naam}>` : `${open}/>`;
}

export interface Tekststand {
	klasse: string;
	anker?: 'start' | 'middle' | 'end';
}

/** A line of text; `y` is the middle of its letters, as Plot has it. */
export const tekst = (x: number, y: number, woorden: string, { klasse, anker = 'start' }: Tekststand): string =>
	el('text', { x, y, dy: '0.32em', class: klasse, 'text-anchor': anker === 'middle' ? undefined : anker }, ontsnap(woorden));

/** A group with one class: said once for many marks. */
export const groep = (klasse: string, inhoud: string): string => (inhoud ? el('g', { class: klasse }, inhoud) : '');

const breedtes = new Map<string, number>();
/** Width of one letter, as a part of the size of its type. */
function breedteVan(teken: string): number {
	let breedte = breedtes.get(teken);
	if (breedte === undefined) breedtes.set(teken, (breedte = /[iljtf.,:;'|!()[\] ]/.test(teken) ? 0.28 : /[mwMW€%]/.test(teken) ? 0.8 : /[A-Z]/.test(teken) ? 0.6 : 0.52));
	return breedte;
}

/** Width of a text in Source Sans 3 in pixels, near enough to reserve room for it. */
export function tekstbreedte(woorden: string, grootte: number): number {
	let som = 0;
	for (const teken of woorden) som += breedteVan(teken);
	return som * grootte;
}

/** Room for the widest of `woorden`, in whole pixels. */
export const ruimteVoor = (woorden: Iterable<string>, grootte: number): number => Math.ceil(Math.max(0, ...[...woorden].map((een) => tekstbreedte(een, grootte))));

/** Breaks a text over lines of at most `ruimte` pixels, at spaces and after hyphens; a longer word stays whole. */
export function breekAf(woorden: string, ruimte: number, grootte: number): string[] {
	const regels: string[] = [];
	for (const deel of woorden.split(/(?<=-)|\s+/)) {
		const vorige = regels.at(-1);
		const samen = vorige === undefined ? deel : `${vorige}${vorige.endsWith('-') ? '' : ' '}${deel}`;
		if (vorige !== undefined && tekstbreedte(samen, grootte) <= ruimte) regels[regels.length - 1] = samen;
		else regels.push(deel);
	}
	return regels;
}

/** Cuts a text to one line of `ruimte` pixels, with an ellipsis. */
export function kortAf(woorden: string, ruimte: number, grootte: number): string {
	if (tekstbreedte(woorden, grootte) <= ruimte) return woorden;
	let kort = woorden;
	while (kort.length > 1 && tekstbreedte(`${kort}…`, grootte) > ruimte) kort = kort.slice(0, -1);
	return `${kort.trimEnd()}…`;
}

/**
 * Room for the names of rows: beside the plot, at most a third of it, or above each row on a phone.
 * `links` is where the plot begins, `regels` how many lines the longest name takes, `label` breaks a name over lines.
 */
export function labelruimte(namen: string[], breedte: number, letter: number): { links: number; regels: number; label: (naam: string) => string } {
	const smal = breedte < 480;
	const ruimte = smal ? breedte - 4 : Math.min(Math.round(breedte * 0.36), ruimteVoor(namen, letter) + 1);
	const breek = (naam: string): string[] => breekAf(naam, ruimte, letter).map((regel) => kortAf(regel, ruimte, letter));
	return { links: smal ? 1 : ruimte + 14, regels: Math.max(1, ...namen.map((naam) => breek(naam).length)), label: (naam) => breek(naam).join('\n') };
}

/** Lines of text under each other around `y`, or down from it. */
export const regelsTekst = (x: number, y: number, woorden: string, stand: Tekststand, vanaf: 'midden' | 'boven' = 'midden'): string =>
	woorden.split('\n').map((regel, i, alle) => tekst(x, y + (i - (vanaf === 'midden' ? (alle.length - 1) / 2 : 0)) * 17, regel, stand)).join('');
