// Answers questions to a dataset that is a printed table: lines with keys, subtotals and totals.
import { adresVanDataset, adresVanRegel } from '../domain/adressen.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';
import type { FiguurVraag } from '../domain/dataset.ts';
import type { EenheidId } from '../domain/eenheid.ts';
import { telOp, wijktAf, type Regel } from '../domain/optelling.ts';
import { PERIODE_PATROON } from '../domain/periode.ts';
import { zoekDataset, type Item, type Portaal } from '../domain/portaal.ts';
import { leesTekst, maten, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { LEEG } from '../domain/waarde.ts';
import { knopen } from '../ingest/markdown.ts';
import { noemRij } from './noemen.ts';
import { noemGebied } from './noemen.ts';
import { kenmerkenVan, kopVan, maakReeks, verzamelNoten, zeefVan, zoekNoot } from './opbouw.ts';
import { metTijd } from './momenten.ts';
import { bereidReeks } from './reeks.ts';
import { maakStroomfiguur } from './stroom.ts';
import { maakTelfiguur } from './telling.ts';
import type { Figure, FiguurCel, FiguurRij } from './vorm.ts';

/** Totals of the drawn lines and of nothing else, so that the table can close with them. */
function sluitendeTotalen(regels: readonly Regel[], getekend: Set<Regel>): Regel[] {
	const gedekt = (regel: Regel): boolean => getekend.has(regel) || (regel.delen.length > 0 && regel.delen.every(gedekt));
	return regels.filter((regel) => regel.soort === 'totaal' && !getekend.has(regel) && gedekt(regel));
}

/** Answers one question to a dataset; observations over time, if asked, only up to and including the period `tot`. */
export function maakFiguur(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, tot?: string): Figure {
	if (vraag.telt) return maakTelfiguur(portaal, dataset, vraag);
	if (vraag.vorm === 'stroom') return maakStroomfiguur(portaal, dataset, vraag, tot);
	if (vraag.per !== veldMetRol(dataset, 'sleutel')?.name) return bereidReeks(portaal, dataset, vraag, tot)();
	const alles = telOp(dataset);
	const kiest = Object.keys(vraag.waar).length > 0;
	const zeef = zeefVan(dataset, vraag.waar);
	const gekozen = alles.filter((regel) => (kiest ? zeef(regel.rij) : regel.soort === 'post'));
	if (vraag.volgorde === 'aflopend') gekozen.sort((a, b) => (b.waarden.get(vraag.maten[0]!)?.berekend.getal ?? -Infinity) - (a.waarden.get(vraag.maten[0]!)?.berekend.getal ?? -Infinity));
	const getekend = new Set(gekozen);
	return stelSamen(portaal, dataset, vraag, [...gekozen, ...sluitendeTotalen(alles, getekend)], getekend, kopVan(dataset, vraag.per));
}

/** Title of the first column where rows are named by what they are about: "Voorziening, kwartaal". */
function kopZonderLabel(dataset: Dataset): string {
	const velden = (['dimensie', 'gebied', 'periode'] as const).flatMap((rol) => dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol === rol));
	return velden.map(({ title }, i) => (i ? title.toLowerCase() : title)).join(', ');
}

/** The whole dataset as one figure, every line in the order of the source. */
export function heleFiguur(portaal: Portaal, dataset: Dataset): Figure {
	const alles = telOp(dataset);
	const vraag: FiguurVraag = { id: 'alles', titel: dataset.beschrijving.title, vorm: 'staven', maten: maten(dataset).map((veld) => veld.name), per: '', waar: {}, doelen: { resultaten: [], indicatoren: [] }, gebeurtenissen: [], volgorde: 'bron' };
	return stelSamen(portaal, dataset, vraag, alles, new Set(alles.filter((regel) => regel.soort === 'post')), veldMetRol(dataset, 'label')?.title ?? kopZonderLabel(dataset));
}

/** The difference between two of `maten`, if the dataset gives it a name. */
function verschilVan(dataset: Dataset, namen: string[]): Pick<Figure, 'verschil'> {
	for (const { zicht: { berekening } } of maten(dataset)) {
		const [van, af] = [namen.indexOf(berekening?.van ?? ''), namen.indexOf(berekening?.af ?? '')];
		if (berekening && van !== -1 && af !== -1) return { verschil: { van, af, positief: berekening.positief, negatief: berekening.negatief } };
	}
	return {};
}

function stelSamen(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, regels: readonly Regel[], getekend: Set<Regel>, kop: string): Figure {
	const { zicht } = dataset.beschrijving;
	const { noten, nootVan } = verzamelNoten(portaal, dataset, [...vraag.maten, ...vraag.maten.flatMap((maat) => { const som = veldMetNaam(dataset, maat)?.zicht.berekening; return som ? [som.van, som.af] : []; })]);
	const metSleutel = veldMetRol(dataset, 'sleutel') !== undefined;
	const eigen = (rol: 'periode' | 'gebied', regel: Regel): string => { const veld = veldMetRol(dataset, rol); return veld ? leesTekst(dataset, veld.name, regel.rij) : ''; };
	// A line about an area of its own is named with it.
	const naam = (regel: Regel): string => [eigen('gebied', regel) && noemGebied(portaal, eigen('gebied', regel)), regel.label].filter(Boolean).join(': ');
	// A remark is a sentence; any other word about a line is told with the name of its column. One line each.
	const opmerking = (regel: Regel): string =>
		dataset.beschrijving.schema.fields
			.filter((veld) => veld.zicht.rol === 'noot')
			.map((veld) => ({ veld, tekst: leesTekst(dataset, veld.name, regel.rij) }))
			.flatMap(({ veld, tekst }) => (tekst === '' ? [] : [tekst.endsWith('.') ? tekst : `${veld.title}: ${tekst}`]))
			.join('\n');
	const rij = (regel: Regel): FiguurRij => ({
		sleutel: regel.sleutel,
		label: metSleutel ? naam(regel) : noemRij(portaal, dataset, regel.rij),
		groep: vraag.groep ? leesTekst(dataset, vraag.groep, regel.rij) : '',
		soort: regel.soort,
		diepte: regel.diepte,
		teken: getekend.has(regel),
		adres: metSleutel ? adresVanRegel(dataset, regel.sleutel) : adresVanDataset(dataset),
		...(eigen('periode', regel) ? { periode: eigen('periode', regel) } : {}),
		...(eigen('gebied', regel) ? { gebied: noemGebied(portaal, eigen('gebied', regel)) } : {}),
		...(opmerking(regel) ? { opmerking: opmerking(regel) } : {}),
		cellen: vraag.maten.map((maat): FiguurCel => {
			const waarden = regel.waarden.get(maat);
			if (!waarden) return { waarde: LEEG, gedrukt: undefined, noot: undefined };
			const anders = wijktAf(waarden);
			const eenheid = veldMetNaam(dataset, maat)?.zicht.eenheid_in;
			return {
				waarde: waarden.berekend, gedrukt: anders ? waarden.gedrukt : undefined, noot: anders ? zoekNoot(dataset, nootVan, regel.sleutel, maat) : undefined,
				...(eenheid ? { eenheid: leesTekst(dataset, eenheid, regel.rij) as EenheidId } : {}),
			};
		}),
	});
	const reeksen = vraag.maten.map((maat) => maakReeks(dataset, maat));
	return {
		...kenmerkenVan(portaal, dataset, vraag, reeksen.map((reeks) => reeks.periode ?? zicht.periode)),
		status: zicht.status,
		reeksen,
		...verschilVan(dataset, vraag.maten),
		kop,
		rijen: regels.map(rij),
		...metTijd(portaal, dataset, vraag, regels.map(({ sleutel }) => sleutel), noten),
	};
}

/** Id of the figure as a text shows it: cut off after a period. */
export const idTot = (dataset: Dataset, figuur: string, tot: string): string => `${dataset.id}/${figuur}-tot-${tot.toLowerCase()}`;

/** The figures that texts ask for up to a period, so that a report does not change when later numbers come in; by id. */
export function tekstfiguren(portaal: Portaal): Map<string, Figure> {
	const figuren = new Map<string, Figure>();
	for (const item of INHOUD_NAMEN.flatMap((collectie) => portaal.inhoud[collectie] as Item[])) {
		for (const node of knopen(item.lichaam.boom)) {
			if (node.name !== 'Grafiek' && node.name !== 'Tabel') continue;
			const geef = (naam: string): string => String(node.attributes?.find((een) => een.name === naam)?.value ?? '');
			const tot = geef('tot');
			const dataset = tot ? zoekDataset(portaal, geef('dataset'), item.regio) : undefined;
			const vraag = dataset?.beschrijving.zicht.figuren.find((een) => een.id === geef('figuur'));
			if (!dataset || !vraag || vraag.elk || !PERIODE_PATROON.test(tot)) continue;
			const id = idTot(dataset, vraag.id, tot);
			if (!figuren.has(id)) figuren.set(id, { ...maakFiguur(portaal, dataset, vraag, tot), id });
		}
	}
	return figuren;
}

/** Every figure the descriptors ask for once, by id. */
export function alleFiguren(portaal: Portaal): Map<string, Figure> {
	const figuren = portaal.datasets.flatMap((dataset) => dataset.beschrijving.zicht.figuren.filter(({ elk }) => elk === undefined).map((vraag) => maakFiguur(portaal, dataset, vraag)));
	return new Map(figuren.map((figuur) => [figuur.id, figuur]));
}
