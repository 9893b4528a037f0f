// Walks the street up to the pages: read, check, answer, draw. Every command that shows a site comes through here.
import { controleer } from '../checks/index.ts';
import type { Portaal } from '../domain/portaal.ts';
import { alleFiguren, tekstfiguren } from '../figures/figuur.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { tekenAlle } from './index.ts';
import type { Uitgave } from './uitgave.ts';

/** Reads and checks a root; cheap, draws nothing. */
export function leesEnControleer(wortel: string): Pick<Uitgave, 'portaal' | 'problemen'> {
	const portaal: Portaal = leesPortaal(wortel);
	return { portaal, problemen: controleer(portaal) };
}

/** Answers every figure and draws every chart, in one batch. */
export function maakUitgave(gelezen: Pick<Uitgave, 'portaal' | 'problemen'>, opmaak: Omit<Uitgave, 'portaal' | 'problemen' | 'figuren' | 'tekstfiguren' | 'grafieken'>): Uitgave {
	const figuren = alleFiguren(gelezen.portaal);
	const los = tekstfiguren(gelezen.portaal);
	return { ...gelezen, ...opmaak, figuren, tekstfiguren: los, grafieken: tekenAlle([...figuren.values(), ...los.values()]) };
}
