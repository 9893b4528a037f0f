// How long drawing alone takes, and what it makes: all charts of a root in one batch, as a build draws them.
import { leesAlleen } from '../../../charts/lees-alleen.ts';
import { tekenAlle } from '../../../charts/index.ts';
import { figurenIn } from '../../../charts/uitgave.ts';
import { gemeentefiguren } from '../../../figures/elk.ts';
import { alleFiguren, tekstfiguren } from '../../../figures/figuur.ts';

export interface Tekenmaat {
	/** A chart has two layouts, which count as one. */
	grafieken: number;
	/** Seconds for answering all questions, and for drawing the answers. */
	antwoorden: number;
	tekenen: number;
}

/** Draws the charts of the root at `wortel` once, in this process. */
export function meetTekenen(wortel: string): Tekenmaat {
	const portaal = leesAlleen(wortel);
	const begin = performance.now();
	const figuren = [...figurenIn({ figuren: alleFiguren(portaal), tekstfiguren: tekstfiguren(portaal) }), ...portaal.inhoud.gemeenten.flatMap((gemeente) => gemeentefiguren(portaal, gemeente))];
	const beantwoord = performance.now();
	const { size } = tekenAlle(figuren);
	return { grafieken: size, antwoorden: (beantwoord - begin) / 1000, tekenen: (performance.now() - beantwoord) / 1000 };
}
