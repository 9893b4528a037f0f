// From periods of help to events that can be counted: who came, moved on, left, was there. A move is no inflow and no outflow.
import { jaarVan } from '../../domain/periode.ts';
import type { Recept } from '../../domain/recept.ts';
import { ONBEKEND, type Telling, type Zorgperiode } from '../../domain/registratie.ts';
import { dagVan } from '../../ingest/registratie.ts';

/** What an event can be counted by. A quarter lies in a year, a product in a group. */
export const KENMERKEN = ['gemeente', 'product', 'groep', 'kwartaal', 'jaar', 'melding', 'duur', 'wacht', 'reden', 'terug'] as const;
export type Kenmerk = (typeof KENMERKEN)[number];

export type Gebeurtenis = Record<Kenmerk, string>;
export type Soort = Exclude<Telling, 'uniek' | 'terugval' | 'wachttijd'> | 'verhuisd-naar';

/** Between the end of one help and the start of the next for a move: at most two weeks. */
export const VERHUISDAGEN = 14;
/** Back within nine months after leaving: the promise that reports speak of. */
export const TERUGVALDAGEN = 274;

export const KLASSEN = {
	duur: [['tot 3 maanden', 92], ['3 tot 6 maanden', 183], ['6 tot 12 maanden', 365], ['1 jaar of langer', Infinity]],
	wacht: [['tot 6 weken', 42], ['6 tot 12 weken', 84], ['12 weken of langer', Infinity]],
} as const satisfies Record<string, readonly (readonly [string, number])[]>;

const klasseVan = (klassen: readonly (readonly [string, number])[], dagen: number): string => klassen.find(([, tot]) => dagen < tot)![0];

/** The quarter a day lies in. */
export function kwartaalVan(dag: number): string {
	const datum = new Date(dag * 86_400_000);
	return `${datum.getUTCFullYear()}-Q${Math.floor(datum.getUTCMonth() / 3) + 1}`;
}

const laatsteDag = (kwartaal: string): number => {
	const nummer = Number(kwartaal.slice(-1));
	return dagVan(nummer === 4 ? `${jaarVan(kwartaal) + 1}-01-01` : `${jaarVan(kwartaal)}-${String(nummer * 3 + 1).padStart(2, '0')}-01`) - 1;
};

/** Quarters from `van` to `tot`, both included; a year is its four quarters. */
export function kwartalenVan({ van, tot }: Pick<Recept, 'van' | 'tot'>): string[] {
	const begin = van.includes('-Q') ? van : `${van.slice(0, 4)}-Q1`;
	const eind = tot.includes('-Q') ? tot : `${tot.slice(0, 4)}-Q4`;
	const uit: string[] = [];
	for (let jaar = jaarVan(begin); jaar <= jaarVan(eind); jaar++) for (let n = 1; n <= 4; n++) uit.push(`${jaar}-Q${n}`);
	return uit.filter((kwartaal) => kwartaal >= begin && kwartaal <= eind);
}

export interface Geteld {
	gebeurtenissen: Record<Soort, Gebeurtenis[]>;
	/** Who had help in a quarter, one entry per person, place, product and quarter. */
	aanwezig: (Gebeurtenis & { client: string })[];
	/** Waiting days beside each inflow, in the same order. */
	wachtdagen: (number | undefined)[];
}

/**
 * The periods of one person, with those of one kind of help in one place that touch or overlap made into one: a decision that is prolonged is no
 * leaving and no coming. Of such a whole the begin says how somebody came, the end how somebody left.
 */
function aaneen(perioden: readonly Zorgperiode[]): Zorgperiode[] {
	const uit: Zorgperiode[] = [];
	for (const bijeen of Map.groupBy(perioden, ({ gemeente, product }) => `${gemeente} ${product}`).values()) {
		let lopend: Zorgperiode | undefined;
		for (const een of bijeen.toSorted((a, b) => a.begin - b.begin || (a.einde ?? Infinity) - (b.einde ?? Infinity))) {
			if (!lopend || een.begin > (lopend.einde ?? Infinity) + 1) uit.push((lopend = { ...een }));
			else if ((een.einde ?? Infinity) >= (lopend.einde ?? Infinity)) Object.assign(lopend, { einde: een.einde, reden: een.reden });
		}
	}
	return uit;
}

/** Rows that are alike in everything are one. */
const verschillend = (perioden: readonly Zorgperiode[]): Zorgperiode[] => [...new Map(perioden.map((een) => [JSON.stringify(een), een])).values()];

/** Follows each person through time. */
export function telGebeurtenissen(perioden: readonly Zorgperiode[], recept: Recept): Geteld {
	const kwartalen = kwartalenVan(recept);
	const telt = new Set(kwartalen);
	const geteld: Geteld = { gebeurtenissen: { stand: [], instroom: [], doorstroom: [], uitstroom: [], meldingen: [], 'verhuisd-naar': [] }, aanwezig: [], wachtdagen: [] };
	const { gebeurtenissen } = geteld;
	const gebeurtenis = (periode: Zorgperiode, kwartaal: string, meer: Partial<Gebeurtenis> = {}): Gebeurtenis => ({
		gemeente: periode.gemeente, product: periode.product, groep: recept.producten[periode.product]!.groep, kwartaal, jaar: kwartaal.slice(0, 4),
		melding: periode.melding, duur: '', wacht: periode.wachtdagen === undefined ? ONBEKEND : klasseVan(KLASSEN.wacht, periode.wachtdagen), reden: periode.reden, terug: '', ...meer,
	});
	for (const regels of Map.groupBy(perioden, ({ client }) => client).values()) {
		for (const een of verschillend(regels)) {
			const gemeld = kwartaalVan(een.begin - (een.wachtdagen ?? 0));
			if (een.melding !== '' && telt.has(gemeld)) gebeurtenissen.meldingen.push(gebeurtenis(een, gemeld));
		}
		const eigen = aaneen(regels).sort((a, b) => a.begin - b.begin || (a.einde ?? Infinity) - (b.einde ?? Infinity) || (a.product < b.product ? -1 : 1));
		const vervolg = new Map<Zorgperiode, Zorgperiode>();
		const komtVan = new Map<Zorgperiode, Zorgperiode>();
		for (const een of eigen) {
			const naar = eigen.find((ander) => ander !== een && !komtVan.has(ander) && een.einde !== undefined && ander.product !== een.product && ander.begin >= een.einde && ander.begin <= een.einde + VERHUISDAGEN);
			if (!naar) continue;
			vervolg.set(een, naar);
			komtVan.set(naar, een);
		}
		for (const een of eigen) {
			const begin = kwartaalVan(een.begin);
			if (telt.has(begin)) {
				if (komtVan.has(een)) gebeurtenissen['verhuisd-naar'].push(gebeurtenis(een, begin));
				else {
					const terug = eigen.some((ander) => ander.einde !== undefined && !vervolg.has(ander) && ander.einde < een.begin && ander.einde >= een.begin - TERUGVALDAGEN);
					gebeurtenissen.instroom.push(gebeurtenis(een, begin, { terug: terug ? 'ja' : 'nee' }));
					geteld.wachtdagen.push(een.wachtdagen);
				}
			}
			if (een.einde !== undefined && telt.has(kwartaalVan(een.einde))) {
				const weg = gebeurtenis(een, kwartaalVan(een.einde), { duur: klasseVan(KLASSEN.duur, een.einde - een.begin) });
				gebeurtenissen[vervolg.has(een) ? 'doorstroom' : 'uitstroom'].push(weg);
			}
			for (const kwartaal of kwartalen) {
				const dag = laatsteDag(kwartaal);
				if (een.begin <= dag && (een.einde ?? Infinity) > dag) gebeurtenissen.stand.push(gebeurtenis(een, kwartaal));
				if (een.begin <= dag && (een.einde === undefined || kwartaalVan(een.einde) >= kwartaal)) geteld.aanwezig.push({ ...gebeurtenis(een, kwartaal), client: een.client });
			}
		}
	}
	return geteld;
}
