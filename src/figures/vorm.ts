// A Figure is the only thing a tile, chart, table, sentence, download or search record is made from.
// One computed row feeds them all, so that no two of them can disagree.
import { svgAdres } from '../domain/adressen.ts';
import type { FiguurVraag } from '../domain/dataset.ts';
import type { EenheidId } from '../domain/eenheid.ts';
import type { Status } from '../domain/gedeeld.ts';
import type { Regel } from '../domain/optelling.ts';
import type { Waarde, WaarnemingStatus } from '../domain/waarde.ts';
import type { Bronregel } from './noemen.ts';

export interface Voetnoot {
	nummer: number;
	tekst: string;
	bronnen: Bronregel[];
	/** Page that tells more: the register of contradictions. */
	verder?: string;
}

export interface FiguurReeks {
	/** Period of this measure alone, where it has one. */
	periode: string | undefined;
	maat: string;
	titel: string;
	eenheid: EenheidId;
	/** Of a count of stands: the word of the scale it counts. */
	status?: Status;
	/** May its values be added up? */
	optelbaar: boolean;
	/** Words for above and below zero, of a computed measure: voordeel, nadeel. */
	teken: { positief: string; negatief: string } | undefined;
}

export interface FiguurCel {
	/** Computed for totals, as delivered for lines. */
	waarde: Waarde;
	/** What the source prints, where that differs. */
	gedrukt: Waarde | undefined;
	/** Number of the footnote that explains the difference. */
	noot: number | undefined;
	/** Where the row brings its own unit. */
	eenheid?: EenheidId;
}

export interface FiguurRij {
	sleutel: string;
	label: string;
	groep: string;
	soort: Regel['soort'];
	/** Levels below the top line, for indenting. */
	diepte: number;
	/** Drawn as a mark in the chart; totals of what is drawn are not. */
	teken: boolean;
	adres: string;
	/** Of a stroom: both ends, in words. */
	stroom?: { van: string; naar: string };
	/** Of a kaart: the place of the gemeente among its neighbours. */
	tegel?: { kolom: number; rij: number };
	/** Where the line itself has a period or an area, apart from that of the dataset. */
	periode?: string;
	gebied?: string;
	/** What the dataset says about this line alone. */
	opmerking?: string;
	/** One cell per reeks. */
	cellen: FiguurCel[];
}

/** A target as a line across the chart. */
export interface Doellijn {
	/** "doel: hoogstens 10" */
	tekst: string;
	waarde: number;
	adres: string;
}

/** Something that happened, on the axis of time. */
export interface Moment {
	/** Key of the row in whose period it falls. */
	sleutel: string;
	/** How far into that period, 0 to 1. */
	deel: number;
	kort: string;
	titel: string;
}

export interface Figure {
	/** `<dataset>/<figuur>`; of one gemeente `<dataset>/<gemeente>/<figuur>`. */
	id: string;
	/** Of a figure of one gemeente: what its part of the downloads is called. */
	deel?: string;
	dataset: string;
	adres: string;
	titel: string;
	vorm: FiguurVraag['vorm'];
	periode: string;
	/** The period in words: "2023", "eerste kwartaal van 2021 tot en met vierde kwartaal van 2024". */
	periodeTekst: string;
	gebied: string;
	status: WaarnemingStatus;
	reeksen: FiguurReeks[];
	/** Two reeksen of which the dataset names the difference: `van` minus `af`, with the words for above and below zero. */
	verschil?: { van: number; af: number; positief: string; negatief: string };
	/** Title of the first column. */
	kop: string;
	rijen: FiguurRij[];
	doelen: Doellijn[];
	momenten: Moment[];
	definitie: string;
	bronnen: Bronregel[];
	noten: Voetnoot[];
}

/** The name of a figure among those of its dataset. */
export const naamVan = ({ id }: Pick<Figure, 'id'>): string => id.slice(id.lastIndexOf('/') + 1);

/** What a figure is called on a page: there it is the only one of its dataset by that name. */
export const ankerVan = (figuur: Pick<Figure, 'id' | 'dataset'>): string => `${figuur.dataset}-${naamVan(figuur)}`;

/** Address of its drawing by itself. */
export const svgVan = (figuur: Pick<Figure, 'id' | 'dataset' | 'deel'>): string => svgAdres(figuur.dataset, naamVan(figuur), figuur.deel);

/** Its title where nothing around it says which gemeente it is about. */
export const titelAlleen = ({ titel, gebied, deel }: Pick<Figure, 'titel' | 'gebied' | 'deel'>): string => (deel === undefined ? titel : `${titel}, ${gebied}`);
