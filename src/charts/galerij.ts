// Every kind of chart in every state it can be in, from made-up figures: to look at, and to compare with what was drawn before.
import { FIGUUR_VORMEN, type FiguurVorm } from '../domain/dataset.ts';
import type { EenheidId } from '../domain/eenheid.ts';
import { alsWaarde, LEEG, type Markering, type Waarde } from '../domain/waarde.ts';
import type { Figure, FiguurRij } from '../figures/vorm.ts';

export const TOESTANDEN = ['gewoon', 'zonder-getal', 'fictief', 'lang', 'klein'] as const;
export type Toestand = (typeof TOESTANDEN)[number];

/** What each state shows, for the reader of the gallery. */
export const TOESTAND_UITLEG: Record<Toestand, string> = {
	gewoon: 'Alle getallen zijn er.',
	'zonder-getal': 'Nul, leeg, onbekend, verborgen, niet van toepassing en pm naast elkaar.',
	fictief: 'Verzonnen cijfers.',
	lang: 'Lange namen, grote getallen, veel regels.',
	klein: 'Eén regel, één getal.',
};

const ZONDER: Waarde[] = (['onderdrukt', 'onbekend', 'niet-van-toepassing', 'pro-memorie'] satisfies Markering[]).map((markering) => ({ getal: null, markering }));

const KWARTALEN = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
const GEMEENTEN: [string, number, number][] = [['Noordstad', 2, 1], ['Oost-Westerveld aan de Beek', 3, 1], ['Middelrade', 2, 2], ['Zuiderlo', 3, 2], ['Beekdal', 1, 2], ['Veldhuizen-Rade', 1, 3]];
const POSTEN = ['Wonen met hulp', 'Opvang', 'Toegang', 'Preventie', 'Nazorg', 'Overig'];
const LANG = ['Ondersteuning in een geclusterde woonvorm voor jongvolwassenen', 'Maatschappelijke opvang met verblijf', 'Voorzieningen zonder verblijf, ook voor kort gebruik', 'Projectorganisatie en kwartiermakers', 'Aanpak van dak- en thuisloosheid in de wijk', 'Vervoer'];

/** A number for row `i` of reeks `j`: without chance, and with a shape. */
const getal = (i: number, j: number, schaal: number): number => Math.round(schaal * (3 + ((i * 5 + j * 7) % 6) + 2 * Math.sin(i / 2 + j)));

function waarde(i: number, j: number, toestand: Toestand, schaal: number): Waarde {
	if (toestand === 'zonder-getal') {
		if (i === 1 && j === 0) return alsWaarde(0);
		if (i >= 2 && i < 6 && (i + j) % 2 === 0) return ZONDER[(i - 2) % 4]!;
		if (i === 4 && j === 1) return LEEG;
	}
	return alsWaarde(getal(i, j, schaal));
}

const TIJD: ReadonlySet<FiguurVorm> = new Set(['lijn', 'panelen', 'gestapeld']);

function rijenVan(vorm: FiguurVorm, toestand: Toestand, reeksen: number, schaal: number): FiguurRij[] {
	const aantal = toestand === 'klein' ? 1 : toestand === 'lang' ? 8 : 6;
	const basis = (i: number, sleutel: string, label: string): FiguurRij => ({
		sleutel, label, groep: i < 3 ? 'Eerste groep' : 'Tweede groep', soort: 'post', diepte: 0, teken: true, adres: '#',
		cellen: Array.from({ length: reeksen }, (_, j) => ({ waarde: waarde(i, j, toestand, schaal), gedrukt: undefined, noot: undefined })),
	});
	if (vorm === 'kaart') return GEMEENTEN.slice(0, toestand === 'klein' ? 1 : 6).map(([naam, kolom, rij], i) => ({ ...basis(i, `GM${i}`, naam), tegel: { kolom, rij } }));
	if (vorm === 'stroom') {
		const namen = toestand === 'lang' ? LANG : ['Nieuwe melding', 'Terug van weggeweest', 'Beschermd wonen', 'Opvang', 'Eigen woning', 'Naar andere zorg'];
		const paren: [number, number][] = toestand === 'klein' ? [[0, 2]] : [[0, 2], [0, 3], [1, 3], [2, 4], [3, 4], [3, 5]];
		return paren.map(([a, b], i) => ({ ...basis(i, `${a}-${b}`, `${namen[a]} → ${namen[b]}`), stroom: { van: namen[a]!, naar: namen[b]! } }));
	}
	if (TIJD.has(vorm)) return KWARTALEN.slice(0, toestand === 'klein' ? 1 : 8).map((kwartaal, i) => basis(i, kwartaal, kwartaal));
	return Array.from({ length: aantal }, (_, i) => basis(i, `r${i}`, (toestand === 'lang' ? LANG : POSTEN)[i % 6]! + (i >= 6 ? ` ${i}` : '')));
}

/** One made-up figure of a kind, in a state. */
export function galerijFiguur(vorm: FiguurVorm, toestand: Toestand): Figure {
	const geld = vorm === 'balans' || vorm === 'waterval';
	const namen = vorm === 'panelen' ? (toestand === 'klein' ? ['Noordstad'] : GEMEENTEN.map(([naam]) => naam))
		: geld ? ['Begroot', 'Uitgegeven']
		: vorm === 'gestapeld' ? (toestand === 'lang' ? LANG.slice(0, 4) : ['Nieuw', 'Bekend', 'Terug'])
		: vorm === 'lijn' ? (toestand === 'lang' ? LANG : ['Wonen met hulp', 'Opvang', 'Op straat'])
		: vorm === 'groepen' ? ['Instroom', 'Doorstroom', 'Uitstroom']
		: ['Plekken'];
	const eenheid: EenheidId = geld ? 'euro' : 'plekken';
	const schaal = geld ? (vorm === 'waterval' ? 0.02e6 : 1.1e6) : toestand === 'lang' ? 1234 : 7;
	const reeksen = toestand === 'klein' && !geld ? namen.slice(0, 1) : namen;
	const rijen = rijenVan(vorm, toestand, reeksen.length, schaal);
	// Steps are small beside what they are steps of.
	if (vorm === 'waterval') for (const rij of rijen) for (const cel of rij.cellen) if (cel.waarde.getal !== null) cel.waarde = alsWaarde(cel.waarde.getal + 2e6);
	const tijd = TIJD.has(vorm);
	return {
		id: `galerij/${vorm}-${toestand}`, dataset: 'galerij', adres: '#', titel: `${vorm}: ${toestand}`, vorm,
		periode: '2023', periodeTekst: '2023', gebied: 'Voorbeeldstreek', status: toestand === 'fictief' ? 'fictief' : 'definitief',
		reeksen: reeksen.map((titel, i) => ({ periode: undefined, maat: `m${i}`, titel, eenheid, optelbaar: true, teken: undefined })),
		...(geld ? { verschil: { van: 0, af: 1, positief: 'voordeel', negatief: 'nadeel' } } : {}),
		kop: 'Regel', rijen,
		doelen: vorm === 'lijn' && toestand !== 'lang' ? [{ tekst: 'doel: hoogstens 30', waarde: 30, adres: '#' }] : [],
		momenten: tijd && vorm !== 'panelen' && toestand !== 'klein' ? [{ sleutel: '2022-Q3', deel: 0, kort: 'Nieuwe wet', titel: 'De nieuwe wet gaat in' }, { sleutel: '2023-Q3', deel: 0.5, kort: 'Nieuwe inkoop', titel: 'De nieuwe inkoop begint' }] : [],
		definitie: '', bronnen: [], noten: [],
	};
}

/** All of them, kind by kind. */
export const galerij = (): Figure[] => FIGUUR_VORMEN.flatMap((vorm) => TOESTANDEN.map((toestand) => galerijFiguur(vorm, toestand)));
