// The edition: everything the pages are made from. It is made once per walk of the street and only looked things up in.
import type { Item, Portaal } from '../domain/portaal.ts';
import type { Code, Problem } from '../domain/problem.ts';
import type { Gemeentecijfer } from '../figures/gemeente.ts';
import type { Figure } from '../figures/vorm.ts';
import type { Grafiek } from './index.ts';

/** A file made for the whole site: the same contents have the same address. */
export interface Blad {
	adres: string;
	inhoud: string;
}

/** The figures of one gemeente: of these there are as many as gemeenten, and an edition keeps none. */
export interface Gemeentedeel {
	figuren: readonly Figure[];
	/** By the id of the figure. */
	grafieken: ReadonlyMap<string, Grafiek>;
	/** Its lines in the figures of the region. */
	cijfers: readonly Gemeentecijfer[];
}

export interface Uitgave {
	portaal: Portaal;
	problemen: Problem[];
	/** The one region this edition carries; undefined when it carries all there are. */
	alleen: string | undefined;
	figuren: Map<string, Figure>;
	/** Figures cut off after a period, as texts ask for them. */
	tekstfiguren: Map<string, Figure>;
	grafieken: Map<string, Grafiek>;
	/** The one stylesheet of the site. */
	stijl: Blad;
	/** What paints a chart that stands alone, away from the site. */
	grafiekstijl: string;
	/** All the JavaScript there is, by the name of its file in src/client; a page takes what it needs. */
	scripts: Record<string, Blad>;
	/** Date of the commit the edition was made from (ISO); undefined outside version control. */
	datum: string | undefined;
	/** A live preview shows its problems on the page. */
	voorbeeldweergave: boolean;
	/** What stands on the page of this gemeente alone; made when asked for. */
	deelVan(gemeente: Item<'gemeenten'>): Gemeentedeel;
}

// Astro bundles the pages apart from the process that walked the street; the edition is handed across here.
const PLEK = Symbol.for('zicht.uitgave');
const wereld = globalThis as unknown as Record<symbol, Uitgave | undefined>;

export const zetUitgave = (uitgave: Uitgave): void => {
	wereld[PLEK] = uitgave;
};

/** The current edition. Throws when none was made: pages are only built through the commands. */
export function uitgave(): Uitgave {
	const nu = wereld[PLEK];
	if (!nu) throw new Error('no edition: build the site with npm run build or npm run dev');
	return nu;
}

/** Every figure of an edition, but for those of one gemeente. */
export const figurenIn = ({ figuren, tekstfiguren }: Pick<Uitgave, 'figuren' | 'tekstfiguren'>): Figure[] => [...figuren.values(), ...tekstfiguren.values()];

export const heeftUitgave = (): boolean => wereld[PLEK] !== undefined;

/** Faults that would let a text run or load something. A build stops at them; a live preview leaves the text out. */
const GEVAARLIJK: ReadonlySet<Code> = new Set<Code>(['mdx-code', 'mdx-vorm', 'onderdeel-onbekend', 'onderdeel-met-inhoud', 'eigenschap-onbekend', 'html', 'koppeling-verboden', 'plaatje-van-elders']);

/** The text of an entry for the renderer, the very text that was checked. */
export const teTonenTekst = ({ problemen }: Pick<Uitgave, 'problemen'>, item: Pick<Item, 'bestand' | 'lichaam'>): string =>
	problemen.some(({ file, code }) => file === item.bestand && GEVAARLIJK.has(code)) ? '' : item.lichaam.tekst;

/** The same for a renderer that takes off what looks like front matter, by rules of its own: the empty block is there for it to take. */
export const metLegeKop = (tekst: string): string => `---\n---\n${tekst}`;
