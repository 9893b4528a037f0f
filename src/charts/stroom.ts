// Who goes where (a Sankey): bands as wide as the number they carry. On a phone another chart: per origin, a bar for each way on.
import { schrijfKort } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure } from '../figures/vorm.ts';
import { LETTER } from './as.ts';
import { gevuld, patronen } from './patroon.ts';
import { breekAf, el, kortAf, rond, ruimteVoor, tekst, type Tekening } from './tekening.ts';

interface Band {
	van: string;
	naar: string;
	getal: number | null;
	tekst: string;
	/** There is a number, but not to be seen here. */
	verborgen: boolean;
}

export interface Knoop {
	naam: string;
	/** Column, from 0 at the left. */
	laag: number;
	/** The larger of what comes in and what goes out. */
	getal: number;
	/** Sign of a band without a number that begins or ends here: the sum is of the known part. */
	mist: string;
	x: number;
	y: number;
	hoogte: number;
}

const KNOOP = 12;
const TUSSEN = 26;
const MINSTE = 2;

function bandenVan(figuur: Figure): Band[] {
	const { eenheid } = figuur.reeksen[0]!;
	return figuur.rijen.filter((rij) => rij.teken && rij.stroom).map((rij) => {
		const { getal, markering } = rij.cellen[0]!.waarde;
		return { ...rij.stroom!, getal, tekst: getal !== null ? schrijfKort(getal, eenheid) : markering === 'waarde' ? '' : MARKERING_TEKST[markering].kort, verborgen: ['onderdrukt', 'onbekend', 'pro-memorie'].includes(markering) };
	});
}

/** Columns by the longest way to each node; a way back (a circle) does not count. */
export function lagenVan(banden: Pick<Band, 'van' | 'naar'>[]): Map<string, number> {
	const laag = new Map<string, number>();
	for (const { van, naar } of banden) for (const naam of [van, naar]) laag.set(naam, 0);
	for (let ronde = 0; ronde < laag.size; ronde++) {
		let veranderd = false;
		for (const { van, naar } of banden) {
			const nodig = laag.get(van)! + 1;
			if (van === naar || nodig >= laag.size || laag.get(naar)! >= nodig) continue;
			laag.set(naar, nodig);
			veranderd = true;
		}
		if (!veranderd) break;
	}
	return laag;
}

/** Places the nodes: columns left to right, each in the order of the source, heights by number. `schaal` is pixels per unit. */
function knopenVan(banden: Band[], breedte: number, marge: number, hoogte: number): { knopen: Map<string, Knoop>; schaal: number } {
	const laag = lagenVan(banden);
	const namen = [...laag.keys()];
	const totaal = (kant: 'van' | 'naar', naam: string): number => banden.filter((band) => band[kant] === naam).reduce((som, band) => som + (band.getal ?? 0), 0);
	const lagen = Math.max(1, ...laag.values());
	const perLaag = Array.from({ length: lagen + 1 }, (_, i) => namen.filter((naam) => laag.get(naam) === i));
	const getalVan = (naam: string): number => Math.max(totaal('van', naam), totaal('naar', naam));
	const schaal = Math.min(...perLaag.filter((een) => een.length).map((een) => (hoogte - TUSSEN * (een.length - 1)) / Math.max(1, een.reduce((som, naam) => som + getalVan(naam), 0))));
	const knopen = new Map<string, Knoop>();
	perLaag.forEach((een, i) => {
		const hoog = (naam: string): number => Math.max(MINSTE, getalVan(naam) * schaal);
		const vol = een.reduce((som, naam) => som + hoog(naam), 0) + TUSSEN * (een.length - 1);
		let y = Math.max(0, (hoogte - vol) / 2);
		for (const naam of een) {
			knopen.set(naam, { naam, laag: i, getal: getalVan(naam), mist: banden.find((band) => band.verborgen && (band.van === naam || band.naar === naam))?.tekst ?? '', x: marge + (i / lagen) * (breedte - 2 * marge - KNOOP), y, hoogte: hoog(naam) });
			y += hoog(naam) + TUSSEN;
		}
	});
	return { knopen, schaal };
}

function breed(figuur: Figure, banden: Band[], breedte: number, id: string): Tekening {
	const { eenheid } = figuur.reeksen[0]!;
	const hoogte = Math.max(240, 46 * Math.max(...[...Map.groupBy(lagenVan(banden), ([, laag]) => laag).values()].map((een) => een.length)));
	const woord = (knoop: Knoop): string => `${knoop.naam} ${knoop.mist && !knoop.getal ? knoop.mist : `${knoop.mist ? 'minstens ' : ''}${schrijfKort(knoop.getal, eenheid)}`}`;
	const ruw = [...knopenVan(banden, breedte, 0, hoogte).knopen.values()];
	const lagen = Math.max(...ruw.map((knoop) => knoop.laag));
	const rand = (knoop: Knoop): boolean => knoop.laag === 0 || knoop.laag === lagen;
	const ruimte = Math.min(ruimteVoor(ruw.filter(rand).map(woord), LETTER), Math.round(breedte * 0.28));
	const { knopen, schaal } = knopenVan(banden, breedte, ruimte + 12, hoogte);
	const [uit, in_] = [new Map<string, number>(), new Map<string, number>()];
	const bronnen = [...new Set(banden.map((band) => band.van))];
	const linten = banden.filter((band) => band.getal).map((band) => {
		const [a, b] = [knopen.get(band.van)!, knopen.get(band.naar)!];
		const dik = Math.max(MINSTE / 2, band.getal! * schaal);
		const y0 = a.y + (uit.get(a.naam) ?? 0);
		const y1 = b.y + (in_.get(b.naam) ?? 0);
		uit.set(a.naam, y0 - a.y + dik);
		in_.set(b.naam, y1 - b.y + dik);
		const [x0, x1] = [a.x + KNOOP, b.x];
		const m = rond((x0 + x1) / 2);
		const d = `M${rond(x0)},${rond(y0)}C${m},${rond(y0)} ${m},${rond(y1)} ${rond(x1)},${rond(y1)}V${rond(y1 + dik)}C${m},${rond(y1 + dik)} ${m},${rond(y0 + dik)} ${rond(x0)},${rond(y0 + dik)}Z`;
		return el('g', { class: 'lint' }, gevuld(id, bronnen.indexOf(band.van), (eigen) => el('path', { ...eigen, d })));
	});
	const namen = [...knopen.values()].map((knoop) => {
		const vorm = el('rect', { class: 'knoop', x: knoop.x, y: knoop.y, width: KNOOP, height: knoop.hoogte });
		if (!rand(knoop)) return vorm + tekst(knoop.x + KNOOP / 2, knoop.y - 11, kortAf(woord(knoop), (breedte - 2 * ruimte) / Math.max(1, lagen - 1) - 10, LETTER), { klasse: 'label', anker: 'middle' });
		const links = knoop.laag === 0;
		const regels = breekAf(woord(knoop), ruimte, LETTER);
		return vorm + regels.map((regel, i) => tekst(links ? knoop.x - 8 : knoop.x + KNOOP + 8, knoop.y + knoop.hoogte / 2 + (i - (regels.length - 1) / 2) * 17, regel, { klasse: 'label', anker: links ? 'end' : 'start' })).join('');
	});
	return { breedte, hoogte: hoogte + 24, inhoud: patronen(id, bronnen.length) + el('g', { transform: 'translate(0 20)' }, linten.join('') + namen.join('')) };
}

function smal(banden: Band[], breedte: number, id: string): Tekening {
	const bronnen = [...new Set(banden.map((band) => band.van))];
	const hoogste = Math.max(1, ...banden.map((band) => band.getal ?? 0));
	const rechts = breedte - ruimteVoor(banden.map((band) => band.tekst), LETTER + 1) - 12;
	let y = 0;
	const stukken = bronnen.map((van, i) => {
		const kop = tekst(0, y + 14, kortAf(`Van: ${van}`, breedte, LETTER + 1), { klasse: 'waarde' });
		y += 28;
		return kop + banden.filter((band) => band.van === van).map((band) => {
			const breed = Math.max(band.getal ? MINSTE : 0, ((band.getal ?? 0) / hoogste) * (rechts - 14));
			const stuk = tekst(14, y + 10, kortAf(`→ ${band.naar}`, breedte - 14, LETTER), { klasse: 'label' }) + (breed ? gevuld(id, i, (eigen) => el('rect', { ...eigen, x: 14, y: y + 21, width: breed, height: 16 })) : '') + tekst(14 + breed + (breed ? 8 : 0), y + 29, band.tekst, { klasse: band.getal === null ? 'geen-waarde' : 'waarde' });
			y += 46;
			return stuk;
		}).join('') + ((y += 8), '');
	});
	return { breedte, hoogte: y, inhoud: patronen(id, bronnen.length) + stukken.join('') };
}

/** Draws who goes where. `breedte` in pixels; below 480 as bars per origin. */
export function tekenStroom(figuur: Figure, breedte: number, id: string): Tekening {
	const banden = bandenVan(figuur);
	return breedte < 480 ? smal(banden, breedte, id) : breed(figuur, banden, breedte, id);
}
