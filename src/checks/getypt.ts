// A number is written once, in data/. In a text it is asked for; typed over, it grows old or contradicts the chart beside it.
import { schrijfKort } from '../domain/eenheid.ts';
import { keuzekolommen } from '../domain/optelling.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { jaarVan, PERIODE_PATROON } from '../domain/periode.ts';
import { INHOUD_NAMEN, type Inhoudscollectie } from '../domain/collecties.ts';
import type { Veld } from '../domain/dataset.ts';
import { leesTekst, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { getypteGetallen, getyptInBeschrijving, type GetyptGetal } from './proza.ts';
import { eigenMaten } from './reeksen.ts';

/** Texts that set documents side by side, or say what a figure was: a number in them is not ours. */
const VAN_ANDEREN: ReadonlySet<Inhoudscollectie> = new Set<Inhoudscollectie>(['tegenspraken', 'bronnen', 'correcties', 'statusmodellen']);

/** A table that somebody printed has no more lines; what has more is no list of names. */
const GEDRUKT = 5000;
/** Below this two numbers are alike by chance. */
const TOEVAL: Partial<Record<GetyptGetal['eenheid'], number>> = { euro: 1000, plekken: 20, mensen: 20, woningen: 20, meldingen: 20, aanvragen: 20 };
/** Who writes so does not claim the number itself. */
const ONGEVEER = /\b(ongeveer|circa|ca\.|ruim|bijna|zo[’']n|hoogstens|hooguit|maximaal|minimaal|minstens|minder|meer|extra|erbij|eraf|daling|stijging|per)\b/i;
/** A label of one word that stands over many tables names nothing. */
const ALGEMEEN = /^(totaal|subtotaal|saldo|overig|kosten|inkomsten|plekken|nieuw|bestaand)$/i;

/** A text with numbers in it. */
interface Tekst {
	regio: string | undefined;
	formaat: Item['formaat'] | 'yaml';
	getallen: GetyptGetal[];
}

interface Vindplaats {
	dataset: Dataset;
	rij: number;
	maat: Veld;
	getal: number;
}

const LETTER_ERVOOR = /[\p{L}\p{N}]$/u;
const LETTER_ERNA = /^[\p{L}\p{N}]/u;

/** Whether a sentence holds a name as words of its own, in whatever letters. Every sentence is held against every name: a pattern for each pair would cost more than all other rules together. */
function noemt(zin: string, naam: string): boolean {
	const waarin = zin.toLowerCase();
	const wat = naam.toLowerCase();
	for (let plek = waarin.indexOf(wat); plek !== -1; plek = waarin.indexOf(wat, plek + 1)) {
		if (!LETTER_ERVOOR.test(waarin.slice(Math.max(0, plek - 2), plek)) && !LETTER_ERNA.test(waarin.slice(plek + wat.length, plek + wat.length + 2))) return true;
	}
	return false;
}

/** The component that shows this very number. */
function alsCijfer({ dataset, rij, maat }: Vindplaats, tekst: Tekst): string {
	const sleutel = veldMetRol(dataset, 'sleutel')?.name;
	const keuze = sleutel === undefined ? keuzekolommen(dataset).map((kolom) => `${kolom}="${leesTekst(dataset, kolom, rij)}"`) : [`regel="${leesTekst(dataset, sleutel, rij)}"`];
	return `<Cijfer dataset="${dataset.regio === tekst.regio ? dataset.naam : dataset.id}" ${keuze.join(' ')} maat="${maat.name}" />`;
}

const periodeVan = ({ dataset, rij, maat }: Vindplaats): string => {
	const tijd = veldMetRol(dataset, 'periode')?.name;
	const eigen = maat.zicht.periode ?? (tijd && leesTekst(dataset, tijd, rij));
	return eigen && PERIODE_PATROON.test(eigen) ? eigen : dataset.beschrijving.zicht.periode;
};

/** Whether the sentence speaks of the year of this number, or of no year at all. */
function pastBijJaar(zin: string, plaats: Vindplaats): boolean {
	const jaren = zin.match(/\b(?:19|20)\d{2}\b/g);
	return !jaren || jaren.includes(String(jaarVan(periodeVan(plaats))));
}

/** Where in `datasets` each of `getallen` stands, in one pass over the numbers. */
function vind(datasets: Dataset[], getallen: GetyptGetal[]): Map<GetyptGetal, Vindplaats[]> {
	const perEenheid = Map.groupBy(getallen, (getal) => getal.eenheid);
	const gevonden = new Map<GetyptGetal, Vindplaats[]>(getallen.map((getal) => [getal, []]));
	for (const dataset of datasets) {
		for (const { veld, kolom } of eigenMaten(dataset)) {
			const gezocht = perEenheid.get(veld.zicht.eenheid ?? 'dagen');
			if (!gezocht) continue;
			const laagste = Math.min(...gezocht.map(({ laag }) => laag));
			const hoogste = Math.max(...gezocht.map(({ hoog }) => hoog));
			kolom.getallen.forEach((getal, rij) => {
				if (!(getal >= laagste && getal <= hoogste)) return;
				for (const een of gezocht) if (getal >= een.laag && getal <= een.hoog) gevonden.get(een)!.push({ dataset, rij, maat: veld, getal });
			});
		}
	}
	return gevonden;
}

/** Rows by the name a reader sees, of tables whose lines have one. */
function perNaam(datasets: Dataset[]): Map<string, Vindplaats[]> {
	const namen = new Map<string, Vindplaats[]>();
	for (const dataset of datasets) {
		const label = veldMetRol(dataset, 'label')?.name;
		if (label === undefined || dataset.aantalRijen > GEDRUKT) continue;
		const maten = eigenMaten(dataset);
		for (let rij = 0; rij < dataset.aantalRijen; rij++) {
			const naam = leesTekst(dataset, label, rij);
			if (naam.length < 6 || ALGEMEEN.test(naam)) continue;
			const plaatsen = namen.get(naam) ?? [];
			for (const { veld, kolom } of maten) if (!Number.isNaN(kolom.getallen[rij])) plaatsen.push({ dataset, rij, maat: veld, getal: kolom.getallen[rij]! });
			namen.set(naam, plaatsen);
		}
	}
	return namen;
}

const TOEVALLIG = 'Is het een ander getal dat toevallig gelijk is? Dan mag het zo blijven.';

/** What to write in place of the number. */
function inPlaatsVan(plaats: Vindplaats, getal: GetyptGetal, tekst: Tekst): string {
	if (tekst.formaat === 'yaml') return 'Zeg het hier zonder het getal: het staat in de cijfers zelf.';
	if (getal.inVoorwerk) return `Zeg het hier zonder het getal, en toon het in de tekst eronder: ${alsCijfer(plaats, tekst)}.`;
	return `Schrijf: ${alsCijfer(plaats, tekst)}.${tekst.formaat === 'md' ? ' Geef dit bestand dan de extensie .mdx.' : ''}`;
}

function beoordeel(tekst: Tekst, getal: GetyptGetal, plaatsen: Vindplaats[], namen: Map<string, Vindplaats[]>, alleen: boolean): Problem[] {
	const label = ({ dataset, rij }: Vindplaats): string => leesTekst(dataset, veldMetRol(dataset, 'label')?.name ?? '', rij);
	const genoemd = plaatsen.filter((plaats) => pastBijJaar(getal.zin, plaats));
	const drempel = TOEVAL[getal.eenheid] ?? Number.POSITIVE_INFINITY;
	const zeker = genoemd.filter((plaats) => label(plaats) !== '' && noemt(getal.zin, label(plaats)));
	const gekozen = zeker[0] ?? (genoemd.length === 1 && getal.laag >= drempel ? genoemd[0] : undefined);
	if (gekozen) return [maakProbleem(getal.plek, 'getypt-cijfer', `„${getal.geschreven}” staat ook in ${gekozen.dataset.bestand}, op regel ${gekozen.dataset.plekVanCel(gekozen.rij, gekozen.maat.name).line}.`, `${inPlaatsVan(gekozen, getal, tekst)} ${TOEVALLIG}`)];
	// Only a sentence that names one line and gives one number of its kind says something that can be held against the data.
	if (!alleen || getal.laag !== getal.hoog || ONGEVEER.test(getal.zin)) return [];
	const tegen = [...namen].filter(([naam]) => noemt(getal.zin, naam)).map(([, alle]) => alle.filter((plaats) => plaats.maat.zicht.eenheid === getal.eenheid));
	if (tegen.length !== 1) return [];
	const [plaats] = tegen[0]!.filter((een) => pastBijJaar(getal.zin, een));
	if (!plaats || tegen[0]!.some((een) => een.getal === getal.laag)) return [];
	return [maakProbleem(getal.plek, 'cijfer-spreekt-tegen', `Hier staat „${getal.geschreven}”, maar in ${plaats.dataset.bestand} staat bij „${label(plaats)}” ${schrijfKort(plaats.getal, plaats.maat.zicht.eenheid!)}.`, `Klopt het cijfer in data/? ${inPlaatsVan(plaats, getal, tekst)} Zegt een document iets anders? Zet het getal tussen aanhalingstekens en noem de bron.`)];
}

export function controleerGetypt(portaal: Portaal): Problem[] {
	const items = INHOUD_NAMEN.filter((collectie) => !VAN_ANDEREN.has(collectie)).flatMap((collectie) => portaal.inhoud[collectie] as Item[]);
	const teksten: Tekst[] = [
		...items.map((item) => ({ regio: item.regio ?? (item.collectie === 'regios' ? item.id : undefined), formaat: item.formaat, getallen: getypteGetallen(item) })),
		...portaal.datasets.map((dataset) => ({ regio: dataset.regio, formaat: 'yaml' as const, getallen: getyptInBeschrijving(dataset) })),
	];
	return [...Map.groupBy(teksten, ({ regio }) => regio)].flatMap(([regio, vanRegio]) => {
		const datasets = portaal.datasets.filter((dataset) => dataset.regio === undefined || regio === undefined || dataset.regio === regio);
		const getypt = vanRegio.filter(({ getallen }) => getallen.length);
		if (!getypt.length || !datasets.length) return [];
		const plaatsen = vind(datasets, getypt.flatMap(({ getallen }) => getallen));
		const namen = perNaam(datasets);
		return getypt.flatMap((tekst) => tekst.getallen.flatMap((getal) =>
			beoordeel(tekst, getal, plaatsen.get(getal)!, namen, tekst.getallen.filter((ander) => ander.zin === getal.zin && ander.eenheid === getal.eenheid).length === 1)));
	});
}
