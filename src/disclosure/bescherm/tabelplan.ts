// A table of the recipe as it stands now, maybe coarser than asked, and its rows before anything is counted.
import type { Vergroving } from '../../domain/dataset.ts';
import { gemeenteMetCode } from '../../domain/gemeentecodes.ts';
import type { Recept, Recepttabel } from '../../domain/recept.ts';
import { ONBEKEND, type As, type Telling } from '../../domain/registratie.ts';
import { KLASSEN, kwartalenVan, type Kenmerk, type Soort } from './gebeurtenissen.ts';
import { sluit, type Domein, type Keuze } from './grondslag.ts';
import type { Verband } from './tabellen.ts';

export interface Tabelplan extends Recepttabel {
	/** Steps taken because the table could not be protected as asked. */
	vergroofd: Vergroving[];
}

export const TOTAAL = 'totaal';

/** What is counted underneath: falling back is a kind of coming in. */
export const soortVan = (telling: Telling): Soort => (telling === 'terugval' || telling === 'wachttijd' ? 'instroom' : telling === 'uniek' ? 'stand' : telling);

export const ASTITELS: Record<As, string> = { gemeente: 'Gemeente', product: 'Voorziening', groep: 'Soort hulp', melding: 'Soort melding', duur: 'Hoe lang', wacht: 'Wachttijd', reden: 'Reden' };

/** The table one step coarser; undefined when this step does not apply to it. */
export function vergroof(plan: Tabelplan, stap: Vergroving): Tabelplan | undefined {
	const vergroofd = [...plan.vergroofd, stap];
	if (stap === 'kwartaal-naar-jaar') return plan.periode === 'kwartaal' ? { ...plan, periode: 'jaar', vergroofd } : undefined;
	const { [stap === 'product-naar-groep' ? 'product' : 'gemeente']: kolom, ...assen } = plan.assen;
	if (kolom === undefined) return undefined;
	if (stap === 'gemeente-naar-regio') return { ...plan, assen, totalen: plan.totalen.filter((as) => as !== 'gemeente'), vergroofd };
	return plan.assen.groep ? undefined : { ...plan, assen: { ...assen, groep: 'groep' }, totalen: plan.totalen.map((as) => (as === 'product' ? 'groep' : as)), vergroofd };
}

/** Values each characteristic can have. */
export function domeinVan(recept: Recept): Domein {
	const kwartalen = kwartalenVan(recept);
	return {
		gemeente: recept.gemeenten,
		product: Object.keys(recept.producten),
		groep: [...new Set(Object.values(recept.producten).map(({ groep }) => groep))],
		kwartaal: kwartalen,
		jaar: [...new Set(kwartalen.map((kwartaal) => kwartaal.slice(0, 4)))],
		melding: ['nieuw', 'bestaand'],
		duur: KLASSEN.duur.map(([naam]) => naam),
		wacht: [...KLASSEN.wacht.map(([naam]) => naam), ONBEKEND],
		reden: [...new Set([...Object.keys(recept.redenen ?? {}), ONBEKEND])],
		terug: ['nee', 'ja'],
	};
}

export interface Rijplan {
	/** Text of each axis column, the period first. */
	teksten: string[];
	/** What the row is about, by characteristic; totals are left out. */
	keuze: Keuze;
	/** How many axes are summed over in a line of totals. */
	totalen: number;
}

export interface Vak {
	maat: string;
	/** Parts of the count; none is a zero. */
	delen: number[];
	waarde: number;
	/** Of an average: the value to print when the count it is of is shown. */
	gemiddelde?: number | undefined;
	/** And what it says of the counts of those who waited short or long, where a table tells of them. */
	zegt?: Verband[];
}

export interface Rij extends Rijplan {
	vakken: Vak[];
}

/** Columns of the table before its measures. */
export const kolommenVan = (plan: Tabelplan): string[] => ['periode', ...Object.values(plan.assen)];

export function rijenVan(plan: Tabelplan, recept: Recept, domein: Domein): Rijplan[] {
	// A year of which only some quarters are asked is no year.
	const perioden = plan.periode === 'kwartaal' ? domein.kwartaal! : domein.jaar!.filter((jaar) => domein.kwartaal!.filter((kwartaal) => kwartaal.startsWith(jaar)).length === 4);
	let rijen: Rijplan[] = perioden.map((periode) => ({ teksten: [periode], keuze: { [plan.periode]: periode }, totalen: 0 }));
	for (const as of Object.keys(plan.assen) as As[]) {
		const gekozen = as === 'product' ? (plan.producten ?? domein.product!) : as === 'groep' && plan.producten ? domein.groep!.filter((groep) => plan.producten!.some((product) => recept.producten[product]?.groep === groep)) : domein[as]!;
		rijen = rijen.flatMap((rij) => [
			...gekozen.map((waarde) => ({ teksten: [...rij.teksten, waarde], keuze: { ...rij.keuze, [as]: waarde }, totalen: rij.totalen })),
			...(plan.totalen.includes(as) ? [{ teksten: [...rij.teksten, as === 'gemeente' ? recept.regio : TOTAAL], keuze: rij.keuze, totalen: rij.totalen + 1 }] : []),
		]);
	}
	return rijen;
}

/** Classes and kinds of report are the program's own: these stand as it names them. What a recipe names may stand there by size. */
const EIGEN_VOLGORDE: ReadonlySet<As> = new Set(['melding', 'duur', 'wacht']);

/**
 * The order in which rows are written: by period, then by name, what is not known behind it and a total last. It follows from the words alone:
 * whoever sees the rows learns nothing of the counts in them, in whatever order the recipe names things.
 */
export function opNaam(plan: Tabelplan, recept: Recept, domein: Domein): (a: readonly string[], b: readonly string[]) => number {
	const plekken = (Object.keys(plan.assen) as As[]).map((as): ((waarde: string) => readonly [laatst: number, naam: number | string, code: string]) => {
		const laatst = (waarde: string): number => (waarde === TOTAAL || (as === 'gemeente' && waarde === recept.regio) ? 2 : waarde === ONBEKEND ? 1 : 0);
		const naam = (waarde: string): number | string => (EIGEN_VOLGORDE.has(as) ? domein[as]!.indexOf(waarde) : as === 'gemeente' ? (gemeenteMetCode(waarde)?.naam ?? waarde) : waarde);
		return (waarde) => [laatst(waarde), naam(waarde), waarde];
	});
	return (a, b) => {
		if (a[0] !== b[0]) return a[0]! < b[0]! ? -1 : 1;
		for (const [i, plekVan] of plekken.entries()) {
			const [hier, daar] = [plekVan(a[i + 1]!), plekVan(b[i + 1]!)];
			for (const k of hier.keys()) if (hier[k]! !== daar[k]!) return hier[k]! < daar[k]! ? -1 : 1;
		}
		return 0;
	};
}

/** The choice of a measure in a row: with its own products, and of a stock the last quarter of a year. */
export function keuzeVan(plan: Tabelplan, maat: string, { keuze }: Pick<Rijplan, 'keuze'>, domein: Domein): Keuze {
	const { telling, producten = plan.producten } = plan.maten[maat]!;
	const uit: Keuze = { ...keuze };
	// In the row of another product than its own a measure counts nobody: then the rows make the total.
	if (producten) uit.product = uit.product === undefined ? producten : producten.filter((een) => een === uit.product);
	if (telling === 'terugval') uit.terug = 'ja';
	if (telling === 'stand' && typeof uit.jaar === 'string') {
		uit.kwartaal = domein.kwartaal!.filter((kwartaal) => kwartaal.startsWith(uit.jaar as string)).at(-1)!;
		delete uit.jaar;
	}
	return uit;
}

/** The characteristics a measure of this table asks for. */
export const vraagVan = (keuze: Keuze, plan: Tabelplan): Set<Kenmerk> => sluit([...(Object.keys(keuze) as Kenmerk[]), ...(Object.keys(plan.assen) as Kenmerk[])]);
