// Who was there, plus who came, minus who left, is who is there now; and „tot nu toe” grows by what came. Nobody says so, and every reader sees it.
import { deelPeriode, PERIODE_PATROON } from '../../domain/periode.ts';
import { leesTekst, type Dataset, type GetalKolom } from '../../domain/tabel.ts';
import { MARKERINGEN } from '../../domain/waarde.ts';
import { assenVan, personenmaten, type Rooster, type Roostercel } from './rooster.ts';

/** Numbers that make nothing together: each counted so many times. */
export interface Verband {
	termen: (readonly [cel: Roostercel, keer: 1 | -1])[];
	/** Whose place is named when it is told of. */
	bij: Roostercel;
}

/** How a column changes from one period to the next. */
export interface Stroom {
	stand: string;
	erbij: string[];
	eraf: string[];
	/** Begins anew each year. */
	binnenJaar: boolean;
}

export interface Paar {
	/** Row of the period before; undefined at the beginning of a year, for what begins anew. */
	vorige: number | undefined;
	deze: number;
}

/** Rows and what stood before them: in time, and within the year. */
export interface Loop {
	doorlopend: Paar[];
	binnenJaar: Paar[];
}

/** More columns of people than this make too many sums to try. */
const HOOGSTENS = 5;
/** So often it must be seen. */
const NODIG = 3;
const WAARDE = MARKERINGEN.indexOf('waarde');

/** What a row is about: its period, and all else as one text. */
export interface Rijplek {
	rij: number;
	periode: string;
	waar: string;
}

/** Rows about the same in two periods that follow each other. */
export function loopVan(alle: readonly Rijplek[]): Loop {
	const rijen = alle.filter(({ periode }) => PERIODE_PATROON.test(periode));
	const rijVan = new Map<string, { rij: number; jaar: number }>();
	for (const { rij, periode, waar } of rijen) {
		const { soort, jaar, maand, maanden } = deelPeriode(periode);
		rijVan.set(`${soort}\u0001${jaar * 12 + maand + maanden}\u0001${waar}`, { rij, jaar });
	}
	const uit: Loop = { doorlopend: [], binnenJaar: [] };
	for (const { rij, periode, waar } of rijen) {
		const { soort, jaar, maand } = deelPeriode(periode);
		const vorige = rijVan.get(`${soort}\u0001${jaar * 12 + maand}\u0001${waar}`);
		if (vorige) uit.doorlopend.push({ vorige: vorige.rij, deze: rij });
		if (soort === 'jaar') continue;
		if (maand === 1) uit.binnenJaar.push({ vorige: undefined, deze: rij });
		else if (vorige) uit.binnenJaar.push({ vorige: vorige.rij, deze: rij });
	}
	return uit;
}

function loopIn(dataset: Dataset, rijnummers: Iterable<number> = Array.from({ length: dataset.aantalRijen }, (_, rij) => rij)): Loop {
	const assen = assenVan(dataset);
	const tijd = assen.find(({ soort }) => soort === 'periode');
	if (!tijd) return { doorlopend: [], binnenJaar: [] };
	const anders = assen.filter((as) => as !== tijd);
	return loopVan(Array.from(rijnummers, (rij) => ({ rij, periode: leesTekst(dataset, tijd.veld, rij), waar: anders.map(({ veld }) => leesTekst(dataset, veld, rij)).join('\u0001') })));
}

/** Whether the change is this in every pair of rows that shows it all, and in enough of them; of what begins anew also once at a beginning. */
function klopt(paren: readonly Paar[], stand: Kolom['kolom'], delen: readonly (readonly [Kolom['kolom'], 1 | -1])[]): boolean {
	let [keer, begonnen] = [0, !paren.some(({ vorige }) => vorige === undefined)];
	for (const { vorige, deze } of paren) {
		if ((vorige !== undefined && stand.markeringen[vorige] !== WAARDE) || stand.markeringen[deze] !== WAARDE || delen.some(([{ markeringen }]) => markeringen[deze] !== WAARDE)) continue;
		const som = delen.reduce((tot, [{ getallen }, kant]) => tot + kant * getallen[deze]!, 0);
		if (stand.getallen[deze]! - (vorige === undefined ? 0 : stand.getallen[vorige]!) !== som) return false;
		if (vorige === undefined) begonnen = true;
		// Where nothing came and nothing left, nothing is seen of how they go together.
		else if (delen.some(([{ getallen }]) => getallen[deze]! > 0)) keer++;
	}
	return begonnen && keer >= NODIG;
}

/** So many rows are looked at whole. */
const VEEL = 20_000;

/** Of a large table the rows of one gemeente, or of another first category: what does not hold there, does not hold. */
function* deelVan(dataset: Dataset): Generator<number> {
	const eerste = assenVan(dataset).find(({ soort }) => soort !== 'periode');
	const kolom = dataset.kolommen.get(eerste?.veld ?? '');
	for (let rij = 0; rij < dataset.aantalRijen; rij++) if (kolom?.soort !== 'tekst' || kolom.codes[rij] === kolom.codes[0]) yield rij;
}

/** Which columns of people follow from others through time, as the rows show. Rounded numbers do not. */
export function stromenIn(dataset: Dataset): Stroom[] {
	if (dataset.beschrijving.zicht.bescherming?.methode === 'afronden' || personenmaten(dataset).length < 2) return [];
	return dataset.aantalRijen > VEEL && !zoekStromen(dataset, loopIn(dataset, deelVan(dataset))).length ? [] : zoekStromen(dataset, loopIn(dataset));
}

export interface Kolom {
	name: string;
	kolom: Pick<GetalKolom, 'getallen' | 'markeringen'>;
}

/** Every way in which a column is seen to follow from the others: what begins anew each year before what goes on, and the fewest others first. */
export function* stromenNaar(stand: Kolom, kolommen: readonly Kolom[], loop: Loop): Generator<Stroom> {
	if (kolommen.length < 2 || kolommen.length > HOOGSTENS) return;
	const anderen = kolommen.filter((een) => een !== stand);
	// Of each other column: does it add, take away, or play no part?
	const keuzes = Array.from({ length: 3 ** anderen.length - 1 }, (_, i) => anderen.map((een, k) => ({ ...een, kant: [0, 1, -1][Math.floor((i + 1) / 3 ** k) % 3]! })).filter(({ kant }) => kant !== 0)).filter((keuze) => keuze.some(({ kant }) => kant > 0)).sort((a, b) => a.length - b.length);
	for (const binnenJaar of [true, false]) {
		if (binnenJaar && !loop.binnenJaar.some(({ vorige }) => vorige === undefined)) continue;
		for (const keuze of keuzes) {
			// What begins anew each year is only ever added to.
			if ((binnenJaar && keuze.some(({ kant }) => kant < 0)) || !klopt(parenVan(loop, binnenJaar), stand.kolom, keuze.map(({ kolom, kant }) => [kolom, kant as 1 | -1] as const))) continue;
			yield { stand: stand.name, binnenJaar, erbij: keuze.filter(({ kant }) => kant > 0).map((een) => een.name), eraf: keuze.filter(({ kant }) => kant < 0).map((een) => een.name) };
		}
	}
}

const parenVan = (loop: Loop, binnenJaar: boolean): Paar[] => (binnenJaar ? loop.binnenJaar : loop.doorlopend);

function zoekStromen(dataset: Dataset, loop: Loop): Stroom[] {
	if (loop.doorlopend.length < NODIG) return [];
	return [...Map.groupBy(personenmaten(dataset), ({ zicht }) => zicht.eenheid).values()].flatMap((velden) => {
		const kolommen = velden.flatMap(({ name }): Kolom[] => { const kolom = dataset.kolommen.get(name); return kolom?.soort === 'getal' ? [{ name, kolom }] : []; });
		return kolommen.flatMap((stand) => stromenNaar(stand, kolommen, loop).take(1).toArray());
	});
}

/** What such a stream says of every pair of rows: numbers that make nothing together. */
export function* termenVan<T>({ stand, erbij, eraf, binnenJaar }: Stroom, loop: Loop, cel: (rij: number, maat: string) => T): Generator<(readonly [cel: T, keer: 1 | -1])[]> {
	for (const { vorige, deze } of parenVan(loop, binnenJaar)) yield [[cel(deze, stand), 1], ...(vorige === undefined ? [] : [[cel(vorige, stand), -1] as const]), ...erbij.map((maat) => [cel(deze, maat), -1] as const), ...eraf.map((maat) => [cel(deze, maat), 1] as const)];
}

/** The same of every row with the one before it. */
export function standenstroomVan(dataset: Dataset, rooster: Rooster): Verband[] {
	const stromen = stromenIn(dataset);
	if (!stromen.length) return [];
	const loop = loopIn(dataset);
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	return stromen.flatMap((stroom) => termenVan(stroom, loop, (rij, maat) => cellen.get(`${rij}\u0001${maat}`)!).map((termen): Verband => ({ bij: termen[0]![0], termen })).toArray());
}
