// The form of a text: headings in order, links that say where they lead.
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item, Portaal } from '../../domain/portaal.ts';
import type { Problem } from '../../domain/problem.ts';
import { controleerKaalAdres } from './kaal-adres.ts';
import { controleerKoppelingtekst } from './koppelingtekst.ts';
import { controleerKoppen } from './koppen.ts';
import { controleerTabellen } from './tabel.ts';

export const controleerVorm = (portaal: Portaal): Problem[] =>
	INHOUD_NAMEN.flatMap((collectie) => (portaal.inhoud[collectie] as Item[]).flatMap((item) => [...controleerKoppen(item), ...controleerKoppelingtekst(item), ...controleerKaalAdres(item), ...controleerTabellen(item)]));
