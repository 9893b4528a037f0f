// Footnotes of an entry, numbered for its page.
import type { Portaal } from '../domain/portaal.ts';
import type { VoetnootInvoer } from '../domain/velden.ts';
import { noemBron, type Voetnoot } from './figuur.ts';

export const notenVan = (portaal: Portaal, voetnoten: VoetnootInvoer[]): Voetnoot[] =>
	voetnoten.map((noot, i) => ({ nummer: i + 1, tekst: noot.tekst, bronnen: noot.bronnen.map((bron) => noemBron(portaal, bron)) }));
