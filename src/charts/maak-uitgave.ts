// From what was read to what is shown: every figure answered, every chart drawn; those of a gemeente when its page is made.
import type { Item, Portaal } from '../domain/portaal.ts';
import type { Dataset } from '../domain/tabel.ts';
import { gemeentefiguren } from '../figures/elk.ts';
import { alleFiguren, tekstfiguren } from '../figures/figuur.ts';
import { cijfersVanGemeente } from '../figures/gemeente.ts';
import type { Figure } from '../figures/vorm.ts';
import { tekenAlle } from './index.ts';
import type { Gelezen } from './lees-en-controleer.ts';
import { figurenIn, type Gemeentedeel, type Uitgave } from './uitgave.ts';

function maakDeel(portaal: Portaal, figuren: ReadonlyMap<string, Figure>, gemeente: Item<'gemeenten'>): Gemeentedeel {
	const eigen = gemeentefiguren(portaal, gemeente);
	return { figuren: eigen, grafieken: tekenAlle(eigen), cijfers: cijfersVanGemeente(portaal, figuren, gemeente) };
}

/** Answers every figure and draws every chart, in one batch. */
export function maakUitgave(gelezen: Gelezen, opmaak: Pick<Uitgave, 'stijl' | 'grafiekstijl' | 'scripts' | 'datum' | 'voorbeeldweergave'>): Uitgave {
	const { portaal } = gelezen;
	const gemaakt = { figuren: alleFiguren(portaal), tekstfiguren: tekstfiguren(portaal) };
	// A page and its files are asked for one after the other.
	let laatste: { sleutel: string; deel: Gemeentedeel } | undefined;
	return {
		...gelezen, ...opmaak, ...gemaakt, grafieken: tekenAlle(figurenIn(gemaakt)),
		deelVan(gemeente) {
			if (laatste?.sleutel !== gemeente.sleutel) laatste = { sleutel: gemeente.sleutel, deel: maakDeel(portaal, gemaakt.figuren, gemeente) };
			return laatste.deel;
		},
	};
}

/** Thrown when the page of a gemeente reads rows of a table that it has a part of: then it depends on all of that table. */
export class DichteTabel extends Error {
	readonly dataset: string;

	constructor(dataset: string) {
		super(`the page of a gemeente reads rows of ${dataset} that are not its own`);
		this.dataset = dataset;
	}
}

/** The table with its descriptor and without its rows. */
const sluit = (dataset: Dataset): Dataset => {
	const weiger = (): never => {
		throw new DichteTabel(dataset.id);
	};
	return Object.create(dataset, Object.fromEntries((['kolommen', 'aantalRijen', 'plekVanCel'] as const).map((naam) => [naam, { get: weiger }]))) as Dataset;
};

/**
 * What the page of a gemeente is made from: the edition without the tables `dicht`, whose rows are divided over the gemeenten.
 * So what a page shows depends on its own part and on what all share, and on nothing else. `deel` gives the part of one gemeente at a time.
 */
export function beperk(uitgave: Uitgave, dicht: ReadonlySet<string>): Omit<Uitgave, 'deelVan'> {
	const open = ([, figuur]: [string, Figure]): boolean => !dicht.has(figuur.dataset);
	const gehouden = { figuren: new Map([...uitgave.figuren].filter(open)), tekstfiguren: new Map([...uitgave.tekstfiguren].filter(open)) };
	return {
		...uitgave, ...gehouden,
		portaal: { ...uitgave.portaal, datasets: uitgave.portaal.datasets.map((dataset) => (dicht.has(dataset.id) ? sluit(dataset) : dataset)) },
		grafieken: new Map(figurenIn(gehouden).flatMap(({ id }) => { const grafiek = uitgave.grafieken.get(id); return grafiek ? [[id, grafiek] as const] : []; })),
	};
}
