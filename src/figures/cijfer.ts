// One number with everything a reader may ask of it: unit, source, status, doubt and permanent address.
import { schrijfGroot, schrijfKort, schrijfLang } from '../domain/eenheid.ts';
import { zoekRegels } from '../domain/optelling.ts';
import type { Portaal } from '../domain/portaal.ts';
import type { Dataset } from '../domain/tabel.ts';
import { MARKERING_TEKST, type Waarde } from '../domain/waarde.ts';
import { heleFiguur, type Bronregel, type Figure, type FiguurCel, type FiguurReeks, type FiguurRij, type Voetnoot } from './figuur.ts';

export interface Cijfer {
	waarde: Waarde;
	/** "206" / "€ 9.260.474", or the sign of why there is no number. */
	kort: string;
	/** "206 plekken", or in words why there is no number. */
	lang: string;
	groot: { cijfers: string; woord: string };
	/** Label of the line: "BW basis". */
	label: string;
	maat: string;
	periode: string;
	gebied: string;
	status: Figure['status'];
	/** What the source prints, where that differs from the computed value. */
	gedrukt: string | undefined;
	noot: Voetnoot | undefined;
	bronnen: Bronregel[];
	adres: string;
	dataset: string;
}

const figuren = new WeakMap<Dataset, Figure>();

const heel = (portaal: Portaal, dataset: Dataset): Figure => {
	let figuur = figuren.get(dataset);
	if (!figuur) figuren.set(dataset, (figuur = heleFiguur(portaal, dataset)));
	return figuur;
};

/** A cell of a figure as a number of its own. `zoals` 'gedrukt' takes the printed value where there is one. */
export function maakCijfer(figuur: Figure, rij: FiguurRij, reeks: FiguurReeks, cel: FiguurCel, zoals?: 'gedrukt'): Cijfer {
	const waarde = zoals === 'gedrukt' ? (cel.gedrukt ?? cel.waarde) : cel.waarde;
	const { getal, markering } = waarde;
	const waarom = markering === 'waarde' ? undefined : MARKERING_TEKST[markering];
	const woord = getal !== null && reeks.teken ? ` ${getal < 0 ? reeks.teken.negatief : reeks.teken.positief}` : '';
	const toon = getal !== null && reeks.teken ? Math.abs(getal) : getal;
	return {
		waarde,
		kort: toon === null ? (waarom?.kort ?? '') : schrijfKort(toon, reeks.eenheid) + woord,
		lang: toon === null ? (waarom?.lang ?? '') : schrijfLang(toon, reeks.eenheid) + woord,
		groot: toon === null ? { cijfers: waarom?.kort ?? '', woord: waarom?.lang ?? '' } : schrijfGroot(toon, reeks.eenheid),
		label: rij.label,
		maat: reeks.titel,
		periode: figuur.periode,
		gebied: figuur.gebied,
		status: figuur.status,
		gedrukt: cel.gedrukt?.getal === undefined || cel.gedrukt.getal === null ? undefined : schrijfLang(cel.gedrukt.getal, reeks.eenheid),
		noot: figuur.noten.find((noot) => noot.nummer === cel.noot),
		bronnen: figuur.bronnen,
		adres: rij.adres,
		dataset: figuur.dataset,
	};
}

/** The number at `maat` of the one row that `keuze` names; undefined if there is none (the checks report it). */
export function zoekCijfer(portaal: Portaal, dataset: Dataset, maat: string, keuze: Record<string, string>, zoals?: 'gedrukt'): Cijfer | undefined {
	const [regel, ...meer] = zoekRegels(dataset, keuze);
	if (!regel || meer.length) return undefined;
	const figuur = heel(portaal, dataset);
	const i = figuur.reeksen.findIndex((reeks) => reeks.maat === maat);
	const rij = figuur.rijen.find((een) => een.sleutel === regel.sleutel);
	const cel = rij?.cellen[i];
	return rij && cel ? maakCijfer(figuur, rij, figuur.reeksen[i]!, cel, zoals) : undefined;
}

/** All numbers of a dataset, in its own order: for search records and downloads. */
export function alleCijfers(portaal: Portaal, dataset: Dataset): Cijfer[] {
	const figuur = heel(portaal, dataset);
	return figuur.rijen.flatMap((rij) => rij.cellen.map((cel, i) => maakCijfer(figuur, rij, figuur.reeksen[i]!, cel)));
}

