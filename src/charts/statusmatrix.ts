// The promises by year as one picture, to put in a presentation: a row a promise, a cell a year, each with its sign and word.
import { schrijfTelwoord } from '../domain/eenheid.ts';
import { isKlaar, type Status } from '../domain/gedeeld.ts';
import { telStanden, type Beloften } from '../figures/standen.ts';
import { LETTER } from './as.ts';
import { maakSvg } from './doek.ts';
import { ICONEN } from './iconen.ts';
import type { Grafiek } from './index.ts';
import { breekAf, el, groep, kortAf, rond, tekst, tekstbreedte, type Tekening } from './tekening.ts';

const CEL = 34;

/** One cell: filled as its state is everywhere, with its sign and, where it fits, its word. */
function cel({ woord, tint, icoon }: Status, sinds: string | undefined, x: number, y: number, breedte: number): string {
	const klaar = isKlaar({ tint, icoon });
	const zeg = sinds ? `sinds ${sinds}` : woord;
	const past = tekstbreedte(zeg, 13) + 34 < breedte;
	const teken = el('g', { class: klaar ? 'teken-klaar' : 'teken', transform: `translate(${rond(past ? x + 8 : x + breedte / 2 - 8)} ${y + CEL / 2 - 8})` }, ICONEN[icoon]);
	return el('rect', { class: `stand-${klaar ? 'klaar' : tint}`, x, y, width: breedte, height: CEL, rx: 3 }) + teken + (past ? tekst(x + 29, y + CEL / 2, zeg, { klasse: klaar ? 'op-klaar' : 'klein' }) : '');
}

/** Draws the matrix. `breedte` in pixels; below 480 the promise stands above its cells. */
export function tekenStatusmatrix({ beloften, jaren }: Beloften, breedte: number): Tekening {
	const smal = breedte < 480;
	const links = smal ? 0 : Math.round(breedte * 0.42);
	const kolom = (breedte - links) / Math.max(1, jaren.length);
	const vak = kolom - 6;
	let y = smal ? 0 : 26;
	const koppen = smal ? '' : groep('as', jaren.map((jaar, i) => tekst(links + i * kolom + vak / 2, 10, jaar, { klasse: '', anker: 'middle' })).join(''));
	const rijen = beloften.map(({ item, jaren: standen }) => {
		const regels = breekAf(item.data.titel, smal ? breedte : links - 14, LETTER).slice(0, 2).map((regel) => kortAf(regel, smal ? breedte : links - 14, LETTER));
		const boven = smal ? regels.length * 18 + 24 : 0;
		const titel = smal ? regels.map((regel, i) => tekst(0, y + 12 + i * 18, regel, { klasse: 'label' })) : regels.map((regel, i) => tekst(0, y + CEL / 2 + (i - (regels.length - 1) / 2) * 17, regel, { klasse: 'label' }));
		const jaartallen = smal ? groep('as', jaren.map((jaar, i) => tekst(i * kolom + vak / 2, y + boven - 9, jaar, { klasse: '', anker: 'middle' })).join('')) : '';
		const vakken = standen.map(({ status, sinds }, i) => cel(status, sinds, links + i * kolom, y + boven, vak));
		y += boven + CEL + (smal ? 16 : 6);
		return titel.join('') + jaartallen + vakken.join('');
	});
	// What the signs mean, for cells too small for a word.
	const soorten = [...new Map(beloften.flatMap(({ jaren: standen }) => standen.map(({ status }) => [status.id, status] as const))).values()];
	let x = 0;
	y += 10;
	const sleutel = soorten.map((status) => {
		const ruimte = tekstbreedte(status.woord, 13) + 52;
		if (x > 0 && x + ruimte > breedte) [x, y] = [0, y + 30];
		const klaar = isKlaar(status);
		const stuk = el('rect', { class: `stand-${klaar ? 'klaar' : status.tint}`, x, y, width: 24, height: 24, rx: 3 }) + el('g', { class: klaar ? 'teken-klaar' : 'teken', transform: `translate(${x + 4} ${y + 4})` }, ICONEN[status.icoon]) + tekst(x + 31, y + 12, status.woord, { klasse: 'klein' });
		x += ruimte;
		return stuk;
	});
	return { breedte, hoogte: y + 30, inhoud: koppen + rijen.join('') + sleutel.join('') };
}

/** "Van de twaalf beloften: vier gerealiseerd, zeven nog niet en één onbekend." */
export const zinVanStanden = (beloften: Beloften): string =>
	`Van de ${schrijfTelwoord(beloften.beloften.length)} beloften: ${new Intl.ListFormat('nl-NL').format(telStanden(beloften).map(({ status, aantal }) => `${schrijfTelwoord(aantal)} ${status.woord}`))}.`;

/** The matrix of a plan in both layouts; with an invented stand it says so itself. */
export function statusmatrix(beloften: Beloften): Grafiek {
	const fictief = beloften.beloften.some(({ jaren }) => jaren.some(({ stand }) => stand?.fictief));
	const teken = (breedte: number, klasse: 'breed' | 'smal'): string =>
		maakSvg(tekenStatusmatrix(beloften, breedte), { id: `standen-${beloften.plan.id}-${klasse}`, titel: `Beloften van ${beloften.plan.data.titel}, stand per jaar`, uitleg: zinVanStanden(beloften), klasse, fictief });
	return { breed: teken(720, 'breed'), smal: teken(340, 'smal') };
}
