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
interface Stroom {
	stand: string;
	erbij: string[];
	eraf: string[];
	/** Begins anew each year. */
	binnenJaar: boolean;
}

interface Paar {
	/** Row of the period before; undefined at the beginning of a year, for what begins anew. */
	vorige: number | undefined;
	deze: number;
}

/** Rows and what stood before them: in time, and within the year. */
interface Loop {
	doorlopend: Paar[];
	binnenJaar: Paar[];
}

/** More columns of people than this make too many sums to try. */
const HOOGSTENS = 5;
/** So often it must be seen. */
const NODIG = 3;
const WAARDE = MARKERINGEN.indexOf('waarde');

/** Rows about the same in two periods that follow each other. */
function loopIn(dataset: Dataset, rijnummers: Iterable<number> = Array.from({ length: dataset.aantalRijen }, (_, rij) => rij)): Loop {
	const assen = assenVan(dataset);
	const tijd = assen.find(({ soort }) => soort === 'periode');
	if (!tijd) return { doorlopend: [], binnenJaar: [] };
	const anders = assen.filter((as) => as !== tijd);
	const rijVan = new Map<string, { rij: number; jaar: number }>();
	const rijen = Array.from(rijnummers, (rij) => ({ rij, periode: leesTekst(dataset, tijd.veld, rij), waar: anders.map(({ veld }) => leesTekst(dataset, veld, rij)).join('\u0001') })).filter(({ periode }) => PERIODE_PATROON.test(periode));
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

/** Whether the change is this in every pair of rows that shows it all, and in enough of them; of what begins anew also once at a beginning. */
function klopt(paren: readonly Paar[], stand: GetalKolom, delen: readonly (readonly [GetalKolom, 1 | -1])[]): boolean {
	let [keer, begonnen] = [0, !paren.some(({ vorige }) => vorige === undefined)];
	for (const { vorige, deze } of paren) {
		if ((vorige !== undefined && stand.markeringen[vorige] !== WAARDE) || stand.markeringen[deze] !== WAARDE || delen.some(([{ markeringen }]) => markeringen[deze] !== WAARDE)) continue;
		const som = delen.reduce((tot, [{ getallen }, kant]) => tot + kant * getallen[deze]!, 0);
		if (stand.getallen[deze]! - (vorige === undefined ? 0 : stand.getallen[vorige]!) !== som) return false;
		if (vorige === undefined) begonnen = true;
		else keer++;
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

function zoekStromen(dataset: Dataset, loop: Loop): Stroom[] {
	if (loop.doorlopend.length < NODIG) return [];
	return [...Map.groupBy(personenmaten(dataset), ({ zicht }) => zicht.eenheid).values()].flatMap((velden) => {
		const kolommen = velden.flatMap(({ name }) => { const kolom = dataset.kolommen.get(name); return kolom?.soort === 'getal' ? [{ name, kolom }] : []; });
		if (kolommen.length < 2 || kolommen.length > HOOGSTENS) return [];
		return kolommen.flatMap(({ name, kolom }, s): Stroom[] => {
			const anderen = kolommen.filter((_, k) => k !== s);
			// Of each other column: does it add, take away, or play no part? The fewest that do, first.
			const keuzes = Array.from({ length: 3 ** anderen.length - 1 }, (_, i) => anderen.map((een, k) => ({ ...een, kant: [0, 1, -1][Math.floor((i + 1) / 3 ** k) % 3]! })).filter(({ kant }) => kant !== 0)).filter((keuze) => keuze.some(({ kant }) => kant > 0)).sort((a, b) => a.length - b.length);
			for (const binnenJaar of [true, false]) {
				if (binnenJaar && !loop.binnenJaar.some(({ vorige }) => vorige === undefined)) continue;
				const paren = binnenJaar ? loop.binnenJaar : loop.doorlopend;
				// What begins anew each year is only ever added to.
				const keuze = keuzes.find((een) => (!binnenJaar || een.every(({ kant }) => kant > 0)) && klopt(paren, kolom, een.map(({ kolom: deel, kant }) => [deel, kant as 1 | -1] as const)));
				if (keuze) return [{ stand: name, binnenJaar, erbij: keuze.filter(({ kant }) => kant > 0).map((een) => een.name), eraf: keuze.filter(({ kant }) => kant < 0).map((een) => een.name) }];
			}
			return [];
		});
	});
}

/** The same of every row with the one before it. */
export function standenstroomVan(dataset: Dataset, rooster: Rooster): Verband[] {
	const stromen = stromenIn(dataset);
	if (!stromen.length) return [];
	const loop = loopIn(dataset);
	const cellen = new Map(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	const cel = (rij: number, maat: string): Roostercel => cellen.get(`${rij}\u0001${maat}`)!;
	return stromen.flatMap(({ stand, erbij, eraf, binnenJaar }) => (binnenJaar ? loop.binnenJaar : loop.doorlopend).map(({ vorige, deze }): Verband => ({
		bij: cel(deze, stand),
		termen: [[cel(deze, stand), 1], ...(vorige === undefined ? [] : [[cel(vorige, stand), -1] as const]), ...erbij.map((maat) => [cel(deze, maat), -1] as const), ...eraf.map((maat) => [cel(deze, maat), 1] as const)],
	})));
}
