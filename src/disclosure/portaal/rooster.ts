// A dataset as the attacker sees it: counts of people, each at its place in the grid of periods, areas and categories.
import { telplekVan, tellingstekst, type Betekenis, type Telplek } from '../../domain/betekenis.ts';
import { DREMPEL, isOptelbaar, type Veld } from '../../domain/dataset.ts';
import { EENHEDEN, type Eenheid } from '../../domain/eenheid.ts';
import type { Place } from '../../domain/problem.ts';
import { leesTekst, leesWaarde, maten, type Dataset } from '../../domain/tabel.ts';
import type { Waarde } from '../../domain/waarde.ts';
import { eigenTelling, zegtNiets, Woordenboek, type Woord } from './woordenboek.ts';

/** Where a count stands: axis → value. An axis that is not named is summed over. */
export type Plaats = Readonly<Record<string, string>>;

export interface Roostercel {
	/** The same text for the same people: what is counted, where, when. */
	sleutel: string;
	maat: string;
	plaats: Plaats;
	/** As published; `onderdrukt` is hidden on purpose. */
	waarde: Waarde;
	/** Row of the dataset. */
	rij: number;
	/** Who is counted, where that is known: then the key is of these people, and not of this table. */
	telplek?: Telplek;
	/** No count of people, but what a mean of people is taken from: all their days together. Nothing to protect, yet it tells. */
	hulp?: true;
}

export interface Rooster {
	id: string;
	bestand: string;
	/** What is counted: datasets with the same words count the same people. */
	telling: string;
	/** What each measure counts, in the words of a recipe. */
	betekenis?: Betekenis | undefined;
	drempel: number;
	/** Multiples of this, where protected by rounding; 1 is exact. */
	basis: number;
	assen: string[];
	cellen: Roostercel[];
	/** Line and column of a cell; of a release of before, of the release itself. */
	plekVan(cel: Roostercel): Place;
	/** „instroom, 2024-Q1, GM0981” */
	noem(cel: Pick<Roostercel, 'maat' | 'plaats'>): string;
}

/** Words for people, and for what people do one by one; in a name of a column words stand between underscores. */
const PERSONEN = /(?<!\p{L})(?:mens|person|inwoner|cli[eë]nt|bewoner|dakloz|thuisloz|jonger|jeugdig|kinder|gezin|vrouw|huishoud|melding|aanvra|deelnemer|slaper|pati[eë]nt|statushouder|vluchteling|slachtoffer|huurder|indicatie|klacht|verwarde|wachtend|geholpen|geplaatst|gehuisvest|vertrok|(?:in|uit|door)(?:stroom|gestroomd)|terugval|uitval)/iu;

/** Whether these words name people. */
export const noemtPersonen = (tekst: string): boolean => PERSONEN.test(tekst);

/** Measures of a dataset that count people, or what people do one by one: by their unit, or because the dataset says so. */
export function personenmaten(dataset: Dataset): Veld[] {
	const { telt, bescherming } = dataset.beschrijving.zicht;
	const zegtHetZelf = bescherming !== undefined || noemtPersonen(telt?.wat ?? '');
	return maten(dataset).filter((veld) => {
		const eenheid: Eenheid | undefined = veld.zicht.eenheid && EENHEDEN[veld.zicht.eenheid];
		// A bare count says by its name what it counts.
		const naam = veld.zicht.eenheid === 'aantal' && noemtPersonen(`${veld.title} ${veld.name}`);
		return eenheid?.personen === true || naam || (zegtHetZelf && isOptelbaar(veld) && eenheid?.soort === 'aantal');
	});
}

/**
 * Measures that a mean of people is taken from, or may have been in another table or release: sums of days and of euros.
 * They are no counts of people; with the mean they tell how many people there are.
 */
function hulpmaten(dataset: Dataset, personen: readonly Veld[]): Veld[] {
	const bronnen = new Set(maten(dataset).flatMap((veld) => veld.zicht.gemiddelde?.van ?? []));
	const isSom = (veld: Veld): boolean => veld.type === 'integer' && isOptelbaar(veld) && veld.zicht.eenheid !== undefined && ['duur', 'euro'].includes(EENHEDEN[veld.zicht.eenheid].soort);
	return maten(dataset).filter((veld) => !personen.includes(veld) && (bronnen.has(veld.name) || isSom(veld)));
}

/** Whether the figures of a dataset are about people, in counts or otherwise. */
export const gaatOverPersonen = (dataset: Dataset): boolean => teltPersonen(dataset) || dataset.beschrijving.zicht.bescherming !== undefined || noemtPersonen(dataset.beschrijving.zicht.telt?.wat ?? '');

export const teltPersonen = (dataset: Dataset): boolean => personenmaten(dataset).length > 0;

export const drempelVan = (dataset: Dataset): number => dataset.beschrijving.zicht.bescherming?.drempel ?? DREMPEL;

/** A category that is all categories together. */
const TOTAAL = /^(?:totaal|alle|alles|allen|samen|geheel|gezamenlijk)\b|^$/i;
export const isTotaal = (waarde: string): boolean => TOTAAL.test(waarde);

/** Measures of one row share a place. */
const plaatsteksten = new WeakMap<Plaats, string>();
function plaatstekst(plaats: Plaats): string {
	let tekst = plaatsteksten.get(plaats);
	if (tekst === undefined) plaatsteksten.set(plaats, (tekst = Object.keys(plaats).sort().map((as) => `${as}=${plaats[as]!}`).join('\u0002')));
	return tekst;
}

export const sleutelVan = (telling: string, maat: string, plaats: Plaats): string => `${telling}\u0001${maat}\u0001${plaatstekst(plaats)}`;

/** A count at its place, under the key of the people it counts. */
export function maakCel({ telling, betekenis }: Pick<Rooster, 'telling' | 'betekenis'>, cel: Omit<Roostercel, 'sleutel' | 'telplek'>): Roostercel {
	const telplek = betekenis && telplekVan(betekenis, cel.maat, cel.plaats);
	return telplek ? { ...cel, telplek, sleutel: sleutelVan(tellingstekst(telplek), '', telplek.plaats) } : { ...cel, sleutel: sleutelVan(telling, cel.maat, cel.plaats) };
}

/** What is counted in a cell, as one text. */
export const tellingVanCel = ({ telling }: Pick<Rooster, 'telling'>, { telplek, maat }: { telplek?: Telplek | undefined; maat: string }): string => (telplek ? tellingstekst(telplek) : `${telling}\u0001${maat}`);

/** Capitals, signs and the smallest words say nothing of what is counted: „Streek, zonder opvang” is „de streek zonder opvang”. */
export const effen = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\d%]+|(?<!\p{L})(?:de|het|een)(?!\p{L})/gu, ' ').replace(/ +/g, ' ').trim();

export type Telt = NonNullable<Dataset['beschrijving']['zicht']['telt']>;

/** What an editor says is counted, as one text. */
export const teltekst = ({ wat, hoe, bereik, aandeel }: Telt): string => [wat, hoe, bereik, ...(aandeel ? [aandeel] : [])].map(effen).join('|');

/** What is counted, as one text; a dataset that does not say so counts by itself. */
export function tellingVan({ id, beschrijving: { zicht: { telt } } }: Dataset): string {
	return telt ? teltekst(telt) : eigenTelling(id);
}

/** The same of a text that was written down before. */
export const gelijkeTelling = (telling: string): string => (zegtNiets(telling) ? telling : telling.split('|').map(effen).join('|'));

/** A direction of the grid: its name, and the column it is read from. */
export interface As {
	naam: string;
	veld: string;
	soort: Veld['zicht']['rol'];
}

/** The axes that a dataset has a column for. Periods and areas mean the same in every dataset; of other columns the name says what it is. */
export const assenVan = ({ beschrijving: { schema } }: Dataset): As[] =>
	schema.fields.flatMap((veld): As[] => {
		const { rol } = veld.zicht;
		if (rol === 'periode' || rol === 'gebied') return [{ naam: rol, veld: veld.name, soort: rol }];
		if (rol === 'sleutel' || (rol === 'dimensie' && schema.primaryKey.includes(veld.name))) return [{ naam: veld.name, veld: veld.name, soort: rol }];
		return [];
	});

/** What a dataset counts, in the words of an editor and of a recipe. */
export const woordVan = (dataset: Dataset): Woord => ({ id: dataset.id, telling: tellingVan(dataset), betekenis: dataset.beschrijving.zicht.bescherming?.telt });

/** The grid of a dataset; undefined when it does not count people. `woorden` say what it counts where it does not say so itself. */
export function roosterVan(dataset: Dataset, woorden = new Woordenboek([])): Rooster | undefined {
	const personen = personenmaten(dataset);
	if (!personen.length) return undefined;
	const hulp = new Set(hulpmaten(dataset, personen));
	const velden = [...personen, ...hulp];
	const { zicht } = dataset.beschrijving;
	const assen = assenVan(dataset);
	const heeft = (rol: string): boolean => assen.some(({ soort }) => soort === rol);
	const woord = woordVan(dataset);
	const telling = woorden.tellingVan(dataset.id) ?? woord.telling;
	const betekenis = woorden.betekenisVan({ ...woord, telling });
	const cellen: Roostercel[] = [];
	for (let rij = 0; rij < dataset.aantalRijen; rij++) {
		const gelezen: Record<string, string> = {};
		for (const { naam, veld, soort } of assen) {
			const waarde = leesTekst(dataset, veld, rij);
			if (soort === 'dimensie' && isTotaal(waarde)) continue;
			gelezen[naam] = waarde;
		}
		if (!heeft('gebied')) gelezen['gebied'] = zicht.gebied;
		for (const veld of velden) {
			const plaats: Plaats = heeft('periode') ? gelezen : { ...gelezen, periode: veld.zicht.periode ?? zicht.periode };
			cellen.push(maakCel({ telling, betekenis }, { maat: veld.name, plaats, waarde: leesWaarde(dataset, veld.name, rij), rij, ...(hulp.has(veld) ? { hulp: true as const } : {}) }));
		}
	}
	const titels = new Map(velden.map((veld) => [veld.name, veld.title]));
	return {
		id: dataset.id,
		bestand: dataset.bestand,
		telling,
		betekenis,
		drempel: drempelVan(dataset),
		basis: zicht.bescherming?.methode === 'afronden' ? zicht.bescherming.basis : 1,
		assen: [...assen.map(({ naam }) => naam), ...(['gebied', 'periode'] as const).filter((rol) => !heeft(rol))],
		cellen,
		plekVan: ({ rij, maat }) => dataset.plekVanCel(rij, maat),
		noem: ({ maat, plaats }) => [titels.get(maat) ?? maat, ...noemPlaats(plaats)].join(', '),
	};
}

/** Period and area first, then the categories. */
export const noemPlaats = (plaats: Plaats): string[] =>
	[...['periode', 'gebied'].filter((as) => as in plaats), ...Object.keys(plaats).filter((as) => as !== 'periode' && as !== 'gebied').sort()].map((as) => plaats[as]!);
