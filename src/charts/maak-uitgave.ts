// From what was read to what is shown: every figure answered, every chart drawn.
import { alleFiguren, tekstfiguren } from '../figures/figuur.ts';
import { tekenAlle } from './index.ts';
import type { Gelezen } from './lees-en-controleer.ts';
import type { Uitgave } from './uitgave.ts';

/** Answers every figure and draws every chart, in one batch. */
export function maakUitgave(gelezen: Gelezen, opmaak: Omit<Uitgave, 'portaal' | 'problemen' | 'alleen' | 'figuren' | 'tekstfiguren' | 'grafieken'>): Uitgave {
	const figuren = alleFiguren(gelezen.portaal);
	const los = tekstfiguren(gelezen.portaal);
	return { ...gelezen, ...opmaak, figuren, tekstfiguren: los, grafieken: tekenAlle([...figuren.values(), ...los.values()]) };
}
