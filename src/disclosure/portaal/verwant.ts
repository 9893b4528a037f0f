// Tables that count the same people though they do not say so. What a reader would take for the same, is the same; where nobody can know, the editor is asked.
import { deelPeriode, PERIODE_PATROON } from '../../domain/periode.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import type { Dataset } from '../../domain/tabel.ts';
import { isVerschrijving } from '../../ingest/gelijkenis.ts';
import { personenmaten, roosterVan, tellingVan, type Rooster, type Roostercel } from './rooster.ts';
import { zegtNiets } from './woordenboek.ts';

/** How many people there are in one place in one period, whatever they are divided in; null where that is hidden. */
interface Punt {
	gebied: string;
	periode: string;
	getal: number | null;
	/** The first cell it comes from. */
	cel: Roostercel;
}

/** So many equal numbers at shared places, and none that differs, are no accident. */
const ZEKER = 3;
/** Smaller numbers are often the same. */
const ZEGT_IETS = 5;

function somVan(cellen: readonly Pick<Punt, 'getal' | 'cel' | 'gebied'>[], periode: string): Punt {
	const { gebied, cel } = cellen[0]!;
	return { gebied, periode, cel, getal: cellen.some(({ getal }) => getal === null) ? null : cellen.reduce((som, { getal }) => som + getal!, 0) };
}

const puntsleutel = ({ gebied, periode }: Pick<Punt, 'gebied' | 'periode'>): string => `${gebied}\u0001${periode}`;

/** Every point of a measure. */
function puntenVan({ assen, cellen }: Rooster, maat: string): Punt[] {
	const eigen = assen.filter((as) => as !== 'periode' && as !== 'gebied');
	const van = cellen.filter((cel) => cel.maat === maat && (cel.waarde.getal !== null || cel.waarde.markering === 'onderdrukt') && PERIODE_PATROON.test(cel.plaats['periode']!)).map((cel): Punt => ({ gebied: cel.plaats['gebied']!, periode: cel.plaats['periode']!, getal: cel.waarde.getal, cel }));
	const geheel = van.filter(({ cel }) => !eigen.some((as) => as in cel.plaats));
	const bekend = new Set(geheel.map(puntsleutel));
	return [...geheel, ...[...Map.groupBy(van.filter(({ cel }) => eigen.every((as) => as in cel.plaats)), puntsleutel)].flatMap(([sleutel, delen]) => (bekend.has(sleutel) ? [] : [somVan(delen, delen[0]!.periode)]))];
}

/** Points by their place; quarters and halves make a year where they are all there. */
function opPlaats(punten: readonly Punt[]): Map<string, Punt> {
	const jaren = [...Map.groupBy(punten, ({ gebied, periode }) => `${gebied}\u0001${deelPeriode(periode).jaar}\u0001${deelPeriode(periode).soort}`).values()].flatMap((delen) => {
		const { jaar, maanden } = deelPeriode(delen[0]!.periode);
		return maanden < 12 && delen.length * maanden === 12 ? [somVan(delen, String(jaar))] : [];
	});
	return new Map([...jaren, ...punten].map((punt) => [puntsleutel(punt), punt]));
}

const overlapt = (een: string, ander: string): boolean => {
	const [a, b] = [deelPeriode(een), deelPeriode(ander)];
	return a.jaar === b.jaar && a.maand < b.maand + b.maanden && b.maand < a.maand + a.maanden;
};

/** Of points that both tables have: how many are equal, and whether any differs. */
function vergelijk(een: readonly Punt[], ander: readonly Punt[]): { gelijk: number; anders: boolean } {
	let [gelijk, anders] = [0, false];
	const elders = opPlaats(ander);
	for (const [sleutel, { getal }] of opPlaats(een)) {
		const daar = elders.get(sleutel)?.getal ?? null;
		if (getal === null || daar === null) continue;
		if (getal !== daar) anders = true;
		else if (getal >= ZEGT_IETS) gelijk++;
	}
	return { gelijk, anders };
}

interface Tabel {
	dataset: Dataset;
	maten: { naam: string; titel: string }[];
	rooster(): Rooster;
}

const tabelVan = (dataset: Dataset): Tabel => {
	let gemaakt: Rooster | undefined;
	return { dataset, maten: personenmaten(dataset).map(({ name, title }) => ({ naam: name, titel: title.toLowerCase() })), rooster: () => (gemaakt ??= roosterVan(dataset)!) };
};

/** A number that one table shows where the other hides it. */
function meldVraag(toont: Tabel, hier: readonly Punt[], verbergt: Tabel, daar: readonly Punt[]): Problem | undefined {
	const perGebied = Map.groupBy(hier.filter(({ getal }) => getal !== null), ({ gebied }) => gebied);
	for (const verborgen of daar) {
		if (verborgen.getal !== null) continue;
		const open = perGebied.get(verborgen.gebied)?.find(({ periode }) => overlapt(periode, verborgen.periode));
		if (!open) continue;
		// The one that says least is asked.
		const vraag = zegtNiets(tellingVan(toont.dataset)) ? toont : verbergt;
		const [van, naar] = [toont.rooster(), verbergt.rooster()];
		const { file, line } = naar.plekVan(verborgen.cel);
		const waarom = vraag.dataset.beschrijving.zicht.telt ? 'Wat bij „telt” staat, scheelt bijna niets: tellen ze hetzelfde?' : 'Zonder „telt” weet het portaal niet of dit dezelfde mensen zijn.';
		return maakProbleem(vraag.dataset.plekVan(['zicht', 'telt']), 'telt-ontbreekt', `Bij „${van.noem(open.cel)}” staat in ${toont.dataset.bestand} een getal. In ${file}, op regel ${line}, is „${naar.noem(verborgen.cel)}” verborgen. ${waarom}`, 'Schrijf bij zicht: telt: { wat: …, hoe: …, bereik: … }. Tellen beide tabellen hetzelfde? Neem de woorden van de andere tabel over. Telt deze tabel iets anders? Zeg dan wat er anders is.');
	}
	return undefined;
}

export interface Verwantschap {
	/** What each dataset counts; the same text for the same people. */
	tellingen: Map<string, string>;
	/** What only an editor can know. */
	vragen: Problem[];
}

/** Which of these datasets count the same people. Those of one region with a measure of the same name and the same numbers do; those that say nothing of it and show what another hides, may. */
export function verwantschapVan(datasets: readonly Dataset[]): Verwantschap {
	const tellingen = new Map(datasets.map((dataset) => [dataset.id, tellingVan(dataset)]));
	const vragen = new Map<string, Problem>();
	const tabellen = datasets.map(tabelVan);
	for (const [i, een] of tabellen.entries()) for (const ander of tabellen.slice(0, i)) {
		// What protect says of both is known.
		if (een.dataset.regio !== ander.dataset.regio || [een, ander].every(({ dataset }) => dataset.beschrijving.zicht.bescherming?.telt)) continue;
		for (const maat of een.maten) {
			const daar = ander.maten.find(({ naam, titel }) => naam === maat.naam || titel === maat.titel);
			const [van, naar] = [tellingen.get(een.dataset.id)!, tellingen.get(ander.dataset.id)!];
			if (!daar || van === naar) continue;
			const [links, rechts] = [puntenVan(een.rooster(), maat.naam), puntenVan(ander.rooster(), daar.naam)];
			const { gelijk, anders } = vergelijk(links, rechts);
			if (anders) continue;
			if (gelijk >= ZEKER && maat.naam === daar.naam) for (const [id, telling] of tellingen) {
				if (telling === van) tellingen.set(id, naar);
			} else if (zegtNiets(van) || zegtNiets(naar) || isVerschrijving(van, naar, 2)) {
				const vraag = meldVraag(een, links, ander, rechts) ?? meldVraag(ander, rechts, een, links);
				if (vraag && !vragen.has(vraag.file)) vragen.set(vraag.file, vraag);
			}
		}
	}
	return { tellingen, vragen: [...vragen.values()] };
}
