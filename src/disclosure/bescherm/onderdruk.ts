// Suppression: hides the small counts, and as few others as it can find, until every value 1..T of each small count stays possible.
// The proof is kept: for each value a whole table that fits all that is still shown.
import { laadOplosser } from '../oplosser.ts';
import { Raakvlak } from './afwijking.ts';
import { Poging, type Onderdrukking, type Prijs } from './poging.ts';
import { waardeVan, type Beleid, type Tabellen } from './tabellen.ts';
import { Voortgang } from './voortgang.ts';

export interface Werkwijze {
	/** Ties between cells of one price are broken by it. */
	zaad: string;
	/** How often to try again with other prices; the best outcome counts. */
	pogingen: number;
	/** Progress, in words. */
	meld?: (tekst: string) => void;
	/** Most questions to the solver, counted in cells: after that nothing new is proven, and what has no proof stands unprotected. The same on every machine. */
	werk?: number;
}

/** Ten minutes or more, on tables of ten thousand cells. */
export const WERK = 2e8;
/** The first is the plain one; the others hold large numbers dearer or cheaper. */
const PRIJZEN: Prijs[] = [
	(cel, waarde) => cel.gewicht * (1 + Math.log2(1 + waarde) / 8),
	(cel) => cel.gewicht,
	(cel, waarde) => cel.gewicht * Math.sqrt(1 + waarde),
	(cel, waarde) => cel.gewicht / (1 + waarde / 100),
];

/** Fewest cells hidden; of equals the one that hides the smaller numbers. Anything unprotected loses. */
function isBeter(a: Onderdrukking, b: Onderdrukking, waarden: number[]): boolean {
	const som = ({ verborgen }: Onderdrukking): number => [...verborgen].reduce((totaal, cel) => totaal + waarden[cel]!, 0);
	return (a.onbeschermd.length - b.onbeschermd.length || a.verborgen.size - b.verborgen.size || som(a) - som(b)) < 0;
}

/**
 * Hides what must be hidden so that for each sensitive cell every value from 1 to T stays possible.
 * Method: for each cell the cheapest deviation up to T and down to 1 (complementary cell suppression by linear programs,
 * after Fischetti and Salazar), a clean-up, then each value between. Give it the outcome of `metFijnste`.
 */
export async function onderdruk(tabellen: Tabellen, beleid: Beleid, { zaad, pogingen, meld = () => {}, werk = WERK }: Werkwijze): Promise<Onderdrukking> {
	const oplosser = await laadOplosser();
	const raakvlak = new Raakvlak(tabellen);
	const waarden = tabellen.cellen.map((cel) => waardeVan(cel.delen, tabellen.waar));
	const voortgang = new Voortgang(meld);
	let beste: Onderdrukking | undefined;
	for (let i = 0; i < Math.max(1, pogingen); i++) {
		const poging = new Poging(oplosser, tabellen, raakvlak, waarden, beleid, `${zaad}/${i}`, voortgang, werk);
		poging.verberg(PRIJZEN[i % PRIJZEN.length]!);
		if (poging.isOp) meld('Dit is te veel werk om alles te bewijzen. Wat niet bewezen is, wordt niet gepubliceerd.');
		const uitkomst = poging.uitkomst();
		if (!beste || isBeter(uitkomst, beste, waarden)) beste = uitkomst;
		if (beste.verborgen.size === beste.klein.size && !beste.onbeschermd.length) break;
	}
	return beste!;
}
