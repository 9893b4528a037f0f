// From what was read to what is shown: every figure answered, every chart drawn.
import { gemeentefiguren } from '../figures/elk.ts';
import { alleFiguren, tekstfiguren } from '../figures/figuur.ts';
import { tekenAlle } from './index.ts';
import type { Gelezen } from './lees-en-controleer.ts';
import { alleFigurenIn, type Uitgave } from './uitgave.ts';

/** Answers every figure and draws every chart, in one batch. */
export function maakUitgave(gelezen: Gelezen, opmaak: Pick<Uitgave, 'stijl' | 'grafiekstijl' | 'scripts' | 'datum' | 'voorbeeldweergave'>): Uitgave {
	const { portaal } = gelezen;
	const gemaakt = { figuren: alleFiguren(portaal), tekstfiguren: tekstfiguren(portaal), gemeentefiguren: gemeentefiguren(portaal) };
	return { ...gelezen, ...opmaak, ...gemaakt, grafieken: tekenAlle(alleFigurenIn(gemaakt)) };
}
