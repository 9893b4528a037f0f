// The table beside a chart: the same Figure, every number written out, printed totals under computed ones.
import { schrijfCel, schrijfKort, schrijfLang } from '../domain/eenheid.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import { metTeken } from '../figures/cijfer.ts';
import type { Figure, FiguurCel, FiguurReeks, FiguurRij } from '../figures/vorm.ts';

export interface TabelCel {
	tekst: string;
	/** In words, where the cell holds a sign instead of a number. */
	voluit: string | undefined;
	noot: number | undefined;
}

export interface TabelRij {
	soort: 'post' | 'subtotaal' | 'totaal' | 'gedrukt';
	/** Key of the line; of a printed line that of the computed line above it. */
	sleutel: string;
	label: string;
	diepte: number;
	/** A line beneath the name, about this row alone. */
	opmerking?: string;
	cellen: TabelCel[];
}

export interface TabelModel {
	titel: string;
	kop: string;
	kolommen: string[];
	rijen: TabelRij[];
}

function schrijf(cel: FiguurCel, reeks: FiguurReeks, gedrukt: boolean): TabelCel {
	const waarde = gedrukt ? (cel.gedrukt ?? cel.waarde) : cel.waarde;
	const eenheid = cel.eenheid ?? reeks.eenheid;
	const { getal, markering } = waarde;
	const toon = getal === null ? undefined : metTeken(getal, reeks);
	return {
		tekst: toon ? (cel.eenheid ? schrijfLang : schrijfKort)(toon.getal, eenheid) + toon.woord : schrijfCel(waarde, eenheid),
		voluit: markering === 'waarde' ? undefined : MARKERING_TEKST[markering].lang,
		noot: gedrukt && cel.gedrukt ? cel.noot : undefined,
	};
}

function rijen(figuur: Figure, rij: FiguurRij): TabelRij[] {
	const zelf: TabelRij = {
		soort: rij.soort,
		sleutel: rij.sleutel,
		label: rij.soort === 'post' ? rij.label : `${rij.label}, opgeteld`,
		diepte: rij.diepte,
		...(rij.opmerking ? { opmerking: rij.opmerking } : {}),
		cellen: rij.cellen.map((cel, i) => schrijf(cel, figuur.reeksen[i]!, false)),
	};
	if (!rij.cellen.some((cel) => cel.gedrukt)) return [zelf];
	// A balance is worked out from printed amounts; the source itself prints none.
	const zoals = figuur.reeksen.some((reeks) => reeks.teken) ? 'volgens de gedrukte bedragen' : 'zoals gedrukt in de bron';
	return [zelf, { soort: 'gedrukt', sleutel: zelf.sleutel, diepte: zelf.diepte, label: `${rij.label}, ${zoals}`, cellen: rij.cellen.map((cel, i) => schrijf(cel, figuur.reeksen[i]!, true)) }];
}

export const tabelVan = (figuur: Figure): TabelModel => ({
	titel: figuur.titel,
	kop: figuur.kop,
	kolommen: figuur.reeksen.map((reeks) => reeks.titel),
	rijen: figuur.rijen.flatMap((rij) => rijen(figuur, rij)),
});
