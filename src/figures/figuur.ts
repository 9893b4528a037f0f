// A Figure is the only thing a tile, chart, table, sentence, download or search record is made from.
// One computed row feeds them all, so that no two of them can disagree.
import { adresVanDataset, adresVanRegel } from '../domain/adressen.ts';
import type { FiguurVraag } from '../domain/dataset.ts';
import type { EenheidId } from '../domain/eenheid.ts';
import { telOp, wijktAf, type Regel } from '../domain/optelling.ts';
import { zoekItem, type Portaal } from '../domain/portaal.ts';
import { leesTekst, maten, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import type { Bronplaats } from '../domain/velden.ts';
import { LEEG, type Waarde, type WaarnemingStatus } from '../domain/waarde.ts';

export interface Bronregel {
	naam: string;
	plaats: string;
	adres: string;
	/** "concept 0.8", where the document is not final. */
	voorbehoud: string | undefined;
}

export interface Voetnoot {
	nummer: number;
	tekst: string;
	bronnen: Bronregel[];
}

export interface FiguurReeks {
	maat: string;
	titel: string;
	eenheid: EenheidId;
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
	/** One cell per reeks. */
	cellen: FiguurCel[];
}

export interface Figure {
	/** `<dataset>/<figuur>`. */
	id: string;
	dataset: string;
	adres: string;
	titel: string;
	vorm: FiguurVraag['vorm'];
	periode: string;
	gebied: string;
	status: WaarnemingStatus;
	reeksen: FiguurReeks[];
	/** Title of the first column. */
	kop: string;
	rijen: FiguurRij[];
	definitie: string;
	bronnen: Bronregel[];
	noten: Voetnoot[];
}

/** A place in a source, ready to print. Unknown sources have been refused by the checks. */
export function noemBron(portaal: Portaal, { bron, plaats }: Bronplaats): Bronregel {
	const item = zoekItem(portaal, 'bronnen', bron);
	const voorbehoud = item?.data.status === 'concept' ? `concept${item.data.versie ? ` ${item.data.versie}` : ''}` : undefined;
	return { naam: item?.data.kort ?? bron, plaats, adres: `/bronnen/${bron}/`, voorbehoud };
}

export function noemGebied(portaal: Portaal, gebied: string): string {
	if (gebied === 'NL') return 'Nederland';
	return zoekItem(portaal, 'regios', gebied)?.data.titel ?? portaal.inhoud.gemeenten.find((item) => item.data.code === gebied)?.data.titel ?? gebied;
}

function maakReeks(dataset: Dataset, maat: string): FiguurReeks {
	const veld = veldMetNaam(dataset, maat);
	return {
		maat,
		titel: veld?.title ?? maat,
		eenheid: veld?.zicht.eenheid ?? 'plekken',
		teken: veld?.zicht.berekening && { positief: veld.zicht.berekening.positief, negatief: veld.zicht.berekening.negatief },
	};
}

/** Footnotes of a dataset: first the explained differences, then its other remarks. */
function verzamelNoten(portaal: Portaal, dataset: Dataset, matenInBeeld: string[]): { noten: Voetnoot[]; nootVan: Map<string, number> } {
	const { verschillen, voetnoten, bronnen } = dataset.beschrijving.zicht;
	const nootVan = new Map<string, number>();
	const noten: Voetnoot[] = [];
	const nummerVan = new Map<string, number>();
	for (const verschil of verschillen.filter((een) => matenInBeeld.includes(een.maat))) {
		let nummer = nummerVan.get(verschil.uitleg);
		if (nummer === undefined) {
			nummer = noten.length + 1;
			nummerVan.set(verschil.uitleg, nummer);
			noten.push({ nummer, tekst: verschil.uitleg, bronnen: bronnen.map((bron) => noemBron(portaal, bron)) });
		}
		nootVan.set(`${verschil.regel}/${verschil.maat}`, nummer);
	}
	for (const noot of voetnoten) noten.push({ nummer: noten.length + 1, tekst: noot.tekst, bronnen: noot.bronnen.map((bron) => noemBron(portaal, bron)) });
	return { noten, nootVan };
}

/** The footnote of a computed measure is that of the measures it is computed from. */
function zoekNoot(dataset: Dataset, nootVan: Map<string, number>, regel: string, maat: string): number | undefined {
	const eigen = nootVan.get(`${regel}/${maat}`);
	if (eigen !== undefined) return eigen;
	const formule = veldMetNaam(dataset, maat)?.zicht.berekening;
	return formule && (nootVan.get(`${regel}/${formule.van}`) ?? nootVan.get(`${regel}/${formule.af}`));
}

const past = (dataset: Dataset, regel: Regel, waar: FiguurVraag['waar']): boolean =>
	Object.entries(waar).every(([kolom, eis]) => (Array.isArray(eis) ? eis : [eis]).includes(leesTekst(dataset, kolom, regel.rij)));

/** Ancestors that are totals of the drawn lines, so that the table can close with them. */
function sluitendeTotalen(regels: Regel[], getekend: Set<Regel>): Regel[] {
	return regels.filter((regel) => regel.soort === 'totaal' && !getekend.has(regel) && regel.delen.length > 0);
}

/** What the first column is called: of the key, its readable label. */
const kopVan = (dataset: Dataset, per: string): string =>
	(per === veldMetRol(dataset, 'sleutel')?.name ? veldMetRol(dataset, 'label') : undefined)?.title ?? veldMetNaam(dataset, per)?.title ?? '';

/** Answers one question to a dataset. */
export function maakFiguur(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag): Figure {
	const alles = telOp(dataset);
	const kiest = Object.keys(vraag.waar).length > 0;
	const gekozen = alles.filter((regel) => (kiest ? past(dataset, regel, vraag.waar) : regel.soort === 'post'));
	if (vraag.volgorde === 'aflopend') gekozen.sort((a, b) => (b.waarden.get(vraag.maten[0]!)?.berekend.getal ?? -Infinity) - (a.waarden.get(vraag.maten[0]!)?.berekend.getal ?? -Infinity));
	const getekend = new Set(gekozen);
	return stelSamen(portaal, dataset, vraag, [...gekozen, ...sluitendeTotalen(alles, getekend)], getekend, kopVan(dataset, vraag.per));
}

/** The whole dataset as one figure, every line in the order of the source. */
export function heleFiguur(portaal: Portaal, dataset: Dataset): Figure {
	const alles = telOp(dataset);
	const vraag: FiguurVraag = { id: 'alles', titel: dataset.beschrijving.title, vorm: 'staven', maten: maten(dataset).map((veld) => veld.name), per: '', waar: {}, volgorde: 'bron' };
	return stelSamen(portaal, dataset, vraag, alles, new Set(alles.filter((regel) => regel.soort === 'post')), veldMetRol(dataset, 'label')?.title ?? '');
}

function stelSamen(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, regels: Regel[], getekend: Set<Regel>, kop: string): Figure {
	const { zicht } = dataset.beschrijving;
	const { noten, nootVan } = verzamelNoten(portaal, dataset, [...vraag.maten, ...vraag.maten.flatMap((maat) => { const som = veldMetNaam(dataset, maat)?.zicht.berekening; return som ? [som.van, som.af] : []; })]);
	const rij = (regel: Regel): FiguurRij => ({
		sleutel: regel.sleutel,
		label: regel.label,
		groep: vraag.groep ? leesTekst(dataset, vraag.groep, regel.rij) : '',
		soort: regel.soort,
		diepte: regel.diepte,
		teken: getekend.has(regel),
		adres: adresVanRegel(dataset, regel.sleutel),
		cellen: vraag.maten.map((maat): FiguurCel => {
			const waarden = regel.waarden.get(maat);
			if (!waarden) return { waarde: LEEG, gedrukt: undefined, noot: undefined };
			const anders = wijktAf(waarden);
			return { waarde: waarden.berekend, gedrukt: anders ? waarden.gedrukt : undefined, noot: anders ? zoekNoot(dataset, nootVan, regel.sleutel, maat) : undefined };
		}),
	});
	return {
		id: `${dataset.id}/${vraag.id}`,
		dataset: dataset.id,
		adres: adresVanDataset(dataset, vraag.id),
		titel: vraag.titel,
		vorm: vraag.vorm,
		periode: zicht.periode,
		gebied: noemGebied(portaal, zicht.gebied),
		status: zicht.status,
		reeksen: vraag.maten.map((maat) => maakReeks(dataset, maat)),
		kop,
		rijen: regels.map(rij),
		definitie: zicht.definitie,
		bronnen: zicht.bronnen.map((bron) => noemBron(portaal, bron)),
		noten,
	};
}

/** Every figure the descriptors ask for, by id. */
export function alleFiguren(portaal: Portaal): Map<string, Figure> {
	const figuren = portaal.datasets.flatMap((dataset) => dataset.beschrijving.zicht.figuren.map((vraag) => maakFiguur(portaal, dataset, vraag)));
	return new Map(figuren.map((figuur) => [figuur.id, figuur]));
}
