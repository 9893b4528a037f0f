// One number with everything a reader may ask of it: unit, source, status, doubt and permanent address.
import { adresVanDataset } from '../domain/adressen.ts';
import { adresBijGemeente } from '../domain/elk.ts';
import { schrijfGroot, schrijfKort, schrijfLang } from '../domain/eenheid.ts';
import { zoekRegels } from '../domain/optelling.ts';
import { zoekGemeente, type Portaal } from '../domain/portaal.ts';
import { leesTekst, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { MARKERING_TEKST, type Waarde } from '../domain/waarde.ts';
import { heleFiguur } from './figuur.ts';
import type { Bronregel } from './noemen.ts';
import { zeefVan } from './opbouw.ts';
import type { Figure, FiguurCel, FiguurReeks, FiguurRij, Voetnoot } from './vorm.ts';

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

/** A number of a measure with words for above and below zero: its size, and the word ("nadeel"); zero has none. */
export function metTeken(getal: number, { teken }: FiguurReeks): { getal: number; woord: string } {
	if (!teken) return { getal, woord: '' };
	return { getal: Math.abs(getal), woord: getal === 0 ? '' : ` ${getal < 0 ? teken.negatief : teken.positief}` };
}

/** A cell of a figure as a number of its own. `zoals` 'gedrukt' takes the printed value where there is one. */
export function maakCijfer(figuur: Figure, rij: FiguurRij, reeks: FiguurReeks, cel: FiguurCel, zoals?: 'gedrukt'): Cijfer {
	const waarde = zoals === 'gedrukt' ? (cel.gedrukt ?? cel.waarde) : cel.waarde;
	const { getal, markering } = waarde;
	const eenheid = cel.eenheid ?? reeks.eenheid;
	const waarom = markering === 'waarde' ? undefined : MARKERING_TEKST[markering];
	const toon = getal === null ? undefined : metTeken(getal, reeks);
	const gedrukt = cel.gedrukt && cel.gedrukt.getal !== null ? metTeken(cel.gedrukt.getal, reeks) : undefined;
	return {
		waarde,
		kort: toon ? schrijfKort(toon.getal, eenheid) + toon.woord : (waarom?.kort ?? ''),
		lang: toon ? schrijfLang(toon.getal, eenheid) + toon.woord : (waarom?.lang ?? ''),
		groot: toon ? schrijfGroot(toon.getal, eenheid) : { cijfers: waarom?.kort ?? '', woord: waarom?.lang ?? '' },
		label: rij.label,
		maat: reeks.titel,
		periode: reeks.periode ?? rij.periode ?? figuur.periode,
		gebied: rij.gebied ?? figuur.gebied,
		status: figuur.status,
		gedrukt: gedrukt && schrijfLang(gedrukt.getal, eenheid) + gedrukt.woord,
		noot: figuur.noten.find((noot) => noot.nummer === cel.noot),
		bronnen: figuur.bronnen,
		adres: rij.adres,
		dataset: figuur.dataset,
	};
}

/** Of a row without a key, where a reader finds it: best in a figure that shows it by itself, else in one that counts it in. */
function adresMet(portaal: Portaal, dataset: Dataset, rij: number, maat: string): string {
	const { schema, zicht } = dataset.beschrijving;
	const mogelijk = zicht.figuren.filter((vraag) => vraag.maten.includes(maat) && zeefVan(dataset, vraag.waar)(rij));
	const los = mogelijk.find((vraag) => schema.primaryKey.every((kolom) => [vraag.per, vraag.groep, vraag.elk].includes(kolom) || typeof vraag.waar[kolom] === 'string'));
	const vraag = los ?? mogelijk.find(({ elk }) => elk === undefined);
	const gemeente = vraag?.elk && zoekGemeente(portaal, leesTekst(dataset, vraag.elk, rij), dataset.regio);
	return gemeente ? adresBijGemeente(gemeente, dataset.id, vraag.id) : adresVanDataset(dataset, vraag?.elk ? undefined : vraag?.id);
}

/** The number at `maat` of the one row that `keuze` names; undefined if there is none (the checks report it). */
export function zoekCijfer(portaal: Portaal, dataset: Dataset, maat: string, keuze: Record<string, string>, zoals?: 'gedrukt'): Cijfer | undefined {
	const [regel, ...meer] = zoekRegels(dataset, keuze);
	if (!regel || meer.length) return undefined;
	const figuur = heel(portaal, dataset);
	const i = figuur.reeksen.findIndex((reeks) => reeks.maat === maat);
	const rij = figuur.rijen.find((een) => een.sleutel === regel.sleutel);
	const cel = rij?.cellen[i];
	if (!rij || !cel) return undefined;
	const cijfer = maakCijfer(figuur, rij, figuur.reeksen[i]!, cel, zoals);
	return veldMetRol(dataset, 'sleutel') ? cijfer : { ...cijfer, adres: adresMet(portaal, dataset, regel.rij, maat) };
}

/** All numbers of a dataset, in its own order: for search records and downloads. */
export function alleCijfers(portaal: Portaal, dataset: Dataset): Cijfer[] {
	const figuur = heel(portaal, dataset);
	return figuur.rijen.flatMap((rij) => rij.cellen.map((cel, i) => maakCijfer(figuur, rij, figuur.reeksen[i]!, cel)));
}

